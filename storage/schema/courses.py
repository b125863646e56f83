"""Courses that lead to a trade: their blocks, who is on the way, and how far."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed
from storage.schema.base import Base

_OPEN = text("open_key IS NOT NULL")


class Course(Base):
    """A trade that can be learned here, as one way with several steps.

    `names`, `abouts` (what one does there) and `needs` (what one needs for it) are
    data in all languages. `topic_id` is the topic of its information events,
    `service_id` its aptitude talk. `seats` is how many people are wanted.
    """

    __tablename__ = "course"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    abouts: Mapped[dict[str, str]] = mapped_column(JSON)
    needs: Mapped[dict[str, str]] = mapped_column(JSON)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id"), unique=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"))
    seats: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class Block(Base):
    """A part of a course; every event of its topic is one choice of dates for it.

    `after` has the topics (keys) of the blocks that one must have finished before.
    """

    __tablename__ = "block"

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("course.id"))
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id"), unique=True)
    after: Mapped[list[str]] = mapped_column(JSON)
    position: Mapped[int] = mapped_column(default=0)


class Enrolment(Base):
    """Somebody on the way through a course.

    `state` is the kind of its last step (`storage.course_steps`), `version` counts
    them: what waits to be said with another one is out of date. `open_key` lets there
    be one a person and course that goes on. `told_at` is when she was told of dates to
    choose from, None while there are none.
    """

    __tablename__ = "enrolment"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    course_id: Mapped[int] = mapped_column(ForeignKey("course.id"))
    open_key: Mapped[str | None] = mapped_column(String(48), unique=True)
    name: Mapped[str | None] = mapped_column(Sealed("enrolment.name"))
    language: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(default=0)
    told_at: Mapped[datetime | None] = mapped_column(Instant)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (
        Index("ix_enrolment_open", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )


class EnrolmentStep(Base):
    """What happened on the way, and who did it: person, staff or nobody.

    `block_id` says which block was begun or finished. Rows are only ever added; every
    figure for the funder is counted from them.
    """

    __tablename__ = "enrolment_step"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    block_id: Mapped[int | None] = mapped_column(ForeignKey("block.id"))
    reason: Mapped[str | None] = mapped_column(String(16))
    by: Mapped[str] = mapped_column(String(8))
    at: Mapped[datetime] = mapped_column(Instant)
