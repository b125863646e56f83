"""The fake WhatsApp is as strict, as late and as disorderly as the real one."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.fake_whatsapp_sendings import AD, CONTENT
from tests.support.fake_whatsapp_visitors import Person

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

REMINDER: dict[str, Any] = {
    "name": "reminder",
    "language": "tr",
    "status": "APPROVED",
    "category": "UTILITY",
    "id": "1",
    "components": [
        {"type": "BODY", "text": "Merhaba {{1}}, {{2}}!"},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Evet"}]},
    ],
}


class Client:
    """A bare caller of the Cloud API."""

    def __init__(self, server: FakeWhatsApp, http: aiohttp.ClientSession) -> None:
        self._server, self._http = server, http
        self.root = f"{server.base}/v26.0/{server.phone_id}"

    async def __call__(self, kind: str, content: Any, **envelope: Any) -> Any:
        """Send one message, and give the answer."""
        message = {"messaging_product": "whatsapp", "type": kind, kind: content}
        return await self.post(message | envelope)

    async def post(self, body: dict[str, Any]) -> Any:
        headers = {"Authorization": f"Bearer {self._server.token}"}
        url = f"{self.root}/messages"
        async with self._http.post(url, json=body, headers=headers) as answer:
            return await answer.json() if "json" in answer.content_type else answer

    async def get(self, path: str, **query: str) -> Any:
        headers = {"Authorization": f"Bearer {self._server.token}"}
        url = f"{self._server.base}/v26.0/{path}"
        async with self._http.get(url, params=query, headers=headers) as answer:
            return await answer.json()

    async def upload(self, name: str, kind: str) -> Any:
        headers = {"Authorization": f"Bearer {self._server.token}"}
        form = aiohttp.FormData({"messaging_product": "whatsapp", "type": kind})
        form.add_field("file", b"abc", filename=name, content_type=kind)
        url = f"{self.root}/media"
        async with self._http.post(url, data=form, headers=headers) as answer:
            return await answer.json()


class Bot:
    """A webhook that keeps what came, and checks that Meta's app has signed it."""

    def __init__(self, secret: str) -> None:
        self.secret, self.bodies, self.codes = secret, [], []
        self._came = asyncio.Event()

    async def take(self, request: web.Request) -> web.Response:
        if request.method == "GET":
            right = request.query["hub.verify_token"] == "lotse-verify"
            return web.Response(text=request.query["hub.challenge"] if right else "no")
        raw = await request.read()
        digest = hmac.new(self.secret.encode(), raw, hashlib.sha256).hexdigest()
        assert request.headers["X-Hub-Signature-256"] == f"sha256={digest}"
        status = self.codes.pop(0) if self.codes else 200
        if status == 200:
            self.bodies.append(raw)
            self._came.set()
        return web.Response(status=status)

    def changes(self) -> list[dict[str, Any]]:
        told = [json.loads(raw)["entry"] for raw in self.bodies]
        return [c for entries in told for entry in entries for c in entry["changes"]]

    def values(self, name: str) -> list[dict[str, Any]]:
        """All messages, or all statuses, in the order in which they came."""
        return [x for c in self.changes() for x in c["value"].get(name, [])]

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not true():
                self._came.clear()
                await self._came.wait()

    async def status(self, message: Any, number: int = 1) -> dict[str, Any]:
        await self.until(lambda: len(self.values("statuses")) >= number)
        return self.values("statuses")[number - 1]


@pytest.fixture
async def server() -> AsyncIterator[FakeWhatsApp]:
    async with FakeWhatsApp() as server:
        yield server


@pytest.fixture
async def call(server: FakeWhatsApp) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as http:
        yield Client(server, http)


