"""What the Cloud API checks in a message before it takes it."""

import re
from collections.abc import Collection
from typing import Any

from tests.support.fake_whatsapp_chats import Json, Message, Refusal
from tests.support.fake_whatsapp_templates import read_template

BSUID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")
NUMBER = re.compile(r"\+?[0-9]{5,20}")
FILES = ("image", "video", "audio", "document", "sticker")
ENVELOPE = {
    "messaging_product",
    "recipient_type",
    "to",
    "recipient",
    "type",
    "context",
    "biz_opaque_callback_data",
}


def recipient_of(body: Json) -> str:
    """The number or the business-scoped id that a message is for."""
    if body.get("messaging_product") != "whatsapp":
        raise param("The parameter messaging_product is required.")
    if body.get("recipient_type", "individual") != "individual":
        raise param("Param recipient_type must be one of {INDIVIDUAL}")
    to, scoped = body.get("to"), body.get("recipient")
    if to is not None:
        if not (isinstance(to, str) and NUMBER.fullmatch(to)):
            raise Refusal(100, "Param to must be a valid WhatsApp phone number")
        return to.removeprefix("+")
    if scoped is None:
        raise param("The parameter to is required.")
    if not (isinstance(scoped, str) and BSUID.fullmatch(scoped)):
        raise Refusal(100, "Param recipient must be a valid business-scoped user ID")
    return scoped


def read_message(body: Json, media: Collection[str], templates: list[Json]) -> Message:
    """The message in a call, or the refusal of the first thing that is wrong in it."""
    kind = body.get("type", "text")
    for key in body.keys() - ENVELOPE - {kind}:
        raise param(f'Unexpected key "{key}" on param "root"')
    content = body.get(kind)
    if content is None:
        raise param(f"The parameter {kind} is required.")
    if kind in FILES:
        message = _file(kind, content, media)
    elif kind == "template":
        message = read_template(content, templates)
    elif kind == "interactive":
        message = _interactive(content, media)
    elif kind in _READERS:
        message = _READERS[kind](content)
    else:
        raise param(f"Param type must be one of {{TEXT, INTERACTIVE, …}} - got {kind}")
    tracker = body.get("biz_opaque_callback_data", "")
    limited(tracker, "biz_opaque_callback_data", most=512, least=0)
    message.tracker = tracker
    if "context" in body:
        message.extra["context"] = needed(body["context"], "message_id", "context")
    return message


def param(message: str) -> Refusal:
    """A refusal of a call whose form is wrong; its reason stands in the message."""
    return Refusal(100, message=f"(#100) {message}")


def needed(content: Any, name: str, where: str) -> Any:
    """A part that must be there."""
    value = content.get(name) if isinstance(content, dict) else None
    if value in (None, "", [], {}):
        raise Refusal(131008, f"{where}: parameter {name} is missing")
    return value


def limited(value: object, name: str, *, most: int, least: int = 1) -> str:
    """A text of a length that is allowed, counted in characters."""
    if not isinstance(value, str) or len(value.strip()) < least or len(value) > most:
        why = f"{name} length invalid. Min length: {least}, Max length: {most}"
        raise Refusal(131009, why)
    return value


def _text(content: Json) -> Message:
    body = needed(content, "body", "text")
    if not isinstance(body, str) or len(body) > 4096 or not body.strip():
        raise param("Param text['body'] must be at most 4096 characters long.")
    return Message("text", body)


def _interactive(content: Json, media: Collection[str]) -> Message:
    kind = needed(content, "type", "interactive")
    if kind not in _ACTIONS:
        raise Refusal(131009, f"Interactive type {kind} is not supported")
    longest = 4096 if kind == "list" else 1024
    body = needed(needed(content, "body", "interactive"), "text", "interactive.body")
    message = Message(kind, limited(body, "Body text", most=longest))
    for part in ("header", "footer"):
        if part not in content:
            continue
        shown = content[part].get("type", "text")
        inside = needed(content[part], shown, f"interactive.{part}")
        if part == "header" and shown in FILES:
            message.extra["file"] = _file(shown, inside, media).extra
        else:
            message.extra[part] = limited(inside, f"{part.title()} text", most=60)
    _ACTIONS[kind](needed(content, "action", "interactive"), message)
    return message


