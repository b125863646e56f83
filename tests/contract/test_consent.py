"""Who may read along is said first, and nothing personal is kept without consent."""

from pathlib import Path

import pytest

from tests.contract.hosts import running

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@pytest.mark.parametrize("name", ["telegram-aiogram-polling", "whatsapp"])
async def test_a_messenger_says_who_can_see_it_before_any_personal_question(
    tmp_path: Path, name: str
) -> None:
    """PRIVACY.md 1, 3 and 6."""
    notice = "welcome-whatsapp" if name == "whatsapp" else "welcome-telegram"
    consents = "SELECT count(*) FROM consent"
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await guest.arrives()

        told = [line.text for line in guest.screen.says]
        assert told[:2] == ["welcome-about", notice]
        speaker = await guest.speaker("de")
        assert speaker.line(guest.screen.says[1]) in guest.person.saw()

        await guest.taps("menu-booking")
        await guest.chooses(1, 1, 2, 1)
        assert guest.asked == "consent-ask"
        assert await host.bot.rows(consents) == [(0,)]
        await guest.taps("consent-ask-yes")

        assert guest.asked == "booking-name"
        assert await host.bot.rows(consents) == [(1,)]
        await guest.types("Amina")
        await guest.taps("engine-yes")
        given, kept = "SELECT given_at FROM consent", "SELECT created_at FROM outbox"
        asked_at = (await host.bot.rows(f"{kept} ORDER BY id DESC LIMIT 1"))[0]
        assert (await host.bot.rows(given))[0] <= asked_at
