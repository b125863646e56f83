"""Every setting, read from the environment and `.env` once, in one place."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit


class WrongSetting(Exception):
    """A setting stops the start; the message names it and the fix."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decided; secrets never show in a repr."""

    database_url: str = field(repr=False)
    secret_key: str = field(repr=False)
    host: str
    port: int
    public_url: str
    telegram_token: str = field(repr=False)
    telegram_api_base: str
    telegram_webhook_secret: str = field(repr=False)
    telegram_host: Literal["aiogram", "ptb"] = "aiogram"
    whatsapp_token: str = field(default="", repr=False)
    whatsapp_phone_id: str = ""
    whatsapp_app_secret: str = field(default="", repr=False)
    whatsapp_verify_token: str = field(default="", repr=False)
    whatsapp_api_base: str = "https://graph.facebook.com"
    whatsapp_business_id: str = ""
    whatsapp_daily_people: int = 250
    inbox_silence_hours: int = 48
    made_key: Path | None = None


def load(
    environment: Mapping[str, str] | None = None, folder: Path = Path()
) -> Settings:
    """Return the settings of `environment` over those of `folder/.env`.

    Raises WrongSetting with one sentence. Without SECRET_KEY and with SQLite, a key is
    made once beside the database, readable by the owner alone.
    """
    values = {**_dotenv(folder / ".env"), **(environment or os.environ)}
    read = {key: value.strip() for key, value in values.items()}
    url = read.get("DATABASE_URL") or "sqlite:///data/lotse.db"
    key, made = _secret(read.get("SECRET_KEY", ""), url)
    public = read.get("PUBLIC_URL", "").rstrip("/")
    _check_url("PUBLIC_URL", public, "https://lotse.example.org")
    base = (read.get("TELEGRAM_API_BASE") or "https://api.telegram.org").rstrip("/")
    _check_url("TELEGRAM_API_BASE", base, "http://127.0.0.1:8081")
    graph = (read.get("WHATSAPP_API_BASE") or "https://graph.facebook.com").rstrip("/")
    _check_url("WHATSAPP_API_BASE", graph, "http://127.0.0.1:8082")
    _check_whatsapp(read)
    return Settings(
        database_url=url,
        secret_key=key,
        host=read.get("HOST") or "127.0.0.1",
        port=_port(read.get("PORT") or "8080"),
        public_url=public,
        telegram_token=_token(read.get("TELEGRAM_TOKEN", "")),
        telegram_api_base=base,
        telegram_webhook_secret=_webhook_secret(
            read.get("TELEGRAM_WEBHOOK_SECRET", "")
        ),
        telegram_host=_host(read.get("TELEGRAM_HOST") or "aiogram"),
        whatsapp_token=read.get("WHATSAPP_TOKEN", ""),
        whatsapp_phone_id=read.get("WHATSAPP_PHONE_ID", ""),
        whatsapp_app_secret=read.get("WHATSAPP_APP_SECRET", ""),
        whatsapp_verify_token=read.get("WHATSAPP_VERIFY_TOKEN", ""),
        whatsapp_api_base=graph,
        whatsapp_business_id=read.get("WHATSAPP_BUSINESS_ID", ""),
        whatsapp_daily_people=_people(read.get("WHATSAPP_DAILY_PEOPLE") or "250"),
        inbox_silence_hours=_hours(read.get("INBOX_SILENCE_HOURS") or "48"),
        made_key=made,
    )


def _dotenv(path: Path) -> dict[str, str]:
    """Read `NAME=value` lines; quotes around a value are taken off."""
    if not path.is_file():
        return {}
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, equals, value = line.strip().partition("=")
        if equals and not name.startswith("#"):
            found[name.removeprefix("export ").strip()] = value.strip().strip("'\"")
    return found


def _secret(given: str, url: str) -> tuple[str, Path | None]:
    """Return the key, and where it was just made."""
    if given:
        if len(given) < 16:
            raise WrongSetting(
                "SECRET_KEY is too short: set at least 16 random characters."
            )
        return given, None
    if not url.startswith("sqlite"):
        raise WrongSetting(
            "SECRET_KEY is missing: with PostgreSQL, set it to at least 16 random "
            "characters and keep them safe."
        )
    path = Path(url.partition("///")[2] or "data/lotse.db").parent / "secret.key"
    if path.is_file():
        return path.read_text().strip(), None
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_urlsafe(48)
    with os.fdopen(
        os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w"
    ) as out:
        out.write(key + "\n")
    return key, path


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65_535:
        raise WrongSetting("PORT must be a number from 0 to 65535, for example 8080.")
    return int(text)


def _check_url(name: str, url: str, example: str) -> None:
    parts = urlsplit(url)
    if url and (parts.scheme not in ("http", "https") or not parts.netloc):
        raise WrongSetting(f"{name} must be a whole address, for example {example}.")


def _token(text: str) -> str:
    if text and not re.fullmatch(r"\d+:[\w-]+", text):
        raise WrongSetting(
            "TELEGRAM_TOKEN does not look like a bot's token (123456:ABC-DEF…): "
            "copy it from @BotFather again, or leave it empty."
        )
    return text


def _webhook_secret(text: str) -> str:
    """Telegram allows 1 to 256 of these characters (Bot API, setWebhook)."""
    if text and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", text):
        raise WrongSetting(
            "TELEGRAM_WEBHOOK_SECRET may hold only letters, digits, _ and -, "
            "at most 256 of them."
        )
    return text


def _host(text: str) -> Literal["aiogram", "ptb"]:
    match text:
        case "aiogram" | "ptb":
            return text
    raise WrongSetting("TELEGRAM_HOST must be aiogram or ptb.")


# Each is needed as soon as WhatsApp is on: a webhook without the app's secret would
# believe anybody.
_WITH_WHATSAPP = (
    "WHATSAPP_PHONE_ID",
    "WHATSAPP_APP_SECRET",
    "WHATSAPP_VERIFY_TOKEN",
    "PUBLIC_URL",
)


def _check_whatsapp(read: Mapping[str, str]) -> None:
    if not read.get("WHATSAPP_TOKEN"):
        return
    for name in _WITH_WHATSAPP:
        if not read.get(name):
            raise WrongSetting(
                f"{name} is missing: WhatsApp (WHATSAPP_TOKEN) cannot do without it."
            )
    if not re.fullmatch(r"[0-9]+", read["WHATSAPP_PHONE_ID"]):
        raise WrongSetting(
            "WHATSAPP_PHONE_ID is the long number of the phone number in Meta's "
            "developer page, digits only, not the phone number itself."
        )


def _people(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise WrongSetting(
            "WHATSAPP_DAILY_PEOPLE must be a number: how many people Meta lets you "
            "write to first in a day (250 for a new account)."
        )
    return int(text)


def _hours(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 8_760:
        raise WrongSetting(
            "INBOX_SILENCE_HOURS must be a number of hours: after so long without a "
            "word a chat with an adviser is the programme's again (48)."
        )
    return int(text)
