"""The places that fit, one a screen; being told of new ones; why there is none."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot import housekeeping
from storage import internships, people, placements, schema
from tests.bot import firm
from tests.bot.test_internship import go, rows, write
from tests.support import places
from tests.support.seeking import newcomer, signs_up
from tests.support.visitor import TEXTS, Visitor, world

_seeker, _placement = map(schema.table, (schema.Seeker, schema.Placement))


@pytest.fixture
async def amina(tmp_path: Path) -> Visitor:
    """Somebody who has signed up, an hour ago; there are no places of the demo."""
    here = world(tmp_path)
    await firm.alone(here)
    visitor = await newcomer(Visitor(here))
    await signs_up(visitor)
    visitor.world.now += timedelta(hours=1)
    return visitor


async def offered(visitor: Visitor, **changes: object) -> int:
    """Let a place be approved that fits her but for what is changed."""
    return await write(visitor.world, lambda tx: places.for_seeker(tx, 1, **changes))


async def states(visitor: Visitor) -> list[str]:
    return [row.state for row in await rows(visitor.world, _placement)]


async def beats(visitor: Visitor, **later: float) -> list[str]:
    """Let time go by and the heartbeat look; return what she is told."""
    visitor.world.now += timedelta(**later)
    await write(visitor.world, housekeeping.tidy)
    return [screen.text for screen in await visitor.hears()]


async def test_a_place_says_what_it_is_and_not_whose(amina: Visitor) -> None:
    await offered(amina, german=1, tongues=0b100, weeks=3)

    screen = await amina.presses("s.fitting")

    for told in ("Friseursalon", "Marxloh", "Montag", "12:00", "3", "einzelne Wörter"):
        assert told in screen.text
    for told in ("Haare waschen", "Български", "Wir freuen uns auf Sie."):
        assert told in screen.text
    for hidden in ("Yıldız", "Weseler", "5550100"):
        assert hidden not in screen.text


async def test_interest_and_no_count_at_once_and_the_next_place_follows(
    amina: Visitor,
) -> None:
    for weeks in (2, 3, 4):
        await offered(amina, weeks=weeks)
    await amina.presses("s.fitting")

    await amina.taps("interessiert")
    screen = await amina.taps("Nicht für mich")
    await amina.presses("m")

    assert "Gut, dieser Platz nicht" in screen.text
    assert await states(amina) == [placements.INTEREST, placements.DECLINED]


async def test_who_gets_a_place_while_she_reads_asks_for_no_other(
    amina: Visitor,
) -> None:
    await offered(amina)
    await amina.presses("s.fitting")
    await write(amina.world, lambda tx: go(tx, "wanted", "introduced", "agreed"))

    screen = await amina.taps("interessiert")

    assert "schon geändert" in screen.text
    assert await states(amina) == [placements.AGREED]


async def test_enough_ends_it_and_answers_nothing(amina: Visitor) -> None:
    await offered(amina)
    await amina.presses("s.fitting")

    screen = await amina.taps("Genug für heute")

    assert "alles für heute" in screen.text
    assert await states(amina) == []


async def test_a_second_answer_to_a_place_changes_nothing(amina: Visitor) -> None:
    await offered(amina)
    await offered(amina)
    await amina.presses("s.fitting")
    await amina.taps("interessiert")
    await amina.taps("Zurück")

    screen = await amina.taps("Nicht für mich")

    assert "schon geantwortet" in screen.text
    assert await states(amina) == [placements.INTEREST]


@pytest.mark.parametrize("gone", ["full", "withdrawn"])
async def test_a_place_that_goes_while_she_reads_is_told_kindly_and_the_next_shown(
    amina: Visitor, gone: str
) -> None:
    first = await offered(amina)
    await offered(amina, weeks=6)
    await amina.presses("s.fitting")

    def goes(tx):
        if gone == "full":
            internships.take(tx, first)
        else:
            internships.set_state(tx, first, internships.WITHDRAWN)

    await write(amina.world, goes)
    screen = await amina.taps("interessiert")

    assert "gerade vergeben" in screen.text
    assert "6\u2069 Wochen" in screen.text
    assert await states(amina) == []


@pytest.mark.parametrize(
    ("changes", "said", "button"),
    [
        ({"german": 4}, "mehr Deutsch", "Andere Arbeit"),
        ({"days": 0b1000000}, "an anderen Tagen", "Andere Tage"),
        ({"begins": 300, "ends": 420}, "anderen Uhrzeiten", "Andere Uhrzeit"),
        ({"quarter_id": 2}, "weiter fahren", "Weiter fahren"),
        ({"seats": 1, "taken": 1}, "keinen Platz", "Andere Arbeit"),
    ],
)
async def test_what_stops_the_most_is_named_and_can_be_changed(
    amina: Visitor, changes: dict[str, int], said: str, button: str
) -> None:
    await offered(amina, **changes)

    screen = await amina.presses("s.fitting")

    assert said in screen.text
    assert [one.label[2:].strip() for one in amina.options][-1] == "Lieber warten"
    amina.button(button)


async def test_what_starts_too_early_is_named(amina: Visitor) -> None:
    soon = amina.world.now.date()
    await offered(amina, starts_on=soon, starts_by=soon + timedelta(days=2))

    screen = await amina.presses("s.fitting")

    assert "beginnen früher" in screen.text
    amina.button("Früher anfangen")


async def test_without_child_care_at_that_time_it_is_named(amina: Visitor) -> None:
    def cared_for(tx):
        tx.connection.execute(update(_seeker).values(care=True))

    await write(amina.world, cared_for)
    await offered(amina, begins=15 * 60, ends=16 * 60)

    screen = await amina.presses("s.fitting")

    assert "ohne Kinderbetreuung" in screen.text
    amina.button("Kinderbetreuung")


async def test_what_alone_stops_a_place_counts_before_all_others(
    amina: Visitor,
) -> None:
    for _ in range(2):
        await offered(amina, german=4, quarter_id=2)
    await offered(amina, days=0b1000000)

    screen = await amina.presses("s.fitting")

    assert "an anderen Tagen" in screen.text


async def test_after_a_change_what_fits_then_is_shown(amina: Visitor) -> None:
    await offered(amina, quarter_id=2)
    await amina.presses("s.fitting")
    await amina.taps("Weiter fahren")

    screen = await amina.taps("Überall")

    assert "Hochfeld" in screen.text
    assert "etwas weiter weg" in screen.text
    (row,) = await rows(amina.world, _seeker)
    assert (row.travel, row.name) == ("city", "Amina")


async def test_new_places_are_told_once_and_opened_by_a_tap(amina: Visitor) -> None:
    await offered(amina)
    await offered(amina)
    (told,) = await beats(amina, minutes=10)
    assert "neue Plätze" in told
    assert "(\u20682\u2069)" in told
    assert await beats(amina, minutes=10) == []

    screen = await amina.taps("Ansehen")

    assert "Friseursalon" in screen.text


async def test_at_most_one_message_a_day(amina: Visitor) -> None:
    await offered(amina)
    assert len(await beats(amina, minutes=10)) == 1
    amina.world.now += timedelta(minutes=5)
    await offered(amina)
    assert await beats(amina, minutes=10) == []

    assert len(await beats(amina, days=1)) == 1


@pytest.mark.parametrize("quiet", ["paused", "stopped", "placed"])
async def test_who_does_not_look_or_wants_no_messages_is_told_nothing(
    amina: Visitor, quiet: str
) -> None:
    if quiet == "paused":
        await amina.presses("s.search")
        await amina.taps("Pause machen")
    elif quiet == "stopped":
        await write(amina.world, lambda tx: people.stop(tx, 1, stopped=True))
    else:
        await write(amina.world, lambda tx: go(tx, "wanted", "introduced", "agreed"))
    await offered(amina)

    assert await beats(amina, minutes=10) == []


async def test_what_goes_before_it_is_said_is_not_said(amina: Visitor) -> None:
    number = await offered(amina)
    amina.world.now += timedelta(minutes=10)
    await write(amina.world, housekeeping.tidy)

    await write(amina.world, lambda tx: internships.take(tx, number))

    assert await amina.hears() == []


async def test_at_night_it_waits_for_the_morning(amina: Visitor) -> None:
    await offered(amina)
    assert await beats(amina, hours=14) == []

    assert len(await beats(amina, hours=9)) == 1


async def test_what_comes_is_short_and_names_no_place(amina: Visitor) -> None:
    await offered(amina)
    (told,) = await beats(amina, minutes=10)

    for hidden in ("Friseursalon", "Marxloh", "Yıldız", "Amina"):
        assert hidden not in told


async def test_a_place_that_waited_longest_is_shown_first(amina: Visitor) -> None:
    await offered(amina, weeks=2)
    await offered(amina, weeks=5)

    shown = await amina.presses("s.fitting")

    assert "2\u2069 Wochen" in shown.text


@pytest.mark.parametrize("language", [one.tag for one in TEXTS.languages])
def test_what_to_bring_is_said_in_every_language(language: str) -> None:
    said = TEXTS.text(language, "fits-gear", {"place-gear": "🥾"})

    assert said.startswith("🎒")
    assert "🥾" in said
