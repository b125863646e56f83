"""Reminders as they arrive: when, in which language, and what their buttons do."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.base import Outgoing
from storage import attendance, people
from storage.transaction import Tx
from tests.dialogs import stored
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Somebody with an appointment in three days, 9:00."""
    visitor = Visitor(here, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    await visitor.presses("s.booking")
    await visitor.taps_option()
    await visitor.taps_option()
    await visitor.taps_option(4)
    for _ in range(2):
        await visitor.taps_option()
    await visitor.types("Amina")
    await visitor.presses(visitor.options[0].token)
    assert "gebucht" in visitor.screen.text
    return visitor


def plain(text: str) -> str:
    """Return a text without the marks around what was put into it."""
    return text.translate({0x2068: None, 0x2069: None})


async def reminded(visitor: Visitor) -> Outgoing:
    """Go to the time of the next reminder and return it."""
    for _ in range(7 * 48):
        visitor.world.now += timedelta(minutes=30)
        if heard := await visitor.hears():
            return heard[-1]
    raise AssertionError("no reminder came")


async def test_they_come_one_by_one_until_the_day(here: World, amina: Visitor) -> None:
    texts = [plain((await reminded(amina)).text) for _ in range(3)]

    assert "In 3 Tagen" in texts[0]
    assert "Morgen um 9:00 Uhr" in texts[1]
    assert "Morgen um 9:00 Uhr" in texts[2]
    assert await stored.rows(here, "SELECT count(*) FROM outbox WHERE state = 0") == [
        (0,)
    ]


async def test_a_lock_screen_never_tells_what_it_is_about(amina: Visitor) -> None:
    reminder = await reminded(amina)

    assert "Arbeit" not in reminder.text
    assert "Marxloh" in reminder.text
    assert [b.label for b in amina.buttons] == [
        "✅ Ja, ich komme",
        "🔁 Verschieben",
        "🚫 Absagen",
    ]


async def test_it_is_said_in_the_language_of_that_day(amina: Visitor) -> None:
    await amina.presses("l.tr")

    reminder = await reminded(amina)

    assert reminder.language == "tr"
    assert "9:00" in reminder.text


async def test_coming_is_noted_and_thanked_for(here: World, amina: Visitor) -> None:
    await reminded(amina)

    await amina.taps("ich komme")

    assert "Danke" in amina.screen.text
    assert await stored.rows(
        here, "SELECT count(*) FROM booking WHERE confirmed_at IS NOT NULL"
    ) == [(1,)]


@pytest.mark.parametrize("words", ["ja, ich komme", "Evet, geliyorum"])
async def test_old_phones_without_buttons_answer_in_words(
    here: World, amina: Visitor, words: str
) -> None:
    await reminded(amina)

    await amina.types(words)

    assert "Danke" in amina.screen.text
    assert await stored.rows(
        here, "SELECT count(*) FROM booking WHERE confirmed_at IS NOT NULL"
    ) == [(1,)]


async def test_days_later_such_words_are_no_answer(amina: Visitor) -> None:
    await reminded(amina)
    amina.world.now += timedelta(days=4)

    await amina.types("ja, ich komme")

    assert "Danke" not in amina.screen.text


async def test_who_has_said_so_is_not_asked_again(amina: Visitor) -> None:
    await reminded(amina)
    await amina.taps("ich komme")

    await reminded(amina)

    assert [b.label for b in amina.buttons] == ["🔁 Verschieben", "🚫 Absagen"]


async def test_a_reminder_in_the_middle_of_a_dialog_disturbs_nothing(
    here: World, amina: Visitor
) -> None:
    await amina.presses("s.booking")
    await amina.taps_option(2)
    before = await stored.raw(here, 2)
    question = amina.screen.text

    await reminded(amina)
    assert await stored.raw(here, 2) == before
    await amina.taps("ich komme")

    assert "Danke" in amina.screen.text
    assert question in amina.screen.text
    assert await stored.raw(here, 2) == before
    await amina.taps_option()


async def test_a_typed_answer_still_answers_the_question_before_it(
    here: World, amina: Visitor
) -> None:
    await amina.presses("s.booking")
    await reminded(amina)

    await amina.types("2")

    assert "service" in await stored.journal(here, 2)


@pytest.mark.parametrize(
    ("label", "said"), [("Verschieben", "Bei wem"), ("Absagen", "absagen?")]
)
async def test_moving_and_cancelling_begin_where_the_reminder_is(
    here: World, amina: Visitor, label: str, said: str
) -> None:
    await reminded(amina)

    await amina.taps(label)

    assert said in amina.screen.text


async def test_a_cancelled_appointment_reminds_nobody(
    here: World, amina: Visitor
) -> None:
    await amina.presses("m")
    await amina.taps("Meine Termine")
    await amina.taps_option()
    await amina.taps("Absagen")
    await amina.taps("Ja, absagen")
    here.now += timedelta(days=2)

    assert await amina.hears() == []


async def test_a_button_of_the_time_before_it_was_moved_changes_nothing(
    here: World, amina: Visitor
) -> None:
    await reminded(amina)
    old = {b.label: b.token for b in amina.buttons}
    await amina.taps("Verschieben")
    for number in (2, 3, 1):
        await amina.taps_option(number)
    await amina.taps("Ja")

    for token in old.values():
        await amina.presses(token)
        assert "Dieser Knopf ist alt" in amina.screen.text

    assert await stored.rows(here, "SELECT state, confirmed_at FROM booking") == [
        ("booked", None)
    ]


async def test_somebody_elses_button_does_nothing(here: World, amina: Visitor) -> None:
    await reminded(amina)
    token = amina.button("ich komme").token
    bilal = Visitor(here, "bilal", language="de")
    await bilal.starts()
    await bilal.presses("l.de")

    await bilal.presses(token)

    assert "Dieser Knopf ist alt" in bilal.screen.text
    assert await stored.rows(here, "SELECT confirmed_at FROM booking") == [(None,)]


async def test_a_forged_row_number_opens_no_other_message(
    here: World, amina: Visitor
) -> None:
    await reminded(amina)
    token = amina.button("ich komme").token
    count = len(amina.screens)

    await amina.presses(f"{token.rpartition('.')[0]}.1")

    assert len(amina.screens) == count + 1
    assert "Danke" in amina.screen.text


async def test_after_stop_nothing_comes_and_after_the_menu_it_does(
    here: World, amina: Visitor
) -> None:
    await amina.types("stop")
    here.now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    await amina.hears()
    assert "Ich schreibe Ihnen nicht mehr" in amina.screen.text

    await amina.presses("m")

    assert "Morgen" in (await reminded(amina)).text


async def test_after_an_outage_only_the_last_reminder_is_said(
    here: World, amina: Visitor
) -> None:
    here.now = datetime(2026, 11, 25, 19, 0, tzinfo=UTC) - timedelta(minutes=1)

    heard = await amina.hears()

    assert len(heard) == 1
    assert await stored.rows(
        here, "SELECT state, count(*) FROM outbox WHERE booking_id = 1 GROUP BY state"
    ) == [(2, 1), (3, 2)]


async def test_after_an_outage_nobody_is_woken(here: World, amina: Visitor) -> None:
    here.now = datetime(2026, 11, 26, 3, 0, tzinfo=UTC)
    assert await amina.hears() == []

    here.now = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
    [reminder] = await amina.hears()

    assert "Heute um 9:00 Uhr" in plain(reminder.text)


async def test_after_an_outage_over_the_appointment_nothing_is_said(
    here: World, amina: Visitor
) -> None:
    here.now = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)

    assert await amina.hears() == []


async def test_while_a_human_listens_coming_is_noted_in_silence(
    here: World, amina: Visitor
) -> None:
    await reminded(amina)

    def hand_over(tx: Tx) -> None:
        people.set_mode(tx, 1, "human")

    async with here.store() as store:
        await store.write(hand_over)
    count = len(amina.screens)

    await amina.taps("ich komme")

    assert amina.receipt.toast == "Danke, ist notiert."
    assert len(amina.screens) == count


async def test_who_did_not_come_is_asked_kindly(here: World, amina: Visitor) -> None:
    here.now = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
    await amina.hears()

    async with here.store() as store:
        await store.write(lambda tx: attendance.attended(tx, 1, came=False))
    [question] = await amina.hears()

    assert "vermisst" in question.text
    await amina.taps("Neuer Termin")
    assert "Wobei" in amina.screen.text
