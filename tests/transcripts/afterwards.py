"""What is told of the time after a booking: seeing, moving, being reminded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage import attendance
from tests.support.staff import Desk
from tests.transcripts.telling import Conversation

# Wednesday's first time is 9:00; it is Monday, 9:00 now.
WEDNESDAY = 3
THE_DAY_BEFORE = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
THE_EVENING_BEFORE = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)
THE_NEXT_MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
AFTERWARDS = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

# Who speaks the visitor's language; with everybody else Elif is the first.
SPEAKING = {"ar": "Samir", "bg": "Mariya", "ro": "Mariya"}


async def booked(told: Conversation) -> None:
    """Book Wednesday, 9:00 in Marxloh, and do not tell it."""
    visitor = told.visitor
    await visitor.starts()
    await visitor.presses(f"l.{told.language}")
    await visitor.presses("s.booking")
    for number in (1, 1, WEDNESDAY, 1, 1):
        await visitor.taps_option(number)
    await visitor.types(told.name)
    await visitor.presses(visitor.options[0].token)
    await visitor.presses("m")
    told.lines += ["(has an appointment on Wednesday, and is in the menu)", ""]


async def moved(told: Conversation) -> None:
    """An appointment is looked at, then moved; its way and calendar once more."""
    await booked(told)
    await told.taps("menu-mine")
    await told.chooses(1)
    await told.taps("appointments-what-move")
    await told.taps("move-whom-same")
    await told.chooses(2, 4)
    await told.taps("engine-yes")
    await told.taps("engine-menu")
    await told.taps("menu-mine")
    await told.chooses(1)
    await told.taps("appointments-what-way")


async def reminded(told: Conversation) -> None:
    """Reminded in the middle of something else; then she cannot come."""
    await booked(told)
    await told.taps("menu-booking")
    await told.hears_at(THE_DAY_BEFORE)
    await told.taps("reminder-coming")
    await told.chooses(2)
    await told.hears_at(THE_EVENING_BEFORE)
    await told.taps("reminder-cancel")
    await told.taps("cancel-sure-yes")
    await told.taps("engine-menu")
    await told.taps("menu-mine")


async def missed(told: Conversation) -> None:
    """Nobody came: a kind question, and a new appointment is begun."""
    await booked(told)
    await told.hears_at(THE_DAY_BEFORE)
    told.world.now = AFTERWARDS
    async with told.world.store() as store:
        await store.write(lambda tx: attendance.attended(tx, 1, came=False))
    await told.hears_at(AFTERWARDS)
    await told.taps("missed-book")


async def how_was(told: Conversation) -> None:
    """She came: five faces, one tap; then she thinks better of it."""
    await booked(told)
    await told.hears_at(THE_DAY_BEFORE)
    told.world.now = AFTERWARDS
    async with told.world.store() as store:
        await store.write(lambda tx: attendance.attended(tx, 1, came=True))
    await told.hears_at(AFTERWARDS)
    good, sad = (told.visitor.options[face] for face in (0, 4))
    await told.presses(good.token)
    await told.presses_older(sad.label, sad.token)
    await told.taps("engine-person")


async def called_off(told: Conversation) -> None:
    """An adviser is ill: somebody else, then nobody has time, and she chooses anew."""
    await booked(told)
    desk, day = Desk(told.world), "2026-11-25"
    await desk.absent(SPEAKING.get(told.language, "Elif"), day, day)
    await told.hears_at(told.world.now)
    for name in ("Elif", "Samir", "Mariya"):
        await desk.absent(name, day, day)
    await told.hears_at(told.world.now + timedelta(hours=2))
    await told.taps("called-off-book")


async def unfinished(told: Conversation) -> None:
    """Left in the middle; the next day one tap leads back to the question."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(1, 2)
    await told.leaves_until(THE_NEXT_MORNING)
    await told.taps("engine-go-on")


AFTERWARDS_STORIES = {
    "how-was": how_was,
    "called-off": called_off,
    "missed": missed,
    "moved": moved,
    "reminded": reminded,
    "unfinished": unfinished,
}
