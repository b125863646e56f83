"""Chats with a human in which nobody writes any more: the bot takes over again."""

from __future__ import annotations

from datetime import timedelta

from bot import content, handover
from storage import handovers, outbox, people, reminders, sending, shards, unfinished
from storage.outbox import Letter
from storage.transaction import Tx


def take_over(tx: Tx, after: timedelta) -> None:
    """Give silent chats back to the bot, and say so; by day."""
    if reminders.after_quiet(tx.now, unfinished.zone(tx)) > tx.now:
        return
    for chat in handovers.silent(tx, tx.now - after):
        people.set_mode(tx, chat.number, "bot")
        if chat.blocked:
            continue
        screen = handover.grown_silent(tx, owed=chat.owed)
        outbox.put(
            tx,
            conversation=chat.number,
            account=chat.account,
            content={**content.dump(screen), "r": "silence"},
            rank=outbox.OWN,
            due_at=tx.now,
        )
        shards.call(tx, chat.account)


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return a row as it is; None for such a one at night, or if she asked again."""
    if letter.content.get("r") != "silence":
        return letter
    morning = reminders.after_quiet(tx.now, unfinished.zone(tx))
    if handovers.mode(tx, letter.conversation) != "bot":
        sending.drop(tx, letter.id)
    elif morning > tx.now:
        sending.put_off(tx, letter.id, morning)
    else:
        return letter
    return None
