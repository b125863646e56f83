"""A short burst over the wire, in bad weather: nothing lost, doubled or too fast."""

import cProfile
from pathlib import Path

import pytest

from bot import content
from tests.bench import arrivals, costs, sending, wire
from tests.bench.wire import Plan
from tests.support.fake_telegram_caps import Caps, Weather

# Far below the caps, so that a machine that pauses does not look like a fast bot.
PACE, ROOMY = 50.0, Caps(per_second=100, per_chat=2.0)
ROUGH = Weather(20261125, too_many=0.03, broken=0.06, resets=0.12)


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_burst_in_bad_weather_loses_nothing_and_keeps_the_caps() -> None:
    burst = wire.play(Plan(120, PACE, ROOMY, ROUGH))

    missed = [f.name for f in sending.kept(burst, ROOMY) if f.passed is False]
    assert missed == []
    assert len(burst.order) == 120
    assert len(burst.waits) >= 2
    fates = {one.fate for one in burst.arrivals}
    assert fates == {"", "weather", "cut", "cut after"}
    assert arrivals.doubled(burst.arrivals)[1] > 0


def test_costs_are_shares_by_what_was_done(tmp_path: Path) -> None:
    with cProfile.Profile() as profile:
        for _ in range(100):
            content.parse({"s": [["engine-cancelled"]]})
        sorted(range(10_000), key=str)
    profile.dump_stats(tmp_path / "0.profile")

    found = {cost.work: cost.share for cost in costs.read(tmp_path)}

    assert set(found) == {"rendering", costs.REST}
    assert sum(found.values()) == pytest.approx(1)
    assert min(found.values()) > 0
