"""What notices about placements and the answers to them are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot import frozen, replies
from bot.content import Choice, Content, button
from bot.parking import begin
from bot.tokens import PLACED, START, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import people
from storage.placement_cards import Card, Side
from storage.transaction import Tx
from storage.values import Value, base36

# The placement, the side that is told, and the number of the row.
Screen = Callable[[Tx, Card, Side, int], Content | None]
# What a tap does, and says in the end.
Act = Callable[[Scene, Card, Side], None]


class Notice(NamedTuple):
    """A kind of row: in which states of a placement it is said, and its screen."""

    states: tuple[str, ...]
    screen: Screen


class Reply(NamedTuple):
    """An answer to a notice: whose it is, in which states it counts, what it does.

    Unless it counts `always`, only while nothing has happened since it was shown.
    """

    sides: tuple[Side, ...]
    states: tuple[str, ...]
    act: Act
    always: bool = False


def answer(card: Card, word: str, row: int, weight: str = "option") -> Choice:
    """Return the button of one answer; its label is the text `placed-<word>`."""
    token = Token(PLACED, card.id, card.version, f"{word}.{base36(row)}")
    return button(token, f"placed-{word}", weight)


def says(scene: Scene, *lines: Line) -> None:
    """Say what came of it, with all that lines speak of written out."""
    replies.says(scene, "placed", *(frozen.line(scene.tx, line) for line in lines))


def starts(scene: Scene, dialog: str, card: Card, **values: Value) -> None:
    """Begin the dialog that an answer leads to, with the placement."""
    if scene.chat.mode != "bot":
        people.set_mode(scene.tx, scene.chat.conversation, "bot")
    begin(scene, Token(START, argument=dialog), {"placement": card.ref, **values})
