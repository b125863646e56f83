"""`lotse inbox`: advisers read, take, answer and give back; silence is looked after."""

import asyncio
import json
import logging
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.channels.base import Incoming
from bot.logs import JsonLines
from tests.bot.test_handover import asks, mode
from tests.bot.test_modes import everything_in
from tests.dialogs import stored
from tests.support.staff import Desk
from tests.support.visitor import TEXTS, Visitor, World

LANGUAGES = [language.tag for language in TEXTS.languages]


async def test_the_list_says_who_waits_and_nothing_that_identifies(
    asker: Visitor, desk: Desk
) -> None:
    listed = await desk.lists()

    assert [cell.strip() for cell in listed.splitlines()[-2].split("│")[1:-1]] == [
        "1",
        "23.11. 09:00",
        "Deutsch",
        "waiting",
        "1",
        "",
    ]
    assert "amina" not in listed


async def test_a_first_name_is_shown_while_she_agrees(here: World, desk: Desk) -> None:
    amina = Visitor(here, language="ar")
    await amina.books("Amina Haddad")
    await asks(amina)
    listed = await desk.lists()
    async with here.store() as store:
        withdraw = text("UPDATE consent SET withdrawn_at = 1")
        await store.write(lambda tx: tx.connection.execute(withdraw) and None)

    assert "Amina" in listed
    assert "Haddad" not in listed
    assert "العربية" in listed
    assert "Amina" not in await desk.lists()


async def test_reading_is_noted_with_ids_only_and_leaves_nothing_unread(
    asker: Visitor, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "bot"):
        assert await desk.reads(1) == 0

    assert "* 23.11. 09:00  Ich habe einen Brief-marker." in desk.said
    [record] = [r for r in caplog.records if r.getMessage() == "inbox.opened"]
    line = json.loads(JsonLines().format(record))
    assert (line["chat"], line["messages"]) == (1, 1)
    assert "marker" not in caplog.text
    assert " 0 " in await desk.lists()
    await desk.reads(1)
    assert "*" not in desk.said


@pytest.mark.parametrize("number", [0, 2, 99])
async def test_a_wrong_number_is_one_sentence(
    asker: Visitor, desk: Desk, number: int
) -> None:
    for step in (
        desk.reads(number),
        desk.takes(number, "Samir"),
        desk.answers(number, "Samir", "Hallo"),
        desk.gives_back(number),
    ):
        assert await step == 2
        assert desk.refused == f"lotse: there is no chat {number} in the inbox"


async def test_an_answer_comes_below_the_first_name_word_for_word(
    here: World, asker: Visitor, desk: Desk
) -> None:
    words = "Bringen Sie den Brief mit.\n{ $name } <b> 100 %"

    assert await desk.answers(1, "Samir", words) == 0
    [screen] = await asker.hears()

    assert screen.text == f"👤 \u2068Samir\u2069: \u2068{words}\u2069"
    assert [button.label for button in asker.buttons] == ["🤖 Zum Programm"]
    assert await mode(here) == "human"
    assert "human: Samir" in await desk.lists()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_marked_in_her_language(
    here: World, desk: Desk, language: str
) -> None:
    guest = Visitor(here, language=language)
    await guest.starts()
    await guest.presses(f"l.{language}")
    await asks(guest)
    await desk.answers(1, "Samir", "مرحبا")

    [screen] = await guest.hears()

    told = {"adviser": "Samir", "words": "مرحبا"}
    assert screen.text == TEXTS.text(language, "handover-answer", told)


async def test_signs_that_cannot_be_seen_are_taken_out_of_an_answer(
    asker: Visitor, desk: Desk
) -> None:
    await desk.answers(1, "Sa\u202emir", "gut\u2069\u202e\x1b[31m")

    [screen] = await asker.hears()

    assert screen.text == "👤 \u2068Sa mir\u2069: \u2068gut[31m\u2069"


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("Samir", " \n ", "the answer is empty"),
        ("Samir", "x" * 1_001, "the answer has 1001 characters, at most 1000"),
        ("  ", "Hallo", "a first name has at most 40 characters"),
    ],
)
async def test_an_answer_that_will_not_do_is_refused_and_nothing_changes(
    here: World, asker: Visitor, desk: Desk, name: str, words: str, why: str
) -> None:
    assert await desk.answers(1, name, words) == 2
    assert desk.refused == f"lotse: {why}"
    assert await mode(here) == "waiting"
    assert await asker.hears() == []


async def test_the_second_adviser_is_told_who_has_the_chat(
    here: World, asker: Visitor, desk: Desk
) -> None:
    assert await desk.takes(1, "Samir") == 0

    assert await desk.takes(1, "Elif") == 2
    assert desk.refused == "lotse: Samir has this chat"
    assert await desk.answers(1, "Elif", "Hallo") == 2
    assert desk.refused == "lotse: Samir has this chat"
    assert await asker.hears() == []
    assert await desk.answers(1, "samir", "Hallo") == 0


