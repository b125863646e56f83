"""The waiting list as people meet it: joining, being offered, taking, leaving."""

import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot import content, housekeeping, templates
from bot.limits import BY_CHANNEL
from bot.speaker import Speaker
from storage import (
    bookings,
    directory,
    people,
    schema,
    times,
    waiters,
    waiting,
    waitlist_upkeep,
)
from storage.values import PLAIN, Ref
from tests.crawler import looks
from tests.crawler.walker import Walker
from tests.dialogs import stored
from tests.storage import queue
from tests.support.visitor import TEXTS, Visitor, World, world

WORK, MARXLOH = 1, 1
WEDNESDAY = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@dataclass
class Full(World):
    """A world in which nothing is to be had for an advice; `taken` says who has it."""

    taken: dict = field(default_factory=dict)


_MADE: dict = {}


@pytest.fixture
async def full(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Full:
    """Nothing is free for the first advice in the next nine days; made once."""
    if not _MADE:
        folder = tmp_path_factory.mktemp("full")
        _MADE["file"], made = folder / "lotse.db", world(folder)
        made.reopens = True  # all is in the one file that is copied
        async with made.store() as store:
            await store.write(_short)
            _MADE["taken"] = await store.write(_fill)
    shutil.copy(_MADE["file"], tmp_path / "lotse.db")
    return Full(f"sqlite:///{tmp_path / 'lotse.db'}", taken=_MADE["taken"])


def _short(tx) -> None:
    service = schema.table(schema.Service)
    tx.connection.execute(update(service).values(horizon_days=9))
    directory.changed(tx)


def _fill(tx) -> dict:
    return queue.fill(tx, Ref("service", WORK), Ref("office", MARXLOH))


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


async def comes(here: World, address: str = "amina") -> Visitor:
    """Somebody who reads German and stands in the menu."""
    visitor = Visitor(here, address, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    return visitor


async def joins(here: World, address: str = "amina") -> Visitor:
    """Somebody on the list, for any day, in Marxloh."""
    visitor = await comes(here, address)
    await visitor.presses("s.booking")
    await visitor.taps_option(WORK)
    await visitor.taps_option(MARXLOH)
    await visitor.taps("Warteliste")
    await visitor.taps("Nur dort")
    await visitor.taps("An jedem Tag")
    await visitor.taps("Egal, wann")
    await visitor.taps("16 oder älter")
    await visitor.types("Amina Haddad")
    await visitor.taps("Ja")
    return visitor


async def freed(here: Full, at: datetime = WEDNESDAY) -> None:
    """Let whoever has that time cancel."""
    rival, held = here.taken[at]
    async with here.store() as store:
        await store.write(lambda tx: bookings.cancel(tx.called_by(rival), held))


async def beat(here: World, **later: float) -> None:
    here.now += timedelta(**later)
    async with here.store() as store:
        await store.write(waitlist_upkeep.beat)


async def offered(here: World, address: str = "amina") -> Visitor:
    """Somebody who has just been offered Wednesday, nine o'clock."""
    visitor = await joins(here, address)
    await freed(here)
    assert len(await visitor.hears()) == 1
    return visitor


async def test_where_nothing_is_free_one_button_leads_to_the_list(full: Full) -> None:
    amina = await joins(full)

    assert "Sie stehen auf der Warteliste" in amina.screen.text
    assert "Vor Ihnen wartet niemand" in plain(amina.screen.text)


async def test_where_no_day_suits_the_same_button_stands_below_the_days(
    here: World,
) -> None:
    amina = await comes(here)
    await amina.presses("s.booking")
    await amina.taps_option(WORK)
    await amina.taps_option(MARXLOH)
    await amina.taps("Nichts davon passt")

    assert "Nur in" in amina.screen.text
    assert await stored.rows(
        here, "SELECT count(*) FROM dialog WHERE state='parked'"
    ) == [(0,)]


async def test_the_summary_says_what_she_waits_for(full: Full) -> None:
    amina = await comes(full)
    await amina.types("/waiting")
    await amina.taps_option(WORK)
    await amina.taps_option(MARXLOH)
    await amina.taps("Egal, wo")
    await amina.taps("Nur manche Tage")
    await amina.taps("Dienstag")
    await amina.taps("Donnerstag")
    await amina.taps("Das ist alles")
    await amina.taps("Bis 12 Uhr")
    await amina.taps("16 oder älter")
    await amina.types("Amina")

    said = plain(amina.screen.text)
    for told in ("Arbeit", "Egal, wo", "Dienstag, Donnerstag", "Bis 12 Uhr", "Amina"):
        assert told in said


async def test_who_does_not_agree_is_not_put_on_the_list(full: Full) -> None:
    amina = await comes(full)
    await amina.types("warteliste")
    await amina.taps_option(WORK)
    await amina.taps_option(MARXLOH)
    for label in ("Egal, wo", "An jedem Tag", "Egal, wann", "Nein"):
        await amina.taps(label)

    assert "+49" in amina.screen.text
    assert await stored.rows(full, "SELECT count(*) FROM waiting") == [(0,)]


async def test_an_offer_says_where_and_when_and_until_when_it_is_kept(
    full: Full,
) -> None:
    amina = await offered(full)

    said = plain(amina.screen.text)
    assert "Mittwoch, 25. November, 9:00 Uhr" in said
    assert "Marxloh" in said
    assert "Bis Mo, 23. Nov., 13:00 halte ich" in said
    assert "Arbeit" not in said
    assert [button.label for button in amina.buttons] == [
        "✅ Ja, das nehme ich",
        "🔁 Andere Zeit, bitte",
        "❌ Nicht mehr warten",
    ]


async def test_one_tap_books_it_with_reminders_and_a_calendar_file(full: Full) -> None:
    amina = await offered(full)

    await amina.taps("Ja, das nehme ich")

    assert "Ihr Termin ist gebucht" in amina.screen.text
    assert amina.screen.parts
    booked = "SELECT state FROM booking ORDER BY id DESC LIMIT 1"
    assert await stored.rows(full, booked) == [("booked",)]
    due = "SELECT count(*) FROM outbox WHERE dedupe LIKE 'rem:%' AND state = 0"
    assert await stored.rows(full, due) == [(2,)]


async def test_a_second_tap_says_the_same_and_books_nothing_more(full: Full) -> None:
    amina = await offered(full)
    take = amina.button("Ja, das nehme ich").token

    await amina.presses(take)
    await amina.presses(take)

    assert "Ihr Termin ist gebucht" in amina.screen.text
    mine = "SELECT count(*) FROM booking WHERE open_key IS NOT NULL"
    assert await stored.rows(full, mine) == [(1,)]


async def test_an_offer_in_the_middle_of_a_dialog_leaves_it_alone(full: Full) -> None:
    amina = await joins(full)
    await amina.types("/mydata")
    await freed(full)
    await amina.hears()

    await amina.taps("Ja, das nehme ich")

    assert "Ihr Termin ist gebucht" in amina.screen.text
    await amina.taps("Ansehen")
    assert "Das ist über Sie gespeichert" in amina.screen.text


async def test_not_this_one_goes_to_the_next_at_once(full: Full) -> None:
    amina = await joins(full)
    full.now += timedelta(minutes=1)
    bilal = await joins(full, "bilal")
    assert "Vor Ihnen wartet 1 Person" in plain(bilal.screen.text)
    await freed(full)
    await amina.hears()
    assert await bilal.hears() == []

    await amina.taps("Andere Zeit, bitte")

    assert "gebe ich weiter" in amina.screen.text
    (offer,) = await bilal.hears()
    assert "9:00 Uhr" in offer.text


async def test_who_leaves_is_not_written_to_again(full: Full) -> None:
    amina = await offered(full)

    await amina.taps("Nicht mehr warten")
    assert "nicht mehr auf der Warteliste" in amina.screen.text
    full.now += timedelta(minutes=5)
    await freed(full, WEDNESDAY + timedelta(hours=1))

    assert await amina.hears() == []


async def test_old_phones_without_buttons_answer_in_words(full: Full) -> None:
    amina = await offered(full)

    await amina.types("ja, das nehme ich")

    assert "Ihr Termin ist gebucht" in amina.screen.text


async def test_when_it_is_over_she_hears_it_once_and_stays_on_the_list(
    full: Full,
) -> None:
    amina = await offered(full)

    await beat(full, hours=4)
    (said,) = await amina.hears()
    await beat(full, minutes=1)

    assert "nicht mehr frei" in said.text
    assert "Nicht mehr warten" in amina.buttons[0].label
    assert await amina.hears() == []
    await amina.taps("Nicht mehr warten")
    assert "nicht mehr auf der Warteliste" in amina.screen.text


async def test_who_never_got_the_offer_is_not_told_that_it_is_over(full: Full) -> None:
    amina = await joins(full)
    await freed(full)
    await beat(full, hours=4)

    assert await amina.hears() == []


async def test_too_late_is_said_kindly(full: Full) -> None:
    amina = await offered(full)
    full.now += timedelta(minutes=1)
    await joins(full, "bilal")
    take = amina.button("Ja, das nehme ich").token
    await beat(full, hours=4)

    await amina.presses(take)

    assert "leider jemand anderes" in amina.screen.text
    assert "Sie bleiben auf der Liste" in amina.screen.text


async def test_late_but_free_is_hers_all_the_same(full: Full) -> None:
    amina = await offered(full)
    take = amina.button("Ja, das nehme ich").token
    await beat(full, hours=4)

    await amina.presses(take)

    assert "Ihr Termin ist gebucht" in amina.screen.text


async def test_an_offer_that_is_over_before_it_could_be_said_is_not_said(
    full: Full,
) -> None:
    """After an outage the first thing she hears must be true."""
    amina = await joins(full)
    await freed(full)
    full.now += timedelta(hours=4)

    assert await amina.hears() == []


async def test_what_was_freed_at_night_is_said_in_the_morning(full: Full) -> None:
    amina = await joins(full)
    full.now += timedelta(hours=13)
    await freed(full)
    assert await amina.hears() == []

    full.now += timedelta(hours=10)
    (said,) = await amina.hears()

    assert "halte ich sie" in said.text


async def test_while_a_human_listens_the_offer_can_be_taken(full: Full) -> None:
    amina = await offered(full)
    async with full.store() as store:
        await store.write(lambda tx: people.set_mode(tx, _chat_of(tx), "human"))

    await amina.taps("Ja, das nehme ich")

    assert "Ihr Termin ist gebucht" in amina.screen.text
    async with full.store() as store:
        mode = await store.read(lambda tx: people.find(tx, "web:main", "amina").mode)
    assert mode == "human"


def _chat_of(tx) -> int:
    found = people.find(tx, "web:main", "amina")
    assert found is not None
    return found.conversation


async def test_a_forged_button_takes_nothing(full: Full) -> None:
    amina = await offered(full)
    token = amina.button("Ja, das nehme ich").token
    eve = await comes(full, "eve")

    await eve.presses(token)

    assert "gibt es nicht mehr" in eve.screen.text
    assert await stored.rows(full, "SELECT state FROM waiting") == [("offered",)]


@pytest.mark.parametrize("label", ["Andere Zeit, bitte", "Nicht mehr warten"])
async def test_nobody_can_decline_for_somebody_else(full: Full, label: str) -> None:
    amina = await offered(full)
    token = amina.button(label).token
    eve = await comes(full, "eve")

    await eve.presses(token)

    assert await stored.rows(full, "SELECT state FROM waiting") == [("offered",)]


async def test_she_sees_it_among_her_appointments_and_leaves_by_one_tap(
    full: Full,
) -> None:
    amina = await joins(full)
    await amina.taps("Menü")
    await amina.taps("Meine Termine")
    await amina.taps("⏳ Marxloh")
    assert "An jedem Tag" in amina.screen.text

    await amina.taps("Nicht mehr warten")

    assert await stored.rows(full, "SELECT state, name FROM waiting") == [
        ("left", None)
    ]


async def test_she_changes_it_and_keeps_her_place(full: Full) -> None:
    amina = await joins(full)
    await amina.types("/appointments")
    await amina.taps("⏳ Marxloh")
    await amina.taps("Ändern")
    for label in ("Egal, wo", "An jedem Tag", "Ab 15 Uhr"):
        await amina.taps(label)
    await amina.types("Amina")
    await amina.taps("Ja")

    assert "Sie stehen auf der Warteliste" in amina.screen.text
    kept = "SELECT office_id, from_minute FROM waiting"
    assert await stored.rows(full, kept) == [(None, 900)]


async def test_an_entry_that_is_over_meanwhile_is_told_kindly(full: Full) -> None:
    amina = await joins(full)
    await amina.types("/appointments")
    await amina.taps("⏳ Marxloh")
    async with full.store() as store:
        await store.write(lambda tx: waiting.close(tx, 1, waiting.ENDED))

    await amina.presses("l.de")

    assert "nicht mehr auf der Warteliste" in amina.screen.text


async def test_who_waits_at_any_office_sees_that_on_the_button(full: Full) -> None:
    async with full.store() as store:
        anywhere = update(schema.table(schema.Waiting)).values(office_id=None)
        amina = await joins(full)
        await store.write(lambda tx: tx.connection.execute(anywhere))

    await amina.types("/appointments")
    await amina.taps("⏳ Egal, wo")

    assert "Egal, wo" in amina.screen.text


async def test_after_sixty_days_she_is_asked_and_stays(full: Full) -> None:
    amina = await joins(full)
    async with full.store() as store:
        table = schema.table(schema.Waiting)
        end = update(table).values(until_minute=1)  # nothing opens so early
        await store.write(lambda tx: tx.connection.execute(end))
    await beat(full, days=60)
    (asked,) = await amina.hears()
    assert "Warten Sie noch?" in asked.text

    await amina.taps("Ja, ich warte")
    await beat(full, days=8)

    assert await stored.rows(full, "SELECT state FROM waiting") == [("waiting",)]
    assert await amina.hears() == []


async def test_a_consent_that_is_taken_back_leaves_no_name(full: Full) -> None:
    amina = await offered(full)
    take = amina.button("Ja, das nehme ich").token
    await amina.types("/mydata")
    await amina.taps("Einverständnis")
    await amina.taps_option(1)
    assert await stored.rows(full, "SELECT name FROM waiting") == [(None,)]

    await amina.presses(take)

    mine = "SELECT name FROM booking WHERE open_key IS NOT NULL"
    assert await stored.rows(full, mine) == [(None,)]
    due = "SELECT count(*) FROM outbox WHERE dedupe LIKE 'rem:%' AND state = 0"
    assert await stored.rows(full, due) == [(0,)]


async def test_my_data_counts_what_she_waits_for(full: Full) -> None:
    amina = await joins(full)
    await amina.types("/mydata")
    await amina.taps("Ansehen")

    assert "Warteliste: 1" in plain(amina.screen.text)


async def test_who_deletes_everything_frees_what_was_offered(full: Full) -> None:
    amina = await offered(full)
    full.now += timedelta(minutes=1)
    bilal = await joins(full, "bilal")

    await amina.types("/delete")
    await amina.taps("Ja")

    assert len(await bilal.hears()) == 1
    assert await stored.rows(full, "SELECT count(*) FROM waiting") == [(1,)]


async def test_stop_passes_the_offer_on_and_coming_back_brings_the_next(
    full: Full,
) -> None:
    amina = await offered(full)
    await amina.types("stop")
    assert await stored.rows(full, "SELECT state FROM waiting") == [("waiting",)]

    await amina.presses("m")
    full.now += timedelta(minutes=1)
    await freed(full, WEDNESDAY + timedelta(hours=1))

    assert "frei geworden" in (await amina.hears())[-1].text


async def test_the_heartbeat_is_a_minute(here: World) -> None:
    """The shortest offer is kept for twenty."""
    assert housekeeping.OFFERS_EVERY_MINUTES == 1


async def test_what_is_free_in_the_next_weeks_is_everybodys(full: Full) -> None:
    """A time that everybody has passed on can be booked by who comes next."""
    amina = await offered(full)
    await amina.taps("Andere Zeit, bitte")

    def free(tx):
        offer, house = Ref("service", WORK), Ref("office", MARXLOH)
        return times.search(
            tx, offer, (house,), full.now.date(), WEDNESDAY.date(), PLAIN
        )

    async with full.store() as store:
        assert [t.at for t in await store.read(free)] == [WEDNESDAY]


async def test_who_waits_and_why_not_is_known(full: Full) -> None:
    amina = await joins(full)
    await amina.types("stop")

    async with full.store() as store:
        (entry,) = await store.read(waiters.entries)
    assert entry.why_not == "stopped"


@pytest.mark.parametrize("channel", BY_CHANNEL)
async def test_the_button_is_on_every_page_and_no_channel_refuses_one(
    here: World, channel: str
) -> None:
    """A list in WhatsApp has ten rows, with those of the engine."""

    def pages(tx) -> list[str]:
        walker = Walker(tx, channel, here.registry)
        walker.does("start")
        walker.presses("l.de")
        faults: list[str] = []
        step = walker.presses("s.booking")
        for place in (0, 0):
            step = walker.presses(step.screen.choices[place].token)
        while True:
            labels = {choice.label: choice.token for choice in step.screen.choices}
            assert "booking-day-wait" in labels
            faults += looks.at(tx, channel, step.screen)
            if "engine-more" not in labels:
                return faults
            step = walker.presses(labels["engine-more"])

    async with here.store() as store:
        assert await store.write(pages) == []


async def test_on_whatsapp_each_of_them_has_a_template_for_later_than_a_day(
    full: Full,
) -> None:
    amina = await offered(full)
    await beat(full, hours=4)
    await amina.hears()
    async with full.store() as store:
        late = update(schema.table(schema.Waiting)).values(until_minute=1)
        await store.write(lambda tx: tx.connection.execute(late))
    await beat(full, days=60)
    await amina.hears()

    def fitting(tx):
        row = schema.table(schema.Outbox)
        said = select(row.c.content).where(row.c.dedupe.is_not(None)).order_by(row.c.id)
        for data in tx.connection.execute(said).scalars():
            speaker = Speaker(TEXTS, tx.directory, "ar")
            yield from templates.fitting(content.parse(data), [speaker])

    async with full.store() as store:
        found = await store.read(lambda tx: list(fitting(tx)))
    assert [one.name for one in found] == [
        "lotse_offer",
        "lotse_offer_over",
        "lotse_still_waiting",
    ]
    assert [token[0] for one in found for token in one.tokens] == [*"TNL", *"Lm", *"WL"]
