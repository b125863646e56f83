"""What the bot says, in every language it speaks: the catalogue of Fluent texts."""

from __future__ import annotations

import logging
import re
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, cast

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Resource

from bot import languages, when
from bot.pieces import Piece, parts, picture

log = logging.getLogger(__name__)

Argument = str | int | float | date  # a datetime is a date too

# Said where there is nothing to say: a text that no language has, a value of no use.
NOTHING = "…"

# Fluent gives up a whole message for one longer part.
_LONG = 2_500
_HELD = re.compile("\ufdd0[0-9]+\ufdd1")


class TextError(Exception):
    """A text could not be made as its author meant it."""


class MissingText(TextError):
    """A language does not have this text."""


class BadText(TextError):
    """A text could not be formatted with the values it got."""


class BadCatalogue(TextError):
    """A file of the catalogue cannot be read as Fluent."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """One language's texts: with isolates for prose, without them for labels."""

    language: languages.Language
    bodies: FluentBundle
    labels: FluentBundle
    ids: frozenset[str]


class Catalogue:
    """All texts of all languages; safe to use from any thread.

    A text id is a message's name (`booking-office`) or one of its attributes
    (`booking-office.none`); a language is its tag. `misses` counts the (language, id)
    that fell back, `faults` those that could not be formatted as written; the first
    of each kind is logged. A strict catalogue raises TextError instead.
    """

    def __init__(self, voices: tuple[_Voice, ...], *, strict: bool = False) -> None:
        self.languages = tuple(voice.language for voice in voices)
        self.misses: Counter[tuple[str, str]] = Counter()
        self.faults: Counter[tuple[str, str]] = Counter()
        self._voices = {voice.language.tag: voice for voice in voices}
        self._strict = strict
        # What is always the same is said from here: a reminder has five such texts.
        self._fixed: dict[tuple[str, str, bool], str] = {}
        # Counting is a read and a write, and two threads count.
        self._counting = threading.Lock()

    def text(
        self, language: str, text_id: str, values: Mapping[str, Argument] | None = None
    ) -> str:
        """Return prose: every value is isolated, so that no name turns a line around.

        A text the language lacks comes from its fallbacks, and is NOTHING if nobody
        has it.
        """
        return self._say(language, text_id, values, isolating=True)

    def label(
        self, language: str, text_id: str, values: Mapping[str, Argument] | None = None
    ) -> str:
        """Return a text without isolates: buttons, rows, file names, templates."""
        return self._say(language, text_id, values, isolating=False)

    def pieces(
        self, language: str, text_id: str, values: Mapping[str, Argument] | None = None
    ) -> list[Piece]:
        """Return a label in its parts: fixed words, and what is put in, each apart.

        A choice between plurals is one part; joined, the words are the label.
        """
        for voice in self._speakers(language, text_id):
            pattern = _pattern(voice.labels, text_id)
            if pattern is not None:
                own = voice.language.tag, voice.labels, text_id
                return [
                    Piece(self._format(*own, part, values), variables)
                    for part, variables in parts(pattern)
                ]
        return [Piece(NOTHING)]

    def labels_in_all(
        self, text_id: str, values: Mapping[str, Argument] | None = None
    ) -> dict[str, str]:
        """Return the label in each language that has its own, by tag."""
        return {
            tag: self.label(tag, text_id, values)
            for tag in self._voices
            if self.has_in(tag, text_id)
        }

    def has(self, text_id: str) -> bool:
        """Say whether any language has this text."""
        return any(self.has_in(tag, text_id) for tag in self._voices)

    def has_in(self, language: str, text_id: str) -> bool:
        """Say whether this language has a text of its own."""
        voice = self._voices.get(language)
        return voice is not None and _pattern(voice.labels, text_id) is not None

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of all the texts that the reference has."""
        return self._voices[languages.REFERENCE].ids

    def lacking(self, language: str) -> list[str]:
        """Return the ids that the reference has and this language has not."""
        return sorted(self.ids - self._voices[language].ids)

    def picture(self, language: str, text_id: str) -> str:
        """Return the picture that a text begins with; "" for one that has none."""
        voice = self._voices.get(language)
        pattern = _pattern(voice.labels, text_id) if voice else None
        return picture(pattern) if pattern else ""

    def native(self, tag: str) -> str:
        """Return a language's name in its own words."""
        return self._voices[tag].language.native

    def _say(
        self,
        language: str,
        text_id: str,
        values: Mapping[str, Argument] | None,
        *,
        isolating: bool,
    ) -> str:
        """Return the text from the first language in the chain that has it."""
        fixed = language, text_id, isolating
        if not values and fixed in self._fixed:
            return self._fixed[fixed]
        for voice in self._speakers(language, text_id):
            bundle = voice.bodies if isolating else voice.labels
            pattern = _pattern(bundle, text_id)
            if pattern is not None:
                tag = voice.language.tag
                said = self._format(tag, bundle, text_id, pattern, values)
                whole = tag == language and (tag, text_id) not in self.faults
                if whole and not values:
                    self._fixed[fixed] = said
                return said
        return NOTHING

    def _speakers(self, language: str, text_id: str) -> Iterator[_Voice]:
        """Yield the language, then its fallbacks, counting when it comes to those."""
        own = self._voices.get(language)
        if own:
            yield own
        self._count(self.misses, "text.missing", language, text_id)
        if self._strict:
            raise MissingText(f"{language}: {text_id}")
        fallback = own.language.fallback if own else (languages.REFERENCE,)
        yield from (self._voices[tag] for tag in fallback if tag in self._voices)

    def _format(
        self,
        language: str,
        bundle: FluentBundle,
        text_id: str,
        pattern: Pattern,
        values: Mapping[str, Argument] | None,
    ) -> str:
        """Format one pattern, and count what went wrong without ever keeping values."""
        held: dict[str, str] = {}
        problems: list[Exception] = []
        arguments = {
            name: _argument(value, held, problems)
            for name, value in (values or {}).items()
        }
        said, errors = bundle.format_pattern(pattern, arguments)
        problems += errors
        if problems:
            self._count(self.faults, "text.broken", language, text_id)
            if self._strict:
                raise BadText(f"{language}: {text_id}: {problems[0]}") from problems[0]
        text = cast(str, said)
        return (
            _HELD.sub(lambda mark: held.get(mark[0], mark[0]), text) if held else text
        )

    def _count(
        self, counter: Counter[tuple[str, str]], event: str, language: str, text_id: str
    ) -> None:
        """Count, and log the first time; the log need not hear it a thousand times."""
        with self._counting:
            counter[language, text_id] += 1
            first = counter[language, text_id] == 1
        if first:
            log.warning(event, extra={"language": language, "text": text_id})


