"""The certificate as a PDF: one page, real letters, the same bytes at any time."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont
from fpdf import FPDF
from pypdf import PdfReader

from bot import certificate, certificate_page
from bot.channels.base import File
from storage import certificates, placements
from storage.certificates import Certificate
from storage.transaction import Tx
from storage.values import Clock, Ref, Weekdays, Word
from tests.bot.test_for_other import browser
from tests.support import placed
from tests.support.visitor import TEXTS, Visitor, World
from tests.transcripts.telling import NAMES

FONTS = Path(certificate_page.__file__).parent / "fonts"


def of(tx: Tx, language: str, **changes: object) -> Certificate:
    """Return a certificate for somebody who speaks a language."""
    trade = next(t for t in tx.directory.trades.values() if t.key == "hair")
    work = Ref("trade", trade.id)
    found = Certificate(
        name=NAMES[language][1],
        firm="Friseur Yıldız",
        campaign=Ref("campaign", next(iter(tx.directory.campaigns))),
        trade=work,
        tasks=(work, Word("washing"), Word("salon")),
        first=date(2026, 12, 7),
        last=date(2027, 1, 15),
        days=Weekdays(31),
        begins=Clock(time(9)),
        ends=Clock(time(15, 30)),
        signed_on=date(2027, 1, 15),
        zone="Europe/Berlin",
        language=language,
    )
    return replace(found, **changes)  # type: ignore[arg-type]


async def drawn(here: World, language: str, **changes: object) -> bytes:
    def draw(tx: Tx) -> bytes:
        found = of(tx, language, **changes)
        return certificate_page.draw(certificate.paper(tx, TEXTS, found))

    async with here.store() as store:
        return await store.read(draw)


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    """Return what stands on the page, one space between words."""
    return " ".join(read(data).pages[0].extract_text().split())


@pytest.mark.parametrize("language", NAMES)
async def test_one_page_says_all_of_it_with_its_fonts_in_it(
    here: World, language: str
) -> None:
    data = await drawn(here, language)
    pdf = read(data)

    assert len(pdf.pages) == 1
    assert float(pdf.pages[0].mediabox.width) == pytest.approx(595.28, abs=0.1)
    said = text_of(data)
    for words in (
        "Praktikumsbescheinigung",
        "Friseur Yıldız",
        "7. Dezember 2026 bis 15. Januar 2027",
        "Montag bis Freitag",
        "9:00 bis 15:30 Uhr",
        "Haare waschen, Salon sauber halten",
        "Duisburg, 15. Januar 2027",
        "Unterschrift des Betriebs",
        "47169 Duisburg",
    ):
        assert words in said
    fonts = pdf.pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
    for font in fonts:
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()


@pytest.mark.parametrize("language", ["tr", "bg", "ro", "en"])
async def test_below_it_stands_the_same_in_the_persons_language(
    here: World, language: str
) -> None:
    said = text_of(await drawn(here, language))

    assert TEXTS.label(language, "certificate-summary") in said
    assert TEXTS.label(language, "certificate-keep") in said


async def test_who_reads_german_gets_no_frame(here: World) -> None:
    said = text_of(await drawn(here, "de"))

    assert TEXTS.label("de", "certificate-summary") not in said


def glyphs(word: str, font: str = "NotoNaskhArabic-Regular.ttf") -> list[int]:
    """Return the glyphs of a word as its font shapes it."""
    face = hb.Face(hb.Blob.from_file_path(str(FONTS / font)))
    buffer = hb.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    hb.shape(hb.Font(face), buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def test_the_font_joins_arabic_letters() -> None:
    word = "شهادة"
    alone = [glyph for letter in word for glyph in glyphs(letter)]

    assert len(set(glyphs(word)) & set(alone)) < len(word) - 1
    assert 0 not in glyphs(word)


Outline = tuple[tuple[int, int], ...]


def outlines(font: TTFont, names: Iterable[str]) -> set[Outline]:
    """Return the shapes of glyphs, whatever they are called."""
    table = font["glyf"]
    found = {tuple(table[name].getCoordinates(table)[0]) for name in names}
    return found - {()}


def embedded(data: bytes) -> set[Outline]:
    """Return the shapes of all Arabic glyphs that are in the file."""
    fonts = read(data).pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
    shapes: set[Outline] = set()
    for font in fonts:
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        if "Naskh" in inner["/BaseFont"]:
            written = inner["/FontDescriptor"]["/FontFile2"].get_data()
            kept = TTFont(io.BytesIO(written))
            shapes |= outlines(kept, kept.getGlyphOrder())
    return shapes


async def test_arabic_on_the_page_is_joined(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without shaping, the joined forms would not be in the file."""
    word = "شهادة"
    font = TTFont(FONTS / "NotoNaskhArabic-Regular.ttf")
    alone = {glyph for letter in word for glyph in glyphs(letter)}
    forms = outlines(font, [font.getGlyphName(one) for one in {*glyphs(word)} - alone])

    shaped = await drawn(here, "ar", name=word)
    monkeypatch.setattr(FPDF, "set_text_shaping", lambda self, *args, **more: None)
    unshaped = await drawn(here, "ar", name=word)

    assert forms
    assert forms <= embedded(shaped)
    assert not forms <= embedded(unshaped)


