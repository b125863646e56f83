"""What a messenger tells later of a message that it took."""

from __future__ import annotations

from sqlalchemy import bindparam, case, select, update

from storage import outbox, schema
from storage.transaction import Tx

# States only move forward; what comes late or twice changes nothing.
ORDER = {"sent": 1, "delivered": 2, "read": 3, "failed": 4}

_outbox = schema.table(schema.Outbox)
_conversation = schema.table(schema.Conversation)
_contact = schema.table(schema.Contact)

_RANK = case(ORDER, value=_outbox.c.status, else_=0)
_FORWARD = (
    update(_outbox)
    .where(
        _outbox.c.id == bindparam("row"),
        _outbox.c.account == bindparam("its_account"),
        bindparam("order") > _RANK,
    )
    .values(status=bindparam("told"))
)


def forward(tx: Tx, account: str, row: int, native: str, status: str) -> bool:
    """Move a row's status forward; False if it was there already, or is no row.

    A row that had gone but was not marked as sent (a crash in between) is marked now.
    """
    moved = tx.connection.execute(
        _FORWARD,
        {"row": row, "its_account": account, "order": ORDER[status], "told": status},
    ).rowcount
    if moved and status != "failed":
        tx.connection.execute(
            update(_outbox)
            .where(
                _outbox.c.id == row,
                _outbox.c.state.in_((outbox.WAITING, outbox.CLAIMED)),
            )
            .values(state=outbox.SENT, result=native, sent_at=tx.now)
        )
    return bool(moved)


def failed(tx: Tx, row: int, why: str) -> None:
    """Note that a row did not arrive, and why."""
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.id == row)
        .values(state=outbox.DEAD, status="failed", why=why)
    )


def mute(tx: Tx, row: int) -> None:
    """Note that the person of a row wants no news from us."""
    _change_contact(tx, row, muted_at=tx.now)


def unreachable(tx: Tx, row: int) -> None:
    """Note that the messenger cannot reach the person of a row, until she writes."""
    _change_contact(tx, row, blocked_at=tx.now)


def again_as_template(tx: Tx, row: int) -> bool:
    """Let a row that came too late for free words go once more, as a template.

    False if it was one already, or is no row.
    """
    free = select(_outbox.c.id).where(_outbox.c.id == row, _outbox.c.template.is_(None))
    if tx.connection.execute(free).scalar() is None:
        return False
    _change_contact(tx, row, heard_at=None)
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.id == row)
        .values(state=outbox.WAITING, status=None, result=None, sent_at=None)
    )
    return True


def _change_contact(tx: Tx, row: int, **values: object) -> None:
    """Change the contact that a row was written to."""
    contact = (
        select(_conversation.c.contact_id)
        .join_from(_outbox, _conversation)
        .where(_outbox.c.id == row)
        .scalar_subquery()
    )
    tx.connection.execute(
        update(_contact).where(_contact.c.id == contact).values(**values)
    )
