"""From interest to a name and a number, as both sides meet it."""

from __future__ import annotations

import pytest

from bot import templates
from bot.content import parse
from bot.speaker import Speaker
from storage import outbox, placements, schema
from tests.bot import matched
from tests.bot.matched import FIRM, FIRM_PHONE, HER_PHONE, PARTNER, STREET, Match
from tests.support.visitor import TEXTS, Visitor, World


@pytest.fixture
async def pair(here: World) -> Match:
    return await matched.match(here)


async def looks(visitor: Visitor, *labels: str) -> str:
    """Look at the placement among one's own, press buttons, return the last screen."""
    await visitor.presses("s.placed")
    await visitor.taps_option()
    for label in labels:
        await visitor.taps(label)
    return visitor.screen.text


async def test_a_firm_hears_of_somebody_and_nothing_that_names_her(pair: Match) -> None:
    await pair.is_interested()

    [screen] = await pair.firm.hears()

    assert "Friseursalon" in screen.text
    assert "Versteht einfaches Deutsch" in screen.text
    assert "Mo, 30. Nov." in screen.text
    assert "Amina" not in screen.text
    assert [b.label for b in pair.firm.options] == [
        "✅ Ja, gern",
        "❌ Nein, danke",
        "❓ Welcher Platz?",
    ]


async def test_both_say_yes_and_only_then_know_each_other(pair: Match) -> None:
    await pair.is_wanted()
    assert "Sagt sie auch Ja" in pair.firm.screen.text
    assert "Darf der Betrieb Ihren Vornamen" in pair.amina.screen.text
    assert FIRM not in pair.amina.screen.text

    about = await pair.amina.taps("Ja, gern")
    assert FIRM in about.text
    assert STREET in about.text
    assert FIRM_PHONE not in about.text
    assert PARTNER not in about.text
    await pair.amina.taps("einverstanden")
    summary = await pair.amina.types("0152 35550123")
    assert "Amina" in summary.text
    assert HER_PHONE in summary.text
    assert await pair.state() == (placements.WANTED, None)
    done = await pair.amina.taps("Ja, stimmt")

    assert FIRM_PHONE in done.text
    assert PARTNER in done.text
    assert await pair.state() == (placements.INTRODUCED, None)
    [news] = await pair.firm.hears()
    assert news.text == "💼 Es gibt etwas Neues zum Praktikum."
    shown = await pair.firm.taps("Ansehen")
    assert "Amina" in shown.text
    assert HER_PHONE in shown.text
    assert [b.label for b in pair.firm.options] == [
        "📞 Erstes Gespräch",
        "🧰 Probetag",
        "🤝 Alles vereinbart",
        "❌ Passt nicht",
    ]


