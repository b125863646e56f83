"""Every call of a whole booking keeps the rules that teremok has written down."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, methods
from aiogram.methods import TelegramMethod
from teremok.validation import ApiRuleViolation, validate_method

from bot.i18n import load
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.telegram_bot import HOSTS, books_first, running
from tests.support.visitor import world

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
LANGUAGES = [language.tag for language in load().languages]
KNOWN: dict[str, type[TelegramMethod[Any]]] = {
    kind.__api_method__: kind
    for name in methods.__all__
    if isinstance(kind := getattr(methods, name), type)
    and issubclass(kind, TelegramMethod)
    and hasattr(kind, "__api_method__")
}


def check(bot: Bot, method: str, params: Mapping[str, Any]) -> None:
    """Raise if Telegram would refuse the call, or ignores a part of it."""
    kind, told = KNOWN[method], dict(params)
    if "document" in told:
        told["document"] = "attach://file"
    unknown = told.keys() - kind.model_fields.keys()
    assert not unknown, f"{method} knows no {unknown}"
    validate_method(bot, kind.model_validate(told))


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_whole_booking_keeps_the_rules_in_every_language(
    tmp_path: Path, language: str, host: str
) -> None:
    async with FakeTelegram() as server:
        person = server.person(language=language)
        async with running(world(tmp_path), server, host=host):
            await books_first(person, language)
            calls = list(server.calls)

    bot = Bot(TOKEN)
    for call in calls:
        assert call.code == 200, f"{call.method} was answered {call.code}"
        check(bot, call.method, call.params)
    wanted = {"sendMessage", "editMessageText", "answerCallbackQuery", "setMyCommands"}
    assert wanted | {"sendVenue", "sendDocument", "getUpdates"} <= server.counts.keys()


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
