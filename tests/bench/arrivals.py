"""What a server saw of a burst: how fast it was, what is missing, what came twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot import tokens
from tests.support.fake_telegram_caps import CAP, CUT_AFTER

REMINDS = (tokens.COMING, tokens.MOVE_IT, tokens.CANCEL_IT)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One send or edit as it came to the server, and what became of it.

    `row` is the reminder's own row in the outbox, as its buttons tell; None for
    anything else.
    """

    method: str
    chat: str
    at: float
    code: int
    fate: str = ""
    row: int | None = None

    @property
    def seen(self) -> bool:
        """Whether the person has it."""
        return self.code == 200


def read(sends: Iterable[Sequence[Any]]) -> list[Arrival]:
    """Return what /control/sends says, in the order of arrival."""
    return [
        Arrival(method, str(params.get("chat_id")), at, code, fate, _row(params))
        for method, params, at, code, fate in sends
    ]


def _row(params: Mapping[str, Any]) -> int | None:
    """Return the row that a reminder's buttons name."""
    for row in (params.get("reply_markup") or {}).get("inline_keyboard", ()):
        for button in row:
            token = tokens.parse(button.get("callback_data", ""))
            if token is not None and token.verb in REMINDS:
                return int(token.argument, 36)
    return None


def share(arrivals: Sequence[Arrival], per_second: float) -> float:
    """Return what people got, over what the cap would have let through meanwhile."""
    return pace(arrivals) / per_second


def pace(arrivals: Sequence[Arrival]) -> float:
    """Return how many reached people in a second, from the first to the last."""
    times = [one.at for one in arrivals if one.seen]
    return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0


def fullest_second(arrivals: Sequence[Arrival]) -> int:
    """Return the most that came within any second, whatever became of it."""
    most = first = 0
    for last, one in enumerate(arrivals):
        while one.at - arrivals[first].at >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def closest_pair(arrivals: Sequence[Arrival]) -> float:
    """Return the least time from a message that a chat got to the next try; seconds."""
    last: dict[str, float] = {}
    closest = float("inf")
    for one in arrivals:
        if one.method.startswith("send"):
            closest = min(closest, one.at - last.get(one.chat, float("-inf")))
            if one.seen:
                last[one.chat] = one.at
    return closest


def over_the_cap(arrivals: Sequence[Arrival]) -> int:
    """Count what the caps had to refuse."""
    return sum(one.fate == CAP for one in arrivals)


def lost(rows: Iterable[int], marked: set[int], arrivals: Sequence[Arrival]) -> int:
    """Count the rows that nobody got, or that the books do not know to be sent."""
    got = {one.row for one in arrivals if one.seen}
    return sum(row not in got or row not in marked for row in rows)


def doubled(arrivals: Sequence[Arrival]) -> tuple[int, int]:
    """Count what came again: for no reason, and since the line broke too early.

    Whoever hears nothing of a message must send it again: at least once. So each
    line that was cut after the message had arrived excuses one copy more.
    """
    got = Counter(one.row for one in arrivals if one.seen and one.row)
    cut = Counter(one.row for one in arrivals if one.fate == CUT_AFTER and one.row)
    again = sum(copies - 1 for copies in got.values())
    excused = sum(min(copies - 1, cut[row]) for row, copies in got.items())
    return again - excused, excused


def out_of_order(order: Sequence[int], arrivals: Sequence[Arrival]) -> int:
    """Count what came into a chat after something that should have followed it."""
    place = {row: number for number, row in enumerate(order)}
    highest: dict[str, int] = {}
    back, met = 0, set()
    for one in arrivals:
        if not one.seen or one.row not in place or one.row in met:
            continue
        met.add(one.row)
        back += place[one.row] < highest.get(one.chat, -1)
        highest[one.chat] = max(highest.get(one.chat, -1), place[one.row])
    return back
