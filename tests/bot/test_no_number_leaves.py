"""No phone number reaches anybody before both have agreed, in whatever clothes.

Many people and firms tap, type and step at random; all that anybody could see of it is
read for the digits of all the others.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import match_notices, my_record, templates
from bot.content import parse
from bot.speaker import Speaker
from dialogs.engine.kinds import PhoneNumber
from dialogs.engine.requests import Line
from storage import export, matching, my_data, placement_cards, placements, schema
from storage.values import Refused
from tests.bot import matched
from tests.support.visitor import TEXTS, Visitor, World, world

PEOPLE, FIRMS, STEPS = 3, 2, 50
# So often everybody looks at all that is stored of her.
EXPORTED = 15
LANGUAGES = ("de", "tr", "bg", "ro", "ar", "en")
_placement, _outbox, _firm = map(
    schema.table, (schema.Placement, schema.Outbox, schema.Firm)
)
_BETWEEN = re.compile(r"(?<=\d)[\s()/.,\-‐‑–+\u2060-\u2069\u200b-\u200f]+(?=\d)")


def digits(text: str) -> str:
    """Return a text with its digits in ASCII, and nothing between them."""
    western = "".join(
        str(unicodedata.digit(mark)) if mark.isdigit() else mark for mark in text
    )
    return _BETWEEN.sub("", western)


def national(number: str) -> str:
    """Return what a number has in common in all the ways to write it."""
    return number.removeprefix("+49")


WAYS = {
    "as stored": lambda n: f"+49{n}",
    "at home": lambda n: f"0{n}",
    "abroad": lambda n: f"0049{n}",
    "spaces": lambda n: f"0{n[:3]} {n[3:6]} {n[6:]}",
    "slashes": lambda n: f"0049/{n[:3]}/{n[3:]}",
    "brackets": lambda n: f"+49 ({n[:3]}) {n[3:5]}-{n[5:]}",
    "native": lambda n: f"0{n}".translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "isolated": lambda n: f"\u2068+49\u2069 \u2068{n[:4]}\u2069{n[4:]}",
}


@pytest.mark.parametrize("way", WAYS)
def test_a_number_is_found_however_it_is_written(way: str) -> None:
    """The control: what would leak would be seen."""
    number = "15235550199"

    assert number in digits(f"Rufen Sie an: {WAYS[way](number)}!")
    assert PhoneNumber().parse(WAYS[way](number)) == f"+49{number}"


@dataclass
class Party:
    """A visitor, her number, and what of her screens was read already."""

    visitor: Visitor
    number: str
    seeker: int = 0
    firm: int = 0
    place: int = 0
    read: int = 0
    rows: set[str] = field(default_factory=set)
    found: set[str] = field(default_factory=set)


@dataclass
class City:
    """All who take part, and the dice."""

    world: World
    rng: Random
    people: list[Party] = field(default_factory=list)
    firms: list[Party] = field(default_factory=list)

    @property
    def all(self) -> list[Party]:
        return self.people + self.firms

    async def runs(self, turn):
        async with self.world.store() as store:
            return await store.write(turn)


def drawn(rng: Random) -> str:
    return "152" + "".join(str(rng.randrange(10)) for _ in range(8))


async def founded(folder: Path, rng: Random) -> City:
    """Let people sign up and firms offer places; everybody's number is known to us."""
    here = world(folder)
    here.registry = matched.registry()
    city = City(here, rng)
    for _ in range(PEOPLE):
        await joins(city, rng.choice(LANGUAGES))
    for agreed in (False, *(True,) * (FIRMS - 1)):
        await founds(city, rng.choice(LANGUAGES), agreed=agreed)
    return city


async def joins(city: City, language: str) -> Party:
    """Let one more person sign up."""
    visitor = await matched.came(city.world, f"person-{len(city.people)}", language)
    party = Party(visitor, drawn(city.rng))

    def sign_up(tx):
        tx = tx.called_by(matched.caller(tx, visitor))
        my_data.ring_at(tx, f"+49{party.number}")
        return matched.signs_up(tx)

    party.seeker = await city.runs(sign_up)
    city.people.append(party)
    return party


async def founds(city: City, language: str, *, agreed: bool = True) -> Party:
    """Let one more firm offer a place."""
    visitor = await matched.came(city.world, f"firm-{len(city.firms)}", language)
    party = Party(visitor, drawn(city.rng))

    def offer(tx):
        tx = tx.called_by(matched.caller(tx, visitor))
        party.place = matched.offers(tx, seats=2, agreed=agreed)
        firm = tx.connection.execute(
            select(_firm.c.id).where(_firm.c.person_id == tx.person().person)
        ).scalar_one()
        rings = _firm.update().where(_firm.c.id == firm)
        tx.connection.execute(rings.values(phone=f"+49{party.number}"))
        return firm

    party.firm = await city.runs(offer)
    city.firms.append(party)
    return party


async def acts(city: City) -> None:
    """Let somebody do something."""
    rng = city.rng
    match rng.randrange(10):
        case 0 | 1:
            await city.runs(lambda tx: shows_interest(tx, rng))
        case 2:
            await city.runs(lambda tx: steps(tx, rng))
        case _:
            party = rng.choice(city.all)
            for _ in range(rng.randrange(1, 6)):
                await taps(city, party)


