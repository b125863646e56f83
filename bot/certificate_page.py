"""Drawing the certificate: one A4 page, letters shaped and in their own direction.

The same paper is the same bytes at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from importlib.resources import files
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from fpdf import FPDF

_FONTS = files("bot") / "fonts"
_LATIN, _ARABIC = "sans", "naskh"
_FILES = {
    (_LATIN, ""): "NotoSans-Regular.ttf",
    (_LATIN, "B"): "NotoSans-Bold.ttf",
    (_ARABIC, ""): "NotoNaskhArabic-Regular.ttf",
    (_ARABIC, "B"): "NotoNaskhArabic-Bold.ttf",
}
_GREEN, _YELLOW, _INK, _GREY = (14, 81, 76), (246, 183, 60), (34, 48, 45), (90, 102, 98)
_PALE = (253, 248, 236)
# In millimetres, but for letters, which are in points.
_WIDTH, _HEIGHT, _EDGE = 210.0, 297.0, 24.0
_INNER = _WIDTH - 2 * _EDGE
_LABELS = 38.0
_ARABIC_IS_SMALL = 1.2


@dataclass(frozen=True, slots=True)
class Told:
    """What stands on the paper in one language; `rows` are a label and what it is."""

    rtl: bool
    title: str
    sentence: str
    rows: tuple[tuple[str, str], ...]
    thanks: str
    dated: str
    sign_firm: str
    sign_programme: str
    summary: str
    keep: str


@dataclass(frozen=True, slots=True)
class Paper:
    """All that is printed: in German, in the person's language, who gives it out."""

    german: Told
    own: Told | None
    campaign: str
    office: str
    address: str
    signed_on: date


def draw(paper: Paper) -> bytes:
    """Return the page as a PDF."""
    from fpdf import FPDF  # a third of a second that most processes never need

    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(False)
    pdf.set_margins(0, 0, 0)
    pdf.c_margin = 0
    for (family, style), name in _FILES.items():
        pdf.add_font(family, style, str(_FONTS / name))
    signed = datetime.combine(paper.signed_on, time(), UTC)
    pdf.set_creation_date(signed)
    pdf.set_lang("de-DE")
    pdf.set_title(paper.german.title)
    pdf.add_page()
    _head(pdf, paper)
    y = _german(pdf, paper.german, 42)
    y = _signatures(pdf, paper.german, max(y + 6, 155))
    if paper.own is not None:
        _summary(pdf, paper.own, y + 8)
    _foot(pdf, paper)
    return bytes(pdf.output())


def _write(
    pdf: FPDF,
    text: str,
    x: float,
    y: float,
    width: float,
    size: float,
    *,
    bold: bool = False,
    rtl: bool = False,
    colour: tuple[int, int, int] = _INK,
) -> float:
    """Write a text into a column, from its right end if `rtl`; return where it ends."""
    own, other = (_ARABIC, _LATIN) if rtl else (_LATIN, _ARABIC)
    size *= _ARABIC_IS_SMALL if rtl else 1
    pdf.set_font(own, "B" if bold else "", size)
    pdf.set_fallback_fonts([other])
    pdf.set_text_shaping(True, direction="rtl" if rtl else "ltr")
    pdf.set_text_color(*colour)
    pdf.set_xy(x, y)
    align = "R" if rtl else "L"
    pdf.multi_cell(width, size * 0.5, text, align=align, new_y="NEXT")
    return float(pdf.get_y())


def _head(pdf: FPDF, paper: Paper) -> None:
    """Draw the compass needle, and who gives the paper out."""
    x, y, size = _EDGE, 18.0, 15.0
    middle = x + size / 2
    pdf.set_fill_color(*_YELLOW)
    pdf.ellipse(x, y, size, size, style="F")
    needle = [(0.5, 0.15), (0.625, 0.5), (0.5, 0.85), (0.375, 0.5)]
    pdf.set_fill_color(*_GREEN)
    pdf.polygon([(x + a * size, y + b * size) for a, b in needle], style="F")
    pdf.set_fill_color(255, 255, 255)
    tip = [(middle, y + 0.15 * size), (x + 0.625 * size, y + 0.5 * size)]
    pdf.polygon([*tip, (x + 0.375 * size, y + 0.5 * size)], style="F")
    left = x + size + 5
    width = _WIDTH - _EDGE - left
    y = _write(pdf, paper.campaign, left, y + 1.5, width, 13, bold=True, colour=_GREEN)
    _write(pdf, paper.office, left, y + 0.5, width, 10, colour=_GREY)


