"""`lotse whatsapp templates`: what to submit to Meta, and what became of it there."""

from __future__ import annotations

import asyncio
import json
import sys
import unicodedata
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal
from urllib.parse import urlencode

from bot import template_rules
from bot.i18n import Catalogue
from bot.settings import Settings
from bot.template_rules import Draft

VERSION = "v26.0"
CATEGORY = "UTILITY"  # about something the person has asked for; never advertising
_SECONDS = 30
Form = Literal["blocks", "json", "check"]


class Unreachable(Exception):
    """Meta could not be asked; the message says why, without the token."""


async def show(chosen: Settings, texts: Catalogue, form: Form) -> int:
    """Print the templates and what is wrong with them; 1 if anything is.

    `blocks` to read, `json` as Meta's message_templates takes it, `check` only what
    somebody has to do. Meta is asked when WHATSAPP_TOKEN and WHATSAPP_BUSINESS_ID are
    set, but for `json`.
    """
    drafts = list(template_rules.drafts(texts))
    troubles = [
        f"{_title(draft)}: {fault}"
        for draft in drafts
        for fault in template_rules.faults(draft)
    ]
    if form == "json":
        listed = [submission(draft) for draft in drafts]
        print(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        for draft in drafts if form == "blocks" else ():
            print("\n".join(_block(draft)))
        for note in _without(texts):
            print(note)
        troubles += await _asked(chosen, drafts)
    for trouble in troubles:
        print(f"✗ {trouble}", file=sys.stderr if form == "json" else sys.stdout)
    return 1 if troubles else 0


async def _asked(chosen: Settings, drafts: Iterable[Draft]) -> list[str]:
    """Compare with Meta, if we may ask; return what somebody has to do."""
    if not chosen.whatsapp_token or not chosen.whatsapp_business_id:
        print("Set WHATSAPP_TOKEN and WHATSAPP_BUSINESS_ID to compare with Meta.")
        return []
    try:
        found = await asyncio.to_thread(approvals, chosen)
    except Unreachable as error:
        return [f"Meta could not be asked: {error}"]
    troubles = list(compared(drafts, found))
    if not troubles:
        print("✓ All templates are approved at Meta as the code has them.")
    return troubles


def submission(draft: Draft) -> dict[str, Any]:
    """Return what POST /{business id}/message_templates takes."""
    filled = draft.filled
    return {
        "name": draft.screen.name,
        "language": draft.code,
        "category": CATEGORY,
        "components": [
            {
                "type": "BODY",
                "text": filled.body,
                "example": {"body_text": [list(filled.values)]},
            },
            {
                "type": "BUTTONS",
                "buttons": [
                    {"type": "QUICK_REPLY", "text": label} for label in filled.labels
                ],
            },
        ],
    }


def compared(
    drafts: Iterable[Draft], found: Iterable[Mapping[str, Any]]
) -> Iterator[str]:
    """Yield what is not approved at Meta as the code has it, and what nobody sends."""
    theirs = {(str(one["name"]), str(one["language"])): one for one in found}
    for draft in drafts:
        one = theirs.pop((draft.screen.name, draft.code), None)
        if one is None:
            yield f"{_title(draft)}: missing at Meta, submit it"
            continue
        if _told(one) != (_even(draft.filled.body), [*map(_even, draft.filled.labels)]):
            yield f"{_title(draft)}: differs from the code, submit it again"
        if one["status"] != "APPROVED":
            yield f"{_title(draft)}: {str(one['status']).lower().replace('_', ' ')}"
        if one.get("category", CATEGORY) != CATEGORY:
            # Meta holds back advertising, and charges more for it.
            yield f"{_title(draft)}: Meta takes it for {one['category']}"
    for name, code in theirs:
        if name.startswith("lotse_"):
            yield f"{name} ({code}): nothing sends it any more, delete it"


def approvals(chosen: Settings) -> list[Mapping[str, Any]]:
    """Ask Meta for all templates of the business account, page by page."""
    found: list[Mapping[str, Any]] = []
    seen, after = {""}, ""
    while True:
        page = _page(chosen, after)
        found += page["data"]
        after = page.get("paging", {}).get("cursors", {}).get("after", "")
        if not page["data"] or after in seen:
            return found
        seen.add(after)


def _page(chosen: Settings, after: str) -> Mapping[str, Any]:
    query = {"fields": "name,language,status,category,components", "limit": 100}
    where = f"{chosen.whatsapp_api_base}/{VERSION}/{chosen.whatsapp_business_id}"
    asked = urlencode({**query, **({"after": after} if after else {})})
    request = urllib.request.Request(
        f"{where}/message_templates?{asked}",
        headers={"Authorization": f"Bearer {chosen.whatsapp_token}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
            read = json.load(answer)
    except urllib.error.HTTPError as error:
        raise Unreachable(_reason(error)) from None
    except (OSError, ValueError) as error:
        raise Unreachable(type(error).__name__) from None
    if not isinstance(read, dict) or not isinstance(read.get("data"), list):
        raise Unreachable("the answer is not Meta's")
    return read


def _reason(error: urllib.error.HTTPError) -> str:
    """Return Meta's code and words for a refusal."""
    try:
        told = json.load(error)["error"]
        return f"{told['code']} {told['message']}"
    except (OSError, ValueError, KeyError, TypeError):
        return f"status {error.code}"


def _told(one: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Return body and labels of a template as Meta has it."""
    parts = {str(part["type"]): part for part in one.get("components", ())}
    buttons = parts.get("BUTTONS", {}).get("buttons", ())
    labels = [_even(str(button.get("text", ""))) for button in buttons]
    return _even(str(parts.get("BODY", {}).get("text", ""))), labels


def _even(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _block(draft: Draft) -> Iterator[str]:
    """Yield one template as a person reads it."""
    yield f"{draft.screen.name}  {draft.code}  {CATEGORY}"
    yield from (f"    {line}" for line in draft.filled.body.splitlines())
    for number, value in enumerate(draft.filled.values, 1):
        yield f"  {{{{{number}}}}} for example: {value}"
    yield "".join(f"  [{label}]" for label in draft.filled.labels)
    yield ""


def _without(texts: Catalogue) -> Iterator[str]:
    """Yield who gets templates in another language than their own."""
    for language in texts.languages:
        if not language.whatsapp:
            yield (
                f"{language.tag}: Meta has no templates in it. Who reads it gets those "
                "of the second language."
            )


def _title(draft: Draft) -> str:
    return f"{draft.screen.name} ({draft.code})"
