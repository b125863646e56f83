"""The model programme that a new database is filled with."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from storage import (
    campaigns,
    demo,
    event_files,
    matching,
    offices,
    openings,
    placement_cards,
    schema,
    seekers,
    services,
    times,
)
from storage import firms as storage_firms
from storage.values import Day, Language, Ref, Wish, Word
from tests.storage import world

LANGUAGES = {"de", "tr", "bg", "ro", "ar", "en"}


@pytest.fixture
async def filled(store):
    """A new database after its first start."""
    assert await store.write(demo.fill)
    return store


async def test_filling_twice_changes_nothing(filled):
    def count(tx):
        tables = (
            schema.Office,
            schema.Adviser,
            schema.Service,
            schema.Interpreter,
            schema.Room,
            schema.CarePlace,
            schema.OpeningRule,
        )
        return [
            tx.connection.execute(
                select(func.count()).select_from(schema.table(model))
            ).scalar()
            for model in tables
        ]

    before = await filled.read(count)

    assert not await filled.write(demo.fill)
    assert await filled.read(count) == before
    assert before[:6] == [2, 5, 7, 2, 4, 5]


async def test_every_service_can_be_had_at_both_offices_within_the_week(filled):
    def nearest(tx):
        return [
            times.days(tx, offer, house)[0].date
            for offer in services.offered(tx)
            for house in offices.offering(tx, offer)
        ]

    found = await filled.read(nearest)

    assert len(found) == 12
    assert max(found) <= world.TUESDAY.replace(day=27)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
async def test_everybody_can_come_to_marxloh_with_two_children(filled, language):
    """With an adviser who speaks the language, or somebody who interprets."""
    family = Wish(children=("middle", "small"), people=2)

    def soon(tx):
        tx = tx.called_by(world.person(tx, language))
        marxloh = next(o for o in tx.directory.offices.values() if o.key == "marxloh")
        needy = [s for s in tx.directory.services.values() if "care" in s.needs]
        return [
            times.days(tx, Ref("service", s.id), Ref("office", marxloh.id), family)
            for s in needy
        ]

    found = await filled.write(soon)

    assert len(found) == 2
    assert all(len(days) > 8 for days in found)


async def test_amina_can_have_tuesday_at_ten_in_marxloh(filled):
    def tuesday(tx):
        offer = services.offered(tx)[0]
        house = offices.offering(tx, offer)[0]
        return times.free(tx, offer, house, Day(world.TUESDAY, world.ZONE))

    assert "10:00" in world.clocks(await filled.read(tuesday))


async def test_names_fit_a_button_and_papers_are_the_same_in_all_languages(filled):
    known = await filled.read(lambda tx: tx.directory)

    for service in known.services.values():
        assert set(service.names) == set(service.papers) == LANGUAGES
        assert max(len(name) for name in service.names.values()) <= 24
        assert len({len(papers) for papers in service.papers.values()}) == 1
        assert 2 <= len(service.papers["de"]) <= 4
        assert 30 <= service.minutes <= 60
    for office in known.offices.values():
        assert set(office.names) == set(office.directions) == LANGUAGES
        assert max(len(name) for name in office.names.values()) <= 24


async def test_labels_are_distinct_in_every_language(filled):
    known = await filled.read(lambda tx: tx.directory)

    for language in LANGUAGES:
        for things in (known.services, known.offices):
            labels = [thing.names[language] for thing in things.values()]
            assert len(set(labels)) == len(labels)


async def test_events_are_told_in_all_languages_and_fit_a_button(filled):
    known = await filled.read(lambda tx: tx.directory)

    assert len(known.events) == 10
    for topic in known.topics.values():
        assert set(topic.names) == LANGUAGES
        assert max(len(name) for name in topic.names.values()) <= 24
    for event in known.events.values():
        for words in (event.labels, event.names, event.descriptions):
            assert set(words) == LANGUAGES
        assert max(len(label) for label in event.labels.values()) <= event_files.LABEL
        assert not event.materials or set(event.materials) == LANGUAGES
    for language in LANGUAGES:
        labels = [event.labels[language] for event in known.events.values()]
        assert len(set(labels)) == 9  # a part has two choices of dates


async def test_no_event_is_on_a_day_on_which_the_office_rests(filled):
    known = await filled.read(lambda tx: tx.directory)

    days = [
        session.starts_at.date()
        for event in known.events.values()
        for session in event.sessions
    ]
    assert len(days) == 25
    assert min(days) > world.TUESDAY
    assert not [day for day in days if (day.month, day.day) == (12, 29)]
    assert ("DE-NW", max(days)) not in known.holidays


async def test_telephone_numbers_are_those_kept_for_fiction(filled):
    known = await filled.read(lambda tx: tx.directory)

    for office in known.offices.values():
        assert office.phone.startswith("+49 221 4710 ")


async def test_every_rule_can_be_used_and_the_office_rests_after_christmas(filled):
    known = await filled.read(lambda tx: tx.directory)

    for rules in known.rules.values():
        for rule in rules:
            openings.check(rule.recurrence, rule.valid_from)
    adviser = known.adviser(1)
    offer = known.service(min(adviser.services))
    for day, open_ in ((23, True), (24, False), (28, False), (31, False)):
        _, bits = openings.starts(
            known, adviser, offer, world.TUESDAY.replace(month=12, day=day)
        )
        assert bool(bits) == open_


async def test_the_internship_offensive_can_be_read_in_every_language(filled):
    def read(tx):
        (campaign,) = campaigns.open_now(tx)
        known = tx.directory.campaigns[campaign.id]
        offered = campaigns.trades(tx, campaign)
        trades = [tx.directory.trades[one.id] for one in offered]
        texts = [known.names, known.abouts]
        texts += [trade.names for trade in trades]
        buttons = [task for trade in trades for task in trade.tasks.values()]
        return texts, buttons + [trade.names for trade in trades], len(trades)

    texts, buttons, count = await filled.read(read)

    assert count == 11
    assert all({*text} == LANGUAGES for text in [*texts, *buttons])
    longest = max((label for text in buttons for label in text.values()), key=len)
    assert len(longest) <= 20


async def test_who_reaches_a_quarter_is_reached_from_there(filled):
    def near(tx):
        quarters = tx.directory.quarters.values()
        return {(q.key, other) for q in quarters for other in q.near}, [
            q.key for q in quarters
        ]

    pairs, keys = await filled.read(near)

    assert pairs == {(there, here) for here, there in pairs}
    assert {here for here, _ in pairs} <= {*keys}


async def test_a_first_visitor_finds_a_place_in_either_quarter(filled):
    """Even months later: a few words of German, five mornings, on foot."""

    def search(tx):
        (campaign,) = campaigns.open_now(tx)
        trades = campaigns.trades(tx, campaign)
        late = tx.directory.campaigns[campaign.id].closes_on
        found = {}
        for quarter in campaigns.quarters(tx)[:2]:
            who = seekers.sign_up(
                tx.called_by(world.person(tx)),
                campaign,
                wishes=trades,
                before=(),
                german=Word("words"),
                languages=(Language("ar"),),
                ready=Day(late, world.ZONE),
                days=range(5),
                hours=Word("morning"),
                quarter=quarter,
                travel=Word("walk"),
                care=True,
                size="",
                name="Amina",
            )
            places = matching.internships_for(tx, who.id)
            key = tx.directory.quarters[quarter.id].key
            found[key] = [placement_cards.place(tx, one) for one in places]
        return tx.directory, found

    known, found = await filled.write(search)

    trades = {
        key: {known.trades[place["trade"].id].key for place in places}
        for key, places in found.items()
    }
    assert trades == {"marxloh": {"bridal", "building"}, "hochfeld": SOME_GERMAN}
    for places in found.values():
        for place in places:
            trade, *tasks = place["tasks"]
            assert tasks
            assert {one.word for one in tasks} <= {*known.trades[trade.id].tasks}


SOME_GERMAN = {"food", "nursing", "cleaning"}


async def test_the_firms_are_nobodys_and_their_telephones_fiction(filled):
    table, contact = schema.table(schema.Firm), schema.table(schema.Contact)

    def read(tx):
        firms = tx.connection.execute(select(table)).all()
        return firms, tx.connection.execute(select(contact)).all()

    firms, contacts = await filled.read(read)

    assert [firm.id for firm in firms] == [1, 2, 3, 4, 5]
    assert contacts == []
    assert all(firm.phone.startswith("+49 221 4710 3") for firm in firms)
    assert {firm.calls for firm in firms} <= {*storage_firms.CALLS}
