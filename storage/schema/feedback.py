"""How somebody found an appointment."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant
from storage.schema.base import Base


class Feedback(Base):
    """One tap on a face, 1 (very good) to 5 (very bad), and when the first was."""

    __tablename__ = "feedback"

    booking_id: Mapped[int] = mapped_column(
        ForeignKey("booking.id"), primary_key=True, autoincrement=False
    )
    face: Mapped[int] = mapped_column(SmallInteger)
    at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (CheckConstraint("1 <= face AND face <= 5", name="face"),)