def _reply_buttons(action: Json, message: Message) -> None:
    buttons = needed(action, "buttons", "interactive.action")
    if len(buttons) > 3:
        raise Refusal(131009, "Invalid buttons count. Min allowed buttons: 1, Max: 3")
    for button in buttons:
        if button.get("type") != "reply":
            raise Refusal(131009, "Button type must be reply")
        reply = needed(button, "reply", "button")
        title = limited(reply.get("title"), "Button title", most=20)
        message.buttons.append((title, limited(reply.get("id"), "Button id", most=256)))
    _distinct([title for title, _ in message.buttons], "button title")
    _distinct([id for _, id in message.buttons], "button id")


def _list(action: Json, message: Message) -> None:
    limited(action.get("button"), "List button", most=20)
    message.extra["button"] = action["button"]
    sections = needed(action, "sections", "interactive.action")
    if len(sections) > 10:
        raise Refusal(131009, "Invalid sections count. Max allowed sections: 10")
    for section in sections:
        if len(sections) > 1 or section.get("title"):
            limited(section.get("title"), "Section title", most=24)
        for row in needed(section, "rows", "section"):
            title = limited(row.get("title"), "Row title", most=24)
            id = limited(row.get("id"), "Row id", most=200)
            message.buttons.append((title, id))
            if row.get("description"):
                described = limited(row["description"], "Row description", most=72)
                message.descriptions[id] = described
    if len(message.buttons) > 10:
        raise Refusal(131009, "Total row count exceed max allowed count: 10")
    _distinct([id for _, id in message.buttons], "row id")


def _cta_url(action: Json, message: Message) -> None:
    parameters = needed(action, "parameters", "interactive.action")
    limited(parameters.get("display_text"), "Display text", most=20)
    url = needed(parameters, "url", "parameters")
    if not re.match(r"https?://[^\s/]+", url):
        raise Refusal(131009, "url is not a valid URI")
    message.extra |= {"display_text": parameters["display_text"], "url": url}


def _no_more(action: Json, message: Message) -> None:
    names = {
        "location_request_message": "send_location",
        "request_contact_info": "request_contact_info",
    }
    if action.get("name") != names[message.kind]:
        raise Refusal(131009, f"Action name must be {names[message.kind]}")


def _distinct(values: list[str], name: str) -> None:
    if len(set(values)) < len(values):
        raise Refusal(131009, f"Duplicated {name}")


def _location(content: Json) -> Message:
    place: Json = {}
    for name, most in (("latitude", 90), ("longitude", 180)):
        try:
            place[name] = float(needed(content, name, "location"))
        except (TypeError, ValueError):
            raise Refusal(131009, f"location.{name} is not a number") from None
        if abs(place[name]) > most:
            raise Refusal(131009, f"location.{name} is out of range")
    place |= {k: content[k] for k in ("name", "address") if content.get(k)}
    shown = "\n".join(place[k] for k in ("name", "address") if k in place)
    return Message("location", shown, extra=place)


def _file(kind: str, content: Json, media: Collection[str]) -> Message:
    if "id" not in content and "link" not in content:
        raise Refusal(131008, f"{kind}: one of id and link is required")
    if "id" in content and str(content["id"]) not in media:
        raise Refusal(100, f"Param {kind}['id'] is not a valid media ID.")
    if "link" in content and not re.match(r"https?://\S+$", str(content["link"])):
        raise param(f"Param {kind}['link'] is not a valid URL.")
    caption = limited(content.get("caption", ""), "Caption", most=1024, least=0)
    return Message(kind, caption, extra=dict(content))


def _contacts(content: Any) -> Message:
    names = []
    for card in content:
        name = needed(card, "name", "contacts")
        names.append(needed(name, "formatted_name", "contacts.name"))
        if len(name) < 2:
            raise Refusal(131009, "contacts.name: one more part of the name is needed")
    return Message("contacts", "\n".join(names), extra={"contacts": content})


def _reaction(content: Json) -> Message:
    return Message("reaction", content.get("emoji", ""), extra=dict(content))


_READERS = {
    "text": _text,
    "location": _location,
    "contacts": _contacts,
    "reaction": _reaction,
}
_ACTIONS = {
    "button": _reply_buttons,
    "list": _list,
    "cta_url": _cta_url,
    "location_request_message": _no_more,
    "request_contact_info": _no_more,
}
