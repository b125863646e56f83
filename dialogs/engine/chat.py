"""The one thing a dialog holds: a chat with seven verbs."""

from __future__ import annotations

import re
import types
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.engine.errors import BadKey
from dialogs.engine.kinds import Dated, Kind
from dialogs.engine.requests import (
    Ask,
    Choose,
    Confirm,
    Do,
    Effect,
    Line,
    Loader,
    Look,
    Reader,
    Request,
    Say,
)
from storage.values import Value

_KEY = re.compile(r"[a-z][a-z0-9]*(\.[a-z0-9]+)*")


@types.coroutine
def _ask(request: Request) -> Generator[Request, Any, Any]:
    """Hand `request` to the kernel; the only thing a dialog ever waits for."""
    return (yield request)


@dataclass(frozen=True, slots=True)
class Chat:
    """A person to talk to, as a dialog sees one.

    Keys name the journal's entries; the text of key `office` in dialog `booking` is
    the Fluent message `booking-office`. Nothing else may be awaited in a dialog.
    """

    name: str
    prefix: str = ""

    async def say(self, key: str, **values: Value) -> None:
        """Say text `key`. The value `pin` adds a map, `file` the calendar file.

        `data` is the token of a link to all that is stored of the person, `slip` that
        of a link to a page to print, `paper` that of a link to a certificate.
        """
        await _ask(Say(Line(self._text(key), values)))

    async def choose(
        self,
        key: str,
        loader: Loader,
        *args: Value,
        given: tuple[Value, ...] = (),
        otherwise: Mapping[str, str] | None = None,
        typed: Kind | Dated | None = None,
        always: bool = False,
    ) -> Any:
        """Ask for one of the values that `loader(tx, *args)` returns.

        The options are loaded when the question is shown and again when it is
        answered. Without any, the text is `<key>-none`, or as `Nothing` says;
        `otherwise` then offers other dialogs by name, with `always` also below the
        options. What is no button's words is read by `typed`. The answer holds while
        `args` and `given` stay the same.
        """
        return await _ask(
            Choose(
                self._key(key),
                self._text(key),
                loader,
                args,
                (*args, *given),
                otherwise or {},
                always,
                typed,
            )
        )

    async def ask(
        self, key: str, kind: Kind, *, given: tuple[Value, ...] = (), **values: Value
    ) -> Any:
        """Ask for something typed; `kind` says what will do and why not."""
        return await _ask(Ask(self._key(key), self._text(key), kind, values, given))

    async def confirm(self, key: str, **values: Value) -> None:
        """Show `values` and return when the person says yes to exactly these."""
        await _ask(Confirm(self._key(key), self._text(key), values))

    async def look(
        self, key: str, reader: Reader, *args: Value, given: tuple[Value, ...] = ()
    ) -> Any:
        """Return what `reader(tx, *args)` reads; fixed once anything follows it."""
        return await _ask(Look(self._key(key), reader, args, (*args, *given)))

    async def do(
        self,
        key: str,
        effect: Effect,
        *args: Value,
        undo: Effect | None = None,
        again: str = "",
        given: tuple[Value, ...] = (),
    ) -> Any:
        """Run `effect(tx, *args)` once, in the transaction of this turn.

        With `undo(tx, result)` it is taken back when an answer before it is dropped
        or the dialog is left. Without, it must be the last thing a dialog does.
        If it returns Refused, the answer `again` is dropped and asked once more.
        """
        return await _ask(
            Do(
                self._key(key),
                effect,
                args,
                (*args, *given),
                undo,
                self._key(again) if again else "",
            )
        )

    def sub(self, name: str) -> Chat:
        """Return a chat whose keys begin with `name`: for a loop or a fragment."""
        return Chat(self.name, f"{self._key(name)}.")

    def named(self, name: str) -> Chat:
        """Return a chat whose texts are those of fragment `name`."""
        return Chat(name, self.prefix)

    def _key(self, key: str) -> str:
        full = self.prefix + key
        if not _KEY.fullmatch(full) or len(full) > 40:
            raise BadKey(key=full)
        return full

    def _text(self, key: str) -> str:
        last = [part for part in key.split(".") if not part.isdigit()][-1]
        return f"{self.name}-{last}"
