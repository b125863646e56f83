"""How was it: when it is asked, of whom never, what a tap does, what is counted."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot import housekeeping
from bot.channels.base import Outgoing
from storage import people, schema
from tests.bot.test_handover import PLAIN
from tests.dialogs import stored
from tests.support.ended import booked, ended, notes
from tests.support.visitor import TEXTS, Visitor, World

QUESTION = "Wie war Ihr Termin in Marxloh?"
PICTURES = ["😀", "🙂", "😐", "🙁", "😢"]


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Return somebody whose appointment was on Tuesday at nine, until half past."""
    return await booked(here)


async def hears(visitor: Visitor) -> list[Outgoing]:
    async with visitor.world.store() as store:
        await store.write(housekeeping.tidy)
    return [
        screen for screen in await visitor.hears() if QUESTION in plain(screen.text)
    ]


def plain(said: str) -> str:
    return said.translate(PLAIN)


async def asked(here: World, amina: Visitor) -> Outgoing:
    """Let the office note that she came; return the question."""
    here.now = await ended(here)
    await notes(here, came=True)
    [question] = await hears(amina)
    return question


def tokens(question: Outgoing) -> list[str]:
    return [button.token for row in question.rows for button in row]


async def faces(here: World) -> list[tuple[int, int]]:
    return await stored.rows(here, "SELECT booking_id, face FROM feedback")


async def test_who_came_is_asked_with_five_faces_and_a_word_each(
    here: World, amina: Visitor
) -> None:
    question = await asked(here, amina)

    labels = [button.label for row in question.rows for button in row]
    assert [label.split()[0] for label in labels] == PICTURES
    assert all(len(label.split()) > 1 for label in labels)


async def test_nobody_notes_anything_and_two_hours_later_she_is_asked_once(
    here: World, amina: Visitor
) -> None:
    over = await ended(here)
    here.now = over + timedelta(hours=1, minutes=59)
    early = await hears(amina)
    here.now = over + timedelta(hours=2)
    [_] = await hears(amina)
    here.now += timedelta(days=3)

    assert early == []
    assert await hears(amina) == []


async def test_what_is_noted_after_the_question_does_not_ask_twice(
    here: World, amina: Visitor
) -> None:
    here.now = await ended(here) + timedelta(hours=2)
    [_] = await hears(amina)
    await notes(here, came=True)

    assert await hears(amina) == []


async def test_who_did_not_come_is_not_asked(here: World, amina: Visitor) -> None:
    here.now = await ended(here) + timedelta(hours=1)
    await notes(here, came=False)
    here.now += timedelta(hours=3)

    assert await hears(amina) == []


async def test_it_is_asked_by_day(here: World, amina: Visitor) -> None:
    here.now = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
    await notes(here, came=True)
    at_night = await hears(amina)
    here.now = datetime(2026, 11, 25, 7, 0, tzinfo=UTC)

    assert at_night == []
    assert len(await hears(amina)) == 1


@pytest.mark.parametrize("does", ["stops", "blocks", "pauses"])
async def test_who_wants_no_messages_is_not_asked(
    here: World, amina: Visitor, does: str
) -> None:
    if does == "stops":
        await amina.types("stop")
    elif does == "blocks":
        await amina.does("blocked")
    else:
        contact = schema.table(schema.Contact)
        until = here.now + timedelta(weeks=2)
        pause = update(contact).values(paused_at=here.now, paused_until=until)
        async with here.store() as store:
            await store.write(lambda tx: tx.connection.execute(pause) and None)
    here.now = await ended(here) + timedelta(hours=2)

    assert await hears(amina) == []


async def test_a_week_later_it_is_too_late_to_ask(here: World, amina: Visitor) -> None:
    here.now = await ended(here) + timedelta(days=8)
    await notes(here, came=True)

    assert await hears(amina) == []


async def test_nobody_is_asked_twice_in_two_weeks(here: World, amina: Visitor) -> None:
    await asked(here, amina)
    await booked_again(amina, day=1)
    here.now = await ended(here)
    await notes(here, came=True, number=2)
    soon = await hears(amina)
    await booked_again(amina, day=14)
    here.now = await ended(here)
    await notes(here, came=True, number=3)

    assert soon == []
    assert len(await hears(amina)) == 1


