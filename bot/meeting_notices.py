"""First talks and trial days: what both sides are told of them, and their answers.

What comes unasked names nobody: who and where is told after a tap.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.buttons import MENU_BUTTON
from bot.content import Content
from bot.placement_words import Notice, Reply, answer, says, starts
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import (
    meeting_cards,
    meeting_rows,
    meeting_ways,
    meetings,
    placement_cards,
    placement_rows,
    placements,
)
from storage.meeting_ways import STATES
from storage.placement_cards import FIRM, SEEKER, Card, Side
from storage.transaction import Tx
from storage.values import Day, Value, Word

_BOTH: tuple[Side, ...] = (SEEKER, FIRM)


def _times(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return that there are times to pick from; that a fixed one gave way to them."""
    found = meeting_cards.latest(tx, card, side)
    if found is None or found.state != meeting_cards.ASKED:
        return None
    before = meeting_cards.given_up_for(tx, found)
    text = "meeting-times-new" if before else "meeting-times"
    line = Line(text, {"time": before} if before else {})
    return Content(says=(line,), choices=(answer(card, "pick", row), MENU_BUTTON))


def _none(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return that none of the firm's times would do."""
    return _firms(card, row, Line("meeting-none", _trade(tx, card)))


def _firms(card: Card, row: int, line: Line) -> Content:
    """Return something after which a firm proposes other times, or ends it."""
    return _asked(card, row, line, "again", "nofit")


def _asked(card: Card, row: int, line: Line, *words: str) -> Content:
    """Return something with the answers to it, a word each."""
    return Content(says=(line,), choices=tuple(answer(card, w, row) for w in words))


def _ring(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return that no time was found, and that they may ring each other."""
    line = Line("meeting-ring", _trade(tx, card))
    return Content(says=(line,), choices=(answer(card, "see", row), MENU_BUTTON))


def _fixed(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return to the firm that one of its times was picked."""
    values = _coming(tx, card, side)
    if values is None:
        return None
    line = Line("meeting-fixed", values)
    return Content(says=(line,), choices=(answer(card, "see", row), MENU_BUTTON))


def _meets(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return what reminds either side; who has said that she comes is not asked."""
    found, values = meeting_cards.latest(tx, card, side), _coming(tx, card, side)
    if found is None or values is None or not meeting_rows.is_last(tx, found, row):
        return None
    line = Line("meeting-reminder", {"time": values["time"]})
    first = "see" if found.confirmed else "come"
    words = (first, "another", "cannot")
    after = "reminder-until-then" if found.confirmed else "meeting-question"
    choices = tuple(answer(card, word, row) for word in words)
    return Content(says=(line, Line(after)), choices=choices)


def _called(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return that a meeting was called off, and what can be done."""
    found = meeting_cards.latest(tx, card, side)
    if found is None or found.state != meeting_cards.OFF:
        return None
    if side == FIRM:
        values = {"time": found.time, **_trade(tx, card)}
        return _firms(card, row, Line("meeting-called-firm", values))
    line = Line("meeting-called", {"time": found.time})
    return Content(says=(line,), choices=(answer(card, "nomore", row), MENU_BUTTON))


def _later(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return to the firm that another time is asked for."""
    found = meeting_cards.latest(tx, card, side)
    if found is None or found.state != meeting_cards.OFF:
        return None
    values = {"time": found.time, **_trade(tx, card)}
    return _firms(card, row, Line("meeting-later", values))


def _how(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return the question how it goes on, when both have met."""
    found = meeting_cards.latest(tx, card, side)
    if found is None or found.ends_at is None or found.ends_at > tx.now:
        return None
    if side == SEEKER:
        line = Line("meeting-how", {"time": found.time})
        return _asked(card, row, line, "want", "nomore")
    line = Line("meeting-how-firm", {"time": found.time, **_trade(tx, card)})
    return _asked(card, row, line, *_onward(card))


def _keen(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return to the firm that whom it met would like to do the internship."""
    return _asked(card, row, Line("meeting-keen", _trade(tx, card)), *_onward(card))


def _onward(card: Card) -> tuple[str, ...]:
    """Return how a firm can go on once both have met."""
    trial = ("trial",) if card.state == placements.TALK else ()
    return (*trial, "agreed", "nofit")


def _agreed(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return to the newcomer when her internship begins."""
    if card.starts_on is None:
        return None
    place = placement_cards.place(tx, card.internship)
    values = {name: place[name] for name in ("begins", "ends")}
    line = Line("meeting-agreed", {"day": Day(card.starts_on, card.zone), **values})
    return Content(says=(line,), choices=(answer(card, "see", row), MENU_BUTTON))


def _coming(tx: Tx, card: Card, side: Side) -> dict[str, Value] | None:
    """Return when both meet, and about which place; None if it is off or has begun."""
    found = meeting_cards.latest(tx, card, side)
    if found is None or not found.coming(tx.now):
        return None
    return {"time": found.time, **_trade(tx, card)}


def _trade(tx: Tx, card: Card) -> dict[str, Value]:
    """Return which of its places a firm is told about."""
    return {"trade": placement_cards.place(tx, card.internship)["trade"]}


NOTICES: Mapping[str, Notice] = {
    meeting_rows.TIMES: Notice(STATES, _times),
    meeting_rows.NONE: Notice(STATES, _none),
    meeting_rows.RING: Notice(STATES, _ring),
    meeting_rows.FIXED: Notice(STATES, _fixed),
    meeting_rows.MEETS: Notice(STATES, _meets),
    meeting_rows.CALLED: Notice(STATES, _called),
    meeting_rows.LATER: Notice(STATES, _later),
    meeting_rows.HOW: Notice(STATES, _how),
    meeting_rows.KEEN: Notice((placements.TALK, placements.TRIAL), _keen),
    placement_rows.AGREED: Notice((placements.AGREED,), _agreed),
}


def _meet(kind: str) -> Reply:
    """Return how a firm begins to propose times."""

    def act(scene: Scene, card: Card, side: Side) -> None:
        starts(scene, "meet", card, kind=Word(kind))

    states = tuple(s for s in STATES if kind in placements.FOLLOWS[s])
    return Reply((FIRM,), states, act)


def _begin(dialog: str, *sides: Side) -> Reply:
    """Return how a dialog begins that needs no more than the placement."""

    def act(scene: Scene, card: Card, side: Side) -> None:
        starts(scene, dialog, card)

    return Reply(sides, STATES, act)


def _again(scene: Scene, card: Card, side: Side) -> None:
    starts(scene, "meet", card, kind=meeting_ways.kind(scene.tx, card.ref))


def _another(scene: Scene, card: Card, side: Side) -> None:
    """Let a firm propose other times at once, and the newcomer ask for them."""
    if side == FIRM:
        _again(scene, card, side)
    else:
        starts(scene, "off", card, why=meetings.ANOTHER)


def _cannot(scene: Scene, card: Card, side: Side) -> None:
    starts(scene, "off", card, why=meetings.CANNOT)


def _come(scene: Scene, card: Card, side: Side) -> None:
    """Note that she comes, and say whom to ask for and where."""
    found = meeting_cards.latest(scene.tx, card, side)
    if found is None or not found.coming(scene.tx.now):
        says(scene, Line("placement-old"))
        return
    meetings.comes(scene.tx, found)
    says(scene, Line("meeting-thanks"), _shown(found), _line(_REACH, card))


def _want(scene: Scene, card: Card, side: Side) -> None:
    """Tell the firm that she would like to."""
    found = meeting_cards.latest(scene.tx, card, side)
    if found is not None:
        meeting_rows.keen(scene.tx, found)
    says(scene, Line("meeting-wanted"))


def _see(scene: Scene, card: Card, side: Side) -> None:
    """Say who it is, when, where, and the number to ring."""
    if card.state == placements.AGREED:
        says(scene, _line(f"placing-{side}-agreed", card), _line(_REACH, card))
        return
    found = meeting_cards.latest(scene.tx, card, side)
    if found is not None and found.coming(scene.tx.now):
        says(scene, _shown(found), _line(_REACH, card))
    else:
        says(scene, _line(_REACH, card))


_REACH = "meeting-reach"


def _line(text: str, card: Card) -> Line:
    return Line(text, {"placement": card.ref})


def _shown(found: meeting_cards.Card) -> Line:
    """Return when and where, with the calendar file."""
    values: dict[str, Value] = {"meeting": found.ref, "file": found.ref}
    return Line(f"meeting-{found.side}-{found.place}", values)


REPLIES: Mapping[str, Reply] = {
    "talk": _meet(placements.TALK),
    "trial": _meet(placements.TRIAL),
    "agreed": _begin("agree", FIRM),
    "nofit": _begin("part", FIRM),
    "nomore": _begin("part", SEEKER),
    "pick": _begin("pick", SEEKER),
    "again": Reply((FIRM,), STATES, _again),
    "another": Reply(_BOTH, STATES, _another),
    "cannot": Reply(_BOTH, STATES, _cannot),
    "come": Reply(_BOTH, STATES, _come),
    "want": Reply((SEEKER,), STATES, _want),
    "see": Reply(_BOTH, (*STATES, placements.AGREED), _see),
}
