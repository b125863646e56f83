"""Two channels, one person: two who turn out to be one, and one who is split again.

The older of the two stays, so that what staff know her by does not change. She keeps
all of both: chats, appointments, consents, what was begun. Where both have something
that there is only one of, the rule is beside the code.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update

from storage import (
    bookings,
    codes,
    enlisting,
    enrolment_keeping,
    internship_keeping,
    outbox,
    people,
    reach,
    reminders,
    schema,
    seat_keeping,
)
from storage.reach import Place
from storage.transaction import Caller, Tx, first_key
from storage.unfinished import zone
from storage.values import Refused, Word

GONE = Refused(end="code-wrong")
HERE = Word("here")

# Every column that names a person: it names the one who stays.
BY_PERSON = (
    ("contact", "person_id"),
    ("consent", "person_id"),
    ("dialog", "person_id"),
    ("booking", "person_id"),
    ("booking", "booked_by"),
    ("code", "person_id"),
    ("own_reminder", "person_id"),
)
# Of these there can be only one for a service, an event, a campaign, a person: their
# modules decide.
BY_RULE = (
    ("waiting", "person_id"),
    ("seat", "person_id"),
    ("seeker", "person_id"),
    ("firm", "person_id"),
    ("enrolment", "person_id"),
)
# What belongs to a chat stays with it, whosever the chat is.
BY_CHAT = (
    ("alias", "contact_id"),
    ("conversation", "contact_id"),
    ("handover", "conversation_id"),
    ("message", "conversation_id"),
    ("outbox", "conversation_id"),
    *((name, "conversation_id") for name in reach.HERS),
)

_tables = schema.Base.metadata.tables
_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_booking = schema.table(schema.Booking)
_dialog = schema.table(schema.Dialog)
_outbox = schema.table(schema.Outbox)
_message = schema.table(schema.Message)
_handover = schema.table(schema.Handover)


def issue(tx: Tx) -> tuple[str, str]:
    """Return a new code for the caller's other messenger, and a link that carries it.

    The link is empty where we have no page.
    """
    code = codes.to_join(tx)
    return codes.shown(code), codes.link(tx, code)


def join(tx: Tx, code: str) -> str | Refused:
    """Make one person of the caller and of who has asked for the code.

    Her other chats are told where it was typed; returned are the names of all her
    channels. Refused("code-wrong") if the code was used or is over.
    """
    caller = tx.person()
    found = codes.use(tx, code, codes.JOIN)
    if found is None or found.person == caller.person:
        return GONE
    others = reach.of(tx, found.person)
    merge(tx, *sorted((caller.person, found.person)))
    for place in others:
        if place.open:
            _tell(tx, place, caller.account)
    return _names_of(tx, min(caller.person, found.person))


def merge(tx: Tx, keep: int, gone: int) -> None:
    """Give all that one person has to another one, and forget the one.

    Locks both, the one with the lower number first.
    """
    kept, other = _both(tx, keep, gone)
    _park(tx, gone)
    _share_keys(tx, keep, gone)
    enlisting.merge(tx, gone, keep)
    seat_keeping.merge(tx, keep, gone)
    internship_keeping.merge(tx, keep, gone)
    enrolment_keeping.merge(tx, keep, gone)
    for name, column in BY_PERSON:
        table = _tables[name]
        tx.connection.execute(
            update(table).where(table.c[column] == gone).values({column: keep})
        )
    _fill(tx, kept, other)
    _pause_all(tx, keep)
    tx.connection.execute(delete(_person).where(_person.c.id == gone))


def channels(tx: Tx) -> str:
    """Return the names of the caller's channels, as they stand on their signs."""
    return _names_of(tx, tx.person().person)


def _names_of(tx: Tx, person: int) -> str:
    return " · ".join(dict.fromkeys(_NAMES[p.channel] for p in reach.of(tx, person)))


_NAMES = {
    "telegram": "Telegram",
    "whatsapp": "WhatsApp",
    "web": "Web",
    "terminal": "Terminal",
}


def can_ring(tx: Tx) -> tuple[Word, ...]:
    """Return the kinds of messenger that the caller can be written to in first."""
    places = reach.of(tx, tx.person().person)
    kinds = dict.fromkeys(p.channel for p in places if p.channel not in reach.PAGES)
    return tuple(map(Word, kinds)) or (HERE,)


def prefer(tx: Tx, channel: Word) -> None:
    """Write to the caller there first from now on; to the chat that was used last."""
    places = reach.of(tx, tx.person().person)
    there = [place for place in places if place.channel == channel.word]
    if there:
        latest = max(there, key=lambda place: place.touched_at)
        reach.prefer(tx, latest.contact)


def parts(tx: Tx) -> tuple[Word, ...]:
    """Return what can be split off: this chat, or the others of a channel."""
    caller = tx.person()
    places = reach.of(tx, caller.person)
    others = [p for p in places if p.conversation != caller.conversation]
    kinds = dict.fromkeys(place.channel for place in others)
    return (HERE, *map(Word, kinds))


