"""Workshops, information evenings and courses: their dates, seats and who comes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed, SealedJson
from storage.schema.base import Base


class Topic(Base):
    """What events are about, as a button; `names` are data in all languages."""

    __tablename__ = "topic"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    position: Mapped[int] = mapped_column(default=0)


class Event(Base):
    """Something that people sign up for; one sign-up is for all of its dates.

    `kind` is workshop, evening or course. `labels` are its names on a button, `names`,
    `descriptions` and `materials` (links for afterwards) are data in all languages. It
    is at `office_id`, or at `place` (names, street, postcode, city, latitude,
    longitude), which the office answers for. `taken` counts the seats of who comes or
    was offered one. `reminders` is when people are reminded before each date, `early`
    when before the first as well, `holds` how long a freed seat is kept for the next.
    `freed_at` is when somebody last gave a seat back.
    """

    __tablename__ = "event"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id"))
    kind: Mapped[str] = mapped_column(String(8))
    labels: Mapped[dict[str, str]] = mapped_column(JSON)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    descriptions: Mapped[dict[str, str]] = mapped_column(JSON)
    materials: Mapped[dict[str, list[str]]] = mapped_column(JSON)
    languages: Mapped[list[str]] = mapped_column(JSON)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"))
    place: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    seats: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    reminders: Mapped[list[str]] = mapped_column(JSON)
    early: Mapped[list[str]] = mapped_column(JSON)
    holds: Mapped[list[str]] = mapped_column(JSON)
    published: Mapped[bool] = mapped_column(default=True)
    cancelled_at: Mapped[datetime | None] = mapped_column(Instant)
    freed_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (CheckConstraint("0 <= taken AND taken <= seats", name="seats"),)


class EventCare(Base):
    """How many children of an age group (`storage.wishes`) can be cared for there."""

    __tablename__ = "event_care"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True)
    ages: Mapped[str] = mapped_column(String(8), primary_key=True)
    seats: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)

    __table_args__ = (CheckConstraint("0 <= taken AND taken <= seats", name="seats"),)


class Session(Base):
    """One date of an event; instants in UTC."""

    __tablename__ = "session"

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), index=True)
    starts_at: Mapped[datetime] = mapped_column(Instant)
    ends_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (CheckConstraint("starts_at < ends_at", name="order"),)


class Seat(Base):
    """One person's sign-up for one event, and what became of it.

    `state` is going, waiting, offered, left, came or missed; who is offered a seat has
    it until `held_until`. People wait in the order of `queued_at`; `passed_at` is when
    an offer was declined or ran out. `children` are the age groups that care is for,
    `answers` what was said to a reminder, `coming` or `away`, by date. `version` counts
    changes (the calendar's SEQUENCE), `secret` is the calendar link.
    """

    __tablename__ = "seat"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    state: Mapped[str] = mapped_column(String(8))
    queued_at: Mapped[datetime] = mapped_column(Instant)
    held_until: Mapped[datetime | None] = mapped_column(Instant)
    passed_at: Mapped[datetime | None] = mapped_column(Instant)
    name: Mapped[str | None] = mapped_column(Sealed("seat.name"))
    language: Mapped[str] = mapped_column(String(16))
    children: Mapped[Any | None] = mapped_column(SealedJson("seat.children"))
    answers: Mapped[Any | None] = mapped_column(SealedJson("seat.answers"))
    version: Mapped[int] = mapped_column(default=0)
    secret: Mapped[str] = mapped_column(String(43), unique=True)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        Index(None, "event_id", "state", "queued_at"),
        {"sqlite_autoincrement": True},
    )