@pytest.fixture
async def bot(server: FakeWhatsApp) -> AsyncIterator[Bot]:
    bot = Bot(server.app_secret)
    app = web.Application()
    app.router.add_route("*", "/hook", bot.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.webhook_url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield bot
    server.webhook_url = ""
    await runner.cleanup()


@pytest.fixture
async def person(server: FakeWhatsApp) -> Person:
    """Somebody who has just written."""
    person = server.person()
    person.types("Merhaba")
    return person


def ask(*labels: str, text: str = "Which?") -> dict[str, Any]:
    replies = [{"id": f"id-{t}", "title": t} for t in labels]
    buttons = [{"type": "reply", "reply": reply} for reply in replies]
    return {"type": "button", "body": {"text": text}, "action": {"buttons": buttons}}


def rows(*titles: str, **more: Any) -> dict[str, Any]:
    told = [{"id": f"row-{n}", "title": t} | more for n, t in enumerate(titles)]
    action = {"button": "Menu", "sections": [{"rows": told}]}
    return {"type": "list", "body": {"text": "Which?"}, "action": action}


def template(*values: str, payload: str = "tok", name: str = "reminder") -> Any:
    body = [{"type": "text", "text": value} for value in values]
    button = {"type": "button", "sub_type": "quick_reply", "index": "0"}
    tap = [{"type": "payload", "payload": payload}]
    return {
        "name": name,
        "language": {"code": "tr"},
        "components": [
            {"type": "body", "parameters": body},
            button | {"parameters": tap},
        ],
    }


async def test_the_handshake_is_answered_by_a_bot_that_knows_the_word(server, bot):
    assert await server.verify() == server.challenge

    server.verify_token = "another"
    assert await server.verify() == "no"


async def test_a_text_comes_signed_and_escaped_and_is_repeated_until_taken(server, bot):
    bot.codes = [500, 503]
    person = server.person("Амира")
    person.types("Здравей 1/2")
    await person.types("пак")
    await bot.until(lambda: len(bot.bodies) == 2)

    assert [m["text"]["body"] for m in bot.values("messages")] == ["Здравей 1/2", "пак"]
    assert b"\\u0417\\u0434" in bot.bodies[0]
    assert b"1\\/2" in bot.bodies[0]
    assert server.webhooks.refused == 2


async def test_what_happened_before_the_webhook_was_known_comes_later(server, bot):
    url, server.webhook_url = server.webhook_url, ""
    server.person().types("first")
    assert bot.bodies == []

    server.webhook_url = url
    await bot.until(lambda: bool(bot.bodies))

    assert bot.values("messages")[0]["text"]["body"] == "first"


@pytest.mark.parametrize(
    ("wanted", "has", "lacks"),
    [
        ({}, {"from", "from_user_id"}, set()),
        ({"user_id": ""}, {"from"}, {"from_user_id"}),
        ({"hidden_number": True}, {"from_user_id"}, {"from"}),
    ],
)
async def test_a_person_is_named_by_number_by_id_or_by_both(
    server, bot, wanted, has, lacks
):
    server.person(**wanted).types("hello")
    await bot.until(lambda: bool(bot.bodies))

    message = bot.values("messages")[0]
    contact = bot.values("contacts")[0]

    assert has <= message.keys()
    assert not lacks & message.keys()
    assert ("wa_id" in contact) == ("from" in message)
    assert ("user_id" in contact) == ("from_user_id" in message)


@pytest.mark.parametrize("kind", CONTENT)
async def test_everything_a_phone_can_send_arrives(server, bot, person, kind):
    await bot.until(lambda: bool(bot.bodies))
    person.sends(kind)
    await bot.until(lambda: len(bot.bodies) == 2)

    message = bot.values("messages")[1]
    other = {"voice": "audio", "group": "text"}

    assert message["type"] == other.get(kind, kind)
    assert ("group_id" in message) == (kind == "group")
    assert message["id"] == person.last_wamid


async def test_an_advertisement_an_edit_and_a_deletion_are_told(server, bot, person):
    person.types("Hallo", referral=AD)
    person.edits("Hallo!")
    person.deletes()
    await bot.until(lambda: len(bot.bodies) == 4)

    _, came, edited, deleted = bot.values("messages")

    assert came["referral"]["source_type"] == "ad"
    assert edited["edit"]["original_message_id"] == came["id"]
    assert edited["edit"]["message"]["text"]["body"] == "Hallo!"
    assert deleted["revoke"]["original_message_id"] == came["id"]


async def test_a_question_is_tapped_by_its_label_as_button_and_as_row(
    server, call, bot, person
):
    await call("interactive", ask("Yes", "No"), to=person.number)
    assert person.sees() == "Which?\n[Yes]\n[No]"
    await person.taps("No")
    long = "Jobcenter: a letter that I do not understand"
    row = rows("Jobcenter: a letter th…", description=long)
    await call("interactive", row, to=person.number)
    await person.taps(long)
    await bot.until(lambda: len(bot.values("messages")) == 3)

    _, button, tapped = bot.values("messages")

    assert button["interactive"]["button_reply"] == {"id": "id-No", "title": "No"}
    assert button["context"]["id"] == person.messages[0].wamid
    assert tapped["interactive"]["list_reply"]["id"] == "row-0"
    assert tapped["interactive"]["list_reply"]["description"] == long


async def test_a_person_waits_for_a_button_that_comes_later(server, call, person):
    tap = asyncio.create_task(person.taps("Yes"))
    await asyncio.sleep(0)
    await call("interactive", ask("Yes"), to=person.user_id)
    refused = await call("interactive", ask("Yes"), recipient="DE.Ab 12")

    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(asyncio.shield(tap), 0.05)
    answer = await call("interactive", ask("Yes"), recipient=person.user_id)
    await asyncio.wait_for(tap, 2)

    contact = {"input": person.user_id, "user_id": person.user_id}
    assert answer["contacts"] == [contact]
    assert refused["error"]["code"] == 100


@pytest.mark.parametrize(
    ("kind", "content", "code"),
    [
        ("text", {"body": "a" * 4097}, 100),
        ("text", {"body": ""}, 131008),
        ("interactive", ask("Yes", text="a" * 1025), 131009),
        ("interactive", ask("a" * 21), 131009),
        ("interactive", ask("Yes", "Yes"), 131009),
        ("interactive", ask(*"abcd"), 131009),
        ("interactive", ask("Yes") | {"footer": {"text": "a" * 61}}, 131009),
        ("interactive", ask("Yes") | {"type": "poll"}, 131009),
        ("interactive", rows(*"abcdefghijk"), 131009),
        ("interactive", rows("a" * 25), 131009),
        ("interactive", rows("a", description="a" * 73), 131009),
        ("interactive", rows("a", "b", id="same"), 131009),
        ("location", {"latitude": 91, "longitude": 6}, 131009),
        ("location", {"latitude": 51.5}, 131008),
        ("document", {"id": "42"}, 100),
        ("document", {"link": "day.ics"}, 100),
        ("document", {"filename": "day.ics"}, 131008),
        ("contacts", [{"name": {"formatted_name": "Ali"}}], 131009),
        ("poll", {}, 100),
    ],
)
async def test_a_message_whatsapp_would_refuse_is_refused(
    call, person, kind, content, code
):
    answer = await call(kind, content, to=person.number)

    assert answer["error"]["code"] == code
    assert answer["error"]["fbtrace_id"]
    assert person.messages == []


async def test_lengths_are_counted_in_characters(call, person):
    answer = await call("interactive", ask("😀" * 20), to=person.number)

    assert answer["messages"]
    assert person.messages[0].kind == "button"


@pytest.mark.parametrize(
    "envelope",
    [
        {},
        {"to": "Amira"},
        {"to": "4915550001", "messaging_product": "telegram"},
        {"to": "4915550001", "colour": "red"},
        {"to": "4915550001", "biz_opaque_callback_data": "a" * 513},
        {"to": "4915550001", "context": {}},
    ],
)
async def test_a_wrong_envelope_is_refused(call, person, envelope):
    answer = await call("text", {"body": "a"}, **envelope)

    assert answer["error"]["code"] in (100, 131008, 131009)


async def test_sections_of_a_list_need_titles_when_there_are_two(call, person):
    two = rows("a")
    two["action"]["sections"].append({"title": "More", "rows": [{"id": "2"}]})
    answer = await call("interactive", two, to=person.number)

    assert "Section title" in answer["error"]["error_data"]["details"]


async def test_another_token_and_another_number_are_not_served(server, call, person):
    server.token = "EAAG-another"
    call._server = FakeWhatsApp()
    wrong = await call("text", {"body": "a"}, to=person.number)
    call._server = server
    other = await call.get("999", fields="verified_name")

    assert wrong["error"]["code"] == 190
    assert [c.status for c in server.calls] == [401, 400]
    assert "does not exist" in other["error"]["message"]


async def test_places_links_and_files_arrive(server, call, person):
    place = {"latitude": 51.5, "longitude": 6.7, "name": "Office", "address": "Str. 1"}
    await call("location", place, to=person.number)
    web = {"display_text": "Open", "url": "https://lotse.example/a.ics"}
    link = {"type": "cta_url", "body": {"text": "Calendar"}}
    action = {"name": "cta_url", "parameters": web}
    await call("interactive", link | {"action": action}, to=person.number)
    uploaded = await call.upload("letter.pdf", "application/pdf")
    file = {"id": uploaded["id"], "filename": "letter.pdf", "caption": "Yours"}
    await call("document", file, to=person.number)
    refused = await call.upload("day.ics", "text/calendar")

    assert [m.kind for m in person.messages] == ["location", "cta_url", "document"]
    assert str(person.messages[1]) == "Calendar\n[Open] https://lotse.example/a.ics"
    assert person.messages[2].extra["filename"] == "letter.pdf"
    assert refused["error"]["code"] == 131053
    assert server.counts["media"] == 2


async def test_after_a_day_words_do_not_arrive_but_a_template_does(
    server, call, bot, person
):
    server.templates = [REMINDER]
    person.silent_for(25)
    envelope = {"to": person.number, "biz_opaque_callback_data": "row-7"}
    answer = await call("text", {"body": "Morgen!"}, **envelope)
    status = await bot.status(answer)
    await call("template", template("Amira", "9:00"), **envelope)

    assert answer["messages"][0]["id"] == status["id"]
    assert status["status"] == "failed"
    assert status["errors"][0]["code"] == 131047
    assert status["biz_opaque_callback_data"] == "row-7"
    assert person.sees() == "Merhaba Amira, 9:00!\n[Evet]"
    await person.taps("Evet")
    await bot.until(lambda: len(bot.values("messages")) == 2)
    tapped = bot.values("messages")[1]
    assert tapped["button"] == {"payload": "tok", "text": "Evet"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (template("Amira"), 132000),
        (template("Amira", "a\nb"), 100),
        (template("Amira", ""), 131008),
        (template("Amira", "9:00", name="other"), 132001),
        (template("Amira", "9:00", name="paused"), 132015),
        (template("Amira", "9:00", name="waiting"), 132001),
        (template("Amira", "9:00") | {"language": {"code": "tr_TR"}}, 132001),
        (template("Amira", "9:00", payload="a" * 129), 131009),
        (template("Amira", "a" * 1025), 132005),
    ],
)
async def test_a_template_must_be_as_it_was_approved(
    server, call, person, content, code
):
    paused = REMINDER | {"name": "paused", "status": "PAUSED"}
    waiting = REMINDER | {"name": "waiting", "status": "PENDING"}
    server.templates = [REMINDER, paused, waiting]

    answer = await call("template", content, to=person.number)

    assert answer["error"]["code"] == code


