"""The certificate: who may write it, what stands on it, how long its link lives."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from storage import (
    certificates,
    internship_keeping,
    outcomes,
    placement_cards,
    placements,
    schema,
)
from storage.placements import FIRM, NOBODY, SEEKER, STAFF
from storage.values import Ref, Refused, Word
from tests.storage import workers
from tests.support import placed

_placement, _seeker = map(schema.table, (schema.Placement, schema.Seeker))


@pytest.fixture
async def pair(store):
    """A newcomer and a firm whose internship runs."""

    found = await store.write(workers.agreed_pair)
    begin = placements.RUNNING, NOBODY
    await store.write(lambda tx: placements.step(tx, found[0], *begin))
    return found


def state(tx, placement):
    asked = select(_placement.c.state).where(_placement.c.id == placement)
    return tx.connection.execute(asked).scalar()


def certify(tx, pair, tasks=("washing",)):
    placement, _, firm = pair
    work = certificates.tasks(tx, Ref("placement", placement))[0]
    done = (work, *map(Word, tasks))
    return certificates.certify(tx.called_by(firm), Ref("placement", placement), done)


async def test_a_firm_that_says_yes_ends_and_certifies_it_in_one_step(store, pair):
    def play(tx):
        certify(tx, pair)
        steps = [(one.kind, one.by) for one in placements.history(tx, pair[0])]
        return steps[-2:], certificates.of(tx, pair[0])

    steps, found = await store.write(play)
    assert steps == [("finished", FIRM), ("certified", FIRM)]
    assert (found.name, found.firm, found.language) == ("Amina", "Friseur Yıldız", "ar")
    assert (found.first, found.last) == (placed.FIRST, placed.LAST)
    assert found.tasks[1:] == (Word("washing"),)
    assert found.signed_on.isoformat() == "2026-11-23"


async def test_what_staff_certify_names_all_the_tasks_of_the_place(store, pair):
    def play(tx):
        placements.step(tx, pair[0], placements.FINISHED, STAFF)
        placements.step(tx, pair[0], placements.CERTIFIED, STAFF)
        return certificates.of(tx, pair[0])

    found = await store.write(play)
    assert found.tasks[1:] == tuple(map(Word, placed.TASKS))


async def test_it_can_be_certified_when_she_has_said_what_came_then(store, pair):
    """The log keeps both steps; what came then is not asked again."""

    def play(tx):
        placement, seeker, _ = pair
        placements.step(tx, placement, placements.FINISHED, NOBODY)
        placed_ref = Ref("placement", placement)
        outcomes.after(tx.called_by(seeker), placed_ref, Word("job"))
        certify(tx, pair)
        card = placement_cards.card(tx, placement)
        return state(tx, placement), [
            way for way in ("paper", "after") if outcomes.fits(tx, card, way)
        ]

    assert await store.write(play) == ("certified", ["paper"])


async def test_nobody_but_the_firm_certifies(store, pair):
    placement, seeker, _ = pair

    def play(tx):
        mine = tx.called_by(seeker)
        refused = certificates.certify(mine, Ref("placement", placement), ())
        return refused, state(tx, placement)

    assert await store.write(play) == (placements.OLD, "running")


async def test_a_second_yes_is_refused_and_changes_nothing(store, pair):
    def play(tx):
        certify(tx, pair, ("washing",))
        again = certify(tx, pair, ("salon",))
        return again, certificates.of(tx, pair[0]).tasks[1:]

    again, tasks = await store.write(play)
    assert isinstance(again, Refused)
    assert tasks == (Word("washing"),)


async def test_tasks_are_tapped_until_none_is_left(store, pair):
    def left(tx, taken):
        found = certificates.tasks_left(tx, Ref("placement", pair[0]), taken)
        return [one[1].word if isinstance(one, tuple) else one.word for one in found]

    async def read(*taken):
        return await store.read(lambda tx: left(tx, tuple(map(Word, taken))))

    assert await read() == ["all", "washing", "helping", "salon"]
    assert await read("helping") == ["washing", "salon", "enough"]
    assert await read("helping", "washing", "salon") == []


async def test_the_link_works_for_ninety_days_and_for_nobody_elses_paper(store, pair):
    placement, seeker, firm = pair

    def play(tx):
        certify(tx, pair)
        mine = certificates.link(tx.called_by(seeker), Ref("placement", placement))
        hers = certificates.link(tx.called_by(firm), Ref("placement", placement))
        late = timedelta(minutes=1)
        times = (
            tx.now,
            tx.now + certificates.LIVES - late,
            tx.now + certificates.LIVES,
        )
        found = [certificates.behind(replace(tx, now=now), mine) for now in times]
        forged = certificates.behind(tx, mine[:-3] + "abc")
        return hers, [one is not None for one in found], forged

    assert await store.write(play) == ("", [True, True, False], None)


async def test_there_is_no_link_before_there_is_a_certificate(store, pair):
    placement, seeker, _ = pair
    mine = Ref("placement", placement)

    assert (
        await store.read(lambda tx: certificates.link(tx.called_by(seeker), mine)) == ""
    )


@pytest.mark.parametrize("who", [1, 2], ids=["the newcomer", "the firm"])
async def test_a_link_dies_with_the_data_of_either_side(store, pair, who):
    def play(tx):
        certify(tx, pair)
        token = certificates.link(tx.called_by(pair[1]), Ref("placement", pair[0]))
        before = certificates.behind(tx, token)
        internship_keeping.erase(tx, pair[who].person)
        return before is None, certificates.behind(tx, token)

    assert await store.write(play) == (False, None)


@pytest.mark.parametrize(
    ("word", "sign_up"),
    [("looking", "open"), ("job", "placed"), ("course", "placed"), ("other", "placed")],
)
async def test_who_keeps_looking_is_found_again_and_nobody_else(
    store, pair, word, sign_up
):
    placement, seeker, _ = pair

    def play(tx):
        placements.step(tx, placement, placements.FINISHED, FIRM)
        mine = tx.called_by(seeker)
        first = outcomes.after(mine, Ref("placement", placement), Word(word))
        again = outcomes.after(mine, Ref("placement", placement), Word("job"))
        row = placements.history(tx, placement)[-1]
        signed = tx.connection.execute(select(_seeker.c.state)).scalar()
        return isinstance(first, Ref), again, (row.kind, row.reason), signed

    assert await store.write(play) == (
        True,
        placements.OLD,
        ("after", word),
        sign_up,
    )


async def test_who_has_paused_or_left_is_not_searched_for_by_an_answer(store, pair):
    placement, seeker, _ = pair

    def play(tx):
        placements.step(tx, placement, placements.FINISHED, FIRM)
        tx.connection.execute(update(_seeker).values(state="paused"))
        mine = tx.called_by(seeker)
        outcomes.after(mine, Ref("placement", placement), Word("looking"))
        return tx.connection.execute(select(_seeker.c.state)).scalar()

    assert await store.write(play) == "paused"


@pytest.mark.parametrize("by", [SEEKER, FIRM])
async def test_breaking_off_is_for_the_two_sides_and_once(store, pair, by):
    placement, seeker, firm = pair
    own, other = (seeker, firm) if by == SEEKER else (firm, seeker)

    def play(tx):
        stranger = tx.called_by(workers.somebody(tx, "stranger"))
        mine, word = Ref("placement", placement), Word("other")
        refused = outcomes.break_off(stranger, mine, word)
        done = outcomes.break_off(tx.called_by(own), mine, word)
        late = outcomes.break_off(tx.called_by(other), mine, word)
        row = placements.history(tx, placement)[-1]
        return refused, done, late, (row.kind, row.by, row.reason)

    assert await store.write(play) == (
        placements.OLD,
        Ref("placement", placement),
        placements.OLD,
        ("broken", by, "other"),
    )
