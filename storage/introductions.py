"""From a firm's yes to two people who can ring each other; nothing before both agree.

A first name and a number go over in one transaction with the step that is written down
for it. It needs her consent (`passing`) and that of the firm (`firm`) at that moment.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, update

from storage import (
    consents,
    placement_cards,
    placement_rows,
    placements,
    schema,
)
from storage.placement_cards import FIRM, SEEKER, Card
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused, Value, Word

ASKED = Word("asked")
# They do not know each other yet, and may.
_UNMET = (placements.INTEREST, placements.WANTED)

_seeker, _person = map(schema.table, (schema.Seeker, schema.Person))


def both_agree(tx: Tx, card: Card) -> bool:
    """Tell whether her name and number may go to the firm now, and its own to her."""
    return seeker_agrees(tx, card) and firm_agrees(tx, card)


def seeker_agrees(tx: Tx, card: Card) -> bool:
    """Tell whether she has agreed that a firm gets her name and number."""
    return _given(tx, card.seeker.person, consents.PASSING)


def firm_agrees(tx: Tx, card: Card) -> bool:
    """Tell whether the firm has agreed that its own go to who comes."""
    return _given(tx, card.firm.person, consents.FIRM)


def want(tx: Tx, placement: Ref) -> Ref | Refused:
    """Let the caller's firm say yes to somebody."""
    return _step(tx, placement, placements.WANTED, FIRM, _UNMET)


def refuse(tx: Tx, placement: Ref) -> Ref | Refused:
    """Let the caller's firm say no, before or after its yes; not to whom it knows."""
    return _step(tx, placement, placements.REFUSED, FIRM, _UNMET)


def withdraw(tx: Tx, placement: Ref) -> Ref | Refused:
    """Let the caller step back from a place, as long as nothing is agreed."""
    return _step(tx, placement, placements.WITHDRAWN, SEEKER, placements.OPEN)


def offered(tx: Tx, placement: Ref) -> tuple[str, str, str] | tuple[()]:
    """Return who the firm is that wants to know the caller, and her own name.

    Name and street of the firm; nothing if it has not said yes, or not to her.
    """
    card = _own(tx, placement, SEEKER)
    if card is None or card.state != placements.WANTED:
        return ()
    return card.firm.name or "", card.street or "", card.seeker.name or ""


def numbers(tx: Tx, placement: Ref) -> tuple[str, ...]:
    """Return the phone numbers of the caller that are known: given to a firm, to us."""
    card = _own(tx, placement, SEEKER)
    mine = select(_person.c.phone).where(_person.c.id == tx.person().person)
    known = (card.seeker.phone if card else None, tx.connection.execute(mine).scalar())
    return tuple(dict.fromkeys(number for number in known if number))


def firm_has_agreed(tx: Tx, placement: Ref) -> bool:
    """Tell whether the firm of a placement lets its people be named now."""
    card = placement_cards.card(tx, placement.id)
    return card is not None and firm_agrees(tx, card)


def ask_firm(tx: Tx, placement: Ref) -> Word:
    """Ask the firm that has said yes to the caller to agree once more."""
    card = _own(tx, placement, SEEKER)
    if card is not None and card.state == placements.WANTED:
        placement_rows.put(tx, card, FIRM, placement_rows.AGREE)
    return ASKED


def introduce(tx: Tx, placement: Ref, phone: str) -> Value | Refused:
    """Give the caller's name and number to the firm; return whom she can ring.

    That is the firm's contact person and number. ASKED when the firm has to agree once
    more: then nothing goes over, and it is asked. Refused("placement-old") if the
    placement has moved, or she has not agreed.
    """
    card = _own(tx, placement, SEEKER)
    if card is None or not seeker_agrees(tx, card) or card.state != placements.WANTED:
        return placements.OLD
    if not both_agree(tx, card):
        return ask_firm(tx, placement)
    moved = placements.step(
        tx, card.id, placements.INTRODUCED, SEEKER, version=card.version
    )
    if isinstance(moved, Refused):
        return moved
    hers = update(_seeker).where(_seeker.c.id == card.seeker.id)
    tx.connection.execute(hers.values(phone=phone))
    return card.partner or "", card.firm.phone or ""


def agree(tx: Tx, placement: Ref) -> Ref | Refused:
    """Write that the caller's firm agrees; it says yes with it, or she is asked again.

    Refused("placement-old") if there is nothing that waits for it.
    """
    card = _own(tx, placement, FIRM)
    if card is None or card.state not in _UNMET:
        return placements.OLD
    consent = consents.record(tx, consents.FIRM)
    if card.state == placements.INTEREST:
        return want(tx, placement)
    again = f"c{consent.id}"
    placement_rows.put(tx, card, SEEKER, placement_rows.WANTED, name=again)
    return placement


def waits(tx: Tx, placement: Ref) -> bool:
    """Tell whether something waits for the caller's firm to agree."""
    card = _own(tx, placement, FIRM)
    return card is not None and card.state in _UNMET


def _own(tx: Tx, placement: Ref, side: str) -> Card | None:
    """Return a placement if the caller is this side of it."""
    card = placement_cards.card(tx, placement.id)
    mine = card is not None and card.party(side).person == tx.person().person
    return card if mine else None


def _step(
    tx: Tx, placement: Ref, kind: str, side: str, states: Collection[str]
) -> Ref | Refused:
    """Take a step from one of some states, if nothing has happened meanwhile."""
    card = _own(tx, placement, side)
    if card is None or card.state not in states:
        return placements.OLD
    return placements.step(tx, card.id, kind, side, version=card.version)


def _given(tx: Tx, person: int, purpose: str) -> bool:
    return consents.given(tx.called_by(Caller(person, "", 0, "")), purpose)
