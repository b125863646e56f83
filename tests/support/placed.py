"""Two people with an internship between them: agreed, with its first and last day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from sqlalchemy import update

from bot import housekeeping
from bot.turn import caller
from storage import firms, internships, people, placements, schema, seekers
from storage.placements import FIRM, SEEKER
from storage.transaction import Tx
from storage.values import Day, Language, Ref, Word
from tests.support.visitor import Visitor, World

ZONE = "Europe/Berlin"
FIRST, LAST = date(2026, 12, 7), date(2026, 12, 18)
# The evening before, halfway, the end of the last day, a week later; local times are
# an hour later.
EVENING = datetime(2026, 12, 6, 17, 0, tzinfo=UTC)
BEGUN = datetime(2026, 12, 7, 8, 0, tzinfo=UTC)
HALF = datetime(2026, 12, 11, 17, 0, tzinfo=UTC)
OVER = datetime(2026, 12, 18, 14, 30, tzinfo=UTC)
AFTER = datetime(2026, 12, 25, 9, 0, tzinfo=UTC)
TASKS = ("washing", "helping", "salon")
_placement = schema.table(schema.Placement)


def agreed(
    tx: Tx,
    seeker: Tx,
    firm: Tx,
    *,
    name: str = "Amina",
    days: tuple[date, date] = (FIRST, LAST),
    gear: Sequence[str] = (),
    tasks: Sequence[str] = TASKS,
) -> int:
    """Let two callers come together, up to the handshake; return the placement."""
    campaign = Ref("campaign", next(iter(tx.directory.campaigns)))
    trade = next(t for t in tx.directory.trades.values() if t.key == "hair")
    quarter = Ref("quarter", next(iter(tx.directory.quarters)))
    work, first = Ref("trade", trade.id), Day(days[0], ZONE)
    week, simple = (0, 1, 2, 3, 4), Word("simple")
    owner = "Frau Yıldız", "+492034710123", "Weseler Straße 9"
    kept = firms.keep(firm, "Friseur Yıldız", *owner, quarter, Word("morning"))
    firms.decide(tx, kept.id, approved=True)
    hours = 540, 930
    offered = internships.offer(
        firm, campaign, work, tasks, "", week, *hours, 2, first, simple, (), gear, 1
    )
    assert isinstance(offered, Ref)
    internships.decide(tx, offered.id, approved=True)
    spoken, travel = (Language("ar"),), Word("tram")
    signed = seekers.sign_up(
        seeker, campaign, (work,), (), simple, spoken, first, week, Word("day"),
        quarter, travel, False, "", name,
    )  # fmt: skip
    assert isinstance(signed, Ref)
    found = placements.answer(tx, signed.id, offered.id, interested=True)
    assert isinstance(found, Ref)
    for kind, by in (
        (placements.WANTED, FIRM),
        (placements.INTRODUCED, SEEKER),
        (placements.AGREED, FIRM),
    ):
        assert placements.step(tx, found.id, kind, by) == found
    dates = {"starts_on": days[0], "ends_on": days[1]}
    one = update(_placement).where(_placement.c.id == found.id)
    tx.connection.execute(one.values(**dates))
    outbox = schema.table(schema.Outbox)
    tx.connection.execute(outbox.delete().where(outbox.c.placement_id == found.id))
    return found.id


def on_behalf(tx: Tx, visitor: Visitor) -> Tx:
    """Return the transaction as a visitor's turn would have it."""
    chat = people.find(tx, visitor.account, visitor.address)
    assert chat is not None
    return tx.called_by(caller(chat, chat.language or visitor.language))


async def placed(seeker: Visitor, firm: Visitor, **more: object) -> int:
    """Let two visitors come in and agree; return the placement."""
    for visitor in (seeker, firm):
        await visitor.starts()
        await visitor.presses(f"l.{visitor.language}")

    def build(tx: Tx) -> int:
        both = (on_behalf(tx, visitor) for visitor in (seeker, firm))
        return agreed(tx, *both, **more)  # type: ignore[arg-type]

    async with seeker.world.store() as store:
        return await store.write(build)


async def it_is(world: World, now: datetime) -> None:
    """Let it be a time, and what it brings to internships be done."""
    world.now = now
    async with world.store() as store:
        for _ in range(3):  # one thing leads to another
            await housekeeping.look_after_internships(store)
