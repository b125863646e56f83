"""`lotse doctor`: is everything as it should be, in plain sentences for an operator."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from bot import staff
from bot.app import App
from bot.settings import Settings
from storage import health
from storage.transaction import Tx

LOOK_BACK = timedelta(days=1)
ENOUGH_DISK = 500_000_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence, and whether somebody must do something."""

    well: bool
    sentence: str


async def show(app: App, console: Console) -> int:
    """Print what was found; 1 when something needs somebody."""
    findings = [
        *_settings(app.settings),
        *_texts(app),
        *await app.store.read(lambda tx: list(_store(tx, app))),
    ]
    for finding in findings:
        mark = "[green]✓[/green]" if finding.well else "[red]✗[/red]"
        console.print(f"{mark} {escape(finding.sentence)}", highlight=False)
    return 0 if all(finding.well for finding in findings) else 1


def _settings(chosen: Settings) -> Iterator[Finding]:
    """Look at what the operator decided, and at the disk."""
    backend = chosen.database_url.partition(":")[0].partition("+")[0]
    yield Finding(
        True, f"The database ({backend}) answers, and its tables are today's."
    )
    if backend == "sqlite":
        folder = Path(chosen.database_url.partition("///")[2]).parent
        free = shutil.disk_usage(folder if folder.exists() else Path()).free
        enough = free >= ENOUGH_DISK
        yield Finding(
            enough,
            f"The disk has {free / 1e9:.1f} GB left"
            + ("." if enough else ": make room before bookings are refused."),
        )
    if chosen.telegram_token:
        how = "a webhook" if chosen.public_url else "polling"
        yield Finding(True, f"Telegram is on, by {how}.")
    else:
        yield Finding(True, "Telegram is off: set TELEGRAM_TOKEN to switch it on.")
    if chosen.public_url and not chosen.public_url.startswith("https:"):
        yield Finding(False, "PUBLIC_URL is not https: what people write can be read.")


def _texts(app: App) -> Iterator[Finding]:
    """Look for texts that one language lacks."""
    known = [language.tag for language in app.texts.languages]
    lacking = {tag: ids for tag in known if (ids := app.texts.lacking(tag))}
    for tag, ids in lacking.items():
        yield Finding(False, f"{tag} lacks {len(ids)} texts: {', '.join(ids[:3])} …")
    if not lacking:
        yield Finding(True, f"All texts are there in {', '.join(known)}.")


def _store(tx: Tx, app: App) -> Iterator[Finding]:
    """Look at what waits, what failed, and what can be booked."""
    backlog = health.backlog(tx, app.accounts)
    yield _late("message", backlog.message)
    yield _late("reminder", backlog.reminder)
    for channel, mode in tx.directory.switched.items():
        yield Finding(True, f"{channel} is switched off ({mode}): `lotse channel`.")
    if waiting := staff.waiting_for_tomorrow(tx):
        yield Finding(
            False,
            f"{waiting} messages wait: Meta lets you write to so many people first "
            "in a day (WHATSAPP_DAILY_PEOPLE); `lotse unsent` lists them.",
        )
    failed = health.failures(tx, tx.now - LOOK_BACK)
    yield _count(
        failed.unsent,
        "message",
        "could not be sent since yesterday",
        "Every message since yesterday was sent.",
    )
    yield _count(
        failed.aside,
        "update",
        "could not be played since yesterday",
        "Every update since yesterday was played.",
    )
    yield _count(
        failed.stuck,
        "dialog",
        "cannot go on and must be looked at",
        "Every dialog can go on.",
    )
    offers, places = tx.directory.services, tx.directory.offices
    for service in health.given_nowhere(tx):
        key = offers[service.id].key
        yield Finding(False, f"Nobody gives the service {key}: assign an adviser.")
    for service, office in health.nothing_to_be_had(tx):
        what, where = offers[service.id].key, places[office.id].key
        yield Finding(
            False, f"{what} has no free time in {where} in its whole horizon."
        )


def _late(what: str, overdue: timedelta | None) -> Finding:
    if overdue is None:
        return Finding(True, f"No {what} waits to be sent.")
    minutes = int(overdue.total_seconds() // 60)
    well = overdue < health.LATE
    return Finding(
        well,
        f"The oldest {what} is {minutes} minutes overdue"
        + ("." if well else ": is `lotse run` running, and can it reach Telegram?"),
    )


def _count(number: int, what: str, trouble: str, fine: str) -> Finding:
    if not number:
        return Finding(True, fine)
    many = "" if number == 1 else "s"
    return Finding(False, f"{number} {what}{many} {trouble}.")
