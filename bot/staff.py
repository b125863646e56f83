"""Commands for staff: a channel switched off or on, and what could not be sent."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from bot.app import App
from bot.limits import BY_CHANNEL
from storage import switches, unsent
from storage.switches import Mode
from storage.transaction import Tx
from storage.unsent import Unsent

# Why a message did not arrive, in words that help to do something about it.
REASONS = {
    "blocked": "the person has blocked us in the messenger",
    "deactivated": "the person's account is gone",
    "unknown": "the messenger knows no such chat",
    "unreachable": "the messenger cannot reach the person",
    "window": "too long ago that the person wrote, and no template says this",
    "no-template": "no approved template in the person's languages",
    "limit": "waits: enough people were written to first today",
    "muted": "the person wants no news in this messenger",
    "withheld": "Meta holds it back: the person gets too much of this kind",
    "experiment": "Meta tests something with this person",
    "media": "the messenger does not take this kind of file",
    "template": "something is wrong with the template: `lotse whatsapp templates`",
    "token": "our token has ended: see Meta's developer page",
    "payment": "Meta wants to be paid first",
    "refused": "the messenger refused it for good",
    "gave-up": "the messenger could not be reached for six hours",
    "late": "it would have come too late",
    "error": "an error of ours; it is in the log",
}


async def channel(app: App, name: str, mode: Mode | None) -> int:
    """Switch a channel, or say how all stand; 2 for a channel there is not."""
    if name and name not in BY_CHANNEL:
        known = ", ".join(BY_CHANNEL)
        print(
            f"lotse: there is no channel {name!r}; there are {known}", file=sys.stderr
        )
        return 2
    if name and mode:
        await app.store.write(lambda tx: switches.turn(tx, name, mode))
    now = await app.store.read(lambda tx: dict(tx.directory.switched))
    for one in BY_CHANNEL if not name else (name,):
        print(f"{one}: {_SAID[now.get(one, 'on')]}")
    return 0


_SAID = {
    "on": "on",
    "notice": "off; who writes is told where else you are, appointments stay",
    "silent": "off, in silence; appointments stay",
}


async def show_unsent(app: App, console: Console) -> int:
    """List what could not be sent in the last week, and why; never a name or number."""
    found = await app.store.read(unsent.lately)
    console.print(_table(found) if found else "Everything was sent.")
    return 0


def _table(found: Iterable[Unsent]) -> Table:
    table = Table(title="Could not be sent in the last seven days")
    for head in ("when (UTC)", "channel", "language", "appointment", "why"):
        table.add_column(head)
    for one in found:
        table.add_row(
            f"{one.at:%d.%m. %H:%M}",
            one.account.partition(":")[0],
            one.language,
            str(one.booking or ""),
            REASONS.get(one.why, one.why),
        )
    return table


def waiting_for_tomorrow(tx: Tx) -> int:
    """Return how many messages wait because enough people were written to first."""
    return sum(one.why == "limit" for one in unsent.lately(tx))
