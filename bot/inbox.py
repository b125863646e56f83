"""`lotse inbox`: who wants a human, reading, taking, answering and giving back."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot import content, handover
from bot.app import App
from bot.content import Content
from bot.limits import BY_CHANNEL
from bot.refusal import refused
from storage import cases, handovers, outbox, people, shards, unfinished
from storage.cases import Case
from storage.transaction import Tx

log = logging.getLogger(__name__)
# A window that ends while an answer is on its way is taken for closed.
MARGIN = timedelta(minutes=5)
LONGEST, LONGEST_NAME = 1_000, 40
# What was not kept of a message.
_REMOVED = {
    "bank": "(removed: looks like an account number)",
    "paper": "(removed: looks like the number of an identity paper)",
    "office": "(removed: looks like a tax, insurance or job centre number)",
    "password": "(removed: looks like a password or a PIN)",
}
# What would end the isolate that words stand in, or hide in them; line breaks stay.
_HIDDEN = re.compile(
    "[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]"
)


class CannotBe(Exception):
    """What was asked for cannot be done; the message says why."""


async def show(app: App, console: Console) -> int:
    """List who waits for a human or has one; never a phone number or an address."""

    def read(tx: Tx) -> tuple[list[Case], ZoneInfo]:
        return cases.waiting(tx), unfinished.zone(tx)

    found, zone = await app.store.read(read)
    console.print(_table(app, found, zone) if found else "Nobody is waiting.")
    return 0


async def read(app: App, number: int, adviser: str, console: Console) -> int:
    """Print what was written in a chat; who opened it, and when, is noted."""

    def open_(tx: Tx) -> tuple[list[cases.Message], ZoneInfo]:
        name, case = _named(adviser), cases.find(tx, number)
        written = cases.messages(tx, case.number)
        last = written[-1].id if written else 0
        handovers.mark_read(tx, case.number, last, name)
        return written, unfinished.zone(tx)

    try:
        written, zone = await app.store.write(open_)
    except (cases.NoSuchChat, CannotBe) as error:
        return refused(error)
    log.info("inbox.opened", extra={"chat": number, "messages": len(written)})
    for line in _lines(written, zone):
        console.print(line)
    return 0


async def take(app: App, number: int, adviser: str) -> int:
    """Let an adviser have a chat; 2 if somebody else has it."""

    def step(tx: Tx) -> None:
        handovers.take(tx, _with_us(cases.find(tx, number)), _named(adviser))

    return await _done(app, step, "inbox.taken", number)


async def pass_on(app: App, number: int, adviser: str) -> int:
    """Let another adviser have a chat, whoever has it now."""

    def step(tx: Tx) -> None:
        handovers.pass_on(tx, _with_us(cases.find(tx, number)), _named(adviser))

    return await _done(app, step, "inbox.passed", number)


async def answer(app: App, number: int, adviser: str, words: str) -> int:
    """Write to a person in her chat, and have it from then on; 2 if it cannot be."""

    def step(tx: Tx) -> None:
        name, said = _named(adviser), _clean(words)
        case = cases.find(tx, number)
        if case.mode != "bot":
            handovers.take(tx, case, name)
        _reachable(tx, case)
        handovers.keep_answer(tx, case, name, said)
        mode = handovers.mode(tx, case.number)
        _put(tx, case, handover.answered(name, said, mode=mode))

    return await _done(app, step, "inbox.answered", number)


async def give_back(app: App, number: int) -> int:
    """Let the bot speak in a chat again, and tell the person."""

    def step(tx: Tx) -> None:
        case = _with_us(cases.find(tx, number))
        people.set_mode(tx, case.number, "bot")
        _put(tx, case, handover.given_back())

    return await _done(app, step, "inbox.given_back", number)


async def _done(app: App, step: Callable[[Tx], None], event: str, number: int) -> int:
    """Do a step in a transaction and log it by its ids; 2 and why, if it cannot be."""
    try:
        await app.store.write(step)
    except (cases.NoSuchChat, handovers.Taken, CannotBe) as error:
        return refused(error)
    log.info(event, extra={"chat": number})
    return 0


def _with_us(case: Case) -> Case:
    """Return a chat that is with a human or waits for one."""
    if case.mode == "bot":
        raise CannotBe(f"chat {case.number} is with the programme again")
    return case


def _named(adviser: str) -> str:
    """Return a first name as people shall see it."""
    name = " ".join(_HIDDEN.sub(" ", adviser).split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise CannotBe(f"a first name has at most {LONGEST_NAME} characters")
    return name


def _clean(words: str) -> str:
    """Return an answer as written, without signs that cannot be seen."""
    said = _HIDDEN.sub("", words.replace("\r\n", "\n").replace("\t", " ")).strip()
    if not said:
        raise CannotBe("the answer is empty")
    if len(said) > LONGEST:
        raise CannotBe(f"the answer has {len(said)} characters, at most {LONGEST}")
    return said


def _reachable(tx: Tx, case: Case) -> None:
    """Raise CannotBe if no free words can reach the person now."""
    if case.blocked:
        raise CannotBe(f"chat {case.number} cannot be reached: the person blocked us")
    window = BY_CHANNEL[case.account.partition(":")[0]].window
    heard = case.heard_at
    if window and (heard is None or heard + window - MARGIN < tx.now):
        raise CannotBe(
            "the person last wrote more than a day ago, and WhatsApp lets no answer "
            "through until she writes again: please call"
        )


def _put(tx: Tx, case: Case, screen: Content) -> None:
    """Queue a screen for who sends on this account."""
    outbox.put(
        tx,
        conversation=case.number,
        account=case.account,
        content=content.dump(screen),
    )
    shards.call(tx, case.account)


def _table(app: App, found: Sequence[Case], zone: ZoneInfo) -> Table:
    table = Table(title="Who wants to talk to a person")
    for head in ("chat", "since", "language", "state", "unread", "name"):
        table.add_column(head)
    about = any(one.placement for one in found)
    if about:
        table.add_column("about")
    known = {language.tag for language in app.texts.languages}
    for one in found:
        tag = one.language
        state = f"human: {one.adviser}" if one.mode == "human" else one.mode
        table.add_row(
            str(one.number),
            f"{one.since.astimezone(zone):%d.%m. %H:%M}",
            app.texts.native(tag) if tag in known else tag,
            Text(state),
            str(one.unread),
            Text(one.name),
            *([f"placement {one.placement}" if one.placement else ""] if about else ()),
        )
    return table


def _lines(written: Sequence[cases.Message], zone: ZoneInfo) -> list[Text]:
    """Return one line a message; what a terminal would obey is taken out."""
    return [
        Text(
            f"{'*' if one.new else ' '} {one.at.astimezone(zone):%d.%m. %H:%M}  "
            f"{one.adviser + ': ' if one.adviser else ''}"
            f"{_REMOVED[one.removed] if one.removed else _HIDDEN.sub(' ', one.text)}"
        )
        for one in written
    ] or [Text("Nothing was written yet.")]
