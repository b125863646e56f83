"""What ends at places by itself: they are past, or staff refuse their firm."""

from __future__ import annotations

from sqlalchemy import Select, select

from storage import campaigns, firms, internships, placements, schema
from storage.campaigns import Campaign
from storage.transaction import Tx

# As the log says it: nobody has closed it.
PAST = "closed"
REFUSED = "staff"
_LIVE = (internships.ASKED, internships.OPEN, internships.PAUSED)

_internship = schema.table(schema.Internship)


def past(tx: Tx) -> list[int]:
    """Return the places that can begin no more, by the local day of their campaign."""
    found: list[int] = []
    for campaign in tx.directory.campaigns.values():
        found += tx.connection.execute(_past(tx, campaign)).scalars()
    return found


def close(tx: Tx, place: int) -> None:
    """Close one of them, for a transaction of its own; what has begun goes on."""
    for campaign in tx.directory.campaigns.values():
        over = _past(tx, campaign).where(_internship.c.id == place)
        if tx.connection.execute(over).scalar() is not None:
            internships.set_state(tx, place, internships.OVER)
            placements.withdraw_all(tx, PAST, internship_id=place)


def _past(tx: Tx, campaign: Campaign) -> Select[int]:
    """Return the question for the places of a campaign that can begin no more."""
    return (
        select(_internship.c.id)
        .where(
            _internship.c.campaign_id == campaign.id,
            _internship.c.state.in_(_LIVE),
            _internship.c.starts_by < campaigns.today(tx, campaign),
        )
        .order_by(_internship.c.id)
    )


def decide(tx: Tx, firm: int, *, approved: bool) -> None:
    """Let a firm's places be seen, or not; for staff. Raises NoSuchFirm.

    At those of a firm that is refused ends what has not begun; both sides are told.
    """
    firms.decide(tx, firm, approved=approved)
    own = select(_internship.c.id).where(_internship.c.firm_id == firm)
    for place in tx.connection.execute(own).scalars().all() if not approved else ():
        placements.withdraw_all(tx, REFUSED, internship_id=place)
