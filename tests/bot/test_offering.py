"""A firm offers a place in the chat: the whole way, and what can go wrong on it."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.channels.base import Outgoing
from storage import internships, schema
from tests.bot import firm
from tests.bot.own import plain
from tests.support.visitor import Visitor, World, world

_consent = schema.table(schema.Consent)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def yildiz(here: World) -> Visitor:
    """Somebody with a salon, on Monday, 23 November 2026, nine o'clock."""
    return await firm.owner(here)


def first_line(screen: Outgoing) -> str:
    return plain(screen.text).split("\n")[0]


async def test_a_place_is_offered_from_the_first_word_to_the_last(
    here: World, yildiz: Visitor
) -> None:
    done = await firm.offers(yildiz, firm.WORDS)

    assert "zwei Arbeitstagen" in done.text
    known = await firm.firm(here)
    said = (known.name, known.partner, known.phone, known.street, known.calls)
    assert said == (firm.FIRM, firm.PARTNER, firm.PHONE, firm.STREET, "morning")
    (place,) = await firm.places(here)
    assert (place.state, place.tasks, place.words) == (
        "asked",
        ["washing"],
        firm.WORDS,
    )
    assert (place.days, place.begins, place.ends) == (0b0011111, 540, 780)
    assert (place.weeks, place.starts_on) == (4, date(2026, 11, 30))
    assert (place.german, place.gear, place.seats) == (1, ["apron"], 1)


async def test_the_summary_reads_out_all_that_was_said(yildiz: Visitor) -> None:
    await firm.says_who(yildiz)
    summary = plain((await firm.says_what(yildiz, firm.WORDS)).text)

    for said in (
        *(firm.FIRM, firm.PARTNER, firm.PHONE, firm.STREET, "Marxloh"),
        *("Friseursalon: Haare waschen", "9:00 bis 13:00", "30. November 2026"),
        *("4 Wochen", "Einzelne Wörter", "Türkçe", "Schürze", firm.WORDS),
    ):
        assert said in summary


async def test_who_does_not_agree_leaves_nothing_here(
    here: World, yildiz: Visitor
) -> None:
    await yildiz.presses("s.offer")
    said = await yildiz.taps("Nein")

    assert "nichts gespeichert" in said.text
    assert await firm.rows(here, _consent) == []


async def test_nothing_is_kept_of_who_leaves_before_the_yes(
    here: World, yildiz: Visitor
) -> None:
    await firm.says_who(yildiz)
    await firm.says_what(yildiz)
    await yildiz.taps("Doch nicht")

    assert await firm.places(here) == []
    (consent,) = await firm.rows(here, _consent)
    assert consent.withdrawn_at is not None
    assert await firm.rows(here, schema.table(schema.Firm)) == []


async def test_the_second_place_asks_nothing_about_the_firm(
    here: World, yildiz: Visitor
) -> None:
    await firm.offers(yildiz)
    asked = await yildiz.presses("s.offer")

    assert "Um welche Arbeit" in asked.text
    await firm.says_what(yildiz)
    await yildiz.taps("Ja, stimmt")
    assert len(await firm.places(here)) == 2


async def test_one_answer_is_changed_and_the_others_stay(
    here: World, yildiz: Visitor
) -> None:
    await firm.says_who(yildiz)
    await firm.says_what(yildiz, firm.WORDS)
    await yildiz.taps("Etwas ändern")
    await yildiz.taps(firm.STREET)
    summary = await yildiz.types("Kaiser-Wilhelm-Str. 281")

    assert "Kaiser-Wilhelm-Str. 281" in summary.text
    await yildiz.taps("Etwas ändern")
    await yildiz.taps("13:00")
    await yildiz.types("halb zwei")
    summary = await yildiz.taps_option(1)
    assert "9:00 bis 13:30" in plain(summary.text)
    assert firm.WORDS in summary.text


@pytest.mark.parametrize(
    ("at", "typed", "reason"),
    [
        ("name", "12345", "nur Ziffern"),
        ("name", "+49 203 5550100", "nur Ziffern"),
        ("partner", "4711", "nur Ihren Namen"),
        ("phone", "keine", "Nummer"),
        ("phone", "12", "Nummer"),
        ("street", "?!", "nur Ziffern"),
        ("street", "x" * 90, "lang"),
    ],
)
async def test_what_is_no_answer_is_asked_again_with_the_reason(
    yildiz: Visitor, at: str, typed: str, reason: str
) -> None:
    await yildiz.presses("s.offer")
    await yildiz.taps("einverstanden")
    for question, answer in (
        ("name", firm.FIRM),
        ("partner", firm.PARTNER),
        ("phone", firm.PHONE),
        ("calls", "Mittags"),
        ("street", firm.STREET),
    ):
        if question == at:
            before = yildiz.screen.text.split("\n\n")[-1]
            screen = await yildiz.types(typed)
            assert reason in screen.text
            assert screen.text.endswith(before)
        await yildiz.types(answer)
    assert "Stadtteil" in yildiz.screen.text


async def test_the_end_must_come_after_the_beginning(yildiz: Visitor) -> None:
    await firm.says_who(yildiz)
    for tapped in ("Friseursalon", "Haare waschen", "alles", "Montag bis", "9:00"):
        await yildiz.taps(tapped)

    refused = await yildiz.types("8:30")
    assert "nach dem Anfang" in refused.text
    refused = await yildiz.types("20 Uhr")
    assert "höchstens zehn Stunden" in refused.text
    await yildiz.types("17:30")
    assert [b.label for b in yildiz.options][:1] == ["17:30"]
    await yildiz.taps_option(1)
    assert "Wochen" in yildiz.screen.text


