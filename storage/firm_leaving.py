"""What goes when somebody no longer wants us to know her firm."""

from __future__ import annotations

from sqlalchemy import select

from storage import firms, internship_keeping, schema, scrubbing
from storage.transaction import Tx

_internship = schema.table(schema.Internship)
# Under which names texts have what a firm has told.
_TOLD = ("firm", "partner", "firm-phone", "street")


def forget(tx: Tx) -> None:
    """Erase the caller's firm here and in what was said; its places are withdrawn."""
    firm = firms.own(tx)
    if firm is None:
        return
    own = select(_internship.c.words).where(_internship.c.firm_id == firm.id)
    scrubbing.scrub(tx, "own", tx.connection.execute(own).scalars().all())
    known = (firm.name, firm.partner, firm.phone, firm.street)
    for value, was in zip(_TOLD, known, strict=True):
        scrubbing.scrub(tx, value, (was,))
    internship_keeping.forget_firms(tx, tx.person().person)
