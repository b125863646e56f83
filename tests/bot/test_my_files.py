"""All that is stored, as files: complete, in the same chat, by a link that works once."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import httpx
import pytest

from bot import app, my_files, serve, settings
from storage import people
from storage.transaction import Tx
from tests.storage.world import Hands
from tests.support import telegram_bot
from tests.support.fake_telegram import FakeTelegram
from tests.support.telegram_bot import taps
from tests.support.visitor import MONDAY, TEXTS, Visitor, world
from tests.support.whatsapp_bot import *  # noqa: F403

NAME = "Petra <Krause>".replace("<", "").replace(">", "")


async def test_the_file_for_machines_is_complete(tmp_path: Path) -> None:
    """Person, addresses, consents, appointments, answers, and both sides of the talk."""
    here = world(tmp_path)
    petra = Visitor(here, language="de")
    await petra.books(NAME)
    await petra.presses("s.booking")
    await petra.taps_option(2)

    def wrote(tx: Tx) -> bytes:
        chat = people.find(tx, petra.account, petra.address)
        assert chat is not None
        people.keep_message(tx, chat.conversation, "Kann ich mein Kind mitbringen?")
        return my_files.make(tx, TEXTS, "de", chat.person, my_files.JSON)

    async with here.store() as store:
        record = json.loads(await store.write(wrote))

    assert record["person"]["language"] == "de"
    assert record["contacts"] == [{"channel": "web", "address": "amina"}]
    [consent] = record["consents"]
    assert consent["purpose"] == "appointment"
    assert consent["text_version"] and consent["language"] == "de"
    [booked] = record["appointments"]
    assert booked["name"] == NAME
    assert booked["starts_at"] == "2026-11-23T11:00:00+01:00"
    answers = [one for dialog in record["dialogs"] for one in dialog.get("answers", ())]
    assert [answer["question"] for answer in answers] == ["service"]
    assert record["messages_to_us"][0]["text"] == "Kann ich mein Kind mitbringen?"
    said = [message.get("text", "") for message in record["messages_from_us"]]
    assert any("Ihr Termin ist gebucht" in text for text in said)
    assert any(m.get("your_answer") == NAME for m in record["messages_from_us"])


@pytest.mark.parametrize("language", [known.tag for known in TEXTS.languages])
async def test_the_page_is_in_the_persons_language_and_holds_no_markup_of_hers(
    tmp_path: Path, language: str
) -> None:
    here = world(tmp_path)
    petra = Visitor(here, language=language)
    await petra.books("Petra O'Krause")

    async with here.store() as store:
        made = await store.read(
            lambda tx: my_files.make(tx, TEXTS, language, 1, my_files.PAGE)
        )
    page = made.decode()

    assert TEXTS.label(language, "record-title") in page
    assert f'lang="{language}"' in page
    assert "Petra O&#x27;Krause" in page
    assert "<script" not in page
