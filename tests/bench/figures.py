"""What a bench hands back, and the table that it becomes."""

from dataclasses import dataclass
from statistics import median

from rich.table import Table


@dataclass(frozen=True)
class Figure:
    """One measured quantity, ours beside a peer's, each a value per round."""

    name: str
    unit: str
    ours: tuple[float, ...]
    peer: tuple[float, ...] = ()
    at_most: float | None = None  # a target for our median
    at_least: float | None = None
    ratio_at_most: float | None = None  # a target for ours / peer
    ratio_at_least: float | None = None

    @property
    def ratio(self) -> float | None:
        """Our median over the peer's."""
        if not self.ours or not self.peer or not median(self.peer):
            return None
        return median(self.ours) / median(self.peer)

    @property
    def passed(self) -> bool | None:
        """None when there is no target; what could not be measured has failed."""
        value = median(self.ours) if self.ours else None
        checks = [
            (value, self.at_most, 1),
            (value, self.at_least, -1),
            (self.ratio, self.ratio_at_most, 1),
            (self.ratio, self.ratio_at_least, -1),
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
        )
        return ", ".join(text.format(x) for text, x in limits if x is not None)


def table(title: str, figures: list[Figure]) -> Table:
    """Medians, ratios, targets and marks."""
    shown = Table(title=title, title_justify="left")
    shown.add_column("figure")
    for heading in ("Lotse", "peer", "ratio", "target", ""):
        shown.add_column(heading, justify="right")
    for f in figures:
        ratio = "" if f.ratio is None else f"{f.ratio:.2f}"
        mark = {None: "", True: "[green]✓", False: "[red]✗"}[f.passed]
        values = (_value(f.ours, f.unit), _value(f.peer, f.unit))
        shown.add_row(f.name, *values, ratio, f.target, mark)
    return shown


def _value(rounds: tuple[float, ...], unit: str) -> str:
    if not rounds:
        return "–"
    middle = median(rounds)
    digits = 0 if middle >= 100 else 1
    return f"{middle:,.{digits}f} {unit}".rstrip()
