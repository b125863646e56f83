"""How much a fake Telegram takes, and how badly its line may be: caps and weather.

Caps are windows that slide over the server's own clock. Every send counts for the
account, an edit too; a chat counts the messages that reach it. What would be one too
many is refused with 429, and the call notes that the cap did it. Weather refuses or
cuts a share of the sends by dice, whatever the bot does.
"""

import math
import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

# What became of a call before the chat had its say. `cut after`: it was carried out,
# and the line broke before the answer; whoever repeats it cannot know.
Fate = Literal["", "cap", "weather", "cut", "cut after"]
CAP, WEATHER, CUT, CUT_AFTER = "cap", "weather", "cut", "cut after"


@dataclass(frozen=True, slots=True)
class Caps:
    """So many messages a second over all chats, and so many in each."""

    per_second: int = 30
    per_chat: float = 1.0


@dataclass(frozen=True, slots=True)
class Weather:
    """Shares of the sends: told to come later, met by a broken proxy, cut off."""

    seed: int
    too_many: float = 0.0
    broken: float = 0.0
    resets: float = 0.0


@dataclass(slots=True)
class Fault:
    """What to do to a call instead of answering it well; without a code, carry it out.

    `drop` cuts the line where the answer would be.
    """

    code: int
    description: str
    parameters: dict[str, int] = field(default_factory=dict)
    drop: bool = False
    fate: Fate = ""


def too_many(seconds: int, fate: Fate = "") -> Fault:
    """A 429 in the words of the real server."""
    description = f"Too Many Requests: retry after {seconds}"
    return Fault(429, description, {"retry_after": seconds}, fate=fate)


class Gate:
    """Stands before every call that changes what people see."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.caps: Caps | None = None
        self._now = now
        self._weather, self._dice = Weather(0), random.Random(0)
        self._second: deque[float] = deque()
        self._chats: dict[str, float] = {}

    def change(self, weather: Weather) -> None:
        """Throw other dice from now on."""
        self._weather, self._dice = weather, random.Random(weather.seed)

    def judge(self, method: str, chat: str) -> Fault | None:
        """Return what befalls a call, or None for one that passes."""
        method = method.lower()
        sends = method.startswith("send") and method != "sendchataction"
        if not sends and not method.startswith("edit"):
            return None
        if self.caps is None:
            return self._strike() if sends else None
        now = self._now()
        if (wait := self._wait(self.caps, now, chat if sends else "")) > 0:
            return too_many(max(1, math.ceil(wait)), CAP)
        self._second.append(now)
        fault = self._strike() if sends else None
        if sends and (fault is None or not fault.code):
            self._chats[chat] = now
        return fault

    def _wait(self, caps: Caps, now: float, chat: str) -> float:
        """Return for how long the caps take no more."""
        while self._second and now - self._second[0] >= 1:
            self._second.popleft()
        full = len(self._second) >= caps.per_second
        wait = self._second[0] + 1 - now if full else 0.0
        if chat in self._chats:
            wait = max(wait, self._chats[chat] + 1 / caps.per_chat - now)
        return wait

    def _strike(self) -> Fault | None:
        """Throw the dice; half of the cuts come after the message was carried out."""
        weather, thrown = self._weather, self._dice.random()
        if thrown < weather.too_many:
            return too_many(1, WEATHER)
        thrown -= weather.too_many
        if thrown < weather.broken:
            return Fault(502, "Bad Gateway", fate=WEATHER)
        thrown -= weather.broken
        if thrown < weather.resets / 2:
            return Fault(502, "", drop=True, fate=CUT)
        if thrown < weather.resets:
            return Fault(0, "", drop=True, fate=CUT_AFTER)
        return None
