"""The fake Telegram is as strict and as forgetful as the real one."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import BufferedInputFile
from aiohttp import web

from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_telegram_crowd import Crowd

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


class Client:
    """A bare caller of the Bot API."""

    def __init__(self, server: FakeTelegram, http: aiohttp.ClientSession) -> None:
        self._root, self._http = f"{server.base}/bot{server.token}", http

    async def __call__(self, method: str, **params: Any) -> dict[str, Any]:
        async with self._http.post(f"{self._root}/{method}", json=params) as answer:
            return dict(await answer.json())

    async def numbers(self, **params: Any) -> list[int]:
        answer = await self("getUpdates", **params)
        return [update["update_id"] for update in answer["result"]]


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as server:
        yield server


@pytest.fixture
async def call(server: FakeTelegram) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as http:
        yield Client(server, http)


def keyboard(*labels: str, data: str = "x") -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": t, "callback_data": data}] for t in labels]}


async def test_unconfirmed_updates_come_again_and_confirmed_ones_do_not(server, call):
    person = server.person()
    await person.types("one")
    await person.types("two")

    first = await call.numbers()
    again = await call.numbers()
    rest = await call.numbers(offset=first[0] + 1)

    assert again == first == [first[0], first[0] + 1]
    assert rest == first[1:]


async def test_a_long_poll_ends_with_the_first_update(server, call):
    poll = asyncio.create_task(call.numbers(timeout=30))
    await server.updates.polled.wait()
    person = server.person()
    await person.types("/start letter")

    assert await asyncio.wait_for(poll, 2) == [person.last_update]


async def test_the_older_of_two_pollers_is_sent_away(server, call):
    older = asyncio.create_task(call("getUpdates", timeout=30))
    await server.updates.polled.wait()
    newer = await call("getUpdates")

    assert newer["ok"]
    assert (await older)["error_code"] == 409


async def test_polling_is_refused_while_a_webhook_is_set(call):
    await call("setWebhook", url="http://127.0.0.1:9/")

    assert (await call("getUpdates"))["error_code"] == 409


async def test_only_the_wanted_kinds_of_update_are_handed_out(server, call):
    await call("getUpdates", allowed_updates=["callback_query"])
    person = server.person()
    await person.types("hello")

    assert person.last_update is None
    assert await call.numbers() == []


async def test_a_webhook_is_repeated_and_keeps_each_chats_order(server, call):
    got: list[tuple[str, str]] = []
    done = asyncio.Event()

    async def take(request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        got.append((update["message"]["text"], secret))
        if len(got) == 3:
            done.set()
        return web.Response(status=500 if len(got) == 1 else 200)

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await call("setWebhook", url=url, secret_token="s3")

    person = server.person()
    await person.types("one")
    await person.types("two")
    await asyncio.wait_for(done.wait(), 5)
    await runner.cleanup()

    assert got == [("one", "s3"), ("one", "s3"), ("two", "s3")]


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "a", "reply_markup": keyboard("")}, "must be non-empty"),
        ({"text": "a", "reply_markup": keyboard("b", data="ж" * 33)}, "DATA_INVALID"),
        ({"text": "a", "reply_markup": keyboard(*"b" * 101)}, "markup is too long"),
        ({"text": "a", "chat_id": 1}, "chat not found"),
        ({"text": "<h1>a</h1>", "parse_mode": "HTML"}, "can't parse entities"),
    ],
)
async def test_a_message_telegram_would_refuse_is_refused(server, call, params, why):
    person = server.person()
    await person.types("/start")

    answer = await call("sendMessage", **{"chat_id": person.chat.id} | params)

    assert answer["error_code"] == 400
    assert why in answer["description"]


async def test_a_person_sees_a_question_taps_it_and_sees_it_change(server, call):
    person = server.person()
    await person.types("/start")
    await call(
        "sendMessage",
        chat_id=person.chat.id,
        text="Which office?",
        reply_markup=keyboard("Marxloh", "Hochfeld"),
    )
    assert person.sees() == "Which office?\n[Marxloh]\n[Hochfeld]"

    await person.taps("Hochfeld")
    press = (await call("getUpdates"))["result"][-1]["callback_query"]
    edit = {"chat_id": person.chat.id, "message_id": press["message"]["message_id"]}
    await call("answerCallbackQuery", callback_query_id=press["id"], text="Noted")
    await call("editMessageText", **edit, text="Which day?")
    twice = await call("editMessageText", **edit, text="Which day?")
    gone = await call("editMessageText", **edit | {"message_id": 9}, text="x")
    late = await call("answerCallbackQuery", callback_query_id=press["id"])

    await person.waits_for_answer()
    assert person.sees() == "Which day?"
    assert person.chat.toasts == ["Noted"]
    assert person.messages[-1].edits[0][0] == "Which office?"
    assert "message is not modified" in twice["description"]
    assert "message to edit not found" in gone["description"]
    assert "query is too old" in late["description"]


async def test_a_blocked_bot_gets_403_and_is_told_of_the_block(server, call):
    person = server.person()
    await person.types("/start")
    await person.blocks()

    answer = await call("sendMessage", chat_id=person.chat.id, text="hello")
    last = (await call("getUpdates"))["result"][-1]

    assert answer["description"] == "Forbidden: bot was blocked by the user"
    assert last["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_a_dropped_line_leaves_the_message_with_the_person(server, call):
    person = server.person()
    await person.types("/start")
    server.drop_next("sendMessage")

    with pytest.raises(aiohttp.ClientError):
        await call("sendMessage", chat_id=person.chat.id, text="did it arrive?")

    assert person.sees() == "did it arrive?"
    assert server.counts["sendMessage"] == 1


async def test_aiogram_reads_every_answer_update_and_error(server):
    """The reader of the real wire format reads ours: forms, files, models, errors."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.base))
    async with Bot(server.token, session=session) as bot:
        person = server.person()
        chat = person.chat.id
        await person.types("/start a")
        await person.sends_sticker()
        await person.sends_photo("letter")
        await person.sends_voice()
        await person.sends_location()
        await person.shares_contact("+49 203 1")
        await person.edits("Amira H.")
        await person.blocks()
        await person.unblocks()
        await bot.send_message(chat, "a", reply_markup=keyboard("b"))  # type: ignore
        await person.taps("b")
        await bot.send_venue(chat, 51.5, 6.7, "Office", "Street 1")
        sent = await bot.send_document(chat, BufferedInputFile(b"abc", "day.ics"))
        server.fail_next("sendMessage", 429, retry_after=3)

        updates = await bot.get_updates()
        with pytest.raises(TelegramRetryAfter, match="3"):
            await bot.send_message(chat, "b")
        await bot.set_my_name("Lotse", language_code="de")

    assert [u.event_type for u in updates][-5:-1] == [
        "message",
        "edited_message",
        "my_chat_member",
        "my_chat_member",
    ]
    assert updates[-1].callback_query.data == "x"
    assert sent.document.file_name == "day.ics"
    assert server.settings["setMyName"]["de"]["name"] == "Lotse"


async def test_a_crowd_goes_on_when_its_screen_is_complete(server, call):
    """The scripted people of the bench, with the smallest bot that satisfies them."""

    async def ask_and_thank() -> None:
        offset = 0
        while True:
            batch = await call("getUpdates", offset=offset, timeout=10)
            for update in batch["result"]:
                offset = update["update_id"] + 1
                if press := update.get("callback_query"):
                    chat = press["from"]["id"]
                    await call("answerCallbackQuery", callback_query_id=press["id"])
                    await call("sendMessage", chat_id=chat, text="thanks")
                else:
                    chat, buttons = update["message"]["chat"]["id"], keyboard("a", "b")
                    asked = {"text": "which?", "reply_markup": buttons}
                    await call("sendMessage", chat_id=chat, **asked)

    bot = asyncio.create_task(ask_and_thank())
    script = [{"types": "/start", "calls": 1}, {"taps": "^b$"}, {"sees": "thanks"}]
    report = await Crowd(server, script=script, conversations=7, chats=3).talk()
    bot.cancel()

    assert (report["failed"], report["updates"]) == (0, 14)
    assert report["calls"]["sendMessage"] == 14
