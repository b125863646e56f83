"""What Meta takes as a template, and each of ours as it would be submitted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from bot import templates
from bot.i18n import Catalogue
from bot.speaker import Speaker
from bot.templates import Filled, Screen
from dialogs.engine.requests import Line
from storage.directory import Directory, Office
from storage.values import Clock, Day, Ref, Time, Value

# One page of Meta's allows a label 25 characters, another 20: we keep to both.
NAME, BODY, BUTTONS, LABEL, PICTURES = 512, 1024, 10, 20, 10
# Meta wants to see what may stand in a blank: an office that there is not.
_OFFICE = Office(
    1,
    "example",
    {"de": "Stadtmitte"},
    {},
    "Hauptstraße 1",
    "12345",
    "Musterstadt",
    latitude=0.0,
    longitude=0.0,
    phone="",
    zone="Europe/Berlin",
    subdivision="NW",
    position=1,
)
_EXAMPLES: dict[str, Value] = {
    "time": Time(datetime(2027, 3, 1, 9, tzinfo=UTC), "Europe/Berlin", 1),
    "until": Time(datetime(2027, 2, 26, 14, tzinfo=UTC), "Europe/Berlin", 1),
    "office": Ref("office", 1),
    "days": 3,
    "day": Day(date(2027, 3, 1), "Europe/Berlin"),
    "place": "Bürgersaal",
    "trade": "Friseursalon",
    "clock": Clock(time(9)),
    "street": "Hauptstraße 1",
    "gear": "Arbeitsschuhe",
    "places": 3,
    "event-links": "https://example.org/de",
    "begins": Clock(time(9)),
    "ends": Clock(time(14)),
    "place-trade": "Verkauf",
    "place-quarter": "Marxloh",
    "german": "simple",
    "ready": Day(date(2027, 3, 1), "Europe/Berlin"),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """One template in one language, with example values."""

    screen: Screen
    language: str
    code: str
    filled: Filled


def drafts(texts: Catalogue) -> Iterator[Draft]:
    """Yield every template in every language that Meta and we have."""
    directory = Directory(0, offices={1: _OFFICE})
    for screen in templates.SCREENS:
        for language in texts.languages:
            speaker = Speaker(texts, directory, language.tag)
            if code := templates.spoken(screen, speaker):
                lines = [Line(text, _EXAMPLES) for text in screen.lines]
                filled = templates.filled(screen, lines, speaker)
                yield Draft(screen, language.tag, code, filled)


def faults(draft: Draft) -> Iterator[str]:
    """Yield what Meta would refuse in a draft, or what would go wrong later."""
    if not re.fullmatch(rf"[a-z0-9_]{{1,{NAME}}}", draft.screen.name):
        yield f"a name has only a-z, 0-9 and _, at most {NAME} of them"
    yield from _body(draft.filled.body)
    yield from _buttons(draft.filled.labels)
    if draft.filled.blanks != draft.screen.blanks:
        # Once approved, the old text would show the new values in its own order.
        yield (
            f"names {', '.join(draft.filled.blanks)} and not in the order of its table "
            "(bot/templates.py): another order needs another name"
        )


def _body(body: str) -> Iterator[str]:
    """Yield what is wrong with the words."""
    blanks = re.findall(r"\{\{(\d+)\}\}", body)
    if len(body) > BODY:
        yield f"{len(body)} characters, at most {BODY}"
    if re.search(r"^\W*\{\{|\}\}\W*$", body):
        yield "begins or ends with a blank"
    if re.search(r"\}\}[^\w\n]*\{\{", body):
        yield "two blanks side by side"
    if blanks != [str(number) for number in range(1, len(blanks) + 1)]:
        yield "the blanks are not numbered 1, 2, 3"
    words = re.findall(r"\w+", re.sub(r"\{\{\d+\}\}", " ", body))
    if len(words) <= 2 * len(blanks):
        yield f"{len(words)} words are too few for {len(blanks)} blanks"
    if re.search(r"\t| {4}|\n{3}", body):
        yield "a tab, four spaces or two empty lines in a row"
    if sum(map(_picture, body)) > PICTURES:
        yield f"more than {PICTURES} emoji"


def _buttons(labels: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with the buttons."""
    if not 1 <= len(labels) <= BUTTONS:
        yield f"{len(labels)} buttons, at least one and at most {BUTTONS}"
    if len(set(labels)) < len(labels):
        yield "two buttons say the same"
    for label in labels:
        if not 1 <= len(label) <= LABEL:
            yield f"“{label}” has {len(label)} characters, at most {LABEL}"
        if re.search(r"[\n{}*_~`]", label) or any(map(_picture, label)):
            yield f"“{label}”: a button has no emoji, marks or blanks"


def _picture(character: str) -> bool:
    return unicodedata.category(character) == "So"
