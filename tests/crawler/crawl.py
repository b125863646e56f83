"""The crawl itself: breadth first over all questions, each answer once."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import takewhile
from operator import eq
from typing import Any

from bot.content import Choice, Content
from dialogs.engine.kernel import Run
from dialogs.engine.requests import Choose
from storage import dialogs, seats
from storage import events as programme
from storage.values import Clock, Day, Ref, Time, Value, Weekdays, decode
from tests.crawler import events, laws, looks
from tests.crawler.care import WHOLE, Care
from tests.crawler.walker import Step, Walker, place_of, verb_of

# One thing that can be done where somebody stands: ("press", token) and the like.
Move = tuple[str, str]
Key = tuple[str, ...]
Path = tuple[Move, ...]


@dataclass(frozen=True)
class Around:
    """What makes the same question another one.

    The dialog whose screen is open (the engine's own belong to none), what is needed
    beside an adviser and whether children come along (at events, whether there is a
    seat or only the list, and child care), and an appointment.
    """

    dialog: str
    needs: str
    booked: str


@dataclass(frozen=True)
class Spot:
    """A screen to go to: the way there, what it is like, and what can be pressed."""

    path: Path
    seen: Content
    name: tuple[str, ...]
    keys: frozenset[Key]


@dataclass(frozen=True)
class Trodden:
    """A step of the way that the walker stands on, and how it is taken back."""

    move: Move
    seen: Content | None
    back: ExitStack


@dataclass
class Crawl:
    """What a crawl has found: faults, and what it has seen on the way."""

    walker: Walker
    care: Care = WHOLE
    faults: list[str] = field(default_factory=list)
    taken: set[Key] = field(default_factory=set)
    places: set[tuple[str, ...]] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    looked: set[str] = field(default_factory=set)
    way: Path = ()
    trodden: list[Trodden] = field(default_factory=list)
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
            self._goes_back(0)
        return self

    def _visit(self, spot: Spot) -> Iterator[Spot]:
        """Try what has not been tried yet on a screen; yield where that leads."""
        path, seen = spot.path, spot.seen
        self.way = path
        older = self._goes(path)
        self._keep_journal()
        if spot.name not in self.places:
            self.places.add(spot.name)
            if self.care.tries_laws_at(spot.name):
                eventful = any(what == "event" for what, _ in path)
                place = laws.Place.of(self.walker, seen, older, eventful=eventful)
                self._note(laws.broken(self.walker, place))
        for key, move in list(self._open_moves(seen)):
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

    def _goes(self, path: Path) -> tuple[str, ...]:
        """Go a path, from where it leaves the last one; return its older buttons.

        Breadth first the next screen is mostly beside the last: one step back, one on.
        """
        pairs = zip((step.move for step in self.trodden), path, strict=False)
        self._goes_back(sum(1 for _ in takewhile(lambda pair: eq(*pair), pairs)))
        seen = self.trodden[-1].seen if self.trodden else None
        for move in path[len(self.trodden) :]:
            back = ExitStack()
            back.enter_context(self.walker.trying())
            seen = self._plays(move, seen).screen or seen
            self.trodden.append(Trodden(move, seen, back))
        screens = [t.seen for t in self.trodden[:-1] if t.seen is not None]
        if self.care.older is not None:
            screens = screens[-self.care.older :]
        older = [choice.token for screen in screens for choice in screen.choices]
        return tuple(dict.fromkeys(older))

    def _goes_back(self, length: int) -> None:
        """Take the way back until only so many steps are left."""
        while len(self.trodden) > length:
            self.trodden.pop().back.close()

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
        self.texts |= set(looks.texts(seen))
        lines = [seen.notice, *seen.says, seen.question, seen.answer]
        buttons = [(c.value, c.label, c.question, c.token[:1]) for c in seen.choices]
        name = repr((lines, buttons))
        if name not in self.looked:
            self.looked.add(name)
            self._note(looks.at(self.walker.tx, self.walker.channel, seen))

    def _open_moves(self, seen: Content) -> Iterator[tuple[Key, Move]]:
        """Yield all that can be done on a screen, by what names it everywhere."""
        around = self._around()
        for choice in seen.choices:
            yield self._key(around, seen, choice), ("press", choice.token)
        asked = laws.open_question(self.walker)
        if asked is not None and asked.kind is not None:
            for typed in asked.kind.good:
                asked_here = around.dialog, place_of(seen), around.needs
                yield (*asked_here, "type", typed), ("type", typed)
        for event in events.EVENTS:
            if event.at(self.walker, seen):
                yield (place_of(seen), "event", event.name), ("event", event.name)

    def _spot(self, path: Path, seen: Content) -> Spot:
        around = self._around()
        keys = frozenset(self._key(around, seen, choice) for choice in seen.choices)
        return Spot(path, seen, _signature(around, seen), keys)

    def _is_news(self, spot: Spot) -> bool:
        """Say whether a screen leads anywhere that nobody has been."""
        return spot.name not in self.places or not spot.keys <= self.taken

    def _key(self, around: Around, seen: Content, choice: Choice) -> Key:
        """Return what an answer is everywhere: the question, the office, the option.

        For what needs more than an adviser, and with an appointment, everything is new
        again, then but for the days and times; and in each dialog that asks the same
        question.
        """
        office = seen.question.values.get("office") if seen.question else None
        where = f"{office.id}" if isinstance(office, Ref) else ""
        where += around.needs
        what = choice.label or choice.token.split(".", 3)[-1]
        when = isinstance(choice.value, Day | Time | Clock | Weekdays)
        if when and not self.care.whens:
            what = type(choice.value).__name__
        booked = "" if when else around.booked
        return around.dialog, place_of(seen), where, verb_of(choice), what, booked

    def _around(self) -> Around:
        """Look around: what is true of everything on this screen."""
        chat = self.walker.chat
        saved = dialogs.active(self.walker.tx, chat.person)
        dialog = saved.name if saved is not None and not chat.screen else ""
        booked = "booked" if events.booked(self.walker) else ""
        values = {e.get("k"): e.get("v") for e in (saved.journal if saved else ())}
        service, needs = decode(values.get("service")), ""
        if dialog == "events":
            needs = (
                f"{values.get('what', '')},{self._care(decode(values.get('event')))}"
            )
        elif isinstance(service, Ref):
            wanted = self.walker.tx.directory.service(service.id).needs
            child = "child" if "needs.child.1.age" in values else ""
            needs = ",".join([*wanted, child])
        return Around(dialog, needs, booked)

    def _care(self, event: Value) -> str:
        """Return whether there is child care at an event, and room for a child."""
        if not isinstance(event, Ref):
            return ""
        room = seats.care(self.walker.tx, event, taken=False)
        care = programme.cares(self.walker.tx, event)
        return "room" if room else "full" if care else ""

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


def _signature(around: Around, seen: Content) -> tuple[str, ...]:
    """Return what makes a screen another one: its texts, its kinds of buttons."""
    lines = [line.text for line in (seen.notice, *seen.says, seen.question) if line]
    kinds = {verb_of(c) + (c.label or type(c.value).__name__) for c in seen.choices}
    return (around.dialog, *lines, *sorted(kinds), around.booked)
