"""A firm's corner in the chat: its places, the people there, itself; staff's word."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot import my_page, my_record
from bot.speaker import Speaker
from storage import export, firm_places, firms, placements, schema, unfinished
from storage.transaction import Caller
from storage.values import Ref
from tests.bot import firm
from tests.bot.own import plain
from tests.storage.test_erasure import everything
from tests.support.visitor import TEXTS, Visitor, World, world

_firm, _internship, _placement = map(
    schema.table, (schema.Firm, schema.Internship, schema.Placement)
)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def yildiz(here: World) -> Visitor:
    """Somebody whose first place can be seen, and who has heard of it."""
    visitor = await firm.owner(here)
    await firm.offers(visitor, firm.WORDS)
    await firm.approved(here)
    await visitor.hears()
    return visitor


async def state(here: World) -> str:
    return str((await firm.places(here))[0].state)


async def test_who_has_no_firm_hears_what_it_is_about(here: World) -> None:
    visitor = await firm.owner(here)
    await visitor.taps("Praktikum, Beruf")
    said = await visitor.taps("Für Betriebe")

    assert "Praktikumsplätze" in said.text
    assert [button.label for button in visitor.options] == ["➕ Platz anbieten"]
    await visitor.taps("Platz anbieten")
    assert "Sind Sie einverstanden?" in visitor.screen.text


async def test_a_firms_own_answers_come_before_the_way_to_a_person(
    yildiz: Visitor,
) -> None:
    await yildiz.taps("Mein Betrieb")

    assert [button.label for button in yildiz.options] == [
        "📋 Meine Plätze",
        "🏪 Mein Betrieb",
        "➕ Platz anbieten",
        "👤 Mit Menschen reden",
    ]


async def test_staffs_yes_is_told_once_both_have_been_looked_at(here: World) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor)

    def firm_only(tx: Any) -> None:
        firms.decide(tx, 1, approved=True)
        firms.decide(tx, 1, approved=True)

    async with here.store() as store:
        await store.write(firm_only)
    assert await visitor.hears() == []
    await firm.approved(here)
    (said,) = await visitor.hears()
    assert "jetzt sichtbar: Friseursalon" in plain(said.text)
    await visitor.taps("Mein Betrieb")
    assert "Was möchten Sie für Ihren Betrieb tun?" in visitor.screen.text


async def test_a_place_waits_until_the_firm_is_known_to_us(here: World) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor)
    await firm.approved(here)
    await visitor.hears()
    await visitor.presses("s.firm")
    await visitor.taps("Mein Betrieb")
    await visitor.taps("Name")
    said = await visitor.types("Salon Nur")

    assert "Team sieht es sich noch an" in said.text
    await firm.approved(here)
    (again,) = await visitor.hears()
    assert "sichtbar" in again.text


@pytest.mark.parametrize(("place", "who"), [(False, True), (True, False)])
async def test_a_no_is_kind_and_names_our_number(
    here: World, place: bool, who: bool
) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor)
    await firm.approved(here, place=place, firm=who)
    said = (await visitor.hears())[0]

    assert "Bitte rufen Sie uns an: +49" in plain(said.text)
    assert "❌" in (await firm.at_place(visitor)).text


async def test_news_come_by_day_and_only_while_they_are_true(here: World) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor)
    here.now = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
    await firm.approved(here)
    assert await visitor.hears() == []
    await firm.at_place(visitor)
    await visitor.taps("Pause")
    here.now += timedelta(hours=12)
    assert await visitor.hears() == []


async def test_who_has_said_stop_hears_no_news(here: World) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor)
    gone = await visitor.types("Stop")

    assert "Ihr Betrieb ist gelöscht" in gone.text
    assert await state(here) == "withdrawn"
    assert (await firm.firm(here)).name is None
    await firm.approved(here)
    assert await visitor.hears() == []


async def test_a_place_rests_and_goes_on(here: World, yildiz: Visitor) -> None:
    await firm.at_place(yildiz)
    await yildiz.taps("Pause")
    assert await state(here) == "paused"
    shown = await firm.at_place(yildiz)
    assert "macht Pause" in shown.text
    await yildiz.taps("Wieder zeigen")
    assert await state(here) == "open"


async def test_a_second_tap_on_pause_is_no_fault(here: World, yildiz: Visitor) -> None:
    await firm.at_place(yildiz)
    token = yildiz.button("Pause").token
    await yildiz.presses(token)
    again = await yildiz.presses(token)

    assert again.text
    assert await state(here) == "paused"


@pytest.mark.parametrize(
    ("what", "taps", "column", "value"),
    [
        ("Aufgaben", ("Beim Färben", "alles"), "tasks", ["helping"]),
        ("Wochentage", ("Andere", "Samstag", "alles"), "days", 0b0100000),
        ("Uhrzeiten", ("7:00", "9:00"), "ends", 540),
        ("Wie viele Wochen", ("12 Wochen",), "weeks", 12),
        ("Deutsch", ("Gar keins",), "tongues", 0),
        ("Deutsch", ("Gutes", "Română", "alles"), "german", 4),
        ("Kleidung", ("nichts",), "gear", []),
        ("Wie viele Personen", ("3 Personen",), "seats", 3),
        ("Eigener Satz", ("ohne",), "words", None),
    ],
)
async def test_an_answer_is_changed_and_newcomers_see_it_at_once(
    here: World, yildiz: Visitor, what: str, taps: tuple[str], column: str, value: Any
) -> None:
    await firm.at_place(yildiz)
    await yildiz.taps("Ändern")
    await yildiz.taps(what)
    for label in taps:
        await yildiz.taps(label)

    assert "bleibt sichtbar" in yildiz.screen.text
    (place,) = await firm.places(here)
    assert getattr(place, column) == value
    assert (place.state, place.version) == ("open", 2)


async def test_a_place_that_rests_is_changed_and_rests_on(
    here: World, yildiz: Visitor
) -> None:
    await firm.at_place(yildiz)
    await yildiz.taps("Pause")
    await firm.at_place(yildiz)
    await yildiz.taps("Ändern")
    await yildiz.taps("Wie viele Wochen")
    said = await yildiz.types("6")

    assert "weiter Pause" in said.text
    (place,) = await firm.places(here)
    assert (place.weeks, place.state) == (6, "paused")


async def test_another_sentence_is_looked_at_before_it_is_seen(
    here: World, yildiz: Visitor
) -> None:
    await firm.at_place(yildiz)
    await yildiz.taps("Ändern")
    await yildiz.taps("Eigener Satz")
    said = await yildiz.types("Kommt vorbei!")

    assert "Team sieht es sich an" in said.text
    assert await state(here) == "asked"


async def test_a_refused_place_is_mended_and_looked_at_again(here: World) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor, "Nur für Männer")
    await firm.approved(here, place=False)
    await firm.at_place(visitor)
    await visitor.taps("Ändern")
    await visitor.taps("Eigener Satz")
    await visitor.taps("ohne")

    assert await state(here) == "asked"


async def test_what_was_changed_on_another_phone_is_not_written_over(
    here: World, yildiz: Visitor
) -> None:
    await firm.at_place(yildiz)
    await yildiz.taps("Ändern")
    await yildiz.taps("Wie viele Wochen")
    person = (await firm.firm(here)).person_id

    def elsewhere(tx: Any) -> None:
        own = tx.called_by(Caller(person, "de", 0, "web:main"))
        changed = (("weeks", 2),)
        assert firm_places.change(own, Ref("internship", 1), 1, changed) == "open"

    async with here.store() as store:
        await store.write(elsewhere)
    said = await yildiz.taps("12 Wochen")
    assert "inzwischen anders" in said.text
    assert (await firm.places(here))[0].weeks == 2


async def test_there_cannot_be_fewer_seats_than_people(
    here: World, yildiz: Visitor
) -> None:
    def two_there(tx: Any) -> None:
        tx.connection.execute(update(_internship).values(seats=3, taken=2))

    async with here.store() as store:
        await store.write(two_there)
    await firm.at_place(yildiz)
    await yildiz.taps("Ändern")
    await yildiz.taps("Wie viele Personen")

    assert [b.label for b in yildiz.options] == [
        f"{many} Personen" for many in (2, 3, 4, 5)
    ]


async def test_the_same_place_again_asks_only_for_the_day(
    here: World, yildiz: Visitor
) -> None:
    await firm.at_place(yildiz)
    await yildiz.taps("Noch einmal")
    await yildiz.types("11. Januar 2027")
    said = await yildiz.taps_option(1)

    assert "zwei Arbeitstagen" in said.text
    first, again = await firm.places(here)
    assert (again.state, str(again.starts_on)) == ("asked", "2027-01-11")
    for same in ("trade_id", "tasks", "words", "days", "begins", "ends", "weeks"):
        assert getattr(again, same) == getattr(first, same)
    for same in ("german", "tongues", "gear", "seats"):
        assert getattr(again, same) == getattr(first, same)


async def test_a_place_is_withdrawn_and_all_who_wait_are_told(
    here: World, yildiz: Visitor
) -> None:
    await firm.interested(here, "amina", "elena", named="elena")
    await firm.at_place(yildiz)
    asked = await yildiz.taps("Zurückziehen")
    assert "2 Personen warten" in plain(asked.text)
    await yildiz.taps("bleibt")
    assert await state(here) == "open"
    await firm.at_place(yildiz)
    await yildiz.taps("Zurückziehen")
    done = await yildiz.taps("Ja, zurückziehen")

    assert "2 Personen Bescheid" in plain(done.text)
    assert await state(here) == "withdrawn"
    pairs = await firm.rows(here, _placement)
    assert {pair.state for pair in pairs} == {"withdrawn"}
    off = [one for one in await firm.told(here) if one[0] == "p-off"]
    assert off == [("p-off", "seeker")] * 2


async def test_people_have_a_number_until_they_say_who_they_are(
    here: World, yildiz: Visitor
) -> None:
    await firm.interested(here, "Amina", "Elena", named="Elena")
    shown = await firm.at_place(yildiz)
    assert "2 Personen haben sich gemeldet" in plain(shown.text)
    await yildiz.taps("Wer möchte kommen")

    assert [b.label for b in yildiz.options] == [
        "👤 1: neu",
        "🤝 Elena: Kennenlernen",
    ]


async def test_people_are_listed_with_how_far_they_have_come(
    here: World, yildiz: Visitor
) -> None:
    asked, agreed, over = await firm.interested(here, "Amina", "Elena", "Fatma")
    known = ("wanted", "introduced", "agreed")
    ways = {asked: known[:1], agreed: known, over: (*known, "running", "finished")}

    def go(tx: Any) -> None:
        tx.connection.execute(update(_internship).values(seats=3))
        for number, kinds in ways.items():
            for kind in kinds:
                by = {"introduced": "seeker", "running": "nobody"}.get(kind, "firm")
                placements.step(tx, number, kind, by)

    async with here.store() as store:
        await store.write(go)
    await firm.at_place(yildiz)
    await yildiz.taps("Wer möchte kommen")

    assert [b.label for b in yildiz.options] == [
        "⏳ 1: gefragt",
        "💼 Elena: Praktikum",
        "⚪ Fatma: vorbei",
    ]


async def test_who_has_finished_is_still_counted_at_the_place(
    here: World, yildiz: Visitor
) -> None:
    (over,) = await firm.interested(here, "Fatma")

    def go(tx: Any) -> None:
        for kind in ("wanted", "introduced", "agreed", "running", "finished"):
            by = {"introduced": "seeker", "running": "nobody"}.get(kind, "firm")
            placements.step(tx, over, kind, by)

    async with here.store() as store:
        await store.write(go)
    shown = await firm.at_place(yildiz)

    assert "1 Person hat sich gemeldet" in plain(shown.text)


async def test_a_place_whose_time_is_over_says_so(here: World, yildiz: Visitor) -> None:
    async with here.store() as store:
        await store.write(
            lambda tx: tx.connection.execute(update(_internship).values(state="over"))
        )

    shown = await firm.at_place(yildiz)

    assert TEXTS.text("de", "firm-is-over") in shown.text


async def test_the_list_says_how_each_place_stands(
    here: World, yildiz: Visitor
) -> None:
    await firm.interested(here, "amina")
    await firm.offers(yildiz)
    await yildiz.presses("s.firm")
    await yildiz.taps("Meine Plätze")

    assert [b.label for b in yildiz.options] == [
        "⏳ 1. Friseursalon: in Prüfung",
        "🟢 2. Friseursalon: offen · 👤 1",
    ]


@pytest.mark.parametrize(
    ("what", "says", "column", "value"),
    [
        ("Wer für uns", "Herr Yıldız", "partner", "Herr Yıldız"),
        ("Nummer", "0203 5550188", "phone", "+492035550188"),
        ("Straße", "Kaiserstr. 1", "street", "Kaiserstr. 1"),
        ("Stadtteil", "Hochfeld", "quarter_id", 2),
        ("Wann anrufen", "Mittags", "calls", "noon"),
    ],
)
async def test_what_we_know_of_a_firm_is_put_right(
    here: World, yildiz: Visitor, what: str, says: str, column: str, value: Any
) -> None:
    await yildiz.presses("s.firm")
    shown = await yildiz.taps("Mein Betrieb")
    assert firm.STREET in shown.text
    await yildiz.taps(what)
    said = await yildiz.types(says)

    assert "gespeichert" in said.text
    known = await firm.firm(here)
    assert getattr(known, column) == value
    assert known.state == "approved"
    assert (await firm.places(here))[0].quarter_id == known.quarter_id


async def test_a_refused_firm_that_offers_again_is_looked_at_again(
    here: World,
) -> None:
    visitor = await firm.owner(here)
    await firm.offers(visitor)
    await firm.approved(here, firm=False)
    await visitor.presses("s.firm")
    await visitor.taps("Mein Betrieb")
    await visitor.taps("Wann anrufen")
    assert "rufen Sie uns an" in (await visitor.taps("Egal")).text
    await firm.offers(visitor)

    assert (await firm.firm(here)).state == "asked"


async def test_taking_the_consent_back_leaves_nothing_and_tells_who_waits(
    here: World, yildiz: Visitor
) -> None:
    await firm.interested(here, "amina")
    await yildiz.presses("i")
    await yildiz.taps("Einverständnis")
    assert "Mein Betrieb: Ja" in yildiz.screen.text
    said = await yildiz.taps("Betrieb: Nein")

    assert "gelöscht" in said.text
    assert await state(here) == "withdrawn"
    assert ("p-off", "seeker") in await firm.told(here)
    async with here.store() as store:
        left = await store.read(everything)
    for gone in (firm.FIRM, firm.PARTNER, firm.PHONE, firm.STREET, firm.WORDS):
        assert gone not in left
    await yildiz.presses("s.firm")
    assert "Praktikumsplätze" in yildiz.screen.text


async def test_the_export_has_the_firm_and_its_places(
    here: World, yildiz: Visitor
) -> None:
    person = (await firm.firm(here)).person_id

    def read(tx: Any) -> tuple[dict[str, Any], str]:
        speaker = Speaker(TEXTS, tx.directory, "de")
        found = export.of(tx, person)
        record = my_record.of(found, speaker, unfinished.zone(tx), tx.now)
        return record, my_page.write(record, speaker)

    async with here.store() as store:
        record, page = await store.read(read)
    assert record["firms"][0]["name"] == firm.FIRM
    assert record["internships_offered"][0]["words"] == firm.WORDS
    assert [one["purpose"] for one in record["consents"]] == ["firm"]
    for said in (firm.FIRM, firm.PHONE, firm.STREET, firm.WORDS, "Mein Betrieb:"):
        assert said in page


async def test_who_is_not_understood_is_offered_a_person_once(yildiz: Visitor) -> None:
    await yildiz.presses("s.firm")
    for _ in range(3):
        await yildiz.types("Banane 17")

    labels = [button.label for button in yildiz.buttons]
    assert labels.count("👤 Mit Menschen reden") == 1


async def test_places_that_are_withdrawn_or_over_can_only_be_repeated(
    here: World, yildiz: Visitor
) -> None:
    for state, label in (("withdrawn", "beendet"), ("over", "vorbei")):

        def stands(tx: Any, state: str = state) -> None:
            tx.connection.execute(update(_internship).values(state=state))

        async with here.store() as store:
            await store.write(stands)
        await yildiz.presses("s.firm")
        await yildiz.taps("Meine Plätze")
        assert yildiz.options[0].label == f"⚪ 1. Friseursalon: {label}"
        await yildiz.taps_option(1)
        assert [b.label for b in yildiz.options] == ["🔁 Noch einmal"]
