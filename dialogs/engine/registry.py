"""Naming dialogs and fragments; what cannot be replayed is refused here."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

from dialogs.engine import lint
from dialogs.engine.chat import Chat
from dialogs.engine.errors import NotAsync, Taken, UnknownDialog

P = ParamSpec("P")
T = TypeVar("T")
DialogFunction = Callable[..., Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Definition:
    """A dialog by name; one that is not `kept` is forgotten when it is left."""

    name: str
    function: DialogFunction
    kept: bool = True

    @property
    def takes(self) -> tuple[str, ...]:
        """Return the names of the values that it must be started with."""
        return tuple(inspect.signature(self.function).parameters)[1:]


class Registry:
    """The dialogs that can be started, by name; made once by `dialogs.catalogue`."""

    def __init__(self) -> None:
        self._known: dict[str, Definition] = {}

    def add(self, definition: Definition) -> None:
        """Take in a dialog; two of one name are an author's error."""
        known = self._known.setdefault(definition.name, definition)
        if known.function is not definition.function:
            raise Taken(name=definition.name)

    def get(self, name: str) -> Definition:
        """Return the dialog `name`, or raise UnknownDialog."""
        if name not in self._known:
            raise UnknownDialog(name=name)
        return self._known[name]

    def __contains__(self, name: str) -> bool:
        return name in self._known

    def names(self) -> tuple[str, ...]:
        """Return all names, in the order they were added."""
        return tuple(self._known)


def dialog(name: str, *, kept: bool = True) -> Callable[[DialogFunction], Definition]:
    """Make a dialog of an `async def`; it is checked at once.

    One that only shows something, or begins from a message, need not be `kept`: it is
    not offered to be gone on with, and begins anew each time.
    """

    def define(function: DialogFunction) -> Definition:
        _check(name, function)
        return Definition(name, function, kept)

    return define


def fragment(
    name: str,
) -> Callable[
    [Callable[Concatenate[Chat, P], Coroutine[Any, Any, T]]],
    Callable[Concatenate[Chat, P], Coroutine[Any, Any, T]],
]:
    """Make a part of a dialog that others await; its texts begin with its own name."""

    def define(
        function: Callable[Concatenate[Chat, P], Coroutine[Any, Any, T]],
    ) -> Callable[Concatenate[Chat, P], Coroutine[Any, Any, T]]:
        _check(name, function)

        def call(
            chat: Chat, /, *args: P.args, **kwargs: P.kwargs
        ) -> Coroutine[Any, Any, T]:
            return function(chat.named(name), *args, **kwargs)

        vars(call)[lint.FRAGMENT] = name
        return call

    return define


def _check(name: str, function: Callable[..., Any]) -> None:
    """Refuse what is not an `async def`, or does what a replay cannot repeat."""
    if not inspect.iscoroutinefunction(function):
        raise NotAsync(name=name)
    lint.check_function(function)
