"""Secret numbers and passwords are kept nowhere; papers are not loaded."""

import asyncio
import logging
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import care
from bot.logs import JsonLines
from dialogs.engine import Registry
from storage import database, schema
from storage.transaction import Tx
from tests.bot.test_handover import PLAIN, asks
from tests.contract.spots import ring
from tests.support import telegram_bot, whatsapp_bot
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.staff import Desk
from tests.support.visitor import TEXTS, Visitor, World, world

IBAN = "DE89 3704 0044 0532 0130 00"
SECRETS = {
    "bank": IBAN,
    "paper": "L01X00T47",
    "office": "38 703 269 143",
    "password": "Passwort: Katze77",
}
# What must be nowhere, in any spelling that was typed.
TRACES = ("0532", "L01X00T47", "703 269", "38703269143", "Katze77")
WARNED = {
    "bank": "wie eine Kontonummer",
    "paper": "wie die Nummer von einem Ausweis",
    "office": "wie die Nummer von einem Amt",
    "password": "wie ein Passwort",
}
NEVER = "Bitte schicken Sie so etwas nie hier."


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def everything(store: database.Database) -> str:
    """Return every column of every table, with what is sealed opened."""

    def read(tx: Tx) -> str:
        return repr(
            [
                tuple(row)
                for table in schema.Base.metadata.sorted_tables
                for row in tx.connection.execute(select(table))
            ]
        )

    return await store.read(read)


async def kept_of(here: World) -> str:
    async with here.store() as store:
        return await everything(store)


