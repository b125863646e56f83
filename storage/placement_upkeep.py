"""What the heartbeat does for placements: a silence that is too long ends kindly."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import bindparam, select

from storage import placements, schema
from storage.transaction import Tx

# Who is ill or away for a week can still answer; nobody hopes for longer in vain. The
# reminder after three days is a row of its own (`storage.placement_rows`).
SILENT = timedelta(days=10)
# A few at a time: each locks a seeker and a place, and turns want them meanwhile.
MOST = 20

_placement = schema.table(schema.Placement)
_LONG = (
    select(_placement.c.id, _placement.c.version)
    .where(
        schema.WAITS_FOR_AN_ANSWER,
        _placement.c.changed_at <= bindparam("before"),
    )
    .order_by(_placement.c.changed_at, _placement.c.id)
    .limit(MOST)
)


def beat(tx: Tx) -> None:
    """End what one side has not answered for SILENT; both are told."""
    found = tx.connection.execute(_LONG, {"before": tx.now - SILENT})
    for row in found.all():
        placements.step(
            tx,
            row.id,
            placements.WITHDRAWN,
            placements.NOBODY,
            "silent",
            version=row.version,
        )
