"""The pipeline of an internship: rows about a placement, its days, a phone number."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ABOUT_A_PLACEMENT = sa.text("placement_id IS NOT NULL")


def upgrade() -> None:
    """Add the columns and the index."""
    op.add_column("outbox", sa.Column("placement_id", _KEY, nullable=True))
    op.create_index(
        "ix_outbox_placement",
        "outbox",
        ["placement_id"],
        sqlite_where=_ABOUT_A_PLACEMENT,
        postgresql_where=_ABOUT_A_PLACEMENT,
    )
    op.add_column("placement", sa.Column("starts_on", sa.Date(), nullable=True))
    op.add_column("placement", sa.Column("ends_on", sa.Date(), nullable=True))
    op.add_column("seeker", sa.Column("phone", sa.LargeBinary(), nullable=True))
