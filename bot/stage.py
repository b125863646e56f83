"""One dialog within one turn: runs the kernel and does what it asks for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib import import_module
from typing import Any

from bot import content, frozen
from dialogs.engine.errors import DialogError, TooMuch
from dialogs.engine.journal import Entry, Journal
from dialogs.engine.kernel import Run
from dialogs.engine.registry import Definition
from dialogs.engine.requests import Line
from dialogs.engine.screens import (
    Act,
    Done,
    Options,
    Read,
    Restart,
    Step,
    Undo,
    Wait,
    told,
)
from storage import dialogs
from storage.days import ENOUGH
from storage.transaction import Tx
from storage.values import Meant, Refused, Value, encode

log = logging.getLogger(__name__)
MAX_RESTARTS = 3


class Stage:
    """A saved dialog, brought to life for one turn.

    `scene` is where it stands: waiting at a question, or done. `notice` says what the
    person should hear first. `moved` tells that a new release has done something at
    once, `strange` that its open question is one that nobody was shown. Nothing is
    written before `save`.
    """

    def __init__(self, tx: Tx, definition: Definition, saved: dialogs.Saved) -> None:
        self._tx, self._definition = tx, definition
        self.saved = saved
        self.revision = saved.revision
        self.moved = self.strange = False
        stored = list(saved.journal or [])
        mark = stored.pop() if stored and stored[-1]["t"] == "open" else None
        self.journal = Journal.parse(stored)
        self.notice: Line | None = None
        self.scene: Wait | Done
        self._restarts = 0
        self._run = Run(definition, self.journal)
        self._revive()
        if mark is not None and mark != self._mark():
            # Another release asks something else: the buttons shown are old now.
            self.revision += 1
            self.moved = self.strange = True

    @property
    def current(self) -> tuple[int, int]:
        """Return the dialog's number and the revision its open question appeared at."""
        return self.saved.id, self.revision

    def answer(self, value: Value) -> None:
        """Take `value` as the answer to the open question, and run on."""
        step = self._run.answer(value, self.revision)
        self.revision += 1
        self._play(step)

    def answers(self) -> list[Entry]:
        """Return what was answered in this run and can still be changed."""
        return self._run.answers()

    def to_change(self) -> list[Entry]:
        """Return the answers that are worth a button of their own.

        What was typed before its tap is none, nor that a list is long enough.
        """
        return [
            entry
            for entry in self.answers()
            if entry.tag == "ask"
            and not isinstance(value := entry.decoded(), Meant)
            and value != ENOUGH
        ]

    def back(self) -> bool:
        """Drop the last answer of this run; False if there is none."""
        answers = self.answers()
        if answers:
            self.drop(answers[-1].key)
        return bool(answers)

    def drop(self, key: str) -> None:
        """Drop one answer with what hangs on it, undo, and run again."""
        self.revision += 1
        for entry in self.journal.drop(key):
            self._undo(Undo(entry.undo, entry.decoded()))
        self._again()

    def named(self, value: Value) -> Value:
        """Return an answer as its button names it."""
        return frozen.option(self._tx, value)

    def abandon(self) -> None:
        """Undo everything that can be undone; the journal is empty afterwards."""
        self._run.close()
        undo_all(self._tx, self.journal)

    def save(self, state: str = "active") -> None:
        """Write where the dialog stands, and let go of it."""
        self.keep(state)
        self._run.close()

    def keep(self, state: str = "active") -> None:
        """Write where the dialog stands; an ended one keeps only its outcome."""
        outcome = None
        if isinstance(self.scene, Done):
            state, outcome = "ended", content.dump_lines(self.scene.says)
        dialogs.save(
            self._tx,
            self.saved.id,
            state=state,
            revision=self.revision,
            journal=None if state == "ended" else [*self.journal.dump(), self._mark()],
            outcome=outcome,
        )

    def _mark(self) -> dict[str, Any] | None:
        """Return which question is open; a yes counts for these very values only."""
        if isinstance(self.scene, Done):
            return None
        question = self.scene.question
        given = [encode(value) for value in question.given]
        return {"t": "open", "k": question.key, "v": question.form, "g": given}

    def _revive(self) -> None:
        """Run a stored journal; the try leaves no trace if it turns out stranded."""
        if not any(entry.barrier for entry in self.journal.entries):
            self._play(self._run.start())
            return
        savepoint = self._tx.savepoint()
        try:
            self._play(self._run.start())
        except DialogError:
            savepoint.rollback()
            raise
        savepoint.commit()

    def _again(self) -> None:
        """Run from the top."""
        self._run.close()
        self._run = Run(self._definition, self.journal)
        self._play(self._run.start())

    def _play(self, step: Step) -> None:
        """Do what the kernel asks for until it waits or is done."""
        while True:
            match step:
                case Options():
                    step = self._run.send(step.loader(self._tx, *step.args))
                case Read():
                    step = self._run.send(step.reader(self._tx, *step.args))
                case Act():
                    self.moved = True
                    step = self._run.send(self._act(step))
                case Undo():
                    self.moved = True
                    self._undo(step)
                    step = self._run.send(None)
                case Restart():
                    self._restart(step)
                    return
                case Wait():
                    self.scene = frozen.scene(self._tx, step)
                    return
                case Done():
                    for undo in step.undos:
                        self._undo(undo)
                    self.scene = frozen.scene(self._tx, step)
                    return

    def _act(self, step: Act) -> Any:
        """Run an effect in a savepoint: what is refused leaves no trace."""
        savepoint = self._tx.savepoint()
        result = step.effect(self._tx, *step.args)
        if isinstance(result, Refused):
            savepoint.rollback()
        else:
            savepoint.commit()
        return result

    def _undo(self, step: Undo) -> None:
        _take_back(self._tx, step.name, step.value)

    def _restart(self, step: Restart) -> None:
        """Run again after a refusal; endless refusals are an error, not a loop."""
        self._restarts += 1
        if self._restarts > MAX_RESTARTS:
            raise TooMuch(
                dialog=self._definition.name, cap=MAX_RESTARTS, what="restarts a turn"
            )
        for undo in step.undos:
            self._undo(undo)
        self.notice = step.reason
        self._again()


def undo_all(tx: Tx, journal: Journal) -> None:
    """Take back every effect of a journal that can be taken back, last first."""
    for entry in journal.drop_all():
        _take_back(tx, entry.undo, entry.decoded())


def _take_back(tx: Tx, name: str, value: Value) -> None:
    """Run the undo that a journal names; our own journal is trusted.

    One that this release no longer has must keep nobody in a dialog: holds expire.
    """
    module, _, function = name.partition(":")
    try:
        undo: Callable[..., object] = getattr(import_module(module), function)
    except (ImportError, AttributeError):
        log.error("undo.unknown", extra={"undo": name})
        return
    undo(tx, value)


def told_value(entry: Entry) -> dict[str, Value]:
    """Return an answer under the name that texts know its type by."""
    value = entry.decoded()
    return told((value,)) or {"answer": value}
