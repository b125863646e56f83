"""Interest, a yes, a no: what both sides of a match are told, and their answers.

What a lock screen should not show (a name, a number, why it is over) is behind a tap.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import frozen
from bot.buttons import BOT_BUTTON, MENU_BUTTON, WORK_BUTTON
from bot.content import Choice, Content
from bot.placement_words import Notice, Reply, answer, says, starts
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import acquaintance, introductions, match_ends, placement_rows, placements
from storage.placement_cards import FIRM, SEEKER, Card, Side
from storage.transaction import Tx
from storage.values import Refused, Value

# What a firm does next with somebody it knows (`bot/meeting_notices.py`).
_NEXT = ("talk", "trial", "agreed", "nofit")
_BOTH = (SEEKER, FIRM)


def _asked(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return the question to a firm about somebody it hears nothing else of."""
    lines = (_about(card, "match-asked"), _person(tx, card), Line("match-meet"))
    return _question(tx, card, row, *lines)


def _wanted(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return the question to her whether a firm may know who she is."""
    return _question(tx, card, row, _about(card, "match-wanted"))


def _question(tx: Tx, card: Card, row: int, *lines: Line) -> Content:
    return Content(
        says=tuple(frozen.line(tx, line) for line in lines),
        choices=(*_yes_or_no(card, row), answer(card, "what", row)),
    )


def _yes_or_no(card: Card, row: int) -> tuple[Choice, Choice]:
    return answer(card, "yes", row, "main"), answer(card, "no", row)


def _news(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return that there is something new, which a tap shows."""
    show = answer(card, "show", row, "main")
    return Content(says=(Line("match-news"),), choices=(show,))


def _over(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return the same of an end; nothing to who brought it about."""
    known = match_ends.told(tx, card, side)
    return _news(tx, card, side, row) if known else None


def _agree(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return the same of a consent that is missing; nothing if it is there by now."""
    missing = not introductions.firm_agrees(tx, card)
    return _news(tx, card, side, row) if missing else None


NOTICES: Mapping[str, Notice] = {
    placement_rows.ASKED: Notice((placements.INTEREST,), _asked),
    placement_rows.WANTED: Notice((placements.WANTED,), _wanted),
    placement_rows.MET: Notice((placements.INTRODUCED,), _news),
    placement_rows.NO: Notice((placements.REFUSED,), _news),
    placement_rows.OFF: Notice((placements.WITHDRAWN,), _over),
    placement_rows.AGREE: Notice((placements.WANTED,), _agree),
}


def _yes(scene: Scene, card: Card, side: Side) -> None:
    """Say yes: a firm to somebody, she to be named."""
    if side == SEEKER:
        starts(scene, "introduce", card)
    elif introductions.firm_agrees(scene.tx, card):
        _says(scene, introductions.want(scene.tx, card.ref), Line("share-done"))
    else:
        starts(scene, "share", card)


def _no(scene: Scene, card: Card, side: Side) -> None:
    """Say no; nothing has gone over yet."""
    if side == FIRM:
        done = introductions.refuse(scene.tx, card.ref)
        _says(scene, done, Line("pairing-refused"))
    else:
        done = introductions.withdraw(scene.tx, card.ref)
        _says(scene, done, Line("pairing-withdrawn"))


def _what(scene: Scene, card: Card, side: Side) -> None:
    """Say again which place it is about, with the same question."""
    _shows(scene, (_about(card, "match-place"),), *_yes_or_no(card, 0))


def _show(scene: Scene, card: Card, side: Side) -> None:
    """Show what is new."""
    tx, state = scene.tx, card.state
    if side == FIRM and state == placements.WANTED:
        starts(scene, "share", card)
    elif side == FIRM and state == placements.INTRODUCED:
        who: dict[str, Value] = {
            "name": card.seeker.name or "",
            "phone": card.seeker.phone or "",
        }
        lines = _about(card, "match-met"), Line("pairing-seeker", who)
        _shows(scene, lines, *(answer(card, word, 0) for word in _NEXT))
    elif side == SEEKER and state == placements.REFUSED:
        _shows(scene, (_about(card, "match-refused"), Line("match-on")), WORK_BUTTON)
    elif state == placements.WITHDRAWN:
        _shows_end(scene, card, side, match_ends.told(tx, card, side))
    else:
        says(scene, Line("placement-old"))


def _shows_end(scene: Scene, card: Card, side: Side, why: str) -> None:
    """Say that it is over, and what comes next; to a firm, of whom if it knows her."""
    after = Line("match-on" if side == SEEKER else "match-stays")
    name = match_ends.name(scene.tx, card) if side == FIRM else ""
    who = (Line("match-who", {"name": name}),) if name else ()
    _shows(scene, (_about(card, f"match-off-{why}"), *who, after), WORK_BUTTON)


REPLIES: Mapping[str, Reply] = {
    "yes": Reply(_BOTH, (placements.INTEREST, placements.WANTED), _yes),
    "no": Reply(_BOTH, (placements.INTEREST, placements.WANTED), _no),
    "what": Reply(_BOTH, (placements.INTEREST, placements.WANTED), _what),
    "show": Reply(
        _BOTH,
        (
            *(placements.WANTED, placements.INTRODUCED),
            *(placements.REFUSED, placements.WITHDRAWN),
        ),
        _show,
    ),
}


def _about(card: Card, text: str) -> Line:
    return Line(text, {"place": card.ref})


def _person(tx: Tx, card: Card) -> Line:
    german, ready = acquaintance.person(tx, card)
    return Line("pairing-person", {"german": german, "ready": ready})


def _says(scene: Scene, done: Value | Refused, line: Line) -> None:
    """Say what came of it, or that it has changed meanwhile."""
    says(scene, Line("placement-old") if isinstance(done, Refused) else line)


def _shows(scene: Scene, lines: tuple[Line, ...], *choices: Choice) -> None:
    """Show lines with buttons of their own."""
    back = MENU_BUTTON if scene.chat.mode == "bot" else BOT_BUTTON
    said = tuple(frozen.line(scene.tx, line) for line in lines)
    scene.show(Content(says=said, choices=(*choices, back)), name="placed")