async def test_templates_are_listed_in_pages(server, call):
    server.templates = [REMINDER | {"id": str(n)} for n in range(5)]
    path, ids, after = f"{server.business_id}/message_templates", [], "0"
    while after:
        page = await call.get(path, limit="2", after=after)
        ids += [t["id"] for t in page["data"]]
        more = "next" in page["paging"]
        after = page["paging"]["cursors"]["after"] if more else ""

    assert ids == list("01234")
    number = await call.get(server.phone_id, fields="display_phone_number")
    assert number["display_phone_number"] == server.display_number


async def test_somebody_blocking_and_nobody_at_all_are_told_of_later(
    server, call, bot, person
):
    person.blocks()
    blocked = await call("text", {"body": "a"}, to=person.number)
    nobody = await call("text", {"body": "a"}, to="4915559999")
    await bot.until(lambda: len(bot.values("statuses")) == 2)

    codes = {s["id"]: s["errors"][0]["code"] for s in bot.values("statuses")}
    assert codes == {a["messages"][0]["id"]: 131026 for a in (blocked, nobody)}
    assert person.messages == []


async def test_who_stopped_our_news_gets_none(server, call, bot, person):
    server.templates = [REMINDER | {"category": "MARKETING"}]
    person.stops_marketing()
    await call("template", template("Amira", "9:00"), to=person.number)
    status = await bot.status(person)
    person.resumes_marketing()
    await call("template", template("Amira", "9:00"), to=person.number)
    await bot.until(lambda: len(bot.values("user_preferences")) == 2)

    assert status["errors"][0]["code"] == 131050
    assert len(person.messages) == 1
    assert [p["value"] for p in bot.values("user_preferences")] == ["stop", "resume"]
    assert bot.changes()[-1]["field"] == "user_preferences"


