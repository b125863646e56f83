"""`lotse whatsapp templates`: what is printed, and what is found when Meta is asked."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot import i18n, settings, template_rules, whatsapp_templates
from bot.template_rules import Draft
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.visitor import TEXTS

DRAFTS = list(template_rules.drafts(TEXTS))


def approved(draft: Draft, **other: Any) -> dict[str, Any]:
    """Return a template as Meta lists it once it is approved."""
    return {
        "id": "1",
        "status": "APPROVED",
        **whatsapp_templates.submission(draft),
        **other,
    }


def test_kurdish_readers_get_the_second_languages_template(tmp_path: Path) -> None:
    """Meta has no Kurdish; the operator is told, and nothing is drafted."""
    needed = ("template-hello", "missed-question", "missed-book", "engine-menu")
    (tmp_path / "kmr").mkdir()
    (tmp_path / "kmr" / "few.ftl").write_text("\n".join(f"{n} = ok" for n in needed))
    texts = i18n.load(tmp_path)

    assert list(template_rules.drafts(texts)) == []
    assert "kmr" in " ".join(whatsapp_templates._without(texts))


def chosen(server: FakeWhatsApp, **other: str) -> settings.Settings:
    """Return settings that lead to the fake."""
    return settings.load(
        {
            "DATABASE_URL": "sqlite:///lotse.db",
            "SECRET_KEY": "a secret for tests only",
            "PUBLIC_URL": "https://lotse.example.org",
            "WHATSAPP_API_BASE": server.base,
            "WHATSAPP_TOKEN": server.token,
            "WHATSAPP_PHONE_ID": server.phone_id,
            "WHATSAPP_BUSINESS_ID": server.business_id,
            "WHATSAPP_APP_SECRET": server.app_secret,
            "WHATSAPP_VERIFY_TOKEN": server.verify_token,
            **other,
        }
    )


def offline() -> settings.Settings:
    return settings.load(
        {"DATABASE_URL": "sqlite:///l.db", "SECRET_KEY": "a secret for tests only"}
    )


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_what_is_approved_as_it_is_needs_nobody(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with FakeWhatsApp() as server:
        # Somebody else's templates fill the first page and more.
        others = [approved(DRAFTS[0], name=f"other_{n}") for n in range(130)]
        server.templates = others + [approved(draft) for draft in DRAFTS]

        status = await whatsapp_templates.show(chosen(server), TEXTS, "check")

    assert status == 0
    assert capsys.readouterr().out.startswith("✓")


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_what_somebody_has_to_do_is_said_template_by_template(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second, third, fourth, fifth, *rest = DRAFTS
    stale = whatsapp_templates.submission(fourth)["components"]
    stale[0]["text"] = stale[0]["text"].replace("{{1}}", "{{1}} sharp")
    async with FakeWhatsApp() as server:
        server.templates = [
            approved(second, status="PENDING"),
            approved(third, status="PAUSED"),
            approved(fourth, components=stale),
            approved(fifth, category="MARKETING"),
            *map(approved, rest),
            approved(first, name="lotse_of_yesterday"),
        ]

        status = await whatsapp_templates.show(chosen(server), TEXTS, "check")

    said = capsys.readouterr().out.splitlines()
    assert status == 1
    assert [line.partition(": ")[2] for line in said] == [
        "missing at Meta, submit it",
        "pending",
        "paused",
        "differs from the code, submit it again",
        "Meta takes it for MARKETING",
        "nothing sends it any more, delete it",
    ]


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_a_wrong_token_is_said_and_not_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with FakeWhatsApp() as server:
        wrong = chosen(server, WHATSAPP_TOKEN="EAAGwrong")

        status = await whatsapp_templates.show(wrong, TEXTS, "check")

    said = capsys.readouterr().out
    assert status == 1
    assert "190" in said
    assert "EAAGwrong" not in said


async def test_json_is_what_metas_server_takes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await whatsapp_templates.show(offline(), TEXTS, "json") == 0

    listed = json.loads(capsys.readouterr().out)
    assert len(listed) == len(DRAFTS)
    assert listed[0]["category"] == "UTILITY"
    assert [part["type"] for part in listed[0]["components"]] == ["BODY", "BUTTONS"]


async def test_without_a_token_the_templates_are_shown_to_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await whatsapp_templates.show(offline(), TEXTS, "blocks") == 0

    said = capsys.readouterr().out
    assert "lotse_missed  ar  UTILITY" in said
    assert "[Ja, ich komme]" in said
    assert "WHATSAPP_BUSINESS_ID" in said
