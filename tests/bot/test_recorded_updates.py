"""Recorded webhooks: each part is read, or deliberately left, or kept for somebody.

Ours are invented (tests/payloads/whatsapp). A folder of others is read as well if
LOTSE_RECORDED_UPDATES names it: in each file one webhook, or many by their names.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.channels import whatsapp_updates

OURS = Path(__file__).parents[1] / "payloads" / "whatsapp"
# Asked for by nobody, and answered by nobody.
LEFT = {
    "messages reaction",
    "messages revoke",
    "messages system customer_identity_changed",
    "messages in a group",
    "statuses in a group",
    "statuses of no row",
}


def recorded(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every webhook of a folder with its name."""
    for path in sorted(folder.glob("*.json")):
        # The payloads' rows are called row-7; ours are called 7.
        read = json.loads(path.read_text().replace('"row-', '"'))
        if "entry" in read:
            yield path.stem, read
        else:
            for name, webhook in read.items():
                yield f"{path.stem}/{name}", webhook


def parts(webhook: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each part: what it is, our number, and a webhook of it alone."""
    for entry in webhook["entry"]:
        for change in entry["changes"]:
            value = change["value"]
            phone = value.get("metadata", {}).get("phone_number_id", "1")
            ours = change["field"] in ("messages", "user_preferences")
            lists = [key for key in _LISTS if ours and key in value]
            for key in lists:
                for item in value[key]:
                    alone = {k: v for k, v in value.items() if k not in lists}
                    only = {**change, "value": {**alone, key: [item]}}
                    yield _name(key, item), phone, {"entry": [{"changes": [only]}]}
            if not lists:
                yield change["field"], phone, {"entry": [{"changes": [change]}]}


_LISTS = ("messages", "statuses", "user_preferences", "errors")


def _name(key: str, item: dict[str, Any]) -> str:
    if "group_id" in item or item.get("recipient_type") == "group":
        return f"{key} in a group"
    if key == "statuses" and not item.get("biz_opaque_callback_data", "").isdecimal():
        return f"{key} of no row"
    kind = item.get("type") or item.get("status") or item.get("value") or ""
    detail = item.get("system", {}).get("type", "")
    return f"{key} {kind} {detail}".strip()


def outcome(phone: str, webhook: dict[str, Any]) -> str:
    """Return in words what became of a webhook with one part."""
    found = whatsapp_updates.read(webhook, phone)
    return " + ".join(
        [
            *(f"incoming {one.kind}" for one in found.incoming),
            *(f"status {one.state} {one.meaning}".strip() for one in found.statuses),
            *("muted" if one.muted else "unmuted" for one in found.preferences),
            *("notice" for _ in found.notices),
            *("unread" for _ in found.unread),
        ]
    )


def _sources() -> list[Any]:
    elsewhere = os.environ.get("LOTSE_RECORDED_UPDATES")
    folders = [OURS, *([Path(elsewhere)] if elsewhere else [])]
    return [
        pytest.param(webhook, id=name)
        for folder in folders
        for name, webhook in recorded(folder)
    ]


@pytest.mark.parametrize("webhook", _sources())
def test_no_part_is_lost_without_a_word(webhook: dict[str, Any]) -> None:
    for name, phone, alone in parts(webhook):
        assert (outcome(phone, alone) == "") == (name in LEFT), name


EXPECTED = {
    "account_update": ["notice"],
    "audio": ["incoming voice"],
    "button": ["incoming press"],
    "button_reply": ["incoming press"],
    "calls": ["unread"],
    "contacts_other": ["incoming contact"],
    "contacts_own": ["incoming contact"],
    "document": ["incoming file"],
    "edit": ["incoming edited"],
    "errors": ["notice"],
    "group_text": [""],
    "image": ["incoming photo"],
    "list_reply": ["incoming press"],
    "location": ["incoming location"],
    "location_pin": ["incoming location"],
    "message_template_status_update": ["notice"],
    "nfm_reply": ["incoming other"],
    "order": ["incoming other"],
    "phone_number_quality_update": ["notice"],
    "reaction": [""],
    "reaction_removed": [""],
    "request_welcome": ["incoming start"],
    "revoke": [""],
    "status_delivered": ["status delivered"],
    "status_delivered_bsuid_only": ["status delivered"],
    "status_delivered_phone_only": ["status delivered"],
    "status_failed_131026": ["status failed gone"],
    "status_failed_131026_with_contact": ["status failed gone"],
    "status_failed_131047": ["status failed closed"],
    "status_failed_131047_bsuid_only": ["status failed closed"],
    "status_failed_131049": ["status failed refused"],
    "status_failed_131050": ["status failed muted"],
    "status_read": ["status read"],
    "status_sent": ["status sent"],
    "sticker": ["incoming sticker"],
    "system_user_changed_number": ["incoming moved"],
    "system_user_changed_user_id": ["incoming moved"],
    "text": ["incoming text"],
    "text_bsuid_only": ["incoming text"],
    "text_forwarded": ["incoming text"],
    "text_phone_only": ["incoming text"],
    "text_referral": ["incoming text"],
    "text_reply": ["incoming text"],
    "unknown_type": ["incoming other + unread"],
    "unsupported": ["incoming other"],
    "user_preferences_resume": ["unmuted"],
    "user_preferences_stop": ["muted"],
    "video": ["incoming photo"],
    "voice": ["incoming voice"],
}


def test_each_kind_becomes_what_it_is_meant_to() -> None:
    found = {
        name: [outcome(phone, alone) for _, phone, alone in parts(webhook)]
        for name, webhook in recorded(OURS)
        if name != "batch"
    }

    assert found == EXPECTED