def _german(pdf: FPDF, told: Told, y: float) -> float:
    """Write the certificate itself; return where it ends."""
    y = _write(pdf, told.title, _EDGE, y, _INNER, 27, bold=True, colour=_GREEN)
    pdf.set_fill_color(*_YELLOW)
    pdf.rect(_EDGE, y + 2, 28, 1.4, style="F")
    y = _write(pdf, told.sentence, _EDGE, y + 11, _INNER, 14, bold=True)
    y = _rows(pdf, told, y + 6, 11.5, _EDGE, _INNER)
    return _write(pdf, told.thanks, _EDGE, y + 5, _INNER, 11.5)


def _rows(
    pdf: FPDF, told: Told, y: float, size: float, x: float, width: float
) -> float:
    """Write labels and what they name, side by side; return where they end."""
    value = width - _LABELS
    for label, said in told.rows:
        at = (x + value, x) if told.rtl else (x, x + _LABELS)
        rtl = told.rtl
        ends = (
            _write(pdf, label, at[0], y, _LABELS, size, rtl=rtl, colour=_GREY),
            _write(pdf, said, at[1], y, value, size, rtl=rtl),
        )
        y = max(ends) + size * 0.14
    return y


def _signatures(pdf: FPDF, told: Told, y: float) -> float:
    """Write where and when, and draw the lines to sign on; return where they end."""
    y = _write(pdf, told.dated, _EDGE, y, _INNER, 11.5) + 15
    width = (_INNER - 12) / 2
    ends = []
    for x, said in (
        (_EDGE, told.sign_firm),
        (_EDGE + width + 12, told.sign_programme),
    ):
        pdf.set_draw_color(*_INK)
        pdf.set_line_width(0.25)
        pdf.line(x, y, x + width, y)
        ends.append(_write(pdf, said, x, y + 1.5, width, 9, colour=_GREY))
    return max(ends)


def _summary(pdf: FPDF, told: Told, y: float) -> None:
    """Write the frame in the person's own language."""
    inside, width = _EDGE + 6, _INNER - 12
    tall = _frame_height(pdf, told, y, inside, width)
    pdf.set_fill_color(*_PALE)
    pdf.set_draw_color(*_YELLOW)
    pdf.set_line_width(0.5)
    pdf.rect(_EDGE, y, _INNER, tall, style="DF", round_corners=True, corner_radius=3)
    _in_frame(pdf, told, y, inside, width)


def _frame_height(
    pdf: FPDF, told: Told, y: float, inside: float, width: float
) -> float:
    """Return how tall the frame is: it is drawn below what stands in it."""
    with pdf.offset_rendering() as trial:
        return _in_frame(cast("FPDF", trial), told, y, inside, width) - y + 4


def _in_frame(pdf: FPDF, told: Told, y: float, inside: float, width: float) -> float:
    """Write what stands in the frame; return where it ends."""
    rtl, x, y = told.rtl, inside, y + 4
    y = _write(pdf, told.summary, x, y, width, 11, bold=True, rtl=rtl, colour=_GREEN)
    y = _rows(pdf, told, y + 2, 9, x, width)
    return _write(pdf, told.keep, x, y + 1.5, width, 9, rtl=rtl)


def _foot(pdf: FPDF, paper: Paper) -> None:
    said = f"{paper.office} · {paper.address}"
    _write(pdf, said, _EDGE, _HEIGHT - 12, _INNER, 8, colour=_GREY)