async def arrives(here: World) -> Visitor:
    visitor = Visitor(here, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    return visitor


@pytest.mark.parametrize("kind", SECRETS)
async def test_at_a_question_for_a_name_it_is_refused_and_asked_again(
    here: World, kind: str
) -> None:
    amina = await arrives(here)
    await amina.presses("s.booking")
    for _ in range(5):
        await amina.taps_option()

    said = (await amina.types(SECRETS[kind])).text

    assert WARNED[kind] in said
    assert NEVER in said
    assert "Wie heißen Sie?" in said
    assert "Stimmt" in (await amina.types("Amina")).text


@pytest.mark.parametrize("kind", SECRETS)
async def test_where_no_question_is_open_the_menu_follows(
    here: World, kind: str
) -> None:
    amina = await arrives(here)

    said = (await amina.types(SECRETS[kind])).text

    assert WARNED[kind] in said
    assert "Was möchten Sie tun?" in said


async def test_who_has_no_language_yet_is_warned_in_the_likeliest(here: World) -> None:
    said = (await Visitor(here, language="de").types(IBAN)).text

    assert WARNED["bank"] in said


async def test_a_question_for_a_number_takes_telephone_numbers_and_nothing_else(
    here: World,
) -> None:
    here.registry = Registry()
    here.registry.add(ring)
    amina = await arrives(here)
    await amina.presses("s.booking")

    assert WARNED["office"] in (await amina.types(SECRETS["office"])).text
    # Its digits are those of a Bulgarian personal number, but for the zero.
    taken = (await amina.types("0152 3555 0100")).text

    assert "Kontonummer" not in taken
    assert WARNED["office"] not in taken


async def test_a_human_reads_that_something_was_left_out_and_she_that_it_was(
    here: World,
) -> None:
    amina, desk = await arrives(here), Desk(here)
    await asks(amina)

    said = (await amina.types(f"Meine IBAN ist {IBAN}, bitte")).text
    await desk.reads(1)

    assert WARNED["bank"] in said
    assert "Alles andere schreiben Sie bitte noch einmal." in said
    assert "* 23.11. 09:00  (removed: looks like an account number)" in desk.said
    assert "0532" not in await kept_of(here)


@pytest.mark.parametrize("kind", SECRETS)
async def test_an_adviser_sees_what_it_looked_like(here: World, kind: str) -> None:
    amina, desk = await arrives(here), Desk(here)
    await asks(amina)
    await amina.types(SECRETS[kind])
    await desk.reads(1)

    assert "(removed: looks like " in desk.said


async def test_the_first_message_that_is_kept_is_confirmed(here: World) -> None:
    amina = await arrives(here)
    await asks(amina)
    await amina.types(IBAN)

    said = (await amina.types("Ich habe eine Frage.")).text

    assert "Ihre Nachricht ist da." in said


async def test_nothing_of_it_is_in_any_table_or_log(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    """The last line is kept: what is read here would be found."""
    amina = await arrives(here)
    with caplog.at_level(logging.DEBUG):
        for secret in SECRETS.values():
            await amina.types(secret)
        await amina.presses("s.booking")
        for _ in range(5):
            for secret in SECRETS.values():
                await amina.types(secret)
            await amina.taps_option()
        for secret in SECRETS.values():
            await amina.types(secret)
        await asks(amina)
        for secret in SECRETS.values():
            await amina.types(f"Hallo, {secret}")
        await amina.types("Nur ein Satz-marker")
    kept = await kept_of(here)

    assert "Satz-marker" in kept
    assert [trace for trace in TRACES if trace in kept] == []
    assert [trace for trace in TRACES if trace in caplog.text] == []


async def test_an_update_that_fails_leaves_nothing_of_it_either(
    here: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    amina = await arrives(here)

    def fail(scene: object, known: object, text: str) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr(care, "warning", fail)
    said = (await amina.types(IBAN)).text
    kept = await kept_of(here)

    assert said.startswith(TEXTS.label("de", "engine-apology"))
    assert "RuntimeError" in kept
    assert "0532" not in kept
    lines = map(JsonLines().format, caplog.records)
    assert not any("0532" in line for line in lines)


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_in_telegram_the_message_is_deleted_and_nothing_is_kept(
    here: World,
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="de")
        async with telegram_bot.running(here, server) as store:
            await amina.types("/start")
            await telegram_bot.taps(amina, "Deutsch")
            await amina.waits("kein Mensch")
            for kind, secret in SECRETS.items():
                await amina.types(secret)
                await amina.waits(WARNED[kind])
            await amina.waits("Löschen Sie bitte auch Ihre Nachricht.")
            await amina.waits_for(lambda: server.counts["deleteMessage"] == 4)
            kept = await everything(store)
        typed = [message.text for message in amina.chat.messages if not message.mine]

    assert [trace for trace in TRACES if trace in kept] == []
    assert typed == ["/start"]


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_in_whatsapp_nothing_is_kept(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, whatsapp_bot.running(tmp_path, server) as made:
        amina = server.person()
        await amina.types("Hallo")
        await amina.waits("Deutsch")
        await amina.types("Deutsch")
        await amina.waits("kein Mensch")
        for kind, secret in SECRETS.items():
            await amina.types(secret)
            await amina.waits(WARNED[kind])
        await amina.waits("Löschen Sie bitte auch Ihre Nachricht.")
        kept = await everything(made.store)

    assert [trace for trace in TRACES if trace in kept] == []


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_in_telegram_no_picture_and_no_file_is_loaded(here: World) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="de")
        async with telegram_bot.running(here, server):
            await amina.types("/start")
            await telegram_bot.taps(amina, "Deutsch")
            await amina.waits("kein Mensch")
            await amina.sends_photo(caption="Mein Pass")
            await amina.waits("Bringen Sie sie bitte zum Termin mit.")
            amina.sends(document={"file_id": "f", "file_unique_id": "u"})
            await amina.sends_voice()
            await amina.waits("Sprachnachrichten")
            await asyncio.sleep(0.05)

        assert server.counts["getFile"] == 0
        assert not [call for call in server.calls if call.method.startswith("file")]


@pytest.mark.allow_hosts(["127.0.0.1"])
async def test_in_whatsapp_no_picture_and_no_file_is_loaded(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, whatsapp_bot.running(tmp_path, server):
        amina = server.person()
        await amina.types("Hallo")
        await amina.waits("Deutsch")
        await amina.types("Deutsch")
        await amina.waits("kein Mensch")
        before = len([call for call in server.calls if call.method == "GET"])
        for kind in ("image", "document", "voice"):
            seen = len(amina.messages)
            await amina.sends(kind)
            await whatsapp_bot.eventually(lambda seen=seen: len(amina.messages) > seen)

        assert len([call for call in server.calls if call.method == "GET"]) == before


@pytest.mark.parametrize("tag", [language.tag for language in TEXTS.languages])
async def test_who_sends_a_paper_is_shown_the_safe_way(here: World, tag: str) -> None:
    amina = Visitor(here, language=tag)
    await amina.starts()
    await amina.presses(f"l.{tag}")
    await amina.presses("s.booking")

    said = (await amina.does("photo")).text.translate(PLAIN)

    person = TEXTS.label(tag, "engine-person")
    for line in TEXTS.label(tag, "engine-got-photo").translate(PLAIN).splitlines():
        assert line in said
    assert person in [button.label for button in amina.buttons]
