"""Whom and what an appointment claims: an adviser, and what else it takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from storage import claims, steps, survey
from storage.directory import Adviser
from storage.resources import Interpreter, Resource, Room
from storage.survey import ANYBODY, Only, Survey
from storage.transaction import Tx
from storage.values import Ref, Time, Wish


@dataclass(frozen=True, slots=True)
class Team:
    """One way to give somebody a time; every part of it is claimed, or none."""

    adviser: Adviser
    interpreter: Interpreter | None = None
    others: tuple[Resource, ...] = ()

    @property
    def resources(self) -> tuple[int, ...]:
        """Return the ids of all that is claimed."""
        helping = (self.interpreter,) if self.interpreter else ()
        return tuple(one.id for one in (self.adviser, *helping, *self.others))

    @property
    def columns(self) -> dict[str, int | None]:
        """Return what a booking's row says of it."""
        rooms = (other.id for other in self.others if isinstance(other, Room))
        return {
            "adviser_id": self.adviser.id,
            "office_id": self.adviser.office,
            "interpreter_id": self.interpreter.id if self.interpreter else None,
            "room_id": next(rooms, None),
        }


def best(
    tx: Tx, service: Ref, time: Time, wish: Wish, only: Only = ANYBODY
) -> Team | None:
    """Return the best that can be had for `time`, or None if it cannot be had.

    An adviser who speaks the language comes first, then who has least to do on that
    local day, then the lower id; an interpreter who comes rather than calls; the
    smallest room that will do.
    """
    office = tx.directory.offices.get(time.office)
    step = steps.floor(time.at)
    if office is None or steps.instant(step) != time.at:
        return None
    day = time.at.astimezone(ZoneInfo(office.zone)).date()
    found = survey.at(tx, service, Ref("office", office.id), day, day, wish, only)
    return None if found is None else _best(found, day, step)


def take(
    tx: Tx,
    booking: int,
    service: Ref,
    time: Time,
    wish: Wish,
    only: Only = ANYBODY,
) -> Team | None:
    """Claim a time for a booking with the best team that is left, or nothing at all.

    Who finds a part of it taken at the last moment looks again, and takes the next.
    """
    block = survey.block(tx.directory.service(service.id), steps.floor(time.at))
    tried: list[Team] = []
    team = best(tx, service, time, wish, only)
    while team is not None and team not in tried:
        if claims.take(tx, booking, team.resources, *block):
            return team
        tried.append(team)
        team = best(tx, service, time, wish, only)
    return None


def _best(found: Survey, day: date, step: int) -> Team | None:
    base, bits = found.starts(day)
    mine = bits & 1 << step - base if step >= base else 0
    if not mine:
        return None

    def free(one: Adviser | Resource) -> bool:
        return bool(found.free(one, day, mine)[1])

    def load(one: Adviser | Resource) -> int:
        return found.busy.get(one.id, 0).bit_count()

    adviser = min(
        filter(free, found.advisers),
        key=lambda one: (found.language not in one.languages, load(one), one.id),
    )
    interpreter = None
    if adviser.id not in found.fluent:
        interpreter = min(
            filter(free, found.interpreters),
            key=lambda one: (one.by_phone, load(one), one.id),
        )
    others = [
        one
        for count, resources in found.needs
        for one in list(filter(free, resources))[:count]
    ]
    return Team(adviser, interpreter, tuple(others))
