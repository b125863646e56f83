"""Whatever people, clocks and releases do: one hold, the right booking, never silence.

A slow oracle reads the whole small database after every step. `make histories` walks a
thousand random stories.
"""

import asyncio
import os
import shutil
from datetime import timedelta
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from bot import tokens
from dialogs.engine.journal import Entry
from storage.values import Ref, Value, decode
from tests.dialogs import small_world, variants
from tests.dialogs.small_world import Resident, State

EXAMPLES = int(os.environ.get("LOTSE_EXAMPLES", "20"))
NAMES = ("Amina", "Иван", "😀", "0151 1", "Ayşe")
who = st.sampled_from(("amina", "bulent"))
place = st.integers(0, 3)


class Stories(RuleBasedStateMachine):
    """Two persons, one adviser an office, and a programme that changes under them."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.world = small_world.small_world()
        self.run(self.world.opens())
        self.people = {
            name: Resident(self.world, name, language="de")
            for name in ("amina", "bulent")
        }
        self.tokens: list[str] = ["o.1.1.office:1", "y.zz.1", "?"]
        self.meanings: dict[str, Any] = {}
        self.promised: dict[int, dict[str, Value]] = {}
        self.kept: dict[int, dict[str, Value]] = {}
        self.unsettled: set[str] = set()

    def run(self, work: Any) -> Any:
        """Run a coroutine to its end."""
        return self.runner.run(work)

    def teardown(self) -> None:
        self.run(self.world.closes())
        self.runner.close()
        shutil.rmtree(self.world.folder)

    @initialize(at_the_summary=st.booleans())
    def both_open_the_chat(self, at_the_summary: bool) -> None:
        """Half of the stories begin where most can go wrong: before the yes."""
        for name, person in self.people.items():
            self.does(person, "start")
            self.does(person, "press", token="l.de")
            self.does(person, "press", token="s.booking")
            if at_the_summary:
                for _ in range(6):
                    self.answers(name=name, number=0, text="Amina")
                assert any(b.token.startswith("y.") for b in person.buttons)

    def does(self, person: Resident, kind: Any, **what: str) -> None:
        """Send an update: it is answered, and no button ever means two things."""
        before = len(person.screens)
        token = what.get("token", "")
        if token.startswith("y.") and token in self.meanings:
            number = self.run(person.person())
            if self.owner(token) == number:
                self.promised[number] = self.meanings[token]
        self.run(person.does(kind, **what))
        assert len(person.screens) > before or person.receipt.toast, (kind, what)
        for screen, typed in person.typed[before:]:
            assert screen.text
            assert screen.rows
            assert typed.notice is None or typed.notice.text != "engine-apology"
            for choice in typed.choices:
                self.learns(choice, typed)

    def learns(self, choice: Any, typed: Any) -> None:
        """Remember a button; it may never mean two things."""
        self.tokens.append(choice.token)
        assert len(choice.token.encode()) <= 64
        meant: Any = None
        if choice.token.startswith("y."):
            meant = dict(typed.question.values)
        elif choice.token.startswith("o."):
            meant = small_world.meaning(choice)
        if meant is not None:
            assert self.meanings.setdefault(choice.token, meant) == meant

    def owner(self, token: str) -> int:
        """Return whose dialog a button belongs to."""
        parsed = tokens.parse(token)
        assert parsed is not None
        state = self.run(self.world.state())
        return next(row[1] for row in state.dialogs if row[0] == parsed.dialog)

    def unchanged(self, before: State) -> None:
        """Fail if dialogs or bookings are not as they were."""
        assert self.run(self.world.state()) == before

    @rule(name=who, number=place, text=st.sampled_from(NAMES))
    def answers(self, name: str, number: int, text: str) -> None:
        person = self.people[name]
        if person.options:
            option = person.options[number % len(person.options)]
            self.does(person, "press", token=option.token)
        elif any(button.token.startswith("b.") for button in person.buttons):
            self.does(person, "text", text=text)
        else:
            self.does(person, "press", token="s.booking")

    @rule(name=who)
    def walks_on(self, name: str) -> None:
        """Take the first of everything three times, so that summaries are reached."""
        for _ in range(3):
            self.answers(name=name, number=0, text="Amina")

    @rule(name=who)
    def goes_back(self, name: str) -> None:
        self.press_engine(name, "b")

    @rule(name=who)
    def cancels(self, name: str) -> None:
        self.press_engine(name, "x")

    @rule(name=who, number=place)
    def changes_one_answer(self, name: str, number: int) -> None:
        if self.press_engine(name, "c"):
            self.answers(name=name, number=number, text="Ayşe")

    def press_engine(self, name: str, verb: str) -> bool:
        """Press one of the engine's buttons if it is on the screen."""
        person = self.people[name]
        found = [b for b in person.buttons if b.token.startswith(f"{verb}.")]
        if found:
            self.does(person, "press", token=found[0].token)
        return bool(found)

    @rule(name=who, data=st.data())
    def presses_any_button_ever_seen(self, name: str, data: Any) -> None:
        token = data.draw(st.sampled_from(self.tokens))
        self.does(self.people[name], "press", token=token)

    @rule(name=who, number=place)
    def taps_twice(self, name: str, number: int) -> None:
        person = self.people[name]
        button = person.buttons[number % len(person.buttons)]
        self.does(person, "press", token=button.token)
        self.does(person, "press", token=button.token)

    @rule(name=who)
    def is_delivered_again(self, name: str) -> None:
        person = self.people[name]
        before, screens = self.run(self.world.state()), len(person.screens)
        assert person.last is not None
        self.run(person.sends(person.last))
        assert person.receipt.duplicate
        assert len(person.screens) == screens
        self.unchanged(before)

    @rule(name=who, tag=st.sampled_from(("de", "bg", "ar", "tr")))
    def speaks_another_language(self, name: str, tag: str) -> None:
        """After a deploy the first look at a dialog may move it; the second may not."""
        person = self.people[name]
        if name in self.unsettled:
            self.does(person, "press", token=f"l.{tag}")
            self.unsettled.discard(name)
        before = self.run(self.world.state())
        self.does(person, "press", token=f"l.{tag}")
        assert person.screen.language == tag
        self.unchanged(before)

    @rule(minutes=st.sampled_from((16, 16, 60 * 24)))
    def time_passes(self, minutes: int) -> None:
        self.world.now += timedelta(minutes=minutes)

    @rule()
    def restarts(self) -> None:
        before = self.run(self.world.state())
        self.run(self.world.closes())
        self.run(self.world.opens())
        self.unchanged(before)

    @rule(variant=st.sampled_from(tuple(variants.VARIANTS)))
    def deploys(self, variant: str) -> None:
        self.world.deploys(variants.registry(variant))
        self.unsettled |= set(self.people)

    @precondition(lambda self: not self.unsettled)
    @rule(name=who)
    def goes_back_and_answers_the_same(self, name: str) -> None:
        person = self.people[name]
        before, question = self.run(person.journal()), person.typed[-1][1].question
        if question is None or not self.press_engine(name, "b"):
            return
        asked = person.typed[-1][1]
        entry = _answer_to(before, asked.question)
        if entry is None:
            return
        value = decode(entry.value)
        if isinstance(value, str):
            self.does(person, "text", text=value)
        else:
            same = [c for c in asked.choices if c.value == value and c.value]
            if not same:
                return
            self.does(person, "press", token=same[0].token)
        assert person.typed[-1][1].question == question

    @invariant()
    def nothing_was_set_aside(self) -> None:
        assert self.run(small_world.asides(self.world)) == 0

    @invariant()
    def one_hold_for_an_open_dialog_and_what_was_confirmed(self) -> None:
        state = self.run(self.world.state())
        rows = self.run(self.world.reads(_bookings))
        numbers = {row[1] for row in state.dialogs}
        for person in numbers:
            held = [r for r in rows if r.person_id == person and r.state == "held"]
            is_open = any(
                row[1] == person and row[2] != "ended" for row in state.dialogs
            )
            assert len(held) <= is_open, held
            booked = [r for r in rows if r.person_id == person and r.state == "booked"]
            for row in booked:
                promise = self.kept.setdefault(row.id, self.promised[person])
                assert promise["service"] == Ref("service", row.service_id)
                assert promise["office"] == Ref("office", row.office_id)
                assert getattr(promise["time"], "at", None) == row.starts_at
                assert promise["name"] == row.name

    @invariant()
    def no_adviser_is_taken_twice(self) -> None:
        rows = self.run(self.world.reads(_bookings))
        claims = self.run(self.world.state()).claims
        live = [
            row
            for row in rows
            if row.state == "booked"
            or (row.state == "held" and row.held_until > self.world.now)
        ]
        assert {row.id for row in live} <= {claim[2] for claim in claims}
        over = {r.id for r in rows if r.state in ("released", "cancelled", "expired")}
        assert not over & {claim[2] for claim in claims}
        for adviser in {row.adviser_id for row in live}:
            times = sorted(
                (row.starts_at, row.ends_at)
                for row in live
                if row.adviser_id == adviser
            )
            assert all(first[1] <= second[0] for first, second in pairwise(times))


def _bookings(tx: Any) -> Any:
    return tx.connection.execute(small_world.booking_.select()).all()


def _answer_to(journal: list[Entry], question: Any) -> Entry | None:
    """Return what was answered to the question with this text."""
    last = question.text.rpartition("-")[2] if question else ""
    found = [e for e in journal if e.tag == "ask" and e.key.split(".")[-1] == last]
    return found[0] if len(found) == 1 else None


TestLaws = Stories.TestCase
TestLaws.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
    derandomize="LOTSE_EXAMPLES" not in os.environ,
)
