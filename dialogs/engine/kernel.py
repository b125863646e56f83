"""The kernel: drives one dialog by hand over its journal, with no event loop."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, cast

from dialogs.engine import foreign
from dialogs.engine.chat import Chat
from dialogs.engine.errors import (
    AskedAfterBarrier,
    DialogError,
    KeyTwice,
    Refusable,
    Stranded,
    TooMuch,
    UnknownAgain,
)
from dialogs.engine.journal import ANSWERS, MAX_VALUE, Entry, Journal, Tag, size_of
from dialogs.engine.registry import Definition
from dialogs.engine.requests import Ask, Choose, Confirm, Do, Line, Look, Request, Say
from dialogs.engine.screens import (
    Act,
    Done,
    Options,
    Question,
    Read,
    Restart,
    Step,
    Undo,
    Wait,
    told,
)
from storage.values import BadValue, Json, Nothing, Refused, Value, decode, encode

MAX_OPERATIONS = 1_000


class Run:
    """One pass over a dialog: `start()`, then `send(result)` until it stops.

    It touches nothing but its journal, so it can be walked without a database.
    """

    def __init__(self, definition: Definition, journal: Journal) -> None:
        self.journal = journal
        self._dialog = definition.name
        self._coroutine: Coroutine[Request, Any, None] = definition.function(
            Chat(definition.name), **journal.start_values()
        )
        self._open: Request | None = None
        self._says: list[Line] = []
        self._order: list[str] = []
        self._looks: list[Entry] = []
        self._sealed: type[DialogError] | None = None
        self._operations = 0

    def start(self) -> Step:
        """Run from the top to the first thing that is not in the journal."""
        return self._advance(None)

    def send(self, result: Any) -> Step:
        """Hand in what the last step asked for, and run on."""
        request = self._open
        match request:
            case Choose() if isinstance(result, Nothing):
                return self._wait(request, why=result.why)
            case Choose():
                return self._wait(request, options=tuple(result))
            case Look():
                value = self._small(result)
                look = Entry("look", request.key, value, _given(request.given))
                self._looks.append(look)
                self._order.append(request.key)
                return self._advance(decode(value))
            case Do() if self.journal.find(request.key) is not None:
                self.journal.remove(request.key)
                return Act(request.effect, request.args)
            case Do() if isinstance(result, Refused):
                return self._refused(request, result)
            case Do():
                return self._advance(self._done(request, result))
        raise AssertionError("nothing was asked for")

    def answer(self, value: Value, revision: int) -> Step:
        """Take the answer to the open question; raises Full when caps are reached."""
        request = self._open
        assert isinstance(request, Choose | Ask | Confirm)
        tag: Tag = "yes" if isinstance(request, Confirm) else "ask"
        data = encode(value)
        self.journal.put(
            Entry(tag, request.key, data, _given(_depends(request)), revision)
        )
        self._reached(request.key, answered=True)
        return self._advance(decode(data))

    def answers(self) -> list[Entry]:
        """Return the answers of this run that can still be changed, in its order."""
        found = [e for key in self._order if (e := self.journal.find(key))]
        barriers = [number for number, e in enumerate(found) if e.barrier]
        return [
            e for e in found[barriers[-1] + 1 if barriers else 0 :] if e.tag in ANSWERS
        ]

    def close(self) -> None:
        """Let go of the coroutine."""
        self._coroutine.close()

    def _advance(self, value: Any) -> Step:
        """Feed the coroutine until it needs what the journal does not hold."""
        while True:
            self._operations += 1
            if self._operations > MAX_OPERATIONS:
                raise TooMuch(
                    dialog=self._dialog, cap=MAX_OPERATIONS, what="operations"
                )
            try:
                request = foreign.guarded_send(self._coroutine, value)
            except StopIteration:
                return self._finish()
            if isinstance(request, Say):
                self._says.append(request.line)
                value = None
                continue
            self._check(request)
            entry = self._recorded(request)
            if entry is None:
                self._open = request
                return self._ask_driver(request)
            self._reached(entry.key, answered=entry.tag in ANSWERS)
            if entry.barrier:
                self._sealed = Stranded
            value = entry.decoded()

    def _check(self, request: Request) -> None:
        """Refuse what an author must not do: a key twice, a question after the end."""
        key = cast(str, getattr(request, "key", ""))
        if key in self._order:
            raise KeyTwice(dialog=self._dialog, key=key)
        if self._sealed is not None:
            raise self._sealed(dialog=self._dialog, key=key)

    def _recorded(self, request: Request) -> Entry | None:
        """Return the entry that answers `request`: same key and given, readable."""
        assert not isinstance(request, Say)
        entry = self.journal.find(request.key)
        if entry is None or entry.given != _given(_depends(request)):
            return None
        if entry.tag != _tag(request):
            return None
        try:
            entry.decoded()
        except BadValue:
            return None
        return entry

    def _ask_driver(self, request: Request) -> Step:
        """Say what is needed to go on from here."""
        match request:
            case Choose():
                return Options(request.loader, request.args)
            case Look():
                return Read(request.reader, request.args)
            case Do():
                stale = self.journal.find(request.key)
                if stale is None:
                    return Act(request.effect, request.args)
                if stale.barrier:
                    raise Stranded(dialog=self._dialog, key=request.key)
                return Undo(stale.undo, stale.decoded())
        return self._wait(request)

    def _wait(
        self, request: Request, options: tuple[Value, ...] = (), why: str = "none"
    ) -> Wait:
        """Stop at a question."""
        self.journal.in_order_of(self._order)
        says = tuple(self._says)
        match request:
            case Choose(key=key, text=text, args=args, given=given):
                line = Line(text if options else f"{text}-{why}", told(args))
                # Where there is a reason, no other dialog would help either.
                way = request.otherwise if why == "none" else {}
                kind = request.typed
                return Wait(
                    says,
                    Question(
                        key,
                        "choose",
                        line,
                        given,
                        options,
                        way,
                        request.always,
                        kind,
                    ),
                )
            case Ask(key=key, text=text, values=values, given=given):
                line = Line(text, values)
                return Wait(says, Question(key, "ask", line, given, kind=request.kind))
            case Confirm(key=key, text=text, values=values):
                given = tuple(values.values())
                return Wait(says, Question(key, "confirm", Line(text, values), given))
        raise AssertionError("only questions wait")

    def _done(self, request: Do, result: Any) -> Value:
        """Record an effect and return its result as a replay would give it."""
        data = self._small(result)
        undo = function_name(request.undo) if request.undo else ""
        self.journal.put(Entry("do", request.key, data, _given(request.given), 0, undo))
        self._reached(request.key, answered=False)
        if not undo:
            self._sealed = AskedAfterBarrier
        return decode(data)

    def _small(self, result: Value) -> Json:
        """Return what is recorded of an effect or a reading; it is never long."""
        data = encode(result)
        if size_of(data) > MAX_VALUE:
            raise TooMuch(dialog=self._dialog, cap=MAX_VALUE, what="bytes a value")
        return data

    def _refused(self, request: Do, refused: Refused) -> Step:
        """Drop what was refused and run again, or end with the effect's own words."""
        self.journal.in_order_of(self._order)
        if refused.end:
            undos = _undos(self.journal.drop_all())
            return Done((*self._says, Line(refused.end)), undos)
        if not request.again:
            raise Refusable(dialog=self._dialog, key=request.key)
        dropped = self.journal.find(request.again)
        answered = dropped is not None and dropped.tag in ANSWERS
        if dropped is None or not answered or request.again not in self._order:
            raise UnknownAgain(
                dialog=self._dialog, key=request.key, again=request.again
            )
        undos = _undos(self.journal.drop(request.again))
        for entry in [e for e in self.journal.entries if e.tag == "yes"]:
            self.journal.remove(entry.key)
        return Restart(Line(refused.reason, told((dropped.decoded(),))), undos)

    def _finish(self) -> Done:
        """End: what can be undone and is not followed by a barrier is undone."""
        self.journal.in_order_of(self._order)
        reached = [e for key in self._order if (e := self.journal.find(key))]
        last = max((n for n, e in enumerate(reached) if e.barrier), default=0)
        kept = {e.key for e in reached[:last]}
        loose = [
            e
            for e in reversed(self.journal.entries)
            if e.tag == "do" and e.undo and e.key not in kept
        ]
        return Done(tuple(self._says), _undos(loose))

    def _reached(self, key: str, *, answered: bool) -> None:
        """Note the run's order; an answer clears what was said before it.

        What was read on the way here is fixed: the run depends on it from now on.
        """
        for look in self._looks:
            self.journal.put(look)
        self._looks.clear()
        self._order.append(key)
        if answered:
            self._says.clear()


def function_name(function: Any) -> str:
    """Return the name under which a journal remembers an effect's undo."""
    return f"{function.__module__}:{function.__qualname__}"


def _undos(entries: list[Entry]) -> tuple[Undo, ...]:
    """Return the steps that take `entries` back, in their order."""
    return tuple(Undo(e.undo, e.decoded()) for e in entries)


def _depends(request: Request) -> tuple[Value, ...]:
    """Return what an answer to `request` depends on."""
    if isinstance(request, Confirm):
        return tuple(request.values.values())
    return cast("tuple[Value, ...]", getattr(request, "given", ()))


def _given(values: tuple[Value, ...]) -> list[Json]:
    """Return JSON that is equal when, and only when, the values are."""
    return [encode(value) for value in values]


def _tag(request: Request) -> Tag:
    """Return the tag of the entry that records `request`."""
    match request:
        case Look():
            return "look"
        case Do():
            return "do"
        case Confirm():
            return "yes"
    return "ask"
