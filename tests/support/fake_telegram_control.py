"""The control API by which another process drives the fake Telegram: /control/…."""

from typing import TYPE_CHECKING

from aiohttp import web

from tests.support.fake_telegram_caps import Caps
from tests.support.fake_telegram_crowd import Crowd

if TYPE_CHECKING:
    from tests.support.fake_telegram import FakeTelegram


def control_routes(server: "FakeTelegram") -> list[web.RouteDef]:
    """Everything under /control; bodies and answers are JSON."""

    async def ready(_: web.Request) -> web.Response:
        """Answer as soon as a bot polls or has set its webhook."""
        if not server.updates.webhook:
            await server.updates.polled.wait()
        return web.json_response({"ok": True})

    async def crowd(request: web.Request) -> web.Response:
        """Let scripted people talk to the bot; answers when the last has ended."""
        people = Crowd(server, **await request.json())
        return web.json_response(await people.talk())

    async def fail(request: web.Request) -> web.Response:
        wish = await request.json()
        server.fail_next(wish.pop("method"), wish.pop("code"), **wish)
        return web.json_response({"ok": True})

    async def latency(request: web.Request) -> web.Response:
        server.latency = float((await request.json())["seconds"])
        return web.json_response({"ok": True})

    async def types(request: web.Request) -> web.Response:
        wish = await request.json()
        person = server.person(id=int(wish["chat"]), language=wish.get("language"))
        await person.types(wish["text"])
        return web.json_response({"update_id": person.last_update})

    async def chat(request: web.Request) -> web.Response:
        found = server.chats.all[int(request.match_info["chat"])]
        shown = [{"mine": m.mine, "shows": str(m)} for m in found.messages]
        return web.json_response(shown)

    async def calls(_: web.Request) -> web.Response:
        return web.json_response(server.counts)

    async def caps(request: web.Request) -> web.Response:
        server.caps = Caps(**await request.json())
        return web.json_response({"ok": True})

    async def weather(request: web.Request) -> web.Response:
        server.weather(**await request.json())
        return web.json_response({"ok": True})

    async def people(request: web.Request) -> web.Response:
        """Let people in who have written to the bot before."""
        for _ in range((await request.json())["many"]):
            server.person(language="de").chat.known = True
        return web.json_response({"ok": True})

    async def sends(_: web.Request) -> web.Response:
        """Every send and edit: method, params, moment, code, fate."""
        made = [
            [c.method, c.params, c.at, c.code, c.fate]
            for c in server.calls
            if c.method.startswith(("send", "edit")) and c.method != "sendChatAction"
        ]
        return web.json_response({"sends": made})

    return [
        web.get("/control/ready", ready),
        web.post("/control/crowd", crowd),
        web.post("/control/fail", fail),
        web.post("/control/latency", latency),
        web.post("/control/caps", caps),
        web.post("/control/weather", weather),
        web.post("/control/people", people),
        web.post("/control/types", types),
        web.get("/control/chats/{chat}", chat),
        web.get("/control/calls", calls),
        web.get("/control/sends", sends),
    ]
