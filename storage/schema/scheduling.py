"""Offices, the people who advise there, when they are there, and what is taken."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Date, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed, SealedJson
from storage.schema.base import Base

# Three days before at 18:00, one day before, two hours before.
PLAN = '["3d 18:00", "1d", "2h"]'
# As in storage.holds: from seven days on it is kept for 24 hours, and so on.
HOLDS = '["7d 24h", "3d 12h", "1d 4h", "6h 1h", "2h 20m"]'


class Office(Base):
    """An advice office. `names` and `directions` are data in all languages.

    `zone` is its IANA time zone, `subdivision` the state whose public holidays
    it keeps (ISO 3166-2, `DE-NW`).
    """

    __tablename__ = "office"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    directions: Mapped[dict[str, str]] = mapped_column(JSON)
    street: Mapped[str] = mapped_column(String(120))
    postcode: Mapped[str] = mapped_column(String(12))
    city: Mapped[str] = mapped_column(String(80))
    latitude: Mapped[float]
    longitude: Mapped[float]
    phone: Mapped[str] = mapped_column(String(32))
    zone: Mapped[str] = mapped_column(String(48))
    subdivision: Mapped[str] = mapped_column(String(8))
    position: Mapped[int] = mapped_column(default=0)


class Resource(Base):
    """Something that can be in one place at a time; `kind` names the table it is in.

    It is an adviser, an interpreter, a room or a care place; or a firm's partner or a
    seeker, whose first talks and trial days cannot overlap either.
    """

    __tablename__ = "resource"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))


class Adviser(Base):
    """An adviser; the id is that of the resource that is claimed."""

    __tablename__ = "adviser"

    id: Mapped[int] = mapped_column(ForeignKey("resource.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    languages: Mapped[list[str]] = mapped_column(JSON)
    active: Mapped[bool] = mapped_column(default=True)


class Interpreter(Base):
    """Somebody who interprets; `by_phone` at every office, otherwise at the own one."""

    __tablename__ = "interpreter"

    id: Mapped[int] = mapped_column(ForeignKey("resource.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    languages: Mapped[list[str]] = mapped_column(JSON)
    by_phone: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)


class Room(Base):
    """A room to advise in; `seats` counts the visitors' only."""

    __tablename__ = "room"

    id: Mapped[int] = mapped_column(ForeignKey("resource.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    seats: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)


class CarePlace(Base):
    """A place for one child of an age group (`storage.wishes`) during a visit."""

    __tablename__ = "care_place"

    id: Mapped[int] = mapped_column(ForeignKey("resource.id"), primary_key=True)
    ages: Mapped[str] = mapped_column(String(8))
    active: Mapped[bool] = mapped_column(default=True)


class Service(Base):
    """An offer that can be booked; times in minutes, horizon in days.

    `grid` is the raster of starts from the opening on. Buffers are claimed with it.
    `reminders` is when people are reminded, as `storage.reminders` reads it; `holds` is
    how long a freed time is kept for who waits (`storage.holds`). `needs` is what it
    takes beside an adviser: `room`, `interpreter` (if nobody speaks the visitor's
    language) and `care` are true, `people` is how many may come.
    """

    __tablename__ = "service"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    papers: Mapped[dict[str, list[str]]] = mapped_column(JSON)
    minutes: Mapped[int]
    grid: Mapped[int]
    buffer_before: Mapped[int] = mapped_column(default=0)
    buffer_after: Mapped[int] = mapped_column(default=0)
    lead_minutes: Mapped[int] = mapped_column(default=120)
    horizon_days: Mapped[int] = mapped_column(default=28)
    reminders: Mapped[list[str]] = mapped_column(JSON, server_default=PLAN)
    holds: Mapped[list[str]] = mapped_column(JSON, server_default=HOLDS)
    needs: Mapped[dict[str, int]] = mapped_column(
        JSON, default=dict, server_default="{}"
    )
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class AdviserService(Base):
    """Which adviser gives which service."""

    __tablename__ = "adviser_service"

    adviser_id: Mapped[int] = mapped_column(ForeignKey("adviser.id"), primary_key=True)
    service_id: Mapped[int] = mapped_column(
        ForeignKey("service.id"), primary_key=True, index=True
    )


class OpeningRule(Base):
    """When an office is open, or an adviser there: RFC 5545 recurrence in local time.

    `opens` and `closes` are minutes after local midnight. A rule with an adviser, or
    with another resource, narrows it; without any, the office's rules hold for all.
    """

    __tablename__ = "opening_rule"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("adviser.id"))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resource.id"))
    recurrence: Mapped[str] = mapped_column(String(200))
    opens: Mapped[int]
    closes: Mapped[int]
    valid_from: Mapped[date] = mapped_column(Date)
    valid_until: Mapped[date | None] = mapped_column(Date)

    __table_args__ = (
        CheckConstraint(
            "0 <= opens AND opens < closes AND closes <= 1440", name="hours"
        ),
    )


class Closure(Base):
    """When an office, an adviser or another resource is not there; instants in UTC.

    `noted_by` is the first name of who has said so, for an adviser's absence.
    """

    __tablename__ = "closure"

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    adviser_id: Mapped[int | None] = mapped_column(ForeignKey("adviser.id"))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resource.id"))
    starts_at: Mapped[datetime] = mapped_column(Instant)
    ends_at: Mapped[datetime] = mapped_column(Instant)
    reasons: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    noted_by: Mapped[str | None] = mapped_column(String(40))

    __table_args__ = (CheckConstraint("starts_at < ends_at", name="order"),)


class Holiday(Base):
    """A public holiday of one state, from the `holidays` library or by hand."""

    __tablename__ = "holiday"

    subdivision: Mapped[str] = mapped_column(String(8), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    name: Mapped[str] = mapped_column(String(120))


class Booking(Base):
    """A time that is held or booked, and what became of it.

    `state` is held, booked, released, expired, cancelled, came or missed. `open_key` is
    set while it is booked: one open booking per person and service, refused by the
    database. `version` counts changes (the calendar's SEQUENCE), `secret` is the
    calendar link. `conversation_id` is the chat that hears of it, `reminded_at` when it
    was last reminded, `confirmed_at` when the person said "I am coming". `wish` is what
    it shall have (`values.Wish`), if anything; all that it has lies in `claim`.
    `booked_by` is who has booked it for the person, and looks after it until she does.
    A booking that is cancelled with `called_off_at` was called off by us, not by her.
    """

    __tablename__ = "booking"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"))
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"))
    adviser_id: Mapped[int] = mapped_column(ForeignKey("adviser.id"))
    starts_at: Mapped[datetime] = mapped_column(Instant)
    ends_at: Mapped[datetime] = mapped_column(Instant)
    state: Mapped[str] = mapped_column(String(10))
    held_until: Mapped[datetime | None] = mapped_column(Instant)
    open_key: Mapped[str | None] = mapped_column(String(48), unique=True)
    name: Mapped[str | None] = mapped_column(Sealed("booking.name"))
    note: Mapped[str | None] = mapped_column(Sealed("booking.note"))
    language: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column(default=0)
    secret: Mapped[str] = mapped_column(String(43), unique=True)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    reminded_at: Mapped[datetime | None] = mapped_column(Instant)
    confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
    interpreter_id: Mapped[int | None] = mapped_column(ForeignKey("interpreter.id"))
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    wish: Mapped[Any | None] = mapped_column(SealedJson("booking.wish"))
    booked_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    called_off_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (
        Index(None, "office_id", "starts_at"),
        Index(
            "ix_booking_held",
            "held_until",
            sqlite_where=text("state = 'held'"),
            postgresql_where=text("state = 'held'"),
        ),
        {"sqlite_autoincrement": True},
    )


class Claim(Base):
    """One resource for one five-minute step; the primary key says no to a second.

    `step` counts five minutes since 1970 UTC. It is a booking's or a meeting's.
    """

    __tablename__ = "claim"

    resource_id: Mapped[int] = mapped_column(
        ForeignKey("resource.id"), primary_key=True, autoincrement=False
    )
    step: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking.id"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"))

    __table_args__ = (
        CheckConstraint("(booking_id IS NULL) <> (meeting_id IS NULL)", name="whose"),
        Index(
            "ix_claim_meeting",
            "meeting_id",
            sqlite_where=text("meeting_id IS NOT NULL"),
            postgresql_where=text("meeting_id IS NOT NULL"),
        ),
    )
