"""What must never be typed here is not kept, and kindly warned of (PRIVACY 17)."""

from __future__ import annotations

from bot.turn import Scene
from bot.words import Words
from dialogs.engine.kinds import PhoneNumber, Rejected
from dialogs.engine.requests import Line

_WARNING = "sensitive-"
# A message in a messenger stays there; on our own page nothing does.
_CHAT, _PAGE = "chat", "page"


def warning(scene: Scene, known: Words, text: str) -> Line | None:
    """Return what to say to somebody who has typed a secret number or a password.

    None for anything else, and for a telephone number where one is asked for.
    """
    kind = known.sensitive.found(text)
    if kind is None or _is_asked_for(scene, text):
        return None
    scene.unsafe = True
    place = _PAGE if scene.limits.pulls else _CHAT
    return Line(f"{_WARNING}{kind}", {"place": place})


def is_warning(notice: Line) -> bool:
    """Tell such a warning from other notices."""
    return notice.text.startswith(_WARNING)


def kind_of(notice: Line) -> str:
    """Return what a warning is about, as `sensitive_numbers.Kind` has it."""
    return notice.text.removeprefix(_WARNING)


def _is_asked_for(scene: Scene, text: str) -> bool:
    number = PhoneNumber().parse(text)
    return scene.asks_for_a_number and not isinstance(number, Rejected)
