"""Services to choose from; an aptitude talk only by who is invited to it."""

from __future__ import annotations

from storage import course_dates
from storage.transaction import Tx
from storage.values import Ref


def offered(tx: Tx) -> tuple[Ref, ...]:
    """Return the active services that an active adviser gives, in their order.

    Left out is a talk that the caller is not invited to.
    """
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
        if service.active
        and service.id in given
        and course_dates.may_talk(tx, service.id)
    )
