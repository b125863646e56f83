"""Lint of locales/: what Fluent would swallow without a word, as `file:line: what`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast, visitor
from fluent.syntax.serializer import serialize_expression

from bot import languages

LOCALES = Path(__file__).parents[2] / "locales"
FUNCTIONS = {"WHEN", "NUMBER"}
LABEL_LIMIT, SENTENCE_LIMIT = 24, 14

# A label is known by its id: the words on buttons, in every language.
_LABEL = re.compile(
    r"engine-(back|menu|help|person|language|yes|change|cancel|more|earlier"
    r"|change-it|keep-it|go-on|fresh)|menu-(?!question).+"
    r"|consent-ask-.+|calendar-label|web-(send|new|keep|leave)"
)
_LOCK_SCREEN = re.compile(r"calendar-title|reminder-.+")
# Benefits, debts, asylum, health (PRIVACY 15): never on a lock screen.
_TELLING = re.compile(
    r"jobcenter|bürgergeld|sozial|schuld|asyl|gesund|krank|arzt|schwanger|sucht"
    r"|borç|sığınma|iltica|sağlık|hasta|işsiz|gebe|yardım parası"
    r"|ديون|دين|لجوء|صحة|مرض|حامل|إعانة|بطالة",
    re.IGNORECASE,
)
_CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
_GLUED = re.compile(r"https?://[^\s{]*\{")


@dataclass(frozen=True, slots=True)
class Text:
    """One message: where it is, what it says and what it uses."""

    place: str
    body: str
    comment: str
    variables: frozenset[str]
    message: ast.Message


class _Uses(visitor.Visitor):
    """Collect what one message refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.functions: set[str] = set()
        self.plurals: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
        if keys & (_CATEGORIES - {"other"}):
            self.plurals.append(keys)
        self.generic_visit(node)


def lint(folder: Path = LOCALES) -> list[str]:
    """Return every fault of the catalogue in `folder`, as `file:line: message`."""
    faults: list[str] = []
    read = {
        sub.name: _read(sub, faults)
        for sub in sorted(folder.iterdir())
        if sub.is_dir() and any(sub.glob("*.ftl"))
    }
    reference = read.get(languages.REFERENCE, {})
    for tag, texts in read.items():
        for name in reference.keys() - texts.keys():
            faults.append(f"{folder / tag}:1: {name} is missing")
        for name, text in texts.items():
            faults += [
                f"{text.place}: {name}: {fault}"
                for fault in _compared(text, reference.get(name))
            ]
            faults += [
                f"{text.place}: {name}: {fault}" for fault in _own(tag, name, text)
            ]
    return sorted(faults)


def _read(folder: Path, faults: list[str]) -> dict[str, Text]:
    """Parse one language; what cannot be read or comes twice goes to `faults`."""
    texts: dict[str, Text] = {}
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        for entry in FluentParser().parse(source).body:
            line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
            place = f"{path}:{line}"
            if isinstance(entry, ast.Junk):
                faults.append(f"{place}: syntax error")
            elif isinstance(entry, ast.Message):
                if entry.id.name in texts:
                    faults.append(f"{place}: {entry.id.name} comes twice")
                texts.setdefault(entry.id.name, _text(place, entry))
    return texts


def _text(place: str, message: ast.Message) -> Text:
    """Return what the checks need of a message."""
    uses = _Uses()
    uses.visit(message)
    patterns = [message.value, *(one.value for one in message.attributes)]
    body = "\n".join(_flat(pattern) for pattern in patterns if pattern)
    comment = (message.comment.content or "") if message.comment else ""
    return Text(place, body, comment, frozenset(uses.variables), message)


def _flat(pattern: ast.Pattern) -> str:
    """Return a pattern's text, with `{…}` for what is put in."""
    return "".join(
        one.value
        if isinstance(one, ast.TextElement)
        else "{" + serialize_expression(one.expression) + "}"
        if isinstance(one.expression, ast.SelectExpression)
        else "{}"
        for one in pattern.elements
    )


def _compared(text: Text, reference: Text | None) -> Iterator[str]:
    """Yield how a text differs from the reference's."""
    if reference is None:
        yield f"is not in {languages.REFERENCE}"
        return
    for name in text.variables - reference.variables:
        yield f"${name} is not in {languages.REFERENCE}"
    for name in reference.variables - text.variables:
        yield f"${name} is left out"


def _own(tag: str, name: str, text: Text) -> Iterator[str]:
    """Yield what is wrong with a text in itself."""
    uses = _Uses()
    uses.visit(text.message)
    for function in uses.functions - FUNCTIONS:
        yield f"unknown function {function}"
    yield from _plurals(tag, uses.plurals)
    if any(c.isdecimal() and not c.isascii() for c in text.body):
        yield "native digits"
    if _GLUED.search(text.body):
        yield "an address is glued to a variable"
    if tag == languages.REFERENCE:
        for variable in text.variables:
            if not re.search(rf"\${variable}(?![\w-])", text.comment):
                yield f"no comment names ${variable}"
    yield from _shape(tag, name, text.body)


def _plurals(tag: str, selections: list[set[str]]) -> Iterator[str]:
    """Yield plural categories that the language lacks or the text leaves out."""
    known = {one.tag: one for one in languages.KNOWN}.get(tag)
    locale = known.locale if known else Locale.parse(tag, sep="-")
    wanted = set(locale.plural_form.tags) | {"other"}
    for keys in selections:
        for key in sorted(wanted - keys):
            yield f"plural [{key}] is missing"
        for key in sorted(keys - wanted):
            yield f"plural [{key}] is unknown in {tag}"


def _shape(tag: str, name: str, body: str) -> Iterator[str]:
    """Yield what is too long, tells too much or starts from the wrong side."""
    label = _LABEL.fullmatch(name) is not None
    if label and len(body) > LABEL_LIMIT:
        yield f"a label of {len(body)} characters, at most {LABEL_LIMIT}"
    if not name.startswith("words-"):
        for sentence in re.split(r"[.!?؟:\n]", body):
            if len(re.findall(r"\w+|\{\}", sentence)) > SENTENCE_LIMIT:
                yield f"a sentence of more than {SENTENCE_LIMIT} words"
    if _LOCK_SCREEN.fullmatch(name) and (word := _TELLING.search(body)):
        yield f"“{word[0]}” would be read on a lock screen"
    if (
        tag == "ar"
        and not label
        and re.match(r"\W*[A-Za-z0-9]", body.replace("{", "ء"))
    ):
        yield "begins with a Latin letter or a digit"


if __name__ == "__main__":
    found = lint()
    print("\n".join(found))
    sys.exit(bool(found))
