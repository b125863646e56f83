"""Switching a channel off and on, for every process at once.

A supervisory authority may forbid a messenger; it must be off within a minute, and
appointments stay (PRIVACY.md, 23). What is due there waits; what has become stale when
the channel is on again is not said any more.
"""

from __future__ import annotations

from typing import Literal

from sqlalchemy import delete, insert

from storage import directory, schema
from storage.transaction import Tx

Mode = Literal["on", "notice", "silent"]
MODES: tuple[Mode, ...] = ("on", "notice", "silent")

_switch = schema.table(schema.Switch)


def turn(tx: Tx, channel: str, mode: Mode) -> None:
    """Switch a channel on; or off with a notice to who writes, or in silence."""
    tx.connection.execute(delete(_switch).where(_switch.c.channel == channel))
    if mode != "on":
        row = {"channel": channel, "mode": mode, "since": tx.now}
        tx.connection.execute(insert(_switch), row)
    directory.changed(tx)
