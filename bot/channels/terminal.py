"""The terminal: the same conversation, for authors and demos."""

from __future__ import annotations

import asyncio
from typing import Literal
from uuid import uuid4

from rich.console import Console, Group
from rich.panel import Panel
from rich.text import Text

from bot.channels.base import (
    TERMINAL,
    Conversations,
    Incoming,
    Kind,
    Outgoing,
    Place,
    Receipt,
    Unavailable,
)

# Seconds before a line is tried again that could not be committed.
PAUSE = 1.0


async def talk(conversations: Conversations, console: Console, name: str) -> None:
    """Talk until the input ends; a number, a label and free text are all answers."""
    past = await conversations.events(TERMINAL, name, 0)
    seen = past[-1].seq if past else 0
    kind: Kind = "start"
    text = ""
    while True:
        incoming = Incoming(TERMINAL, uuid4().hex, name, kind, text=text)
        receipt = await _received(conversations, incoming)
        if receipt.toast:
            console.print(Text(receipt.toast, style="dim"))
        for event in await conversations.events(TERMINAL, name, seen):
            seen = event.seq
            if not event.outgoing.settled:
                console.print(picture(event.outgoing))
        try:
            text = await asyncio.to_thread(console.input, "[bold green]› [/]")
        except (EOFError, KeyboardInterrupt):
            console.print()
            return
        kind = "text"


async def _received(conversations: Conversations, incoming: Incoming) -> Receipt:
    """Play one line; while the database is away it is tried again, never lost."""
    while True:
        try:
            return await conversations.receive(incoming)
        except Unavailable:
            await asyncio.sleep(PAUSE)


def picture(outgoing: Outgoing) -> Panel:
    """Return a screen as a box: its text, then its buttons with their numbers."""
    align: Literal["left", "right"] = "right" if outgoing.direction == "rtl" else "left"
    lines: list[Text] = [Text(outgoing.text, justify=align)]
    for part in outgoing.parts:
        shown = part.address if isinstance(part, Place) else part.url
        lines.append(Text(shown, style="cyan", justify=align))
    options = [b for row in outgoing.rows for b in row if b.weight != "engine"]
    if options:
        lines.append(Text())
    for number, button in enumerate(options, 1):
        lines.append(Text(f"{number}  {button.label}", style="bold", justify=align))
    engine = [b.label for row in outgoing.rows for b in row if b.weight == "engine"]
    if engine:
        lines.append(Text("   ".join(engine), style="dim", justify=align))
    return Panel(Group(*lines), border_style="blue", width=64)
