"""What happens to somebody's first talk or trial day without her doing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from bot.content import Content
from bot.tokens import PLACED, Token
from storage import meeting_times, meetings, placement_cards, schema, sending
from storage.transaction import Caller, Tx
from storage.values import Clock, Day, Ref
from tests.crawler.walker import Step, Walker, place_of
from tests.storage import pairs, world

At = Callable[[Walker, Content], bool]
Happens = Callable[[Walker, Content], Step]
_meeting, _placement = map(schema.table, (schema.Meeting, schema.Placement))


def _known(walker: Walker, side: str) -> pairs.Pair:
    """Let her be one side of a placement, and somebody without a chat the other."""
    tx = walker.tx
    other, mine = world.person(tx), walker.own.person()
    both = {"newcomer": other, "firm": other, side: mine}
    walker.tx = replace(world.reread(tx), secret=tx.secret, caller=None)
    return pairs.introduced(walker.tx, **both)


def _placed(walker: Walker) -> placement_cards.Card:
    newest = select(_placement.c.id).order_by(_placement.c.id.desc())
    number = walker.tx.connection.execute(newest).scalar() or 0
    found = placement_cards.card(walker.tx, number)
    assert found is not None
    return found


def _other(walker: Walker, side: str) -> Tx:
    """Return the transaction on behalf of the other side."""
    person = _placed(walker).party(side).person
    return walker.tx.called_by(Caller(person, "de", 0, ""))


def _presses(walker: Walker, word: str) -> Step:
    """Press an answer below a notice that came before."""
    card = _placed(walker)
    return walker.presses(str(Token(PLACED, card.id, card.version, f"{word}.0")))


def _times(walker: Walker) -> tuple[tuple[Day, Clock], ...]:
    """Return the first hour of the next two days."""
    card = _placed(walker)
    days = meeting_times.days(walker.tx, card.ref)[1:3]
    return tuple(
        (day, meeting_times.clocks(walker.tx, card.ref, meetings.TALK, day, ())[0])
        for day in days
    )


def _offered(walker: Walker, seen: Content) -> Step:
    """Let a firm propose times to her."""
    _known(walker, "newcomer")
    return _proposes(walker)


def _proposes(walker: Walker) -> Step:
    asked = (_placed(walker).ref, meetings.TALK, meetings.BY_PHONE, _times(walker))
    meetings.propose(_other(walker, "firm"), *asked)
    return walker.hears(walker.tx.now)


def _moved(walker: Walker, seen: Content) -> Step:
    """Let the firm propose other times than the one that she has picked."""
    return _proposes(walker)


def _called_off(walker: Walker, seen: Content) -> Step:
    """Let the firm call it off."""
    firm = _other(walker, "firm")
    meetings.call_off(firm, _placed(walker).ref, meetings.CANNOT)
    return walker.hears(walker.tx.now)


def _offers(walker: Walker, seen: Content) -> Step:
    """Let her have a firm, and begin to propose times to somebody."""
    _known(walker, "firm")
    return _presses(walker, "talk")


def _asked(walker: Walker) -> Ref:
    newest = select(_meeting.c.id).order_by(_meeting.c.id.desc())
    return Ref("meeting", walker.tx.connection.execute(newest).scalar() or 0)


def _none_fits(walker: Walker, seen: Content) -> Step:
    meetings.none_fits(_other(walker, "seeker"), _asked(walker))
    return walker.hears(walker.tx.now)


def _picked(walker: Walker, seen: Content) -> Step:
    """Let the newcomer pick what she has proposed."""
    own = _other(walker, "seeker")
    meetings.fix(own, _asked(walker), meeting_times.offered(own, _asked(walker))[0])
    return walker.hears(walker.tx.now)


def _cannot_come(walker: Walker, seen: Content) -> Step:
    newcomer = _other(walker, "seeker")
    meetings.call_off(newcomer, _placed(walker).ref, meetings.CANNOT)
    return walker.hears(walker.tx.now)


def _another_time(walker: Walker, seen: Content) -> Step:
    newcomer = _other(walker, "seeker")
    meetings.call_off(newcomer, _placed(walker).ref, meetings.ANOTHER)
    return walker.hears(walker.tx.now)


def _reminded(walker: Walker, seen: Content) -> Step:
    due = sending.next_due(walker.tx, walker.account)
    assert due is not None
    return walker.hears(due)


def _in_the_evening(walker: Walker, seen: Content) -> Step:
    """Let the day of the meeting go by, and its reminders with it."""
    return walker.hears(walker.tx.now + timedelta(days=6))


def _looks(walker: Walker, seen: Content) -> Step:
    """Look at the meeting among her appointments."""
    step = walker.presses("s.appointments")
    assert step.screen is not None
    return walker.presses(step.screen.choices[0].token)


def _says(*texts: str) -> At:
    return lambda walker, seen: any(line.text in texts for line in seen.says)


def _at_menu(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "menu-question" and walker.chat.mode == "bot"


HAPPENINGS: tuple[tuple[str, At, Happens], ...] = (
    ("times-are-proposed", _at_menu, _offered),
    ("proposes-times", _at_menu, _offers),
    ("looks-at-her-meeting", _says("pick-done", "meeting-fixed"), _looks),
    ("meeting-moved", _says("pick-done"), _moved),
    ("meeting-called-off", _says("pick-done"), _called_off),
    ("reminded-of-a-meeting", _says("pick-done", "meeting-fixed"), _reminded),
    ("evening-of-a-meeting", _says("pick-done", "meeting-fixed"), _in_the_evening),
    ("no-time-fits", _says("meet-asked"), _none_fits),
    ("a-time-is-picked", _says("meet-asked"), _picked),
    ("newcomer-cannot-come", _says("meeting-fixed"), _cannot_come),
    ("newcomer-wants-another-time", _says("meeting-fixed"), _another_time),
)
