"""Every answer to every question, in every language, on every channel."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.limits import BY_CHANNEL
from dialogs import catalogue
from storage.transaction import Tx
from tests.crawler import programme
from tests.crawler.crawl import Crawl
from tests.crawler.walker import Walker
from tests.journals import stored
from tests.support.visitor import TEXTS, World, world

# What stands around a chat has tests of its own, and words are typed, never shown.
NOT_IN_A_CHAT = (
    "agenda-",
    "record-",
    "telegram-",
    "template-",
    "ways-",
    "web-",
    "whatsapp-",
    "words-",
)
# What no visitor can bring about by answering, and the test that shows it.
ELSEWHERE = {
    "already-booked": "tests/transcripts, the story twice",
    "channel-off": "tests/bot/test_switch.py",
    "channel-web": "tests/bot/test_switch.py",
    "engine-apology": "tests/bot/test_logs.py",
    "engine-changed": "tests/dialogs/test_deploys.py",
    "engine-half-question": "tests/bot/test_unfinished.py",
    "engine-stuck": "tests/dialogs/test_stuck.py",
    "engine-toast-human": "tests/bot/test_modes.py",
    "engine-toast-noted": "tests/bot/test_old_buttons.py",
    "engine-too-much": "tests/bot/test_caps.py",
    "handover-back": "tests/bot/test_inbox.py",
    "handover-later": "tests/bot/test_handover.py",
    "handover-now": "tests/bot/test_handover.py",
    "handover-quiet": "tests/bot/test_silence.py",
    "handover-sometime": "tests/bot/test_handover.py",
    "handover-toast": "tests/bot/test_modes.py",
    "handover-tomorrow": "tests/bot/test_handover.py",
    "handover-unanswered": "tests/bot/test_silence.py",
    "mydata-agreed-phone": "tests/bot/test_my_data.py",
    "mydata-consents-withdraw-phone": "tests/bot/test_my_data.py",
    "mydata-given-appointment": "tests/bot/test_my_data.py",
    "mydata-link-gone": "tests/bot/test_my_files.py",
    "mydata-pause-end": "tests/bot/test_my_data.py",
    "mydata-resumed": "tests/bot/test_my_data.py",
    "mydata-withdrawn-phone": "tests/bot/test_my_data.py",
    "reseated-said": "tests/bot/test_absences.py",
    "offer-gone": "tests/bot/test_offers.py",
    "offer-lapsed": "tests/bot/test_offers.py",
    "reminder-toast": "tests/bot/test_reminders.py",
    "still-no": "tests/bot/test_offers.py",
    "still-question": "tests/bot/test_offers.py",
    "still-thanks": "tests/bot/test_offers.py",
    "still-yes": "tests/bot/test_offers.py",
}


async def crawled(here: World, channel: str) -> Crawl:
    """Crawl one channel, and leave the database as it was."""

    def crawl(tx: Tx) -> Crawl:
        tx = programme.scarce(tx, here.registry)
        return Crawl(Walker(tx, channel, here.registry), _every(channel)).run()

    async with here.store() as store:
        return await store.write(crawl)


def _every(channel: str) -> int:
    """Return how often the engine's laws are tried: they are the page's everywhere.

    `make crawl` tries them at every kind of screen of every channel.
    """
    return 1 if channel == "web" or "LOTSE_CRAWL" in os.environ else 4


@pytest.mark.parametrize("channel", BY_CHANNEL)
async def test_every_answer_leads_to_a_good_screen_and_no_law_is_broken(
    tmp_path: Path, channel: str, request: pytest.FixtureRequest
) -> None:
    """Texts, limits and labels in every language; nothing is silent, lost or doubled.

    A loader that finds nothing is met once at each question.
    """
    found = await crawled(world(tmp_path), channel)

    assert found.faults == []
    if channel == "web":
        if request.config.getoption("--rewrite"):
            stored.THIS_RELEASE.write_text(stored.written(found.journals))
        kept = stored.of(stored.THIS_RELEASE)
        assert {(one.dialog, one.question) for one in kept} == found.journals.keys()
    assert {name for name, _ in found.journals} == set(catalogue.registry().names())
    may_be_empty = {
        question
        for question, loader in found.loaders.items()
        if loader.__module__.startswith("storage.")
    }
    assert found.emptied == may_be_empty
    said = {
        text
        for text in TEXTS.ids
        if not text.startswith(NOT_IN_A_CHAT) and not _of_another(text, channel)
    }
    paged = {"engine-more", "engine-earlier"}
    longest = BY_CHANNEL["terminal"].options
    unpaged = paged if BY_CHANNEL[channel].options == longest else set()
    unsaid = said - found.texts - unpaged
    # Some words only answer the odd inputs of the laws.
    assert unsaid == ELSEWHERE.keys() or found.every > 1


def _of_another(text: str, channel: str) -> bool:
    """Tell what is only said on another channel."""
    return text in {f"welcome-{other}" for other in BY_CHANNEL if other != channel}
