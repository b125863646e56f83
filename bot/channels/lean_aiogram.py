"""aiogram's bot and connection, without building the models that we never use.

aiogram declares some 600 pydantic models as deferred and then builds them all while it
is imported: 128 MB and five seconds, of 21 MB and one second (measured, 3.31). We send
bytes and read dicts, so they stay deferred here. Who needs the models imports aiogram
before this module: then it is complete, and is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from pydantic import BaseModel


@contextmanager
def _deferred() -> Iterator[None]:
    """Let models be as they were declared: built at their first use."""

    def later(cls: type[BaseModel], /, **_: Any) -> None:
        return None

    with mock.patch.object(BaseModel, "model_rebuild", classmethod(later)):
        yield


with _deferred():
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

__all__ = ["AiohttpSession", "Bot", "TelegramAPIServer"]
