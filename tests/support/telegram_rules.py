"""The Bot API's rules as teremok has written them down, held against any call."""

from collections.abc import Mapping
from typing import Any

from aiogram import Bot, methods
from aiogram.methods import TelegramMethod
from teremok.validation import validate_method

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
