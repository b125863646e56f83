"""Naming what a dialog must not await: the author sees the call and the line."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import PurePath
from types import CoroutineType, FrameType, TracebackType
from typing import Any, cast

from dialogs.engine.errors import ForeignAwait
from dialogs.engine.requests import Ask, Choose, Confirm, Do, Look, Request, Say


def guarded_send(coroutine: Coroutine[Request, Any, None], value: Any) -> Request:
    """Send `value` and return the next request; anything else is an author's error.

    Raises ForeignAwait with the name and the line; StopIteration at
    the dialog's end.
    """
    try:
        request: object = coroutine.send(value)
    except RuntimeError as error:
        if "event loop" not in str(error):
            raise
        name, where = _caller(error.__traceback__)
        raise ForeignAwait(name=name, where=where) from None
    if isinstance(request, Say | Choose | Ask | Confirm | Look | Do):
        return request
    name, where = _awaited(coroutine)
    coroutine.close()
    raise ForeignAwait(name=name, where=where)


def _awaited(coroutine: Any) -> tuple[str, str]:
    """Return the name of what is awaited deep down, and the dialog's line that did."""
    where = "?"
    home = coroutine.cr_frame.f_globals.get("__name__")
    step = coroutine
    while isinstance(step, CoroutineType):
        frame = cast(FrameType, step.cr_frame)
        module = str(frame.f_globals.get("__name__", ""))
        if module != home and not module.startswith("dialogs."):
            return _name(module, step.__qualname__), where
        where = f"{PurePath(frame.f_code.co_filename).name}:{frame.f_lineno}"
        step = step.cr_await
    return type(step).__name__, where


def _caller(traceback: TracebackType | None) -> tuple[str, str]:
    """Return the first function outside of dialogs on the way to an error."""
    where = "?"
    while traceback is not None:
        frame = traceback.tb_frame
        module = str(frame.f_globals.get("__name__", ""))
        if module.split(".")[0] == "asyncio":
            return _name(module, frame.f_code.co_qualname), where
        if module != __name__:
            where = f"{PurePath(frame.f_code.co_filename).name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return "something", where


def _name(module: str, function: str) -> str:
    """Return `asyncio.sleep` for `sleep` of `asyncio.tasks`."""
    return f"{module.split('.')[0]}.{function}"
