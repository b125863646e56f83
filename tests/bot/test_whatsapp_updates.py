"""Reading WhatsApp's webhooks: who, what, in which order; nothing spoils the rest."""

import json
from typing import Any

import pytest

from bot.channels import whatsapp_updates
from bot.channels.base import Incoming
from tests.bot.test_recorded_updates import OURS, recorded

PHONE = "106540352242922"
ACCOUNT = f"whatsapp:{PHONE}"
BSUID, NUMBER, PARENT = "DE.Ab1200000001", "4915550001", "DE.ENT.99"
PAYLOADS = dict(recorded(OURS))


def message(kind: str = "text", **content: Any) -> dict[str, Any]:
    content = content or {"text": {"body": "Hallo"}}
    return {"from": NUMBER, "id": "wamid.1", "timestamp": "1", "type": kind} | content


def webhook(*messages: Any, **value: Any) -> dict[str, Any]:
    told = {"metadata": {"phone_number_id": PHONE}, "messages": list(messages)}
    return {"entry": [{"changes": [{"field": "messages", "value": told | value}]}]}


def read(*messages: Any, **value: Any) -> whatsapp_updates.Read:
    return whatsapp_updates.read(webhook(*messages, **value), PHONE)


def only(*messages: Any, **value: Any) -> Incoming:
    [incoming] = read(*messages, **value).incoming
    return incoming


@pytest.mark.parametrize(
    ("sender", "contact", "address", "also"),
    [
        ({"from": NUMBER}, {"wa_id": NUMBER, "user_id": BSUID}, BSUID, (NUMBER,)),
        ({"from": NUMBER, "from_user_id": BSUID}, {}, BSUID, (NUMBER,)),
        ({"from_user_id": BSUID}, {"user_id": BSUID}, BSUID, ()),
        (
            {"from_user_id": BSUID},
            {"user_id": BSUID, "wa_id": NUMBER},
            BSUID,
            (NUMBER,),
        ),
        ({"from": NUMBER}, {"wa_id": NUMBER}, NUMBER, ()),
        ({"from": NUMBER}, {"wa_id": "49155500999", "user_id": "DE.other"}, NUMBER, ()),
        ({}, {"wa_id": NUMBER, "user_id": BSUID}, BSUID, (NUMBER,)),
        (
            {"from": NUMBER},
            {"wa_id": NUMBER, "user_id": BSUID, "parent_user_id": PARENT},
            BSUID,
            (NUMBER, PARENT),
        ),
    ],
)
def test_the_scoped_id_is_the_address_and_the_others_lead_to_it(
    sender: dict[str, str],
    contact: dict[str, str],
    address: str,
    also: tuple[str, ...],
) -> None:
    sent = message()
    del sent["from"]

    incoming = only(sent | sender, contacts=[contact])

    assert (incoming.address, incoming.also) == (address, also)
    assert (incoming.account, incoming.external_id) == (ACCOUNT, "wamid.1")


def test_of_several_contacts_the_senders_own_counts() -> None:
    contacts = [
        {"wa_id": "4915550002", "user_id": "DE.2"},
        {"wa_id": NUMBER, "user_id": BSUID},
    ]

    assert only(message(), contacts=contacts).address == BSUID


def test_who_nobody_names_cannot_be_answered() -> None:
    sent = message()
    del sent["from"]

    found = read(sent)

    assert found.incoming == []
    assert [(one.id, one.kind) for one in found.unread] == [
        ("wamid.1", "messages text")
    ]


def test_all_entries_and_changes_are_read_in_the_order_of_writing() -> None:
    found = whatsapp_updates.read(PAYLOADS["batch"], PHONE)

    said = [(one.address[-1], one.text or one.kind) for one in found.incoming]
    assert said == [
        ("1", "eins"),
        ("3", "bir"),
        ("1", "zwei"),
        *said[3:],
    ]
    assert len(said) > 3
    assert [(one.row, one.state) for one in found.statuses][:3] == [
        (7, "read"),
        (7, "delivered"),
        (8, "sent"),
    ]


def test_an_earlier_second_goes_first_and_in_one_second_the_order_stays() -> None:
    first = message(text={"body": "first"}) | {"timestamp": "9"}
    later = [message(text={"body": str(i)}) | {"timestamp": "10"} for i in range(5)]

    said = [one.text for one in read(*later, first).incoming]

    assert said == ["first", "0", "1", "2", "3", "4"]


@pytest.mark.parametrize(
    "pressed",
    [
        {"type": "button", "button": {"payload": "o.1.2.x", "text": "Ja"}},
        {
            "type": "interactive",
            "interactive": {
                "type": "button_reply",
                "button_reply": {"id": "o.1.2.x", "title": "Ja"},
            },
        },
        {
            "type": "interactive",
            "interactive": {
                "type": "list_reply",
                "list_reply": {"id": "o.1.2.x", "title": "Ja", "description": "Ja!"},
            },
        },
    ],
)
def test_a_press_is_known_by_its_token_and_its_message(pressed: dict[str, Any]) -> None:
    context = {"from": "492035550100", "id": "wamid.ours"}

    incoming = only(message() | pressed | {"context": context})

    assert (incoming.kind, incoming.token) == ("press", "o.1.2.x")
    assert incoming.message == "wamid.ours"


def test_only_the_own_number_is_taken_from_a_shared_contact() -> None:
    own = {"phones": [{"wa_id": NUMBER}]}
    other = {"phones": [{"wa_id": "4915550002"}]}

    def shared(*cards: dict[str, Any]) -> tuple[str, str]:
        incoming = only(message("contacts", contacts=list(cards)))
        return incoming.kind, incoming.text

    assert shared(own) == ("contact", f"+{NUMBER}")
    assert shared(other | {"origin": "contact_request"})[1] == "+4915550002"
    assert shared(other) == shared(own, other) == shared({}) == ("contact", "")


