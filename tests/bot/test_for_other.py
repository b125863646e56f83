"""For somebody else: a helper books, gets a slip, and the other person takes over."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot import app, my_files, serve, settings, slip
from storage import appointments, attendance, for_others
from storage.transaction import Tx
from tests.bot.test_messengers import CODE
from tests.support.visitor import MONDAY, PEOPLE, TEXTS, Visitor, World, world

NAME = "Ayşe Kaya"
WEDNESDAY = 3
TURKISH = "Türkçe"


@pytest.fixture
async def helper(tmp_path: Path) -> Visitor:
    """Somebody who has chosen German, and is in the menu."""
    helper = Visitor(world(tmp_path), "helper", language="de")
    await helper.starts()
    await helper.presses("l.de")
    return helper


async def books(helper: Visitor, language: str = TURKISH) -> str:
    """Book Wednesday, 9:00 in Marxloh for Ayşe; return the code."""
    await helper.types("/for_other")
    await helper.taps(language)
    for number in (1, 1, WEDNESDAY, 1):
        await helper.taps_option(number)
    await helper.taps("16 oder älter")
    await helper.types(NAME)
    await helper.taps("Ja, stimmt")
    return code_on(helper)


def code_on(visitor: Visitor) -> str:
    """Return the code on the newest screen."""
    found = CODE.search(visitor.screen.text)
    assert found is not None
    return found[0]


def slip_on(visitor: Visitor) -> str:
    """Return the path of the slip that comes with the newest screen."""
    return next(
        part.url
        for part in visitor.screen.parts
        if getattr(part, "name", "") == slip.NAME
    )


async def claims(here: World, code: str) -> Visitor:
    """Take it over from a phone of her own, in Turkish."""
    ayse = Visitor(here, "ayse", language="tr")
    await ayse.starts()
    await ayse.types(code)
    await ayse.taps("Evet, devralırım")
    await ayse.taps("Evet, 16")
    return ayse


async def test_help_leads_to_it(helper: Visitor) -> None:
    await helper.presses("h")

    screen = await helper.taps("Für jemand anderen")

    assert "Welche Sprache spricht die Person" in screen.text


async def test_the_slip_comes_as_text_as_a_page_and_with_a_calendar_file(
    helper: Visitor,
) -> None:
    await books(helper)

    said = helper.screen.text
    for told in ("Mittwoch, 25. November, 9:00", "Weseler Straße", "Ausweis oder Pass"):
        assert told in said
    assert {getattr(p, "name", "") for p in helper.screen.parts} >= {
        "termin.ics",
        slip.NAME,
    }


async def test_who_has_not_been_asked_is_not_booked_for(helper: Visitor) -> None:
    await helper.types("/for_other")
    await helper.taps(TURKISH)
    for number in (1, 1, WEDNESDAY, 1):
        await helper.taps_option(number)

    screen = await helper.taps("Nein")

    assert "nichts gebucht" in screen.text
    async with helper.world.store() as store:
        counts = f"SELECT ({PEOPLE}), (SELECT count(*) FROM consent)"
        found = await store.read(
            lambda tx: tuple(tx.connection.exec_driver_sql(counts).one())
        )
    assert found == (1, 0)


async def test_who_gives_up_at_the_name_leaves_nobody_behind(helper: Visitor) -> None:
    await helper.types("/for_other")
    await helper.taps(TURKISH)
    for number in (1, 1, WEDNESDAY, 1):
        await helper.taps_option(number)
    await helper.taps("16 oder älter")
    await helper.types(NAME)

    await helper.taps("Doch nicht")

    async with helper.world.store() as store:
        assert (
            await store.read(lambda tx: tx.connection.exec_driver_sql(PEOPLE).scalar())
            == 1
        )


async def test_an_adviser_sees_name_and_language_of_the_person(
    helper: Visitor,
) -> None:
    await books(helper)

    async with helper.world.store() as store:
        card = await store.read(
            lambda tx: appointments.card(tx, appointments.Ref("booking", 1))
        )
    assert (card.name, card.language) == (NAME, "tr")


async def test_the_helper_is_reminded_without_name_or_matter(helper: Visitor) -> None:
    await books(helper)
    helper.world.now = MONDAY + timedelta(hours=24)

    [screen] = await helper.hears()

    assert "hat die andere Person ihren Termin" in screen.text
    assert NAME not in screen.text
    assert "Arbeit" not in screen.text
    assert [button.label for button in helper.options] == [
        "🔁 Verschieben",
        "🚫 Absagen",
    ]


@pytest.mark.parametrize(
    ("booked_for", "hours", "said"),
    [(5, 48, "Bald hat die andere Person"), (1, 3, "Heute um")],
)
async def test_she_is_told_days_before_and_on_the_day(
    helper: Visitor, booked_for: int, hours: float, said: str
) -> None:
    """Of Friday, three days before; of Monday afternoon, two hours before."""
    await helper.types("/for_other")
    await helper.taps(TURKISH)
    for number in (1, 1, booked_for, -1 if booked_for == 1 else 1):
        await helper.presses(helper.options[number - 1 if number > 0 else -1].token)
    await helper.taps("16 oder älter")
    await helper.types(NAME)
    await helper.taps("Ja, stimmt")
    heard: list[str] = []
    for step in range(1, 2 * 24 * 4):
        helper.world.now = MONDAY + timedelta(hours=step / 4)
        heard += [screen.text for screen in await helper.hears()]
        if heard:
            break

    assert said in heard[0]


async def test_who_did_not_come_is_asked_after_with_the_helper(
    helper: Visitor,
) -> None:
    await books(helper)
    helper.world.now = MONDAY + timedelta(days=2, hours=4)
    async with helper.world.store() as store:
        await store.write(lambda tx: attendance.attended(tx, 1, came=False))

    screen = (await helper.hears())[-1]

    assert "war nicht da" in screen.text
    assert "Welche Sprache spricht" in (await helper.taps("Neuer Termin")).text


async def test_she_can_move_it_from_there(helper: Visitor) -> None:
    await books(helper)
    helper.world.now = MONDAY + timedelta(hours=24)
    await helper.hears()

    screen = await helper.taps("Verschieben")

    assert "neuen Termin" in screen.text


async def test_my_appointments_tell_it_from_her_own(helper: Visitor) -> None:
    await books(helper)
    await helper.types("/appointments")
    assert helper.options[0].label.startswith("👥")

    screen = await helper.taps_option(1)

    assert "für eine andere Person" in screen.text
    await helper.taps("Absagen")
    assert helper.options[1].label == "✅ Nein, er bleibt"
    assert "abgesagt" in (await helper.taps("Ja, absagen")).text


async def test_a_lost_slip_is_made_anew_with_another_code(helper: Visitor) -> None:
    first = await books(helper)
    await helper.types("/appointments")
    await helper.taps_option(1)

    await helper.taps("Zettel")

    assert code_on(helper) != first
    assert slip_on(helper)


async def test_who_has_five_is_told_so_at_once(
    helper: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    await books(helper)
    monkeypatch.setattr(for_others, "MOST", 1)

    screen = await helper.types("/for_other")

    assert "5 Termine für andere" in screen.text


async def test_the_number_that_is_said_is_the_one_that_holds() -> None:
    said = TEXTS.labels_in_all("for_other-too-many").values()

    assert all(str(for_others.MOST) in text for text in said)


async def test_who_takes_over_is_reminded_and_the_helper_is_told_once(
    helper: Visitor,
) -> None:
    ayse = await claims(helper.world, await books(helper))
    assert "Randevu artık sizin" in ayse.screen.text

    told = [screen.text for screen in await helper.hears()]
    helper.world.now = MONDAY + timedelta(hours=24)
    later = await helper.hears()

    assert len(told) == 1
    assert "Danke fürs Helfen" in told[0]
    assert later == []
    assert len(await ayse.hears()) == 1


async def test_the_old_buttons_of_a_reminder_do_nothing_then(helper: Visitor) -> None:
    code = await books(helper)
    helper.world.now = MONDAY + timedelta(hours=24)
    await helper.hears()
    cancel = helper.button("Absagen").token
    await claims(helper.world, code)

    screen = await helper.presses(cancel)

    assert "Dieser Knopf ist alt" in screen.text
    async with helper.world.store() as store:
        state = "SELECT state FROM booking"
        assert (
            await store.read(lambda tx: tx.connection.exec_driver_sql(state).scalar())
            == "booked"
        )


async def test_without_a_consent_it_stays_with_the_helper(helper: Visitor) -> None:
    code = await books(helper)
    ayse = Visitor(helper.world, "ayse", language="tr")
    await ayse.starts()
    await ayse.types(code)
    await ayse.taps("Evet, devralırım")

    screen = await ayse.taps("Hayır")

    assert "olduğu gibi" in screen.text
    assert "Welchen möchten" in (await helper.types("/appointments")).text


async def test_her_own_code_is_of_no_use_to_the_helper(helper: Visitor) -> None:
    code = await books(helper)

    screen = await helper.types(code)

    assert "nur woanders" in screen.text


@asynccontextmanager
async def browser(helper: Visitor) -> AsyncIterator[httpx.AsyncClient]:
    """Open our pages, on the helper's database."""
    made = settings.load(
        {
            "DATABASE_URL": helper.world.url,
            "SECRET_KEY": "a secret for tests only",
        }
    )
    async with app.build(made, now=lambda: helper.world.now) as built:
        application, _ = serve.web(built)
        transport = httpx.ASGITransport(application)
        async with httpx.AsyncClient(transport=transport, base_url="http://t") as page:
            yield page


