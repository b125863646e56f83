"""Codes for one use: how they are typed, how long they live, and who gets one."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from storage import codes, database, joining, schema
from storage.sealing import Box
from storage.transaction import Caller, Tx
from tests.storage import world
from tests.storage.chats import met

_code = schema.table(schema.Code)


@pytest.fixture
async def amina(store) -> Caller:
    return await store.write(met)


@pytest.fixture
async def bilal(store) -> Caller:
    return await store.write(lambda tx: met(tx, "bilal"))


async def issued(store, caller: Caller) -> str:
    return await store.write(lambda tx: codes.to_join(tx.called_by(caller)))


async def kind(store, caller: Caller, code: str) -> str:
    found = await store.write(lambda tx: codes.kind(tx.called_by(caller), code))
    return str(found.word)


@pytest.mark.parametrize(
    "typed",
    [
        "ABCD 2345",
        "abcd2345",
        " AB-CD–23 45 ",
        "АВСD 2345",
        "ABCD ٢٣٤٥",
        "ＡＢＣＤ２３４５",
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert codes.tidy(typed) == "ABCD2345"


@pytest.mark.parametrize(
    "typed",
    ["", "ABCD 234", "ABCD 23456", "ABCDEFGH", "23456789", "ABCD O0I1", "x" * 99],
)
def test_what_is_no_code_is_none(typed: str) -> None:
    """A word of eight letters must not cost anybody a try."""
    assert codes.tidy(typed) == ""


async def test_a_code_is_nowhere_to_be_read(store, amina) -> None:
    code = await issued(store, amina)

    rows = await store.read(lambda tx: tx.connection.execute(select(_code)).all())

    assert code not in repr(rows)
    assert codes.tidy(code) == code


async def test_it_is_for_joining_for_a_quarter_of_an_hour(
    store, clock, amina, bilal
) -> None:
    code = await issued(store, amina)

    assert await kind(store, amina, code) == "own"
    assert await kind(store, bilal, code) == "join"
    clock.pass_by(minutes=15)
    assert await kind(store, bilal, code) == "none"


async def test_a_new_code_is_the_only_one(store, amina, bilal) -> None:
    first = await issued(store, amina)
    second = await issued(store, amina)

    assert await kind(store, bilal, first) == "none"
    assert await kind(store, bilal, second) == "join"


async def test_after_five_wrong_codes_no_code_is_good_for_an_hour(
    store, clock, amina, bilal
) -> None:
    code = await issued(store, amina)
    for _ in range(codes.TRIES):
        assert await kind(store, bilal, "ABCD2345") == "none"

    assert await kind(store, bilal, code) == "none"
    assert await store.read(lambda tx: codes.language(tx.called_by(bilal), code)) == ""
    clock.pass_by(minutes=61)
    again = await issued(store, amina)
    assert await kind(store, bilal, again) == "join"


async def test_wrong_codes_of_one_do_not_count_for_another(store, amina, bilal) -> None:
    for _ in range(codes.TRIES):
        await kind(store, bilal, "ABCD2345")
    carla = await store.write(lambda tx: met(tx, "carla"))

    assert await kind(store, carla, await issued(store, amina)) == "join"


async def test_a_used_code_is_forgotten_after_a_day(store, clock, amina) -> None:
    code = await issued(store, amina)
    assert await store.write(lambda tx: codes.use(tx, code, codes.JOIN))
    clock.pass_by(hours=25)

    await store.write(codes.forget_old)

    assert await store.read(lambda tx: tx.connection.execute(select(_code)).all()) == []


async def many_use(url, clock, code: str, use) -> int:
    """Let twenty use a code at once, over two connections; return how many could."""
    stores = [
        await database.open(url, box=Box(world.SECRET), clock=clock) for _ in range(2)
    ]
    tries = [stores[n % 2].write(lambda tx: use(tx, code)) for n in range(20)]
    used = await asyncio.gather(*tries)
    for store in stores:
        await store.close()
    return sum(map(bool, used))


def without_the_guard(tx: Tx, code: str) -> bool:
    """Use a code as if nobody else could have, meanwhile."""
    hashed = tx.box.fingerprint("code", code)
    change = update(_code).where(_code.c.hash == hashed)
    return bool(tx.connection.execute(change.values(used_at=tx.now)).rowcount)


async def test_of_many_who_use_a_code_at_once_one_does(
    store, url, clock, amina
) -> None:
    code = await issued(store, amina)

    used = await many_use(url, clock, code, lambda tx, c: codes.use(tx, c, codes.JOIN))

    assert used == 1


async def test_without_the_guard_many_do(store, url, clock, amina) -> None:
    """The control: the race is real."""
    code = await issued(store, amina)

    assert await many_use(url, clock, code, without_the_guard) > 1


async def test_two_who_join_by_one_code_at_once_are_not_three_in_one(
    store, amina, bilal
) -> None:
    carla = await store.write(lambda tx: met(tx, "carla"))
    code = await issued(store, amina)

    told = await asyncio.gather(
        *(
            store.write(lambda tx, who=who: joining.join(tx.called_by(who), code))
            for who in (bilal, carla)
        )
    )

    assert sorted(said == joining.GONE for said in told) == [False, True]


async def test_a_link_is_offered_where_there_is_a_page(store, amina) -> None:
    def link(tx: Tx) -> tuple[str, str]:
        return codes.link(tx, "ABCD2345"), codes.link(
            replace(tx, web="https://lotse.example"), "ABCD2345"
        )

    assert await store.read(link) == ("", "https://lotse.example/j/ABCD2345")
