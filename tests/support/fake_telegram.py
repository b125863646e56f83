"""A Telegram Bot API server on loopback that answers and fails like the real one."""

import argparse
import asyncio
import contextlib
import json
import time
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web

from tests.support.fake_telegram_caps import (
    Caps,
    Fate,
    Fault,
    Gate,
    Weather,
    too_many,
)
from tests.support.fake_telegram_chats import (
    BOT,
    Chat,
    Chats,
    Json,
    Refusal,
    bad,
    parsed,
)
from tests.support.fake_telegram_control import control_routes
from tests.support.fake_telegram_updates import Updates
from tests.support.fake_telegram_visitors import Person

GROUP_MIGRATED = "Bad Request: group chat was upgraded to a supergroup chat"
# What is an object or a list; in a form it comes as JSON text.
STRUCTURED = {
    "allowed_updates",
    "commands",
    "link_preview_options",
    "menu_button",
    "reply_markup",
}
TOKEN = f"{BOT['id']}:" + "A" * 35


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot, at a monotonic moment, with the code it was answered."""

    method: str
    params: Mapping[str, Any]
    at: float
    code: int
    fate: Fate = ""


class FakeTelegram:
    """`async with FakeTelegram() as server:` serves until the block ends."""

    def __init__(self, *, port: int = 0, token: str = TOKEN) -> None:
        self.token, self.port = token, port
        self.chats = Chats()
        self.calls: list[Call] = []
        self.counts: Counter[str] = Counter()
        self.settings: dict[str, Json] = {}  # what setMy… and the menu button left
        self.latency = 0.0
        self.updates = Updates()
        self._gate = Gate()
        self._faults: dict[str, deque[Fault]] = {}
        self._people = 0
        names = dir(Chats)
        self._methods = {
            name.replace("_", ""): getattr(self.chats, name)
            for name in names
            if name.startswith(("send_", "edit_", "answer_", "delete_"))
        }

    @property
    def base(self) -> str:
        """The address for TELEGRAM_API_BASE."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=50 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.add_routes(control_routes(self))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.updates.close()
        await self._runner.cleanup()

    # People and what happens to calls

    def person(
        self, name: str = "Amira", language: str | None = "ar", id: int | None = None
    ) -> Person:
        """Somebody new who has the bot's page open and has not written yet."""
        self._people += 1
        user: Json = {"id": id or 5_000_000_000 + self._people, "is_bot": False}
        user["first_name"] = name
        if language:
            user["language_code"] = language
        chat = self.chats.all.setdefault(user["id"], Chat(user))
        return Person(self, chat)

    def fail_next(
        self,
        method: str,
        code: int,
        *,
        retry_after: int | None = None,
        migrate_to_chat_id: int | None = None,
        description: str = "",
        times: int = 1,
    ) -> None:
        """Answer the next calls of `method` with an error, and do nothing else."""
        fault = Fault(code, description or "Injected")
        if retry_after is not None:
            fault = too_many(retry_after)
        if migrate_to_chat_id is not None:
            moved = {"migrate_to_chat_id": migrate_to_chat_id}
            fault = Fault(code, GROUP_MIGRATED, moved)
        self._faults.setdefault(method.lower(), deque()).extend([fault] * times)

    def drop_next(self, method: str, *, times: int = 1) -> None:
        """Carry out the next calls of `method`, then cut the line before answering."""
        fault = Fault(0, "", drop=True)
        self._faults.setdefault(method.lower(), deque()).extend([fault] * times)

    @property
    def caps(self) -> Caps | None:
        """How much is taken; None, as at first: everything."""
        return self._gate.caps

    @caps.setter
    def caps(self, caps: Caps | None) -> None:
        self._gate.caps = caps

    def weather(self, seed: int, **shares: float) -> None:
        """Refuse or cut these shares of the sends: too_many, broken, resets."""
        self._gate.change(Weather(seed, **shares))

    def push(self, chat: Chat, kind: str, content: Json) -> int | None:
        """Make an update available; None when the bot did not ask for its kind."""
        return self.updates.push(chat, kind, content)

    def again(self, update_id: int) -> None:
        """Deliver an update a second time, as after a lost confirmation."""
        self.updates.again(update_id)

    # The wire

    async def _serve(self, request: web.Request) -> web.Response:
        params = await _params(request)
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _answer(Refusal(401, "Unauthorized"))
        if self.latency:
            await asyncio.sleep(self.latency)
        waiting = self._faults.get(method.lower())
        fault = waiting.popleft() if waiting else None
        fault = fault or self._gate.judge(method, str(params.get("chat_id")))
        result: object
        if fault and fault.code:
            result = Refusal(fault.code, fault.description, **fault.parameters)
        else:
            try:
                result = await self._carry_out(method, params)
            except Refusal as refusal:
                result = refusal
            except (KeyError, TypeError, ValueError) as mistake:
                result = bad(f"wrong parameter: {mistake!r}")
        self._note(method, params, result, fault.fate if fault else "")
        if fault and fault.drop and request.transport:
            request.transport.abort()
        return _answer(result)

    async def _carry_out(self, method: str, params: Mapping[str, Any]) -> object:
        match method.lower():
            case "getupdates":
                return await self.updates.get_updates(params)
            case "getme":
                return BOT | {"can_join_groups": False}
            case "setwebhook":
                return self.updates.set_webhook(params)
            case "deletewebhook":
                return self.updates.delete_webhook(params)
            case "getwebhookinfo":
                return self.updates.webhook_info(params)
            case name if name in self._methods:
                return self._methods[name](params)
            case name if name.startswith(("setmy", "setchatmenu", "deletemy")):
                language = params.get("language_code") or ""
                self.settings.setdefault(method, {})[language] = dict(params)
                return True
            case name if name.startswith("getmy"):
                return self._setting(method, params.get("language_code") or "")
        raise Refusal(404, "Not Found")

    def _setting(self, method: str, language: str) -> object:
        """What a setMy… has left, as its getMy… answers it."""
        part = method[len("getMy") :]
        left = self.settings.get(f"setMy{part}", {}).get(language, {})
        if part == "Commands":
            return left.get("commands", [])
        name = {"Name": "name", "Description": "description"}.get(
            part, "short_description"
        )
        return {name: left.get(name, "")}

    def _note(
        self, method: str, params: Mapping[str, Any], result: object, fate: Fate
    ) -> None:
        code = result.code if isinstance(result, Refusal) else 200
        self.calls.append(Call(method, params, time.monotonic(), code, fate))
        self.counts[method] += 1
        chat = self._chat_of(method, params)
        for watcher in list(chat.watchers) if chat else []:
            watcher(method)

    def _chat_of(self, method: str, params: Mapping[str, Any]) -> Chat | None:
        if method == "answerCallbackQuery":
            return self.chats.asked.get(str(params.get("callback_query_id")))
        number = str(params.get("chat_id"))
        return self.chats.all.get(int(number)) if number.isdigit() else None


async def _params(request: web.Request) -> dict[str, Any]:
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        params |= json.loads(await request.read() or b"{}")
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                size = len(value.file.read())
                params[name] = {"file_name": value.filename, "file_size": size}
            else:
                params[name] = value
                if name in STRUCTURED:
                    with contextlib.suppress(Refusal):  # the method will refuse it
                        params[name] = parsed(value)
    return params


def _answer(result: object) -> web.Response:
    if not isinstance(result, Refusal):
        return _json({"ok": True, "result": result}, 200)
    if result.code >= 502:  # these come from the proxy in front, which knows no JSON
        text = f"<html><head><title>{result.code} Bad Gateway</title></head></html>"
        return web.Response(status=result.code, text=text, content_type="text/html")
    body = {"ok": False, "error_code": result.code, "description": result.description}
    if result.parameters:
        body["parameters"] = result.parameters
    return _json(body, result.code)


def _json(body: Json, status: int) -> web.Response:
    dumped = json.dumps(body).encode()
    return web.Response(body=dumped, status=status, content_type="application/json")


async def _run(port: int) -> None:
    async with FakeTelegram(port=port) as server:
        print(server.base, flush=True)
        await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args().port))