async def test_the_page_shows_both_languages_and_no_name_once(helper: Visitor) -> None:
    code = await books(helper)
    path = slip_on(helper)

    async with browser(helper) as page:
        looked = await page.head(path)
        first = await page.get(path)
        second = await page.get(path)

    assert [answer.status_code for answer in (looked, first, second)] == [200, 200, 410]
    assert "attachment" not in first.headers.get("content-disposition", "")
    for told in ("25 Kasım Çarşamba", "Mittwoch, 25. November", code, "Weseler Straße"):
        assert told in first.text
    assert NAME not in first.text
    assert "<script" not in first.text


async def test_a_forged_or_late_link_says_kindly_what_to_do(helper: Visitor) -> None:
    await books(helper)
    path = slip_on(helper)
    helper.world.now += timedelta(minutes=31)

    async with browser(helper) as page:
        answers = [await page.get(one) for one in (path, "/slip/forged")]

    assert [answer.status_code for answer in answers] == [410, 410]
    assert all("Dieser Link geht nicht mehr" in answer.text for answer in answers)


@pytest.mark.parametrize(
    ("label", "shown"),
    [("Deutsch", {"de"}), ("العربية", {"ar", "de"}), ("Українська", {"de"})],
)
async def test_a_language_without_texts_has_german_alone(
    helper: Visitor, label: str, shown: set[str]
) -> None:
    await books(helper, label)
    token = slip_on(helper).rpartition("/")[2]

    def made(tx: Tx) -> bytes | None:
        return slip.make(tx, TEXTS, token)

    async with helper.world.store() as store:
        page = await store.read(made)

    assert page is not None
    said = set(re.findall(r'<p class="[^"]*" lang="(\w+)"', page.decode()))
    assert said == shown


async def test_a_messenger_gets_the_page_itself(helper: Visitor) -> None:
    await books(helper)
    outgoing = helper.screen

    def filled(tx: Tx) -> bytes:
        made = my_files.filled(tx, TEXTS, outgoing, 1)
        return next(p.data for p in made.parts if getattr(p, "name", "") == slip.NAME)

    async with helper.world.store() as store:
        assert b"Mittwoch" in await store.read(filled)
