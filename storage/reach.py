"""Where a person is written to unasked: on the channel she prefers, or on the next.

A page only shows what comes when somebody looks, so it is the last. Rows that have not
been tried are moved; one that could not go is followed by another one elsewhere, which
names it. The database lets each be followed by one, so nothing is said twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from storage import outbox, schema, sending, shards
from storage.outbox import DEAD, WAITING, Letter
from storage.sending import Done
from storage.transaction import Tx

# Channels that do not ring.
PAGES = ("web", "terminal")
# What is about one chat, not about the person.
_HERE = ("silence", "joined")
# What is hers, and is spoken of in one of her chats.
HERS = ("booking", "waiting", "seat", "own_reminder", "seeker", "firm", "enrolment")
# Reasons for which a message is not wanted elsewhere either.
_NOWHERE = ("muted", "paused", "late")

_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)

_PLACES = select(
    _contact.c.person_id,
    _contact.c.id,
    _conversation.c.id.label("chat"),
    _contact.c.account,
    _contact.c.stopped_at,
    _contact.c.blocked_at,
    _contact.c.leaving_at,
    _contact.c.preferred_at,
    _conversation.c.touched_at,
).join(_conversation, _conversation.c.contact_id == _contact.c.id)


@dataclass(frozen=True, slots=True)
class Place:
    """One of a person's chats; `open` tells whether anything may be said there now."""

    person: int
    contact: int
    conversation: int
    account: str
    open: bool
    preferred_at: datetime | None
    touched_at: datetime

    @property
    def channel(self) -> str:
        """Return the kind of messenger."""
        return self.account.partition(":")[0]


def of(tx: Tx, person: int) -> list[Place]:
    """Return all of a person's chats, the one to write to first at the top."""
    found = _read(tx, _contact.c.person_id == person)
    return sorted(found, key=lambda place: _order(place, 0))


def best(places: Iterable[Place], but: Collection[int], chat: int = 0) -> Place | None:
    """Return where to write, not to the contacts `but`; None if nowhere.

    Without a wish of hers that is `chat`, or where she wrote last.
    """
    left = [p for p in places if p.open and p.contact not in but]
    return min(left, key=lambda place: _order(place, chat), default=None)


def settle(tx: Tx, claimed: Sequence[Letter]) -> list[Letter]:
    """Return the claimed rows that stay; others are moved to where they are to go."""
    unasked = {letter.contact for letter in claimed if letter.proactive}
    others = _siblings(tx, unasked) if unasked else {}
    stay = []
    for letter in claimed:
        places = others.get(letter.contact, ())
        if len(places) > 1 and letter.proactive and _is_hers(letter.content):
            place = best(places, _tried(tx, letter.id)[1:], letter.conversation)
            if place is not None and place.contact != letter.contact:
                _move(tx, letter.id, place)
                continue
        stay.append(letter)
    return stay


def leave(tx: Tx, conversation: int, to: Sequence[Place] = ()) -> None:
    """Move what waits to be said in a chat that cannot be reached, if there is another.

    To one of `to`, or of all that the person has, where all that is hers is spoken of
    from now on. What cannot be moved is dropped; it waits again when the chat can be
    reached.
    """
    waits = (
        _outbox.c.conversation_id == conversation,
        _outbox.c.state == WAITING,
    )
    unasked = select(_outbox.c.id, _outbox.c.content).where(
        *waits, _outbox.c.rank > outbox.REPLY
    )
    for row in tx.connection.execute(unasked).all():
        if _is_hers(row.content):
            tried = _tried(tx, row.id)
            place = best(to or _beside(tx, tried[0]), tried)
            if place is not None:
                _move(tx, row.id, place)
    outbox.drop_waiting(tx, conversation)
    place = best(to or _beside(tx, _contact_of(tx, conversation)), ())
    if place is not None:
        _speak_there(tx, conversation, place)


def mark(tx: Tx, done: Sequence[Done]) -> None:
    """Write what became of rows, and let who can be reached elsewhere hear it there."""
    sending.mark(tx, done)
    for one in done:
        if one.state == DEAD and one.why not in _NOWHERE:
            pass_on(tx, one.row)


