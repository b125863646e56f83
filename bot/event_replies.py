"""The buttons of a notice about an event: they work at any time."""

from __future__ import annotations

from bot import event_notices, frozen, navigate
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.event_notices import AWAY, COMING, GIVE, LABELS, LEAVE, PASS, TAKE
from bot.parking import begin, welcome_back
from bot.replies import number, thank
from bot.tokens import EVENT, START, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import concerning, people, seat_cards, signups
from storage.seat_cards import Card
from storage.values import Ref, Refused, Value

# An offer may be answered when it has run out; everything else is as old as its seat.
_STATES = {
    COMING: ("going",),
    AWAY: ("going",),
    GIVE: ("going",),
    TAKE: ("offered", "waiting"),
    PASS: ("offered",),
    LEAVE: ("offered", "waiting"),
}


def reply(scene: Scene, token: Token) -> None:
    """Follow a button below a notice; a seat that has changed meanwhile is told."""
    word, _, rest = token.argument.partition(".")
    date, _, row = rest.partition(".")
    seat = _seat(scene, token, word)
    if seat is None:
        _old(scene, token, word)
        return
    _settle(scene, token, word, row)
    scene.apart = True
    ref = seat.seat
    if word in (COMING, AWAY):
        _about_a_date(scene, seat, word, number(date))
    elif word == GIVE:
        _give_up(scene, ref)
    elif word == TAKE:
        _take(scene, ref, seat.event.id)
    elif word == PASS:
        signups.decline(scene.tx, ref)
        _says(scene, "seat-passed")
    else:
        signups.leave(scene.tx, ref)
        _says(scene, "seat-left")


REPLIES = {EVENT: reply}


def _seat(scene: Scene, token: Token, word: str) -> Card | None:
    """Return the caller's seat if this can be answered to it as it was then."""
    seat = seat_cards.current(scene.tx, Ref("seat", token.dialog), token.revision)
    return seat if seat is not None and seat.state in _STATES.get(word, ()) else None


def _old(scene: Scene, token: Token, word: str) -> None:
    """Say that a notice is old; of an offer, that she waits on if she does."""
    state = seat_cards.state(scene.tx, Ref("seat", token.dialog))
    if word in (TAKE, PASS) and state == seat_cards.WAITING:
        scene.apart = True
        _says(scene, "seat-missed" if word == TAKE else "seat-passed")
    else:
        navigate.old_button(scene, scene.stage())


def _about_a_date(scene: Scene, seat: Card, word: str, date: int) -> None:
    """Note whether she comes to one date; of a single one a no gives the seat up."""
    session, ref = seat.event.session(date), seat.seat
    if session is None or session.starts_at <= scene.tx.now:
        navigate.old_button(scene, scene.stage())
    elif word == COMING:
        signups.say(scene.tx, ref, date, "coming")
        thank(scene)
    elif len(seat.event.sessions) == 1:
        _give_up(scene, ref)
    else:
        signups.say(scene.tx, ref, date, "away")
        _says(scene, "seat-away", {"time": seat.time(session)}, give=seat)


def _give_up(scene: Scene, seat: Ref) -> None:
    """Ask once more whether the seat shall be given up."""
    if scene.chat.mode != "bot":
        people.set_mode(scene.tx, scene.chat.conversation, "bot")
    begin(scene, Token(START, argument="leave"), {"seat": seat})


def _take(scene: Scene, seat: Ref, event: int) -> None:
    """Take what was offered, if it still can be had; who takes it hears of it."""
    welcome_back(scene)
    taken = signups.accept(scene.tx, seat)
    if isinstance(taken, Refused):
        _says(scene, taken.end)
        return
    values: dict[str, Value] = {"seat": seat, "pin": Ref("place", event), "file": seat}
    _says(scene, "seat-done", values)


def _says(
    scene: Scene,
    text: str,
    values: dict[str, Value] | None = None,
    *,
    give: Card | None = None,
) -> None:
    """Say it in the chat, or in a few words that pass while a human has it."""
    if scene.chat.mode != "bot":
        scene.notice_of("reminder-toast")
        return
    line = frozen.line(scene.tx, Line(text, values or {}))
    choices = []
    if give is not None:
        token = Token(EVENT, give.seat.id, give.version, GIVE)
        choices.append(button(token, LABELS[GIVE], "option"))
    scene.show(Content(says=(line,), choices=(*choices, MENU_BUTTON)), name="seat")


def _settle(scene: Scene, token: Token, word: str, row: str) -> None:
    """Take the buttons from the notice, and write the answer below it."""
    chat = scene.chat.conversation
    if concerning.belongs(scene.tx, concerning.SEAT, token.dialog, number(row), chat):
        label = event_notices.LABELS[word]
        scene.settle(number(row), button(token, label))
