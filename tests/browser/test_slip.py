"""The slip fits on one card (A6) and on a small phone, in every language."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot import slip
from storage.transaction import Tx
from tests.bot.test_for_other import books, slip_on
from tests.support.visitor import TEXTS, Visitor, world

pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.asyncio(loop_scope="session"),
]
NATIVE = [language.native for language in TEXTS.languages]


@pytest.mark.parametrize("language", NATIVE)
async def test_it_fits_on_a_card_and_on_a_small_phone(
    chromium: Browser, tmp_path: Path, language: str
) -> None:
    helper = Visitor(world(tmp_path), "helper", language="de")
    await helper.starts()
    await helper.presses("l.de")
    await books(helper, language)
    token = slip_on(helper).rpartition("/")[2]

    def made(tx: Tx) -> bytes:
        return slip.make(tx, TEXTS, token) or b""

    async with helper.world.store() as store:
        shown = (await store.read(made)).decode()
    page = await chromium.new_page(viewport={"width": 360, "height": 640})
    await page.set_content(shown)

    width = await page.evaluate("document.documentElement.scrollWidth")
    printed = await page.pdf(prefer_css_page_size=True)

    assert width <= 360
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    [size] = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", printed)
    assert [round(float(side) / 72 * 25.4) for side in size] == [105, 148]
