"""What Telegram's adapter sends: edits that fail, a number to share, long texts."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from bot.channels.base import Button, Outgoing, Place
from bot.channels.telegram import Telegram
from bot.channels.telegram_messages import LONGEST, clip, message
from bot.channels.telegram_updates import read
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_telegram_chats import units
from tests.support.fake_telegram_visitors import Person
from tests.support.telegram_bot import HOSTS, connect
from tests.support.visitor import TEXTS

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
BUTTONS = ((Button("Weiter", "o.1.1.w"),), (Button("Zurück", "b.1.1", "engine"),))


@dataclass
class Chat:
    """A chat of one person with the bot, which has said nothing yet."""

    server: FakeTelegram
    channel: Telegram
    person: Person

    def outgoing(self, text: str = "Hallo", **more: Any) -> Outgoing:
        address = str(self.person.chat.id)
        return Outgoing(1, address, "de", "ltr", text, **{"rows": BUTTONS, **more})

    async def send(self, text: str = "Hallo", **more: Any) -> str:
        return (await self.channel.send(self.outgoing(text, **more)))[0]

    @property
    def last(self) -> dict[str, Any]:
        return dict(self.server.calls[-1].params)


@pytest.fixture(params=HOSTS)
async def chat(request: pytest.FixtureRequest) -> AsyncIterator[Chat]:
    async with FakeTelegram() as server:
        person = server.person(language="de")
        await person.types("/start")
        channel = Telegram(connect(request.param, server), TEXTS)
        yield Chat(server, channel, person)
        await channel.close()


async def test_a_rewritten_message_stays_one_message(chat: Chat) -> None:
    first = await chat.send("Eins")

    again = await chat.send("Zwei", edits=first)

    assert again == first
    assert [m.text for m in chat.person.messages] == ["Zwei"]


async def test_a_message_that_reads_so_already_is_done(chat: Chat) -> None:
    first = await chat.send("Eins")

    again = await chat.send("Eins", edits=first)

    assert again == first
    assert chat.server.counts["sendMessage"] == 1


async def test_a_message_that_was_deleted_is_sent_anew(chat: Chat) -> None:
    first = await chat.send("Eins")
    chat.person.chat.messages.clear()

    again = await chat.send("Zwei", edits=first)

    assert again != first
    assert [m.text for m in chat.person.messages] == ["Zwei"]


async def test_a_settled_message_that_was_deleted_is_left_alone(chat: Chat) -> None:
    first = await chat.send("Eins")
    chat.person.chat.messages.clear()

    await chat.send("Eins", edits=first, rows=(), settled=True, answer="Ja")

    assert chat.person.messages == []


async def test_a_number_is_asked_for_with_a_button_that_shares_it(chat: Chat) -> None:
    await chat.send("Ihre Nummer?", asks="phone")

    asked = chat.person.messages[-1]
    share = {"text": "📱 Nummer schicken", "request_contact": True}
    assert asked.keyboard[0] == [share]
    assert asked.labels[1:] == ["Weiter", "Zurück"]
    assert asked.rows == []
    markup = chat.last["reply_markup"]
    assert markup["one_time_keyboard"] is markup["resize_keyboard"] is True

    await chat.person.taps("📱 Nummer schicken")

    update = list(chat.server.updates.pending.values())[-1][1]
    incoming = read(update, chat.channel.account)
    assert incoming is not None
    assert (incoming.kind, incoming.text) == ("contact", "+491701234567")


async def test_a_press_leads_to_a_new_question_and_the_old_one_loses_its_buttons(
    chat: Chat,
) -> None:
    """A reply keyboard cannot be edited into a message."""
    first = await chat.send("Eins")

    asked = await chat.send("Ihre Nummer?", edits=first, answer="Ja", asks="phone")

    old, new = chat.person.messages
    assert asked == str(new.id)
    assert (old.text, old.labels) == ("Eins", [])
    assert new.text == "✅ Ja\n\nIhre Nummer?"
    assert new.keyboard


@pytest.mark.parametrize("asks", ["phone", ""])
async def test_the_answer_takes_the_reply_keyboard_away(chat: Chat, asks: str) -> None:
    """The question with the keyboard can never be edited: its answer stands alone."""
    asked = await chat.send("Ihre Nummer?", asks="phone")

    await chat.send(
        "Ihre Nummer?",
        edits=asked,
        rows=(),
        settled=True,
        answer="+491701234567",
        asks=asks,
    )

    assert chat.person.messages[-1].text == "✅ +491701234567"
    assert chat.last["reply_markup"] == {"remove_keyboard": True}
    assert chat.last["disable_notification"] in (True, "true")


async def test_without_an_answer_nothing_is_said_about_an_old_question(
    chat: Chat,
) -> None:
    asked = await chat.send("Ihre Nummer?", asks="phone")

    await chat.send("Ihre Nummer?", edits=asked, rows=(), settled=True)

    assert chat.server.counts["sendMessage"] == 1


async def test_what_has_no_buttons_takes_a_reply_keyboard_away(chat: Chat) -> None:
    spot = Place(51.5, 6.7, "Marxloh", "Weseler Straße 102")

    await chat.send("Bis dann", rows=(), parts=(spot,))

    sent = [call.params["reply_markup"] for call in chat.server.calls]
    assert sent == [{"remove_keyboard": True}] * 2


async def test_arabic_begins_with_its_direction_and_so_does_the_answer(
    chat: Chat,
) -> None:
    written = message(
        Outgoing(1, "5", "ar", "rtl", "أهلًا", answer="نعم"),
        TEXTS,
    )

    assert written["text"] == "\u200f✅ نعم\n\n\u200fأهلًا"


def test_a_text_is_cut_where_telegram_counts_and_never_inside_a_letter() -> None:
    text = "👍" * LONGEST

    assert clip("short", LONGEST) == "short"
    assert units(clip(text, LONGEST)) == LONGEST
    assert clip(f"x{text}", LONGEST) == "x" + "👍" * (LONGEST // 2 - 1)
