"""The kernel without a database: what is replayed, dropped, undone and refused."""

import asyncio
from typing import Any

import pytest

from dialogs.engine import Chat, Definition, PersonName, dialog
from dialogs.engine.errors import (
    AskedAfterBarrier,
    ForeignAwait,
    KeyTwice,
    Refusable,
    TooMuch,
    UnknownAgain,
)
from dialogs.engine.journal import Full, Journal
from dialogs.engine.kernel import Run
from dialogs.engine.screens import Act, Done, Options, Read, Restart, Wait
from storage.values import Refused, Word

A, B = Word("a"), Word("b")


def letters(tx: object, *args: object) -> tuple[Word, ...]:
    return (A, B)


def effect(tx: object, *args: object) -> object:
    return 7


def refusing(tx: object, *args: object) -> object:
    return Refused("gone")


def ending(tx: object, *args: object) -> object:
    return Refused(end="over")


def undo(tx: object, result: object) -> None:
    pass


def reads(tx: object, *args: object) -> list[int]:
    return [1, 2]


def play(run: Run, step: Any) -> tuple[Any, list[str]]:
    """Do what the kernel asks for; return where it stops, and what was done."""
    done: list[str] = []
    while not isinstance(step, Wait | Done | Restart):
        match step:
            case Options():
                step = run.send(step.loader(None, *step.args))
            case Read():
                step = run.send(step.reader(None, *step.args))
            case Act():
                done.append("act")
                step = run.send(step.effect(None, *step.args))
            case _:
                done.append(f"undo {step.value}")
                step = run.send(None)
    return step, done


def go(definition: Definition, journal: Journal, *answers: Any) -> tuple[Any, Run]:
    """Run from the top and give these answers; return where it stops."""
    run = Run(definition, journal)
    step, _ = play(run, run.start())
    for answer in answers:
        step, _ = play(run, run.answer(answer, 1))
    return step, run


@dialog("trip")
async def trip(chat: Chat) -> None:
    """Two choices, the second given the first, a hold, a yes, a barrier."""
    one = await chat.choose("one", letters)
    two = await chat.choose("two", letters, one)
    three = await chat.choose("three", letters)
    held = await chat.do("hold", effect, two, undo=undo)
    await chat.confirm("sure", one=one, two=two, three=three)
    await chat.do("book", effect, held)
    await chat.say("done")


def test_answers_are_found_by_key_after_a_restart() -> None:
    journal = Journal()
    go(trip, journal, A, B)

    step, _ = go(trip, Journal.parse(journal.dump()))

    assert step.question.key == "three"


def test_a_later_answer_is_kept_only_while_what_it_was_given_is_the_same() -> None:
    journal = Journal()
    go(trip, journal, A, B, A)
    journal.drop("one")

    same, _ = go(trip, Journal.parse(journal.dump()), A)
    other, run = go(trip, Journal.parse(journal.dump()), B)

    assert same.question.key == "sure"
    assert other.question.key == "two"
    pooled = run.journal.find("three")
    assert pooled is not None
    assert pooled.decoded() == A


def test_dropping_an_answer_undoes_what_came_after_and_drops_the_yes() -> None:
    journal = Journal()
    go(trip, journal, A, A, A)

    undone = journal.drop("three")

    assert [entry.key for entry in undone] == ["hold"]
    assert journal.find("sure") is None


def test_effects_are_undone_last_first() -> None:
    @dialog("two-holds")
    async def holds(chat: Chat) -> None:
        await chat.choose("one", letters)
        await chat.do("first", effect, undo=undo)
        await chat.do("second", effect, undo=undo)
        await chat.choose("two", letters)

    journal = Journal()
    go(holds, journal, A)

    assert [entry.key for entry in journal.drop("one")] == ["second", "first"]


def test_an_effect_runs_once() -> None:
    journal = Journal()
    go(trip, journal, A, A, A)
    run = Run(trip, Journal.parse(journal.dump()))

    _, done = play(run, run.start())

    assert "act" not in done


