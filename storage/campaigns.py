"""Campaigns, trades and quarters, as the directory keeps them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from storage import profiles
from storage.values import Ref

if TYPE_CHECKING:
    from storage.directory import Directory
    from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Trade:
    """A field of work; `names` by language, `tasks` what one does there, by key."""

    id: int
    key: str
    names: Mapping[str, str]
    tasks: Mapping[str, Mapping[str, str]]
    position: int


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of the city; `near` has the keys of those a tram reaches."""

    id: int
    key: str
    names: Mapping[str, str]
    near: Sequence[str]
    bit: int
    position: int


@dataclass(frozen=True, slots=True)
class Campaign:
    """A time in which places are won and given, as `schema.Campaign` says."""

    id: int
    key: str
    names: Mapping[str, str]
    abouts: Mapping[str, str]
    trades: Sequence[str]
    opens_on: date
    closes_on: date
    places: int
    zone: str
    care_begins: int
    care_ends: int
    active: bool
    position: int

    def runs(self, day: date) -> bool:
        """Tell whether it is open for sign-ups and places on a local day."""
        return self.active and self.opens_on <= day <= self.closes_on


def open_now(tx: Tx) -> tuple[Ref, ...]:
    """Return the campaigns that one can sign up for today, in their order."""
    return tuple(
        Ref("campaign", one.id)
        for one in tx.directory.campaigns.values()
        if one.runs(today(tx, one))
    )


def today(tx: Tx, campaign: Campaign) -> date:
    """Return the local day of a campaign."""
    return tx.now.astimezone(ZoneInfo(campaign.zone)).date()


def trades(tx: Tx, campaign: Ref) -> tuple[Ref, ...]:
    """Return the trades of a campaign, in its order."""
    by_key = {trade.key: trade.id for trade in tx.directory.trades.values()}
    offered = tx.directory.campaigns[campaign.id].trades
    return tuple(Ref("trade", by_key[key]) for key in offered if key in by_key)


def quarters(tx: Tx) -> tuple[Ref, ...]:
    """Return the quarters of the city, in their order."""
    return tuple(Ref("quarter", number) for number in tx.directory.quarters)


def reach(directory: Directory, quarter: int, travel: str) -> int:
    """Return the bits of the quarters that somebody gets to from her own."""
    home = directory.quarters[quarter]
    if travel == profiles.CITY:
        return sum(1 << other.bit for other in directory.quarters.values())
    near = home.near if travel == profiles.TRAM else ()
    return 1 << home.bit | sum(
        1 << other.bit
        for other in directory.quarters.values()
        if other.key in near and other.id != quarter
    )