def split(tx: Tx, which: Word) -> None:
    """Make somebody new of each chat that is split off: with a language, else empty.

    Appointments and all else stay with the caller's person; what was said in the chat
    is forgotten, and what waits to be said is said in another one.
    """
    caller = tx.person()
    places = reach.of(tx, caller.person)
    leaving = [place for place in places if _is_meant(place, which, caller)]
    staying = [place for place in places if place not in leaving]
    if not staying:
        return
    language = tx.connection.execute(
        select(_person.c.language).where(_person.c.id == caller.person)
    ).scalar()
    for place in leaving:
        reach.leave(tx, place.conversation, to=staying)
        _begin_anew(tx, place, language)


def _is_meant(place: Place, which: Word, caller: Caller) -> bool:
    here = place.conversation == caller.conversation
    return here if which == HERE else not here and place.channel == which.word


def _begin_anew(tx: Tx, place: Place, language: str | None) -> None:
    """Let a chat be that of somebody of whom nothing is known but the language."""
    run = tx.connection.execute
    for said in (_message, _handover, _outbox):
        run(delete(said).where(said.c.conversation_id == place.conversation))
    met = {"language": language, "created_at": tx.now, "seen_at": tx.now}
    somebody = first_key(run(insert(_person), met))
    run(
        update(_contact)
        .where(_contact.c.id == place.contact)
        .values(person_id=somebody, preferred_at=None)
    )
    people.set_mode(tx, place.conversation, "bot")


def _both(tx: Tx, keep: int, gone: int) -> tuple[Row[Any], Row[Any]]:
    """Lock and return both persons."""
    rows = tx.connection.execute(
        select(_person)
        .where(_person.c.id.in_((keep, gone)))
        .order_by(_person.c.id)
        .with_for_update()
    )
    found = {row.id: row for row in rows}
    return found[keep], found[gone]


def _park(tx: Tx, person: int) -> None:
    """Put what is open aside: there is one open dialog, that of the one who stays."""
    tx.connection.execute(
        update(_dialog)
        .where(_dialog.c.person_id == person, _dialog.c.state == "active")
        .values(state="parked")
    )


def _share_keys(tx: Tx, keep: int, gone: int) -> None:
    """Let the next appointment of each service be the one that stands for it.

    Two that both had stay booked; a third is refused until the next one is over.
    """
    rows = tx.connection.execute(
        select(_booking.c.id, _booking.c.service_id)
        .where(
            _booking.c.person_id.in_((keep, gone)),
            _booking.c.open_key.is_not(None),
            _booking.c.ends_at > tx.now,
        )
        .order_by(_booking.c.starts_at, _booking.c.id)
    ).all()
    mine = _booking.c.person_id.in_((keep, gone))
    tx.connection.execute(update(_booking).where(mine).values(open_key=None))
    first: dict[int, int] = {}
    for row in rows:
        first.setdefault(row.service_id, row.id)
    for service, booking in first.items():
        bookings.note(tx, booking, open_key=bookings.open_key(keep, service))


def _fill(tx: Tx, kept: Row[Any], other: Row[Any]) -> None:
    """Take from the other what the one who stays has not told us.

    The language is what the caller reads now; the other one she understands, too.
    """
    caller = tx.person().person
    now, before = (kept, other) if caller == kept.id else (other, kept)
    language = now.language or before.language
    second = now.second_language or before.second_language
    if before.language not in (None, language):
        second = second or before.language
    tx.connection.execute(
        update(_person)
        .where(_person.c.id == kept.id)
        .values(
            language=language,
            second_language=second,
            name=kept.name or other.name,
            phone=kept.phone or other.phone,
            note="\n".join(filter(None, (kept.note, other.note))) or None,
            created_at=min(kept.created_at, other.created_at),
            seen_at=max(kept.seen_at, other.seen_at),
        )
    )


def _pause_all(tx: Tx, person: int) -> None:
    """Let the longest pause of some weeks hold in all chats."""
    mine = _contact.c.person_id == person
    longest = tx.connection.execute(
        select(func.max(_contact.c.paused_until)).where(
            mine, _contact.c.paused_until > tx.now
        )
    ).scalar()
    if longest is not None:
        tx.connection.execute(
            update(_contact).where(mine).values(paused_at=tx.now, paused_until=longest)
        )


def _tell(tx: Tx, place: Place, account: str) -> None:
    """Say in a chat that another one is joined with it: it may not have been her."""
    outbox.put(
        tx,
        conversation=place.conversation,
        account=place.account,
        content={"r": "joined", "w": account.partition(":")[0]},
        rank=outbox.OWN,
        due_at=reminders.after_quiet(tx.now, zone(tx)),
    )
