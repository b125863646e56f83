"""A row that says something unasked: at night it waits, else its words are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import content
from bot.content import Content
from storage import reminders, sending
from storage.outbox import Letter
from storage.transaction import Tx


def written(
    tx: Tx, letter: Letter, said: Content, about: Mapping[str, Any], morning: datetime
) -> Letter | None:
    """Return a row with its words; None if it has to wait until `morning` (UTC).

    What it is `about` stays beside the words: if it cannot go, it is looked at anew.
    """
    if morning > tx.now:
        sending.put_off(tx, letter.id, morning)
        return None
    data = {**content.dump(said), **about}
    reminders.write_out(tx, {letter.id: data})
    return replace(letter, content=data)
