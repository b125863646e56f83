"""Order, repeats, a database that is away, two people at once, and forged calls."""

import asyncio
import json
from pathlib import Path

import aiohttp
import pytest

from tests.bot.test_whatsapp_webhook import signed
from tests.contract import equal
from tests.contract.guest import Guest
from tests.contract.hosts import AT_ONCE, HOSTS, INSIDE, OWN, WITH_BUTTONS, running
from tests.contract.messengers import OFFICE, InTelegram, InWhatsApp
from tests.support.whatsapp_bot import eventually

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
PAYLOADS = Path(__file__).parents[1] / "payloads"


async def comes_to_the_summary(guest: Guest) -> None:
    await guest.arrives()
    await guest.taps("menu-booking")
    await guest.chooses(1, 1, 2, 1)
    await guest.taps("consent-ask-yes")
    await guest.types("Amina")


@pytest.mark.parametrize("name", HOSTS)
async def test_two_quick_messages_are_played_in_their_order(
    tmp_path: Path, name: str
) -> None:
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await guest.arrives()
        await guest.taps("menu-booking")
        await guest.quickly(guest.person.types("1"), guest.person.types("2"))
        await guest.chooses(1)

        asked = [one.screen.question for one in guest.seen[-4:]]
        assert [question.text for question in asked if question] == [
            *("booking-service", "booking-office", "booking-day", "booking-time")
        ]
        office = guest.screen.question.values["office"]  # type: ignore[union-attr]
        speaker = await guest.speaker("de")
        assert speaker.value_label(office, "") == "Hochfeld"


@pytest.mark.parametrize("name", WITH_BUTTONS)
async def test_what_comes_twice_is_played_and_answered_once(
    tmp_path: Path, name: str
) -> None:
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await comes_to_the_summary(guest)
        for deed in (lambda: guest.types("?"), lambda: guest.taps("engine-yes")):
            await deed()
            seen = len(guest.seen)
            await guest.again()
            assert host.bot.receipts[-1].duplicate
            assert len(guest.seen) == seen

        assert guest.screen.says[0].text == "booking-done"
        assert await host.bot.rows("SELECT state FROM booking") == [("booked",)]
        again = [p for p in host.bot.receipts if p.duplicate]
        inbox = await host.bot.rows("SELECT count(*) FROM inbox")
        assert inbox == [(len(host.bot.receipts) - len(again),)]


@pytest.mark.parametrize("name", OWN)
async def test_what_finds_the_database_away_is_played_once_it_is_back(
    tmp_path: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await comes_to_the_summary(guest)
        seen = len(guest.seen)
        host.bot.lose_database()
        await guest.taps("engine-yes")

        assert [r.message for r in caplog.records].count("update.unavailable") == 1
        assert len(guest.seen) == seen + 1
        assert await host.bot.rows("SELECT state FROM booking") == [("booked",)]
        assert await equal.unsaid(guest) == []


@pytest.mark.parametrize("name", INSIDE)
async def test_inside_an_offices_bot_who_was_lost_is_answered_when_writing_again(
    tmp_path: Path, name: str
) -> None:
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await comes_to_the_summary(guest)
        host.bot.lose_database()
        await guest.person.types("?")
        await eventually(lambda: not host.bot.is_away)
        await guest.taps("engine-yes")

        assert guest.screen.says[0].text == "booking-done"


@pytest.mark.parametrize("name", INSIDE)
async def test_an_offices_own_command_stays_the_offices(
    tmp_path: Path, name: str
) -> None:
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await guest.arrives()
        before = await host.bot.counted()
        assert isinstance(guest.person, InTelegram)
        await guest.person.types("/hours")
        await guest.person.phone.waits(OFFICE)

        assert await host.bot.counted() == before
        await guest.taps("menu-booking")
        assert guest.asked == "booking-service"


@pytest.mark.parametrize("name", AT_ONCE)
async def test_nobody_waits_for_somebody_else(tmp_path: Path, name: str) -> None:
    async with running(name, tmp_path) as host:
        amina, boris = host.guest("ar"), host.guest("bg")
        await amina.arrives()
        host.bot.slow = "it takes long"
        waits = asyncio.create_task(amina.person.types(host.bot.slow))
        await boris.arrives()

        assert boris.seen[-1].language == "bg"
        assert len(amina.seen) == 2 - (not amina.person.opening)
        host.bot.go_on.set()
        await waits
        await host.bot.has_heard(sum(g.person.opening + 1 for g in (amina, boris)) + 1)
        await amina.looks()
        assert amina.notice == "engine-not-understood"
        assert boris.conversation != amina.conversation


async def test_a_call_with_a_wrong_secret_leaves_no_trace(tmp_path: Path) -> None:
    """Telegram's own words, but not from Telegram; then the control."""
    update = json.loads((PAYLOADS / "telegram/text.json").read_bytes())
    async with running("telegram-aiogram-webhook", tmp_path) as host:
        person = host.newcomer("de")
        assert isinstance(person, InTelegram)
        url = person.server.updates.webhook["url"]
        secret = person.server.updates.webhook["secret_token"]
        before = await host.bot.counted()
        async with aiohttp.ClientSession() as forger:
            header = "X-Telegram-Bot-Api-Secret-Token"
            for shown in (
                {},
                {header: ""},
                {header: secret[:-1]},
                {header: secret * 2},
            ):
                async with forger.post(url, json=update, headers=shown) as answer:
                    assert answer.status == 401
            assert await host.bot.counted() == before

            async with forger.post(url, json=update, headers={header: secret}) as true:
                assert true.status == 200
            assert await host.bot.counted() != before


async def test_a_call_with_a_wrong_signature_leaves_no_trace(tmp_path: Path) -> None:
    """Meta's own words, but not signed by Meta; then the control."""
    body = (PAYLOADS / "whatsapp/text.json").read_bytes()
    async with running("whatsapp", tmp_path) as host:
        person = host.newcomer("de")
        assert isinstance(person, InWhatsApp)
        right = signed(body, person.server.app_secret)
        before = await host.bot.counted()
        async with aiohttp.ClientSession() as forger:
            url = person.server.webhook_url
            for shown in ({}, signed(body, "another secret"), signed(body + b" ")):
                async with forger.post(url, data=body, headers=shown) as answer:
                    assert answer.status == 401
            assert await host.bot.counted() == before

            async with forger.post(url, data=body, headers=right) as true:
                assert true.status == 200
            assert await host.bot.counted() != before
