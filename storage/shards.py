"""Leases: which process sends for an account, where several share a database.

A lease is a row with an end. Its holder renews it and stops by itself a second before
the end; who finds it ended takes it, and the epoch grows. So a process that was killed,
frozen or cut off is followed within six seconds, and never sends beside its successor
(measured: STORE.md, 6). The clock is the database's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import text

from storage.transaction import Tx

TTL = timedelta(seconds=5)

_NOW = "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"
_TAKE = text(
    f"""
    INSERT INTO shard AS s (id, holder, epoch, until)
    VALUES (:shard, :holder, 1, {_NOW} + :ttl)
    ON CONFLICT (id) DO UPDATE SET
        holder = excluded.holder,
        epoch = CASE WHEN s.holder = excluded.holder AND s.until > {_NOW}
                     THEN s.epoch ELSE s.epoch + 1 END,
        until = excluded.until
    WHERE s.holder = excluded.holder OR s.until <= {_NOW}
    RETURNING epoch
    """
)
_RELEASE = text("UPDATE shard SET until = 0 WHERE id = :shard AND holder = :holder")


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that would send for a shard; its name is its own and never reused."""

    shard: int
    name: str


def take(tx: Tx, holder: Holder) -> int | None:
    """Take or renew a lease; return its epoch, or None while another process has it."""
    wanted = {
        "shard": holder.shard,
        "holder": holder.name,
        "ttl": int(TTL.total_seconds() * 1_000_000),
    }
    return tx.connection.execute(_TAKE, wanted).scalar()


def release(tx: Tx, holder: Holder) -> None:
    """Let the next process take over at once."""
    tx.connection.execute(_RELEASE, {"shard": holder.shard, "holder": holder.name})


def call(tx: Tx, account: str) -> None:
    """Wake the process that sends for an account, when this transaction commits."""
    if tx.connection.dialect.name == "postgresql":
        tx.connection.execute(_CALL, {"account": account})


# Every process listens to this one channel.
NEWS = "lotse"
_CALL = text(f"SELECT pg_notify('{NEWS}', :account)")