async def test_of_two_at_the_same_moment_one_has_it(
    here: World, asker: Visitor, desk: Desk
) -> None:
    other = Desk(here)
    results = await asyncio.gather(
        desk.takes(1, "Samir"), other.answers(1, "Elif", "Hallo")
    )

    assert sorted(results) == [0, 2]
    assert len(await asker.hears()) == results.count(0) - (results[0] == 0)


async def test_given_back_she_hears_it_and_has_the_menu(
    here: World, asker: Visitor, desk: Desk
) -> None:
    await desk.answers(1, "Samir", "Gern geschehen.")
    assert await desk.gives_back(1) == 0

    answer, back = await asker.hears()
    menu = await asker.taps("Menü")

    assert "Gern geschehen." in answer.text
    assert back.text.startswith("🤖 Hier bin ich wieder")
    assert "Was möchten Sie tun?" in menu.text
    assert await mode(here) == "bot"
    assert await desk.takes(1, "Samir") == 2
    assert desk.refused == "lotse: chat 1 is with the programme again"


async def test_what_she_wrote_before_she_went_back_is_still_read_and_answered(
    here: World, asker: Visitor, desk: Desk
) -> None:
    """Her tap to the programme must not lose a question; an answer takes nothing."""
    await asker.taps("Zum Programm")
    assert " bot " in await desk.lists()

    assert await desk.answers(1, "Samir", "Am Montag.") == 0
    [screen] = await asker.hears()

    assert "Am Montag." in screen.text
    assert [button.label for button in asker.buttons] == ["✍️ Hier schreiben", "🏠 Menü"]
    assert await mode(here) == "bot"
    await desk.reads(1)
    assert "Samir: Am Montag." in desk.said
    assert await desk.lists() == "Nobody is waiting."


async def test_who_has_blocked_us_cannot_be_answered(
    here: World, asker: Visitor, desk: Desk
) -> None:
    await asker.does("blocked")

    assert await desk.answers(1, "Samir", "Hallo") == 2
    assert desk.refused == "lotse: chat 1 cannot be reached: the person blocked us"
    assert await mode(here) == "waiting"


@pytest.mark.parametrize(("hours", "status"), [(23, 0), (24, 2)])
async def test_in_whatsapp_an_answer_must_come_within_a_day(
    here: World, desk: Desk, hours: int, status: int
) -> None:
    async with here.bot() as talks:
        for kind, what in (
            ("start", {}),
            ("press", {"token": "l.de"}),
            ("press", {"token": "t"}),
            ("text", {"text": "Hallo"}),
        ):
            update = Incoming("whatsapp:1", here.next_id(), "491", kind, **what)  # type: ignore[arg-type]
            await talks.receive(update)
    before = await stored.rows(here, "SELECT count(*) FROM outbox")
    here.now += timedelta(hours=hours)

    assert await desk.answers(1, "Samir", "Hallo") == status

    assert ("WhatsApp lets no answer through" in desk.refused) == bool(status)
    added = 0 if status else 1
    after = await stored.rows(here, "SELECT count(*) FROM outbox")
    assert after[0][0] - before[0][0] == added


async def test_what_is_answered_cannot_be_read_in_the_file(
    asker: Visitor, desk: Desk, tmp_path: Path
) -> None:
    await desk.answers(1, "Samir", "Antwort-marker")

    assert b"marker" not in everything_in(tmp_path)


async def test_who_has_opened_a_chat_is_kept(
    here: World, asker: Visitor, desk: Desk
) -> None:
    await desk.reads(1, "Elif")
    here.now += timedelta(hours=1)
    await desk.reads(1, "Samir")

    [(by, at)] = await stored.rows(here, "SELECT opened_by, opened_at FROM handover")
    assert by == "Samir"
    assert at == int(here.now.timestamp() * 1_000_000)
    assert await desk.reads(1, " ") == 2


async def test_a_chat_can_be_passed_on_to_a_colleague(
    here: World, asker: Visitor, desk: Desk
) -> None:
    await desk.takes(1, "Samir")
    assert await desk.takes(1, "Elif") == 2

    assert await desk.passes(1, "Elif") == 0

    assert "human: Elif" in await desk.lists()
    assert await desk.takes(1, "Samir") == 2
    assert desk.refused == "lotse: Elif has this chat"
    assert await desk.answers(1, "Elif", "Guten Tag!") == 0
    await asker.taps("Zum Programm")
    assert await desk.passes(1, "Samir") == 2
