"""The buttons of a notice about a placement: they work at any time."""

from __future__ import annotations

from collections.abc import Mapping

from bot import match_notices, meeting_notices, running_notices
from bot.content import button
from bot.parking import welcome_back
from bot.placement_words import Reply, says
from bot.replies import number
from bot.tokens import PLACED, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import concerning, placement_cards

_REPLIES: Mapping[str, Reply] = {
    **match_notices.REPLIES,
    **meeting_notices.REPLIES,
    **running_notices.REPLIES,
}


def reply(scene: Scene, token: Token) -> None:
    """Follow a button below a notice; a placement that has moved meanwhile is told.

    Of somebody who is neither side it is an old button like any other.
    """
    word, _, row = token.argument.partition(".")
    card = placement_cards.card(scene.tx, token.dialog)
    side = placement_cards.side(scene.tx, card) if card else None
    known = _REPLIES.get(word)
    if card is None or side is None or known is None:
        says(scene, Line("placement-old"))
        return
    welcome_back(scene)
    _settle(scene, token, word, row)
    scene.apart = True
    fits = known.always or card.version == token.revision
    if fits and card.state in known.states and side in known.sides:
        known.act(scene, card, side)
    else:
        says(scene, Line("placement-old"))


REPLIES = {PLACED: reply}


def _settle(scene: Scene, token: Token, word: str, row: str) -> None:
    """Take the buttons from the notice, and write the answer below it."""
    chat = scene.chat.conversation
    about = concerning.PLACEMENT
    if concerning.belongs(scene.tx, about, token.dialog, number(row), chat):
        scene.settle(number(row), button(token, f"placed-{word}"))