def test_the_dialog_is_done_after_yes_and_keeps_what_a_barrier_seals() -> None:
    step, _ = go(trip, Journal(), A, A, A, True)

    assert isinstance(step, Done)
    assert step.says[0].text == "trip-done"
    assert step.undos == ()


def test_an_answer_changed_late_keeps_its_early_place() -> None:
    journal = Journal()
    go(trip, journal, A, A, A)
    journal.drop("one")

    _, run = go(trip, journal, A)

    assert [entry.key for entry in run.answers()] == ["one", "two", "three"]


def test_a_look_is_fixed_by_a_later_answer_and_goes_through_the_codec() -> None:
    seen: list[object] = []

    @dialog("look")
    async def looks(chat: Chat) -> None:
        seen.append(await chat.look("read", reads))
        await chat.choose("one", letters)
        await chat.choose("two", letters)

    journal = Journal()
    _, run = go(looks, journal)
    before = journal.find("read")
    play(run, run.answer(A, 1))

    assert before is None
    assert journal.find("read") is not None
    assert seen == [(1, 2)]


def test_a_refusal_drops_the_answer_named_by_again() -> None:
    @dialog("refused")
    async def refused(chat: Chat) -> None:
        await chat.choose("one", letters)
        await chat.do("hold", refusing, undo=undo, again="one")

    journal = Journal()

    step, _ = go(refused, journal, A)

    assert isinstance(step, Restart)
    assert step.reason.text == "gone"
    assert journal.find("one") is None


def test_a_refusal_may_end_the_dialog_and_undoes() -> None:
    @dialog("ended")
    async def ended(chat: Chat) -> None:
        await chat.do("first", effect, undo=undo)
        await chat.do("hold", ending, undo=undo)

    step, _ = go(ended, Journal())

    assert step.says[-1].text == "over"
    assert [undo.value for undo in step.undos] == [7]


def test_a_refusal_without_a_way_on_is_an_authors_error() -> None:
    @dialog("nowhere")
    async def nowhere(chat: Chat) -> None:
        await chat.do("hold", refusing, undo=undo)

    @dialog("wrong")
    async def wrong(chat: Chat) -> None:
        await chat.do("hold", refusing, undo=undo, again="never")

    with pytest.raises(Refusable):
        go(nowhere, Journal())
    with pytest.raises(UnknownAgain):
        go(wrong, Journal())


def test_nothing_is_asked_after_a_barrier() -> None:
    @dialog("barrier")
    async def barrier(chat: Chat) -> None:
        await chat.do("book", effect)
        await chat.choose("one", letters)

    with pytest.raises(AskedAfterBarrier):
        go(barrier, Journal())


def test_a_key_is_asked_once_in_a_run() -> None:
    @dialog("twice")
    async def twice(chat: Chat) -> None:
        await chat.choose("one", letters)
        await chat.choose("one", letters)

    with pytest.raises(KeyTwice):
        go(twice, Journal(), A)


@pytest.mark.parametrize("seconds", [0, 1])
def test_sleeping_is_named_with_its_line(seconds: int) -> None:
    @dialog("sleepy")
    async def sleepy(chat: Chat) -> None:
        await asyncio.sleep(seconds)

    line = sleepy.function.__code__.co_firstlineno + 2

    with pytest.raises(ForeignAwait) as error:
        go(sleepy, Journal())

    assert (
        str(error.value)
        == f"await only chat: asyncio.sleep was awaited at test_kernel.py:{line}"
    )


def test_endless_talk_meets_its_cap() -> None:
    @dialog("endless")
    async def endless(chat: Chat) -> None:
        while True:
            await chat.say("more")

    with pytest.raises(TooMuch, match="1000 operations"):
        go(endless, Journal())


def test_a_hundred_answers_and_a_long_value_are_the_caps() -> None:
    @dialog("many")
    async def many(chat: Chat) -> None:
        for number in range(200):
            await chat.ask(f"name.{number}", PersonName())

    _, run = go(many, Journal(), *["Amina"] * 99)

    with pytest.raises(Full):
        run.answer("x" * 5_000, 1)
    run.answer("Amina", 1)
    with pytest.raises(Full):
        run.answer("Amina", 1)