async def test_statuses_follow_a_message_and_tell_of_reading_it(
    server, call, bot, person
):
    server.auto_statuses = True
    envelope = {"to": person.number, "biz_opaque_callback_data": "row-1"}
    await call("text", {"body": "a"}, **envelope)
    await bot.status(person, 2)
    person.types("b")
    await bot.status(person, 3)
    await server.tells(person.messages[0], "failed", 131049)

    states = [s["status"] for s in bot.values("statuses")]
    assert states == ["sent", "delivered", "read", "failed"]
    trackers = {s["biz_opaque_callback_data"] for s in bot.values("statuses")}
    assert trackers == {"row-1"}


async def test_messages_are_marked_as_read(server, call, person):
    read = {"messaging_product": "whatsapp", "status": "read"}
    right = await call.post(read | {"message_id": person.last_wamid})
    wrong = await call.post(read | {"message_id": "wamid.other"})

    assert right == {"success": True}
    assert wrong["error"]["code"] == 131009
    assert person.reads == [person.last_wamid]


async def test_faults_hit_messages_only_and_in_their_order(server, call, person):
    server.fail_next(131056, retry_after=6)
    server.fail_next(0, status=503)
    server.drop_next()
    read = {"messaging_product": "whatsapp", "status": "read"}
    await call.post(read | {"message_id": person.last_wamid})

    slow = await call("text", {"body": "a"}, to=person.number)
    down = await call("text", {"body": "b"}, to=person.number)
    with pytest.raises(aiohttp.ClientError):
        await call("text", {"body": "c"}, to=person.number)

    assert slow["error"]["code"] == 131056
    assert down.status == 503
    assert person.sees() == "c"


