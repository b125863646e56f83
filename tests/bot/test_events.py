"""Workshops and courses in the chat: a seat, the waiting list, an offer, reminders."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import calendar, housekeeping
from storage import event_staff
from storage.transaction import Tx
from tests.dialogs.stored import rows
from tests.support.visitor import Visitor, World, world

WORKSHOP, COURSE = "Arbeit", "Deutsch"
BEFORE_THE_WORKSHOP = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
BEFORE_THE_COURSE = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)


@pytest.fixture
async def here(tmp_path: Path):
    found = world(tmp_path)
    return found


async def comes(here: World, address: str = "amina") -> Visitor:
    """Return somebody who is in the menu."""
    visitor = Visitor(here, address, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    return visitor


async def opens(visitor: Visitor, topic: str) -> None:
    """Go to the first event about a topic."""
    await visitor.presses("m")
    await visitor.taps("Workshops")
    await visitor.taps(topic)
    await visitor.taps_option()


async def answers(visitor: Visitor, *labels: str, name: str = "Amina") -> None:
    """Answer about children, agree if asked, say a name, and yes."""
    for label in labels or ("Nein",):
        await visitor.taps(label)
    if "einverstanden" in visitor.screen.text:
        await visitor.taps("Ja, 16")
    await visitor.types(name)
    await visitor.taps("Ja")


async def signs_up(visitor: Visitor, topic: str = WORKSHOP) -> None:
    await opens(visitor, topic)
    await visitor.taps("Ja, ich komme")
    await answers(visitor)


async def does(here: World, statement: str) -> None:
    """Change the database as nobody in the chat can."""
    async with here.store() as store:
        await store.write(lambda tx: tx.connection.execute(text(statement)))


async def one_seat(here: World) -> None:
    await does(here, "UPDATE event SET seats = 1 WHERE key = 'application'")


async def states(here: World) -> list[str]:
    found = await rows(here, "SELECT state FROM seat ORDER BY id")
    return [str(row[0]) for row in found]


def entries(visitor: Visitor) -> list[dict[str, str]]:
    """Return the VEVENTs of the calendar file on the newest screen."""
    [file] = [p for p in visitor.screen.parts if isinstance(p, calendar.File)]
    lines = file.data.decode().replace("\r\n ", "").split("\r\n")
    found: list[dict[str, str]] = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and ":" in line:
            name, _, value = line.partition(":")
            found[-1].setdefault(name, value)
    return found


async def test_a_seat_is_taken_with_a_place_for_a_child(here: World) -> None:
    amina = await comes(here)
    await opens(amina, WORKSHOP)
    for said in ("Werkstatt Bewerbung", "3. Dezember, 9:30", "Marxloh", "Kinder"):
        assert said in amina.screen.text
    assert "freie Plätze" in amina.screen.text

    await amina.taps("Ja, ich komme")
    await answers(amina, "1 Kind", "3 bis 5")

    assert "passen wir auf ⁨⁨1⁩ Kind⁩ auf" in amina.screens[-2].text
    assert "Sie haben einen Platz" in amina.screen.text
    [entry] = entries(amina)
    assert (entry["DTSTART"], entry["SUMMARY"]) == (
        "20261203T083000Z",
        "Termin: Marxloh",
    )
    assert await rows(here, "SELECT taken FROM event WHERE key = 'application'") == [
        (1,)
    ]
    assert await rows(here, "SELECT ages, taken FROM event_care WHERE taken > 0") == [
        ("middle", 1)
    ]


async def test_a_course_is_one_seat_with_all_its_dates(here: World) -> None:
    amina = await comes(here)

    await signs_up(amina, COURSE)

    found = entries(amina)
    assert len(found) == 8
    assert len({entry["UID"] for entry in found}) == 8
    assert "26. Januar" in amina.screen.text
    assert "29. Dezember" not in amina.screen.text  # the office is closed


async def test_a_place_of_its_own_is_on_the_map(here: World) -> None:
    amina = await comes(here)

    await opens(amina, "Eigene Firma")
    await amina.taps("Ja, ich komme")
    await amina.taps("Ja, 16")
    await amina.types("Amina")
    await amina.taps("Ja")

    assert "Bürgersaal Marxloh" in amina.screen.text
    assert amina.screen.parts[0].title == "Bürgersaal Marxloh"  # type: ignore[union-attr]


async def test_without_a_consent_nothing_is_kept_and_a_number_is_given(
    here: World,
) -> None:
    amina = await comes(here)
    await opens(amina, WORKSHOP)
    await amina.taps("Ja, ich komme")
    await amina.taps("Nein")

    await amina.taps("Nein")

    assert "Rufen Sie uns" in amina.screen.text
    assert await states(here) == []


async def test_one_topic_alone_is_no_question(here: World) -> None:
    await does(here, "UPDATE event SET published = false WHERE key != 'founders'")
    await does(here, "UPDATE version SET number = number + 1")
    amina = await comes(here)

    await amina.taps("Workshops")

    assert "Gründen" in amina.options[0].label


async def test_without_any_event_advice_is_offered(here: World) -> None:
    await does(here, "UPDATE event SET published = false")
    await does(here, "UPDATE version SET number = number + 1")
    amina = await comes(here)

    await amina.taps("Workshops")
    assert "keine Workshops" in amina.screen.text
    await amina.taps("Termin machen")

    assert "Wobei" in amina.screen.text


async def test_few_seats_and_none_are_said_and_marked(here: World) -> None:
    amina = await comes(here)
    await does(here, "UPDATE event SET taken = 10 WHERE key = 'application'")
    await opens(amina, WORKSHOP)
    assert "wenige Plätze" in amina.screen.text

    await does(here, "UPDATE event SET taken = 12 WHERE key = 'application'")
    await amina.taps("Zurück")

    assert amina.options[0].label.startswith("⏳")
    await amina.taps_option()
    assert "besetzt" in amina.screen.text
    assert [b.label for b in amina.options] == ["⏳ Auf die Warteliste"]


async def test_the_last_seat_that_goes_before_the_yes_leads_to_the_list(
    here: World,
) -> None:
    amina = await comes(here)
    await opens(amina, WORKSHOP)
    await amina.taps("Ja, ich komme")
    for label in ("Nein", "Ja, 16"):
        await amina.taps(label)
    await amina.types("Amina")
    await does(here, "UPDATE event SET taken = 12 WHERE key = 'application'")

    await amina.taps("Ja")
    assert "gerade weg" in amina.screen.text
    assert "besetzt" in amina.screen.text
    await amina.taps("Auf die Warteliste")
    await amina.taps("Ja")

    assert "Warteliste" in amina.screen.text
    assert await states(here) == ["waiting"]


async def test_care_that_goes_before_the_yes_is_asked_anew(here: World) -> None:
    amina = await comes(here)
    await opens(amina, WORKSHOP)
    await amina.taps("Ja, ich komme")
    for label in ("1 Kind", "3 bis 5", "Ja, 16"):
        await amina.taps(label)
    await amina.types("Amina")
    await does(here, "UPDATE event_care SET taken = seats")

    await amina.taps("Ja")
    assert "so viele Kinder" in amina.screen.text
    await amina.taps("Ja, ich komme")

    assert "leider kein Platz mehr" in amina.screen.text
    await amina.taps("Ja")
    assert await states(here) == ["going"]


async def test_an_event_that_moves_before_the_yes_is_shown_again(here: World) -> None:
    """Nothing is taken on a yes that was said to another day."""
    amina = await comes(here)
    await opens(amina, WORKSHOP)
    await amina.taps("Ja, ich komme")
    for label in ("Nein", "Ja, 16"):
        await amina.taps(label)
    await amina.types("Amina")
    await moves(here, datetime(2026, 12, 4, 9, 0, tzinfo=UTC))

    await amina.taps("Ja")

    assert "anderen Tag" in amina.screen.text
    assert "4. Dezember" in amina.screen.text
    assert await states(here) == []


async def test_an_event_that_is_called_off_before_the_yes_ends_kindly(
    here: World,
) -> None:
    amina = await comes(here)
    await opens(amina, WORKSHOP)
    await amina.taps("Ja, ich komme")
    for label in ("Nein", "Ja, 16"):
        await amina.taps(label)
    await amina.types("Amina")
    await calls_off(here)

    await amina.taps("Ja")

    assert "gibt es nicht mehr" in amina.screen.text
    assert await states(here) == []


async def moves(here: World, to: datetime, key: str = "application") -> int:
    """Let staff move the first date of an event."""

    def move(tx: Tx) -> int:
        return event_staff.move(tx, event_staff.find(tx, key).sessions[0].id, to)

    async with here.store() as store:
        return await store.write(move)


async def calls_off(here: World, key: str = "application") -> int:
    async with here.store() as store:
        return await store.write(lambda tx: event_staff.call_off(tx, key))


async def test_who_has_a_seat_finds_it_again_and_gives_it_up(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    first = amina.screen.parts[-1]
    await opens(amina, WORKSHOP)  # instead of a second sign-up
    assert "Sie haben einen Platz" in amina.screen.text
    await amina.presses("m")
    await amina.taps("Meine Termine")
    await amina.taps("Bewerbung")
    await amina.taps("Weg und Kalender")
    assert len(amina.screen.parts) == 2
    assert amina.screen.parts[-1].url == first.url  # type: ignore[union-attr]

    await amina.presses("m")
    await amina.taps("Meine Termine")
    await amina.taps("Bewerbung")
    await amina.taps("Ich komme nicht")
    await amina.taps("Ja, absagen")

    assert "abgemeldet" in amina.screen.text
    assert await states(here) == ["left"]
    assert await rows(here, "SELECT sum(taken) FROM event") == [(0,)]
    assert await rows(here, "SELECT count(*) FROM outbox WHERE state = 0") == [(0,)]


async def test_a_no_keeps_the_seat(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await opens(amina, WORKSHOP)
    await amina.taps("Ich komme nicht")

    await amina.taps("Nein, alles bleibt")

    assert "bleibt, wie es ist" in amina.screen.text
    assert await states(here) == ["going"]


async def test_appointments_and_seats_stand_in_one_list_by_date(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.books()
    await opens(amina, WORKSHOP)
    await amina.taps("Ja, ich komme")
    await amina.taps("Nein")
    await amina.types("Amina")
    await amina.taps("Ja")

    await amina.presses("m")
    await amina.taps("Meine Termine")

    assert ["Bewerbung" in option.label for option in amina.options] == [False, True]


async def offered(here: World) -> tuple[Visitor, Visitor]:
    """Let the only seat be freed while somebody waits; return both."""
    await one_seat(here)
    bilal, amina = await comes(here, "bilal"), await comes(here)
    await signs_up(bilal)
    await opens(amina, WORKSHOP)
    await amina.taps("Auf die Warteliste")
    await answers(amina)
    assert "Warteliste" in amina.screen.text
    await opens(bilal, WORKSHOP)
    await bilal.taps("Ich komme nicht")
    await bilal.taps("Ja, absagen")
    return bilal, amina


async def test_a_freed_seat_is_offered_and_taken_by_one_tap(here: World) -> None:
    bilal, amina = await offered(here)
    [offer] = await amina.hears()
    assert "Ein Platz ist frei" in offer.text
    assert "Bewerbung" not in offer.text
    assert "24. November, 9:00" in offer.text
    await opens(bilal, WORKSHOP)  # nobody else can have it
    assert "besetzt" in bilal.screen.text

    await amina.presses(offer.rows[0][0].token)

    assert "Sie haben einen Platz" in amina.screen.text
    assert len(entries(amina)) == 1
    assert await states(here) == ["left", "going"]


async def test_a_second_tap_on_an_offer_takes_nothing_more(here: World) -> None:
    _, amina = await offered(here)
    [offer] = await amina.hears()
    await amina.presses(offer.rows[0][0].token)

    await amina.presses(offer.rows[0][0].token)

    assert "Dieser Knopf" in amina.screen.text
    assert await rows(here, "SELECT taken FROM event WHERE key = 'application'") == [
        (1,)
    ]


async def test_not_this_time_keeps_the_place_in_the_list(here: World) -> None:
    _, amina = await offered(here)
    [offer] = await amina.hears()

    await amina.presses(offer.rows[1][0].token)

    assert "bleiben auf der Warteliste" in amina.screen.text
    assert await states(here) == ["left", "waiting"]
    await amina.presses(offer.rows[1][0].token)  # once more
    assert "bleiben auf der Warteliste" in amina.screen.text


async def test_who_waits_no_more_is_off_the_list(here: World) -> None:
    _, amina = await offered(here)
    [offer] = await amina.hears()

    await amina.presses(offer.rows[2][0].token)

    assert "abgemeldet" in amina.screen.text
    assert await states(here) == ["left", "left"]


async def test_an_offer_in_the_list_can_be_taken_and_passed_there_too(
    here: World,
) -> None:
    _, amina = await offered(here)
    await amina.presses("m")
    await amina.taps("Meine Termine")
    await amina.taps("Bewerbung")
    assert "Ich halte ihn für Sie" in amina.screen.text
    await amina.taps("Diesmal nicht")
    assert "bleiben auf der Warteliste" in amina.screen.text

    await opens(amina, WORKSHOP)
    assert [b.label for b in amina.options] == ["🚫 Ich komme nicht"]


async def test_an_offer_is_taken_from_the_list(here: World) -> None:
    _, amina = await offered(here)
    await opens(amina, WORKSHOP)

    await amina.taps("Ja, ich komme")

    assert "Sie haben einen Platz" in amina.screen.text


async def test_an_offer_answered_too_late_is_told_kindly(here: World) -> None:
    """It went on to somebody else; the list still has her."""
    _, amina = await offered(here)
    [offer] = await amina.hears()
    cem = await comes(here, "cem")
    await opens(cem, WORKSHOP)
    await cem.taps("Auf die Warteliste")
    await answers(cem)
    here.now += timedelta(days=1, hours=2)
    async with here.store() as store:
        await store.write(housekeeping.tidy)

    await amina.presses(offer.rows[0][0].token)

    assert "leider schon weg" in amina.screen.text
    assert await states(here) == ["left", "waiting", "offered"]
    [other] = [s for s in await cem.hears() if "Platz ist frei" in s.text]
    assert other.rows


async def test_the_open_dialog_shows_that_its_offer_is_gone(here: World) -> None:
    _, amina = await offered(here)
    await opens(amina, WORKSHOP)
    await does(here, "UPDATE seat SET state = 'waiting' WHERE state = 'offered'")

    await amina.taps("Ja, ich komme")

    assert "geht" in amina.screen.text or "nicht mehr" in amina.screen.text
    assert await states(here) == ["left", "waiting"]


async def test_a_reminder_says_where_and_when_and_never_what_about(
    here: World,
) -> None:
    amina = await comes(here)
    await signs_up(amina)
    here.now = BEFORE_THE_WORKSHOP

    [said] = await amina.hears()

    assert "Morgen um" in said.text
    assert "Marxloh" in said.text
    assert "Bewerbung" not in said.text
    assert [b.label for row in said.rows for b in row] == [
        "✅ Ja, ich komme",
        "🚫 Ich kann nicht",
    ]


async def test_who_says_she_comes_is_thanked_and_not_asked_again(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    here.now = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
    [first] = await amina.hears()

    await amina.presses(first.rows[0][0].token)
    here.now = BEFORE_THE_WORKSHOP
    [second] = await amina.hears()

    assert "Danke" in amina.screens[-2].text
    assert "Bis dann" in second.text


async def test_who_cannot_come_to_the_only_date_is_asked_once_more(
    here: World,
) -> None:
    amina = await comes(here)
    await signs_up(amina)
    here.now = BEFORE_THE_WORKSHOP
    [said] = await amina.hears()

    await amina.presses(said.rows[1][0].token)
    await amina.taps("Ja, absagen")

    assert await states(here) == ["left"]


async def test_one_date_of_a_course_can_be_missed_and_the_seat_stays(
    here: World,
) -> None:
    amina = await comes(here)
    await signs_up(amina, COURSE)
    here.now = BEFORE_THE_COURSE
    said = (await amina.hears())[-1]

    await amina.presses(said.rows[1][0].token)

    assert "Ihr Platz bleibt" in amina.screen.text
    assert await states(here) == ["going"]
    await amina.taps("Platz abgeben")
    await amina.taps("Ja, absagen")
    assert await states(here) == ["left"]


async def test_a_reminder_answered_while_a_human_has_the_chat_is_noted(
    here: World,
) -> None:
    amina = await comes(here)
    await signs_up(amina, COURSE)
    here.now = BEFORE_THE_COURSE
    said = (await amina.hears())[-1]
    await does(here, "UPDATE conversation SET mode = 'human'")
    before = len(amina.screens)

    await amina.presses(said.rows[1][0].token)

    assert amina.receipt.toast == "Danke, ist notiert."
    assert len(amina.screens) == before


async def test_who_cannot_come_to_a_date_is_not_reminded_of_it(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina, COURSE)
    here.now = datetime(2026, 11, 28, 17, 0, tzinfo=UTC)
    [early] = await amina.hears()
    await amina.presses(early.rows[1][0].token)

    here.now = BEFORE_THE_COURSE
    assert await amina.hears() == []
    here.now += timedelta(days=7)
    assert len(await amina.hears()) == 1


async def test_material_comes_once_after_the_last_date(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    here.now = datetime(2026, 12, 3, 13, 0, tzinfo=UTC)

    [said] = await amina.hears()

    assert "https://example.org/bewerbung/de" in said.text
    assert await amina.hears() == []


async def test_without_material_nothing_is_said_afterwards(here: World) -> None:
    amina = await comes(here)
    await opens(amina, "Eigene Firma")
    await amina.taps("Ja, ich komme")
    await amina.taps("Ja, 16")
    await amina.types("Amina")
    await amina.taps("Ja")
    here.now = datetime(2026, 12, 18, 12, 0, tzinfo=UTC)

    assert await amina.hears() == []


async def test_everybody_is_told_once_and_by_day_that_it_is_called_off(
    here: World,
) -> None:
    await one_seat(here)
    bilal, amina = await comes(here, "bilal"), await comes(here)
    await signs_up(bilal)
    await opens(amina, WORKSHOP)
    await amina.taps("Auf die Warteliste")
    await answers(amina)
    here.now = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)

    assert await calls_off(here) == 2

    assert await bilal.hears() == []
    here.now = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    for visitor in (bilal, amina):
        async with here.bot() as talks:
            await talks.publish("web:main")
        [said] = await visitor.hears()
        assert "müssen wir absagen" in said.text
        assert "Bewerbung" not in said.text
    here.now = BEFORE_THE_WORKSHOP
    assert await bilal.hears() == []


async def test_a_moved_date_is_told_asked_anew_and_reminded_anew(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    url = amina.screen.parts[-1].url  # type: ignore[union-attr]

    assert await moves(here, datetime(2026, 12, 4, 9, 0, tzinfo=UTC)) == 1
    [said] = await amina.hears()
    assert "4. Dezember, 10:00" in said.text

    await amina.presses(said.rows[0][0].token)
    assert "Danke" in amina.screen.text
    here.now = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
    await amina.hears()
    here.now = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)
    [reminder] = await amina.hears()
    assert "Morgen um ⁨10:00⁩ Uhr" in reminder.text
    await opens_mine(amina)
    await amina.taps("Weg und Kalender")
    [entry] = entries(amina)
    assert (entry["DTSTART"], entry["SEQUENCE"]) == ("20261204T090000Z", "1")
    assert amina.screen.parts[-1].url == url  # type: ignore[union-attr]


async def opens_mine(visitor: Visitor) -> None:
    await visitor.presses("m")
    await visitor.taps("Meine Termine")
    await visitor.taps_option()


async def test_what_was_said_of_the_old_date_stays_as_it_was(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    first = amina.screen.text

    await moves(here, datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
    amina.seen, amina.screens = 0, []
    await amina.presses("m")

    assert first in [screen.text for screen in amina.screens]


async def test_forged_answers_are_answered_kindly(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    for token in ("E.1.0.", "E.1.0.yes.zz.1", "E.9.0.take.0.1", "E.1.7.away.1.1"):
        screen = await amina.presses(token)
        assert "Dieser Knopf" in screen.text
    assert await states(here) == ["going"]
    assert await rows(here, "SELECT count(*) FROM aside") == [(0,)]


async def test_a_stop_keeps_the_seat_and_nobody_is_written_to(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await amina.types("stop")
    here.now = BEFORE_THE_WORKSHOP

    assert await amina.hears() == []
    assert await states(here) == ["going"]


async def test_who_begins_again_after_a_stop_is_reminded(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await amina.types("stop")
    await amina.presses("m")
    here.now = BEFORE_THE_WORKSHOP

    assert len(await amina.hears()) == 1
