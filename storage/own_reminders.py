"""What people want to remember: kept, listed, changed and deleted by themselves.

Each function works for the caller only. How it is said is in `storage.own_rows`.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, insert, select, update

from storage import (
    occurrences,
    own_cards,
    own_rows,
    reminders,
    schema,
    scrubbing,
)
from storage.own_cards import Card
from storage.transaction import Tx, first_key
from storage.values import Clock, Day, Ref, Refused, Word

MOST = 30
# What does not repeat is kept for so long after its day.
KEPT = timedelta(days=30)
DAY, WORDS, DELETE = map(Word, ("day", "words", "delete"))
YES, NO = Word("yes"), Word("no")
# What is told of a reminder: its kind, the words, the day, the time, how long before,
# how often.
Told = tuple[Word, str, Day, Clock | None, Word, Word]

_own = schema.table(schema.OwnReminder)


def room(tx: Tx) -> int:
    """Return how many more reminders the caller may keep."""
    mine = select(func.count()).where(_own.c.person_id == tx.person().person)
    return max(0, MOST - int(tx.connection.execute(mine).scalar_one()))


def leads(tx: Tx, day: Day, clock: Clock | None, repeat: Word) -> tuple[Word, ...]:
    """Return how long before it can be said: what still lies ahead."""
    at = clock.time if clock else None
    found = occurrences.leads(day.date, at, repeat.word, day.zone, tx.now)
    return tuple(map(Word, found))


def keep(
    tx: Tx,
    words: str,
    kind: Word,
    day: Day,
    clock: Clock | None,
    repeat: Word,
    lead: Word,
) -> Ref | Refused:
    """Keep a reminder and plan when it is said.

    Refuses when that is over by now, or when there are MOST of them.
    """
    if not room(tx):
        return Refused(end="remind-full")
    if lead not in leads(tx, day, clock, repeat):
        return Refused("remind-late")
    caller = tx.person()
    done = tx.connection.execute(
        insert(_own),
        {
            "person_id": caller.person,
            "conversation_id": caller.conversation,
            "kind": kind.word,
            "words": words or None,
            "repeat": repeat.word,
            **_when(day, clock, lead),
            "created_at": tx.now,
            "changed_at": tx.now,
        },
    )
    reminder = Ref("reminder", first_key(done))
    _plan(tx, reminder)
    return reminder


def mine(tx: Tx) -> tuple[Ref, ...]:
    """Return all reminders, the next day first."""
    return tuple(Ref("reminder", card.id) for card in own_cards.all_own(tx))


def named(tx: Tx, reminder: Ref) -> tuple[Ref, Word, Day, int] | Ref:
    """Return a reminder by kind and day; the number tells apart what is alike."""
    alike: Counter[tuple[str, date]] = Counter()
    for card in own_cards.all_own(tx):
        day = card.day(tx.now)
        alike[card.kind, day] += 1
        if card.id == reminder.id:
            same = alike[card.kind, day]
            return reminder, Word(card.kind), Day(day, card.plan.zone), same
    return reminder


def shown(tx: Tx, reminder: Ref) -> Told | None:
    """Return what is told of a reminder; None if it is gone."""
    card = own_cards.own(tx, reminder)
    return None if card is None else told(card, card.day(tx.now))


def told(card: Card, on: date) -> Told:
    """Return what is told of a reminder when it is shown for the day `on`."""
    plan = card.plan
    return (
        Word(card.kind),
        card.words,
        Day(on, plan.zone),
        None if plan.clock is None else Clock(plan.clock),
        Word(plan.lead),
        Word(plan.repeat),
    )


def ways(tx: Tx, reminder: Ref) -> tuple[Word, ...]:
    """Return what can be done with a reminder; nothing if it is gone."""
    return (DAY, WORDS, DELETE) if own_cards.own(tx, reminder) else ()


def sure(tx: Tx, reminder: Ref) -> tuple[Word, ...]:
    """Return yes and no for deleting a reminder; nothing if it is gone."""
    return (YES, NO) if own_cards.own(tx, reminder) else ()


def move(
    tx: Tx, reminder: Ref, day: Day, clock: Clock | None, lead: Word
) -> Refused | None:
    """Put a reminder on another day; it is said in the present chat from now on."""
    card = own_cards.own(tx, reminder)
    if card is None:
        return Refused(end="reminders-gone")
    if lead not in leads(tx, day, clock, Word(card.plan.repeat)):
        return Refused("remind-late")
    chat = tx.person().conversation
    _change(tx, card, conversation_id=chat, **_when(day, clock, lead))
    return None


def reword(tx: Tx, reminder: Ref, words: str) -> Refused | None:
    """Put a reminder into other words."""
    card = own_cards.own(tx, reminder)
    if card is None:
        return Refused(end="reminders-gone")
    _change(tx, card, words=words)
    return None


def remove(tx: Tx, reminder: Ref) -> None:
    """Delete a reminder, and what waits to be said of it."""
    card = own_cards.own(tx, reminder)
    if card is not None:
        own_rows.drop(tx, card)
        tx.connection.execute(delete(_own).where(_own.c.id == card.id))


def remove_all(tx: Tx) -> None:
    """Delete all reminders, and their words in what was said with the caller."""
    cards = own_cards.all_own(tx)
    scrubbing.scrub(tx, "words", [card.words for card in cards])
    for card in cards:
        remove(tx, Ref("reminder", card.id))


def done(tx: Tx, reminder: Ref) -> Day | None:
    """Note that it is done: what does not repeat goes; return the next day, if any."""
    card = own_cards.own(tx, reminder)
    if card is None or card.plan.repeat == occurrences.NONE:
        remove(tx, reminder)
        return None
    following = card.plan.next(tx.now)
    return Day(following[0], card.plan.zone) if following else None


def once_more(tx: Tx, reminder: Ref, on: date) -> bool:
    """Let it be said tomorrow, at its time of day, for `on`; False if it is gone.

    Somebody who wanted it at six in the morning is reminded at eight this once.
    """
    card = own_cards.own(tx, reminder)
    if card is None:
        return False
    zone = ZoneInfo(card.plan.zone)
    tomorrow = tx.now.astimezone(zone).date() + timedelta(days=1)
    clock = card.plan.due(on).astimezone(zone).time()
    due = reminders.after_quiet(datetime.combine(tomorrow, clock, zone), zone)
    own_rows.once_more(tx, card, on, due)
    return True


def forget_old(tx: Tx) -> None:
    """Delete what does not repeat and is long over, whoever it belongs to."""
    old = (tx.now - KEPT).date()
    tx.connection.execute(
        delete(_own).where(_own.c.repeat == occurrences.NONE, _own.c.day < old)
    )


def _plan(tx: Tx, reminder: Ref) -> None:
    card = own_cards.own(tx, reminder)
    if card is not None:
        own_rows.plan(tx, card)


def _when(day: Day, clock: Clock | None, lead: Word) -> dict[str, Any]:
    minutes = None if clock is None else clock.time.hour * 60 + clock.time.minute
    return {"day": day.date, "clock": minutes, "lead": lead.word, "zone": day.zone}


def _change(tx: Tx, card: Card, **values: Any) -> None:
    """Change a reminder and plan it anew; what waited to be said of it is dropped."""
    own_rows.drop(tx, card)
    changed = {**values, "version": card.version + 1, "changed_at": tx.now}
    tx.connection.execute(
        update(_own).where(_own.c.id == card.id).values(row=None, again=None, **changed)
    )
    _plan(tx, Ref("reminder", card.id))