async def test_paces_are_kept_when_they_are_switched_on(server, call, person):
    server.pair_seconds = 60
    other = server.person()
    other.types("hi")
    first = await call("text", {"body": "a"}, to=person.number)
    soon = await call("text", {"body": "b"}, to=person.number)
    server.pair_seconds, server.per_second = 0, 2
    second = await call("text", {"body": "a"}, to=other.number)
    third = await call("text", {"body": "a"}, to=other.number)

    assert first["messages"]
    assert second["messages"]
    assert soon["error"]["code"] == 131056
    assert third["error"]["code"] == 130429


async def test_a_new_number_brings_a_new_id_and_the_old_ones_are_nobody(
    server, call, bot, person
):
    old = (person.number, person.user_id)
    person.changes_number("4915550777")
    await call("text", {"body": "a"}, to="4915550777")
    await call("text", {"body": "b"}, recipient=old[1])
    status = await bot.status(person)
    system = bot.values("messages")[1]

    assert "contacts" not in bot.changes()[1]["value"]
    assert system["from"] == old[0]
    assert system["system"]["type"] == "user_changed_number"
    assert system["system"]["wa_id"] == "4915550777"
    assert system["system"]["previous_user_id"] == old[1]
    assert system["system"]["user_id"] == person.user_id != old[1]
    assert person.sees() == "a"
    assert status["recipient_user_id"] == old[1]


