"""A channel that is switched off: nothing is played there, but a stop counts."""

from __future__ import annotations

from bot import navigate, screens, tokens, words
from bot.content import Content
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import outbox


def turn_away(scene: Scene, known: words.Words, mode: str) -> None:
    """Say where else we are, or nothing (`storage.switches`); dialogs stay as is."""
    token = tokens.parse(scene.incoming.token)
    verb = token.verb if token else known.verb(scene.incoming.text)
    if verb == tokens.STOP:
        navigate.forget(scene)
    if mode == "notice" or scene.limits.pulls:  # a page that says nothing is broken
        offices = screens.phones(tuple(scene.tx.directory.offices))
        says = (Line("channel-off"), *screens.web(scene.web), *offices)
        scene.show(Content(says=says), name="off")
        outbox.let_go(scene.tx, scene.chat.conversation)
