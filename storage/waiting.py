"""The entries of the waiting list: joining, changing, being served, leaving.

Who is offered what is decided in `storage.waitlist`, who waits is read by
`storage.waiters`. An entry has an open key as long as somebody waits; what is personal
goes with it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import (
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from storage import claims, schema
from storage.transaction import Tx, first_key
from storage.values import Ref, Weekdays, Wish, encode

WAITING, OFFERED = "waiting", "offered"
SERVED, LEFT, ENDED = "served", "left", "ended"
# Parts of a day, in minutes after midnight: it shall begin from the first, before the
# second.
PARTS = {"any": (0, 1440), "morning": (0, 720), "noon": (720, 900), "late": (900, 1440)}
# After so long she is asked whether she still waits, and has so long to answer.
LASTS, ANSWER = timedelta(days=60), timedelta(days=7)

_waiting = schema.table(schema.Waiting)
_booking = schema.table(schema.Booking)
_OPEN = text("waiting.open_key IS NOT NULL")


def put(
    tx: Tx,
    key: str,
    service: Ref,
    office: Ref | None,
    wish: Wish,
    weekdays: Weekdays,
    part: str,
    name: str,
) -> int:
    """Write the caller's entry, or change the open one, which keeps its place.

    `key` is that of the caller and the service. Return the entry's number.
    """
    caller, (first, last) = tx.person(), PARTS[part]
    wishes = {
        "office_id": office.id if office else None,
        "wish": encode(wish) if wish.children or wish.people > 1 else None,
        "weekdays": weekdays.bits,
        "from_minute": first,
        "until_minute": last,
        "name": name,
        "conversation_id": caller.conversation or None,
        "changed_at": tx.now,
        "ends_at": tx.now + LASTS,
        "asked_at": None,
    }
    known = tx.connection.execute(_BY_KEY.with_for_update(), {"key": key}).first()
    if known is not None:
        change(tx, known.id, **wishes)
        return int(known.id)
    row = {
        "person_id": caller.person,
        "service_id": service.id,
        "state": WAITING,
        "open_key": key,
        "passed": {},
        "created_at": tx.now,
    }
    return first_key(tx.connection.execute(insert(_waiting), row | wishes))


_BY_KEY = select(_waiting.c.id, _waiting.c.booking_id).where(
    _waiting.c.open_key == bindparam("key")
)


def before(tx: Tx, entry: int) -> int:
    """Return how many joined before for the same service, and still wait."""
    her = select(_waiting.c.created_at, _waiting.c.service_id).where(
        _waiting.c.id == entry
    )
    since, service = tx.connection.execute(her).one()
    earlier = or_(
        _waiting.c.created_at < since,
        and_(_waiting.c.created_at == since, _waiting.c.id < entry),
    )
    count = select(func.count()).where(_OPEN, _waiting.c.service_id == service, earlier)
    return int(tx.connection.execute(count).scalar_one())


def change(tx: Tx, entry: int, **values: Any) -> None:
    """Change an entry that this transaction has locked, or that is the caller's."""
    tx.connection.execute(
        update(_waiting).where(_waiting.c.id == entry).values(**values)
    )


def ask(tx: Tx, entry: int) -> bool:
    """Note that she is asked whether she still waits; False if she was already."""
    asked = update(_waiting).where(
        _waiting.c.id == entry, _waiting.c.asked_at.is_(None)
    )
    return bool(tx.connection.execute(asked.values(asked_at=tx.now)).rowcount)


def close(tx: Tx, entry: int, state: str) -> None:
    """End an entry: what was offered is free again, what is personal is forgotten."""
    ended = {"entry": entry, "ending": state, "now": tx.now}
    for booking in tx.connection.execute(_CLOSE, ended).scalars().all():
        if booking is not None:
            give_back(tx, booking)


_CLOSE = (
    update(_waiting)
    .where(_waiting.c.id == bindparam("entry"), _waiting.c.open_key.is_not(None))
    .values(
        state=bindparam("ending"),
        open_key=None,
        name=None,
        wish=None,
        passed={},
        changed_at=bindparam("now"),
    )
    .returning(_waiting.c.booking_id)
)


def serve(tx: Tx, key: str) -> None:
    """Whoever has booked waits no more: `key` is that of person and service."""
    row = tx.connection.execute(_BY_KEY, {"key": key}).first()
    if row is not None:
        close(tx, row.id, SERVED)


def give_back(tx: Tx, booking: int) -> bool:
    """Let an offer go as if it had expired; False if it is no offer any more."""
    tx.memory.clear()
    done = tx.connection.execute(_GIVE_BACK, {"booking": booking, "now": tx.now})
    if done.rowcount:
        claims.free(tx, booking)
    return bool(done.rowcount)


_GIVE_BACK = (
    update(_booking)
    .where(_booking.c.id == bindparam("booking"), claims.HELD)
    .values(state="expired", held_until=None, changed_at=bindparam("now"))
)


def forget_name(tx: Tx) -> None:
    """Forget the caller's name, as a consent that is taken back wants."""
    mine = _waiting.c.person_id == tx.person().person
    tx.connection.execute(update(_waiting).where(mine).values(name=None))


def rename(tx: Tx, name: str) -> None:
    """Put the caller's name right where she waits."""
    mine = _waiting.c.person_id == tx.person().person
    tx.connection.execute(update(_waiting).where(mine, _OPEN).values(name=name))


def erase(tx: Tx, person: int) -> None:
    """Forget that somebody has waited, for whatever; offers are free again."""
    her = _waiting.c.person_id == person
    entries = tx.connection.execute(select(_waiting.c.id).where(her))
    for entry in entries.scalars().all():
        close(tx, entry, LEFT)
    tx.connection.execute(delete(_waiting).where(her))
