"""Who waits for a time, for which, and what she was offered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed, SealedJson
from storage.schema.base import Base

_OPEN = text("open_key IS NOT NULL")


class Waiting(Base):
    """An entry of the waiting list; who joined first is served first.

    `state` is waiting, offered, served, left or ended. `open_key` is set in the first
    two: one open entry per person and service, refused by the database. Without an
    office any will do. `weekdays` has a bit for each (Monday is 1); it shall begin from
    `from_minute` on and before `until_minute` of the local day. `booking_id` is what
    was offered last, kept until `offered_until`. `passed` are the times that are not
    offered to her: by office, in hexadecimal, a bit for each five-minute step since
    `created_at`. After `ends_at` she is asked, at `asked_at`, whether she still waits.
    """

    __tablename__ = "waiting"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"))
    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"))
    wish: Mapped[Any | None] = mapped_column(SealedJson("waiting.wish"))
    weekdays: Mapped[int]
    from_minute: Mapped[int]
    until_minute: Mapped[int]
    name: Mapped[str | None] = mapped_column(Sealed("waiting.name"))
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    state: Mapped[str] = mapped_column(String(10))
    open_key: Mapped[str | None] = mapped_column(String(48), unique=True)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking.id"))
    offered_until: Mapped[datetime | None] = mapped_column(Instant)
    passed: Mapped[dict[str, str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)
    ends_at: Mapped[datetime] = mapped_column(Instant)
    asked_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (
        CheckConstraint("weekdays BETWEEN 1 AND 127", name="weekdays"),
        CheckConstraint("from_minute < until_minute", name="minutes"),
        Index(
            "ix_waiting_open",
            "created_at",
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
    )