async def test_a_day_cannot_begin_too_late_to_end(yildiz: Visitor) -> None:
    await firm.says_who(yildiz)
    for tapped in ("Friseursalon", "Haare waschen", "alles", "Montag bis"):
        await yildiz.taps(tapped)
    await yildiz.types("23:30")
    stuck = await yildiz.taps_option(1)

    assert "So spät" in stuck.text
    again = await yildiz.taps("Zurück")
    assert "Welche Uhrzeit" in again.text or "beginnt" in again.text


async def test_days_are_tapped_one_after_the_other(
    here: World, yildiz: Visitor
) -> None:
    await firm.says_who(yildiz)
    for tapped in ("Friseursalon", "Haare waschen", "alles", "Andere Tage"):
        await yildiz.taps(tapped)
    for tapped in (
        "Dienstag",
        "Samstag",
        "alles",
        "8:00",
        "14:00",
        "2 Wochen",
        "7. Dez",
    ):
        await yildiz.taps(tapped)
    for tapped in ("Gar keins", "nichts", "1 Person", "ohne", "Ja, stimmt"):
        await yildiz.taps(tapped)

    (place,) = await firm.places(here)
    assert (place.days, place.german, place.tongues) == (0b0100010, 0, 0)


async def test_a_first_day_that_goes_by_meanwhile_is_asked_again(
    here: World, yildiz: Visitor
) -> None:
    await firm.says_who(yildiz)
    await firm.says_what(yildiz)
    here.now += timedelta(days=8)
    again = await yildiz.taps("Ja, stimmt")

    assert "schon vorbei" in again.text
    assert "Ab welchem Tag" in again.text
    await yildiz.types("vorgestern")
    await yildiz.types("1.1.2020")
    assert "schon vorbei" in yildiz.screen.text
    await yildiz.taps_option(1)
    assert await firm.places(here) == []
    await yildiz.taps("Ja, stimmt")
    assert len(await firm.places(here)) == 1


async def test_the_sixth_place_of_a_day_is_for_tomorrow(
    here: World, yildiz: Visitor
) -> None:
    for _ in range(internships.A_DAY):
        await firm.offers(yildiz)
    assert len(await firm.places(here)) == internships.A_DAY

    said = await yildiz.presses("s.offer")
    assert "Morgen geht es weiter" in said.text
    here.now += timedelta(days=1)
    assert "Um welche Arbeit" in (await yildiz.presses("s.offer")).text


async def test_a_yes_to_a_place_too_many_is_kindly_put_off(
    here: World, yildiz: Visitor
) -> None:
    """The sixth summary was open while the fifth place was offered elsewhere."""
    for _ in range(internships.A_DAY - 1):
        await firm.offers(yildiz)
    await yildiz.presses("s.offer")
    await firm.says_what(yildiz)
    open_yes = yildiz.button("Ja, stimmt").token
    await yildiz.presses("s.firm")
    await yildiz.taps("Meine Plätze")
    await yildiz.taps_option(1)
    await firm.approved(here)
    await yildiz.presses("s.firm")
    await yildiz.taps("Meine Plätze")
    await yildiz.taps_option(1)
    await yildiz.taps("Noch einmal")
    await yildiz.taps_option(1)
    await yildiz.presses("m")
    await yildiz.taps("Platz: weiter")
    said = await yildiz.presses(open_yes)

    assert "Morgen geht es weiter" in said.text
    assert len(await firm.places(here)) == internships.A_DAY


async def test_without_a_campaign_nothing_is_asked(
    here: World, yildiz: Visitor
) -> None:
    here.now += timedelta(days=400)
    said = await yildiz.presses("s.offer")

    assert first_line(said) == "Die Praktikumsoffensive läuft gerade nicht."


async def test_campaigns_that_close_while_a_firm_reads_are_told(
    here: World, yildiz: Visitor
) -> None:
    await firm.another_campaign(here)
    await firm.says_who(yildiz)
    here.now += timedelta(days=400)
    said = await yildiz.taps_option(1)

    assert "läuft gerade nicht" in said.text


async def test_of_several_campaigns_one_is_chosen(here: World, yildiz: Visitor) -> None:
    await firm.another_campaign(here)
    await firm.says_who(yildiz)
    assert "Wofür" in yildiz.screen.text
    await yildiz.taps("Sommer")
    await firm.says_what(yildiz)
    await yildiz.taps("Ja, stimmt")

    (place,) = await firm.places(here)
    assert place.campaign_id == 2


async def test_what_was_begun_can_be_gone_on_with(here: World, yildiz: Visitor) -> None:
    await firm.says_who(yildiz)
    await yildiz.presses("m")
    await yildiz.taps("Platz: weiter")

    assert "Um welche Arbeit" in yildiz.screen.text


async def test_a_bank_number_is_no_sentence_about_a_place(yildiz: Visitor) -> None:
    await firm.says_who(yildiz)
    said = await firm.says_what(yildiz, "DE89 3704 0044 0532 0130 00")

    assert "Bank" in said.text or "Konto" in said.text
    assert "noch einen Satz" in said.text
