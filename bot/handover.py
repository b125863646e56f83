"""Handing a chat to a human being: who reads, when, and what is kept meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot import care
from bot.buttons import BOT_BUTTON, MENU_BUTTON, WRITE_BUTTON
from bot.content import Content
from bot.screens import phones
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import handovers, people, presence
from storage.transaction import Tx


def ask(scene: Scene, placement: int | None = None) -> None:
    """Let the chat wait for a human, and say who reads and when.

    Staff see which placement it is about, if it is about one.
    """
    handovers.ask(scene.tx, scene.chat.conversation, placement)
    scene.chat = replace(scene.chat, mode="waiting")
    listening(scene)


def listening(scene: Scene, notice: Line | None = None) -> None:
    """Say who reads what is written now, with the way back to the bot."""
    says: tuple[Line, ...] = (Line("engine-listening"),)
    if scene.chat.mode == "waiting":
        care = Line("handover-care")
        says = (Line("handover-ask"), when(scene.tx), care)
    scene.show(Content(notice=notice, says=says, choices=(BOT_BUTTON,)), name="human")


def end(scene: Scene) -> None:
    """Let the bot speak again."""
    people.set_mode(scene.tx, scene.chat.conversation, "bot")
    scene.chat = replace(scene.chat, mode="bot")


def only_says_who_listens(scene: Scene) -> None:
    """Answer a button that does nothing now."""
    human = scene.chat.mode == "human"
    scene.notice_of("engine-toast-human" if human else "handover-toast")


def keep(scene: Scene, text: str) -> None:
    """Keep what is written for the human; the bot stays silent, but for two words.

    The first message is confirmed, once. The first after we went home is told when
    somebody is there again.
    """
    if not text:
        only_says_who_listens(scene)
        return
    tx, chat = scene.tx, scene.chat.conversation
    asked = handovers.asked_at(tx, chat)
    before = handovers.last_word(tx, chat, asked) if asked else None
    people.keep_message(tx, chat, text)
    if asked and before is None:
        _say(scene, Line("handover-got"), when(tx))
    elif before and (closed := _closed(tx)) and before < closed:
        _say(scene, when(tx))


def leave_out(scene: Scene, warning: Line) -> None:
    """Keep of a message only that it was left out, and why; say who listens."""
    kind = care.kind_of(warning)
    people.keep_message(scene.tx, scene.chat.conversation, "", removed=kind)
    says = (Line("sensitive-again"),)
    scene.show(Content(notice=warning, says=says, choices=(BOT_BUTTON,)), name="human")


def _say(scene: Scene, *says: Line) -> None:
    scene.show(Content(says=says, choices=(BOT_BUTTON,)), name="human")


def when(tx: Tx) -> Line:
    """Return when somebody reads: now, later today, tomorrow, on a day, some day."""
    found = presence.now_or_next(tx)
    if found is None:
        return Line("handover-sometime")
    if found.begins.at <= tx.now:
        return Line("handover-now", {"time": found.ends})
    begins = found.begins.local()
    days = begins.date() - tx.now.astimezone(begins.tzinfo).date()
    near = {timedelta(0): "handover-today", timedelta(1): "handover-tomorrow"}
    return Line(near.get(days, "handover-later"), {"time": found.begins})


def _closed(tx: Tx) -> datetime | None:
    """Return since when nobody is there; None while somebody is."""
    found = presence.now_or_next(tx)
    is_open = found is not None and found.begins.at <= tx.now
    return None if is_open else presence.last_closed(tx)


def answered(adviser: str, words: str, *, mode: str) -> Content:
    """Return what an adviser writes, word for word, below the first name."""
    back = (BOT_BUTTON,) if mode == "human" else (WRITE_BUTTON, MENU_BUTTON)
    said = Line("handover-answer", {"adviser": adviser, "words": words})
    return Content(says=(said,), choices=back)


def given_back() -> Content:
    """Return that the bot is here again."""
    return Content(says=(Line("handover-back"),), choices=(WRITE_BUTTON, MENU_BUTTON))


def grown_silent(tx: Tx, *, owed: bool) -> Content:
    """Return that the bot is here again since nobody has written, and the phones."""
    said = Line("handover-unanswered" if owed else "handover-quiet")
    offices = tuple(tx.directory.offices)
    return Content(says=(said, *phones(offices)), choices=(MENU_BUTTON,))