async def test_a_second_look_shows_the_same_and_asks_again(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.hears()

    screen = await pair.firm.taps("Welcher Platz")

    assert "Haare waschen, Salon sauber halten" in screen.text
    assert "Wochen" in screen.text
    await pair.firm.taps("Ja, gern")
    assert await pair.state() == (placements.WANTED, None)


async def test_a_firms_no_is_told_kindly_and_without_a_reason(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.hears()

    said = await pair.firm.taps("Nein, danke")

    assert "Ich sage der Person freundlich ab" in said.text
    [news] = await pair.amina.hears()
    assert "Neues" in news.text
    shown = await pair.amina.taps("Ansehen")
    assert "Das sagt nichts über Sie" in shown.text
    assert "Ihre Anmeldung bleibt" in shown.text
    assert "Praktikum, Beruf" in pair.amina.options[0].label


async def test_her_no_is_told_kindly_and_the_place_stays(pair: Match) -> None:
    await pair.is_wanted()

    said = await pair.amina.taps("Nein, danke")

    assert "Ihre Anmeldung bleibt" in said.text
    assert await pair.state() == (placements.WITHDRAWN, None)
    await pair.firm.hears()
    shown = await pair.firm.taps("Ansehen")
    assert "leider nicht mehr dabei" in shown.text
    assert "Ihr Platz bleibt" in shown.text
    assert "Amina" not in shown.text


async def test_who_does_not_agree_keeps_her_name_and_may_come_back(pair: Match) -> None:
    await pair.is_wanted()
    await pair.amina.taps("Ja, gern")

    said = await pair.amina.taps("❌ Nein")

    assert "bekommt nichts von Ihnen" in said.text
    assert await pair.state() == (placements.WANTED, None)
    assert await looks(pair.amina, "kennenlernen") == pair.amina.screen.text
    await pair.amina.taps("einverstanden")
    await pair.amina.types(HER_PHONE)
    await pair.amina.taps("Ja, stimmt")
    assert await pair.state() == (placements.INTRODUCED, None)


async def test_a_number_that_is_known_is_a_button(pair: Match) -> None:
    await pair.is_introduced()
    other = await matched.came(pair.world, "other-firm")
    place = await pair.runs(
        lambda tx: matched.offers(
            tx.called_by(matched.caller(tx, other)), name="Café Ecke"
        )
    )
    pair.firm, pair.place = other, place
    await pair.is_wanted()

    asked = await pair.amina.taps("Ja, gern")
    assert "Unter welcher Nummer" in asked.text
    assert "🔒" not in asked.text
    summary = await pair.amina.taps(HER_PHONE)
    assert "Café Ecke" in summary.text
    await pair.amina.taps("Etwas ändern")
    await pair.amina.taps(HER_PHONE)
    await pair.amina.taps("Andere Nummer")
    await pair.amina.types("+359 88 555 0100")
    done = await pair.amina.taps("Ja, stimmt")

    assert "Café Ecke" in done.text
    await other.hears()
    assert "+359885550100" in (await other.taps("Ansehen")).text


async def test_a_firm_without_consent_is_asked_when_it_says_yes(here: World) -> None:
    pair = await matched.match(here, agreed=False)
    await pair.is_interested()
    await pair.firm.hears()

    asked = await pair.firm.taps("Ja, gern")
    assert "Sind Sie einverstanden" in asked.text
    assert await pair.state() == (placements.INTEREST, None)
    kept = await pair.firm.taps("❌ Nein")
    assert "es geht nichts weiter" in kept.text
    await looks(pair.firm, "Ja, gern")
    done = await pair.firm.taps("einverstanden")

    assert "Ich frage jetzt die Person" in done.text
    assert await pair.state() == (placements.WANTED, None)


async def test_a_firm_that_took_its_consent_back_is_asked_before_she_sees_it(
    pair: Match,
) -> None:
    """A consent to older words is none; nothing goes over until there is a new one."""
    await pair.is_wanted()
    await pair.takes_back()

    said = await pair.amina.taps("Ja, gern")

    assert "noch einmal zustimmen" in said.text
    assert FIRM not in said.text
    assert await pair.state() == (placements.WANTED, None)
    await pair.firm.hears()
    await pair.firm.taps("Ansehen")
    await pair.firm.taps("einverstanden")
    await pair.amina.hears()
    await pair.agrees()
    assert await pair.state() == (placements.INTRODUCED, None)


async def test_a_consent_that_goes_between_summary_and_yes_lets_nothing_over(
    pair: Match,
) -> None:
    await pair.is_wanted()
    await pair.amina.taps("Ja, gern")
    await pair.amina.taps("einverstanden")
    await pair.amina.types(HER_PHONE)
    await pair.takes_back()

    said = await pair.amina.taps("Ja, stimmt")

    assert "noch einmal zustimmen" in said.text
    assert FIRM_PHONE not in said.text
    assert await pair.state() == (placements.WANTED, None)


async def test_both_look_at_it_where_it_stands(pair: Match) -> None:
    await pair.is_interested()
    assert "Der Betrieb ist gefragt" in await looks(pair.amina)
    assert "es bleibt, wie es ist" in await looks(pair.amina, "Alles bleibt so")
    assert "Versteht einfaches Deutsch" in await looks(pair.firm)
    await looks(pair.firm, "Ja, gern")
    assert "wartet auf Ihre Antwort" in await looks(pair.amina)
    assert "ist die Person gefragt" in await looks(pair.firm)
    await looks(pair.amina, "kennenlernen", "einverstanden")
    await pair.amina.types(HER_PHONE)
    await pair.amina.taps("Ja, stimmt")

    assert HER_PHONE in await looks(pair.firm)
    assert FIRM_PHONE in await looks(pair.amina)


async def test_stepping_back_is_asked_about_once_more(pair: Match) -> None:
    await pair.is_interested()

    assert "es bleibt, wie es ist" in await looks(pair.amina, "Doch nicht", "bleibt")
    assert await pair.state() == (placements.INTEREST, None)
    said = await looks(pair.amina, "Doch nicht", "Ja, absagen")

    assert "Ich sage dem Betrieb Bescheid" in said
    assert await pair.state() == (placements.WITHDRAWN, None)
    assert "geht es nicht weiter" in await looks(pair.amina)
    assert "geht es nicht weiter" in await looks(pair.firm)


async def test_a_firm_takes_its_yes_back(pair: Match) -> None:
    await pair.is_wanted()

    said = await looks(pair.firm, "Nein, danke", "Ja, absagen")

    assert "Ich sage der Person freundlich ab" in said
    assert "haben dieser Person abgesagt" in await looks(pair.firm)
    assert "sagt nichts über Sie" in await looks(pair.amina)


async def test_who_did_not_want_a_place_is_hidden_from_its_firm(pair: Match) -> None:
    await pair.runs(
        lambda tx: placements.answer(tx, pair.seeker, pair.place, interested=False)
    )

    assert "möchten Sie nicht" in await looks(pair.amina)
    assert "gibt es nicht mehr" in await looks(pair.firm)


async def test_somebody_else_sees_nothing_of_it(pair: Match) -> None:
    await pair.is_wanted()
    yes = pair.amina.button("Ja, gern").token
    other = await matched.came(pair.world, "other")

    assert "gibt es nicht mehr" in await looks(other)
    said = await other.presses(yes)

    assert "schon geändert" in said.text
    assert FIRM not in said.text
    assert await pair.state() == (placements.WANTED, None)


@pytest.mark.parametrize("language", ["de", "tr", "bg", "ro", "ar", "en"])
async def test_every_unasked_screen_has_a_template(here: World, language: str) -> None:
    """Three of them; none holds a name or a number."""
    pair = await matched.match(here)
    await pair.is_introduced()
    screens = await pair.runs(lambda tx: unasked(tx, language))

    assert {t.name for t in screens} == {
        "lotse_match_asked",
        "lotse_match_wanted",
        "lotse_match_news",
    }
    assert not any("Amina" in value for t in screens for value in t.values)


def unasked(tx, language):
    """Return what was said unasked so far, as templates."""
    speaker = Speaker(TEXTS, tx.directory, language)
    table = schema.table(schema.Outbox)
    rows = tx.connection.execute(
        table.select().where(table.c.placement_id.is_not(None), table.c.rank > 0)
    ).all()
    said = [row for row in rows if row.state == outbox.SENT]
    return [t for row in said for t in templates.fitting(parse(row.content), [speaker])]
