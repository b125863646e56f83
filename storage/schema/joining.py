"""Codes by which a chat, or an appointment, finds the person it belongs to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key
from storage.schema.base import Base


class Code(Base):
    """A code for one use: `kind` is join (another messenger) or claim (a booking).

    `hash` is a keyed hash, so that the code can be found and not read. `person_id` is
    who has asked for it, or, to claim, who the booking was made for; such a code lives
    as long as the booking is to come, without `expires_at`.
    """

    __tablename__ = "code"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    hash: Mapped[str] = mapped_column(String(40), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime | None] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)