async def test_a_hidden_number_is_learnt_only_when_it_is_shared(server, call, bot):
    person = server.person(hidden_number=True)
    person.types("hi")
    button = {"type": "request_contact_info", "body": {"text": "Your number?"}}
    action = {"action": {"name": "request_contact_info"}}
    await call("interactive", button | action, recipient=person.user_id)
    person.sends("contacts")
    person.sends("contacts", number="4915550888", name="Ali")
    await bot.until(lambda: len(bot.bodies) == 3)

    hello, own, other = bot.values("messages")

    assert "from" not in hello
    assert own["from"] == person.number
    assert own["contacts"][0]["origin"] == "contact_request"
    assert other["contacts"][0]["origin"] == "other"
    assert other["contacts"][0]["phones"][0]["wa_id"] == "4915550888"


async def test_a_hidden_number_that_changes_tells_only_the_new_id(server, bot):
    person = server.person(hidden_number=True)
    old = person.user_id
    person.changes_number("4915550777")
    await bot.until(lambda: bool(bot.bodies))

    told = bot.values("messages")[0]

    assert told["system"]["type"] == "user_changed_user_id"
    assert told["system"]["previous_user_id"] == old
    assert "from" not in told
    assert b"4915550777" not in bot.bodies[0]


async def test_a_disorderly_server_batches_and_turns_statuses_round(
    server, call, bot, person
):
    await bot.until(lambda: bool(bot.bodies))
    server.unordered = server.auto_statuses = True
    other = server.person("Mehmet")
    await call("text", {"body": "a"}, to=person.number)
    for word in "one", "two":
        person.types(word)
        other.types(word)
    await bot.until(lambda: len(bot.bodies) == 2)

    batch = json.loads(bot.bodies[1])["entry"]
    changes = [c["value"] for entry in batch for c in entry["changes"]]
    states = [s["status"] for s in changes[0]["statuses"]]
    texts = [[m["text"]["body"] for m in v["messages"]] for v in changes[1:]]

    assert len(batch) == 2
    assert states == ["read", "delivered", "sent"]
    assert texts == [["one", "two"], ["one", "two"]]


async def test_anything_may_come_again(server, call, bot, person):
    await bot.until(lambda: bool(bot.bodies))
    server.again(person.last_wamid)
    await bot.until(lambda: len(bot.bodies) == 2)

    assert bot.bodies[0] == bot.bodies[1]


async def test_a_hundred_people_write_and_are_answered_at_once(server, call, bot):
    people = [server.person() for _ in range(100)]
    for person in people:
        person.types("hello")
    await bot.until(lambda: len(bot.bodies) == 100)
    numbers = [m["from"] for m in bot.values("messages")]
    await asyncio.gather(*(call("text", {"body": n}, to=n) for n in numbers))

    assert [p.sees() for p in people] == [p.number for p in people]


async def test_another_process_can_drive_it(server, call, bot):
    url, server.webhook_url = server.webhook_url, ""

    async def control(path: str, **wish: Any) -> Any:
        address = f"{server.base}/control/{path}"
        method = call._http.post if wish else call._http.get
        async with method(address, **({"json": wish} if wish else {})) as answer:
            return await answer.json()

    assert await control("webhook", url=url) == {"ok": True}
    await control("types", number="4915550321", text="hi")
    await call("interactive", ask("Yes"), to="4915550321")
    await control("taps", number="4915550321", label="Yes")
    await bot.until(lambda: len(bot.values("messages")) == 2)

    assert await control("chats/4915550321") == ["Which?\n[Yes]"]
    assert await control("calls") == {"interactive": 1}
    assert f"WHATSAPP_API_BASE={server.base}" in server.settings()
