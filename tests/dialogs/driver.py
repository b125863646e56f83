"""Drives the kernel without a database, with options and effects that do nothing."""

from typing import Any

from dialogs.engine import Definition
from dialogs.engine.journal import Journal
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


def wordy(tx: object) -> str:
    return "x" * 4_000


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
