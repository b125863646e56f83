"""First talks and trial days: the times that a firm proposes, and the one picked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key
from storage.schema.base import Base


class Meeting(Base):
    """A first talk or a trial day of a placement, one row a proposal; instants UTC.

    `kind` is talk or trial, `place` firm or phone. `state` is asked (it waits to be
    picked from `proposed`, minutes since 1970 UTC), fixed, off (called off, or none of
    the times would do), held, or over (the placement went on without it). `off_by` is
    whose doing that was, the seeker's or the firm's. `round` counts proposals in a row
    of which none would do. `version` is the calendar's SEQUENCE, `secret` its link.
    Each side may have said that it will be there.
    """

    __tablename__ = "meeting"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placement.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    place: Mapped[str] = mapped_column(String(8))
    state: Mapped[str] = mapped_column(String(8))
    off_by: Mapped[str | None] = mapped_column(String(8))
    round: Mapped[int] = mapped_column(SmallInteger)
    proposed: Mapped[list[int]] = mapped_column(JSON)
    starts_at: Mapped[datetime | None] = mapped_column(Instant)
    ends_at: Mapped[datetime | None] = mapped_column(Instant)
    version: Mapped[int] = mapped_column(default=0)
    secret: Mapped[str] = mapped_column(String(43), unique=True)
    seeker_confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
    firm_confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (CheckConstraint("starts_at < ends_at", name="order"),)
