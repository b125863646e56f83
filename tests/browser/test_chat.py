"""Amina books on her phone: with script, without, offline, and over a killed server."""

import sqlite3
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.conftest import Server

pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.asyncio(loop_scope="session"),
]
PHONE = {"width": 390, "height": 844}


async def opened(chromium: Browser, server: Server, *, script: bool = True) -> Page:
    """Open the chat on an Arabic phone."""
    context = await chromium.new_context(
        viewport=PHONE, locale="ar", java_script_enabled=script
    )
    page = await context.new_page()
    await page.goto(server.address)
    return page


async def taps(page: Page, label: str, then: str) -> None:
    """Press a button by a part of its label and wait for the next message."""
    await page.locator(".choices button", has_text=label).first.click()
    await expect(page.locator("li.us").last).to_contain_text(then)


async def to_the_name(page: Page) -> None:
    """Go from the first screen to the question for the name."""
    for label, then in [
        ("العربية", "إنسانًا"),
        ("حجز موعد", "أي أمر"),
        ("العمل", "أي مكتب"),
        ("Marxloh", "أي يوم"),
        ("الثلاثاء", "أي ساعة"),
        ("10:00", "هل لدينا موافقتك"),
        ("نعم", "ما اسمك"),
    ]:
        await taps(page, label, then)


async def says(page: Page, text: str) -> None:
    await page.locator("#text").fill(text)
    await page.locator("#text").press("Enter")


def booked(folder: Path) -> list[tuple[str, int]]:
    """Return state and number of claims of every booking."""
    query = """SELECT state, (SELECT count(*) FROM claim WHERE booking_id = booking.id)
               FROM booking"""
    with sqlite3.connect(folder / "lotse.db") as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize("script", [True, False])
async def test_amina_books_tuesday_ten_o_clock_in_marxloh_in_arabic(
    chromium: Browser, server: Server, *, script: bool
) -> None:
    page = await opened(chromium, server, script=script)
    await to_the_name(page)
    await says(page, "أمينة")
    await expect(page.locator("li.us").last).to_contain_text("هل هذا صحيح")
    await taps(page, "نعم، صحيح", "تم حجز موعدك")

    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(page.locator("li.us").last).to_contain_text("10:00")
    [(state, claims)] = booked(server.folder)
    assert state == "booked"
    assert claims >= 9
    wide = await page.evaluate("document.documentElement.scrollWidth") if script else 0
    assert wide <= PHONE["width"]


async def test_nothing_is_lost_when_the_server_is_killed_in_between(
    chromium: Browser, server: Server
) -> None:
    page = await opened(chromium, server)
    await to_the_name(page)
    server.kill()
    await says(page, "أمينة")
    await expect(page.locator("#status")).not_to_be_empty()

    server.start()

    await expect(page.locator("li.us").last).to_contain_text(
        "هل هذا صحيح", timeout=15_000
    )
    await expect(page.locator("li.you").last).to_have_text("إجابتك: أمينة")


async def test_what_is_written_without_a_connection_is_sent_later(
    chromium: Browser, server: Server
) -> None:
    page = await opened(chromium, server)
    await to_the_name(page)
    await page.context.set_offline(True)
    await says(page, "أمينة")
    await expect(page.locator("#status")).not_to_be_empty()

    await page.context.set_offline(False)

    await expect(page.locator("li.us").last).to_contain_text(
        "هل هذا صحيح", timeout=15_000
    )


async def test_a_reload_shows_the_conversation_and_goes_on(
    chromium: Browser, server: Server
) -> None:
    page = await opened(chromium, server)
    await to_the_name(page)
    before = await page.locator("#log > li").all_inner_texts()

    await page.reload()

    # The greeting and its choice of language are not stored: nobody was there yet.
    assert await page.locator("#log > li").all_inner_texts() == before[2:]
    await says(page, "أمينة")
    await expect(page.locator("li.us").last).to_contain_text("هل هذا صحيح")


async def test_a_double_tap_books_once(chromium: Browser, server: Server) -> None:
    page = await opened(chromium, server)
    await to_the_name(page)
    await says(page, "أمينة")
    await page.locator(".choices button.main").dblclick()
    await expect(page.locator("li.us").last).to_contain_text("تم حجز")

    assert [state for state, _ in booked(server.folder)] == ["booked"]


async def test_everything_can_be_done_with_the_keyboard(
    chromium: Browser, server: Server
) -> None:
    page = await opened(chromium, server)
    await page.locator(".choices button", has_text="العربية").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("li.us").last).to_contain_text("إنسانًا")
    await page.locator(".choices button.main").focus()

    await page.keyboard.press("Space")

    await expect(page.locator("li.us").last).to_contain_text("أي أمر")


async def test_a_screen_reader_hears_what_is_new(
    chromium: Browser, server: Server
) -> None:
    page = await opened(chromium, server)
    await taps(page, "العربية", "إنسانًا")
    await page.locator(".choices button.main").click()

    await expect(page.locator("#live")).to_contain_text("أي أمر")
    await expect(page.locator("#live")).to_be_empty()


async def test_another_language_changes_the_whole_page(
    chromium: Browser, server: Server
) -> None:
    page = await opened(chromium, server)
    await taps(page, "العربية", "إنسانًا")
    await page.locator("header button").first.click()
    await expect(page.locator("li.us").last).to_contain_text("Dil".lower())

    await page.locator(".choices button", has_text="Deutsch").click()

    await expect(page.locator("html")).to_have_attribute("lang", "de")
    await expect(page.locator("html")).to_have_attribute("dir", "ltr")
    await expect(page.locator("#text")).to_have_attribute(
        "placeholder", "Hier schreiben …"
    )
