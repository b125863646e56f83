"""Every kind of update is read to something, or to nothing on purpose."""

from typing import Any

import pytest

from bot.channels.telegram import ALLOWED
from bot.channels.telegram_groups import spoken
from bot.channels.telegram_updates import read

ACCOUNT = "telegram:123456"
AMINA = {"id": 5, "is_bot": False, "first_name": "Amina", "language_code": "ar"}
CHAT = {"id": 5, "type": "private", "first_name": "Amina"}
GROUP = {"id": -100_5, "type": "supergroup", "title": "Nachbarn"}
CHANNEL = {"id": -100_6, "type": "channel", "title": "Neues"}
POST = {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "/start"}
UNASKED: dict[str, Any] = {
    "channel_post": POST,
    "edited_channel_post": {**POST, "edit_date": 2},
    "inline_query": {"id": "1", "from": AMINA, "query": "m", "offset": ""},
    "chosen_inline_result": {"result_id": "1", "from": AMINA, "query": "m"},
    "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 1},
    "poll_answer": {"poll_id": "1", "user": AMINA, "option_ids": [0]},
    "message_reaction": {"chat": CHAT, "message_id": 1, "user": AMINA, "date": 1},
    "message_reaction_count": {"chat": CHANNEL, "message_id": 1, "date": 1},
    "chat_member": {"chat": GROUP, "from": AMINA, "date": 1},
    "chat_join_request": {"chat": GROUP, "from": AMINA, "user_chat_id": 5, "date": 1},
    "chat_boost": {"chat": CHANNEL, "boost": {}},
    "removed_chat_boost": {"chat": CHANNEL, "boost_id": "1"},
    "business_connection": {"id": "1", "user": AMINA, "user_chat_id": 5, "date": 1},
    "business_message": {"message_id": 1, "from": AMINA, "chat": CHAT, "text": "hi"},
    "edited_business_message": {"message_id": 1, "from": AMINA, "chat": CHAT},
    "deleted_business_messages": {"chat": CHAT, "message_ids": [1]},
    "purchased_paid_media": {"from": AMINA, "paid_media_payload": "x"},
    "shipping_query": {"id": "1", "from": AMINA, "invoice_payload": "x"},
    "pre_checkout_query": {"id": "1", "from": AMINA, "invoice_payload": "x"},
    "something_of_next_year": {"from": AMINA, "chat": CHAT, "text": "hi"},
}


def message(**what: Any) -> dict[str, Any]:
    return {"message_id": 1, "from": AMINA, "chat": CHAT, "date": 1, **what}


def press(**what: Any) -> dict[str, Any]:
    query = {"id": "9", "from": AMINA, "chat_instance": "1", "data": "m", **what}
    return {"update_id": 1, "callback_query": query}


@pytest.mark.parametrize("kind", UNASKED)
def test_what_was_not_asked_for_is_nothing_if_it_comes(kind: str) -> None:
    update = {"update_id": 1, kind: UNASKED[kind]}

    assert kind not in ALLOWED
    assert read(update, ACCOUNT) is None
    assert spoken(update) is None


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ({"text": "hi"}, "text"),
        ({"text": "/start de-A7K2"}, "start"),
        ({"sticker": {}}, "sticker"),
        ({"animation": {}, "document": {}}, "sticker"),
        ({"photo": []}, "photo"),
        ({"video": {}}, "photo"),
        ({"voice": {}}, "voice"),
        ({"video_note": {}}, "voice"),
        ({"document": {}}, "file"),
        ({"venue": {}, "location": {}}, "location"),
        ({"poll": {}}, "other"),
        ({"dice": {}}, "other"),
        ({"story": {}}, "other"),
        ({"something_of_next_year": {}}, "other"),
    ],
)
def test_everything_a_person_can_send_has_its_kind(
    what: dict[str, Any], kind: str
) -> None:
    incoming = read({"update_id": 1, "message": message(**what)}, ACCOUNT)

    assert incoming is not None
    assert incoming.kind == kind
    assert incoming.address == "5"


@pytest.mark.parametrize(
    "what", ["pinned_message", "message_auto_delete_timer_changed"]
)
def test_what_an_app_tells_by_itself_is_nothing(what: str) -> None:
    assert read({"update_id": 1, "message": message(**{what: {}})}, ACCOUNT) is None


@pytest.mark.parametrize(
    ("contact", "number"),
    [
        ({"phone_number": "+491701234567", "user_id": 5}, "+491701234567"),
        ({"phone_number": "491701234567", "user_id": 5}, "+491701234567"),
        ({"phone_number": "+491701234567", "user_id": 6}, ""),
        ({"phone_number": "+491701234567"}, ""),
        ({"phone_number": "", "user_id": 5}, ""),
    ],
)
def test_a_shared_number_counts_only_if_it_is_the_senders_own(
    contact: dict[str, Any], number: str
) -> None:
    incoming = read({"update_id": 1, "message": message(contact=contact)}, ACCOUNT)

    assert incoming is not None
    assert (incoming.kind, incoming.text) == ("contact", number)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"message": {"message_id": 3, "chat": CHAT, "date": 1}}, "3"),
        # An old message whose content Telegram does not tell any more.
        ({"message": {"message_id": 3, "chat": CHAT, "date": 0}}, "3"),
        ({"inline_message_id": "abc"}, ""),
    ],
)
def test_a_press_has_a_reaction_wherever_its_message_is(
    query: dict[str, Any], names: str
) -> None:
    incoming = read(press(**query), ACCOUNT)

    assert incoming is not None
    assert (incoming.kind, incoming.address) == ("press", "5")
    assert (incoming.token, incoming.message) == ("m", names)


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"update_id": 1},
        {"update_id": 1, "message": None},
        {"update_id": 1, "message": []},
        {"update_id": 1, "message": {"chat": 7}},
        {"update_id": 1, "callback_query": {"data": "m"}},
        {"update_id": 1, "message": message(contact=None)},
        press(message={"message_id": 3, "chat": GROUP, "date": 1}),
    ],
)
def test_what_is_malformed_or_elsewhere_is_nothing(update: dict[str, Any]) -> None:
    assert read(update, ACCOUNT) is None
