"""A dialog awaits only chat: everything else is named, with the line that awaits it.

What can be told from the source is refused when the dialog is defined; the rest when
the kernel first meets it, whether an event loop runs (PostgreSQL) or not (SQLite).
"""

import asyncio
from asyncio import sleep as nap
from collections.abc import Callable
from typing import Any

import pytest

from dialogs.engine import Chat, Definition, dialog, fragment
from dialogs.engine.errors import ForeignAwait, Unfit
from dialogs.engine.journal import Journal
from dialogs.engine.kernel import Run
from dialogs.engine.screens import Done
from tests.dialogs import drivers


async def helper(chat: Chat) -> None:
    await chat.say("one")


@fragment("part")
async def part(chat: Chat) -> None:
    await chat.say("one")


async def sleeps(chat: Chat) -> None:
    await asyncio.sleep(0)


async def sleeps_long(chat: Chat) -> None:
    await asyncio.sleep(1)


async def naps(chat: Chat) -> None:
    await nap(0)


async def gathers(chat: Chat) -> None:
    await asyncio.gather(drivers.nap(), drivers.nap())


async def waits_for(chat: Chat) -> None:
    await asyncio.wait_for(drivers.nap(), 1)


async def awaits_a_future(chat: Chat) -> None:
    await asyncio.Future()


async def takes_a_lock(chat: Chat) -> None:
    """It is free, so nothing would be seen while the dialog runs."""
    await asyncio.Lock().acquire()


async def asks_a_database(chat: Chat) -> None:
    await drivers.Connection().fetch("SELECT 1")


async def awaits_its_own(chat: Chat) -> None:
    await drivers.Ticket()


async def calls_a_helper(chat: Chat) -> None:
    await helper(chat)


WRITTEN: list[tuple[Callable[..., Any], str]] = [
    (sleeps, "asyncio.sleep"),
    (sleeps_long, "asyncio.sleep"),
    (naps, "asyncio.sleep"),
    (gathers, "asyncio.gather"),
    (waits_for, "asyncio.wait_for"),
    (awaits_a_future, "asyncio.Future"),
    (takes_a_lock, "asyncio.Lock().acquire"),
    (asks_a_database, "drivers.Connection().fetch"),
    (awaits_its_own, "tests.Ticket"),
    (calls_a_helper, "helper"),
]
SEEN_ONLY_IN_THE_SOURCE = (takes_a_lock, calls_a_helper)


def message(function: Callable[..., Any], name: str) -> str:
    """Return what the author reads of the last line of `function`."""
    line = max(line for *_, line in function.__code__.co_lines() if line)
    return f"await only chat: {name} was awaited at test_foreign.py:{line}"


@pytest.mark.parametrize(("function", "name"), WRITTEN)
def test_it_is_refused_when_the_dialog_is_defined(
    function: Callable[..., Any], name: str
) -> None:
    with pytest.raises(ForeignAwait) as error:
        dialog("stray")(function)

    assert str(error.value) == message(function, name)


@pytest.mark.parametrize(
    ("function", "name"),
    [pair for pair in WRITTEN if pair[0] not in SEEN_ONLY_IN_THE_SOURCE],
)
async def test_it_is_named_when_it_is_met_where_a_loop_runs(
    function: Callable[..., Any], name: str
) -> None:
    run = Run(Definition("stray", function), Journal())

    with pytest.raises(ForeignAwait) as error:
        run.start()

    assert str(error.value) == message(function, name)


async def test_it_is_named_when_it_is_met_where_no_loop_runs() -> None:
    """The writer thread has none: asyncio complains before anything is awaited."""
    run = Run(Definition("stray", sleeps_long), Journal())

    with pytest.raises(ForeignAwait) as error:
        await asyncio.to_thread(run.start)

    assert str(error.value) == message(sleeps_long, "asyncio.sleep")


def test_what_a_local_variable_awaits_is_named_by_its_type() -> None:
    @dialog("handed")
    async def handed(chat: Chat) -> None:
        connection = drivers.Connection()
        await connection.fetch("SELECT 1")

    with pytest.raises(ForeignAwait) as error:
        Run(handed, Journal()).start()

    assert str(error.value) == message(handed.function, "tests.Connection.fetch")


def test_a_helper_inside_a_dialog_is_refused() -> None:
    async def nested(chat: Chat) -> None:
        async def inner() -> None:
            await chat.say("one")

        await inner()

    with pytest.raises(Unfit, match="async def inner has no place"):
        dialog("nested")(nested)


def test_a_dialogs_own_mistake_stays_what_it_is() -> None:
    @dialog("mistaken")
    async def mistaken(chat: Chat) -> None:
        raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine"):
        Run(mistaken, Journal()).start()


def test_chats_and_fragments_may_be_awaited() -> None:
    @dialog("allowed")
    async def allowed(chat: Chat) -> None:
        await part(chat.sub("one"))
        for number in range(2):
            kid = chat.sub(f"kid.{number}")
            await kid.say("one")
            await chat.named("part").say("one")

    step = Run(allowed, Journal()).start()

    assert isinstance(step, Done)
    assert step.says[0].text == "part-one"
