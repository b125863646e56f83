"""My data: what is shown is what is stored, and what is said is what follows."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.base import Outgoing
from bot.languages import KNOWN
from dialogs import mydata
from storage import people
from storage.transaction import Tx
from tests.storage.test_erasure import everything
from tests.support.visitor import MONDAY, Visitor, World, world

NAME, PHONE = "Petra Krause", "+492035550100"
# With an appointment on Wednesday there are two reminders.
WEDNESDAY = 3


@pytest.fixture
async def petra(tmp_path: Path) -> Visitor:
    """Return somebody who has booked Wednesday morning under her name."""
    here: World = world(tmp_path)
    petra = Visitor(here, language="de")
    await petra.starts()
    await petra.presses("l.de")
    await petra.presses("s.booking")
    for number in (1, 1, WEDNESDAY, 1, 1):
        await petra.taps_option(number)
    await petra.types(NAME)
    await petra.presses(petra.options[0].token)
    return petra


async def goes(petra: Visitor, *labels: str) -> Outgoing:
    """Open “my data” and press one button after the other."""
    screen = await petra.types("/mydata")
    for label in labels:
        screen = await petra.taps(label)
    return screen


async def gives_number(petra: Visitor) -> Outgoing:
    await goes(petra, "Berichtigen", "Telefon", "16 oder älter")
    return await petra.types("0203 5550100")


async def stored(petra: Visitor) -> str:
    async with petra.world.store() as store:
        return await store.read(everything)


async def hears_all_week(petra: Visitor) -> list[Outgoing]:
    """Let the times come at which she is reminded: Tuesday at 9:00 and 19:30."""
    heard: list[Outgoing] = []
    for hours in (24, 34.5, 46, 72):
        petra.world.now = MONDAY + timedelta(hours=hours)
        heard += await petra.hears()
    return heard


@pytest.mark.parametrize("way", ["/mydata", "meine Daten", "my data", "بياناتي"])
async def test_a_command_or_words_of_any_language_open_it(
    petra: Visitor, way: str
) -> None:
    screen = await petra.types(way)

    assert "Das sind Ihre Daten" in screen.text


async def test_help_has_a_button_for_it(petra: Visitor) -> None:
    await petra.presses("h")

    screen = await petra.taps("Meine Daten")

    assert "Das sind Ihre Daten" in screen.text


async def test_it_opens_while_a_human_is_listening(petra: Visitor) -> None:
    """Also for the person who waits for an answer: it is a right."""

    def listens(tx: Tx) -> None:
        chat = people.find(tx, petra.account, petra.address)
        assert chat is not None
        people.set_mode(tx, chat.conversation, "human")

    async with petra.world.store() as store:
        await store.write(listens)

    screen = await goes(petra, "Ansehen")

    assert NAME in screen.text


async def test_one_screen_tells_what_is_stored(petra: Visitor) -> None:
    await gives_number(petra)

    screen = await goes(petra, "Ansehen")

    for fact in (NAME, PHONE, "Deutsch", "23. November 2026"):
        assert fact in screen.text


async def test_a_name_that_is_put_right_is_right_in_the_appointment(
    petra: Visitor,
) -> None:
    await goes(petra, "Berichtigen", "Name")
    await petra.types("Petra Klein")

    async with petra.world.store() as store:
        names = await store.read(
            lambda tx: [
                *tx.connection.exec_driver_sql("SELECT name FROM booking").scalars()
            ]
        )
        told = [petra.world.box.open(name, "booking.name") for name in names]
    assert told == ["Petra Klein"]
    assert "Petra Klein" in (await goes(petra, "Ansehen")).text


async def test_no_number_is_stored_without_a_consent(petra: Visitor) -> None:
    await goes(petra, "Berichtigen", "Telefon")
    screen = await petra.taps("Nein")

    assert "nichts geändert" in screen.text
    assert "Telefonnummer: Nein" in (await goes(petra, "Einverständnis")).text


async def test_a_number_is_deleted_with_its_consent_also_from_messages(
    petra: Visitor,
) -> None:
    await gives_number(petra)
    before = await stored(petra)

    screen = await goes(petra, "Einverständnis", "Telefon: Nein")

    assert "Telefonnummer ist gelöscht" in screen.text
    assert PHONE in before
    assert PHONE not in await stored(petra)


async def test_stop_deletes_the_number_as_well(petra: Visitor) -> None:
    """It withdraws all consents, and the number is there for its own only."""
    await gives_number(petra)

    await petra.types("Stop")

    assert PHONE not in await stored(petra)


async def test_without_the_consent_there_is_no_name_and_no_reminder(
    petra: Visitor,
) -> None:
    screen = await goes(petra, "Einverständnis", "Name: Nein")

    assert "Ihr Name ist gelöscht" in screen.text
    assert NAME not in await stored(petra)
    assert await hears_all_week(petra) == []


async def test_the_appointment_itself_stays(petra: Visitor) -> None:
    await goes(petra, "Einverständnis", "Name: Nein")

    screen = await petra.types("/appointments")

    assert "Welchen möchten Sie ansehen" in screen.text


async def test_nor_is_she_reminded_after_moving_it(petra: Visitor) -> None:
    await goes(petra, "Einverständnis", "Name: Nein")
    await petra.types("/appointments")
    await petra.taps_option(1)
    for label in ("Verschieben", "Egal"):
        await petra.taps(label)
    await petra.taps_option(2)
    await petra.taps_option(3)

    screen = await petra.taps("Ja, stimmt")

    assert "verschoben" in screen.text
    waits = "SELECT count(*) FROM outbox WHERE booking_id IS NOT NULL AND state = 0"
    async with petra.world.store() as store:
        assert (
            await store.read(lambda tx: tx.connection.exec_driver_sql(waits).scalar())
            == 0
        )


async def test_a_name_typed_for_something_else_goes_with_the_consent(
    petra: Visitor,
) -> None:
    """A booking that was put aside holds it in its journal."""
    await petra.presses("s.booking")
    for number in (2, 1, 1, 1):
        await petra.taps_option(number)
    await petra.types("Petra Heimlich")

    await goes(petra, "Einverständnis", "Name: Nein")

    assert "Heimlich" not in await stored(petra)


async def test_given_again_she_is_reminded_again(petra: Visitor) -> None:
    await goes(petra, "Einverständnis", "Name: Nein")
    screen = await goes(petra, "Einverständnis", "Name: Ja", "16 oder älter")
    assert "Ich erinnere Sie wieder" in screen.text

    heard = await hears_all_week(petra)

    assert len(heard) == 2
    assert all("haben Sie einen Termin" in screen.text for screen in heard)


@pytest.mark.parametrize("span", ["1 Woche", "4 Wochen", "Bis ich schreibe"])
async def test_in_a_pause_nothing_comes_by_itself(petra: Visitor, span: str) -> None:
    """Said before: her own reminders rest as well, and staff see why."""
    assert "erinnere ich Sie auch nicht" in (await goes(petra, "Pause")).text
    await petra.taps(span)

    assert await hears_all_week(petra) == []
    why = "SELECT DISTINCT why FROM outbox WHERE booking_id IS NOT NULL"
    async with petra.world.store() as store:
        assert await store.read(
            lambda tx: tx.connection.exec_driver_sql(why).scalars().all()
        ) == ["paused"]


async def test_a_pause_until_she_writes_ends_when_she_writes(petra: Visitor) -> None:
    await goes(petra, "Pause", "Bis ich schreibe")
    petra.world.now += timedelta(hours=1)
    await petra.presses("m")

    assert len(await hears_all_week(petra)) == 2


async def test_a_pause_of_a_week_does_not_end_when_she_writes(petra: Visitor) -> None:
    await goes(petra, "Pause", "1 Woche")
    petra.world.now += timedelta(hours=1)
    await petra.presses("m")

    assert await hears_all_week(petra) == []


async def test_a_pause_can_be_ended(petra: Visitor) -> None:
    await goes(petra, "Pause", "4 Wochen")

    screen = await goes(petra, "Pause", "Pause beenden")

    assert "erinnere Sie wieder" in screen.text
    assert len(await hears_all_week(petra)) == 2


async def test_any_language_can_be_the_second(petra: Visitor) -> None:
    await goes(petra, "Berichtigen", "Zweite Sprache")

    await petra.taps("Kurmancî")

    assert "Kurmancî" in (await goes(petra, "Ansehen")).text


def test_the_second_languages_are_those_of_the_picker() -> None:
    assert tuple(language.tag for language in KNOWN) == mydata.LANGUAGES


async def test_deleting_takes_two_taps_and_ends_at_the_beginning(
    petra: Visitor,
) -> None:
    """Nothing of her is left but the goodbye, and a start is the first one."""
    asked = await goes(petra, "Alles löschen")
    assert "wirklich" in asked.text
    assert NAME in await stored(petra)

    goodbye = await petra.taps("Ja, alles löschen")

    assert "ist gelöscht" in goodbye.text
    assert goodbye.language == "de"
    left = await stored(petra)
    assert NAME not in left
    hello = await petra.starts()
    assert "Welche Sprache?" in hello.text


async def test_an_old_yes_asks_again(petra: Visitor) -> None:
    """A button further up must not delete anything by one tap."""
    await petra.types("/delete")
    await petra.taps("Nein, behalten")

    screen = await petra.presses("e")

    assert "wirklich" in screen.text
    assert NAME in await stored(petra)


async def test_no_reminder_waits_for_somebody_who_has_left(petra: Visitor) -> None:
    await goes(petra, "Alles löschen", "Ja, alles löschen")

    assert await hears_all_week(petra) == []


async def test_only_the_goodbye_is_on_a_page_that_is_loaded_again(
    petra: Visitor,
) -> None:
    await goes(petra, "Alles löschen", "Ja, alles löschen")

    async with petra.world.bot() as talks:
        shown = await talks.events(petra.account, petra.address, 0)

    said = [event.outgoing.text for event in shown if not event.outgoing.settled]
    assert len(said) == 1
    assert "ist gelöscht" in said[0]
