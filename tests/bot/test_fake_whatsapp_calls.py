"""The fake WhatsApp is as strict with what a bot sends as the real one."""

import aiohttp
import pytest

from tests.support.fake_whatsapp_bot import REMINDER, ask, rows, template

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


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
    other = await call.get("999", fields="verified_name")
    server.token = "EAAG-another"
    wrong = await call("text", {"body": "a"}, to=person.number)

    assert wrong["error"]["code"] == 190
    assert [c.status for c in server.calls] == [400, 401]
    assert "does not exist" in other["error"]["message"]


async def test_places_links_and_files_arrive(server, call, person):
    place = {"latitude": 51.5, "longitude": 6.7, "name": "Office", "address": "Str. 1"}
    await call("location", place, to=person.number)
    web = {"display_text": "Open", "url": "https://lotse.example/a.ics"}
    link = {"type": "cta_url", "body": {"text": "Calendar"}}
    action = {"name": "cta_url", "parameters": web}
    await call("interactive", link | {"action": action}, to=person.number)
    uploaded = await call.uploads("letter.pdf", "application/pdf")
    file = {"id": uploaded["id"], "filename": "letter.pdf", "caption": "Yours"}
    await call("document", file, to=person.number)
    above = {"header": {"type": "document", "document": {"id": uploaded["id"]}}}
    await call("interactive", ask("Thanks") | above, to=person.number)
    refused = await call.uploads("day.ics", "text/calendar")

    assert [m.kind for m in person.messages] == [
        "location",
        "cta_url",
        "document",
        "button",
    ]
    assert str(person.messages[1]) == "Calendar\n[Open] https://lotse.example/a.ics"
    assert person.messages[2].extra["filename"] == "letter.pdf"
    assert refused["error"]["code"] == 131053
    assert server.counts["media"] == 2


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


async def test_messages_are_marked_as_read(server, call, person):
    right = await call.reads(person.last_wamid)
    wrong = await call.reads("wamid.other")

    assert right == {"success": True}
    assert wrong["error"]["code"] == 131009
    assert person.reads == [person.last_wamid]


async def test_faults_hit_messages_only_and_in_their_order(server, call, person):
    server.fail_next(131056, retry_after=6)
    server.fail_next(0, status=503)
    server.drop_next()
    read = await call.reads(person.last_wamid)
    slow = await call("text", {"body": "a"}, to=person.number)
    down = await call("text", {"body": "b"}, to=person.number)
    with pytest.raises(aiohttp.ClientError):
        await call("text", {"body": "c"}, to=person.number)

    assert read == {"success": True}
    assert slow["error"]["code"] == 131056
    assert down == 503
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
