"""One dialog is active; others are parked, gone on with, or begun afresh."""

from __future__ import annotations

from collections.abc import Mapping

from bot import screens
from bot.stage import Stage, undo_all
from bot.tokens import Token
from bot.turn import Scene
from dialogs.engine.journal import Journal
from dialogs.engine.requests import Line
from storage import dialogs
from storage.values import Value


def unfinished(scene: Scene) -> list[tuple[int, str]]:
    """Return the dialogs to go on with, as number and name, the newest first."""
    return [
        (saved.id, saved.name)
        for saved in dialogs.unfinished(scene.tx, scene.chat.person)
        if saved.name in scene.registry
    ]


def begin(
    scene: Scene, token: Token, values: Mapping[str, Value] | None = None
) -> None:
    """Begin a dialog; one of the same name that was begun is asked about first."""
    name = token.argument
    if name not in scene.registry:
        _nothing_there(scene)
        return
    for saved in dialogs.unfinished(scene.tx, scene.chat.person):
        if saved.name == name:
            scene.show(screens.go_on_or_new(saved.id, name), name="go-on")
            return
    _begin(scene, name, values or {})


def fresh(scene: Scene, token: Token) -> None:
    """Begin a dialog anew; what was begun under its name is given back."""
    for saved in dialogs.unfinished(scene.tx, scene.chat.person):
        if saved.name == token.argument:
            end(scene, saved)
    begin(scene, token)


def go_on(scene: Scene, token: Token) -> None:
    """Make a dialog the active one again and show where it stands."""
    saved = dialogs.get(scene.tx, scene.chat.person, token.dialog)
    if saved is None or saved.state not in ("active", "parked"):
        _nothing_there(scene)
        return
    if saved.state == "parked":
        current = dialogs.active(scene.tx, scene.chat.person)
        if current is not None:
            park(scene, current)
        dialogs.set_state(scene.tx, saved.id, "active")
    stage = scene.revive(saved)
    scene.show_stage(stage)
    stage.save()


def _nothing_there(scene: Scene) -> None:
    """A button leads nowhere any more: say so and show the menu."""
    notice = Line("engine-old-button")
    scene.show(screens.menu(notice, unfinished(scene)), name="menu")


def park(scene: Scene, saved: dialogs.Saved) -> None:
    """Put a dialog aside; the oldest gives way when there are too many."""
    dialogs.set_state(scene.tx, saved.id, "parked")
    parked = [
        other
        for other in dialogs.unfinished(scene.tx, scene.chat.person)
        if other.state == "parked"
    ]
    for oldest in parked[dialogs.MAX_PARKED :]:
        end(scene, oldest)


def _begin(scene: Scene, name: str, values: Mapping[str, Value]) -> None:
    current = dialogs.active(scene.tx, scene.chat.person)
    if current is not None:
        park(scene, current)
    journal = Journal.started(dict(values)).dump()
    saved = dialogs.begin(scene.tx, scene.chat.person, name, journal)
    stage = Stage(scene.tx, scene.registry.get(name), saved)
    scene.show_stage(stage)
    stage.save()


def end(scene: Scene, saved: dialogs.Saved) -> None:
    """End a dialog without running it; what can be undone is undone."""
    undo_all(scene.tx, Journal.parse(saved.journal or []))
    dialogs.save(
        scene.tx, saved.id, state="ended", revision=saved.revision, journal=None
    )
