"""Amina opens her neighbour's link: the page needs no script, the code comes along."""

import sqlite3

import pytest
from playwright.async_api import Browser, expect

from tests.browser.conftest import Server

pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.asyncio(loop_scope="session"),
]


@pytest.mark.parametrize("script", [True, False])
async def test_amina_comes_by_a_neighbours_link(
    chromium: Browser, server: Server, *, script: bool
) -> None:
    context = await chromium.new_context(
        viewport={"width": 360, "height": 640}, locale="de", java_script_enabled=script
    )
    page = await context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    await page.goto(f"{server.address}k/de-A7K2")
    await page.get_by_role("link", name="العربية").click()
    await page.get_by_role("link", name="هنا في هذه الصفحة").click()

    await page.locator(".choices button", has_text="العربية").click()
    await expect(page.locator("li.us").last).to_contain_text("إنسانًا")

    with sqlite3.connect(server.folder / "lotse.db") as connection:
        assert connection.execute("SELECT referral FROM contact").fetchall() == [
            ("A7K2",)
        ]
    assert said == []
