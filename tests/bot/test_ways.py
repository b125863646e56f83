"""The page behind a link, and what the web chat makes of the code that came with it."""

import asyncio
import gzip
import html
import re
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text
from starlette.applications import Starlette

from bot import app, serve, settings
from bot.channels.web.page import Page
from bot.channels.web.ways import Ways
from storage import switches
from storage.transaction import Tx
from tests.bot.test_web import JSON, first_option, form, page, presses
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.visitor import TEXTS


async def everywhere() -> dict[str, str]:
    """Telegram and WhatsApp are on, and have told where they are found."""
    return {"web": "/", "telegram": "lotse_bot", "whatsapp": "+49 203 5550100"}


async def opened(path: str, accepted: str = "en") -> httpx.Response:
    """Open a link in a browser that prefers a language."""
    ways = Ways(Page(TEXTS), TEXTS, everywhere)
    transport = httpx.ASGITransport(Starlette(routes=ways.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://t") as browser:
        return await browser.get(path, headers={"Accept-Language": accepted})


def links(shown: str) -> list[str]:
    """Return where the big buttons lead."""
    found = re.findall(r'<li><a href="([^"]+)">', shown)
    return [html.unescape(link) for link in found]


async def referred(built: app.App) -> list[tuple[str | None, str | None]]:
    """Return everybody's referral and chosen language."""

    def read(tx: Tx) -> list[tuple[str | None, str | None]]:
        query = text(
            "SELECT contact.referral, person.language FROM contact"
            " JOIN person ON person.id = contact.person_id"
        )
        return [tuple(row) for row in tx.connection.execute(query)]

    return await built.store.read(read)


async def test_three_ways_with_language_and_code() -> None:
    shown = (await opened("/k/ar-A7K2")).text

    telegram, whatsapp, here = links(shown)
    assert telegram == "https://t.me/lotse_bot?start=ar-A7K2"
    assert whatsapp.startswith("https://wa.me/492035550100?text=%D9%85")
    assert whatsapp.endswith("%20%23ar-A7K2")
    assert here == "/?lang=ar&k=A7K2"
    assert 'lang="ar" dir="rtl"' in shown
    assert 'href="/k/de-A7K2"' in shown
    assert "/k/ar-A7K2" not in shown
    for way in ("telegram", "whatsapp", "here"):
        assert html.escape(TEXTS.label("ar", f"ways-{way}-seen")) in shown


@pytest.mark.parametrize(
    ("path", "accepted", "here"),
    [
        ("/k/A7K2?lang=tr", "bg", "/?lang=tr&k=A7K2"),
        ("/k/A7K2", "bg-BG,bg;q=0.9", "/?lang=bg&k=A7K2"),
        ("/k/ro-A7K2?lang=tr", "bg", "/?lang=ro&k=A7K2"),
        ("/k/RO-a7k2", "bg", "/?lang=ro&k=A7K2"),  # typed from a poster
        ("/k/ro", "bg", "/?lang=ro"),
        ("/k", "tr", "/?lang=tr"),
        ("/k/hello", "en", "/?lang=en"),
        ("/k/<script>", "en", "/?lang=en"),
        ("/k/" + "A7K2" * 40, "en", "/?lang=en"),
    ],
)
async def test_what_the_address_says_counts_first(
    path: str, accepted: str, here: str
) -> None:
    answer = await opened(path, accepted)

    assert answer.status_code == 200
    assert links(answer.text)[2] == here


async def test_the_page_is_small_and_allows_nothing() -> None:
    answer = await opened("/k/ar-A7K2")

    assert len(gzip.compress(answer.content)) < 6_000
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "<script" not in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "set-cookie" not in answer.headers


async def test_only_what_is_on_is_offered(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, built):
        assert links((await browser.get("/k/de-A7K2")).text) == ["/?lang=de&k=A7K2"]

        await built.store.write(lambda tx: switches.turn(tx, "web", "notice"))

        assert links((await browser.get("/k/de-A7K2")).text) == []


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_the_bot_is_found_by_the_name_that_telegram_knows(tmp_path: Path) -> None:
    async with FakeTelegram() as server:
        chosen = settings.load(
            {
                "DATABASE_URL": f"sqlite:///{tmp_path}/lotse.db",
                "TELEGRAM_TOKEN": TOKEN,
                "TELEGRAM_API_BASE": server.base,
            },
            tmp_path,
        )
        async with app.build(chosen) as built, app.telegram(built):
            for _ in range(1_000):
                await asyncio.sleep(0.02)
                if "telegram" in (found := await serve.addresses(built)):
                    break

        assert found["telegram"] == "lotse_test_bot"


def fields(shown: str) -> dict[str, str]:
    """Return what the page's form carries besides what is said."""
    found = re.search(r'<form id="tap".*?</form>', shown)
    assert found
    return dict(re.findall(r'name="(\w+)" value="([^"]*)"', found[0]))


@pytest.mark.parametrize("headers", [{}, JSON])
@pytest.mark.parametrize("said", [{"text": "مرحبا"}, {"token": "l.tr"}])
async def test_the_first_word_on_the_page_brings_the_code(
    tmp_path: Path, said: dict[str, str], headers: dict[str, str]
) -> None:
    """Typed or pressed, with script and without; a pressed language counts."""
    async with page(tmp_path) as (browser, built):
        carried = fields((await browser.get("/?lang=ar&k=A7K2")).text)
        assert (carried["lang"], carried["k"]) == ("ar", "A7K2")
        assert await referred(built) == []

        sent = {**carried, **said}
        answer = await browser.post("/chat/send", data=sent, headers=headers)

        assert answer.status_code == 200
        chosen = "tr" if "token" in said else None
        assert await referred(built) == [("A7K2", chosen)]


async def test_only_the_first_link_counts(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, built):
        await browser.post("/chat/send", data=form(token="l.de", k="A7K2"))

        again = await browser.get("/?lang=ar&k=B8XY")
        await browser.post("/chat/send", data=form(token="m", k="B8XY"))

        assert 'name="k"' not in again.text
        assert await referred(built) == [("A7K2", "de")]


async def test_without_a_code_nothing_changes(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, built):
        shown = await browser.get("/?lang=ar")
        wrong = await browser.get('/?lang=ar&k="><script>')
        pressed = await presses(browser, "l.ar")

        assert 'name="k"' not in shown.text + wrong.text
        assert await referred(built) == [(None, "ar")]
        assert first_option(pressed.text)
