"""A conversation as people read it: what the visitor does, and what Lotse answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from textwrap import wrap
from zoneinfo import ZoneInfo

from bot import housekeeping
from bot.channels.base import Kind, Outgoing, Place
from tests.support.visitor import TEXTS, Visitor, World

# How the visitor is called in the transcript, and the name typed into the chat.
NAMES = {
    "de": ("Petra", "Petra Krause"),
    "tr": ("Mehmet", "Mehmet Yıldız"),
    "bg": ("Sevda", "Севда Асенова"),
    "ro": ("Elena", "Elena Lăcătuș"),
    "ar": ("Amina", "أمينة حداد"),
    "en": ("Blessing", "Blessing Okoro"),
}
# Isolates stand around every value and cannot be seen in an editor.
_INVISIBLE = re.compile("[\u2066-\u2069]")
# One-time codes are drawn anew each time.
_CODE = re.compile(r"\b(?=[A-Z2-9 ]*\d)(?=[\d ]*[A-Z])[A-Z2-9]{4} [A-Z2-9]{4}\b")
_SAME_CODE = "ABCD 2345"
# Keeps the words of one button together while lines are broken.
_GLUE = "\u00a0"
_WIDTH = 78
_DUISBURG = ZoneInfo("Europe/Berlin")


@dataclass
class Conversation:
    """A visitor whose every step is written down.

    A button is named by its text id, an option by its place in the list, so that one
    story can be told in every language.
    """

    world: World
    language: str
    lines: list[str] = field(default_factory=list)
    others: dict[str, Visitor] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let the visitor come in; nobody has said anything yet."""
        self.who, self.name = NAMES[self.language]
        self.visitor = Visitor(self.world, language=self.language)

    @property
    def text(self) -> str:
        """Return all that was said so far, ready for a file; codes are all the same."""
        said = _INVISIBLE.sub("", "\n".join(self.lines)).rstrip() + "\n"
        return _CODE.sub(_SAME_CODE, said)

    @property
    def code(self) -> str:
        """Return the one-time code on the newest screen."""
        found = _CODE.search(self.visitor.screen.text)
        assert found is not None
        return found[0]

    def goes_on_as(self, who: str, address: str, language: str = "") -> None:
        """Let somebody else, or the same person on another phone, go on."""
        self.others[self.who] = self.visitor
        self.who = who
        known = self.others.get(who)
        self.visitor = known or Visitor(
            self.world, address, language=language or self.language
        )
        self.lines += [f"({who} goes on)", ""]

    async def opens(self) -> None:
        """Open the chat for the first time, and choose the own language."""
        await self._does("(opens the chat)", "start")
        await self.presses(f"l.{self.language}")

    async def is_there(self) -> None:
        """Have chosen the language already: the menu is open, and not told."""
        await self.visitor.starts()
        await self.visitor.presses(f"l.{self.language}")

    async def has_booked(self) -> None:
        """Have an appointment already: the first of everything, and not told."""
        booked = await self.visitor.books(self.name)
        self.lines += ["(has an appointment)", ""]
        assert booked.parts

    async def taps(self, text_id: str) -> None:
        """Press one of the engine's own buttons, or an answer that is a word."""
        label = TEXTS.label(self._spoken, text_id)
        tokens = [b.token for b in self.visitor.buttons if b.label == label]
        assert len(tokens) == 1, f"{text_id} is {len(tokens)} times on the screen"
        await self.presses(tokens[0])

    async def changes(self, text_id: str) -> None:
        """Press an answer so far, to give it anew: it has its question's picture."""
        label = TEXTS.label(self._spoken, text_id)
        (token,) = (b.token for b in self.visitor.buttons if b.label.endswith(label))
        await self.presses(token)

    async def chooses(self, *numbers: int) -> None:
        """Press options by their place in the list, one screen after the other."""
        for number in numbers:
            await self.presses(self.visitor.options[number - 1].token)

    async def presses(self, token: str) -> None:
        """Press a button of the newest screen by its token."""
        button = next(b for b in self.visitor.buttons if b.token == token)
        await self._does(f"[{button.label}]", "press", token=token)

    async def presses_older(self, label: str, token: str) -> None:
        """Press a button of a screen further up."""
        await self._does(f"[{label}]  (further up)", "press", token=token)

    async def types(self, text: str) -> None:
        """Type something."""
        await self._does(text, "text", text=text)

    async def types_word(self, text_id: str) -> None:
        """Type the first of the words that a list of words names."""
        words = TEXTS.label(self._spoken, text_id).replace("،", ",")
        await self.types(words.split(",")[0])

    async def sends(self, kind: Kind) -> None:
        """Send what is no text."""
        await self._does(f"({kind})", kind)

    async def waits(self, minutes: int) -> None:
        """Let time go by."""
        self.world.now += timedelta(minutes=minutes)
        self.lines += [f"({minutes} minutes later)", ""]

    async def hears_at(self, now: datetime) -> None:
        """Let it be a later time, and write down what Lotse says unasked."""
        self.world.now = now
        local = now.astimezone(_DUISBURG)
        self.lines += [f"({local:%A, %d %B, %H:%M})", ""]
        before = len(self.visitor.screens)
        await self.visitor.hears()
        for screen in self.visitor.screens[before:]:
            self.lines += ["Lotse:", *_indented(screen), ""]

    async def leaves_until(self, now: datetime) -> None:
        """Go away in the middle, until what was left is looked after."""
        self.world.now = now
        async with self.world.store() as store:
            await store.write(housekeeping.tidy)
        await self.hears_at(now)

    async def loses(self, time: str, *numbers: int) -> None:
        """Let somebody else, who chooses the same options, take a time."""
        other = Visitor(self.world, f"other-{self.world.count}", language="de")
        await other.starts()
        await other.presses("l.de")
        await other.presses("s.booking")
        for number in numbers:
            await other.taps_option(number)
        self.lines += [f"(somebody else takes {time})", ""]
        await other.presses(next(b.token for b in other.options if b.label == time))

    @property
    def _spoken(self) -> str:
        """Return the language of the newest screen."""
        return self.visitor.screen.language

    async def _does(self, said: str, kind: Kind, **what: str) -> None:
        """Write down what the visitor does, do it, and write down what follows."""
        self.lines += [f"{self.who}: {said}", ""]
        before = len(self.visitor.screens)
        await self.visitor.does(kind, **what)
        if self.visitor.receipt.toast:
            self.lines += [f"Lotse, in passing: {self.visitor.receipt.toast}", ""]
        for screen in self.visitor.screens[before:]:
            self.lines += ["Lotse:", *_indented(screen), ""]


def _indented(screen: Outgoing) -> Iterator[str]:
    """Yield a screen's lines: what is said, map and file, then buttons in brackets."""
    for line in screen.text.splitlines():
        yield f"    {line}".rstrip()
    for part in screen.parts:
        if isinstance(part, Place):
            yield f"    (map: {part.title}, {part.address})"
        else:
            yield f"    (file: {part.name}, “{part.label}”)"
    for engine in (False, True):
        labels = [
            f"[{button.label}]".replace(" ", _GLUE)
            for row in screen.rows
            for button in row
            if (button.weight == "engine") is engine
        ]
        for line in wrap(" ".join(labels), _WIDTH - 4, break_long_words=False):
            yield f"    {line}".replace(_GLUE, " ")
