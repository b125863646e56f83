"""The internship offensive: campaigns, firms and places, seekers, pairs, their log."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("abouts", sa.JSON(), nullable=False),
        sa.Column("trades", sa.JSON(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=48), nullable=False),
        sa.Column("care_begins", sa.Integer(), nullable=False),
        sa.Column("care_ends", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("opens_on <= closes_on", name=op.f("ck_campaign_window")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("key", name=op.f("uq_campaign_key")),
    )
    op.create_table(
        "quarter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("near", sa.JSON(), nullable=False),
        sa.Column("bit", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("0 <= bit AND bit <= 62", name=op.f("ck_quarter_bit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarter")),
        sa.UniqueConstraint("bit", name=op.f("uq_quarter_bit")),
        sa.UniqueConstraint("key", name=op.f("uq_quarter_key")),
    )
    op.create_table(
        "trade",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("tasks", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trade")),
        sa.UniqueConstraint("key", name=op.f("uq_trade_key")),
    )
    op.create_table(
        "firm",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("person_id", _KEY, nullable=False),
        sa.Column("conversation_id", _KEY, nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("partner", sa.LargeBinary(), nullable=True),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("street", sa.LargeBinary(), nullable=True),
        sa.Column("quarter_id", sa.Integer(), nullable=False),
        sa.Column("calls", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_firm_conversation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_firm_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["quarter_id"], ["quarter.id"], name=op.f("fk_firm_quarter_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_firm")),
        sa.UniqueConstraint("person_id", name=op.f("uq_firm_person_id")),
    )
    op.create_table(
        "seeker",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("person_id", _KEY, nullable=False),
        sa.Column("conversation_id", _KEY, nullable=True),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("open_key", sa.String(length=48), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("wishes", sa.JSON(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=True),
        sa.Column("german", sa.SmallInteger(), nullable=False),
        sa.Column("tongues", sa.BigInteger(), nullable=False),
        sa.Column("ready_on", sa.Date(), nullable=False),
        sa.Column("days", sa.SmallInteger(), nullable=False),
        sa.Column("begins", sa.SmallInteger(), nullable=False),
        sa.Column("ends", sa.SmallInteger(), nullable=False),
        sa.Column("quarter_id", sa.Integer(), nullable=False),
        sa.Column("travel", sa.String(length=8), nullable=False),
        sa.Column("reach", sa.BigInteger(), nullable=False),
        sa.Column("care", sa.Boolean(), nullable=False),
        sa.Column("size", sa.String(length=4), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_seeker_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_seeker_conversation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_seeker_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["quarter_id"], ["quarter.id"], name=op.f("fk_seeker_quarter_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seeker")),
        sa.UniqueConstraint("open_key", name=op.f("uq_seeker_open_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_seeker_person_id"), "seeker", ["person_id"], unique=False)
    op.create_table(
        "internship",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("firm_id", _KEY, nullable=False),
        sa.Column("trade_id", sa.Integer(), nullable=False),
        sa.Column("quarter_id", sa.Integer(), nullable=False),
        sa.Column("tasks", sa.JSON(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("days", sa.SmallInteger(), nullable=False),
        sa.Column("begins", sa.SmallInteger(), nullable=False),
        sa.Column("ends", sa.SmallInteger(), nullable=False),
        sa.Column("weeks", sa.SmallInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("starts_by", sa.Date(), nullable=False),
        sa.Column("german", sa.SmallInteger(), nullable=False),
        sa.Column("tongues", sa.BigInteger(), nullable=False),
        sa.Column("gear", sa.JSON(), nullable=False),
        sa.Column("seats", sa.SmallInteger(), nullable=False),
        sa.Column("taken", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "0 <= begins AND begins < ends AND ends <= 1440",
            name=op.f("ck_internship_hours"),
        ),
        sa.CheckConstraint(
            "0 <= taken AND taken <= seats", name=op.f("ck_internship_seats")
        ),
        sa.CheckConstraint("starts_on <= starts_by", name=op.f("ck_internship_start")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_internship_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["firm_id"], ["firm.id"], name=op.f("fk_internship_firm_id")
        ),
        sa.ForeignKeyConstraint(
            ["quarter_id"], ["quarter.id"], name=op.f("fk_internship_quarter_id")
        ),
        sa.ForeignKeyConstraint(
            ["trade_id"], ["trade.id"], name=op.f("fk_internship_trade_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_internship")),
    )
    op.create_index(
        op.f("ix_internship_firm_id"), "internship", ["firm_id"], unique=False
    )
    op.create_index(
        "ix_internship_open",
        "internship",
        ["campaign_id", "trade_id", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_table(
        "wanted",
        sa.Column("campaign_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("trade_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seeker_id", _KEY, autoincrement=False, nullable=False),
        sa.Column("german", sa.SmallInteger(), nullable=False),
        sa.Column("tongues", sa.BigInteger(), nullable=False),
        sa.Column("ready_on", sa.Date(), nullable=False),
        sa.Column("days", sa.SmallInteger(), nullable=False),
        sa.Column("begins", sa.SmallInteger(), nullable=False),
        sa.Column("ends", sa.SmallInteger(), nullable=False),
        sa.Column("reach", sa.BigInteger(), nullable=False),
        sa.Column("care", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_wanted_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["seeker_id"], ["seeker.id"], name=op.f("fk_wanted_seeker_id")
        ),
        sa.ForeignKeyConstraint(
            ["trade_id"], ["trade.id"], name=op.f("fk_wanted_trade_id")
        ),
        sa.PrimaryKeyConstraint(
            "campaign_id", "trade_id", "seeker_id", name=op.f("pk_wanted")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_wanted_seeker_id"), "wanted", ["seeker_id"], unique=False)
    op.create_table(
        "placement",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("seeker_id", _KEY, nullable=False),
        sa.Column("internship_id", _KEY, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["internship_id"],
            ["internship.id"],
            name=op.f("fk_placement_internship_id"),
        ),
        sa.ForeignKeyConstraint(
            ["seeker_id"], ["seeker.id"], name=op.f("fk_placement_seeker_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        sa.UniqueConstraint(
            "seeker_id",
            "internship_id",
            name=op.f("uq_placement_seeker_id_internship_id"),
        ),
    )
    op.create_index(
        op.f("ix_placement_internship_id"),
        "placement",
        ["internship_id"],
        unique=False,
    )
    op.create_table(
        "milestone",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("placement_id", _KEY, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=True),
        sa.Column("by", sa.String(length=8), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_milestone_placement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
    )
    op.create_index(
        op.f("ix_milestone_placement_id"), "milestone", ["placement_id"], unique=False
    )
