"""First talk, trial day and first day in the chat: both sides, tap by tap."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import calendar, calendar_route, content, my_files, templates
from bot.speaker import Speaker
from storage import erasure, people, schema
from storage.transaction import Tx
from tests.bot.meeting_people import PRIVATE, Both, caller, known
from tests.bot.test_event_templates import said_as
from tests.dialogs.stored import rows
from tests.storage import pairs
from tests.support.visitor import TEXTS, Visitor, world

# The second day on the list, Wednesday, at nine; heard the day before.
THE_DAY_BEFORE = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
THAT_EVENING = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)


@pytest.fixture
async def both(tmp_path: Path) -> Both:
    return await known(world(tmp_path))


async def meetings(both: Both) -> list[tuple[str, str]]:
    found = await rows(both.world, "SELECT kind, state FROM meeting ORDER BY id")
    return [(str(kind), str(state)) for kind, state in found]


async def state(both: Both) -> str:
    return str((await rows(both.world, "SELECT state FROM placement"))[0][0])


def entry(visitor: Visitor) -> str:
    [file] = [p for p in visitor.screen.parts if isinstance(p, calendar.File)]
    return file.data.decode().replace("\r\n ", "")


async def test_from_a_proposal_to_a_meeting_that_both_know_of(both: Both) -> None:
    await both.fixes()

    said = both.newcomer.screen.text
    assert "Ihr Termin steht" in said
    assert "Frau Yıldız" in said
    assert "Weseler Straße 9" in said
    assert pairs.PHONE in said
    assert await state(both) == "talk"
    assert await meetings(both) == [("talk", "fixed")]

    [told] = await both.firm.hears()
    assert "Ihr Termin steht" in told.text
    await both.firm.taps("Alles ansehen")
    assert "Amina" in both.firm.screen.text
    assert pairs.NUMBER in both.firm.screen.text
    assert "SUMMARY:Termin: Praktikum" in entry(both.firm)


async def test_nothing_that_comes_unasked_names_anybody(both: Both) -> None:
    """Whoever stands beside the phone reads a time, and no name or number."""
    await both.fixes()
    unasked = [*await both.firm.hears()]
    both.world.now = THE_DAY_BEFORE
    for one in (both.newcomer, both.firm):
        unasked += await one.hears()
    both.world.now = THAT_EVENING
    for one in (both.newcomer, both.firm):
        unasked += await one.hears()

    assert len(unasked) == 5
    for screen in unasked:
        assert not [word for word in PRIVATE if word in screen.text]


async def test_the_calendar_has_a_link_for_each_side(both: Both) -> None:
    await both.fixes()
    mine = entry(both.newcomer)
    [file] = [p for p in both.newcomer.screen.parts if isinstance(p, calendar.File)]
    secret = file.url.removeprefix("/calendar/").removesuffix(".ics")

    async with both.world.store() as store:
        linked = await store.read(lambda tx: calendar_route.read(tx, TEXTS, secret))
        other = await store.read(
            lambda tx: calendar_route.read(tx, TEXTS, secret[:-1] + "x")
        )

    assert linked is not None
    assert linked.decode().replace("\r\n ", "") == mine
    assert other is None
    assert "LOCATION:Weseler Straße 9" in mine
    assert "Yıldız" not in mine  # its alarm pops up on a lock screen


async def test_a_first_talk_by_phone_says_who_rings(both: Both) -> None:
    await both.presses(both.firm, "talk")
    await both.firm.taps("Telefon")
    await both.firm.taps_option(1)
    await both.firm.taps_option(1)
    await both.firm.taps("Das reicht")
    await both.newcomer.hears()
    await both.newcomer.taps("Zeiten")
    assert "ruft Sie an" in both.newcomer.screen.text
    await both.newcomer.taps_option(1)
    await both.newcomer.taps("Ja")

    assert "ruft Sie an" in both.newcomer.screen.text
    await both.firm.hears()
    await both.firm.taps("Alles ansehen")
    assert "Bitte rufen Sie an" in both.firm.screen.text


async def test_three_times_are_enough(both: Both) -> None:
    await both.proposes(1, 2, 3)

    assert "Ich schicke die Zeiten" in both.firm.screen.text
    await both.newcomer.hears()
    await both.newcomer.taps("Zeiten")
    assert len(both.newcomer.options) == 3 + 1


async def test_a_typed_day_may_bring_its_hour(both: Both) -> None:
    await both.presses(both.firm, "talk")
    await both.firm.taps("Betrieb")
    await both.firm.types("20. Januar")
    await both.firm.taps_option(1)
    assert "vier Wochen" in both.firm.screen.text
    await both.firm.types("Donnerstag um 10 Uhr")
    await both.firm.taps_option(1)

    assert "noch eine Zeit" in both.firm.screen.text


async def test_none_of_the_times_goes_back_kindly_and_in_the_end_they_ring(
    both: Both,
) -> None:
    for number in (1, 2, 3):
        if number == 1:
            await both.proposes(1)
        else:
            await both.firm.hears()
            await both.firm.taps("Andere Zeiten")
            await both.firm.taps("Betrieb")
            await both.firm.taps_option(number)
            await both.firm.taps_option(1)
            await both.firm.taps("Das reicht")
        await both.newcomer.hears()
        await both.newcomer.taps("Zeiten")
        await both.newcomer.taps("Keine passt")

    assert pairs.PHONE in both.newcomer.screen.text
    await both.firm.hears()
    assert "telefonieren" in both.firm.screen.text
    await both.firm.taps("Alles ansehen")
    assert pairs.NUMBER in both.firm.screen.text


async def test_a_reminder_is_answered_once_and_says_the_rest(both: Both) -> None:
    await both.fixes()
    both.world.now = THE_DAY_BEFORE
    await both.newcomer.hears()
    await both.newcomer.taps("es bleibt")

    assert "Frau Yıldız" in both.newcomer.screen.text
    both.world.now = THE_DAY_BEFORE + timedelta(hours=10, minutes=40)
    [last] = await both.newcomer.hears()
    assert "Bleibt es dabei" not in last.text
    assert "Bis dann" in last.text


async def test_after_an_outage_one_reminder_is_said(both: Both) -> None:
    await both.fixes()
    both.world.now = THE_DAY_BEFORE + timedelta(hours=10, minutes=40)

    reminders = await both.newcomer.hears()
    assert ["kommt bald" in screen.text for screen in reminders] == [True]


async def test_another_time_is_asked_for_and_the_firm_proposes_anew(both: Both) -> None:
    await both.fixes()
    await both.firm.hears()
    both.world.now = THE_DAY_BEFORE
    await both.newcomer.hears()
    await both.newcomer.taps("Andere Zeit")
    await both.newcomer.taps("Ja, absagen")
    told = (await both.firm.hears())[-1]

    assert "andere Zeit gewünscht" in told.text
    await both.firm.taps("Andere Zeiten")
    await both.firm.taps("Betrieb")
    await both.firm.taps_option(2)
    await both.firm.taps_option(1)
    await both.firm.taps("Das reicht")
    await both.newcomer.hears()
    assert "Es gibt Vorschläge" in both.newcomer.screen.text
    assert await meetings(both) == [("talk", "off"), ("talk", "asked")]


async def test_a_firm_that_moves_tells_it_with_the_new_times(both: Both) -> None:
    await both.fixes()
    await both.presses(both.firm, "another")
    await both.firm.taps("Telefon")
    await both.firm.taps_option(4)
    await both.firm.taps_option(1)
    await both.firm.taps("Das reicht")
    [told] = await both.newcomer.hears()

    assert "muss leider ausfallen" in told.text
    assert "neue Vorschläge" in told.text


async def test_a_firm_that_cannot_come_says_so_after_one_more_question(
    both: Both,
) -> None:
    await both.fixes()
    await both.presses(both.firm, "cannot")
    await both.firm.taps("es bleibt")
    assert await both.newcomer.hears() == []
    await both.presses(both.firm, "cannot")
    await both.firm.taps("Ja, absagen")
    [told] = await both.newcomer.hears()

    assert "muss leider ausfallen" in told.text
    assert await meetings(both) == [("talk", "off")]


async def test_a_button_of_a_meeting_that_is_off_is_told(both: Both) -> None:
    await both.fixes()
    both.world.now = THE_DAY_BEFORE
    await both.newcomer.hears()
    comes = both.newcomer.button("es bleibt").token
    await both.presses(both.firm, "cannot")
    await both.firm.taps("Ja, absagen")
    await both.newcomer.presses(comes)

    assert "hat sich schon geändert" in both.newcomer.screen.text


async def test_a_placement_that_ends_while_she_reads_ends_kindly(both: Both) -> None:
    await both.fixes()
    await both.presses(both.newcomer, "cannot")
    assert "Frau Yıldız" in both.newcomer.screen.text
    await both.presses(both.firm, "nofit")
    await both.firm.taps("Ja, beenden")
    await both.newcomer.taps("Ja, absagen")

    assert "gilt nicht mehr" in both.newcomer.screen.text
    assert "Yıldız" not in both.newcomer.screen.text
    assert await state(both) == "refused"


async def test_times_taken_back_meanwhile_are_told(both: Both) -> None:
    await both.proposes(1)
    await both.newcomer.hears()
    pick = both.newcomer.button("Zeiten").token
    await both.presses(both.firm, "nofit")
    await both.firm.taps("Ja, beenden")
    await both.newcomer.presses(pick)

    assert "hat sich schon geändert" in both.newcomer.screen.text
    assert await state(both) == "refused"


async def test_an_hour_that_goes_while_she_reads_is_asked_anew(both: Both) -> None:
    await both.proposes(2, 3)
    await both.newcomer.hears()
    await both.newcomer.taps("Zeiten")
    await both.newcomer.taps_option(2)

    async with both.world.store() as store:

        def other(tx: Tx) -> None:
            own = caller(tx, both.firm)
            pair = pairs.introduced(tx, "other", firm=own)
            pairs.fixed(tx, pair, pairs.at("2026-11-26", "09:00"))

        await store.write(other)
    await both.newcomer.taps("Ja")

    assert "nicht mehr frei" in both.newcomer.screen.text
    assert len(both.newcomer.options) == 1 + 1


async def test_how_it_goes_on_is_asked_of_both_in_the_evening(both: Both) -> None:
    await both.fixes()
    await both.firm.hears()
    both.world.now = THAT_EVENING
    await both.newcomer.hears()
    assert "Möchten Sie dieses Praktikum machen" in both.newcomer.screen.text
    await both.newcomer.taps("Ja, gern")
    await both.firm.hears()
    await both.firm.taps("Probetag")
    await both.firm.taps_option(2)
    await both.firm.taps_option(1)
    await both.firm.taps("Das reicht")

    assert await meetings(both) == [("talk", "held"), ("trial", "asked")]


async def test_that_she_would_like_to_is_told_to_the_firm_once(both: Both) -> None:
    await both.fixes()
    both.world.now = THAT_EVENING
    for one in (both.firm, both.newcomer):
        await one.hears()
    for _ in range(2):
        await both.presses(both.newcomer, "want")
    keen = [s for s in await both.firm.hears() if "möchte das Praktikum" in s.text]
    await both.firm.taps("Alles vereinbart")

    assert len(keen) == 1
    assert not [word for word in PRIVATE if word in keen[0].text]
    assert "Wann ist der erste Tag" in both.firm.screen.text


async def test_what_she_would_like_is_not_told_to_a_firm_that_has_said_yes(
    both: Both,
) -> None:
    await both.fixes()
    both.world.now = THAT_EVENING
    await both.newcomer.hears()
    await both.presses(both.newcomer, "want")
    await both.presses(both.firm, "agreed")
    await both.firm.taps_option(1)
    await both.firm.taps("Ja")

    assert [s for s in await both.firm.hears() if "möchte das" in s.text] == []


async def test_her_no_ends_it_after_one_more_question(both: Both) -> None:
    await both.fixes()
    both.world.now = THAT_EVENING
    await both.newcomer.hears()
    await both.newcomer.taps("Lieber nicht")
    await both.newcomer.taps("Nein, weiter")
    assert await state(both) == "talk"
    await both.presses(both.newcomer, "nomore")
    await both.newcomer.taps("Ja, beenden")

    assert await state(both) == "withdrawn"


async def test_a_first_day_is_agreed_and_told_with_all_that_matters(both: Both) -> None:
    await both.fixes()
    both.world.now = THAT_EVENING
    await both.firm.hears()
    await both.firm.taps("Alles vereinbart")
    await both.firm.types("Sonntag")
    await both.firm.taps_option(1)
    assert "An diesem Tag geht es nicht" in both.firm.screen.text
    await both.firm.taps_option(1)
    await both.firm.taps("Ja")
    assert "Vereinbart!" in both.firm.screen.text
    told = (await both.newcomer.hears())[-1]

    assert "Erster Tag" in told.text
    assert not [word for word in PRIVATE if word in told.text]
    await both.newcomer.taps("Alles ansehen")
    said = both.newcomer.screen.text
    assert "Weseler Straße 9" in said
    assert "Frau Yıldız" in said
    assert pairs.PHONE in said
    assert await state(both) == "agreed"


async def test_the_meeting_is_among_her_appointments_and_can_be_called_off_there(
    both: Both,
) -> None:
    await both.fixes()
    await both.newcomer.presses("s.appointments")
    await both.newcomer.taps_option(1)
    assert "Weseler Straße 9" in both.newcomer.screen.text
    await both.newcomer.taps("Ich kann nicht")
    await both.newcomer.taps("Ja, absagen")

    assert await meetings(both) == [("talk", "off")]


@pytest.mark.parametrize(
    ("who", "labels"),
    [
        ("firm", ("Andere Zeit", "Betrieb")),
        ("firm", ("Alles vereinbart",)),
        ("firm", ("Passt nicht", "Nein, weiter")),
        ("newcomer", ("Lieber nicht", "Nein, weiter")),
        ("newcomer", ("Alles bleibt so",)),
    ],
)
async def test_every_way_leads_somewhere_from_the_appointment(
    both: Both, who: str, labels: tuple[str, ...]
) -> None:
    await both.fixes()
    visitor = getattr(both, who)
    await visitor.presses("s.appointments")
    await visitor.taps_option(1)
    for label in labels:
        await visitor.taps(label)

    assert "schiefgegangen" not in visitor.screen.text
    assert visitor.screen.text != ""


async def test_what_is_stored_of_a_meeting_is_in_the_file_of_both(both: Both) -> None:
    await both.fixes()

    def files(tx: Tx) -> list[dict[str, Any]]:
        people = [caller(tx, who).person for who in (both.newcomer, both.firm)]
        return [
            json.loads(my_files.make(tx, TEXTS, "de", person, my_files.JSON))
            for person in people
        ]

    async with both.world.store() as store:
        made = await store.read(files)

    for record in made:
        [meeting] = record["internship_meetings"]
        assert (meeting["kind"], meeting["place"]) == ("talk", "firm")
        assert meeting["starts_at"] == "2026-11-26T09:00:00+01:00"
        assert len(meeting["proposed"]) == 2


async def test_who_erases_herself_frees_the_meeting_and_is_no_more_reached(
    both: Both,
) -> None:
    await both.fixes()
    await both.firm.hears()
    see = both.firm.button("Alles ansehen").token

    def erase(tx: Tx) -> None:
        own = tx.called_by(caller(tx, both.newcomer))
        chat = people.find(tx, both.newcomer.account, both.newcomer.address)
        assert chat is not None
        erasure.erase(own, chat, until=erasure.newest(tx, chat.conversation))

    async with both.world.store() as store:
        await store.write(erase)
    await both.firm.presses(see)

    assert "hat sich schon geändert" in both.firm.screen.text
    assert await meetings(both) == [("talk", "over")]
    assert await rows(both.world, "SELECT count(*) FROM claim") == [(0,)]
    both.world.now = THE_DAY_BEFORE
    assert [s for s in await both.firm.hears() if "Termin" in s.text] == []


async def test_what_comes_unasked_has_an_approved_form_on_whatsapp(both: Both) -> None:
    """Each kind of row, on the way from the first times to the first day."""
    here, newcomer, firm = both.world, both.newcomer, both.firm
    names = []

    async def heard(who: Visitor, words: str) -> None:
        names.append((await said_as(here, who, words)).removeprefix("lotse_meeting_"))

    await both.proposes(2)
    await heard(newcomer, "Vorschläge")
    await newcomer.taps("Zeiten")
    await newcomer.taps("Keine passt")
    await heard(firm, "passt leider keine")
    await both.fixes()
    await heard(firm, "Termin steht")
    await both.presses(newcomer, "another")
    await newcomer.taps("Ja, absagen")
    await heard(firm, "andere Zeit gewünscht")
    await both.fixes()
    await firm.hears()
    await both.presses(firm, "another")
    for label in ("Betrieb", "1. Dez", "9:00", "Das reicht"):
        await firm.taps(label)
    await heard(newcomer, "neue Vorschläge")
    await newcomer.taps("Zeiten")
    await newcomer.taps_option(1)
    await newcomer.taps("Ja")
    await firm.hears()
    await both.presses(newcomer, "cannot")
    await newcomer.taps("Ja, absagen")
    await heard(firm, "muss leider ausfallen")

    assert names == [
        *("times", "none", "fixed", "later", "moved", "called_firm"),
    ]


@pytest.mark.parametrize("kind", ["talk", "trial"])
async def test_reminders_and_questions_have_an_approved_form(
    both: Both, kind: str
) -> None:
    here = both.world
    await both.fixes(word=kind)
    await both.firm.hears()
    here.now = THE_DAY_BEFORE
    asking = await said_as(here, both.newcomer, "kommt bald")
    here.now = THAT_EVENING
    how = await said_as(here, both.newcomer, "Möchten Sie")
    await both.presses(both.newcomer, "want")
    keen = await said_as(here, both.firm, "möchte das Praktikum")

    async with here.store() as store:
        asked = await store.read(templates_of)

    assert asking == "lotse_meeting_reminder_asking"
    assert {how, f"lotse_meeting_how_{kind}"} <= asked
    assert keen == f"lotse_meeting_keen_{kind}"


def templates_of(tx: Tx) -> set[str]:
    """Return the names of the templates that all rows about a placement have."""
    table = schema.table(schema.Outbox)
    rows = tx.connection.execute(
        table.select().where(table.c.placement_id.is_not(None), table.c.state == 2)
    )
    speaker = Speaker(TEXTS, tx.directory, "ar")
    return {
        found.name
        for row in rows
        for found in templates.fitting(content.parse(row.content), [speaker])
    }
