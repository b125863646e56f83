"""Five-minute steps since 1970 UTC: the raster in which time is claimed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MINUTES = 5
_SECONDS = MINUTES * 60
_STEP = timedelta(minutes=MINUTES)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def floor(at: datetime) -> int:
    """Return the step that the aware instant `at` lies in."""
    return (at - _EPOCH) // _STEP


def ceil(at: datetime) -> int:
    """Return the first step that begins at `at` or later."""
    return -((_EPOCH - at) // _STEP)


def instant(step: int) -> datetime:
    """Return the aware UTC instant at which a step begins."""
    return datetime.fromtimestamp(step * _SECONDS, UTC)


def count(minutes: int) -> int:
    """Return how many steps hold `minutes`; a step begun is a step taken."""
    return -(-minutes // MINUTES)


def runs(mask: int, length: int) -> int:
    """Return the bits of `mask` at which a run of `length` set bits begins."""
    have = 1
    while have < length:
        shift = min(have, length - have)
        mask &= mask >> shift
        have += shift
    return mask
