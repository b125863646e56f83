"""Lint of locales/: what Fluent would swallow without a word, as `file:line: what`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot import languages
from tests.support import catalogue_rules as rules

LOCALES = Path(__file__).parents[2] / "locales"
KNOWN = {language.tag: language for language in languages.KNOWN}


@dataclass
class Findings:
    """Faults stop a merge; hints are for a translator's second look."""

    faults: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Text:
    """A message, a term or one attribute: where it stands and what it says."""

    path: Path
    line: int
    pattern: ast.Pattern | None
    comment: str

    @property
    def place(self) -> str:
        """Return `file:line`, as editors jump to it."""
        return f"{self.path}:{self.line}"


def lint(folder: Path = LOCALES) -> list[str]:
    """Return every fault of the catalogue in `folder`, as `file:line: message`."""
    return sorted(inspect(folder).faults)


def inspect(folder: Path = LOCALES) -> Findings:
    """Return the faults and the hints of the catalogue in `folder`."""
    found = Findings()
    read = {
        sub.name: _read(sub, found)
        for sub in sorted(folder.iterdir())
        if sub.is_dir() and any(sub.glob("*.ftl"))
    }
    reference = read.get(languages.REFERENCE, {})
    for tag, texts in read.items():
        if tag not in KNOWN:
            # The bot would pass such a folder by without a word.
            found.faults.append(f"{folder / tag}:1: {tag} is not in bot/languages.py")
            continue
        for name in reference.keys() - texts.keys():
            if not name.startswith("-"):
                place = folder / tag / reference[name].path.name
                found.faults.append(f"{place}:1: {name} is missing")
        for name, text in texts.items():
            _check(KNOWN[tag], name, text, texts, reference, found)
    return found


def _read(folder: Path, found: Findings) -> dict[str, Text]:
    """Parse one language: `name`, `name.attribute` and `-term` to what they say."""
    texts: dict[str, Text] = {}
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, ast.Junk):
                place = f"{path}:{_line(source, entry)}"
                why = f" ({entry.annotations[0].message})" if entry.annotations else ""
                found.faults.append(f"{place}: syntax error{why}")
            elif isinstance(entry, ast.Message | ast.Term):
                for name, text in _texts(path, source, entry):
                    if name in texts:
                        found.faults.append(f"{text.place}: {name} comes twice")
                    texts.setdefault(name, text)
    return texts


def _texts(
    path: Path, source: str, entry: ast.Message | ast.Term
) -> Iterator[tuple[str, Text]]:
    """Yield an entry and its attributes, by name."""
    comment = (entry.comment.content or "") if entry.comment else ""
    name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
    yield name, Text(path, _line(source, entry.id), entry.value, comment)
    for one in entry.attributes:
        text = Text(path, _line(source, one.id), one.value, comment)
        yield f"{name}.{one.id.name}", text


def _line(source: str, node: ast.SyntaxNode) -> int:
    """Return the line a node begins in."""
    return source.count("\n", 0, node.span.start if node.span else 0) + 1


def _check(
    language: languages.Language,
    name: str,
    text: Text,
    texts: dict[str, Text],
    reference: dict[str, Text],
    found: Findings,
) -> None:
    """Add what is wrong with one text, beside the reference and in itself."""
    # A term is a language's own affair: its words bend as its grammar wants.
    theirs = text if name.startswith("-") else reference.get(name)
    faults = list(_compared(text, theirs))
    if text.pattern:
        uses = rules.Uses.of(text.pattern)
        types = rules.types(theirs.comment if theirs else "")
        faults += [f"{one} does not exist" for one in uses.references - _spoken(texts)]
        faults += rules.uses(uses, types)
        faults += rules.plurals(language, uses, types)
        faults += rules.words(language, name, _said(text.pattern, texts))
        faults += rules.shape(language, name, rules.flat(text.pattern))
        if language.tag == languages.REFERENCE and not name.startswith("-"):
            faults += rules.explained(uses, types)
        hints = rules.hints(name, rules.flat(text.pattern))
        found.hints += [f"{text.place}: {name}: {hint}" for hint in hints]
    found.faults += [f"{text.place}: {name}: {fault}" for fault in faults]


def _compared(text: Text, reference: Text | None) -> Iterator[str]:
    """Yield how a text differs from the reference's."""
    if reference is None:
        yield f"is not in {languages.REFERENCE}"
        return
    if text.path.name != reference.path.name:
        yield f"belongs into {reference.path.name}"
    if reference.pattern and not text.pattern:
        yield "says nothing"
    mine, theirs = (
        rules.Uses.of(one.pattern).variables if one.pattern else set()
        for one in (text, reference)
    )
    for variable in sorted(mine - theirs):
        yield f"${variable} is not in {languages.REFERENCE}"
    for variable in sorted(theirs - mine):
        yield f"${variable} is left out"


def _spoken(texts: dict[str, Text]) -> set[str]:
    """Return what a reference may name: everything that has words of its own."""
    return {name for name, text in texts.items() if text.pattern}


def _said(pattern: ast.Pattern, texts: dict[str, Text], depth: int = 3) -> str:
    """Return all words of a pattern and of what it refers to."""
    said = rules.flat(pattern)
    for name in sorted(rules.Uses.of(pattern).references) if depth else ():
        text = texts.get(name)
        if text and text.pattern:
            said += " " + _said(text.pattern, texts, depth - 1)
    return said


if __name__ == "__main__":
    findings = inspect()
    for hint in sorted(findings.hints):
        print(f"hint: {hint}")
    for fault in sorted(findings.faults):
        print(fault)
    sys.exit(bool(findings.faults))
