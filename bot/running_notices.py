"""From the first day to what came after: questions, the certificate, the answers."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot import handover
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.placement_words import Act, Notice, Reply, answer, says, starts
from bot.tokens import START, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import placement_cards, placement_rows, placements
from storage.placement_cards import FIRM, SEEKER, Card, Side
from storage.transaction import Tx
from storage.values import Clock, Day, Value, Word

# What the texts of a place say of a place that asks for nothing.
_NO_GEAR: tuple[Value, ...] = (
    (),
    (placement_cards.GEAR,),
    (placement_cards.GEAR, Word("none")),
)
_OVER = (placements.FINISHED, placements.CERTIFIED)
_CERTIFIED = (placements.CERTIFIED, placements.AFTER)
_TO_TELL = (placements.RUNNING, placements.MIDTERM, placements.FINISHED)


def _first(tx: Tx, card: Card, side: Side, row: int) -> Content | None:
    """Return where and when it begins tomorrow; None if that is not true any more."""
    now = tx.now.astimezone(ZoneInfo(card.zone))
    place = placement_cards.place(tx, card.internship)
    begins = place["begins"]
    if card.starts_on is None or not isinstance(begins, Clock):
        return None
    if (card.starts_on - now.date()).days != 1:
        return None
    day = Day(card.starts_on, card.zone)
    lines = [Line(f"running-first-{side}", {"day": day, "clock": begins})]
    if side == SEEKER:
        lines.append(Line("running-where", {"street": card.street or ""}))
    if side == SEEKER and place["gear"] not in _NO_GEAR:
        lines.append(Line("running-bring", {"gear": place["gear"]}))
    return Content(
        says=tuple(lines), choices=(answer(card, "trouble", row), MENU_BUTTON)
    )


def _midterm(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return the question how it goes."""
    words = ("well", "help", "over")
    return Content(
        says=(Line(f"running-midterm-{side}"),),
        choices=tuple(answer(card, word, row) for word in words),
    )


def _ended(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return to a firm that one is over; who it was is said after a tap."""
    return Content(
        says=(Line("running-ended"),),
        choices=(answer(card, "tell", row, "main"), MENU_BUTTON),
    )


def _thanks(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return thanks to a newcomer on the last day."""
    return Content(says=(Line("running-thanks"),), choices=(MENU_BUTTON,))


def _ready(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return that the certificate is there; it comes when it is asked for."""
    return Content(
        says=(Line("running-ready"),),
        choices=(answer(card, "paper", row, "main"), MENU_BUTTON),
    )


def _broken(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return that the other side has ended it, and what is open again; never why."""
    return Content(says=(Line(f"running-broken-{side}"),), choices=(MENU_BUTTON,))


def _after(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return the question what came then."""
    return Content(
        says=(Line("running-after"),),
        choices=(answer(card, "next", row, "main"), MENU_BUTTON),
    )


def _again(tx: Tx, card: Card, side: Side, row: int) -> Content:
    """Return the question whether a firm offers the place once more."""
    again = button(Token(START, argument="firm"), "placed-once-more", "main")
    return Content(says=(Line("running-once-more"),), choices=(again, MENU_BUTTON))


def _goes_well(scene: Scene, card: Card, side: Side) -> None:
    says(scene, Line(f"running-well-{side}"))


def _wants_help(scene: Scene, card: Card, side: Side) -> None:
    """Hand the chat to a human, who sees which internship it is about."""
    if scene.chat.mode == "human":
        handover.listening(scene)
    else:
        handover.ask(scene, card.id)


def _begins(dialog: str) -> Act:
    """Return what begins a dialog about the placement."""
    return lambda scene, card, side: starts(scene, dialog, card)


NOTICES: Mapping[str, Notice] = {
    placement_rows.FIRST: Notice((placements.AGREED,), _first),
    placement_rows.MIDTERM: Notice((placements.MIDTERM,), _midterm),
    placement_rows.ENDED: Notice(_TO_TELL, _ended),
    placement_rows.THANKS: Notice((placements.FINISHED,), _thanks),
    placement_rows.READY: Notice(_CERTIFIED, _ready),
    placement_rows.BROKEN: Notice((placements.BROKEN,), _broken),
    placement_rows.AFTER: Notice(_OVER, _after),
    placement_rows.AGAIN: Notice((*_OVER, placements.AFTER), _again),
}
REPLIES: Mapping[str, Reply] = {
    "trouble": Reply((SEEKER, FIRM), placements.BEGUN, _begins("broken"), True),
    "well": Reply((SEEKER, FIRM), (placements.MIDTERM,), _goes_well),
    "help": Reply((SEEKER, FIRM), (placements.MIDTERM,), _wants_help),
    "over": Reply((SEEKER, FIRM), placements.BEGUN, _begins("broken"), True),
    "tell": Reply((FIRM,), (*_TO_TELL, placements.AFTER), _begins("ended"), True),
    "paper": Reply((SEEKER,), _CERTIFIED, _begins("paper"), True),
    "next": Reply((SEEKER,), _OVER, _begins("after"), True),
}