def shows_interest(tx, rng: Random) -> None:
    """Let a seeker answer to a place that fits her."""
    seeker = rng.choice(tx.connection.execute(select(schema.Seeker.id)).all()).id
    fitting = matching.internships_for(tx, seeker)
    if fitting:
        interested = rng.random() < 0.9
        placements.answer(tx, seeker, rng.choice(fitting), interested=interested)


def steps(tx, rng: Random) -> None:
    """Let a placement take a step of the pipeline, whatever it is; but no meeting."""
    late = rng.random() < 0.8
    rows = [
        row
        for row in tx.connection.execute(select(_placement)).all()
        if not late or row.state not in ("interest", "wanted")
    ]
    if rows:
        row = rng.choice(rows)
        kinds = sorted(set(placements.FOLLOWS.get(row.state, ())) - {"introduced"})
        kinds += ["broken"] if row.state in placements.BEGUN else []
        kinds += ["withdrawn"] if rng.random() < 0.1 else []
        for by in ("firm", "seeker", "nobody") if kinds else ():
            done = placements.step(tx, row.id, rng.choice(kinds), by)
            if not isinstance(done, Refused):
                break


async def taps(city: City, party: Party) -> None:
    """Let somebody hear what is new, press a button, type her number, or look."""
    rng, visitor = city.rng, party.visitor
    await visitor.hears()
    if visitor.screen.asks == "phone":
        await visitor.types(rng.choice(list(WAYS.values()))(party.number))
        return
    if rng.random() < 0.05:
        await visitor.presses("s.placed")
    if rng.random() < 0.01:
        await visitor.types("stop")
    ways = [b for b in visitor.buttons if b.token[:1] in "oyP"]
    if rng.random() < 0.75:
        ways = ways[:1]
    await visitor.presses(rng.choice(ways).token if ways else "s.placed")


async def reads(city: City, *, everything: bool) -> None:
    """Look whether anybody could see a number that is not hers to see."""

    def look(tx):
        met = introduced(tx, city)
        for party in city.all:
            seen = digits(visible(tx, party, everything=everything))
            for other in city.all:
                if other is not party and other.number in seen:
                    assert {party.number, other.number} in met
                    party.found.add(other.number)

    await city.runs(look)


def introduced(tx, city: City) -> list[set[str]]:
    """Return the numbers of every two who were introduced."""
    seekers = {one.seeker: one.number for one in city.people}
    firms = {one.firm: one.number for one in city.firms}
    pairs = []
    for number in tx.connection.execute(select(_placement.c.id)).scalars():
        card = placement_cards.card(tx, number)
        kinds = {row.kind for row in placements.history(tx, number)}
        if placements.INTRODUCED in kinds:
            pairs.append({seekers[card.seeker.id], firms[card.firm.id]})
    return pairs


def visible(tx, party: Party, *, everything: bool) -> str:
    """Return what was shown or queued for her since; or all that is stored of her."""
    visitor = party.visitor
    who = matched.caller(tx, visitor)
    speaker = Speaker(TEXTS, tx.directory, visitor.language)
    told = [*map(repr, visitor.screens[party.read :]), repr(visitor.receipt)]
    party.read = len(visitor.screens)
    rows = _outbox.c.conversation_id == who.conversation
    for content in tx.connection.execute(select(_outbox.c.content).where(rows)):
        raw = repr(content)
        if raw not in party.rows:
            party.rows.add(raw)
            told += [raw, *map(repr, templates.fitting(parse(content[0]), [speaker]))]
    if everything:
        stored = export.of(tx, who.person)
        record = my_record.of(stored, speaker, ZoneInfo("Europe/Berlin"), tx.now)
        told.append(json.dumps(record, default=str, ensure_ascii=False))
    return "\n".join(told)


@pytest.mark.parametrize("seed", range(3))
async def test_no_number_is_seen_by_anybody_before_both_have_agreed(
    tmp_path: Path, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    city = await founded(tmp_path, Random(seed))

    for step in range(STEPS):
        await acts(city)
        await reads(city, everything=step % EXPORTED == 0)

    amina, salon = await joins(city, "de"), await founds(city, "de")
    pair = matched.Match(
        city.world, amina.visitor, salon.visitor, salon.place, amina.seeker
    )
    await pair.is_wanted()
    await reads(city, everything=True)
    assert not amina.found | salon.found
    await amina.visitor.taps("Ja, gern")
    await amina.visitor.taps("einverstanden")
    await amina.visitor.taps(amina.number)
    await reads(city, everything=True)
    assert not amina.found | salon.found
    await amina.visitor.taps("Ja, stimmt")
    await salon.visitor.hears()
    await salon.visitor.taps("Ansehen")
    await reads(city, everything=True)

    assert (amina.found, salon.found) == ({salon.number}, {amina.number})
    logged = digits("\n".join(record.getMessage() for record in caplog.records))
    assert not any(one.number in logged for one in city.all)


async def test_a_number_that_leaks_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: told too early, it does not go unseen."""
    city = await founded(tmp_path, Random(1))

    def leaks(card, text):
        hers = next(p.number for p in city.people if p.seeker == card.seeker.id)
        return Line("pairing-seeker", {"name": "", "phone": WAYS["native"](hers)})

    monkeypatch.setattr(match_notices, "_about", leaks)

    async def plays() -> None:
        for _ in range(STEPS):
            await acts(city)
            await reads(city, everything=False)

    with pytest.raises(AssertionError):
        await plays()
