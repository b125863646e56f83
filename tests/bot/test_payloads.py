"""The payloads are what the platforms document, and what our fake WhatsApp sends."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiogram.types import TelegramObject, Update

from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.fake_whatsapp_chats import Message
from tests.support.fake_whatsapp_sendings import AD, CONTENT

FOLDER = Path(__file__).parents[1] / "payloads"
TELEGRAM = sorted((FOLDER / "telegram").glob("*.json"))
WHATSAPP = sorted((FOLDER / "whatsapp").glob("*.json"))
NUMBERS = {"wa_id", "from", "recipient_id", "phone", "phone_number"}
OURS = "492035550100"


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def documented(name: str) -> Any:
    """The first change of a WhatsApp payload."""
    return read(FOLDER / "whatsapp" / f"{name}.json")["entry"][0]["changes"][0]


def parts(thing: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Everything in a payload with the name it stands under."""
    yield name, thing
    if isinstance(thing, dict):
        for key, value in thing.items():
            yield from parts(value, key)
    elif isinstance(thing, list):
        for value in thing:
            yield from parts(value, name)


def strangers(ours: Any, theirs: Any, where: str = "") -> list[str]:
    """Where ours has something that theirs has not, or has of another type."""
    if type(ours) is not type(theirs):
        return [where]
    if isinstance(ours, dict):
        return [
            found
            for key, value in ours.items()
            for found in strangers(value, theirs.get(key), f"{where}.{key}")
        ]
    if isinstance(ours, list):
        return [found for o in ours for found in strangers(o, theirs[0], where)]
    return []


def leftovers(thing: object) -> Iterator[str]:
    """The names in an update that aiogram's models do not know."""
    if isinstance(thing, TelegramObject):
        yield from thing.model_extra or {}
        for name in type(thing).model_fields:
            yield from leftovers(getattr(thing, name))
    elif isinstance(thing, list):
        for item in thing:
            yield from leftovers(item)


@pytest.mark.parametrize("path", TELEGRAM, ids=lambda path: path.stem)
def test_a_telegram_payload_is_an_update_and_nothing_else(path):
    update = Update.model_validate(read(path))

    assert update.event
    assert list(leftovers(update)) == []


@pytest.mark.parametrize("path", TELEGRAM + WHATSAPP, ids=lambda path: path.stem)
def test_every_number_is_invented(path):
    numbers = {
        str(value).removeprefix("+")
        for name, value in parts(read(path))
        if name in NUMBERS and isinstance(value, str)
    }

    assert [n for n in numbers if not n.startswith("49155500") and n != OURS] == []


@pytest.fixture
async def server() -> AsyncIterator[FakeWhatsApp]:
    """One without a wire: what it would send is kept."""
    server = FakeWhatsApp()
    yield server
    await server.webhooks.close()


def newest(server: FakeWhatsApp) -> Any:
    parcel = server.webhooks.told[-1]
    return {"field": parcel.field, "value": parcel.value}


@pytest.mark.parametrize("kind", CONTENT)
async def test_the_fake_sends_each_kind_as_it_is_documented(server, kind):
    name = {"group": "group_text", "contacts": "contacts_other"}.get(kind, kind)
    server.person().sends(kind)

    assert strangers(newest(server), documented(name)) == []


async def test_the_fake_tells_of_people_as_it_is_documented(server):
    person = server.person()
    seen = {}
    person.types("Hallo", referral=AD)
    seen["text_referral"] = newest(server)
    person.edits("Hallo!")
    seen["edit"] = newest(server)
    person.deletes()
    seen["revoke"] = newest(server)
    person.stops_marketing()
    seen["user_preferences_stop"] = newest(server)
    person.changes_number("4915550099")
    seen["system_user_changed_number"] = newest(server)
    person.chat.hidden_number = True
    person.types("Hallo")
    seen["text_bsuid_only"] = newest(server)
    person.changes_number("4915550098")
    seen["system_user_changed_user_id"] = newest(server)

    assert {n: strangers(told, documented(n)) for n, told in seen.items()} == {
        n: [] for n in seen
    }


async def test_the_fake_tells_of_taps_and_statuses_as_it_is_documented(server):
    person = server.person()
    buttons = [("Marxloh", "1")]
    seen = {}
    for kind, name in [
        ("button", "button_reply"),
        ("list", "list_reply"),
        ("template", "button"),
    ]:
        person.press(Message(kind, "?", buttons), "1")
        seen[name] = newest(server)
    sent = Message("text", "!", to=person.number, chat=person.chat, tracker="row-7")
    for state in "sent", "delivered", "read":
        server.status(sent, state)
        seen[f"status_{state}"] = newest(server)
    server.status(sent, "failed", 131047)
    seen["status_failed_131047"] = newest(server)

    assert {n: strangers(told, documented(n)) for n, told in seen.items()} == {
        n: [] for n in seen
    }
