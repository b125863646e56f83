"""Offices to choose from."""

from __future__ import annotations

from storage.transaction import Tx
from storage.values import Ref


def offering(tx: Tx, service: Ref) -> tuple[Ref, ...]:
    """Return the offices where somebody gives `service`, in their order."""
    return tuple(
        ref
        for ref in (Ref("office", number) for number in tx.directory.offices)
        if tx.directory.giving(service, ref)
    )