def load(folder: Traversable | None = None, *, strict: bool = False) -> Catalogue:
    """Read every language whose folder holds texts, in the order of the picker.

    All files are parsed here, so that nothing is read and nothing new can fail later.
    `strict` is for tests: unreadable, missing and wrong texts raise.
    """
    folder = folder if folder is not None else files("locales")
    voices = []
    for language in languages.KNOWN:
        resources = _parse(folder / language.tag, strict=strict)
        if resources:
            voices.append(_voice(language, resources))
    return Catalogue(tuple(voices), strict=strict)


def _parse(folder: Traversable, *, strict: bool) -> list[Resource]:
    """Parse the `.ftl` files of one language, by name."""
    if not folder.is_dir():
        return []
    parser = FluentParser(with_spans=False)  # half the memory
    resources = []
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".ftl"):
            continue
        resource = parser.parse(file.read_text(encoding="utf-8"))
        if any(isinstance(entry, Junk) for entry in resource.body):
            # Fluent would skip it without a word.
            log.error("text.unreadable", extra={"file": f"{folder.name}/{file.name}"})
            if strict:
                raise BadCatalogue(f"{folder.name}/{file.name}")
        resources.append(resource)
    return resources


def _voice(language: languages.Language, resources: list[Resource]) -> _Voice:
    """Build the two bundles of one language; they share what was parsed."""
    locale = language.locale  # raises where Fluent would take the process's locale
    functions = {"WHEN": cast(Any, when.function(locale))}
    bodies, labels = (
        FluentBundle(list(language.chain), functions, use_isolating=isolating)
        for isolating in (True, False)
    )
    for resource in resources:
        bodies.add_resource(resource)
        labels.add_resource(resource)
    ids = {e.id.name for r in resources for e in r.body if isinstance(e, Message)}
    return _Voice(language, bodies, labels, frozenset(ids))


def _pattern(bundle: FluentBundle, text_id: str) -> Pattern | None:
    """Return what `message` or `message.attribute` says, or None."""
    name, _, attribute = text_id.partition(".")
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


def _argument(value: Argument, held: dict[str, str], problems: list[Exception]) -> Any:
    """Return what Fluent gets for a value; long text goes in by a mark instead."""
    if isinstance(value, str):
        if len(value) <= _LONG:
            return value
        mark = f"\ufdd0{len(held)}\ufdd1"
        held[mark] = value
        return mark
    try:
        if isinstance(value, date):
            return when.moment(value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"a {type(value).__name__} cannot be said")
    except (TypeError, when.NoZone) as error:
        problems.append(error)
        return NOTHING
    return value
