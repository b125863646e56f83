"""From a screen to WhatsApp's messages: texts, reply buttons, lists, templates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from bot.channels.base import Button, File, Outgoing, Place, Template

# CHANNELS.md 2.1, all in characters.
TEXT, BUTTONS_BODY = 4_096, 1_024
BUTTONS, BUTTON = 3, 20
ROWS, TITLE, DESCRIPTION = 10, 24, 72
# What a person can open after it was uploaded (“Supported media types”, documents).
DOCUMENTS = {
    "application/pdf",
    "text/plain",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_RIGHT_TO_LEFT = "\u200f"
Body = dict[str, Any]
# One of our own texts, in the reader's language.
Say = Callable[[str], str]


def screen(outgoing: Outgoing, say: Say) -> list[Body]:
    """Return the messages of a screen's words and buttons, in their order.

    The one that the row's fate hangs on carries the row's number, which comes back
    with each status: the last text, which has the buttons.
    """
    if outgoing.template:
        return [{**_template(outgoing.template), **_carrying(outgoing)}]
    mark = _RIGHT_TO_LEFT if outgoing.direction == "rtl" else ""
    buttons = [button for row in outgoing.rows for button in row]
    groups = _grouped(buttons)
    longest = BUTTONS_BODY if groups and _fit(groups[0]) else TEXT
    text = outgoing.text or (say("whatsapp-choose") if buttons else "")
    pieces = _pieces(text, longest - len(mark))
    made = [_text(mark + piece) for piece in pieces[:-1]]
    if groups:
        made.append(_choices(mark + pieces[-1], groups[0], say))
    else:
        made += [_text(mark + piece) for piece in pieces[-1:]]
    if made:
        made[-1] |= _carrying(outgoing)
    made += [_choices(mark + say("whatsapp-more"), rest, say) for rest in groups[1:]]
    return made


def place(part: Place) -> Body:
    """Return a spot on the map."""
    return {
        "type": "location",
        "location": {
            "latitude": part.latitude,
            "longitude": part.longitude,
            "name": part.title,
            "address": part.address,
        },
    }


def document(part: File, media: str) -> Body:
    """Return a file that was uploaded as `media`."""
    return {"type": "document", "document": {"id": media, "filename": part.name}}


def link(part: File, url: str, says: str) -> Body:
    """Return a button that opens what WhatsApp does not carry itself."""
    return _interactive(
        "cta_url",
        says,
        {
            "name": "cta_url",
            "parameters": {"display_text": _cut(part.label, BUTTON), "url": url},
        },
    )


def ask_number(says: str) -> Body:
    """Return a button by which a person shares the own number; it has its own name."""
    return _interactive("request_contact_info", says, {"name": "request_contact_info"})


def _carrying(outgoing: Outgoing) -> Body:
    return {"biz_opaque_callback_data": str(outgoing.row)}


def _text(text: str) -> Body:
    return {"type": "text", "text": {"body": text}}


def _template(template: Template) -> Body:
    """Return an approved message; its values may hold no line break and not nothing."""
    components: list[Body] = []
    if template.values:
        values = [" ".join(value.split()) or "–" for value in template.values]
        words = [{"type": "text", "text": value} for value in values]
        components.append({"type": "body", "parameters": words})
    components += [
        {
            "type": "button",
            "sub_type": "quick_reply",
            "index": str(index),
            "parameters": [{"type": "payload", "payload": token}],
        }
        for index, token in enumerate(template.tokens)
    ]
    return {
        "type": "template",
        "template": {
            "name": template.name,
            "language": {"code": template.language},
            "components": components,
        },
    }


def _interactive(kind: str, body: str, action: Body) -> Body:
    return {
        "type": "interactive",
        "interactive": {"type": kind, "body": {"text": body}, "action": action},
    }


def _grouped(buttons: Sequence[Button]) -> list[Sequence[Button]]:
    """Return as many buttons as one message can hold, and the next."""
    return [buttons[at : at + ROWS] for at in range(0, len(buttons), ROWS)]


def _fit(buttons: Sequence[Button]) -> bool:
    """Say whether these can be reply buttons: few, short, and not the same."""
    labels = {button.label for button in buttons}
    return (
        len(buttons) <= BUTTONS
        and len(labels) == len(buttons)
        and all(len(label) <= BUTTON for label in labels)
    )


def _choices(body: str, buttons: Sequence[Button], say: Say) -> Body:
    """Return a message with reply buttons, or with a list if they are too many."""
    if _fit(buttons):
        replies = [
            {"type": "reply", "reply": {"id": button.token, "title": button.label}}
            for button in buttons
        ]
        return _interactive("button", body, {"buttons": replies})
    answers = [_row(button) for button in buttons if button.weight != "engine"]
    engine = [_row(button) for button in buttons if button.weight == "engine"]
    sections: list[Body]
    if answers and engine:
        sections = [
            {"title": _cut(say("whatsapp-answers"), TITLE), "rows": answers},
            {"title": _cut(say("whatsapp-more"), TITLE), "rows": engine},
        ]
    else:
        sections = [{"rows": answers or engine}]
    button = _cut(say("whatsapp-choose"), BUTTON)
    return _interactive("list", body, {"button": button, "sections": sections})


def _row(button: Button) -> Body:
    """Return a row of a list; a long label goes on below its beginning."""
    row = {"id": button.token, "title": _cut(button.label, TITLE)}
    if row["title"] != button.label:
        row["description"] = _cut(button.label, DESCRIPTION)
    return row


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _pieces(text: str, longest: int) -> list[str]:
    """Split a text into messages, the last of at most `longest` characters.

    Between paragraphs if it can be, else between lines, words, or anywhere.
    """
    if len(text) <= longest:
        return [text] if text else []
    at = next(_cuts(text, longest))
    return [
        *_pieces(text[:at].rstrip(), TEXT - len(_RIGHT_TO_LEFT)),
        text[at:].lstrip(),
    ]


def _cuts(text: str, longest: int) -> Iterator[int]:
    """Yield where the end of a text may begin, the best place first."""
    first = len(text) - longest
    for gap in ("\n\n", "\n", " "):
        at = text.find(gap, max(first - len(gap), 0))
        if at > 0 and text[at:].strip():
            yield at
    yield first
