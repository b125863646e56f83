"""My data and deleting it: they work at any time, also while a human is listening."""

from __future__ import annotations

from dataclasses import replace

from bot import screens
from bot.parking import begin
from bot.tokens import START, Token
from bot.turn import Scene
from storage import erasure, people

ASKED = "delete"


def data(scene: Scene, token: Token) -> None:
    """Begin with what is stored of the person."""
    if scene.chat.mode != "bot":
        people.set_mode(scene.tx, scene.chat.conversation, "bot")
    begin(scene, Token(START, argument="mydata"))


def ask(scene: Scene, token: Token) -> None:
    """Show what would be deleted and what would stay."""
    scene.show(screens.delete(), name=ASKED)


def erase(scene: Scene, token: Token) -> None:
    """Delete everything, if that was asked a moment ago; an old button asks again.

    The goodbye is written first, for somebody who has no language any more, and is all
    that stays in the chat.
    """
    if scene.screen != ASKED:
        ask(scene, token)
        return
    language, last = scene.language, erasure.newest(scene.tx, scene.chat.conversation)
    scene.chat = replace(scene.chat, language=None)
    scene.incoming = replace(scene.incoming, language=language)
    scene.show(screens.deleted(), name="deleted")
    erasure.erase(scene.tx, scene.chat, until=last)
