"""People and their chats: meeting somebody, and what is remembered of a chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from storage import addresses, schema
from storage.transaction import Tx, first_key

_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_message = schema.table(schema.Message)

_FIND = (
    select(
        _conversation.c.id,
        _conversation.c.mode,
        _conversation.c.screen,
        _conversation.c.shown,
        _conversation.c.rejects,
        _conversation.c.seq,
        _person.c.id.label("person"),
        _person.c.language,
        _contact.c.id.label("contact"),
        _contact.c.stopped_at,
        _contact.c.blocked_at,
    )
    .join_from(_contact, _person)
    .join(_conversation, _conversation.c.contact_id == _contact.c.id)
    .where(
        _contact.c.account == bindparam("account"),
        _contact.c.address_key == bindparam("address_key"),
    )
)
# Rows of others that name her chat may be written meanwhile: no key of it changes.
_LOCK = _FIND.with_for_update(of=[_person, _conversation], key_share=True)


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat with one person, as it stands at the beginning of a turn."""

    conversation: int
    person: int
    contact: int
    account: str
    address: str
    language: str | None
    mode: str
    screen: str
    shown: int | None
    rejects: int
    seq: int
    stopped: bool
    blocked: bool


def find(tx: Tx, account: str, address: str) -> Chat | None:
    """Return the chat at an address without making or locking it."""
    return _chat(tx, _FIND, account, address)


def meet(tx: Tx, account: str, address: str, also: Sequence[str] = ()) -> Chat:
    """Return the chat at an address, locked: person first, then conversation.

    `also` are other names that the messenger has for the same person; who is known by
    one of them is known. Somebody new becomes a person of whom only this is known.
    """
    chat = _chat(tx, _LOCK, account, address)
    if chat is None:
        if not addresses.move(tx, account, address, also):
            _welcome(tx, account, address)
        chat = _chat(tx, _LOCK, account, address)
    assert chat is not None
    if also:
        addresses.remember(tx, account, chat.contact, also)
    return chat


def _chat(tx: Tx, query: Any, account: str, address: str) -> Chat | None:
    row = tx.connection.execute(
        query,
        {"account": account, "address_key": tx.box.fingerprint(account, address)},
    ).one_or_none()
    if row is None:
        return None
    return Chat(
        row.id,
        row.person,
        row.contact,
        account,
        address,
        row.language,
        row.mode,
        row.screen,
        row.shown,
        row.rejects,
        row.seq,
        row.stopped_at is not None,
        row.blocked_at is not None,
    )


def _welcome(tx: Tx, account: str, address: str) -> None:
    """Insert a person with one address; the unique key lets one of two through."""
    run = tx.connection.execute
    met = {"created_at": tx.now, "seen_at": tx.now}
    reached = {
        "person_id": first_key(run(insert(_person), met)),
        "account": account,
        "address_key": tx.box.fingerprint(account, address),
        "address": address,
    }
    contact = first_key(run(insert(_contact), reached))
    run(insert(_conversation), {"contact_id": contact, "touched_at": tx.now})


_REMEMBER = (
    update(_conversation)
    .where(_conversation.c.id == bindparam("conversation"))
    .values(
        screen=bindparam("screen"),
        shown=bindparam("shown"),
        rejects=bindparam("rejects"),
        seq=bindparam("seq"),
        touched_at=bindparam("touched_at"),
    )
)


def remember(
    tx: Tx, conversation: int, *, screen: str, shown: int | None, rejects: int, seq: int
) -> None:
    """Write what a turn changed in the state of a chat."""
    tx.connection.execute(
        _REMEMBER,
        {
            "conversation": conversation,
            "screen": screen,
            "shown": shown,
            "rejects": rejects,
            "seq": seq,
            "touched_at": tx.now,
        },
    )


def next_seq(tx: Tx, conversation: int) -> int:
    """Return the number of a page's next event."""
    number = tx.connection.execute(
        update(_conversation)
        .where(_conversation.c.id == conversation)
        .values(seq=_conversation.c.seq + 1)
        .returning(_conversation.c.seq)
    ).scalar_one()
    return int(number)


def hear(tx: Tx, contact: int) -> None:
    """Note that a person has just written: from here on a messenger counts."""
    tx.connection.execute(_HEAR, {"contact": contact, "heard": tx.now})


_HEAR = (
    update(_contact)
    .where(_contact.c.id == bindparam("contact"))
    .values(heard_at=bindparam("heard"))
)


def speak(tx: Tx, person: int, language: str) -> None:
    """Remember a person's language."""
    tx.connection.execute(_SPEAK, {"person": person, "language": language})


_SPEAK = update(_person).where(_person.c.id == bindparam("person"))


def set_mode(tx: Tx, conversation: int, mode: str) -> None:
    """Hand a chat to a human (`waiting`, `human`) or back to the bot (`bot`)."""
    tx.connection.execute(
        update(_conversation)
        .where(_conversation.c.id == conversation)
        .values(mode=mode)
    )


def refer(tx: Tx, contact: int, code: str) -> None:
    """Note whose link brought a person; the first one counts."""
    tx.connection.execute(
        update(_contact)
        .where(_contact.c.id == contact, _contact.c.referral.is_(None))
        .values(referral=code)
    )


def stop(tx: Tx, contact: int, *, stopped: bool) -> None:
    """Note that a person wants no more messages at this address, or again some."""
    tx.connection.execute(
        update(_contact)
        .where(_contact.c.id == contact)
        .values(stopped_at=tx.now if stopped else None)
    )


def chats(tx: Tx, person: int) -> dict[int, int]:
    """Return a person's chats: the contact of each, and its conversation."""
    found = (
        select(_contact.c.id, _conversation.c.id)
        .join(_conversation)
        .where(_contact.c.person_id == person)
    )
    return {contact: chat for contact, chat in tx.connection.execute(found)}


def block(tx: Tx, contact: int, *, blocked: bool) -> None:
    """Note that the messenger does not let us through, or does again."""
    tx.connection.execute(
        update(_contact)
        .where(_contact.c.id == contact)
        .values(blocked_at=tx.now if blocked else None)
    )


def keep_message(
    tx: Tx, conversation: int, text: str, *, removed: str | None = None
) -> None:
    """Keep, encrypted, what a person wrote to a human, or what it was that is not."""
    said = {"conversation_id": conversation, "text": text, "removed": removed}
    tx.connection.execute(insert(_message), {**said, "at": tx.now})
