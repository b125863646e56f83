"""What staff see of firms, places and people, and what they may do with them."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage import (
    firms,
    internship_keeping,
    internship_staff,
    internships,
    placements,
    schema,
)
from storage.firms import NoSuchFirm
from storage.internship_staff import NoSuchPlacement, NotNow
from storage.internships import NoSuchPlace
from storage.placements import FIRM, SEEKER
from tests.storage.test_placements import TO_THE_END, lead, pair

__all__ = ["pair"]

_seeker, _internship = map(schema.table, (schema.Seeker, schema.Internship))


def named(seeker):
    """Give a seeker a name and a number."""

    def write(tx):
        which = update(_seeker).where(_seeker.c.id == seeker)
        tx.connection.execute(which.values(name="Amina", phone="+492214710777"))

    return write


async def test_a_name_is_told_only_while_both_have_agreed_to_it(store, pair):
    seeker, _, place = pair
    await store.write(named(seeker))
    placement = await lead(store, seeker, place)

    def told(tx):
        line = internship_staff.placement(tx, placement.id)
        return line.state, line.name, line.phone

    seen = [await store.read(told)]
    for kind, by in TO_THE_END:
        await store.write(
            lambda tx, kind=kind, by=by: placements.step(tx, placement.id, kind, by)
        )
        seen.append(await store.read(told))

    assert seen[:2] == [("interest", None, None), ("wanted", None, None)]
    assert {(name, phone) for _, name, phone in seen[2:]} == {
        ("Amina", "+492214710777")
    }


async def test_what_came_to_nothing_has_no_name_any_more(store, pair):
    seeker, _, place = pair
    await store.write(named(seeker))
    steps = ((placements.WANTED, FIRM), (placements.INTRODUCED, SEEKER))
    placement = await lead(store, seeker, place, *steps)

    def refuse(tx):
        placements.step(tx, placement.id, placements.REFUSED, FIRM)
        return internship_staff.all_placements(tx, placements.REFUSED)

    (line,) = await store.write(refuse)
    assert (line.seeker, line.name, line.phone) == (seeker, None, None)


async def test_staff_note_every_step_that_is_theirs_and_no_other(store, pair):
    seeker, _, place = pair
    placement = await lead(store, seeker, place)

    def step(kind, reason=""):
        return lambda tx: internship_staff.step(tx, placement.id, kind, reason)

    with pytest.raises(NotNow, match=r"interest: .* wanted or refused or withdrawn"):
        await store.write(step(placements.INTRODUCED))
    assert (await store.write(step(placements.WANTED))).state == placements.WANTED
    await store.write(
        lambda tx: placements.step(tx, placement.id, placements.INTRODUCED, SEEKER)
    )
    for kind in (placements.TALK, placements.AGREED, placements.RUNNING):
        await store.write(step(kind))
    await store.write(step(placements.BROKEN, "hours"))
    with pytest.raises(NotNow, match="nothing can follow"):
        await store.write(step(placements.FINISHED))

    log = await store.read(lambda tx: placements.history(tx, placement.id))
    last = log[-1]
    assert (last.kind, last.by, last.reason) == ("broken", "staff", "hours")
    assert [row.by for row in log].count("staff") == 5


def test_what_staff_can_note_next_is_what_the_rules_allow() -> None:
    for state in placements.FOLLOWS:
        steps = internship_staff.next_steps(state)
        assert len(steps) == len({*steps})
    assert internship_staff.next_steps(placements.AGREED) == ["running", "broken"]
    assert internship_staff.next_steps(placements.AFTER) == ["certified"]


async def test_a_full_place_is_said_to_be_full(store, pair):
    first, _, place = pair
    begun = ((placements.WANTED, FIRM), (placements.INTRODUCED, SEEKER))
    mine = await lead(store, first, place, *begun)

    def fill(tx):
        full = update(_internship).where(_internship.c.id == place)
        tx.connection.execute(full.values(taken=1))
        internship_staff.step(tx, mine.id, placements.AGREED)

    with pytest.raises(NotNow, match=f"the seats of place {place} are taken"):
        await store.write(fill)


async def test_a_place_that_staff_withdraw_ends_what_has_not_begun(store, pair):
    first, second, place = pair
    for who in (first, second):
        await lead(store, who, place)

    def change(what):
        return lambda tx: internship_staff.change(tx, place, what)

    assert await store.write(change("pause")) == 0
    with pytest.raises(NoSuchPlace, match="is paused: too late to pause it"):
        await store.write(change("pause"))
    assert await store.write(change("resume")) == 0
    assert await store.write(change("withdraw")) == 2
    with pytest.raises(NoSuchPlace, match="withdrawn"):
        await store.write(change("resume"))

    def read(tx):
        lines = internship_staff.all_placements(tx, place=place)
        return internship_staff.place(tx, place).state, {one.state for one in lines}

    assert await store.read(read) == (internships.WITHDRAWN, {placements.WITHDRAWN})


async def test_lists_show_what_was_asked_for(store, pair):
    *_, place = pair

    def lists(tx):
        row = internship_staff.place(tx, place)
        found = internship_staff.all_places
        firms.decide(tx, row.firm, approved=False)
        return (
            row,
            found(tx, "open", row.trade, row.firm),
            found(tx, firm=row.firm),
            found(tx),
            internship_staff.all_firms(tx, firms.REFUSED),
            internship_staff.all_firms(tx),
        )

    row, of_all_three, of_firm, places, refused, everybody = await store.write(lists)
    assert row in of_all_three
    assert {*of_all_three} < {*of_firm} < {*places}
    assert [firm.id for firm in refused] == [row.firm]
    assert refused[0].places == len(of_firm) == 10
    assert not refused[0].told
    assert len(everybody) == 4


async def test_what_is_not_there_is_said_by_its_number(store, pair):
    for ask, error in (
        (internship_staff.firm, NoSuchFirm),
        (internship_staff.place, NoSuchPlace),
        (internship_staff.placement, NoSuchPlacement),
        (lambda tx, n: internship_staff.change(tx, n, "pause"), NoSuchPlace),
        (lambda tx, n: internship_staff.step(tx, n, "wanted"), NoSuchPlacement),
    ):
        with pytest.raises(error, match="999"):
            await store.write(lambda tx, ask=ask: ask(tx, 999))


async def test_who_has_left_is_a_number(store, pair):
    seeker, _, place = pair
    await store.write(named(seeker))
    placement = await lead(store, seeker, place, *TO_THE_END)

    def leave(tx):
        whose = select(_seeker.c.person_id).where(_seeker.c.id == seeker)
        internship_keeping.erase(tx, tx.connection.execute(whose).scalar_one())
        return internship_staff.placement(tx, placement.id)

    line = await store.write(leave)
    assert (line.name, line.phone) == (None, None)
