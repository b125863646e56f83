"""What typed words lead to that answer nothing: commands, and ways found by words."""

from __future__ import annotations

from bot import navigate, parking, tokens
from bot.stage import Stage
from bot.tokens import Token
from bot.turn import Scene
from bot.wayfinding import HELLO
from bot.words import Words
from dialogs.engine.requests import Line
from dialogs.engine.screens import Done


def follow(scene: Scene, stage: Stage | None, verb: str) -> None:
    """Follow a command word."""
    if verb == "start":
        navigate.start(scene)
    elif verb in scene.registry or verb in navigate.ANYTIME:
        _go(scene, verb)
    else:
        stage = stage or scene.stage()
        if stage is None:
            navigate.menu(scene, Token(tokens.MENU))
        elif isinstance(stage.scene, Done):
            scene.show_stage(stage)
        elif verb == tokens.BACK:
            navigate.back(scene, stage)
        else:
            navigate.cancel(scene, stage)


def find_way(scene: Scene, known: Words, text: str) -> None:
    """Where no question is open, go where the words lead; else show the menu.

    Slips are forgiven, a guess between two ways is not made.
    """
    way = known.ways.to(text)
    if way in scene.registry or way in navigate.ANYTIME:
        _go(scene, way)
    else:
        notice = "engine-hello" if way == HELLO else "engine-not-understood"
        navigate.menu(scene, Token(tokens.MENU), notice=Line(notice))


def _go(scene: Scene, way: str) -> None:
    """Begin the dialog of that name, or do what the verb says."""
    if way in scene.registry:
        parking.begin(scene, Token(tokens.START, argument=way))
    else:
        navigate.ANYTIME[way](scene, Token(way))
