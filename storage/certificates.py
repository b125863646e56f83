"""The certificate of an internship: what stands on it, and the link to it.

The link needs no table: which placement and until when are sealed in it. It leads to
nothing when either side has had its data erased.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from storage import placement_cards, placements, schema
from storage.placement_cards import FIRM, SEEKER, Card
from storage.transaction import Tx
from storage.values import Clock, Ref, Refused, Value, Weekdays, Word, minute_of

LIVES = timedelta(days=90)
# A place has up to four; the taps stop there.
ALL, ENOUGH = Word("all"), Word("enough")
_PLACE = "certificate link"

_placement = schema.table(schema.Placement)
_milestone = schema.table(schema.Milestone)
_internship = schema.table(schema.Internship)
_person = schema.table(schema.Person)
_seeker = schema.table(schema.Seeker)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is certified; days and hours are local, `language` is the person's own.

    `tasks` is a trade followed by the words of its tasks, as texts take it.
    """

    name: str = field(repr=False)
    firm: str = field(repr=False)
    campaign: Ref
    trade: Ref
    tasks: tuple[Value, ...]
    first: date
    last: date
    days: Weekdays
    begins: Clock
    ends: Clock
    signed_on: date
    zone: str
    language: str


def tasks(tx: Tx, placement: Ref) -> tuple[Value, ...]:
    """Return the trade of a placement's place, then the words of its tasks."""
    found = tx.connection.execute(
        select(_internship.c.trade_id, _internship.c.tasks)
        .join(_placement, _placement.c.internship_id == _internship.c.id)
        .where(_placement.c.id == placement.id)
    ).one()
    return (Ref("trade", found.trade_id), *map(Word, found.tasks))


def tasks_left(tx: Tx, placement: Ref, taken: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return the tasks of the place that can still be tapped, and what ends it."""
    trade, *known = tasks(tx, placement)
    left = [(trade, task) for task in known if task not in taken]
    if not left:
        return ()
    return (*left, ENOUGH) if taken else (ALL, *left) if len(left) > 1 else (*left,)


def certify(tx: Tx, placement: Ref, done: Sequence[Value]) -> Ref | Refused:
    """Write, for the caller's firm, that it went to its end, and what was done.

    `done` is as `tasks` in `Certificate`. Refused("placement-old") if it has moved on.
    """
    ended = finish(tx, placement)
    if isinstance(ended, Refused) or of(tx, placement.id) is not None:
        return placements.OLD
    did = [task.word for task in done if isinstance(task, Word)]
    own = update(_placement).where(_placement.c.id == placement.id)
    tx.connection.execute(own.values(did=did))
    return placements.step(tx, placement.id, placements.CERTIFIED, FIRM)


def finish(tx: Tx, placement: Ref) -> Ref | Refused:
    """Write, for the caller's firm, that it went to its end, if nobody has yet."""
    placements.locked(tx, placement.id)
    card = placement_cards.card(tx, placement.id)
    if card is None or placement_cards.side(tx, card) != FIRM:
        return placements.OLD
    if card.state in (placements.FINISHED, placements.AFTER):
        return placement
    return placements.step(tx, placement.id, placements.FINISHED, FIRM)


def of(tx: Tx, placement: int) -> Certificate | None:
    """Return what is certified; None if nothing is, or a name was erased."""
    card = placement_cards.card(tx, placement)
    signed = tx.connection.execute(
        select(func.max(_milestone.c.at)).where(
            _milestone.c.placement_id == placement,
            _milestone.c.kind == placements.CERTIFIED,
        )
    ).scalar()
    if card is None or signed is None or not card.seeker.name or not card.firm.name:
        return None
    if card.starts_on is None or card.ends_on is None:
        return None
    place = tx.connection.execute(
        select(_internship).where(_internship.c.id == card.internship)
    ).one()
    about = select(_seeker.c.full_name, _person.c.language).join_from(_seeker, _person)
    hers = tx.connection.execute(about.where(_seeker.c.id == card.seeker.id)).one()
    trade, *known = tasks(tx, card.ref)
    did = select(_placement.c.did).where(_placement.c.id == placement)
    named = tx.connection.execute(did).scalar()
    done = known if named is None else [Word(task) for task in named]
    return Certificate(
        name=hers.full_name or card.seeker.name,
        firm=card.firm.name,
        campaign=Ref("campaign", card.campaign),
        trade=Ref("trade", place.trade_id),
        tasks=(trade, *done) if done else (),
        first=card.starts_on,
        last=card.ends_on,
        days=Weekdays(place.days),
        begins=placement_cards.clock(place.begins),
        ends=placement_cards.clock(place.ends),
        signed_on=signed.astimezone(ZoneInfo(card.zone)).date(),
        zone=card.zone,
        language=hers.language or "",
    )


def names(tx: Tx, placement: Ref) -> tuple[str, ...]:
    """Return what the caller may be called on her certificate, the last name first."""
    card = _hers(tx, placement)
    if card is None:
        return ()
    full = select(_seeker.c.full_name).where(_seeker.c.id == card.seeker.id)
    known = (tx.connection.execute(full).scalar(), card.seeker.name)
    return tuple(dict.fromkeys(name for name in known if name))


def call(tx: Tx, placement: Ref, name: str) -> Ref | Refused:
    """Write what the caller is called on her certificates.

    Refused("placement-old") if there is none any more.
    """
    card = _hers(tx, placement)
    if card is None or not card.seeker.name:
        return placements.OLD
    hers = update(_seeker).where(_seeker.c.id == card.seeker.id)
    tx.connection.execute(hers.values(full_name=name))
    return placement


def link(tx: Tx, placement: Ref) -> str:
    """Return the token of a link to the caller's certificate; nothing without one."""
    if _hers(tx, placement) is None or of(tx, placement.id) is None:
        return ""
    return tx.box.token(f"{placement.id}:{minute_of(tx.now + LIVES)}", _PLACE)


def behind(tx: Tx, token: str) -> Certificate | None:
    """Return the certificate that a link leads to, if it was made here and lives."""
    plain = tx.box.read_token(token, _PLACE)
    if plain is None:
        return None
    number, until = map(int, plain.split(":"))
    return None if minute_of(tx.now) >= until else of(tx, number)


def _hers(tx: Tx, placement: Ref) -> Card | None:
    """Return a placement whose newcomer the caller is."""
    card = placement_cards.card(tx, placement.id)
    mine = card is not None and placement_cards.side(tx, card) == SEEKER
    return card if mine else None
