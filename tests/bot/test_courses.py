"""Learning a trade in the chat: the list, each step, what comes by itself."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import my_files
from storage import (
    attendance,
    course_steps,
    course_upkeep,
    directory,
    event_files,
    event_staff,
)
from storage.transaction import Tx
from tests.bot.test_events import comes, does
from tests.bot.test_my_events import file
from tests.dialogs.stored import rows
from tests.support.visitor import FIRST, Visitor, World, world

EVENING = datetime(2026, 12, 2, 19, 0, tzinfo=UTC)
NEWS = "Es gibt Neues zu Ihrem Kurs"


@pytest.fixture
async def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def opens(visitor: Visitor, course: str = "Pflege") -> None:
    """Look at a course, from the menu."""
    await visitor.presses("m")
    await visitor.taps("Praktikum, Beruf")
    await visitor.taps("Beruf lernen")
    await visitor.taps(course)


async def agrees(visitor: Visitor, name: str = "Amina") -> None:
    """Say yes to the list and to what is kept, and a name."""
    await visitor.taps("Ja, gern")
    await visitor.taps("Ja, 16")
    await visitor.types(name)


async def signs_up(visitor: Visitor, name: str = "Amina") -> None:
    """Go on the list for nursing care, with a seat at the information evening."""
    await opens(visitor)
    await agrees(visitor, name)
    await visitor.taps("Pflege ·")
    await visitor.taps("Ja, ich komme")
    await visitor.taps("Ja")


async def beats(here: World) -> None:
    async with here.store() as store:
        await store.write(course_upkeep.beat)


async def staff(here: World, does, *args, **named) -> None:
    async with here.store() as store:
        await store.write(lambda tx: does(tx, *args, **named))


async def came(here: World, number: int = 1) -> None:
    """Let staff note that somebody came, after it."""
    await staff(here, event_staff.attended, number, came=True)


async def states(here: World) -> list[str]:
    found = await rows(here, "SELECT state FROM enrolment ORDER BY id")
    return [str(row[0]) for row in found]


async def log(here: World) -> list[str]:
    found = await rows(here, "SELECT kind FROM enrolment_step ORDER BY id")
    return [str(row[0]) for row in found]


async def informed(here: World, address: str = "amina") -> Visitor:
    """Return somebody who was at the information evening."""
    visitor = await comes(here, address)
    await signs_up(visitor)
    here.now = EVENING
    await came(here)
    await beats(here)
    return visitor


async def suitable(here: World) -> Visitor:
    """Return somebody for whom the trade is right."""
    visitor = await informed(here)
    await staff(here, course_steps.by_staff, 1, "suitable")
    return visitor


async def books_the_talk(visitor: Visitor) -> None:
    await opens(visitor)
    await visitor.taps("Gespräch buchen")
    for _ in ("office", "day", "time"):
        await visitor.taps_option()
    await visitor.taps("Ja")


async def takes_a_part(visitor: Visitor) -> None:
    await opens(visitor)
    await visitor.taps("Termin wählen")
    await visitor.taps_option()
    await visitor.taps_option()
    await visitor.taps("Ja")


async def news(visitor: Visitor) -> list[str]:
    """Return what comes by itself and is about courses."""
    return [s.text for s in await visitor.hears() if NEWS in s.text]


async def test_the_whole_way_from_the_list_to_the_last_part(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    assert "Sie haben einen Platz" in amina.screen.text
    assert "Sie stehen auf der Liste: \u2068Pflege" in amina.screen.text

    here.now = EVENING
    await came(here)
    await beats(here)
    assert await news(amina) == []  # it is eight in the evening
    assert len(await night(here, amina)) == 1
    await books_the_talk(amina)
    await beats(here)
    await opens(amina)
    assert "Ihr nächster Schritt: das Gespräch" in amina.screen.text

    here.now = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
    await staff(here, attendance.attended, 1, came=True)
    await opens(amina)
    assert "Danke für das Gespräch" in amina.screen.text
    await staff(here, course_steps.by_staff, 1, "suitable")
    assert len(await news(amina)) == 1
    await takes_a_part(amina)
    await beats(here)
    await opens(amina)
    assert "Teil 1: Grundlagen" in amina.screen.text

    here.now = datetime(2027, 2, 1, 16, 0, tzinfo=UTC)
    await came(here, 2)
    await beats(here)
    assert len(await news(amina)) == 1
    await opens(amina)
    assert "Tage für den nächsten Teil" in amina.screen.text
    await takes_a_part(amina)
    here.now = datetime(2027, 3, 8, 16, 0, tzinfo=UTC)
    await came(here, 3)
    await beats(here)
    await opens(amina)

    assert "alle Teile geschafft" in amina.screen.text
    assert await log(here) == [
        *("interest", "invited", "informed", "talk", "suitable"),
        *("block", "finished", "finished"),
    ]


async def night(here: World, visitor: Visitor) -> list[str]:
    """Return the news of the next morning; at night there is none."""
    here.now = EVENING + timedelta(hours=13)
    return await news(visitor)


async def test_who_chooses_later_is_on_the_list_and_not_disturbed(here: World) -> None:
    amina = await comes(here)
    await opens(amina)
    await agrees(amina)
    await amina.taps("Später")

    assert "Sie stehen auf der Liste" in amina.screen.text
    await beats(here)
    assert await news(amina) == []
    await opens(amina)
    assert "ein Info-Termin" in amina.screen.text
    await amina.taps("Termin wählen")
    await amina.taps_option()
    await amina.taps("Ja, ich komme")
    await amina.taps("Ja")
    assert "Sie haben einen Platz" in amina.screen.text


async def test_who_waits_hears_of_an_evening_that_is_announced(here: World) -> None:
    amina = await comes(here)
    await does(here, "UPDATE event SET published = false WHERE key = 'nursing'")
    await reread(here)
    await opens(amina)
    await agrees(amina)
    assert "schreibe ich Ihnen hier" in amina.screen.text
    await beats(here)
    assert await news(amina) == []

    await does(here, "UPDATE event SET published = true WHERE key = 'nursing'")
    await reread(here)
    await beats(here)
    [said] = await amina.hears()

    assert NEWS in said.text
    assert "Pflege" not in said.text
    await beats(here)
    assert await news(amina) == []
    await amina.taps("Ansehen")
    assert "ein Info-Termin" in amina.screen.text


async def reread(here: World) -> None:
    """Let the directory be read anew."""
    async with here.store() as store:
        await store.write(directory.changed)


async def test_without_agreement_nothing_is_kept(here: World) -> None:
    amina = await comes(here)
    await opens(amina)
    await amina.taps("Ja, gern")
    await amina.taps("Nein")

    assert "Ich speichere nichts" in amina.screen.text
    assert await states(here) == []


async def test_who_leaves_before_the_end_is_not_on_the_list(here: World) -> None:
    amina = await comes(here)
    await opens(amina)
    await agrees(amina)
    await amina.taps("Pflege ·")
    await amina.taps("Ja, ich komme")
    await amina.taps("Doch nicht")

    assert await states(here) == []
    assert await log(here) == []


async def test_an_evening_that_is_called_off_leaves_her_on_the_list(
    here: World,
) -> None:
    amina = await comes(here)
    await signs_up(amina)
    here.now += timedelta(hours=1)
    await staff(here, event_staff.call_off, "nursing")
    await beats(here)

    assert await states(here) == ["interest"]
    assert await news(amina) == []
    await opens(amina)
    assert "Gibt es einen Info-Termin" in amina.screen.text


async def test_who_could_not_come_hears_of_another_evening(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await another_evening(here)
    here.now = EVENING
    await staff(here, event_staff.attended, 1, came=False)
    await beats(here)
    await beats(here)

    assert len(await night(here, amina)) == 1
    await opens(amina)
    await amina.taps("Termin wählen")
    assert len(amina.options) == 1


async def another_evening(here: World) -> None:
    """Announce the same evening two weeks later."""

    def announce(tx: Tx) -> None:
        [old] = (e for e in tx.directory.events.values() if e.key == "nursing")
        copied = {name: getattr(old, name) for name in ("labels", "names")}
        event_files.write(
            tx,
            {
                "event": [
                    {
                        **copied,
                        "descriptions": old.descriptions,
                        "key": "nursing-again",
                        "topic": "nursing",
                        "kind": "evening",
                        "office": "hochfeld",
                        "seats": 5,
                        "languages": ["de"],
                        "sessions": [
                            {"starts": "2026-12-16 18:00", "ends": "2026-12-16 19:30"}
                        ],
                    }
                ]
            },
        )

    await staff(here, announce)


async def test_the_talk_is_no_advice_that_everybody_can_book(here: World) -> None:
    amina = await comes(here)
    await amina.presses("s.booking")
    assert "Gespräch zum Beruf" not in [b.label for b in amina.options]

    other = await informed(here, "other")
    await other.presses("s.booking")
    assert "Gespräch zum Beruf" in [b.label for b in other.options]


async def test_days_of_a_part_are_shown_to_whom_it_suits(here: World) -> None:
    amina = await suitable(here)
    bilal = await comes(here, "bilal")
    for visitor, shown in ((amina, True), (bilal, False)):
        await visitor.presses("m")
        await visitor.taps("Workshops")
        assert ("Pflege: Teil 1" in [b.label for b in visitor.options]) is shown
        assert "Pflege: Teil 2" not in [b.label for b in visitor.options]


async def test_a_full_part_has_a_waiting_list(here: World) -> None:
    amina = await suitable(here)
    await does(here, "UPDATE event SET taken = seats WHERE key = 'nursing-1-day'")
    await opens(amina)
    await amina.taps("Termin wählen")
    await amina.taps("⏳")
    await amina.taps("Auf die Warteliste")
    await amina.taps("Ja")

    assert "Sie stehen auf der Warteliste" in amina.screen.text
    await beats(here)
    assert await states(here) == ["suitable"]
    await opens(amina)
    await amina.taps("Mein Platz")
    assert "Warteliste" in amina.screen.text


async def test_not_yet_is_said_with_a_kind_word(here: World) -> None:
    amina = await informed(here)
    await night(here, amina)
    await staff(here, course_steps.by_staff, 1, "notyet", "german")

    [said] = await amina.hears()
    assert NEWS in said.text
    await amina.taps("Ansehen")
    assert "noch nicht" in amina.screen.text
    assert "Mehr Deutsch hilft" in amina.screen.text


@pytest.mark.parametrize("reason", ["papers", "time", "other", ""])
async def test_every_reason_has_words(here: World, reason: str) -> None:
    amina = await informed(here)
    await staff(here, course_steps.by_staff, 1, "notyet", reason)
    await opens(amina)

    words = {"papers": "Papier", "time": "Zeiten", "other": "Wege", "": "Wege"}
    assert words[reason] in amina.screen.text


async def test_where_there_are_no_days_yet_it_is_said(here: World) -> None:
    amina = await informed(here)
    await does(here, "UPDATE event SET published = false WHERE kind = 'course'")
    await reread(here)
    await staff(here, course_steps.by_staff, 1, "suitable")
    await opens(amina)
    assert "Gibt es Tage zum Lernen" in amina.screen.text

    await night(here, amina)
    await does(here, "UPDATE event SET published = true WHERE kind = 'course'")
    await reread(here)
    await beats(here)
    assert len(await news(amina)) == 1
    await does(here, "UPDATE event SET published = false WHERE key = 'nursing-2-day'")
    await reread(here)
    await takes_a_part(amina)
    here.now = datetime(2027, 2, 1, 16, 0, tzinfo=UTC)
    await came(here, 2)
    await opens(amina)
    assert "Gibt es neue Tage" in amina.screen.text


async def test_who_cancels_the_talk_can_book_another(here: World) -> None:
    amina = await informed(here)
    await books_the_talk(amina)
    await beats(here)
    await does(here, "UPDATE booking SET state = 'cancelled', open_key = NULL")
    await beats(here)

    assert await states(here) == ["informed"]
    await books_the_talk(amina)
    await beats(here)
    assert await states(here) == ["talk"]


async def test_who_leaves_the_list_gives_seats_and_talk_back(here: World) -> None:
    amina = await informed(here)
    await books_the_talk(amina)
    await opens(amina)
    await amina.taps("Von der Liste")
    await amina.taps("Nein")
    await opens(amina)
    await amina.taps("Von der Liste")
    await amina.taps("Ja, von der Liste")

    assert "nicht mehr auf der Liste" in amina.screen.text
    assert await states(here) == ["left"]
    booked = await rows(here, "SELECT state FROM booking")
    assert booked == [("cancelled",)]
    await opens(amina)
    assert "Möchten Sie auf die Liste" in amina.screen.text


async def test_a_consent_that_is_withdrawn_takes_her_off_the_list(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await amina.types("/mydata")
    await amina.taps("Einverständnis")
    assert "Berufs-Liste: Ja" in amina.screen.text
    await amina.taps("Beruf: Nein")

    assert "auf keiner Berufs-Liste mehr" in amina.screen.text
    kept = await rows(here, "SELECT state, name, open_key FROM enrolment")
    assert kept == [("left", None, None)]
    assert await rows(here, "SELECT state, name FROM seat") == [("left", None)]


async def test_stop_takes_her_off_the_list_and_says_so(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await amina.types("stop")

    assert "auf keiner Berufs-Liste mehr" in amina.screen.text
    assert await states(here) == ["left"]
    await does(here, "UPDATE enrolment SET open_key = NULL")
    await beats(here)
    assert await news(amina) == []


async def test_who_has_everything_deleted_is_only_counted(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await amina.types("/delete")
    await amina.taps("Ja")

    kept = "SELECT state, name, conversation_id, open_key FROM enrolment"
    assert await rows(here, kept) == [("left", None, None, None)]
    assert await log(here) == ["interest", "invited", "left"]


async def test_what_is_kept_is_in_both_files(here: World) -> None:
    await signs_up(await comes(here))

    [course] = json.loads(await file(here, my_files.JSON))["courses"]
    assert (course["course"], course["state"]) == ("Pflege", "invited")
    assert course["name"] == "Amina"
    assert [step["kind"] for step in course["steps"]] == ["interest", "invited"]
    page = await file(here, my_files.PAGE)
    assert "Beruf lernen" in page
    assert "Pflege · Amina" in page


async def test_news_in_a_pause_is_given_up(here: World) -> None:
    amina = await informed(here)
    await amina.types("/mydata")
    await amina.taps("Pause")
    await amina.taps("1 Woche")

    assert await night(here, amina) == []


async def test_news_that_is_old_is_not_said(here: World) -> None:
    amina = await informed(here)
    await staff(here, course_steps.by_staff, 1, "suitable")

    assert len(await night(here, amina)) == 1


async def test_who_came_before_she_signs_up_is_that_far(here: World) -> None:
    amina = await comes(here)
    await amina.presses("s.events")
    await amina.taps("Beruf: Pflege")
    await amina.taps_option()
    for label in ("Ja, ich komme", "Ja, 16"):
        await amina.taps(label)
    await amina.types("Amina")
    await amina.taps("Ja")
    here.now = EVENING
    await came(here)
    await opens(amina)
    await agrees(amina)

    await opens(amina)
    assert "beim Info-Termin waren" in amina.screen.text
    assert await news(amina) == []


async def test_who_has_a_seat_already_is_not_asked_for_a_date(here: World) -> None:
    amina = await comes(here)
    await amina.presses("s.events")
    await amina.taps("Beruf: Pflege")
    await amina.taps_option()
    for label in ("Ja, ich komme", "Ja, 16"):
        await amina.taps(label)
    await amina.types("Amina")
    await amina.taps("Ja")
    await opens(amina)
    await agrees(amina)

    assert "Sie stehen auf der Liste" in amina.screen.text
    await opens(amina)
    assert "der Info-Termin" in amina.screen.text


async def test_a_list_that_was_left_in_another_chat_is_no_more(here: World) -> None:
    amina = await comes(here)
    await signs_up(amina)
    await opens(amina)
    await does(here, "UPDATE enrolment SET state = 'left', open_key = NULL")
    await amina.taps("Mein Platz")

    assert "Dieser Knopf ist alt" in amina.screen.text
    assert "Möchten Sie auf die Liste" in amina.screen.text


async def test_who_is_on_the_list_by_now_is_not_put_there_twice(here: World) -> None:
    amina = await comes(here)
    await opens(amina)
    await amina.taps("Ja, gern")
    await amina.taps("Ja, 16")
    await amina.types("Amina")
    await does(
        here,
        "INSERT INTO enrolment (person_id, course_id, open_key, language, state,"
        " version, created_at, changed_at)"
        f" VALUES ({FIRST}, 1, '{FIRST}:1', 'de', 'interest', 0, 1, 1)",
    )
    await amina.taps("Später")

    assert "stehen schon auf dieser Liste" in amina.screen.text
    assert await states(here) == ["interest"]


async def test_that_children_are_noted_is_said_before_she_agrees(here: World) -> None:
    amina = await comes(here)
    await opens(amina, "Kindertagespflege")
    await agrees(amina)
    await amina.taps("Tagespflege ·")
    await amina.taps("Ja, ich komme")
    await amina.taps("1 Kind")
    await amina.taps("3 bis 5")

    assert "Wir speichern auch, wie viele Kinder" in amina.screen.text
    await amina.taps("Ja")
    assert "Sie haben einen Platz" in amina.screen.text