async def test_arabic_runs_from_the_right(here: World) -> None:
    """What is said first stands farthest to the right."""
    data = await drawn(here, "ar")
    places: dict[str, float] = {}
    read(data).pages[0].extract_text(
        visitor_text=lambda text, cm, tm, fonts, size: places.setdefault(
            text.strip(), tm[4]
        )
    )
    label = TEXTS.label("ar", "certificate-firm")
    at_label = min(x for text, x in places.items() if text and text in label)
    values = [x for text, x in places.items() if "Friseur" in text]

    assert at_label > max(values)


async def test_the_same_certificate_is_the_same_bytes(here: World) -> None:
    first = await drawn(here, "ar")
    here.now += timedelta(days=30)

    assert await drawn(here, "ar") == first


async def test_long_names_and_many_tasks_stay_on_the_page(here: World) -> None:
    """The frame ends above the line at the foot."""
    name, firm = "Maria-Magdalena " * 5, "Gebrüder Müller Gebäudereinigung GmbH " * 3
    data = await drawn(here, "bg", name=name.strip(), firm=firm.strip())
    lines: dict[float, str] = {}

    def note(text: str, cm: list[float], tm: list[float], *font: object) -> None:
        if text.strip():
            lines.setdefault(round(tm[5] * cm[3] + cm[5]), text)

    pages = read(data).pages
    pages[0].extract_text(visitor_text=note)

    assert len(pages) == 1
    foot, last, *_ = sorted(lines)
    assert "Weseler" in lines[foot] or "Marxloh" in lines[foot]
    assert last - foot > 12


async def shown(here: World) -> Visitor:
    """Return a newcomer whose certificate has just come into the chat."""
    seeker, firm = Visitor(here), Visitor(here, "firm", language="tr")
    number = await placed.placed(seeker, firm)

    def act(tx: Tx) -> None:
        placements.step(tx, number, placements.RUNNING, placements.NOBODY)
        own, ref = placed.on_behalf(tx, firm), Ref("placement", number)
        assert certificates.certify(own, ref, certificates.tasks(own, ref)) == ref

    async with here.store() as store:
        await store.write(act)
    await seeker.hears()
    await seeker.presses(seeker.options[0].token)
    await seeker.taps("Amina")
    return seeker


def paper_of(seeker: Visitor) -> File:
    [paper] = seeker.screen.parts
    assert isinstance(paper, File)
    return paper


async def test_the_link_gives_the_paper_again_and_again_and_dies_kindly(
    here: World,
) -> None:
    seeker = await shown(here)
    url = paper_of(seeker).url

    async with browser(seeker) as page:
        answers = [await page.head(url), await page.get(url), await page.get(url)]
    here.now += certificates.LIVES
    async with browser(seeker) as page:
        gone = [await page.get(path) for path in (url, "/paper/forged")]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert answers[1].headers["content-type"] == certificate.MEDIA_TYPE
    assert certificate.NAME in answers[1].headers["content-disposition"]
    assert answers[1].content == answers[2].content
    assert len(read(answers[1].content).pages) == 1
    assert [answer.status_code for answer in gone] == [410, 410]
    assert all("Dieser Link geht nicht mehr" in answer.text for answer in gone)


async def test_a_messenger_gets_the_paper_itself(here: World) -> None:
    seeker = await shown(here)

    async with here.store() as store:
        sent = await certificate.filled(store, TEXTS, seeker.screen)

    [part] = sent.parts
    assert isinstance(part, File)
    assert "Haare waschen" in text_of(part.data)


async def test_who_has_deleted_everything_leaves_a_link_to_nothing(
    here: World,
) -> None:
    seeker = await shown(here)
    url = paper_of(seeker).url
    await seeker.types("/delete")
    await seeker.presses(seeker.options[0].token)

    async with browser(seeker) as page:
        gone = await page.get(url)

    assert gone.status_code == 410
