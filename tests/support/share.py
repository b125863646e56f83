"""Which tests `make test` runs at home: what five minutes hold, always the same ones.

All of them run in CI, with `make test ALL=1`, and of a part that is asked for (`T=…`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from zlib import crc32

ALL = os.environ.get("CI") == "true" or bool(os.environ.get("LOTSE_ALL"))
# Of the tests that have this in their names one in so many; of long proofs none.
ONE_IN: Mapping[str, int] = {
    "tests/chaos/": 0,
    "tests/month/": 0,
    "tests/campaign/": 0,
    "tests/bench/test_sending.py": 0,
    "tests/bot/test_a_week.py": 0,
    "tests/bot/test_telegram_hosts.py": 0,
    "_races.py": 0,
    "no_law_is_broken[telegram]": 0,
    "no_law_is_broken[whatsapp]": 0,
    "no_law_is_broken[terminal]": 0,
    "tests/bot/": 2,
    "tests/storage/": 2,
    "tests/browser/": 3,
    "tests/contract/": 6,
    "tests/journals/": 6,
    "tests/transcripts/": 6,
    "_histories.py": 4,
    "[postgresql": 4,
}


def is_everything(asked: Sequence[str]) -> bool:
    """Tell whether all that is asked for runs."""
    return ALL or list(asked) != ["tests"]


def runs_at_home(name: str) -> bool:
    """Tell whether the test of a name is among those that run everywhere."""
    shares = [share for part, share in ONE_IN.items() if part in name]
    return all(share and crc32(name.encode()) % share == 0 for share in shares)
