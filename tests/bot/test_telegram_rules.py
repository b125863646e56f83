"""The rules that calls are held against in tests/contract can be broken."""

from collections.abc import Mapping
from typing import Any

import pytest
from aiogram import Bot
from teremok.validation import ApiRuleViolation

from tests.support.fake_telegram import TOKEN
from tests.support.telegram_rules import check


@pytest.mark.parametrize(
    "params",
    [
        {"chat_id": 5, "text": ""},
        {"chat_id": 5, "text": "👍" * 2_049},
        {
            "chat_id": 5,
            "text": "x",
            "reply_markup": {
                "inline_keyboard": [[{"text": "x", "callback_data": "ж" * 33}]]
            },
        },
    ],
)
def test_the_rules_can_be_broken(params: Mapping[str, Any]) -> None:
    """The control: what Telegram refuses is refused here, too."""
    with pytest.raises(ApiRuleViolation):
        check(Bot(TOKEN), "sendMessage", params)
