"""The funnel as a picture: bars with their numbers, readable in grey print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

# What a bar stands for: a step, how many people, and what is said beside the number.
Bar = tuple[str, int, str]

_WIDTH, _LEFT, _RIGHT, _NUMBER = 760, 118, 178, 58
_TOP, _ROW, _THICK = 78, 34, 22
_INK, _GREY, _PALE, _BAR = "#1a1a1a", "#595959", "#e6e6e6", "#3d5a73"
_FONT = "font-family='Helvetica, Arial, Liberation Sans, sans-serif'"


def draw(title: str, bars: Sequence[Bar], notes: Sequence[str]) -> str:
    """Return an SVG with a title, a bar a step, and notes below."""
    foot = _TOP + _ROW * len(bars) + 18
    height = foot + 20 * len(notes) + 8
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{_WIDTH}' height='{height}'"
        f" viewBox='0 0 {_WIDTH} {height}' role='img' {_FONT}>",
        f"<title>{escape(title)}</title>",
        f"<rect width='{_WIDTH}' height='{height}' fill='white'/>",
        _text(24, 34, title, 20, colour=_INK, weight="bold"),
        _text(24, 56, "How many people came so far", 13),
        *_rows(bars),
        *(
            _text(24, foot + 20 * line, note, 13, colour=_INK)
            for line, note in enumerate(notes)
        ),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _rows(bars: Sequence[Bar]) -> Iterator[str]:
    """Yield each step's name, its bar, and numbers beside it."""
    most = max((people for _, people, _ in bars), default=0) or 1
    room = _WIDTH - _LEFT - _RIGHT
    for row, (name, people, note) in enumerate(bars):
        top = _TOP + row * _ROW
        middle = top + _THICK - 6
        long = round(room * people / most, 1)
        yield _text(_LEFT - 12, middle, name, 14, colour=_INK, anchor="end")
        yield _box(top, room, _PALE)
        if people:
            yield _box(top, max(long, 1.5), _BAR)
        beside, told = _LEFT + room + _NUMBER, f"{people:,}"
        yield _text(beside, middle, told, 14, colour=_INK, weight="bold", anchor="end")
        yield _text(beside + 10, middle, note, 12)


def _box(top: float, width: float, colour: str) -> str:
    return (
        f"<rect x='{_LEFT}' y='{top}' width='{width}' height='{_THICK}'"
        f" rx='2' fill='{colour}'/>"
    )


def _text(
    x: float,
    y: float,
    words: str,
    size: int,
    *,
    colour: str = _GREY,
    weight: str = "normal",
    anchor: str = "start",
) -> str:
    return (
        f"<text x='{x}' y='{y}' font-size='{size}' fill='{colour}'"
        f" font-weight='{weight}' text-anchor='{anchor}'>{escape(words)}</text>"
    )
