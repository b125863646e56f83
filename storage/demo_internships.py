"""The internship offensive of the model programme: trades, quarters, one campaign."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from storage import schema
from storage.transaction import Tx

_MONTH = timedelta(days=30)


def fill(tx: Tx, data: Mapping[str, Any]) -> None:
    """Write what the data file says; the campaign opens today."""
    for position, trade in enumerate(data["trade"]):
        _insert(tx, schema.Trade, position=position, **trade)
    for bit, quarter in enumerate(data["quarter"]):
        names = {"de": quarter["name"]}
        values = {"key": quarter["key"], "near": quarter["near"], "names": names}
        _insert(tx, schema.Quarter, bit=bit, position=bit, **values)
    campaign = dict(data["campaign"])
    months = campaign.pop("months")
    today = tx.now.astimezone(ZoneInfo(campaign["zone"])).date()
    cared = {end: _minutes(campaign.pop(end)) for end in ("care_begins", "care_ends")}
    _insert(
        tx,
        schema.Campaign,
        opens_on=today,
        closes_on=today + months * _MONTH,
        **campaign,
        **cared,
    )


def _insert(tx: Tx, model: type[schema.Base], **values: Any) -> None:
    tx.connection.execute(insert(schema.table(model)), values)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
