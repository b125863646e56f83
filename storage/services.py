"""Services to choose from."""

from __future__ import annotations

from storage.transaction import Tx
from storage.values import Ref


def offered(tx: Tx) -> tuple[Ref, ...]:
    """Return the active services that an active adviser gives, in their order."""
    given = frozenset[int]().union(
        *(
            adviser.services
            for adviser in tx.directory.advisers.values()
            if adviser.active
        )
    )
    return tuple(
        Ref("service", service.id)
        for service in tx.directory.services.values()
        if service.active and service.id in given
    )
