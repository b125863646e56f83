"""The fake WhatsApp tells late, twice and in disorder, like the real one."""

import asyncio
import json

import pytest

from tests.support.fake_whatsapp_bot import REMINDER, template

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


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


async def test_what_another_app_has_signed_is_not_taken(server, bot):
    server.app_secret = "another"
    server.person().types("hello")
    await bot.until(lambda: server.webhooks.refused > 0)
    assert bot.bodies == []

    bot.secret = "another"
    await bot.got("messages")


async def test_what_happened_before_the_webhook_was_known_comes_later(server, bot):
    server.webhook_url = ""
    server.person().types("first")
    assert bot.bodies == []

    server.webhook_url = bot.url
    await bot.until(lambda: bool(bot.bodies))

    assert bot.values("messages")[0]["text"]["body"] == "first"


async def test_after_a_day_words_do_not_arrive_but_a_template_does(
    server, call, bot, person
):
    server.templates = [REMINDER]
    person.silent_for(25)
    envelope = {"to": person.number, "biz_opaque_callback_data": "row-7"}
    answer = await call("text", {"body": "Morgen!"}, **envelope)
    status = (await bot.got("statuses"))[0]
    await call("template", template("Amira", "9:00"), **envelope)

    assert answer["messages"][0]["id"] == status["id"]
    assert status["status"] == "failed"
    assert status["errors"][0]["code"] == 131047
    assert status["biz_opaque_callback_data"] == "row-7"
    assert person.sees() == "Merhaba Amira, 9:00!\n[Evet]"
    await person.taps("Evet")
    await bot.got("messages", 2)
    tapped = bot.values("messages")[1]
    assert tapped["button"] == {"payload": "tok", "text": "Evet"}


async def test_somebody_blocking_and_nobody_at_all_are_told_of_later(
    server, call, bot, person
):
    person.blocks()
    blocked = await call("text", {"body": "a"}, to=person.number)
    nobody = await call("text", {"body": "a"}, to="4915559999")
    await bot.got("statuses", 2)

    codes = {s["id"]: s["errors"][0]["code"] for s in bot.values("statuses")}
    assert codes == {a["messages"][0]["id"]: 131026 for a in (blocked, nobody)}
    assert person.messages == []


async def test_who_stopped_our_news_gets_none(server, call, bot, person):
    server.templates = [REMINDER | {"category": "MARKETING"}]
    person.stops_marketing()
    await call("template", template("Amira", "9:00"), to=person.number)
    status = (await bot.got("statuses"))[0]
    person.resumes_marketing()
    await call("template", template("Amira", "9:00"), to=person.number)
    await bot.got("user_preferences", 2)

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
    await bot.got("statuses", 2)
    person.types("b")
    await bot.got("statuses", 3)
    await server.tells(person.messages[0], "failed", 131049)

    states = [s["status"] for s in bot.values("statuses")]
    assert states == ["sent", "delivered", "read", "failed"]
    trackers = {s["biz_opaque_callback_data"] for s in bot.values("statuses")}
    assert trackers == {"row-1"}


async def test_a_disorderly_server_batches_and_turns_statuses_round(
    server, call, bot, person
):
    await bot.until(lambda: bool(bot.bodies))
    server.webhook_url = ""  # so that everything waits together
    server.unordered = server.auto_statuses = True
    other = server.person("Mehmet")
    await call("text", {"body": "a"}, to=person.number)
    for word in "one", "two":
        person.types(word)
        other.types(word)
    server.webhook_url = bot.url
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
