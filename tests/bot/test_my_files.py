"""All that is stored, as files: complete, in the same chat, by a link for once."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot import app, my_files, serve, settings
from bot.channels.whatsapp_messages import DOCUMENTS
from storage import people
from storage.transaction import Tx
from tests.bot.test_web import presses
from tests.storage.world import Hands
from tests.support import telegram_bot
from tests.support.fake_telegram import FakeTelegram
from tests.support.telegram_bot import books, taps
from tests.support.visitor import FIRST, MONDAY, TEXTS, Visitor, world

NAME = "Petra Krause"
_LINK = re.compile(r'href="(/mydata/[^"]+)"')


async def test_the_file_for_machines_is_complete(tmp_path: Path) -> None:
    """Person, address, consents, appointments, answers, both sides of the talk."""
    here = world(tmp_path)
    petra = Visitor(here, language="de")
    await petra.books(NAME)
    await petra.presses("s.booking")
    await petra.taps_option(2)

    def wrote(tx: Tx) -> bytes:
        chat = people.find(tx, petra.account, petra.address)
        assert chat is not None
        people.keep_message(tx, chat.conversation, "Kann ich mein Kind mitbringen?")
        return my_files.make(tx, TEXTS, "de", chat.person, my_files.JSON)

    async with here.store() as store:
        record = json.loads(await store.write(wrote))

    assert record["person"]["language"] == "de"
    assert record["contacts"] == [{"channel": "web", "address": "amina"}]
    [consent] = record["consents"]
    assert consent["purpose"] == "appointment"
    assert consent["text_version"]
    assert consent["language"] == "de"
    [booked] = record["appointments"]
    assert booked["name"] == NAME
    assert booked["starts_at"] == "2026-11-23T11:00:00+01:00"
    answers = [one for dialog in record["dialogs"] for one in dialog.get("answers", ())]
    assert [answer["question"] for answer in answers] == ["service"]
    assert record["messages_to_us"][0]["text"] == "Kann ich mein Kind mitbringen?"
    said = [message.get("text", "") for message in record["messages_from_us"]]
    assert any("Ihr Termin ist gebucht" in text for text in said)
    assert any(m.get("your_answer") == NAME for m in record["messages_from_us"])


@pytest.mark.parametrize("language", [known.tag for known in TEXTS.languages])
async def test_the_page_is_in_the_persons_language_and_holds_no_markup_of_hers(
    tmp_path: Path, language: str
) -> None:
    here = world(tmp_path)
    petra = Visitor(here, language=language)
    await petra.books("Petra O'Krause")

    async with here.store() as store:
        made = await store.read(
            lambda tx: my_files.make(tx, TEXTS, language, FIRST, my_files.PAGE)
        )
    page = made.decode()

    assert TEXTS.label(language, "record-title") in page
    assert f'lang="{language}"' in page
    assert "Petra O&#x27;Krause" in page
    assert "<script" not in page


@asynccontextmanager
async def page(
    folder: Path, clock: Hands
) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient, app.App]]:
    """Two browsers, each with a chat of its own, and the bot behind them."""
    chosen = settings.load({"DATABASE_URL": f"sqlite:///{folder}/lotse.db"}, folder)
    async with app.build(chosen, now=clock) as built:
        transport = httpx.ASGITransport(serve.web(built)[0])
        more = {"transport": transport, "base_url": "http://t"}
        async with (
            httpx.AsyncClient(**more, follow_redirects=True) as hers,
            httpx.AsyncClient(**more, follow_redirects=True) as another,
        ):
            for browser in (hers, another):
                await presses(browser, "l.de")
            yield hers, another, built


async def links(browser: httpx.AsyncClient) -> list[str]:
    """Ask for what is stored; return the addresses of the files."""
    await presses(browser, "i")
    shown = await browser.get("/")
    option = re.search(r'value="(o[.][^"]+[.]see)"', shown.text)
    assert option
    return _LINK.findall((await presses(browser, option[1])).text)


async def test_on_the_page_each_link_works_once(tmp_path: Path) -> None:
    async with page(tmp_path, Hands(MONDAY)) as (browser, _, _built):
        readable, machine = await links(browser)

        assert (await browser.head(machine)).status_code == 200
        answer = await browser.get(machine)
        assert answer.status_code == 200
        assert answer.json()["person"]["language"] == "de"
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["cache-control"] == "no-store"
        assert "Meine Daten" in (await browser.get(readable)).text

        again = await browser.get(machine)
        assert again.status_code == 410
        assert "geht nicht mehr" in again.text


async def test_a_link_is_dead_after_half_an_hour(tmp_path: Path) -> None:
    clock = Hands(MONDAY)
    async with page(tmp_path, clock) as (browser, _, _built):
        _, machine = await links(browser)

        clock.now += timedelta(minutes=30)

        assert (await browser.get(machine)).status_code == 410


async def test_another_browser_is_not_let_in_and_does_not_use_it_up(
    tmp_path: Path,
) -> None:
    """It is given in the same chat only."""
    async with page(tmp_path, Hands(MONDAY)) as (browser, another, _built):
        _, machine = await links(browser)

        assert (await another.get(machine)).status_code == 410
        assert (await browser.get(machine)).status_code == 200


@pytest.mark.parametrize("token", ["x", "AAAA", "\u00e4", "A" * 300])
async def test_a_token_that_was_not_made_here_leads_nowhere(
    tmp_path: Path, token: str
) -> None:
    async with page(tmp_path, Hands(MONDAY)) as (browser, _, _built):
        answer = await browser.get(f"/mydata/{token}/{my_files.JSON}")

        assert answer.status_code == 410


async def test_a_link_is_dead_once_everything_was_deleted(tmp_path: Path) -> None:
    async with page(tmp_path, Hands(MONDAY)) as (browser, _, _built):
        _, machine = await links(browser)
        await presses(browser, "d")
        await presses(browser, "e")

        assert (await browser.get(machine)).status_code == 410


def test_whatsapp_takes_neither_file_so_both_are_links() -> None:
    kinds = {kind.split(";")[0] for kind in my_files.MEDIA_TYPES.values()}

    assert not DOCUMENTS & kinds


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_on_telegram_the_files_are_documents(tmp_path: Path) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="ar")
        async with telegram_bot.running(world(tmp_path), server):
            await books(amina)
            await amina.types("/mydata")
            await taps(amina, TEXTS.label("ar", "mydata-what-see"))
            await amina.waits_for(lambda: server.counts["sendDocument"] == 3)

        sent = [call.params for call in server.calls if call.method == "sendDocument"]
        files = [params["document"] for params in sent[-2:]]
        assert [file["file_name"] for file in files] == [my_files.PAGE, my_files.JSON]
        assert all(file["file_size"] > 1_000 for file in files)
