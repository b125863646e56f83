"""The fake Telegram's caps are exact, and its weather strikes as often as told."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_telegram_caps import Caps, Gate, Weather, too_many

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
Caller = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
async def call(server: FakeTelegram) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession(f"{server.base}/bot{server.token}/") as http:

        async def post(method: str, **params: Any) -> dict[str, Any]:
            async with http.post(method, json=params) as answer:
                return dict(await answer.json())

        yield post


async def test_above_the_accounts_cap_is_refused_and_an_edit_counts(server, call):
    server.caps = Caps(per_second=3)
    people = [server.person() for _ in range(3)]
    for person in people:
        person.chat.known = True
    chats = [person.chat.id for person in people]

    sent = [await call("sendMessage", chat_id=chat, text="a") for chat in chats[:2]]
    message = sent[0]["result"]["message_id"]
    edit = {"chat_id": chats[0], "message_id": message, "text": "b"}
    assert (await call("editMessageText", **edit))["ok"]
    refused = await call("sendMessage", chat_id=chats[2], text="a")

    assert refused["error_code"] == 429
    assert refused["parameters"] == {"retry_after": 1}
    assert [c.fate for c in server.calls] == ["", "", "", "cap"]


def test_the_caps_slide_over_the_clock_and_each_chat_has_its_own():
    now = 100.0
    gate = Gate(lambda: now)
    gate.caps = Caps(per_second=2, per_chat=0.5)

    def passes(chat: str) -> bool:
        return gate.judge("sendMessage", chat) is None

    assert passes("a")
    now = 100.7
    assert not passes("a")
    assert passes("b")
    assert not passes("c")
    now = 101.0
    assert passes("c")
    assert gate.judge("sendMessage", "a") == too_many(1, "cap")
    now = 102.0
    assert passes("a")
    assert gate.judge("sendChatAction", "a") is None


def test_weather_strikes_its_share_of_the_messages_and_no_edit():
    gate = Gate()
    gate.change(Weather(7, too_many=0.05, broken=0.05, resets=0.02))

    struck = [gate.judge("sendMessage", str(n)) for n in range(10_000)]
    fates = Counter((fault.code, fault.fate) for fault in struck if fault)

    assert fates[429, "weather"] == pytest.approx(500, rel=0.2)
    assert fates[502, "weather"] == pytest.approx(500, rel=0.2)
    assert fates[502, "cut"] == pytest.approx(100, rel=0.4)
    assert fates[0, "cut after"] == pytest.approx(100, rel=0.4)
    assert gate.judge("editMessageText", "1") is None


async def test_half_of_the_cut_lines_break_when_the_person_has_the_message(
    server, call
):
    person = server.person()
    await person.types("/start")
    server.weather(7, resets=1.0)

    for n in range(20):
        with pytest.raises(aiohttp.ClientError):
            await call("sendMessage", chat_id=person.chat.id, text=f"{n}")

    arrived = [c.params["text"] for c in server.calls if c.fate == "cut after"]
    assert [m.text for m in person.messages] == arrived
    assert 0 < len(arrived) < 20
