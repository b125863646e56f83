"""Files made on demand: all that is stored of a person, a slip, a certificate."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from bot import certificate, my_page, my_record, slip
from bot.channels.base import File, Outgoing
from bot.i18n import Catalogue
from bot.speaker import Speaker
from storage import export
from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import Value

JSON, PAGE = "lotse-data.json", "lotse-data.html"
MEDIA_TYPES = {PAGE: "text/html; charset=utf-8", JSON: "application/json"}
_LABELS = {PAGE: "mydata-page-label", JSON: "mydata-json-label"}


def links(token: str, speaker: Speaker) -> list[File]:
    """Return the files behind their links; what is in them is not known yet."""
    return [
        File(
            name,
            media_type,
            b"",
            f"/mydata/{token}/{name}",
            speaker.texts.label(speaker.language, _LABELS[name]),
        )
        for name, media_type in MEDIA_TYPES.items()
    ]


def linked(values: Mapping[str, Value], speaker: Speaker) -> list[File]:
    """Return what a line brings by `data`, `slip` or `paper`, behind links."""
    found: list[File] = []
    match values.get("data"):
        case str() as token:
            found += links(token, speaker)
    match values.get("slip"):
        case str() as token:
            found.append(slip.link(token, speaker))
    match values.get("paper"):
        case str() as token:
            found.append(certificate.link(token, speaker))
    return found


def wanted(outgoing: Outgoing) -> bool:
    """Say whether a message brings files that have to be made first."""
    return any(_is_ours(part) for part in outgoing.parts)


def filled(tx: Tx, texts: Catalogue, outgoing: Outgoing, conversation: int) -> Outgoing:
    """Return a message with its files made, of the person whose chat this is."""
    person = export.person_in(tx, conversation)
    parts = tuple(
        _filled(tx, texts, outgoing.language, person, part)
        if isinstance(part, File) and _is_ours(part)
        else part
        for part in outgoing.parts
    )
    return replace(outgoing, parts=parts)


def _filled(tx: Tx, texts: Catalogue, language: str, person: int, part: File) -> File:
    if part.name != slip.NAME:
        return replace(part, data=make(tx, texts, language, person, part.name))
    made = slip.make(tx, texts, part.url.rpartition("/")[2])
    return replace(part, data=made or b"")


def make(tx: Tx, texts: Catalogue, language: str, person: int, name: str) -> bytes:
    """Return the bytes of one file, as things are now."""
    speaker = Speaker(texts, tx.directory, language)
    record = my_record.of(export.of(tx, person), speaker, zone(tx), tx.now)
    if name == JSON:
        return json.dumps(record, ensure_ascii=False, indent=2).encode()
    return my_page.write(record, speaker).encode()


def _is_ours(part: object) -> bool:
    return isinstance(part, File) and part.name in (slip.NAME, *MEDIA_TYPES)
