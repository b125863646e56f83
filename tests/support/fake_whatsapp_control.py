"""The control API by which another process drives the fake WhatsApp: /control/…."""

from typing import TYPE_CHECKING

from aiohttp import web

from tests.support.fake_whatsapp_visitors import Person

if TYPE_CHECKING:
    from tests.support.fake_whatsapp import FakeWhatsApp


def control_routes(server: "FakeWhatsApp") -> list[web.RouteDef]:
    """Everything under /control; bodies and answers are JSON."""

    def person_of(number: str) -> Person:
        if chat := server.chats.get(number):
            return Person(server, chat)
        return server.person(number=number)

    async def webhook(request: web.Request) -> web.Response:
        """Make the handshake, and send webhooks there from now on."""
        server.webhook_url = (await request.json())["url"]
        good = await server.verify() == server.challenge
        return web.json_response({"ok": good})

    async def types(request: web.Request) -> web.Response:
        wish = await request.json()
        person = person_of(wish["number"])
        person.types(wish["text"])
        return web.json_response({"id": person.last_wamid})

    async def taps(request: web.Request) -> web.Response:
        wish = await request.json()
        person = person_of(wish["number"])
        await person.taps(wish["label"])
        return web.json_response({"id": person.last_wamid})

    async def fail(request: web.Request) -> web.Response:
        wish = await request.json()
        server.fail_next(wish.pop("code"), **wish)
        return web.json_response({"ok": True})

    async def templates(request: web.Request) -> web.Response:
        server.templates = await request.json()
        return web.json_response({"ok": True})

    async def chat(request: web.Request) -> web.Response:
        person = person_of(request.match_info["number"])
        return web.json_response([str(message) for message in person.messages])

    async def calls(_: web.Request) -> web.Response:
        return web.json_response(server.counts)

    return [
        web.post("/control/webhook", webhook),
        web.post("/control/types", types),
        web.post("/control/taps", taps),
        web.post("/control/fail", fail),
        web.post("/control/templates", templates),
        web.get("/control/chats/{number}", chat),
        web.get("/control/calls", calls),
    ]
