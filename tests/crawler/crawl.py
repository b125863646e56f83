"""The crawl itself: breadth first over all questions, each answer once."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from bot.content import Choice, Content
from dialogs.engine.kernel import Run
from dialogs.engine.requests import Choose, Line
from storage import dialogs, seats
from storage import events as events_
from storage.values import Day, Ref, Time, Value, Word, decode
from tests.crawler import events, laws, looks
from tests.crawler.walker import Step, Walker, place_of, verb_of

# One thing that can be done where somebody stands: ("press", token) and the like.
Move = tuple[str, str]
Key = tuple[str, ...]
Path = tuple[Move, ...]


@dataclass(frozen=True)
class Spot:
    """A screen to go to: the way there, what it is like, and what can be pressed."""

    path: Path
    seen: Content
    name: tuple[str, ...]
    keys: frozenset[Key]


@dataclass
class Crawl:
    """What a crawl has found: faults, and what it has seen on the way.

    The engine's laws are tried at one kind of screen of `every` so many.
    """

    walker: Walker
    every: int = 1
    faults: list[str] = field(default_factory=list)
    taken: set[Key] = field(default_factory=set)
    places: set[tuple[str, ...]] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    looked: set[str] = field(default_factory=set)
    way: Path = ()
    loaders: dict[str, Callable[..., Any]] = field(default_factory=dict)
    emptied: set[str] = field(default_factory=set)
    journals: dict[tuple[str, str], list[Any]] = field(default_factory=dict)

    def run(self) -> Crawl:
        """Go everywhere; the database is as before afterwards."""
        self.walker.looks = self._looks
        start = (("start", ""),)
        with self._listening():
            with self.walker.trying():
                step = self._plays(start[0], None)
                assert step.screen is not None
                queue = deque([self._spot(start, step.screen)])
            while queue:
                spot = queue.popleft()
                if self._is_news(spot):
                    queue.extend(self._visit(spot))
        return self

    def _visit(self, spot: Spot) -> Iterator[Spot]:
        """Try what has not been tried yet on a screen; yield where that leads."""
        path, seen = spot.path, spot.seen
        self.way = path
        with self.walker.trying():
            older = self._replay(path)
            self._keep_journal()
            news = spot.name not in self.places
            self.places.add(spot.name)
            if news and crc32(repr(spot.name).encode()) % self.every == 0:
                eventful = any(what == "event" for what, _ in path)
                journal = laws.journal(self.walker)
                place = laws.Place(seen, older, journal, eventful)
                self._note(laws.broken(self.walker, place))
            for key, move in self._open_moves(seen):
                if key in self.taken:
                    continue
                self.taken.add(key)
                self.way = (*path, move)
                with self.walker.trying():
                    step = self._plays(move, seen)
                    self._note(looks.silence(step.receipt.toast, step.screens))
                    self._note(self._twice(move))
                    if step.screen:
                        yield self._spot(self.way, step.screen)
            self._empty(path)

    def _replay(self, path: Path) -> tuple[str, ...]:
        """Go a path again; return the buttons of all the screens on the way."""
        older: list[str] = []
        seen: Content | None = None
        for move in path:
            if seen is not None:
                older += [choice.token for choice in seen.choices]
            step = self._plays(move, seen)
            seen = step.screen or seen
        return tuple(dict.fromkeys(older))

    def _plays(self, move: Move, seen: Content | None) -> Step:
        what, argument = move
        match what:
            case "press":
                return self.walker.presses(argument)
            case "type":
                return self.walker.types(argument)
            case "event":
                assert seen is not None
                return events.BY_NAME[argument].happens(self.walker, seen)
        return self.walker.does("start")

    def _looks(self, seen: Content) -> None:
        """Look at a screen in all languages, unless it was seen like this before."""
        self.texts |= set(_texts(seen))
        lines = [seen.notice, *seen.says, seen.question, seen.answer]
        buttons = [(c.value, c.label, c.question, c.token[:1]) for c in seen.choices]
        name = repr((lines, buttons))
        if name not in self.looked:
            self.looked.add(name)
            self._note(looks.at(self.walker.tx, self.walker.channel, seen))

    def _open_moves(self, seen: Content) -> Iterator[tuple[Key, Move]]:
        """Yield all that can be done on a screen, by what names it everywhere."""
        for choice in seen.choices:
            yield self._key(seen, choice), ("press", choice.token)
        asked = laws.open_question(self.walker)
        if asked is not None and asked.kind is not None:
            for typed in asked.kind.good:
                key = (place_of(seen), self._needs(), "type", typed)
                yield key, ("type", typed)
        for event in events.EVENTS:
            if event.at(self.walker, seen):
                yield (place_of(seen), "event", event.name), ("event", event.name)

    def _spot(self, path: Path, seen: Content) -> Spot:
        keys = frozenset(self._key(seen, choice) for choice in seen.choices)
        return Spot(path, seen, self._signature(seen), keys)

    def _is_news(self, spot: Spot) -> bool:
        """Say whether a screen leads anywhere that nobody has been."""
        return spot.name not in self.places or not spot.keys <= self.taken

    def _key(self, seen: Content, choice: Choice) -> Key:
        """Return what an answer is everywhere: the question, the office, the option.

        For what needs more than an adviser, and with an appointment, everything is new
        again, then but for the days and times; and in each dialog that asks the same
        question.
        """
        office = seen.question.values.get("office") if seen.question else None
        where = f"{office.id}" if isinstance(office, Ref) else ""
        where += self._needs()
        what = choice.label or choice.token.split(".", 3)[-1]
        when = isinstance(choice.value, Day | Time)
        booked = "" if when else self._booked()
        return self._dialog(), place_of(seen), where, verb_of(choice), what, booked

    def _needs(self) -> str:
        """Return what is needed beside an adviser, and whether children come along.

        At events, whether there is a seat or only the waiting list, and child care.
        """
        saved = dialogs.active(self.walker.tx, self.walker.chat.person)
        values = {e.get("k"): e.get("v") for e in (saved.journal if saved else ())}
        if saved is not None and saved.name == "events":
            return f"{values.get('what', '')},{self._care(decode(values.get('event')))}"
        service = decode(values.get("service"))
        if not isinstance(service, Ref):
            return ""
        needs = self.walker.tx.directory.service(service.id).needs
        return ",".join([*needs, "child" if "needs.child.1.age" in values else ""])

    def _care(self, event: Value) -> str:
        """Return whether there is child care at an event, and room for a child."""
        if not isinstance(event, Ref):
            return ""
        room = seats.care(self.walker.tx, event, taken=False)
        return (
            "room" if room else "full" if events_.cares(self.walker.tx, event) else ""
        )

    def _signature(self, seen: Content) -> tuple[str, ...]:
        """Return what makes a screen another one: its texts, its kinds of buttons."""
        lines = [line.text for line in (seen.notice, *seen.says, seen.question) if line]
        kinds = {verb_of(c) + (c.label or type(c.value).__name__) for c in seen.choices}
        return (self._dialog(), *lines, *sorted(kinds), self._booked())

    def _dialog(self) -> str:
        """Return the dialog whose screen is open; the engine's own belong to none."""
        chat = self.walker.chat
        saved = dialogs.active(self.walker.tx, chat.person)
        return saved.name if saved is not None and not chat.screen else ""

    def _booked(self) -> str:
        """Say whether she has an appointment."""
        return "booked" if events.booked(self.walker) else ""

    def _twice(self, move: Move) -> Iterator[str]:
        """A second tap on an answer is answered kindly, and changes nothing."""
        what, token = move
        if what != "press" or token[:1] not in "oyxk":
            return
        with self.walker.trying():
            before = self.walker.state()
            again = self.walker.presses(token)
            if again.screen is None and not again.receipt.toast:
                yield "silence at the second tap"
            if self.walker.state() != before:
                yield "the second tap has changed something"

    def _empty(self, path: Path) -> None:
        """Show this question once with nothing to choose, and press what is left."""
        asked = laws.open_question(self.walker)
        if asked is None or asked.form != "choose" or not asked.options:
            return
        name, loader = asked.line.text, self.loaders[asked.line.text]
        # A dialog's own words are always there; what the store offers may run out.
        if name in self.emptied or not loader.__module__.startswith("storage."):
            return
        self.emptied.add(name)
        self.way = (*path, ("empty", name))
        with self.walker.trying(), _finding_nothing(loader):
            step = self.walker.presses(f"l.{self.walker.chat.language}")
            if step.screen is None or place_of(step.screen) != f"{name}-none":
                self._note([f"nothing is said when {name} is empty"])
                return
            for choice in step.screen.choices:
                with self.walker.trying():
                    self.walker.presses(choice.token)

    def _keep_journal(self) -> None:
        """Keep the first journal that stops at each question."""
        asked = laws.open_question(self.walker)
        saved = dialogs.active(self.walker.tx, self.walker.chat.person)
        if asked is not None and saved is not None:
            self.journals.setdefault((saved.name, asked.line.text), saved.journal)

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """Learn which loader belongs to which question."""
        ask = Run._ask_driver

        def learn(run: Run, request: Any) -> Any:
            if isinstance(request, Choose):
                self.loaders[request.text] = request.loader
            return ask(run, request)

        Run._ask_driver = learn  # type: ignore[method-assign]
        try:
            yield
        finally:
            Run._ask_driver = ask  # type: ignore[method-assign]

    def _note(self, faults: Iterable[str]) -> None:
        way = " > ".join(f"{what} {argument}".strip() for what, argument in self.way)
        self.faults += [f"{self.walker.channel}: {way}: {fault}" for fault in faults]


