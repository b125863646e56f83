"""The web chat without a browser: sessions, forged cookies, limits, and no script."""

import gzip
import re
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from icalendar import Calendar
from sqlalchemy import text

from bot import app, serve, settings
from bot.channels.base import Incoming, Receipt, Unavailable
from storage.transaction import Tx
from tests.support.visitor import MONDAY, PEOPLE

JSON = {"Accept": "application/json"}


@asynccontextmanager
async def page(folder: Path) -> AsyncIterator[tuple[httpx.AsyncClient, app.App]]:
    """A browser without script or window, and the bot behind it."""
    chosen = settings.load({"DATABASE_URL": f"sqlite:///{folder}/lotse.db"}, folder)
    async with app.build(chosen, now=lambda: MONDAY) as built:
        transport = httpx.ASGITransport(serve.web(built)[0])
        async with httpx.AsyncClient(
            transport=transport, base_url="http://t", follow_redirects=True
        ) as browser:
            yield browser, built


def form(**fields: str) -> dict[str, str]:
    """Return what a page posts: what was said, and an id of its own."""
    return {"id": secrets.token_urlsafe(12), **fields}


async def presses(browser: httpx.AsyncClient, token: str) -> httpx.Response:
    return await browser.post("/chat/send", data=form(token=token))


def first_option(html: str) -> str:
    """Return the first option's token on a page."""
    found = re.search(r'class="choices">.*?value="([^"]+)"', html)
    assert found
    return found[1]


async def people(built: app.App) -> int:
    def count(tx: Tx) -> int:
        query = text(PEOPLE)
        return int(tx.connection.execute(query).scalar_one())

    return await built.store.read(count)


async def test_looking_at_the_page_stores_nothing(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, built):
        answer = await browser.get("/", headers={"Accept-Language": "ar-SY"})

        assert 'lang="ar" dir="rtl"' in answer.text
        assert not browser.cookies
        assert await people(built) == 0


async def test_the_first_view_is_small_and_asks_nobody_else(tmp_path: Path) -> None:
    """14 kB is one initial TCP window (RFC 6928)."""
    async with page(tmp_path) as (browser, _):
        answer = await browser.get("/")

        assert len(gzip.compress(answer.content)) < 14_000
        assert "http" not in answer.text.replace("http-equiv", "")
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


async def test_a_whole_booking_works_without_script(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, _):
        await browser.get("/")
        await presses(browser, "l.ar")
        shown = await presses(browser, "s.booking")
        for _ in range(5):
            shown = await presses(browser, first_option(shown.text))
        shown = await browser.post("/chat/send", data=form(text="أمينة"))
        shown = await presses(browser, first_option(shown.text))

        assert "تم حجز موعدك" in shown.text
        assert "أمينة" in shown.text
        assert shown.text.count('class="choices"') == 1
        link = re.search(r'href="(/calendar/[^"]+)"', shown.text)
        assert link
        file = await browser.get(link[1])
        [appointment] = Calendar.from_ical(file.content).walk("VEVENT")
        assert appointment.decoded("dtstart") > MONDAY
        assert (await browser.get("/calendar/wrong.ics")).status_code == 404


async def test_the_cookie_is_for_this_browser_session_alone(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, _):
        answer = await browser.post("/chat/send", data=form(token="l.de"), headers=JSON)

        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=lax" in cookie
        assert "max-age" not in cookie
        assert answer.json()["events"][-1]["lang"] == "de"

        kept = await browser.post(
            "/chat/device", data={"do": "keep"}, follow_redirects=False
        )
        assert "Max-Age" in kept.headers["set-cookie"]
        left = await browser.post("/chat/device", data={"do": "leave"})
        assert "Willkommen" not in left.text


async def test_a_forged_session_is_refused_and_the_page_starts_afresh(
    tmp_path: Path,
) -> None:
    forged = {"Cookie": "lotse=somebody.else"}
    async with page(tmp_path) as (browser, built):
        for path in ("/chat/messages", "/chat/events"):
            assert (await browser.get(path, headers=forged)).status_code == 401
        sent = await browser.post(
            "/chat/send", data=form(token="m"), headers=forged | JSON
        )
        shown = await browser.get("/", headers=forged)

        assert sent.status_code == 401
        assert shown.status_code == 200
        assert 'lotse=""' in shown.headers["set-cookie"]
        assert await people(built) == 0


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}],
)
async def test_another_sites_form_is_refused(
    tmp_path: Path, headers: dict[str, str]
) -> None:
    async with page(tmp_path) as (browser, _):
        sent = await browser.post("/chat/send", data=form(token="m"), headers=headers)

        assert sent.status_code == 403


async def test_what_is_too_long_or_no_form_gets_its_status(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, _):
        long = await browser.post("/chat/send", content=b"text=" + b"x" * 140_000)
        odd = await browser.post("/chat/send", content=b"text=\xff\xfe")
        kind = await browser.post("/chat/send", data=form(text="ع" * 10_000))

        assert long.status_code == 413
        assert odd.status_code == 400
        assert kind.status_code == 200
        lost = await browser.get("/nowhere", headers={"Accept-Language": "tr"})
        assert lost.status_code == 404
        assert 'lang="tr"' in lost.text
        assert (await browser.put("/chat/send")).status_code == 405
        assert (await browser.get("/chat/send")).url.path == "/"


async def test_the_same_message_twice_has_one_effect(tmp_path: Path) -> None:
    async with page(tmp_path) as (browser, _):
        await presses(browser, "l.de")
        form = {"token": "s.booking", "id": "client-made-1"}
        once = await browser.post("/chat/send", data=form, headers=JSON)
        twice = await browser.post("/chat/send", data=form, headers=JSON)

        assert once.json()["events"] == twice.json()["events"]


async def test_what_cannot_be_stored_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with page(tmp_path) as (browser, built):

        async def away(incoming: Incoming) -> Receipt:
            raise Unavailable

        monkeypatch.setattr(built.talks, "receive", away)

        sent = await browser.post("/chat/send", data=form(token="m"), headers=JSON)

        assert sent.status_code == 503
        assert sent.headers["retry-after"]
