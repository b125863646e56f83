"""One dialog is active; others are parked, gone on with, or begun afresh."""

from __future__ import annotations

from collections.abc import Mapping

from bot import screens, tokens
from bot.stage import Stage, undo_all
from bot.tokens import Token
from bot.turn import Scene
from dialogs.engine.journal import ANSWERS, Journal
from dialogs.engine.requests import Line
from storage import dialogs, people, reminders
from storage.values import Value, base36


def unfinished(scene: Scene) -> list[tuple[int, str]]:
    """Return the dialogs to go on with, as number and name, the newest first."""
    return [
        (saved.id, saved.name)
        for saved in dialogs.unfinished(scene.tx, scene.chat.person)
        if saved.name in scene.registry and scene.registry.get(saved.name).kept
    ]


def begin(
    scene: Scene, token: Token, values: Mapping[str, Value] | None = None
) -> None:
    """Begin a dialog; the same that was begun is asked about first, or shown again.

    It is the same if it has the name and was started with the same values: to wait
    for a time in Marxloh and in Hochfeld are two wishes.
    """
    welcome_back(scene)
    name, values = token.argument, dict(values or {})
    definition = scene.registry.get(name) if name in scene.registry else None
    if definition is None or not values.keys() >= set(definition.takes):
        _nothing_there(scene)
        return
    values = {taken: values[taken] for taken in definition.takes}
    for saved in dialogs.unfinished(scene.tx, scene.chat.person):
        if saved.name == name and _started_with(saved) == values and definition.kept:
            if _is_answered(saved):
                ask(scene, saved)
            else:
                go_on(scene, Token(tokens.GO_ON, saved.id))
            return
    _begin(scene, name, values)


def welcome_back(scene: Scene) -> None:
    """Who begins something after a stop may be written to again."""
    if scene.chat.stopped:
        people.stop(scene.tx, scene.chat.contact, stopped=False)
        for chat in people.chats(scene.tx, scene.chat.person).values():
            reminders.revive(scene.tx, chat)


def ask(scene: Scene, saved: dialogs.Saved) -> None:
    """Ask whether to go on with a dialog or to begin it anew."""
    which = f"{saved.name}:{base36(saved.id)}"
    scene.show(screens.go_on_or_new(saved.id, which), name="go-on")


def fresh(scene: Scene, token: Token) -> None:
    """Begin a dialog anew, with the same start; what was begun is given back.

    The button names what it replaces: a second tap finds it gone and takes nothing
    more away.
    """
    name, _, number = token.argument.partition(":")
    old = dialogs.get(scene.tx, scene.chat.person, _number(number))
    if old is None or old.name != name or old.state not in ("active", "parked"):
        begin(scene, Token(tokens.START, argument=name))
        return
    values = _started_with(old)
    end(scene, old)
    begin(scene, Token(tokens.START, argument=name), values)


def _number(digits: str) -> int:
    """Read what `base36` wrote; 0, which no dialog has, for anything else."""
    return int(digits, 36) if digits.isascii() and digits.isalnum() else 0


def go_on(scene: Scene, token: Token) -> None:
    """Make a dialog the active one again and show where it stands."""
    saved = dialogs.get(scene.tx, scene.chat.person, token.dialog)
    if saved is None or saved.state not in ("active", "parked"):
        _nothing_there(scene)
        return
    if saved.state == "parked":
        current = dialogs.active(scene.tx, scene.chat.person)
        if current is not None:
            park(scene, current, besides=saved.id)
        dialogs.set_state(scene.tx, saved.id, "active")
    stage = scene.revive(saved)
    scene.show_stage(stage)
    stage.save()


def _nothing_there(scene: Scene) -> None:
    """A button leads nowhere any more: say so and show the menu."""
    notice = Line("engine-old-button")
    scene.show(screens.menu(notice, unfinished(scene)), name="menu")


def park(scene: Scene, saved: dialogs.Saved, *, besides: int = 0) -> None:
    """Put a dialog aside; the oldest gives way when there are too many.

    The one that is about to take its place, `besides`, is not counted. One that need
    not be kept just ends.
    """
    if saved.name in scene.registry and not scene.registry.get(saved.name).kept:
        end(scene, saved)
        return
    dialogs.set_state(scene.tx, saved.id, "parked")
    parked = [
        other
        for other in dialogs.unfinished(scene.tx, scene.chat.person)
        if other.state == "parked" and other.id != besides
    ]
    for oldest in parked[dialogs.MAX_PARKED :]:
        end(scene, oldest)


def _started_with(saved: dialogs.Saved) -> dict[str, Value]:
    """Return the values that a dialog was started with."""
    return Journal.parse(saved.journal or []).start_values()


def _is_answered(saved: dialogs.Saved) -> bool:
    """Tell whether there is anything to go on with."""
    entries = Journal.parse(saved.journal or []).entries
    return any(entry.tag in ANSWERS for entry in entries)


def _begin(scene: Scene, name: str, values: dict[str, Value]) -> None:
    current = dialogs.active(scene.tx, scene.chat.person)
    if current is not None:
        park(scene, current)
    journal = Journal.started(values).dump()
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
