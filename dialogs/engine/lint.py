"""What an author must not write in a dialog, found in the source before it can run."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any

from dialogs.engine import foreign
from dialogs.engine.errors import ForeignAwait, Unfit

_IMPORTS = (
    "__future__",
    "dialogs",
    "storage",
    "typing",
    "collections.abc",
    "dataclasses",
)
_CALLS = {
    "set": "its order is not the same in two processes",
    "frozenset": "its order is not the same in two processes",
    "open": "a dialog touches nothing but chat",
    "print": "a dialog touches nothing but chat",
    "input": "a dialog touches nothing but chat",
    "exec": "a dialog reads from top to bottom",
    "eval": "a dialog reads from top to bottom",
    "hash": "it is not the same in two processes",
    "id": "it is not the same in two runs",
}
_CLOCKS = {
    "now": "the clock has moved on at the next replay",
    "utcnow": "the clock has moved on at the next replay",
    "today": "the clock has moved on at the next replay",
    "random": "chance is another one at the next replay",
    "randint": "chance is another one at the next replay",
    "shuffle": "chance is another one at the next replay",
    "uuid4": "chance is another one at the next replay",
}
_NODES: dict[type[ast.AST], tuple[str, str]] = {
    ast.Try: ("try", "every stop is an exception to it, and it would run at each"),
    ast.TryStar: ("try", "every stop is an exception to it, and it would run at each"),
    ast.With: ("with", "it would be left and entered again at each message"),
    ast.AsyncWith: ("async with", "only chat may be awaited"),
    ast.AsyncFor: ("async for", "only chat may be awaited"),
    ast.Set: ("a set", "its order is not the same in two processes"),
    ast.SetComp: ("a set", "its order is not the same in two processes"),
    ast.Global: ("global", "it outlives the replay"),
    ast.Nonlocal: ("nonlocal", "it outlives the replay"),
    ast.Yield: ("yield", "a dialog awaits chat and nothing else"),
    ast.YieldFrom: ("yield from", "a dialog awaits chat and nothing else"),
}


# A fragment carries this mark: it may be awaited as `chat` may.
FRAGMENT = "fragment"


def check_function(function: Callable[..., Any]) -> None:
    """Raise Unfit or ForeignAwait at the first thing that a replay cannot repeat."""
    lines, first = inspect.getsourcelines(function)
    tree = ast.parse(textwrap.dedent("".join(lines)))
    file = PurePath(inspect.getsourcefile(function) or "?").name
    for line, what, why in [*_faults(tree), *_nested_faults(tree.body[0])]:
        raise Unfit(where=f"{file}:{first + line - 1}", what=what, why=why)
    for line, name in _foreign_awaits(tree, _names(function)):
        raise ForeignAwait(name=name, where=f"{file}:{first + line - 1}")


def check_file(path: Path) -> list[str]:
    """Return every fault of a module of dialogs as `file:line: …`, imports too."""
    tree = ast.parse(path.read_text())
    faults = [*_import_faults(tree), *_faults(tree), *_helper_faults(tree)]
    return [
        f"{path.name}:{line}: {what} has no place in a dialog, because {why}"
        for line, what, why in sorted(faults)
    ]


def _faults(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Find the statements and calls that are refused."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if type(node) in _NODES:
            what, why = _NODES[type(node)]
            yield line, what, why
        if isinstance(node, ast.Call):
            name = _called(node)
            if isinstance(node.func, ast.Name) and name in _CALLS:
                yield line, f"{name}()", _CALLS[name]
            if name in _CLOCKS:
                yield line, f"{name}()", _CLOCKS[name]


def _foreign_awaits(
    tree: ast.AST, names: Mapping[str, Any]
) -> Iterator[tuple[int, str]]:
    """Find what is awaited and is neither a verb of a chat nor a fragment.

    What is known only while a dialog runs, such as a local variable, is named then.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Await):
            called = node.value.func if isinstance(node.value, ast.Call) else node.value
            found = foreign.resolve(_root(called), names)
            marks = getattr(foreign.resolve(called, names), "__dict__", {})
            if found is not None and FRAGMENT not in marks:
                yield node.lineno, foreign.name_of(called, names)


def _root(called: ast.expr) -> ast.expr:
    """Return where a chain of names and calls begins."""
    while isinstance(called, ast.Attribute | ast.Call):
        called = called.value if isinstance(called, ast.Attribute) else called.func
    return called


def _names(function: Callable[..., Any]) -> dict[str, Any]:
    """Return what a function knows from outside; its own variables hide the rest."""
    code = function.__code__
    names = {
        name: value
        for name, value in function.__globals__.items()
        if name not in code.co_varnames and name not in code.co_cellvars
    }
    for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=True):
        try:
            names[name] = cell.cell_contents
        except ValueError:  # defined further down
            names.pop(name, None)
    return names


def _import_faults(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Find imports of what a dialog must not know."""
    why = "a dialog knows only dialogs and the store's functions"
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            if not any(name == ok or name.startswith(f"{ok}.") for ok in _IMPORTS):
                yield node.lineno, f"import {name}", why


def _helper_faults(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Find `async def`s that are neither a dialog nor a fragment."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AsyncFunctionDef):
            marks = [_called(m) for m in node.decorator_list if isinstance(m, ast.Call)]
            if not {"dialog", "fragment"} & set(marks):
                why = "what a dialog awaits is marked @fragment"
                yield node.lineno, f"async def {node.name}", why


def _nested_faults(function: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Find the helpers that are written inside of a function."""
    for inside in ast.iter_child_nodes(function):
        yield from _helper_faults(inside)


def _called(call: ast.Call) -> str:
    """Return the last name of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
