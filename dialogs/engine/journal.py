"""The journal: what was answered, read and done, by key, in the last run's order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from storage.values import Json, Value, decode, encode

Tag = Literal["start", "ask", "yes", "look", "do"]
ANSWERS = ("ask", "yes")
MAX_ANSWERS = 100
MAX_VALUE = 4_000
MAX_JOURNAL = 64_000


class Full(Exception):
    """The journal's caps are reached; the answer is not taken.

    Only people's answers are counted: what an effect did has happened and is recorded,
    and there are only as many effects as the author wrote.
    """


@dataclass(frozen=True, slots=True)
class Entry:
    """One recorded answer, confirmation, reading or effect.

    `given` is the JSON of what it depended on, `revision` the one its question
    appeared at, `undo` names the function that takes an effect back.
    """

    tag: Tag
    key: str
    value: Json
    given: list[Json] = field(default_factory=list)
    revision: int = 0
    undo: str = ""

    @property
    def barrier(self) -> bool:
        """Tell whether this is an effect that cannot be taken back."""
        return self.tag == "do" and not self.undo

    def decoded(self) -> Value:
        """Return the value as the dialog gets it."""
        return decode(self.value)


class Journal:
    """An ordered list of entries with unique keys; small, and JSON throughout."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries: list[Entry] = list(entries)

    @classmethod
    def started(cls, values: dict[str, Value]) -> Journal:
        """Return a new journal whose entry 0 holds the start values."""
        start = {name: encode(value) for name, value in values.items()}
        return cls([Entry("start", "", start)])

    @classmethod
    def parse(cls, data: Sequence[Any]) -> Journal:
        """Read what `dump` wrote; unknown fields of a later release are ignored."""
        return cls(
            Entry(
                item["t"],
                item["k"],
                item.get("v"),
                item.get("g", []),
                item.get("r", 0),
                item.get("u", ""),
            )
            for item in data
        )

    def dump(self) -> list[Any]:
        """Return the JSON list that is stored, without what is empty."""
        return [_lean(entry) for entry in self.entries]

    def start_values(self) -> dict[str, Value]:
        """Return what the dialog was started with."""
        for entry in self.entries:
            if entry.tag == "start" and isinstance(entry.value, dict):
                return {name: decode(value) for name, value in entry.value.items()}
        return {}

    def find(self, key: str) -> Entry | None:
        """Return the entry of `key`."""
        return next(
            (e for e in self.entries if e.key == key and e.tag != "start"), None
        )

    def shown_at(self, revision: int) -> Entry | None:
        """Return the answer to the question that appeared at `revision`."""
        return next(
            (e for e in self.entries if e.tag in ANSWERS and e.revision == revision),
            None,
        )

    def put(self, entry: Entry) -> None:
        """Record `entry` at the end, in the place of an older one with its key.

        Raises Full, and changes nothing, when an answer would pass a cap.
        """
        kept = [e for e in self.entries if e.key != entry.key or e.tag == "start"]
        kept.append(entry)
        if entry.tag in ANSWERS and (
            size_of(entry.value) > MAX_VALUE
            or sum(e.tag in ANSWERS for e in kept) > MAX_ANSWERS
            or size_of([_lean(e) for e in kept]) > MAX_JOURNAL
        ):
            raise Full
        self.entries = kept

    def drop(self, key: str) -> list[Entry]:
        """Take the answer `key` out, and what hangs on it; return effects to undo.

        Every undoable effect after it goes, last first, every later confirmation
        (nothing is booked on a yes to something else), and every later reading.
        Later answers stay and are used again if what they were given is unchanged.
        """
        at = next((i for i, e in enumerate(self.entries) if e.key == key), None)
        if at is None:
            return []
        later = self.entries[at + 1 :]
        undone = [e for e in reversed(later) if e.tag == "do" and e.undo]
        kept = [e for e in later if e.tag == "ask" or e.barrier]
        self.entries = self.entries[:at] + kept
        return undone

    def drop_all(self) -> list[Entry]:
        """Empty the journal; return every effect that can be undone, last first.

        What a barrier has sealed stays done.
        """
        barriers = [number for number, e in enumerate(self.entries) if e.barrier]
        loose = self.entries[barriers[-1] + 1 if barriers else 0 :]
        undone = [e for e in reversed(loose) if e.tag == "do" and e.undo]
        self.entries = []
        return undone

    def remove(self, key: str) -> None:
        """Take out one entry and nothing else."""
        self.entries = [e for e in self.entries if e.key != key or e.tag == "start"]

    def in_order_of(self, run: Sequence[str]) -> None:
        """Sort into the order of the latest run; what it did not reach waits.

        So "after" always means after in the order a person went, not the order of
        recording: an answer that was changed late keeps its early place.
        """
        place = {key: number for number, key in enumerate(run)}
        self.entries.sort(
            key=lambda e: -1 if e.tag == "start" else place.get(e.key, len(place))
        )


def _lean(entry: Entry) -> dict[str, Json]:
    """Return an entry's JSON without empty fields."""
    data: dict[str, Json] = {"t": entry.tag, "k": entry.key, "v": entry.value}
    if entry.given:
        data["g"] = entry.given
    if entry.revision:
        data["r"] = entry.revision
    if entry.undo:
        data["u"] = entry.undo
    return data


def size_of(data: Json) -> int:
    """Return the bytes that `data` takes when stored."""
    return len(json.dumps(data, ensure_ascii=False).encode())
