"""Very many due messages over the wire: Telegram's caps, its moods, and what it costs.

`python -m tests.bench.sending [--messages N]`: the real sender and the real adapter in
a process of their own, against a fake Bot API server in another one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from rich.console import Console

from tests.bench import arrivals, loops, report, wire
from tests.bench.figures import Figure
from tests.bench.wire import Burst, Plan
from tests.support.fake_telegram_caps import Caps, Weather

MESSAGES = 10_000
PAID = Caps(per_second=1_000)
PAID_PACE = 930.0
ENOUGH = 700  # a second, by one process, where the cap is 1,000
STORM = Weather(20261125, too_many=0.05, broken=0.05, resets=0.02)
# Bad weather takes twice as long, and shows itself in fewer messages.
STORMY = 0.2
LOOPED, ROUNDS = 2_000, 3
UNPACED = 5_000.0  # faster than anybody is


def calm(messages: int) -> list[Figure]:
    """Everybody's cap: 30 a second, one a second in a chat."""
    burst = wire.play(Plan(messages))
    used = arrivals.share(burst.arrivals, Caps().per_second)
    return [
        Figure("share of the cap used", "", (used,), at_least=0.92),
        *kept(burst, Caps()),
        *_answers(burst, at_most=300),
        Figure("CPU a message", "µs", (burst.cpu,)),
    ]


def paid(messages: int, console: Console) -> list[Figure]:
    """The cap that can be bought, 1,000 a second; what holds us back is printed."""
    burst = wire.play(Plan(messages, PAID_PACE, PAID))
    reached = arrivals.pace(burst.arrivals)
    if reached < ENOUGH:
        _explain(burst, console)
    return [
        Figure("messages a second", "", (reached,)),
        *kept(burst, PAID),
        *_answers(burst),
        Figure("CPU a message", "µs", (burst.cpu,)),
    ]


def stormy(messages: int) -> list[Figure]:
    """5 % are told to come later, 5 % meet a broken proxy, 2 % of the lines break."""
    burst = wire.play(Plan(messages, weather=STORM))
    used = arrivals.share(burst.arrivals, Caps().per_second)
    _, excused = arrivals.doubled(burst.arrivals)
    return [
        Figure("share of the cap used", "", (used,)),
        *kept(burst, Caps()),
        Figure("again, as the line broke after the message", "", (excused,)),
        *_answers(burst),
    ]


def beside(messages: int) -> list[Figure]:
    """As fast as it goes, beside plain loops that send the same; interleaved rounds."""
    ours: list[float] = []
    theirs: dict[str, list[float]] = {name: [] for name in loops.PEERS}
    for _ in range(ROUNDS):
        burst = wire.play(Plan(messages, UNPACED, caps=None, visits=None))
        ours.append(burst.cpu)
        for name, rounds in theirs.items():
            rounds.append(loops.play(name, burst.said))
    peers = {name: tuple(rounds) for name, rounds in theirs.items()}
    return [Figure("CPU a message, as fast as it goes", "µs", tuple(ours), peers)]


def kept(burst: Burst, caps: Caps) -> list[Figure]:
    """What holds in every weather."""
    came = burst.arrivals
    lost = arrivals.lost(burst.order, burst.marked, came)
    again, _ = arrivals.doubled(came)
    back = arrivals.out_of_order(burst.order, came)
    fullest, pair = arrivals.fullest_second(came), arrivals.closest_pair(came)
    return [
        Figure("reminders", "", (len(burst.order),)),
        Figure("lost", "", (lost,), at_most=0),
        Figure("sent twice", "", (again,), at_most=0),
        Figure("out of order within a chat", "", (back,), at_most=0),
        Figure("fullest second", "", (fullest,), at_most=caps.per_second),
        Figure("closest in a chat", "ms", (pair * 1e3,), at_least=1e3 / caps.per_chat),
        Figure("above a cap", "", (arrivals.over_the_cap(came),), at_most=0),
    ]


def _answers(burst: Burst, at_most: float | None = None) -> list[Figure]:
    """What somebody waits who writes in the middle of it."""
    waits = tuple(seconds * 1e3 for seconds in burst.waits)
    return [
        Figure("answered in the middle of it, median", "ms", waits, at_most=at_most),
        Figure("… at worst", "ms", (max(waits),)),
    ]


def _explain(burst: Burst, console: Console) -> None:
    """Say what holds a process back: the machine, or the work, and which work."""
    say = console.print
    say(
        f"Held back: our process computed for {burst.busy:.0%} of the time, and its "
        f"threads waited for a core for {burst.starved:.0%}. A message costs "
        f"{burst.cpu:,.0f} µs, so that a whole core would send {1e6 / burst.cpu:,.0f} "
        "a second. Of that cost, by a profile:",
        highlight=False,
    )
    plan = Plan(2_000, PAID_PACE, PAID, visits=None)
    for cost in wire.play(plan, profiled=True).costs:
        say(f"  {cost.share:4.0%}  {cost.work}", highlight=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all of it; the number of the shell is 1 when a target is missed."""
    parser = argparse.ArgumentParser("python -m tests.bench.sending")
    parser.add_argument("--messages", type=int, default=MESSAGES, metavar="N")
    most = parser.parse_args(arguments).messages
    console = Console()
    parts = {
        f"{most:,} due messages, 30 a second": lambda: calm(most),
        f"{most:,}, 1,000 a second": lambda: paid(most, console),
        f"{round(most * STORMY):,}, 30 a second, in bad weather": lambda: stormy(
            round(most * STORMY)
        ),
        "Beside plain loops": lambda: beside(min(most, LOOPED)),
    }
    measured = {}
    for title, part in parts.items():
        measured[title] = part()
        console.print(report.table(title, measured[title]))
    written = report.markdown(measured, "make bench-burst")
    console.print(written, markup=False, highlight=False, soft_wrap=True)
    everything = [figure for figures in measured.values() for figure in figures]
    return int(any(figure.passed is False for figure in everything))


if __name__ == "__main__":
    sys.exit(main())
