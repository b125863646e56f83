"""The internship offensive of the model programme: trades, quarters, one campaign."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from storage import schema
from storage.demo_rows import add, minutes
from storage.transaction import Tx

_MONTH = timedelta(days=30)


def fill(tx: Tx, data: Mapping[str, Any]) -> None:
    """Write what the data file says; the campaign opens today."""
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
    add(
        tx,
        schema.Campaign,
        opens_on=today,
        closes_on=today + months * _MONTH,
        **campaign,
        **cared,
    )
