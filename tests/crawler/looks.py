"""Looking at one screen in every language, as one channel would show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from bot.channels import whatsapp_messages
from bot.channels.base import Outgoing
from bot.content import Content
from bot.i18n import TextError
from bot.limits import BY_CHANNEL
from bot.render import render
from bot.speaker import Speaker
from bot.tokens import LONGEST
from dialogs.engine.requests import Line
from storage import appointments
from storage.transaction import Tx
from storage.values import ANY_DAY, Clock, Day, Ref, Time, Weekdays, Word
from tests.support.fake_whatsapp_chats import Refusal
from tests.support.fake_whatsapp_rules import read_message
from tests.support.visitor import TEXTS

LANGUAGES = tuple(language.tag for language in TEXTS.languages)
# Said on the answered question by every channel, above the next screen.
_ANSWER = 60
_TOAST = 200


def at(tx: Tx, channel: str, seen: Content) -> Iterator[str]:
    """Yield what is wrong with a screen, in any language."""
    if not seen.choices:
        yield "a dead end: no button"
    limits = BY_CHANNEL[channel]
    if sum(c.token.startswith("o.") for c in seen.choices) > limits.options:
        yield f"more than {limits.options} options"
    for choice in seen.choices:
        if len(choice.token.encode()) > LONGEST:
            yield f"a token of more than {LONGEST} bytes"
    for language in LANGUAGES:
        for fault in _in(tx, channel, seen, language):
            yield f"{language}: {fault}"


def silence(toast: str, screens: Sequence[object]) -> Iterator[str]:
    """Yield what is wrong with an answer: there is none, or the toast is too long."""
    if not screens and not toast:
        yield "silence"
    if len(toast) > _TOAST:
        yield f"a toast of {len(toast)} characters"


def texts(seen: Content) -> Iterator[str]:
    """Yield the ids of all the texts on a screen."""
    lines: tuple[Line | None, ...] = (seen.notice, *seen.says, seen.question)
    yield from (line.text for line in lines if line)
    if any(
        isinstance(v, tuple) for line in lines if line for v in line.values.values()
    ):
        yield "event-date"
    for choice in seen.choices:
        match choice.value:
            case Word(word=word):
                yield f"{choice.question}-{word}"
            case Day():
                dated = choice.question == "day-sure"
                yield "value-date" if dated else "value-day"
            case Time() | Clock():
                yield "value-time"
            case (Day(), Clock()):
                yield "value-day-time"
            case (Ref(kind="reminder"), Word(word=kind), Day(), int()):
                yield f"value-reminder-{kind}"
            case (Ref(kind="booking"), Time()):
                yield "value-booking"
            case (Ref(kind="waiting"), Ref()):
                yield "value-waiting"
            case (Ref(kind="waiting"), None):
                yield "value-waiting-anywhere"
            case (Ref(), Ref(kind="trade"), Ref(kind="quarter")):
                yield "value-internship"
            case (Ref(kind="event"), Time(), Word(word=state)):
                yield "value-event-full" if state == "full" else "value-event"
        if choice.label and not choice.label.startswith("native:"):
            yield choice.label
    told = [value for line in lines if line for value in line.values.values()]
    if Weekdays(ANY_DAY) in told:
        yield "value-any-day"
    if any(isinstance(one, Weekdays) and _in_a_row(one) for one in told):
        yield "value-days"
    if any("file" in line.values for line in seen.says):
        yield from ("calendar-label", "calendar-title")
    if any("data" in line.values for line in seen.says):
        yield from ("mydata-page-label", "mydata-json-label")
    if any("slip" in line.values for line in seen.says):
        yield "slip-label"
    if any("paper" in line.values for line in seen.says):
        yield "paper-label"


def _in_a_row(days: Weekdays) -> bool:
    """Tell whether three days follow each other, and not all are meant."""
    return days.bits != ANY_DAY and bool(days.bits & days.bits >> 1 & days.bits >> 2)


def _in(tx: Tx, channel: str, seen: Content, language: str) -> Iterator[str]:
    try:
        shown = _rendered(tx, channel, seen, language)
    except (TextError, KeyError, LookupError) as error:
        yield f"{type(error).__name__}: {error}"
        return
    limits = BY_CHANNEL[channel]
    if not shown.text.strip():
        yield "nothing is said"
    # Telegram counts UTF-16 units, and the answer stands above the text.
    if len(shown.text.encode("utf-16-le")) // 2 + _ANSWER >= limits.text:
        yield f"a text of {len(shown.text)} characters"
    if "…" in shown.text or "{" in shown.text:
        yield f"a hole in the text: {shown.text!r}"
    labels = [button.label for row in shown.rows for button in row]
    for label in labels:
        if not label.strip() or label.endswith("…"):
            yield f"a label that is empty or cut: {label!r}"
    if len(set(labels)) < len(labels):
        yield f"two buttons look alike: {labels}"
    if sum(len(row) for row in shown.rows) != len(seen.choices):
        yield "a button got lost"
    if channel == "whatsapp":
        yield from _refused_by_whatsapp(shown)


def _refused_by_whatsapp(shown: Outgoing) -> Iterator[str]:
    """Yield what the Cloud API would not take."""
    for body in whatsapp_messages.screen(shown, partial(TEXTS.label, shown.language)):
        try:
            read_message(body, (), [])
        except Refusal as refusal:
            yield f"refused: {refusal}"


def _rendered(tx: Tx, channel: str, seen: Content, language: str) -> Outgoing:
    return render(
        seen,
        Speaker(TEXTS, tx.directory, language),
        BY_CHANNEL[channel],
        partial(appointments.card, tx),
        row=1,
        address="1",
    )
