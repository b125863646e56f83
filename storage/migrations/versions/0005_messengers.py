"""Several messengers: ranks, leases, templates, statuses, other names, a switch."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WAITING = sa.text("state = 0")
_TEMPLATE = sa.text("template IS NOT NULL")


def upgrade() -> None:
    """Add the columns and the two tables; answers go before all the rest."""
    for column in (
        sa.Column("rank", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=True),
        sa.Column("template", sa.String(length=80), nullable=True),
        sa.Column("status", sa.String(length=9), nullable=True),
        sa.Column("why", sa.String(length=32), nullable=True),
    ):
        op.add_column("outbox", column)
    op.execute("UPDATE outbox SET rank = 0 WHERE due_at = 0")
    op.drop_index("ix_outbox_waiting", "outbox")
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["account", "rank", "due_at", "id"],
        unique=False,
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    )
    op.create_index(
        "ix_outbox_template",
        "outbox",
        ["account", "sent_at"],
        unique=False,
        sqlite_where=_TEMPLATE,
        postgresql_where=_TEMPLATE,
    )
    op.add_column("person", sa.Column("second_language", sa.String(16), nullable=True))
    op.add_column("contact", sa.Column("heard_at", sa.BigInteger(), nullable=True))
    op.add_column("contact", sa.Column("muted_at", sa.BigInteger(), nullable=True))
    op.create_table(
        "alias",
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("address_key", sa.String(length=40), nullable=False),
        sa.Column("contact_id", _KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_alias_contact_id")
        ),
        sa.PrimaryKeyConstraint("account", "address_key", name=op.f("pk_alias")),
    )
    op.create_index(op.f("ix_alias_contact_id"), "alias", ["contact_id"], unique=False)
    op.create_table(
        "switch",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("mode", sa.String(length=8), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_switch")),
    )