def pass_on(tx: Tx, row: int) -> bool:
    """Let the next of a person's chats have what could not go; False if there is none.

    In the transaction that has marked the row as dead, and once.
    """
    dead = tx.connection.execute(
        select(_outbox).where(_outbox.c.id == row).with_for_update()
    ).one_or_none()
    if (
        dead is None
        or dead.state != DEAD
        or dead.rank == outbox.REPLY
        or not _is_hers(dead.content)
        or _is_followed(tx, row)
    ):
        return False
    tried = _tried(tx, row)
    place = best(_beside(tx, tried[0]), tried)
    if place is None:
        return False
    outbox.put(
        tx,
        conversation=place.conversation,
        account=place.account,
        content=dead.content,
        rank=dead.rank,
        due_at=tx.now,
        booking=dead.booking_id,
        seat=dead.seat_id,
        placement=dead.placement_id,
        instead_of=row,
    )
    shards.call(tx, place.account)
    return True


def prefer(tx: Tx, contact: int) -> None:
    """Write to this contact of the caller first from now on."""
    mine = _contact.c.person_id == tx.person().person
    change = update(_contact).where(mine)
    tx.connection.execute(change.values(preferred_at=None))
    tx.connection.execute(
        change.where(_contact.c.id == contact).values(preferred_at=tx.now)
    )


def _order(place: Place, chat: int) -> tuple[bool, bool, bool, float]:
    """Return what comes first: what rings, what she prefers, this chat, the latest."""
    return (
        place.channel in PAGES,
        place.preferred_at is None,
        place.conversation != chat,
        -place.touched_at.timestamp(),
    )


def _is_hers(content: Any) -> bool:
    """Say whether a row is about the person, not about the chat it is in."""
    return content.get("r") not in _HERE


def _read(tx: Tx, which: Any) -> list[Place]:
    rows = tx.connection.execute(_PLACES.where(which))
    off = tx.directory.switched
    return [
        Place(
            row.person_id,
            row.id,
            row.chat,
            row.account,
            row.stopped_at is None
            and row.blocked_at is None
            and row.leaving_at is None
            and row.account.partition(":")[0] not in off,
            row.preferred_at,
            row.touched_at,
        )
        for row in rows
    ]


def _siblings(tx: Tx, contacts: Collection[int]) -> dict[int, list[Place]]:
    """Return, for each of these contacts, all chats of the person whose it is."""
    persons = select(_contact.c.person_id).where(_contact.c.id.in_(contacts))
    by_person: dict[int, list[Place]] = {}
    found = _read(tx, _contact.c.person_id.in_(persons))
    for place in found:
        by_person.setdefault(place.person, []).append(place)
    return {place.contact: by_person[place.person] for place in found}


def _beside(tx: Tx, contact: int) -> list[Place]:
    """Return all chats of the person whose contact this is."""
    return _siblings(tx, (contact,)).get(contact, [])


def _contact_of(tx: Tx, conversation: int) -> int:
    """Return whose chat this is."""
    found = select(_conversation.c.contact_id).where(_conversation.c.id == conversation)
    return int(tx.connection.execute(found).scalar_one())


def _speak_there(tx: Tx, conversation: int, place: Place) -> None:
    """Let all that is hers and was spoken of in one chat be spoken of in another."""
    for name in HERS:
        table = schema.Base.metadata.tables[name]
        here = table.c.conversation_id == conversation
        there = update(table).where(here).values(conversation_id=place.conversation)
        tx.connection.execute(there)


def _tried(tx: Tx, row: int) -> list[int]:
    """Return the contact of a row, then those of the rows that it stands in for."""
    contacts: list[int] = []
    at: int | None = row
    while at is not None:
        found = tx.connection.execute(
            select(_outbox.c.instead_of, _conversation.c.contact_id)
            .join(_conversation, _conversation.c.id == _outbox.c.conversation_id)
            .where(_outbox.c.id == at)
        ).one_or_none()
        if found is None:
            break
        contacts.append(found.contact_id)
        at = found.instead_of
    return contacts


def _is_followed(tx: Tx, row: int) -> bool:
    after = select(_outbox.c.id).where(_outbox.c.instead_of == row)
    return tx.connection.execute(after).scalar() is not None


def _move(tx: Tx, row: int, place: Place) -> None:
    """Let a row that has not been tried wait in another chat."""
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.id == row)
        .values(
            conversation_id=place.conversation,
            account=place.account,
            shard=outbox.shard_of(place.account),
            state=WAITING,
            epoch=None,
        )
    )
    shards.call(tx, place.account)
