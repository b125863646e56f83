"""What is said once of codes: a chat was joined, an appointment was taken over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot import content
from bot.buttons import DATA_BUTTON, MENU_BUTTON
from bot.content import Content
from dialogs.engine.requests import Line
from storage import reminders, sending, unfinished
from storage.outbox import Letter
from storage.transaction import Tx
from storage.values import decode


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None for one at night."""
    kind = letter.content.get("r")
    if kind not in _SCREENS:
        return letter
    morning = reminders.after_quiet(tx.now, unfinished.zone(tx))
    if morning > tx.now:
        sending.put_off(tx, letter.id, morning)
        return None
    data = {**letter.content, **content.dump(_SCREENS[kind](letter.content))}
    reminders.write_out(tx, {letter.id: data})
    return replace(letter, content=data)


def _joined(about: dict[str, Any]) -> Content:
    """Return that a messenger was joined, and how to undo it."""
    return Content(
        says=(Line(f"code-joined-{about['w']}"),), choices=(DATA_BUTTON, MENU_BUTTON)
    )


def _claimed(about: dict[str, Any]) -> Content:
    """Return, to a helper, that the other person looks after it from now on."""
    return Content(
        says=(Line("for_other-claimed", {"time": decode(about["at"])}),),
        choices=(MENU_BUTTON,),
    )


_SCREENS = {"joined": _joined, "claimed": _claimed}
