"""The kernel without a database: what is replayed, dropped, undone and refused."""

import pytest

from dialogs.engine import Chat, dialog
from dialogs.engine.errors import (
    AskedAfterBarrier,
    KeyTwice,
    Refusable,
    Stranded,
    TooMuch,
    UnknownAgain,
)
from dialogs.engine.journal import Entry, Journal
from dialogs.engine.kernel import Run
from dialogs.engine.screens import Done, Restart
from tests.dialogs.driver import (
    A,
    B,
    effect,
    ending,
    go,
    letters,
    play,
    reads,
    refusing,
    undo,
    wordy,
)


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


def test_a_look_is_fixed_by_a_recorded_answer_that_follows_it() -> None:
    """Or consent that this very dialog recorded would be found, and not be its own."""
    found = [False]

    def lately(tx: object) -> bool:
        return found[0]

    @dialog("looked")
    async def looked(chat: Chat) -> None:
        await chat.choose("one", letters)
        if not await chat.look("read", lately):
            await chat.choose("two", letters)
        await chat.choose("three", letters)

    journal = Journal()
    go(looked, journal, A, B)
    journal.drop("one")
    journal.put(Entry("ask", "two", {"word": "b"}))

    go(looked, journal, A)
    found[0] = True
    step, _ = go(looked, journal)

    assert [e.key for e in journal.entries] == ["one", "read", "two"]
    assert step.question.key == "three"


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


def test_endless_talk_meets_its_cap() -> None:
    @dialog("endless")
    async def endless(chat: Chat) -> None:
        while True:
            await chat.say("more")

    with pytest.raises(TooMuch, match="1000 operations"):
        go(endless, Journal())


def test_what_an_earlier_release_sealed_is_no_mistake_of_this_one() -> None:
    @dialog("barrier")
    async def barrier(chat: Chat) -> None:
        await chat.do("book", effect)
        await chat.choose("one", letters)

    journal = Journal([Entry("do", "book", 7)])

    with pytest.raises(Stranded):
        go(barrier, journal)


def test_leaving_undoes_nothing_that_a_barrier_has_sealed() -> None:
    held, note = Entry("do", "hold", 7, undo="x:y"), Entry("do", "note", 8, undo="x:y")
    journal = Journal([held, Entry("do", "book", 7), note])

    undone = journal.drop_all()

    assert undone == [note]


def test_again_names_an_answer_and_no_reading() -> None:
    @dialog("wrong")
    async def wrong(chat: Chat) -> None:
        await chat.look("seen", reads)
        await chat.choose("one", letters)
        await chat.do("hold", refusing, undo=undo, again="seen")

    with pytest.raises(UnknownAgain):
        go(wrong, Journal(), A)


def test_a_yes_that_is_to_be_said_again_takes_what_followed_it_back() -> None:
    @dialog("sure")
    async def sure(chat: Chat) -> None:
        await chat.confirm("sure", one=A)
        await chat.do("first", effect, undo=undo)
        await chat.do("second", refusing, undo=undo, again="sure")

    journal = Journal()

    step, _ = go(sure, journal, True)

    assert [taken.value for taken in step.undos] == [7]
    assert journal.entries == []


@pytest.mark.parametrize("verb", ["look", "do"])
def test_a_long_result_is_an_authors_error(verb: str) -> None:
    @dialog("long")
    async def long(chat: Chat) -> None:
        if verb == "look":
            await chat.look("read", wordy)
        await chat.do("write", wordy, undo=undo)

    with pytest.raises(TooMuch, match="4000 bytes a value"):
        go(long, Journal())
