"""The slip for somebody without a phone: one small page, to be printed or shown.

It is in the person's language and in German, fits on a card (A6), and holds no name.
"""

from __future__ import annotations

import html

from bot.channels.base import File
from bot.i18n import Catalogue
from bot.languages import guess
from bot.speaker import Speaker
from dialogs.engine.requests import Line
from storage import appointments, codes, for_others
from storage.transaction import Tx
from storage.values import Ref, Value

NAME, MEDIA_TYPE = "termin-zettel.html", "text/html; charset=utf-8"
_GERMAN = "de"

STYLE = """
@page{size:105mm 148mm;margin:4mm}
*{box-sizing:border-box;margin:0;padding:0}
html{background:#f7f2e9;-webkit-text-size-adjust:100%}
body{font:16px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",
"Noto Sans Arabic",sans-serif;color:#22302d}
main{max-width:420px;margin:12px auto;background:#fff;border-radius:16px;
overflow:hidden;border:2px solid #0e514c}
header{background:#0e514c;color:#fff;padding:10px 16px;display:flex;align-items:center}
header svg{width:34px;height:34px;flex:none}
header div{flex:1;margin:0 12px}
h1{font-size:20px;line-height:1.25}
section{padding:8px 16px;border-top:1px solid #d8d2c5}
header+section{border:0}
[dir=rtl]{line-height:1.55}
.own{font-size:17px;font-weight:600}
.de{color:#4f5b57;font-size:14px;margin-top:4px}
h1+.de{color:#d6e8e3;margin:0}
.big{font-size:19px;font-weight:700;text-wrap:balance}
.pre{white-space:pre-line}
.own.pre{font-size:15px;font-weight:400}
.code{text-align:center;background:#fdf1d8}
.code b{display:block;font:700 34px/1.3 Consolas,"DejaVu Sans Mono",monospace;
letter-spacing:2px;white-space:nowrap}
.code .own{font-size:15px;font-weight:400}
.code a{color:#0e514c;font-size:14px;word-break:break-all}
@media print{
html{background:#fff}
body{font-size:9pt;line-height:1.25;-webkit-print-color-adjust:exact;
print-color-adjust:exact}
main{margin:0;max-width:none;border-radius:8px}
header{padding:4px 10px}
h1{font-size:12pt}
section{padding:4px 10px}
header svg{width:24px;height:24px}
[dir=rtl]{line-height:1.35}
.own{font-size:11pt}.de{font-size:8.5pt;margin-top:2px}.big{font-size:13.5pt}
.own.pre,.code .own{font-size:9.5pt}
.code b{font-size:23pt;line-height:1.15}
.code a{font-size:8pt}
}
"""
_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><link rel="icon" href="data:,">
<title>{title}</title><style>{style}</style></head>
<body><main>
<header><svg viewBox="0 0 40 40" aria-hidden="true">
<circle cx="20" cy="20" r="20" fill="#f6b73c"/>
<path d="M20 6l5 14-5 14-5-14z" fill="#0e514c"/>
<path d="M20 6l5 14H15z" fill="#fff"/></svg>
<div><h1>{title}</h1>{german_title}</div></header>
{sections}</main></body></html>
"""


def link(token: str, speaker: Speaker) -> File:
    """Return the slip behind its link; what is on it is not known yet."""
    label = speaker.texts.label(speaker.language, "slip-label")
    return File(NAME, MEDIA_TYPE, b"", f"/slip/{token}", label, opens=True)


def make(tx: Tx, texts: Catalogue, token: str) -> bytes | None:
    """Return the page that a token stands for; None if it is of no use any more."""
    found = for_others.slip(tx, token)
    if found is None:
        return None
    card = appointments.card(tx, found.booking)
    spoken = guess(card.language, texts.languages)
    tags = dict.fromkeys((spoken.tag if spoken else _GERMAN, _GERMAN))
    speakers = [Speaker(texts, tx.directory, tag) for tag in tags]
    return _write(speakers, card, found).encode()


def _write(
    speakers: list[Speaker], card: appointments.Card, found: for_others.Slip
) -> str:
    """Return the page: each thing once in each language, the person's own first."""
    own = speakers[0]
    service, office = Ref("service", card.service.id), Ref("office", card.office.id)
    values: dict[str, Value] = {"service": service, "office": office, "time": card.time}

    def said(text_id: str, style: str = "") -> str:
        line = Line(text_id, values)
        return "".join(
            _block(speaker, speaker.line(line), style, own=speaker is own)
            for speaker in speakers
        )

    address = f"{found.web}/j/{found.code}" if found.web else ""
    shown = f'<a href="{html.escape(address)}">{html.escape(address)}</a>'
    sections = (
        said("slip-time", "big"),
        _block(own, own.line(Line("slip-place", values)), "pre", own=True),
        said("slip-service", "pre"),
        f'{said("slip-code")}<b dir="ltr" lang="en">{codes.shown(found.code)}</b>'
        f'{said("slip-how")}<p dir="ltr">{shown if address else ""}</p>',
    )
    kinds = ("", "", "", ' class="code"')
    return _PAGE.format(
        language=own.language,
        direction=own.direction,
        style=STYLE,
        title=html.escape(own.texts.label(own.language, "slip-title")),
        german_title="".join(
            _block(other, other.line(Line("slip-title")), own=False)
            for other in speakers[1:]
        ),
        sections="".join(
            f"<section{kind}>{inner}</section>"
            for kind, inner in zip(kinds, sections, strict=True)
        ),
    )


def _block(speaker: Speaker, text: str, style: str = "", *, own: bool) -> str:
    """Return one language's words; German below them is smaller."""
    kind = f"own {style}".strip() if own else f"de {style}".strip().replace("big", "")
    return (
        f'<p class="{kind.strip()}" lang="{speaker.language}" '
        f'dir="{speaker.direction}">{html.escape(text)}</p>'
    )
