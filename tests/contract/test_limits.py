"""All that is sent keeps the messenger's rules; names arrive letter by letter."""

from pathlib import Path

import pytest
from aiogram import Bot as AiogramBot
from icalendar import Calendar
from sqlalchemy import update

from bot import calendar
from bot.speaker import Speaker
from storage import agenda, appointments, directory, schema
from storage.transaction import Tx
from storage.values import Ref
from tests.contract import equal
from tests.contract.guest import Guest
from tests.contract.hosts import HOSTS, running
from tests.contract.messengers import InTelegram, InWhatsApp
from tests.support.fake_telegram import TOKEN
from tests.support.telegram_rules import check
from tests.support.visitor import TEXTS

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
LANGUAGES = [language.tag for language in TEXTS.languages]
MESSENGERS = ["telegram-aiogram-polling", "telegram-ptb-polling", "whatsapp"]
SENT = {
    *("sendMessage", "editMessageText", "answerCallbackQuery", "setMyCommands"),
    *("sendVenue", "sendDocument", "getUpdates"),
}
# A name as long as it may be, of the letters that are escaped most often.
LONG = "Ṣ'Ö-" * 15
ARABIC = "أمينة بنت محمد"
ISOLATES = range(0x2066, 0x206A)
MARKUP = "<b>&*_[x](y)</b> 😀 مكتب"


async def sees_everything(guest: Guest) -> None:
    """Book, move and cancel; no consent, help, a picture, and a stop."""
    await guest.arrives()
    await guest.taps("engine-help")
    await guest.taps("engine-menu")
    await guest.taps("engine-person")
    await guest.taps("engine-menu")
    await guest.taps("menu-booking")
    await guest.chooses(1, 2, 1, 1)
    await guest.taps("consent-ask-no")
    await guest.taps("engine-menu")
    await guest.taps("menu-booking")
    await guest.sends("photo")
    await guest.chooses(1, 1, 2, 1)
    await guest.taps("consent-ask-yes")
    await guest.types("x" * 4_096)
    await guest.types("Amina")
    await guest.taps("engine-change")
    await guest.taps("engine-back")
    await guest.taps("engine-yes")
    await guest.types("/appointments")
    await guest.chooses(1)
    await guest.taps("appointments-what-move")
    await guest.chooses(1, 2, 1)
    await guest.taps("engine-yes")
    await guest.types("/appointments")
    await guest.chooses(1)
    await guest.taps("appointments-what-cancel")
    await guest.chooses(1)
    await guest.says("words-stop")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", MESSENGERS)
async def test_all_that_is_sent_keeps_the_messengers_rules_in_every_language(
    tmp_path: Path, name: str, language: str
) -> None:
    """teremok knows Telegram's rules; our WhatsApp refuses what breaks Meta's."""
    async with running(name, tmp_path) as host:
        guest = host.guest(language)
        await sees_everything(guest)
        assert await equal.unsaid(guest) == []

        if isinstance(guest.person, InWhatsApp):
            assert {call.status for call in guest.person.server.calls} == {200}
            kinds = {message.kind for message in guest.person.phone.messages}
            assert {"button", "list", "location", "cta_url"} <= kinds
            return
        assert isinstance(guest.person, InTelegram)
        calls = list(guest.person.server.calls)

    bot = AiogramBot(TOKEN)
    for call in calls:
        assert call.code == 200, f"{call.method} was answered {call.code}"
        check(bot, call.method, call.params)
    assert {call.method for call in calls} >= SENT


def rename_offices(tx: Tx) -> None:
    """Let staff write into a name whatever a messenger might take for markup."""
    offices = schema.table(schema.Office)
    names = {language: MARKUP for language in LANGUAGES}
    tx.connection.execute(update(offices).values(names=names))
    directory.changed(tx)


@pytest.mark.parametrize("name", HOSTS)
async def test_names_arrive_letter_by_letter(tmp_path: Path, name: str) -> None:
    """On every screen, in the office's list, and in the calendar that is kept."""
    async with running(name, tmp_path) as host:
        await host.bot.store.write(rename_offices)
        guest = host.guest()
        await guest.arrives()
        await guest.taps("menu-booking")
        await guest.chooses(1, 1, 2, 1)
        await guest.taps("consent-ask-yes")
        for typed in (LONG, ARABIC):
            await guest.types(typed)
            assert guest.asked == "booking-summary"
            assert equal.squeezed(typed) in equal.squeezed(guest.person.saw())
            if typed == LONG:
                await guest.taps("engine-change")
                await guest.presses(next(c for c in guest.options if c.value == LONG))
        await guest.taps("engine-yes")
        assert await equal.unsaid(guest) == []
        assert equal.squeezed(MARKUP) in equal.squeezed(guest.person.saw())

        def read(tx: Tx) -> tuple[tuple[agenda.Line, ...], bytes]:
            card = appointments.card(tx, Ref("booking", 1))
            day = card.time.local().date()
            speaker = Speaker(TEXTS, tx.directory, "de")
            return agenda.lines(tx, day=day, office=None), calendar.write(card, speaker)

        [line], file = await host.bot.store.read(read)
        assert line.name == ARABIC
        assert line.office.names["de"] == MARKUP
        [appointment] = Calendar.from_ical(file).walk("VEVENT")
        assert MARKUP in str(appointment["summary"]).translate(dict.fromkeys(ISOLATES))
