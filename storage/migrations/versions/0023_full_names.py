"""The name that somebody wants on her certificate, sealed."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Add the column."""
    op.add_column("seeker", sa.Column("full_name", sa.LargeBinary))
