"""Screens about first talks, trial days and the first day that have a template."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Told(NamedTuple):
    """One screen: the end of its name, its texts, its buttons' texts, its blanks."""

    name: str
    lines: tuple[str, ...]
    labels: tuple[str, ...]
    blanks: tuple[str, ...]


_MENU = "engine-menu"
_AGAIN = ("again", "nofit")
_SCREENS = (
    ("times", ("times",), ("pick", _MENU), ()),
    ("moved", ("times-new",), ("pick", _MENU), ("time",)),
    ("none", ("none",), _AGAIN, ("trade",)),
    ("ring", ("ring",), ("see", _MENU), ("trade",)),
    ("fixed", ("fixed",), ("see", _MENU), ("trade", "time")),
    ("called", ("called",), ("nomore", _MENU), ("time",)),
    ("called_firm", ("called-firm",), _AGAIN, ("trade", "time")),
    ("later", ("later",), _AGAIN, ("trade", "time")),
    ("how", ("how",), ("want", "nomore"), ("time",)),
    ("how_talk", ("how-firm",), ("trial", "agreed", "nofit"), ("trade", "time")),
    ("how_trial", ("how-firm",), ("agreed", "nofit"), ("trade", "time")),
    ("keen_talk", ("keen",), ("trial", "agreed", "nofit"), ("trade",)),
    ("keen_trial", ("keen",), ("agreed", "nofit"), ("trade",)),
    ("agreed", ("agreed",), ("see", _MENU), ("day", "begins", "ends")),
)


def told() -> Iterator[Told]:
    """Yield every screen that comes unasked about a meeting."""
    for name, lines, words, blanks in _SCREENS:
        labels = tuple(word if word == _MENU else f"placed-{word}" for word in words)
        texts = tuple(f"meeting-{line}" for line in lines)
        yield Told(f"lotse_meeting_{name}", texts, labels, blanks)
    change = ("placed-another", "placed-cannot")
    for name, after, first in (
        ("asking", "meeting-question", "placed-come"),
        ("confirmed", "reminder-until-then", "placed-see"),
    ):
        said, labels = ("meeting-reminder", after), (first, *change)
        yield Told(f"lotse_meeting_reminder_{name}", said, labels, ("time",))
