"""Templates as the fake WhatsApp has them: found, filled in, listed in pages."""

import re
from collections.abc import Mapping
from typing import Any

from tests.support.fake_whatsapp_chats import Json, Message, Refusal

HOLE = re.compile(r"\{\{(\w+)\}\}")
STATES = {"PAUSED": 132015, "DISABLED": 132016}


def read_template(content: Any, templates: list[Json]) -> Message:
    """The message that a template makes with the parameters of a call."""
    name, code = content.get("name"), (content.get("language") or {}).get("code")
    if not name or not code:
        raise Refusal(131008, "template: name and language.code are required")
    found = _find(name, code, templates)
    given = content.get("components") or []
    text, buttons = "", []
    for part in found.get("components", []):
        if part["type"].upper() == "BUTTONS":
            buttons = _buttons(part["buttons"], given)
        elif "text" in part:
            filled = _fill(part["type"], part["text"], given)
            text = f"{text}\n{filled}".strip()
    if len(text) > 1024:
        raise Refusal(132005, f"template name ({name}) is too long in {code}")
    told = {"name": name, "language": code, "category": found.get("category", "")}
    return Message("template", text, buttons, template=told)


def _find(name: str, code: str, templates: list[Json]) -> Json:
    for template in templates:
        if (template["name"], template["language"]) == (name, code):
            status = str(template.get("status", "APPROVED")).upper()
            if status in STATES:
                raise Refusal(STATES[status], f"template name ({name}) in {code}")
            if status == "APPROVED":
                return template
    why = f"template name ({name}) does not exist in {code}"
    raise Refusal(132001, why, status=404)


def _fill(kind: str, text: str, given: list[Json]) -> str:
    values = {
        str(value.get("parameter_name") or place): value
        for component in given
        if component.get("type", "").upper() == kind.upper()
        for place, value in enumerate(component.get("parameters") or [], start=1)
    }
    wanted = set(HOLE.findall(text))
    if wanted != values.keys():
        part = kind.lower()
        why = f"{part}: number of localizable_params ({len(values)}) does not match"
        raise Refusal(132000, f"{why} the expected number of params ({len(wanted)})")
    for place, value in values.items():
        text = text.replace("{{" + place + "}}", _text_of(value))
    return text


def _text_of(value: Json) -> str:
    if value.get("type") != "text" or not value.get("text"):
        raise Refusal(131008, "Parameter of type text is missing text value")
    text = str(value["text"])
    if re.search(r"[\n\t]| {5}", text):
        why = "Param text cannot have new-line/tab characters or more than 4 spaces"
        raise Refusal(100, why)
    return text


def _buttons(buttons: list[Json], given: list[Json]) -> list[tuple[str, str]]:
    """The quick replies with their payloads; without one it is the label."""
    payloads = {
        str(component.get("index")): component
        for component in given
        if component.get("type", "").lower() == "button"
    }
    shown = []
    for place, button in enumerate(buttons):
        component = payloads.pop(str(place), None)
        if button["type"].upper() != "QUICK_REPLY":
            continue
        shown.append((button["text"], _payload(component) or button["text"]))
    if payloads:
        raise Refusal(132000, "buttons: more components than buttons")
    return shown


def _payload(component: Json | None) -> str:
    if component is None:
        return ""
    parameters = component.get("parameters") or [{}]
    payload = parameters[0].get("payload")
    right = (component.get("sub_type"), parameters[0].get("type"), len(parameters))
    if right != ("quick_reply", "payload", 1) or not isinstance(payload, str):
        raise Refusal(131008, "Button of sub type quick_reply needs one payload")
    if not 1 <= len(payload) <= 128:
        raise Refusal(131009, "Payload length invalid. Min length: 1, Max length: 128")
    return payload


def page(templates: list[Json], query: Mapping[str, str], url: str) -> Json:
    """One page of the list, and where the next one begins."""
    kept = [t for t in templates if query.get("name", "") in t["name"]]
    first, size = int(query.get("after") or 0), int(query.get("limit") or 25)
    last = min(first + size, len(kept))
    answer: Json = {"data": kept[first:last]}
    if answer["data"]:
        answer["paging"] = {"cursors": {"before": str(first), "after": str(last)}}
        if last < len(kept):
            answer["paging"]["next"] = f"{url}?limit={size}&after={last}"
    return answer