def test_a_new_number_brings_the_new_names_and_the_ones_before() -> None:
    number = whatsapp_updates.read(PAYLOADS["system_user_changed_number"], PHONE)
    scoped = whatsapp_updates.read(PAYLOADS["system_user_changed_user_id"], PHONE)

    [by_number], [by_id] = number.incoming, scoped.incoming
    assert (by_number.kind, by_number.address) == ("moved", "DE.Ab1200000002")
    # The new number may have been somebody else's before: it is not among them.
    assert by_number.also == ("DE.Ab1200000001", "4915550001")
    assert by_id.address == "DE.Ab1200000002"
    assert by_id.also == ("DE.Ab1200000001",)


def test_before_there_were_scoped_ids_a_number_changed_to_a_number() -> None:
    system = {"type": "user_changed_number", "wa_id": "4915550009", "body": "…"}

    incoming = only(message("system", system=system))

    assert (incoming.address, incoming.also) == ("4915550009", (NUMBER,))


def test_a_system_message_that_is_new_to_us_is_kept_and_not_answered() -> None:
    found = read(message("system", system={"type": "user_flew_away", "body": "…"}))

    assert found.incoming == []
    assert [one.kind for one in found.unread] == ["messages system"]


@pytest.mark.parametrize(
    "broken",
    [
        None,
        "text",
        {},
        {"type": "text"},
        {**message(), "text": None},
        {**message(), "text": {"body": 7}},
        {**message(), "timestamp": "soon"},
        {**message(), "id": None},
        {**message(), "context": "wamid.ours"},
        {**message(), "type": ["text"]},
        {**message("contacts"), "contacts": None} | {"from": 7},
        {**message("system"), "system": None},
    ],
)
def test_a_malformed_message_is_noted_and_spoils_no_neighbour(broken: Any) -> None:
    status = {"id": "wamid.x", "status": "read", "biz_opaque_callback_data": "7"}

    found = read(broken, message(), statuses=["?", status])

    assert [one.text for one in found.incoming] == ["Hallo"]
    assert [one.row for one in found.statuses] == [7]
    assert len(found.unread) == 2


@pytest.mark.parametrize(
    "strange",
    [
        {},
        {"entry": None},
        {"entry": [None, "x", {"changes": None}]},
        {"entry": [{"changes": [None, {"field": None, "value": None}]}]},
        {"entry": [{"changes": [{"field": "messages", "value": []}]}]},
        webhook(contacts="x", statuses={"id": 1}),
    ],
)
def test_a_webhook_of_any_shape_can_be_read(strange: Any) -> None:
    good = webhook(message())
    both = {**strange, "entry": [*(strange.get("entry") or []), *good["entry"]]}

    assert whatsapp_updates.read(strange, PHONE).incoming == []
    assert [one.text for one in whatsapp_updates.read(both, PHONE).incoming] == [
        "Hallo"
    ]


def test_what_is_written_to_another_number_is_not_ours() -> None:
    elsewhere = {"phone_number_id": "1"}

    found = read(message(), metadata=elsewhere)

    assert found == whatsapp_updates.Read()


def test_an_id_that_is_too_long_for_the_tables_is_told_apart_by_its_hash() -> None:
    one, two = (only(message() | {"id": f"wamid.{'x' * 200}{i}"}) for i in "12")

    assert len(one.external_id) <= 128
    assert one.external_id != two.external_id


def test_names_of_kinds_are_noted_only_if_they_are_names() -> None:
    found = read(message("Frau Amira, +49 155 50001"))

    assert [one.kind for one in found.unread] == ["messages"]
    assert "Amira" not in json.dumps([one.kind for one in found.unread])


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ({"status": "sent"}, ("sent", "", "")),
        ({"status": "delivered"}, ("delivered", "", "")),
        ({"status": "read"}, ("read", "", "")),
        ({"status": "played"}, ("read", "", "")),
        ({"status": "failed"}, ("failed", "refused", "code 131000")),
        (
            {"status": "failed", "errors": [{"code": 131047}]},
            ("failed", "closed", "window"),
        ),
        (
            {"status": "failed", "errors": [{"code": 131026}]},
            ("failed", "gone", "unreachable"),
        ),
        (
            {"status": "failed", "errors": [{"code": 131050}]},
            ("failed", "muted", "muted"),
        ),
        (
            {"status": "failed", "errors": [{"code": 131049}]},
            ("failed", "refused", "withheld"),
        ),
        (
            {"status": "failed", "errors": [{"code": 132015}]},
            ("failed", "refused", "template"),
        ),
        (
            {"status": "failed", "errors": [{"code": 131042}]},
            ("failed", "refused", "payment"),
        ),
        (
            {"status": "failed", "errors": [{"code": 999}]},
            ("failed", "refused", "code 999"),
        ),
    ],
)
def test_a_status_says_what_became_of_a_row_and_why(
    status: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    told = {"id": "wamid.x", "biz_opaque_callback_data": "7"} | status

    [found] = read(statuses=[told]).statuses

    assert (found.row, found.native) == (7, "wamid.x")
    assert (found.state, found.meaning, found.why) == expected


def test_a_status_of_somebody_elses_message_finds_no_row() -> None:
    ids = [{}, {"biz_opaque_callback_data": "x"}, {"biz_opaque_callback_data": "٧"}]

    found = read(statuses=[{"id": "wamid.x", "status": "read"} | one for one in ids])

    assert found == whatsapp_updates.Read()
