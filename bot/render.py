"""From a stored content to what a person sees: words, buttons, a map, a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot import calendar, my_files
from bot.channels.base import Button, File, Limits, Outgoing, Place
from bot.content import Choice, Content
from bot.speaker import Speaker
from dialogs.engine.requests import Line
from storage.values import Ref

Cards = Callable[[Ref], calendar.AnyCard]
# Apps take the sign that ends an isolate for a part of the address.
_LINK = re.compile("\u2068(https?://[^\u2069]*)\u2069")


def render(
    content: Content,
    speaker: Speaker,
    limits: Limits,
    cards: Cards,
    *,
    row: int,
    address: str,
    edits: str = "",
) -> Outgoing:
    """Return a content in the reader's language, cut to what the channel can show."""
    lines = [line for line in (content.notice, *content.says) if line]
    if content.question:
        lines.append(content.question)
    text = "\n\n".join(speaker.line(line) for line in lines)
    text = _LINK.sub(r"\1", text)
    return Outgoing(
        row=row,
        address=address,
        language=speaker.language,
        direction=speaker.direction,
        text=text[: limits.text],
        rows=_rows(content, speaker, limits),
        parts=tuple(_parts(lines, speaker, cards)),
        edits=edits,
        answer=speaker.label(content.answer) if content.answer else "",
        settled=content.settled,
        asks="phone" if content.asks == "phone" else "",
    )


def _rows(
    content: Content, speaker: Speaker, limits: Limits
) -> tuple[tuple[Button, ...], ...]:
    """Lay the buttons out: short options side by side, the engine's own at the end."""
    made = [_button(choice, speaker, limits) for choice in content.choices]
    options = [button for button in made if button.weight == "option"]
    main = [(button,) for button in made if button.weight == "main"]
    engine = [button for button in made if button.weight == "engine"]
    longest = max((len(button.label) for button in options), default=0)
    width = next((n for size, n in limits.columns if longest <= size), 1)
    grid = [tuple(options[i : i + width]) for i in range(0, len(options), width)]
    tail = [tuple(engine[i : i + 2]) for i in range(0, len(engine), 2)]
    return (*main, *grid, *tail)


def _button(choice: Choice, speaker: Speaker, limits: Limits) -> Button:
    label = speaker.label(choice)
    if len(label) > limits.label:
        label = label[: limits.label - 1] + "…"
    weight: Any = choice.weight
    return Button(label, choice.token, weight)


def _parts(lines: list[Line], speaker: Speaker, cards: Cards) -> list[Place | File]:
    """Return what lines ask for by `pin`, `file`, `data`, `slip`, `paper`."""
    parts: list[Place | File] = []
    for line in lines:
        match line.values.get("pin"):
            case Ref(kind="office", id=number):
                office = speaker.directory.office(number)
                title = speaker.value_label(Ref("office", number), "")
                address = f"{office.street}, {office.postcode} {office.city}"
                parts.append(Place(office.latitude, office.longitude, title, address))
            case Ref(kind="place", id=number):
                spot = speaker.directory.place(number)
                title = str(speaker.own(spot.names))
                address = f"{spot.street}, {spot.postcode} {spot.city}"
                parts.append(Place(spot.latitude, spot.longitude, title, address))
        match line.values.get("file"):
            case Ref(kind="booking" | "seat" | "meeting") as ref:
                parts.append(calendar.file(cards(ref), speaker))
        parts += my_files.linked(line.values, speaker)
    return parts
