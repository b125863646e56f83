"""What a bench hands back: quantities, each a value per round, and their targets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median

Rounds = tuple[float, ...]


@dataclass(frozen=True)
class Figure:
    """One measured quantity: ours, and our peers' by their names.

    Medians are what counts; ratio and margin are to the first peer.
    """

    name: str
    unit: str
    ours: Rounds
    peers: Mapping[str, Rounds] = field(default_factory=dict)
    at_most: float | None = None  # a target for our median
    at_least: float | None = None
    ratio_at_most: float | None = None  # a target for ours / peer
    ratio_at_least: float | None = None
    above_at_most: float | None = None  # a target for ours - peer

    @property
    def peer(self) -> Rounds:
        """The rounds of whom we compare ourselves with."""
        return next(iter(self.peers.values()), ())

    @property
    def ratio(self) -> float | None:
        """Our median over the first peer's."""
        if not self.ours or not self.peer or not median(self.peer):
            return None
        return median(self.ours) / median(self.peer)

    @property
    def above(self) -> float | None:
        """How far our median lies above the first peer's."""
        if not self.ours or not self.peer:
            return None
        return median(self.ours) - median(self.peer)

    @property
    def passed(self) -> bool | None:
        """None when there is no target; what could not be measured has failed."""
        value = median(self.ours) if self.ours else None
        checks = [
            (value, self.at_most, 1),
            (value, self.at_least, -1),
            (self.ratio, self.ratio_at_most, 1),
            (self.ratio, self.ratio_at_least, -1),
            (self.above, self.above_at_most, 1),
        ]
        set_ones = [check for check in checks if check[1] is not None]
        if not set_ones:
            return None
        return all(
            got is not None and sign * got <= sign * target
            for got, target, sign in set_ones
            if target is not None
        )

    @property
    def target(self) -> str:
        """The target in words."""
        limits = (
            ("≤ {:g}", self.at_most),
            ("≥ {:g}", self.at_least),
            ("≤ {:g} x", self.ratio_at_most),
            ("≥ {:g} x", self.ratio_at_least),
            ("≤ peer + {:g}", self.above_at_most),
        )
        return ", ".join(text.format(x) for text, x in limits if x is not None)
