"""Placements in which one side has not answered the other, by how long they wait."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

_WAITS = sa.text("state IN ('interest', 'wanted')")


def upgrade() -> None:
    """Add the index."""
    op.create_index(
        "ix_placement_waiting",
        "placement",
        ["changed_at"],
        sqlite_where=_WAITS,
        postgresql_where=_WAITS,
    )
