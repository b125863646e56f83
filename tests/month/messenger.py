"""Messengers that bring each message to the person it is for, and count them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

from bot.channels.base import Outgoing
from bot.limits import BY_CHANNEL

PER_SECOND = {"telegram": 28.0, "whatsapp": 75.0}
# As slow as a telephone network on a good day.
ON_THE_WAY = 0.2


class Pigeon:
    """One messenger's account, to which nothing gets lost."""

    def __init__(
        self, account: str, bring: Callable[[str, Outgoing, str], Any]
    ) -> None:
        channel = account.partition(":")[0]
        self.account, self.limits = account, BY_CHANNEL[channel]
        self.per_second, self.daily_people = PER_SECOND[channel], None
        self.brought: Counter[int] = Counter()
        self._bring = bring

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Bring one message, and return its number as the messenger's id."""
        await asyncio.sleep(ON_THE_WAY)
        self.brought[outgoing.row] += 1
        native = outgoing.edits or f"m{outgoing.row}"
        self._bring(outgoing.address, outgoing, native)
        return (native,)


def tokens(outgoing: Outgoing) -> tuple[str, ...]:
    """Return what stands behind the buttons of a message."""
    if outgoing.template:
        return outgoing.template.tokens
    return tuple(button.token for row in outgoing.rows for button in row)
