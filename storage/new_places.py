"""Telling those who look that new places fit: once a day at most, in their turn."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import bindparam, exists, func, select, update

from storage import matching, outbox, reminders, schema, seat_rows, seekers, shards
from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import at_minute, minute_of

KIND = "i-new"
# Who could not be told in so long looks herself; a place is new no longer.
NEW = timedelta(days=3)
# So many people are told of in one beat; the next ones in the next.
MOST = 200
EVERYBODY = 1_000_000

_seeker = schema.table(schema.Seeker)
_internship = schema.table(schema.Internship)
_firm = schema.table(schema.Firm)
_outbox = schema.table(schema.Outbox)


def plan(tx: Tx) -> None:
    """Write a row for everybody who has not heard of a new place that fits.

    Who signed up first is told first. A pause of the search, or a stop, is kept.
    """
    untold: set[int] = set()
    for place in tx.connection.execute(_OPENED, {"since": tx.now - NEW}).all():
        fits = matching.people_for(tx, place.id, most=EVERYBODY)
        asked = {"fits": fits, "opened": place.opened_at}
        untold |= {*tx.connection.execute(_UNTOLD, asked).scalars()}
    told = 0
    for seeker in sorted(untold):
        told += _tell(tx, seeker)
        if told >= MOST:
            return


def _tell(tx: Tx, seeker: int) -> bool:
    """Write the row, unless she was written to today, or may not be."""
    row = tx.connection.execute(_SEEKER, {"seeker": seeker}).one()
    key = f"new:{seeker}:{tx.now.astimezone(zone(tx)).date()}"
    chat = seat_rows.chat(tx, row.conversation_id)
    told = tx.connection.execute(_TOLD, {"key": key}).scalar()
    if told or chat is None or not chat.open:
        return False
    outbox.put(
        tx,
        conversation=chat.conversation,
        account=chat.account,
        content={"r": KIND, "i": seeker, "t": minute_of(row.told_at or row.created_at)},
        rank=outbox.OFFER,
        due_at=reminders.after_quiet(tx.now, zone(tx)),
        dedupe=key,
    )
    heard = update(_seeker).where(_seeker.c.id == seeker)
    tx.connection.execute(heard.values(told_at=tx.now))
    shards.call(tx, chat.account)
    return True


def fresh(tx: Tx, seeker: int, since: int) -> int:
    """Return how many places fit that were opened after a minute (as `minute_of`).

    Nothing is new to somebody who does not look any more.
    """
    row = tx.connection.execute(_SEEKER, {"seeker": seeker}).one_or_none()
    if row is None or row.state != seekers.OPEN:
        return 0
    fits = matching.internships_for(tx, seeker, most=EVERYBODY)
    asked = {"fits": fits, "since": at_minute(since)}
    return len(tx.connection.execute(_FRESH, asked).all())


_UNTOLD = select(_seeker.c.id).where(
    _seeker.c.id.in_(bindparam("fits", expanding=True)),
    func.coalesce(_seeker.c.told_at, _seeker.c.created_at) < bindparam("opened"),
)
_SEEKER = select(_seeker).where(_seeker.c.id == bindparam("seeker"))
_OPENED = (
    select(_internship.c.id, _internship.c.opened_at)
    .join(_firm, _firm.c.id == _internship.c.firm_id)
    .where(
        schema.OPEN_INTERNSHIP,
        _internship.c.opened_at > bindparam("since"),
        _internship.c.taken < _internship.c.seats,
        _firm.c.state == "approved",
    )
    .order_by(_internship.c.id)
)
_FRESH = select(_internship.c.id).where(
    _internship.c.id.in_(bindparam("fits", expanding=True)),
    _internship.c.opened_at > bindparam("since"),
)
_TOLD = select(exists().where(_outbox.c.dedupe == bindparam("key")))