@contextmanager
def _finding_nothing(loader: Callable[..., Any]) -> Iterator[None]:
    """Let a loader find nothing."""
    module, name = sys.modules[loader.__module__], loader.__name__
    setattr(module, name, lambda tx, *args: ())
    try:
        yield
    finally:
        setattr(module, name, loader)


def _texts(seen: Content) -> Iterator[str]:
    """Yield the ids of all the texts on a screen."""
    lines: tuple[Line | None, ...] = (seen.notice, *seen.says, seen.question)
    yield from (line.text for line in lines if line)
    if any(
        isinstance(v, tuple) for line in lines if line for v in line.values.values()
    ):
        yield "event-date"
    for choice in seen.choices:
        match choice.value:
            case Word(word=word):
                yield f"{choice.question}-{word}"
            case Day():
                yield "value-day"
            case Time():
                yield "value-time"
            case (Ref(kind="booking"), Time()):
                yield "value-booking"
            case (Ref(kind="event"), Time(), Word(word=state)):
                yield "value-event-full" if state == "full" else "value-event"
        if choice.label and not choice.label.startswith("native:"):
            yield choice.label
    if any("file" in line.values for line in seen.says):
        yield from ("calendar-label", "calendar-title")
    if any("data" in line.values for line in seen.says):
        yield from ("mydata-page-label", "mydata-json-label")
