"""Signing up for an internship, and where the search stands, as a visitor does it."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot import my_record
from bot.speaker import Speaker
from storage import (
    consents,
    directory,
    export,
    people,
    placements,
    schema,
    seekers,
)
from storage.transaction import Caller
from tests.storage.test_erasure import everything
from tests.support import places
from tests.support.seeking import answers, newcomer, signs_up
from tests.support.visitor import FIRST, TEXTS, Visitor, World, world

_seeker, _campaign, _consent, _placement, _outbox = map(
    schema.table,
    (
        schema.Seeker,
        schema.Campaign,
        schema.Consent,
        schema.Placement,
        schema.Outbox,
    ),
)


@pytest.fixture
async def amina(tmp_path: Path) -> Visitor:
    return await newcomer(Visitor(world(tmp_path)))


async def write(here: World, turn):
    async with here.store() as store:
        return await store.write(turn)


async def rows(here: World, table):
    return await write(
        here, lambda tx: tx.connection.execute(select(table).order_by(table.c.id)).all()
    )


async def test_a_sign_up_holds_what_was_answered(amina: Visitor) -> None:
    screen = await signs_up(amina)

    assert "angemeldet" in screen.text
    (row,) = await rows(amina.world, _seeker)
    assert (row.name, row.state, row.before) == ("Amina", "open", ["never", "worked"])
    assert (row.german, row.days, row.begins, row.ends) == (2, 31, 420, 1020)
    assert (row.travel, row.care, row.size) == ("walk", False, None)
    given = {row.purpose for row in await rows(amina.world, _consent)}
    assert given == {consents.INTERNSHIP, consents.PASSING}


async def test_a_trade_is_not_offered_twice_and_three_are_enough(
    amina: Visitor,
) -> None:
    await amina.presses("s.internship")
    await amina.taps("Friseursalon")
    assert "Friseursalon" not in [button.label for button in amina.options]
    await amina.taps("Gastronomie")

    screen = await amina.taps("Pflege")

    assert "Haben Sie das schon" in screen.text


async def test_her_own_language_comes_first_among_the_others(tmp_path: Path) -> None:
    elena = Visitor(world(tmp_path), language="ro")
    await elena.starts()
    await elena.presses("l.ro")
    await elena.presses("s.internship")
    for number in (1, 1, 1, 1):  # a trade, enough, never, no German
        await elena.taps_option(number)

    assert elena.options[0].label == "Română"


async def test_a_half_sign_up_is_gone_on_with_days_later(amina: Visitor) -> None:
    await amina.presses("s.internship")
    for label in ("Friseursalon", "reicht", "Noch nie"):
        await amina.taps(label)
    await amina.presses("m")
    amina.world.now += timedelta(days=4)

    await amina.presses("m")
    screen = await amina.taps("Praktikum: weiter")

    assert "Wie viel Deutsch" in screen.text
    assert await rows(amina.world, _seeker) == []


async def test_the_first_day_is_within_a_year(amina: Visitor) -> None:
    await amina.presses("s.internship")
    for label in ("Friseursalon", "reicht", "Noch nie", "Einfache", "Keine weitere"):
        await amina.taps(label)
    await amina.types("1.6.2028")
    screen = await amina.taps_option()
    assert "12 Monaten" in screen.text

    screen = await amina.taps("Mo, 30. Nov")

    assert "An welchen Tagen" in screen.text


async def test_without_the_first_consent_nothing_is_kept(amina: Visitor) -> None:
    await answers(amina)

    screen = await amina.taps("Nein")

    assert "Rufen Sie uns einfach an" in screen.text
    assert await rows(amina.world, _seeker) == []
    assert await rows(amina.world, _consent) == []


async def test_without_the_second_consent_she_signs_up_all_the_same(
    amina: Visitor,
) -> None:
    await answers(amina)
    await amina.taps("Ja, 16")
    await amina.taps("❌ Nein")
    await amina.types("Amina")
    await amina.taps("Ja, stimmt")

    assert len(await rows(amina.world, _seeker)) == 1
    given = {row.purpose for row in await rows(amina.world, _consent)}
    assert given == {consents.INTERNSHIP}


async def test_who_gives_up_at_the_summary_has_agreed_to_nothing(
    amina: Visitor,
) -> None:
    await answers(amina)
    await amina.taps("Ja, 16")
    await amina.taps("Ja, einverstanden")
    await amina.types("Amina")

    await amina.taps("Doch nicht")

    assert await rows(amina.world, _seeker) == []
    withdrawn = [row.withdrawn_at for row in await rows(amina.world, _consent)]
    assert None not in withdrawn


async def test_answers_that_read_alike_are_numbered_when_one_is_changed(
    amina: Visitor,
) -> None:
    await answers(amina, before=("Noch nie", "Noch nie"))
    await amina.taps("Ja, 16")
    await amina.taps("Ja, einverstanden")
    await amina.types("Amina")
    await amina.taps("Etwas ändern")

    screen = await amina.taps("Noch nie (2)")

    assert "Gastronomie" in screen.text


async def test_an_answer_to_be_changed_has_the_picture_of_its_question(
    amina: Visitor,
) -> None:
    """“No, thank you” alone says not what it was the answer to."""
    await answers(amina, size=("M",))
    await amina.taps("Ja, 16")
    await amina.taps("Nein")
    await amina.types("Amina")
    await amina.taps("Etwas ändern")
    labels = {button.label for button in amina.buttons}

    assert {"👶 Nein, danke", "👕 M", "🔒 Ja, 16 oder älter", "🔒 Nein"} <= labels
    assert {"👤 Amina", "🧰 Noch nie", "📅 Mo, 30. Nov."} <= labels


async def test_places_that_fit_are_a_tap_away_after_the_sign_up(
    amina: Visitor,
) -> None:
    await write(amina.world, places.place)
    screen = await signs_up(amina)
    assert "angemeldet" in screen.text

    assert "Friseursalon" in (await amina.taps("Ansehen")).text


async def test_without_a_place_that_fits_there_is_none_to_look_at(
    amina: Visitor,
) -> None:
    table = schema.table(schema.Internship)
    closed = update(table).values(state="withdrawn")
    await write(amina.world, lambda tx: tx.connection.execute(closed))
    await signs_up(amina)

    assert [button.token for button in amina.buttons] == ["m"]


async def test_a_campaign_that_closes_before_the_yes_is_told(amina: Visitor) -> None:
    def over(tx):
        tx.connection.execute(update(_campaign).values(active=False))
        directory.changed(tx)

    await answers(amina)
    await amina.taps("Ja, 16")
    await amina.taps("Ja, einverstanden")
    await amina.types("Amina")
    await write(amina.world, over)

    screen = await amina.taps("Ja, stimmt")

    assert "läuft gerade nicht" in screen.text
    assert await rows(amina.world, _seeker) == []
    withdrawn = [row.withdrawn_at for row in await rows(amina.world, _consent)]
    assert None not in withdrawn


async def test_a_second_sign_up_is_none(amina: Visitor) -> None:
    def signs_up_elsewhere(tx):
        chat = people.find(tx, "web:main", "amina")
        places.sign_up(tx.called_by(Caller(chat.person, "de", 0, "")))

    await answers(amina)
    await amina.taps("Ja, 16")
    await amina.taps("Ja, einverstanden")
    await amina.types("Amina")
    await write(amina.world, signs_up_elsewhere)

    screen = await amina.taps("Ja, stimmt")

    assert "schon angemeldet" in screen.text
    assert len(await rows(amina.world, _seeker)) == 1


async def test_without_a_campaign_there_is_the_advice(amina: Visitor) -> None:
    def over(tx):
        tx.connection.execute(update(_campaign).values(active=False))
        directory.changed(tx)

    await write(amina.world, over)
    screen = await amina.presses("s.internship")
    assert "keine Praktika" in screen.text

    screen = await amina.taps("Beratungstermin")

    assert "Wobei brauchen Sie Hilfe" in screen.text


async def test_of_two_campaigns_one_is_chosen(amina: Visitor) -> None:
    def second(tx):
        first = tx.connection.execute(select(_campaign)).mappings().one()
        names = {"de": "Sommer", "en": "Summer"}
        other = {**first, "id": 2, "key": "summer", "names": names, "position": 2}
        tx.connection.execute(_campaign.insert(), other)
        directory.changed(tx)

    await write(amina.world, second)
    screen = await amina.presses("s.internship")
    assert "Bei welchem Angebot" in screen.text

    screen = await amina.taps("Sommer")

    assert "Welche Arbeit" in screen.text


async def test_a_change_keeps_the_number_and_shows_every_answer(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await amina.presses("s.search")
    screen = await amina.taps("Angaben ändern")
    for told in ("Amina", "Friseursalon, Gastronomie", "Einfache Sätze", "Türkçe"):
        assert told in screen.text
    await amina.taps("Andere Sprachen")
    await amina.taps("Română")
    await amina.taps("Keine weitere")

    screen = await amina.taps("Ja, stimmt")

    assert "Geändert" in screen.text
    (row,) = await rows(amina.world, _seeker)
    assert (row.id, row.name, row.tongues) == (1, "Amina", 1 << 3)


async def test_a_pause_hides_her_and_ends_in_her_old_turn(amina: Visitor) -> None:
    await signs_up(amina)
    await amina.presses("s.search")
    await amina.taps("Pause machen")
    (row,) = await rows(amina.world, _seeker)
    assert row.state == seekers.PAUSED

    screen = await amina.presses("s.search")
    assert "Pause" in screen.text
    await amina.taps("Weitersuchen")

    (row,) = await rows(amina.world, _seeker)
    assert (row.id, row.state) == (1, seekers.OPEN)


async def test_who_leaves_is_erased_from_it_and_can_sign_up_again(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await amina.presses("s.search")
    await amina.taps("Abmelden")
    await amina.taps("Ja, abmelden")

    (row,) = await rows(amina.world, _seeker)
    assert (row.state, row.name, row.before) == (seekers.ENDED, None, None)
    screen = await amina.presses("s.search")
    assert "nicht angemeldet" in screen.text
    await signs_up(amina)
    assert [row.state for row in await rows(amina.world, _seeker)] == ["ended", "open"]


async def test_the_door_leads_to_the_search_once_she_is_signed_up(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await amina.presses("j")

    screen = await amina.taps("Praktikum suchen")

    assert "Ihr Praktikum: Suche" in screen.text


@pytest.mark.parametrize(
    ("steps", "word"),
    [
        (("wanted",), "Gespräche"),
        (("wanted", "introduced", "agreed"), "Vereinbart"),
        (("wanted", "introduced", "agreed", "running"), "Läuft"),
        (("wanted", "introduced", "agreed", "running", "finished"), "Fertig"),
        (("wanted", "introduced", "agreed", "running", "finished", "after"), "Fertig"),
    ],
)
async def test_the_state_is_one_word_and_the_firm_is_a_tap_away(
    amina: Visitor, steps: tuple[str, ...], word: str
) -> None:
    await signs_up(amina)
    await write(amina.world, lambda tx: go(tx, *steps))

    screen = await amina.presses("s.search")

    assert f"Ihr Praktikum: {word}" in screen.text
    amina.button("Meine Betriebe")


def go(tx, *steps):
    """Let her be interested in a place, and the placement come so far."""
    made = placements.answer(tx, 1, places.for_seeker(tx, 1), interested=True)
    for kind in steps:
        by = placements.SEEKER if kind == "introduced" else placements.STAFF
        assert placements.step(tx, made.id, kind, by) == made
    return made


async def test_with_a_stop_the_search_ends_and_firms_are_told(amina: Visitor) -> None:
    await signs_up(amina)
    await write(amina.world, go)

    await amina.types("Stopp")

    (row,) = await rows(amina.world, _seeker)
    assert (row.state, row.name) == (seekers.ENDED, None)
    (placement,) = await rows(amina.world, _placement)
    assert placement.state == placements.WITHDRAWN


async def test_an_agreed_internship_outlives_the_consent(amina: Visitor) -> None:
    await signs_up(amina)
    await write(amina.world, lambda tx: go(tx, "wanted", "introduced", "agreed"))
    await amina.presses("i")
    await amina.taps("Einverständnis")

    screen = await amina.taps("Praktikum: Nein")

    assert "vereinbartes Praktikum bleibt" in screen.text
    (row,) = await rows(amina.world, _seeker)
    assert (row.state, row.name) == (seekers.ENDED, None)
    (placement,) = await rows(amina.world, _placement)
    assert placement.state == placements.AGREED
    said = str([row.content for row in await rows(amina.world, _outbox)])
    assert "Amina" not in said


async def test_without_passing_on_only_talks_with_firms_that_know_her_end(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await write(amina.world, lambda tx: go(tx, "wanted", "introduced"))
    await write(amina.world, lambda tx: go(tx, "wanted"))
    await amina.presses("i")
    await amina.taps("Einverständnis")

    screen = await amina.taps("Weitergeben: Nein")

    assert "Angefangene Gespräche" in screen.text
    states = [row.state for row in await rows(amina.world, _placement)]
    assert states == [placements.WITHDRAWN, placements.WANTED]


async def test_an_ended_sign_up_stays_so_when_the_internship_breaks(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    made = await write(amina.world, lambda tx: go(tx, "wanted", "introduced", "agreed"))
    await amina.types("Stopp")

    def breaks(tx):
        return placements.step(tx, made.id, placements.BROKEN, placements.FIRM, "other")

    await write(amina.world, breaks)

    (row,) = await rows(amina.world, _seeker)
    assert (row.state, row.open_key) == (seekers.ENDED, None)


async def test_another_person_sees_nothing_of_her_search(amina: Visitor) -> None:
    await signs_up(amina)
    cem = await newcomer(Visitor(amina.world, "cem"))

    screen = await cem.presses("s.search")

    assert "nicht angemeldet" in screen.text


async def test_who_deletes_everything_while_matched_leaves_no_name(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    made = await write(amina.world, lambda tx: go(tx, "wanted", "introduced"))
    await amina.presses("d")

    await amina.presses("e")

    assert "Amina" not in await write(amina.world, everything)
    history = await write(amina.world, lambda tx: placements.history(tx, made.id))
    assert (history[-1].kind, history[-1].by) == ("withdrawn", placements.SEEKER)
    assert history[-1].reason == "erased"
    told = [row.content for row in await rows(amina.world, _outbox) if row.rank]
    assert [one for one in told if one.get("s") == "seeker"] == []


async def test_her_data_say_what_she_signed_up_with_and_what_came_of_it(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await write(amina.world, lambda tx: go(tx, "wanted", "introduced"))

    def wrote(tx):
        speaker = Speaker(TEXTS, tx.directory, "de")
        zone = ZoneInfo("Europe/Berlin")
        return my_record.of(export.of(tx, FIRST), speaker, zone, tx.now)

    record = await write(amina.world, wrote)

    (signed,) = record["internship_sign_ups"]
    assert signed["wishes"] == ["Friseursalon", "Gastronomie"]
    assert (signed["quarter"], signed["german"]) == ("Marxloh", "simple")
    assert (signed["before"], signed["languages"]) == (["never", "worked"], ["tr"])
    steps = [(one["trade"], one["kind"]) for one in record["internship_steps"]]
    kinds = ("interest", "wanted", "introduced")
    assert steps == [("Friseursalon", kind) for kind in kinds]


async def test_my_data_count_the_sign_up_and_name_both_consents(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await amina.presses("i")

    screen = await amina.taps("Ansehen")

    for told in ("Anmeldung zum Praktikum", "Praktikum suchen: Ja", "Name und Nummer"):
        assert told in screen.text


async def test_of_consents_for_an_internship_others_hear_nothing(
    amina: Visitor,
) -> None:
    await amina.presses("i")

    screen = await amina.taps("Einverständnis")

    assert "Praktikum" not in screen.text + "".join(b.label for b in amina.options)


async def test_the_places_she_is_in_touch_with_are_listed_the_newest_first(
    amina: Visitor,
) -> None:
    await signs_up(amina)
    await write(amina.world, go)
    await write(amina.world, lambda tx: go(tx, "refused"))
    await write(amina.world, lambda tx: go(tx, "wanted"))
    await amina.presses("s.search")

    await amina.taps("Meine Betriebe")

    tokens = [option.token.rpartition(":")[2] for option in amina.options]
    assert tokens == ["3", "1"]
    assert amina.options[0].label == "Friseursalon · Marxloh"


async def test_a_message_opens_the_search_once_she_has_a_place(amina: Visitor) -> None:
    await signs_up(amina)
    await write(amina.world, lambda tx: go(tx, "wanted", "introduced", "agreed"))

    screen = await amina.presses("s.fitting")

    assert "Vereinbart" in screen.text
