"""What comes in, what goes out, and the dialogs in between."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, SmallInteger, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, SealedJson
from storage.schema.base import Base


class Inbox(Base):
    """Updates already seen, by their ids only; never what they said."""

    __tablename__ = "inbox"

    account: Mapped[str] = mapped_column(String(64), primary_key=True)
    external_id: Mapped[str] = mapped_column(String(128), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant, index=True)


class Aside(Base):
    """An update that could not be played, for operators: its ids, where it failed."""

    __tablename__ = "aside"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account: Mapped[str] = mapped_column(String(64))
    external_id: Mapped[str] = mapped_column(String(128))
    trace: Mapped[list[str]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Instant)


class Dialog(Base):
    """One dialog of one person: its journal while it runs, its outcome afterwards.

    `state` is active, parked, stuck or ended.
    """

    __tablename__ = "dialog"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(8))
    revision: Mapped[int] = mapped_column(default=0)
    journal: Mapped[Any | None] = mapped_column(SealedJson("dialog.journal"))
    outcome: Mapped[Any | None] = mapped_column(SealedJson("dialog.outcome"))
    touched_at: Mapped[datetime] = mapped_column(Instant, index=True)

    __table_args__ = (
        Index(
            "uq_dialog_active",
            "person_id",
            unique=True,
            sqlite_where=text("state = 'active'"),
            postgresql_where=text("state = 'active'"),
        ),
        {"sqlite_autoincrement": True},
    )


class Outbox(Base):
    """A message or reminder: text id and references, rendered when it is sent.

    `state` is 0 waiting, 1 claimed, 2 sent, 3 dead. `rank` says what goes first: 0 an
    answer, 1 the person's own appointment, 2 an offer, 3 news for many. Order in a chat
    is `(rank, due_at, id)`; answers are due at the epoch. `edits` is the row whose
    message this one rewrites, `result` the messenger's ids of what was sent, `seq` the
    web chat's event number, `booking_id`, `seat_id` or `placement_id` what it is about.
    `epoch` is the lease under which a row was claimed, `template` the approved text it
    went out as, `status` what the messenger told of it later, `why` the reason if it
    could not go.
    `instead_of` is the row that could not go on another channel: each is followed by
    one at most.
    """

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    account: Mapped[str] = mapped_column(String(64))
    shard: Mapped[int]
    state: Mapped[int] = mapped_column(default=0)
    rank: Mapped[int] = mapped_column(SmallInteger, default=1, server_default="1")
    due_at: Mapped[datetime] = mapped_column(Instant)
    content: Mapped[Any] = mapped_column(SealedJson("outbox.content"))
    edits: Mapped[int | None] = mapped_column(Key)
    edits_native: Mapped[str | None] = mapped_column(String(64))
    booking_id: Mapped[int | None] = mapped_column(Key)
    seat_id: Mapped[int | None] = mapped_column(Key)
    placement_id: Mapped[int | None] = mapped_column(Key)
    dedupe: Mapped[str | None] = mapped_column(String(80), unique=True)
    result: Mapped[str | None] = mapped_column(String(255))
    seq: Mapped[int | None] = mapped_column(Key)
    created_at: Mapped[datetime] = mapped_column(Instant)
    sent_at: Mapped[datetime | None] = mapped_column(Instant)
    epoch: Mapped[int | None]
    template: Mapped[str | None] = mapped_column(String(80))
    status: Mapped[str | None] = mapped_column(String(9))
    why: Mapped[str | None] = mapped_column(String(32))
    instead_of: Mapped[int | None] = mapped_column(Key)

    __table_args__ = (
        Index(
            "ix_outbox_waiting",
            "account",
            "rank",
            "due_at",
            "id",
            sqlite_where=text("state = 0"),
            postgresql_where=text("state = 0"),
        ),
        Index(
            "ix_outbox_claimed",
            "account",
            "conversation_id",
            sqlite_where=text("state = 1"),
            postgresql_where=text("state = 1"),
        ),
        Index(
            "ix_outbox_booking",
            "booking_id",
            sqlite_where=text("booking_id IS NOT NULL"),
            postgresql_where=text("booking_id IS NOT NULL"),
        ),
        Index(
            "ix_outbox_seat",
            "seat_id",
            sqlite_where=text("seat_id IS NOT NULL"),
            postgresql_where=text("seat_id IS NOT NULL"),
        ),
        Index(
            "ix_outbox_placement",
            "placement_id",
            sqlite_where=text("placement_id IS NOT NULL"),
            postgresql_where=text("placement_id IS NOT NULL"),
        ),
        Index("ix_outbox_history", "conversation_id", "seq"),
        Index("uq_outbox_instead_of", "instead_of", unique=True),
        Index(
            "ix_outbox_template",
            "account",
            "sent_at",
            sqlite_where=text("template IS NOT NULL"),
            postgresql_where=text("template IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )


class Shard(Base):
    """Who may send for a share of the accounts, and until when (PostgreSQL only).

    `epoch` grows with every holder; what a former one still has in hand can be told.
    """

    __tablename__ = "shard"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    holder: Mapped[str] = mapped_column(String(64))
    epoch: Mapped[int]
    until: Mapped[datetime] = mapped_column(Instant)


class Switch(Base):
    """A channel that is switched off, since when; one without a row is on.

    `mode` is notice (who writes is told where else we are) or silent.
    """

    __tablename__ = "switch"

    channel: Mapped[str] = mapped_column(String(16), primary_key=True)
    mode: Mapped[str] = mapped_column(String(8))
    since: Mapped[datetime] = mapped_column(Instant)


class Version(Base):
    """A counter that moves when something that is kept in memory has changed."""

    __tablename__ = "version"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    number: Mapped[int]
