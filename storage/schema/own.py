"""What a person wants to remember: her own reminders."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed
from storage.schema.base import Base


class OwnReminder(Base):
    """One thing to be reminded of, in the person's own words if she wrote some.

    `day`, and `clock` in minutes after midnight if it is not all day, are on the wall
    clock of `zone`; `lead` and `repeat` as in `storage.occurrences`. `conversation_id`
    is the chat that hears of it, `row` the outbox row that waits for its next day, and
    `again` the one that was asked for once more. `version` counts changes.
    """

    __tablename__ = "own_reminder"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), index=True
    )
    kind: Mapped[str] = mapped_column(String(8))
    words: Mapped[str | None] = mapped_column(Sealed("own_reminder.words"))
    day: Mapped[date] = mapped_column(Date)
    clock: Mapped[int | None]
    lead: Mapped[str] = mapped_column(String(8))
    repeat: Mapped[str] = mapped_column(String(8))
    zone: Mapped[str] = mapped_column(String(64))
    version: Mapped[int] = mapped_column(default=0)
    row: Mapped[int | None] = mapped_column(Key)
    again: Mapped[int | None] = mapped_column(Key)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = ({"sqlite_autoincrement": True},)
