"""The internship offensive of the model programme: trades, one campaign, five firms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage import profiles, schema
from storage.demo_rows import add, minutes
from storage.transaction import Tx

_MONTH, _WEEK = timedelta(days=30), timedelta(days=7)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def fill(tx: Tx, data: Mapping[str, Any]) -> None:
    """Write what the data file says; the campaign opens today.

    The firms are approved and their places are open. Nobody is behind a firm: its
    person has no chat.
    """
    for position, trade in enumerate(data["trade"]):
        add(tx, schema.Trade, position=position, **trade)
    for bit, quarter in enumerate(data["quarter"]):
        names = {"de": quarter["name"]}
        values = {"key": quarter["key"], "near": quarter["near"], "names": names}
        add(tx, schema.Quarter, bit=bit, position=bit, **values)
    campaign = dict(data["campaign"])
    months = campaign.pop("months")
    today = tx.now.astimezone(ZoneInfo(campaign["zone"])).date()
    cared = {end: minutes(campaign.pop(end)) for end in ("care_begins", "care_ends")}
    closes = today + months * _MONTH
    number = add(
        tx, schema.Campaign, opens_on=today, closes_on=closes, **campaign, **cared
    )
    for firm in data["firm"]:
        _firm(tx, firm, number, today, closes)


def _firm(
    tx: Tx, data: Mapping[str, Any], campaign: int, today: date, closes: date
) -> None:
    """Write an approved firm with its places, and the person it needs."""
    values = {name: text for name, text in data.items() if name != "place"}
    quarter = _numbers(tx, schema.Quarter)[values.pop("quarter")]
    when = {"created_at": tx.now, "changed_at": tx.now}
    person = add(tx, schema.Person, created_at=tx.now, seen_at=tx.now)
    known = {"person_id": person, "quarter_id": quarter, "state": "approved"}
    firm = add(tx, schema.Firm, **values, **known, **when)
    trades = _numbers(tx, schema.Trade)
    monday = today + timedelta(days=7 - today.weekday())
    for place in data["place"]:
        values = dict(place)
        days = map(_WEEKDAYS.index, values.pop("days"))
        hours = {end: minutes(values.pop(end)) for end in ("begins", "ends")}
        add(
            tx,
            schema.Internship,
            campaign_id=campaign,
            firm_id=firm,
            quarter_id=quarter,
            trade_id=trades[values.pop("trade")],
            days=profiles.weekdays(days),
            starts_on=monday + values.pop("week") * _WEEK,
            starts_by=closes,
            german=profiles.GERMAN.index(values.pop("german")),
            tongues=profiles.tongues(values.pop("tongues")),
            gear=[],
            state="open",
            **values,
            **hours,
            **when,
        )


def _numbers(tx: Tx, model: type[schema.Base]) -> dict[str, int]:
    """Return the numbers of a table's rows by their keys."""
    table = schema.table(model)
    rows = tx.connection.execute(select(table.c.key, table.c.id))
    return {row.key: row.id for row in rows}
