"""The programme that is crawled: the demo's, with few times, a rival, more needs."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import delete, update

from dialogs.engine import Registry
from storage import directory, schema
from storage.transaction import Tx
from tests.crawler import seats
from tests.crawler.walker import Walker

LATER_MINUTES, OPEN_MINUTES = 120, 120
LEAD_MINUTES = 4 * 24 * 60
HORIZON_DAYS = 7


def scarce(tx: Tx, registry: Registry) -> Tx:
    """Open for two hours at a time, and let somebody else book first.

    Each time is an answer to be tried; two hours have all kinds of them. What is booked
    days ahead, and not too early in the morning, has all its reminders. Where a service
    needs an interpreter, one comes in Marxloh and one calls in Hochfeld. Of the events
    one is full, one nearly, and one has no more room for children.
    """
    run = tx.connection.execute
    rule, offer = schema.table(schema.OpeningRule), schema.table(schema.Service)
    opens = rule.c.opens + LATER_MINUTES
    run(update(rule).values(opens=opens, closes=opens + OPEN_MINUTES))
    run(delete(rule).where(rule.c.resource_id.is_not(None)))
    run(update(offer).values(lead_minutes=LEAD_MINUTES))
    needy = [s.id for s in tx.directory.services.values() if s.needs]
    run(update(offer).where(offer.c.id.in_(needy)).values(horizon_days=HORIZON_DAYS))
    adviser, interpreter = map(schema.table, (schema.Adviser, schema.Interpreter))
    run(update(adviser).values(languages=["ar"]))
    run(update(interpreter).values(languages=["de"]))
    place = schema.table(schema.CarePlace)
    last = max(tx.directory.care_places)
    run(update(place).where(place.c.id == last).values(ages="big"))
    seats.scarce(tx)
    directory.changed(tx)
    tx = replace(tx, directory=directory.load(tx.connection, tx.box))
    rival = Walker(tx, "web", registry, address="rival")
    rival.does("start")
    step = rival.presses("l.de")
    for answer in ("s.booking", *([""] * 5), "Rival", ""):
        if answer == "Rival":
            step = rival.types(answer)
            continue
        assert step.screen is not None
        token = answer or step.screen.choices[0].token
        step = rival.presses(token)
    return tx
