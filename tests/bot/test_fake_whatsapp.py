"""The fake WhatsApp has people who send, tap, move and hide like real ones."""

import asyncio
from typing import Any

import pytest

from tests.support.fake_whatsapp_bot import ask, rows
from tests.support.fake_whatsapp_sendings import AD, CONTENT

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


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
    await bot.got("messages", 3)

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


async def test_a_new_number_brings_a_new_id_and_the_old_ones_are_nobody(
    server, call, bot, person
):
    old = (person.number, person.user_id)
    person.changes_number("4915550777")
    await call("text", {"body": "a"}, to="4915550777")
    await call("text", {"body": "b"}, recipient=old[1])
    status = (await bot.got("statuses"))[0]
    system = bot.values("messages")[1]

    assert "contacts" not in bot.changes()[1]["value"]
    assert system["from"] == old[0]
    assert system["system"]["type"] == "user_changed_number"
    assert system["system"]["wa_id"] == "4915550777"
    assert system["system"]["previous_user_id"] == old[1]
    assert system["system"]["user_id"] == person.user_id != old[1]
    assert person.sees() == "a"
    assert status["recipient_user_id"] == old[1]


async def test_what_went_to_the_old_number_is_read_on_the_new_one(
    server, call, bot, person
):
    server.auto_statuses = True
    old = person.number
    await call("text", {"body": "a"}, to=old)
    person.changes_number("4915550777")
    person.types("hello")
    states = await bot.got("statuses", 3)

    assert [s["status"] for s in states] == ["sent", "delivered", "read"]
    assert states[-1]["recipient_id"] == old
    assert [m["type"] for m in await bot.got("messages", 3)][1:] == ["system", "text"]


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


async def test_another_process_can_drive_it(server, call, bot):
    server.webhook_url = ""

    async def control(path: str, **wish: Any) -> Any:
        address = f"{server.base}/control/{path}"
        method = call.http.post if wish else call.http.get
        async with method(address, **({"json": wish} if wish else {})) as answer:
            return await answer.json()

    assert await control("webhook", url=bot.url) == {"ok": True}
    await control("types", number="4915550321", text="hi")
    await call("interactive", ask("Yes"), to="4915550321")
    await control("taps", number="4915550321", label="Yes")
    await bot.got("messages", 2)

    assert await control("chats/4915550321") == ["Which?\n[Yes]"]
    assert await control("calls") == {"interactive": 1}
    assert f"WHATSAPP_API_BASE={server.base}" in server.settings()
