"""Many scripted people at once, each going on when the bot's screen is complete."""

import asyncio
import random
import re
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.support.fake_telegram_chats import Json, Message

if TYPE_CHECKING:
    from tests.support.fake_telegram import FakeTelegram

# A step is one of
#   {"types": text}
#   {"taps": regexp of a label} or {"taps": position, first row first, -1 the last}
#   {"taps": "any", "among": regexp}   one of these by the person's own dice
# with "calls": how many calls make the answer's screen complete (2 when left out), and
# as the last one {"sees": regexp}, which the finished screen has to match.
Step = dict[str, Any]


class Crowd:
    """So many conversations, so many at a time, every one by a new person."""

    def __init__(
        self,
        server: "FakeTelegram",
        *,
        script: list[Step],
        conversations: int,
        chats: int = 100,
        patience: float = 60,
        seed: int = 7,
    ) -> None:
        self.server, self.script, self.seed = server, script, seed
        self.left, self.chats, self.patience = conversations, chats, patience
        self.conversations = conversations
        self.latencies: list[float] = []
        self.failures: list[str] = []
        self.talking: set[Visitor] = set()
        self.last_screen = ""

    async def talk(self) -> Json:
        """Run all conversations and report; whoever loses patience has failed."""
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        before, began = Counter(self.server.counts), time.perf_counter()
        for _ in range(min(self.chats, self.left)):
            self.next_person()
        try:
            await asyncio.wait_for(self.done, self.patience)
        except TimeoutError:
            for visitor in list(self.talking):
                visitor.leave(f"stuck at step {visitor.step}: {visitor.screen()}")
        seconds = time.perf_counter() - began
        return self._report(seconds, Counter(self.server.counts) - before)

    def next_person(self) -> None:
        """Start the next conversation, or end when none is left."""
        if self.left:
            self.left -= 1
            visitor = Visitor(self, random.Random(f"{self.seed}-{self.left}"))
            self.talking.add(visitor)
            visitor.act()
        elif not self.talking and not self.done.done():
            self.done.set_result(None)

    def _report(self, seconds: float, calls: Counter[str]) -> Json:
        waits = sorted(self.latencies) or [0.0]
        return {
            "seconds": seconds,
            "conversations": self.conversations,
            "failed": len(self.failures),
            "failures": self.failures[:3],
            "updates": len(self.latencies),
            "p50": waits[len(waits) // 2],
            "p95": waits[int(len(waits) * 0.95)],
            "waits": waits,
            "calls": calls,
            "screen": self.last_screen,
        }


class Visitor:
    """One scripted person; woken by every call of the bot that concerns the chat."""

    def __init__(self, crowd: Crowd, dice: random.Random) -> None:
        self.crowd, self.dice = crowd, dice
        self.person = crowd.server.person("Amira", "ar")
        self.person.chat.watchers.append(self.on_call)
        self.step = -1
        self.calls = 0
        self.complete = False

    def screen(self) -> str:
        """What the person looks at."""
        return self.person.sees()

    def act(self) -> None:
        """Do the next step."""
        step = self.crowd.script[self.step + 1]
        if (position := self._position(step)) is None and "taps" in step:
            return  # the button is not there yet: a later call brings it
        self.step += 1
        self.calls, self.complete = 0, False
        self.person.last_query = ""
        self.since = time.perf_counter()
        if "types" in step:
            self.person.sends(step["types"])
        else:
            self.person.press(self._asking(), position or 0)

    def on_call(self, method: str) -> None:
        """Count what changes the screen; when it is complete, go on.

        That a press was answered may be told late, and “typing” is only a promise.
        """
        self.calls += method not in ("answerCallbackQuery", "sendChatAction")
        if not self.complete and self._is_complete():
            self.complete = True
            self.crowd.latencies.append(time.perf_counter() - self.since)
        if self.complete:
            following = self.crowd.script[self.step + 1 :]
            if not following or "sees" in following[0]:
                self._finish(following)
            else:
                self.act()

    def leave(self, failure: str = "") -> None:
        """End this conversation and let the next person in."""
        self.person.chat.watchers.remove(self.on_call)
        self.crowd.talking.discard(self)
        if failure:
            self.crowd.failures.append(failure)
        self.crowd.last_screen = self.screen()
        self.crowd.next_person()

    def _finish(self, following: list[Step]) -> None:
        wanted = following[0]["sees"] if following else ""
        unseen = "" if re.search(wanted, self.screen()) else f"not {wanted!r}: "
        self.leave(unseen and unseen + self.screen())

    def _is_complete(self) -> bool:
        query = self.person.last_query
        answered = not query or query in self.crowd.server.chats.answered
        # A press takes an answer and a screen, a typed word an old and a new screen.
        wanted = self.crowd.script[self.step].get("calls", 2) - bool(query)
        return answered and self.calls >= wanted

    def _asking(self) -> Message:
        return next(m for m in reversed(self.person.messages) if m.rows or m.keyboard)

    def _position(self, step: Step) -> int | None:
        wanted = step.get("taps")
        if wanted is None or not any(m.labels for m in self.person.messages):
            return None
        labels = self._asking().labels
        if isinstance(wanted, int):
            return wanted % len(labels) if wanted < len(labels) else None
        pattern = step.get("among", "") if wanted == "any" else wanted
        fitting = [i for i, label in enumerate(labels) if re.search(pattern, label)]
        if not fitting:
            return None
        return self.dice.choice(fitting) if wanted == "any" else fitting[0]
