"""The certificate of an internship as a PDF: what it says, and how it is handed over.

In German, for whoever reads an application, and below in the person's own language.
"""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import replace
from functools import partial

from bot import certificate_page, internship_words
from bot.certificate_page import Paper, Told
from bot.channels.base import File, Outgoing
from bot.i18n import Catalogue
from bot.languages import guess
from bot.speaker import Speaker
from dialogs.engine.requests import Line
from storage import certificates
from storage.certificates import Certificate
from storage.database import Database
from storage.transaction import Tx
from storage.values import Day, Ref, Value

NAME, MEDIA_TYPE = "praktikumsbescheinigung.pdf", "application/pdf"
GERMAN = "de"


def link(token: str, speaker: Speaker) -> File:
    """Return the certificate behind its link; what is on it is not known yet."""
    label = speaker.texts.label(speaker.language, "paper-label")
    return File(NAME, MEDIA_TYPE, b"", f"/paper/{token}", label)


async def made(store: Database, texts: Catalogue, token: str) -> bytes | None:
    """Return the PDF that a token stands for; None if it is of no use any more.

    It is drawn in a thread: that takes a third of a second.
    """
    found = await store.read(partial(behind, texts=texts, token=token))
    return None if found is None else await to_thread(certificate_page.draw, found)


async def filled(store: Database, texts: Catalogue, outgoing: Outgoing) -> Outgoing:
    """Return a message with the certificate that it brings, if it brings one."""
    parts = [
        replace(part, data=await made(store, texts, part.url.rpartition("/")[2]) or b"")
        if isinstance(part, File) and part.name == NAME
        else part
        for part in outgoing.parts
    ]
    return replace(outgoing, parts=tuple(parts))


def behind(tx: Tx, texts: Catalogue, token: str) -> Paper | None:
    """Return what is printed for a link; None if it is of no use any more."""
    found = certificates.behind(tx, token)
    return None if found is None else paper(tx, texts, found)


def paper(tx: Tx, texts: Catalogue, found: Certificate) -> Paper:
    """Return what is printed, written out."""
    german = Speaker(texts, tx.directory, GERMAN)
    spoken = guess(found.language, texts.languages)
    own = None
    if spoken and spoken.tag != GERMAN:
        own = Speaker(texts, tx.directory, spoken.tag)
    office = next(iter(tx.directory.offices.values()))
    return Paper(
        german=_told(german, found, office.city),
        own=_told(own, found, office.city) if own else None,
        campaign=german.value_label(found.campaign, ""),
        office=german.value_label(Ref("office", office.id), ""),
        address=f"{office.street} · {office.postcode} {office.city} · {office.phone}",
        signed_on=found.signed_on,
    )


def _told(speaker: Speaker, found: Certificate, city: str) -> Told:
    values: dict[str, Value] = {
        "name": found.name,
        "first": Day(found.first, found.zone),
        "last": Day(found.last, found.zone),
        "begins": found.begins,
        "ends": found.ends,
        "city": city,
        "day": Day(found.signed_on, found.zone),
        "campaign": found.campaign,
        "tasks": found.tasks,
    }

    def said(text: str) -> str:
        pieces = speaker.pieces(Line(f"certificate-{text}", values))
        return "".join(piece.words for piece in pieces)

    tasks = internship_words.listed(found.tasks, speaker) or ""
    rows = (
        ("name", found.name),
        ("firm", found.firm),
        ("trade", speaker.value_label(found.trade, "")),
        ("time", said("span")),
        ("days", speaker.value_label(found.days, "")),
        ("hours", said("clock")),
        ("tasks", tasks),
    )
    return Told(
        rtl=speaker.direction == "rtl",
        title=said("title"),
        sentence=said("sentence"),
        rows=tuple((said(label), value) for label, value in rows if value),
        thanks=said("thanks"),
        dated=said("dated"),
        sign_firm=said("sign-firm"),
        sign_programme=said("sign-programme"),
        summary=said("summary"),
        keep=said("keep"),
    )