async def booked_again(visitor: Visitor, day: int) -> None:
    """Book the same advice on a later day; consent and all the rest stand."""
    await visitor.presses("s.booking")
    for _ in range(2):
        await visitor.taps_option()
    wanted = visitor.world.now.date() + timedelta(days=day)
    while not (found := [b for b in visitor.options if f"{wanted:%Y%m%d}" <= last(b)]):
        await visitor.presses(next(b.token for b in visitor.buttons if "▶" in b.label))
    await visitor.presses(found[0].token)
    await visitor.taps_option()
    await visitor.types("Amina")
    await visitor.presses(visitor.options[0].token)
    assert "gebucht" in visitor.screen.text
    await visitor.presses("m")


def last(button: object) -> str:
    token = button.token  # type: ignore[attr-defined]
    return token.rpartition(".")[2] if token.startswith("o.") else ""


@pytest.mark.parametrize("face", [1, 2, 3])
async def test_one_tap_is_thanked_for(here: World, amina: Visitor, face: int) -> None:
    question = await asked(here, amina)

    said = await amina.presses(tokens(question)[face - 1])

    assert "Danke für Ihre Antwort!" in said.text
    assert await faces(here) == [(1, face)]


@pytest.mark.parametrize("face", [4, 5])
async def test_a_sad_face_is_offered_a_person(
    here: World, amina: Visitor, face: int
) -> None:
    question = await asked(here, amina)

    said = await amina.presses(tokens(question)[face - 1])

    assert "Das tut uns leid." in said.text
    await amina.taps("👤")
    assert amina.button("✍️")


async def test_a_face_can_be_changed_for_a_day(here: World, amina: Visitor) -> None:
    question = await asked(here, amina)
    await amina.presses(tokens(question)[4])
    here.now += timedelta(hours=23)
    await amina.presses(tokens(question)[0])
    changed = await faces(here)
    here.now += timedelta(hours=2)
    late = await amina.presses(tokens(question)[2])

    assert changed == [(1, 1)]
    assert await faces(here) == [(1, 1)]
    assert TEXTS.label("de", "engine-old-button") in late.text


async def test_the_same_face_twice_is_a_word_in_passing(
    here: World, amina: Visitor
) -> None:
    question = await asked(here, amina)
    await amina.presses(tokens(question)[0])
    screens = len(amina.screens)
    await amina.presses(tokens(question)[0])

    assert amina.receipt.toast == "Danke, das ist notiert."
    assert len(amina.screens) == screens


@pytest.mark.parametrize(("said", "face"), [("3", 3), ("٣", 3), ("😢", 5), ("gut", 2)])
async def test_it_can_be_typed(
    here: World, amina: Visitor, said: str, face: int
) -> None:
    await asked(here, amina)
    await amina.types(said)

    assert await faces(here) == [(1, face)]


async def test_a_number_belongs_to_a_question_that_is_open(
    here: World, amina: Visitor
) -> None:
    await amina.presses("s.booking")
    await asked(here, amina)
    said = await amina.types("2")

    assert await faces(here) == []
    assert "Wohin" in said.text


async def test_in_the_middle_of_something_the_question_stays(
    here: World, amina: Visitor
) -> None:
    await amina.presses("s.booking")
    question = await asked(here, amina)
    said = await amina.presses(tokens(question)[3])

    assert said.text.startswith("Das tut uns leid.")
    assert "Wobei" in said.text
    assert amina.button("👤")


async def test_while_a_human_listens_it_is_not_asked(
    here: World, amina: Visitor
) -> None:
    async with here.store() as store:
        await store.write(lambda tx: people.set_mode(tx, 1, "human"))
    here.now = await ended(here)
    await notes(here, came=True)

    assert await hears(amina) == []


async def test_somebody_elses_button_keeps_nothing(here: World, amina: Visitor) -> None:
    question = await asked(here, amina)
    other = Visitor(here, address="bilal", language="de")
    await other.starts()
    await other.presses("l.de")

    await other.presses(tokens(question)[0])
    await other.presses("F.1.0.9.1")
    await other.presses("F.1")

    assert await faces(here) == []


async def test_it_is_in_what_she_can_see_and_goes_with_it(
    here: World, amina: Visitor
) -> None:
    question = await asked(here, amina)
    await amina.presses(tokens(question)[4])
    kept = await faces(here)
    await amina.presses("d")
    await amina.presses("e")

    assert kept == [(1, 5)]
    assert await faces(here) == []
