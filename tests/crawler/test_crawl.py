"""Every answer to every question, in every language, on every channel."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.limits import BY_CHANNEL
from dialogs import catalogue
from storage.transaction import Tx
from tests.crawler import programme
from tests.crawler.care import WHOLE, Care
from tests.crawler.crawl import Crawl
from tests.crawler.walker import Walker
from tests.journals import stored
from tests.support import share
from tests.support.visitor import TEXTS, World, world

# What stands around a chat has tests of its own, and words are typed, never shown.
NOT_IN_A_CHAT = (
    "agenda-",
    "certificate-",
    "record-",
    "slip-code",
    "slip-gone",
    "slip-how",
    "slip-place",
    "slip-service",
    "slip-time",
    "slip-title",
    "telegram-",
    "template-",
    "ways-",
    "web-",
    "whatsapp-",
    "words-",
)
# What no visitor can bring about by answering, and the test that shows it.
ELSEWHERE = {
    "firm-is-over": "tests/bot/test_firms.py",
    "internship-gone": "tests/storage/test_firm_places.py",
    "mydata-agreed-firm": "tests/transcripts, the story firm-ourselves",
    "mydata-consents-withdraw-firm": "tests/bot/test_firms.py",
    "mydata-withdrawn-firm": "tests/bot/test_firms.py",
    "offer-campaign-none": "never: if none is open, nothing is asked",
    "placement-full": "tests/bot/test_fitting.py",
    "value-person-asked": "tests/bot/test_firms.py",
    "value-person-over": "tests/bot/test_firms.py",
    "value-person-with": "tests/bot/test_firms.py",
    "placing-firm-after": "tests/bot/test_placing_states.py",
    "placing-firm-broken": "tests/bot/test_placing_states.py",
    "placing-firm-finished": "tests/bot/test_placing_states.py",
    "placing-firm-midterm": "tests/bot/test_placing_states.py",
    "placing-firm-running": "tests/bot/test_placing_states.py",
    "placing-seeker-after": "tests/bot/test_placing_states.py",
    "placing-seeker-broken": "tests/bot/test_placing_states.py",
    "placing-seeker-certified": "tests/bot/test_placing_states.py",
    "placing-seeker-finished": "tests/bot/test_placing_states.py",
    "placing-seeker-midterm": "tests/bot/test_placing_states.py",
    "placing-seeker-running": "tests/bot/test_placing_states.py",
    "placing-what-after": "tests/bot/test_placing_states.py",
    "placing-what-broken": "tests/bot/test_placing_states.py",
    "placing-what-certify": "tests/bot/test_placing_states.py",
    "placing-what-ended": "tests/bot/test_placing_states.py",
    "placing-what-paper": "tests/bot/test_placing_states.py",
    "after-over": "tests/bot/test_running.py",
    "already-booked": "tests/transcripts, the story twice",
    "appointments-other": "tests/bot/test_for_other.py",
    "appointments-what-off": "tests/bot/test_for_other.py",
    "appointments-what-slip": "tests/bot/test_for_other.py",
    "broken-over": "tests/bot/test_running.py",
    "cancel-sure-keep": "tests/bot/test_for_other.py",
    "care-gone": "tests/bot/test_events.py",
    "channel-off": "tests/bot/test_switch.py",
    "channel-web": "tests/bot/test_switch.py",
    "code-joined-telegram": "tests/bot/test_messengers.py",
    "code-joined-terminal": "tests/bot/test_messengers.py",
    "code-joined-web": "tests/bot/test_messengers.py",
    "code-joined-whatsapp": "tests/bot/test_messengers.py",
    "code-own": "tests/bot/test_for_other.py",
    "ended-over": "tests/bot/test_running.py",
    "engine-apology": "tests/bot/test_logs.py",
    "engine-changed": "tests/dialogs/test_deploys.py",
    "engine-half-question": "tests/bot/test_unfinished.py",
    "engine-stuck": "tests/dialogs/test_stuck.py",
    "engine-toast-human": "tests/bot/test_modes.py",
    "engine-toast-noted": "tests/bot/test_old_buttons.py",
    "engine-too-much": "tests/bot/test_caps.py",
    "enrolled-is-block": "tests/bot/test_courses.py",
    "enrolled-is-done": "tests/bot/test_courses.py",
    "enrolled-is-finished": "tests/bot/test_courses.py",
    "enrolled-is-finished-dates": "tests/bot/test_courses.py",
    "enrolled-is-informed": "tests/bot/test_courses.py",
    "enrolled-is-interest": "tests/bot/test_courses.py",
    "enrolled-is-notyet": "tests/bot/test_courses.py",
    "enrolled-is-suitable": "tests/bot/test_courses.py",
    "enrolled-is-talk": "tests/bot/test_courses.py",
    "enrolled-is-talked": "tests/bot/test_courses.py",
    "enrolled-what-talk": "tests/bot/test_courses.py",
    "enrolled-why-german": "tests/bot/test_courses.py",
    "enrolled-why-other": "tests/bot/test_courses.py",
    "enrolled-why-papers": "tests/bot/test_courses.py",
    "enrolled-why-time": "tests/bot/test_courses.py",
    "enrolment-already": "tests/bot/test_courses.py",
    "enrolment-gone": "tests/storage/test_courses.py",
    "for_other-link": "tests/bot/test_messengers.py",
    "for_other-too-many": "tests/bot/test_for_other.py",
    "handover-back": "tests/bot/test_inbox.py",
    "handover-later": "tests/bot/test_handover.py",
    "handover-now": "tests/bot/test_handover.py",
    "handover-quiet": "tests/bot/test_silence.py",
    "handover-sometime": "tests/bot/test_handover.py",
    "handover-toast": "tests/bot/test_modes.py",
    "handover-unanswered": "tests/bot/test_silence.py",
    "fits-gear": "tests/bot/test_fitting.py",
    "internship-already": "tests/bot/test_internship.py",
    "internship-campaign": "tests/bot/test_internship.py",
    "internship-campaign-none": "tests/bot/test_internship.py",
    "internship-campaign-none-book": "tests/bot/test_internship.py",
    "internship-closed": "tests/bot/test_internship.py",
    "join-link": "tests/bot/test_messengers.py",
    "missed-other": "tests/bot/test_for_other.py",
    "howwas-toast": "tests/bot/test_how_was.py",
    "mydata-agreed-course": "tests/bot/test_courses.py",
    "mydata-agreed-phone": "tests/bot/test_my_data.py",
    "mydata-apart": "tests/bot/test_messengers.py",
    "mydata-channels-first": "tests/bot/test_messengers.py",
    "mydata-channels-split": "tests/bot/test_messengers.py",
    "mydata-agreed-internship": "tests/bot/test_internship.py",
    "mydata-agreed-passing": "tests/bot/test_internship.py",
    "mydata-consents-withdraw-internship": "tests/bot/test_internship.py",
    "mydata-consents-withdraw-passing": "tests/bot/test_internship.py",
    "mydata-ends-internship": "tests/bot/test_internship.py",
    "mydata-searches": "tests/bot/test_internship.py",
    "mydata-withdrawn-internship": "tests/bot/test_internship.py",
    "mydata-withdrawn-passing": "tests/bot/test_internship.py",
    "mydata-chosen": "tests/bot/test_messengers.py",
    "mydata-consents-withdraw-course": "tests/bot/test_courses.py",
    "mydata-consents-withdraw-phone": "tests/bot/test_my_data.py",
    "mydata-first": "tests/bot/test_messengers.py",
    "mydata-first-here": "tests/storage/test_joining.py",
    "mydata-first-telegram": "tests/bot/test_messengers.py",
    "mydata-first-whatsapp": "tests/bot/test_messengers.py",
    "mydata-given-appointment": "tests/bot/test_my_data.py",
    "mydata-link-gone": "tests/bot/test_my_files.py",
    "mydata-pause-end": "tests/bot/test_my_data.py",
    "mydata-resumed": "tests/bot/test_my_data.py",
    "mydata-split": "tests/bot/test_messengers.py",
    "mydata-split-here": "tests/bot/test_messengers.py",
    "mydata-split-telegram": "tests/bot/test_messengers.py",
    "mydata-split-terminal": "tests/bot/test_messengers.py",
    "mydata-split-web": "tests/bot/test_messengers.py",
    "mydata-split-whatsapp": "tests/bot/test_messengers.py",
    "mydata-waiting": "tests/bot/test_offers.py",
    "mydata-withdrawn-course": "tests/bot/test_courses.py",
    "mydata-withdrawn-phone": "tests/bot/test_my_data.py",
    "mydata-agreed-reminder": "tests/bot/test_own_reminders.py",
    "mydata-consents-withdraw-reminder": "tests/bot/test_own_reminders.py",
    "mydata-withdrawn-reminder": "tests/bot/test_own_reminders.py",
    "own-done-next": "tests/transcripts, the story own-course",
    "profile-answers": "tests/transcripts, a part of the summary",
    "profile-far": "tests/bot/test_internship.py",
    "paper-none": "tests/bot/test_running.py",
    "remind-full": "tests/bot/test_own_reminders.py",
    "remind-late": "tests/bot/test_own_reminders.py",
    "remind-lead-days": "tests/transcripts, the story own-reminder",
    "remind-lead-month": "tests/transcripts, the story own-reminder",
    "remind-lead-week": "tests/transcripts, the story own-reminder",
    "remind-noted": "tests/transcripts, the story own-reminder",
    "remind-on-at": "tests/transcripts, the story own-reminder",
    "reminders-gone": "tests/bot/test_own_reminders.py",
    "offer-gone": "tests/bot/test_offers.py",
    "offer-lapsed": "tests/bot/test_offers.py",
    "running-bring": "tests/bot/test_running.py",
    "reseated-said": "tests/bot/test_absences.py",
    "value-reminder-course": "tests/bot/test_own_reminders.py",
    "value-reminder-own": "tests/bot/test_own_reminders.py",
    "value-reminder-paper": "tests/bot/test_own_reminders.py",
    "notice-after": "tests/bot/test_events.py",
    "placing-firm-interest": "tests/bot/test_match.py",
    "placing-firm-introduced": "tests/bot/test_match.py",
    "placing-firm-refused": "tests/bot/test_match.py",
    "placing-firm-wanted": "tests/bot/test_match.py",
    "placing-firm-withdrawn": "tests/bot/test_match.py",
    "placing-gone": "tests/bot/test_match.py",
    "placing-seeker-declined": "tests/bot/test_match.py",
    "placing-seeker-interest": "tests/bot/test_match.py",
    "placing-seeker-introduced": "tests/bot/test_match.py",
    "placing-seeker-refused": "tests/bot/test_match.py",
    "placing-seeker-wanted": "tests/bot/test_match.py",
    "placing-seeker-withdrawn": "tests/bot/test_match.py",
    "placing-what-introduce": "tests/bot/test_match.py",
    "placing-what-no": "tests/bot/test_match.py",
    "placing-what-withdraw": "tests/bot/test_match.py",
    "placing-what-yes": "tests/bot/test_match.py",
    "pairing-sure": "tests/bot/test_match.py",
    "pairing-sure-yes": "tests/bot/test_match.py",
    "pairing-sure-no": "tests/bot/test_match.py",
    "pairing-kept": "tests/bot/test_match.py",
    "reminder-toast": "tests/bot/test_reminders.py",
    "still-no": "tests/bot/test_offers.py",
    "still-question": "tests/bot/test_offers.py",
    "still-thanks": "tests/bot/test_offers.py",
    "still-yes": "tests/bot/test_offers.py",
    "reminder-other-cancel": "tests/bot/test_for_other.py",
    "reminder-other-days": "tests/bot/test_for_other.py",
    "reminder-other-tell": "tests/bot/test_for_other.py",
    "reminder-other-today": "tests/bot/test_for_other.py",
    "reminder-other-tomorrow": "tests/bot/test_for_other.py",
    "value-booking-other": "tests/bot/test_for_other.py",
    "sensitive-again": "tests/bot/test_care.py",
    "sensitive-bank": "tests/bot/test_care.py",
    "sensitive-never": "tests/bot/test_care.py",
    "sensitive-office": "tests/bot/test_care.py",
    "sensitive-paper": "tests/bot/test_care.py",
    "sensitive-password": "tests/bot/test_care.py",
    "value-waiting": "tests/bot/test_offers.py",
    "value-waiting-anywhere": "tests/bot/test_offers.py",
    "waiting-entry": "tests/bot/test_offers.py",
    "waiting-entry-change": "tests/bot/test_offers.py",
    "waiting-entry-leave": "tests/bot/test_offers.py",
    "waiting-entry-none": "tests/bot/test_offers.py",
    "clock-sure-early": "tests/bot/test_offering.py",
    "firm-changed": "tests/bot/test_firms.py",
    "firm-changed-paused": "tests/bot/test_firms.py",
    "firm-kept-refused": "tests/bot/test_firms.py",
    "internship-enough": "tests/bot/test_offering.py",
    "offer-campaign": "tests/bot/test_offering.py",
    "offer-ends-none": "tests/bot/test_offering.py",
    "offer-past": "tests/bot/test_offering.py",
    "offer-seats-count": "tests/bot/test_offering.py",
    "offer-weeks-count": "tests/bot/test_offering.py",
    "value-person-known": "tests/bot/test_firms.py",
    "value-person-new": "tests/bot/test_firms.py",
    "value-place-asked": "tests/bot/test_firms.py",
    "value-place-open": "tests/bot/test_firms.py",
    "value-place-over": "tests/bot/test_firms.py",
    "value-place-paused": "tests/transcripts, the story firm-my-places",
    "value-place-refused": "tests/transcripts, the story firm-my-places",
    "value-place-withdrawn": "tests/bot/test_firms.py",
    "calendar-meeting": "tests/bot/test_meetings.py",
    "meet-far": "tests/bot/test_meetings.py",
    "meeting-agreed": "tests/bot/test_meetings.py",
    "meeting-firm-asked": "tests/bot/test_placing_meetings.py",
    "meeting-firm-phone": "tests/bot/test_meetings.py",
    "meeting-gone": "tests/bot/test_meetings.py",
    "meeting-ring": "tests/bot/test_meetings.py",
    "meeting-seeker-asked": "tests/bot/test_placing_meetings.py",
    "meeting-seeker-firm": "tests/bot/test_meetings.py",
    "off-gone": "tests/bot/test_placing_meetings.py",
    "pick-beside": "tests/bot/test_placing_meetings.py",
    "pick-ring": "tests/bot/test_meetings.py",
    "pick-talk-firm": "tests/bot/test_meetings.py",
    "meeting-keen": "tests/bot/test_meetings.py",
    "pick-trial-firm": "tests/transcripts, the story first-day",
    "placing-firm-agreed": "tests/bot/test_placing_meetings.py",
    "placing-firm-trial": "tests/bot/test_placing_meetings.py",
    "placing-seeker-agreed": "tests/bot/test_meetings.py",
    "placing-seeker-trial": "tests/bot/test_placing_meetings.py",
    "placing-what-pick": "tests/bot/test_placing_meetings.py",
    "placing-what-talk": "tests/bot/test_placing_meetings.py",
    "placing-what-trial": "tests/bot/test_placing_meetings.py",
    "value-meeting": "tests/bot/test_meetings.py",
}


# Every answer and law, and buttons pressed again from two screens back.
ANSWERS = Care(older=2)


async def crawled(here: World, channel: str) -> Crawl:
    """Crawl one channel, and leave the database as it was."""

    def crawl(tx: Tx) -> Crawl:
        tx = programme.scarce(tx, here.registry)
        return Crawl(Walker(tx, channel, here.registry), _care(channel)).run()

    async with here.store() as store:
        return await store.write(crawl)


def _care(channel: str) -> Care:
    """Return how closely a channel is looked at: answers and laws are the page's.

    The others, and at home the page, press every kind of button at every kind of screen
    and say every text in every language, and each tries the laws at some kinds of
    screens, others than its neighbours. `make crawl` presses and tries everything.
    """
    if "LOTSE_CRAWL" in os.environ:
        return WHOLE
    if channel == "web" and share.ALL:
        return ANSWERS
    return Care(every=8, first=list(BY_CHANNEL).index(channel), older=2, whens=False)


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
        assert {(one.dialog, one.question) for one in kept} == {
            key
            for key, journal in found.journals.items()
            if stored.travels(key[0], journal)
        }
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
    # Some words only answer the odd inputs of the laws, some come the long way only.
    assert unsaid <= ELSEWHERE.keys() or found.care.every > 1
    assert unsaid == ELSEWHERE.keys() or found.care != ANSWERS


def _of_another(text: str, channel: str) -> bool:
    """Tell what is only said on another channel, or within a messenger's window."""
    if BY_CHANNEL[channel].window is not None and text.startswith("howwas-"):
        return True
    return text in {f"welcome-{other}" for other in BY_CHANNEL if other != channel}
