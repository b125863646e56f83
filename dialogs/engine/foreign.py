"""Naming what a dialog must not await: the author sees the call and the line."""

from __future__ import annotations

import ast
import linecache
from collections.abc import Coroutine, Iterator, Mapping
from itertools import islice
from pathlib import PurePath
from types import CodeType, CoroutineType, FrameType
from typing import Any, cast

from dialogs.engine.errors import ForeignAwait
from dialogs.engine.requests import Ask, Choose, Confirm, Do, Look, Request, Say

_REQUESTS = (Say, Choose, Ask, Confirm, Look, Do)


def guarded_send(coroutine: Coroutine[Request, Any, None], value: Any) -> Request:
    """Send `value` and return the next request; anything else is an author's error.

    Raises ForeignAwait with the name and the line; StopIteration at
    the dialog's end.
    """
    try:
        request: object = coroutine.send(value)
    except StopIteration:
        raise
    except Exception as error:
        if not _wants_a_loop(error):
            raise
        raise _error(list(_on_the_way(error))[-1]) from error
    if isinstance(request, _REQUESTS):
        return request
    foreign = _error(_innermost(coroutine))
    if callable(cancel := getattr(request, "cancel", None)):
        cancel()
    coroutine.close()
    raise foreign


def name_of(called: ast.expr, names: Mapping[str, Any]) -> str:
    """Return `asyncio.sleep` for what is called so here, however it was imported."""
    found = resolve(called, names)
    if found is None:
        return ast.unparse(called)
    named = found if hasattr(found, "__qualname__") else type(found)
    module = named.__module__.split(".")[0].lstrip("_")
    name = str(named.__qualname__).rpartition("<locals>.")[-1]
    return name if named.__module__ == names.get("__name__") else f"{module}.{name}"


def resolve(called: ast.expr, names: Mapping[str, Any]) -> Any:
    """Return what a dotted name stands for, or None."""
    match called:
        case ast.Name(id=name):
            return names.get(name)
        case ast.Attribute(value=inner, attr=attr):
            return getattr(resolve(inner, names), attr, None)
    return None


_Place = tuple[FrameType, int, int]


def _error(place: _Place) -> ForeignAwait:
    """Return the error that names what stands at this place of a dialog."""
    frame, instruction, line = place
    names = {**frame.f_globals, **frame.f_locals}
    called = _written(frame.f_code, instruction)
    return ForeignAwait(
        name="something else" if called is None else name_of(called, names),
        where=f"{PurePath(frame.f_code.co_filename).name}:{line}",
    )


def _written(code: CodeType, instruction: int) -> ast.expr | None:
    """Return what is called or awaited by an instruction, as the author wrote it."""
    place = next(islice(code.co_positions(), instruction // 2, None), (None,) * 4)
    first, last, begin, end = place
    if first is None or last is None or begin is None or end is None:
        return None  # run with -X no_debug_ranges
    lines = [line.encode() for line in linecache.getlines(code.co_filename)]
    lines = lines[first - 1 : last]
    lines[-1] = lines[-1][:end]
    lines[0] = lines[0][begin:]
    inner = _parsed(b"".join(lines)).body
    inner = inner.value if isinstance(inner, ast.Await) else inner
    return inner.func if isinstance(inner, ast.Call) else inner


def _parsed(source: bytes) -> ast.Expression:
    """Parse an expression; once more if CPython got confused.

    A task that is collected while a tree is built has its traceback printed, which
    builds a tree of its own, and the outer one fails (CPython gh-106905).
    """
    try:
        return ast.parse(source, mode="eval")
    except SystemError:
        return ast.parse(source, mode="eval")


def _innermost(coroutine: Any) -> _Place:
    """Return the last place of our own on the way to what is awaited."""
    home = coroutine.cr_code.co_filename
    step, place = coroutine, None
    while isinstance(step, CoroutineType):
        frame = cast(FrameType, step.cr_frame)
        if place is not None and not _own(frame, home):
            break
        place = frame, frame.f_lasti, frame.f_lineno
        step = step.cr_await
    assert place is not None
    return place


def _on_the_way(error: BaseException) -> Iterator[_Place]:
    """Yield the dialog's own places on the way to an error, the innermost last."""
    step = error.__traceback__
    step = step and step.tb_next  # past guarded_send
    home = step.tb_frame.f_code.co_filename if step else ""
    while step is not None:
        if _own(step.tb_frame, home):
            yield step.tb_frame, step.tb_lasti, step.tb_lineno
        step = step.tb_next


def _own(frame: FrameType, home: str) -> bool:
    """Tell the dialog's file and those of fragments from all the others."""
    module = str(frame.f_globals.get("__name__", ""))
    return frame.f_code.co_filename == home or module.startswith("dialogs.")


def _wants_a_loop(error: Exception) -> bool:
    """Tell whether an error comes of calling asyncio where no loop runs."""
    step = error.__traceback__
    while step is not None:
        if str(step.tb_frame.f_globals.get("__name__", "")).startswith("asyncio."):
            return True
        step = step.tb_next
    return isinstance(error, RuntimeError) and "event loop" in str(error)
