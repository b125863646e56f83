"""The internship offensive: campaigns, who looks for a place, who offers one, pairs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed, SealedJson
from storage.schema.base import Base

# A literal, so that PostgreSQL's generic plans can use the partial index.
OPEN_INTERNSHIP = text("internship.state = 'open'")
# One of the two has not answered the other yet.
WAITS_FOR_AN_ANSWER = text("placement.state IN ('interest', 'wanted')")


class Trade(Base):
    """A field of work. `names` by language; `tasks` what one does there, by key."""

    __tablename__ = "trade"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    tasks: Mapped[dict[str, dict[str, str]]] = mapped_column(JSON)
    position: Mapped[int] = mapped_column(default=0)


class Quarter(Base):
    """A quarter of the city, and those (keys) that a tram reaches in half an hour.

    `bit` is its place in `Seeker.reach`, 0 to 62.
    """

    __tablename__ = "quarter"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    near: Mapped[list[str]] = mapped_column(JSON)
    bit: Mapped[int] = mapped_column(SmallInteger, unique=True)
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (CheckConstraint("0 <= bit AND bit <= 62", name="bit"),)


class Campaign(Base):
    """A time in which places are won and given; local days of `zone`.

    `abouts` says what it is in all languages, `trades` (keys) what there is, `places`
    how many are wanted. Children are looked after from `care_begins` to `care_ends`,
    in minutes after local midnight.
    """

    __tablename__ = "campaign"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    abouts: Mapped[dict[str, str]] = mapped_column(JSON)
    trades: Mapped[list[str]] = mapped_column(JSON)
    opens_on: Mapped[date] = mapped_column(Date)
    closes_on: Mapped[date] = mapped_column(Date)
    places: Mapped[int]
    zone: Mapped[str] = mapped_column(String(48))
    care_begins: Mapped[int]
    care_ends: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (CheckConstraint("opens_on <= closes_on", name="window"),)


class Firm(Base):
    """A firm that offers places, with whom to ring and when.

    `state` is asked (staff have not looked yet), approved or refused. What is claimed
    for its partner's meetings is `resource_id`, made when first needed.
    """

    __tablename__ = "firm"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    name: Mapped[str | None] = mapped_column(Sealed("firm.name"))
    partner: Mapped[str | None] = mapped_column(Sealed("firm.partner"))
    phone: Mapped[str | None] = mapped_column(Sealed("firm.phone"))
    street: Mapped[str | None] = mapped_column(Sealed("firm.street"))
    quarter_id: Mapped[int] = mapped_column(ForeignKey("quarter.id"))
    calls: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(10))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resource.id"))
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)


class Internship(Base):
    """An internship that a firm offers, for as many people as it has seats.

    `days` has a bit for each weekday (Monday is 1), `begins` and `ends` are minutes
    after local midnight, `german` is what is needed (`storage.profiles`), `tongues`
    the languages that will do instead. `tasks` and `gear` are words, `words` the
    firm's own sentence. `state` is asked, open, paused, withdrawn, refused or over;
    `version` counts changes. It can begin from `starts_on` to `starts_by`. It was last
    opened, or opened again, at `opened_at`: to whom it fits it is new then.
    """

    __tablename__ = "internship"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    firm_id: Mapped[int] = mapped_column(ForeignKey("firm.id"), index=True)
    trade_id: Mapped[int] = mapped_column(ForeignKey("trade.id"))
    quarter_id: Mapped[int] = mapped_column(ForeignKey("quarter.id"))
    tasks: Mapped[list[str]] = mapped_column(JSON)
    words: Mapped[str | None] = mapped_column(Sealed("internship.words"))
    days: Mapped[int] = mapped_column(SmallInteger)
    begins: Mapped[int] = mapped_column(SmallInteger)
    ends: Mapped[int] = mapped_column(SmallInteger)
    weeks: Mapped[int] = mapped_column(SmallInteger)
    starts_on: Mapped[date] = mapped_column(Date)
    starts_by: Mapped[date] = mapped_column(Date)
    german: Mapped[int] = mapped_column(SmallInteger)
    tongues: Mapped[int] = mapped_column(BigInteger)
    gear: Mapped[list[str]] = mapped_column(JSON)
    seats: Mapped[int] = mapped_column(SmallInteger)
    taken: Mapped[int] = mapped_column(SmallInteger, default=0)
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(default=0)
    opened_at: Mapped[datetime | None] = mapped_column(Instant)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (
        CheckConstraint("0 <= taken AND taken <= seats", name="seats"),
        CheckConstraint("0 <= begins AND begins < ends AND ends <= 1440", name="hours"),
        CheckConstraint("starts_on <= starts_by", name="start"),
        Index(
            "ix_internship_open",
            "campaign_id",
            "trade_id",
            "id",
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
    )


class Seeker(Base):
    """Somebody's sign-up for a campaign: wishes, and what she can and cannot do.

    `wishes` are trades (ids) in her order, `before` says for each, in a word, whether
    she has done it (`storage.profiles.BEFORE`). `reach` has a bit for each quarter that
    she can get to. `state` is open, paused, placed or ended; `open_key` lets there be
    one a person and campaign that has not ended. Who signed up earlier has the smaller
    number: there is no other order among people. `phone` is written when she lets a
    firm have it, `full_name` for her certificate, `resource_id` with her first meeting.
    She knows of all places opened by `told_at`.
    """

    __tablename__ = "seeker"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    open_key: Mapped[str | None] = mapped_column(String(48), unique=True)
    name: Mapped[str | None] = mapped_column(Sealed("seeker.name"))
    phone: Mapped[str | None] = mapped_column(Sealed("seeker.phone"))
    full_name: Mapped[str | None] = mapped_column(Sealed("seeker.full_name"))
    wishes: Mapped[list[int]] = mapped_column(JSON)
    before: Mapped[Any | None] = mapped_column(SealedJson("seeker.before"))
    german: Mapped[int] = mapped_column(SmallInteger)
    tongues: Mapped[int] = mapped_column(BigInteger)
    ready_on: Mapped[date] = mapped_column(Date)
    days: Mapped[int] = mapped_column(SmallInteger)
    begins: Mapped[int] = mapped_column(SmallInteger)
    ends: Mapped[int] = mapped_column(SmallInteger)
    quarter_id: Mapped[int] = mapped_column(ForeignKey("quarter.id"))
    travel: Mapped[str] = mapped_column(String(8))
    reach: Mapped[int] = mapped_column(BigInteger)
    care: Mapped[bool]
    size: Mapped[str | None] = mapped_column(String(4))
    state: Mapped[str] = mapped_column(String(8))
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resource.id"))
    told_at: Mapped[datetime | None] = mapped_column(Instant)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = ({"sqlite_autoincrement": True},)


class Wanted(Base):
    """What a place asks about, one row a trade that an open seeker wishes for.

    It repeats the seeker's columns so that a search reads this table alone, in the
    order of its key; who is not looking has no rows here.
    """

    __tablename__ = "wanted"

    campaign_id: Mapped[int] = mapped_column(
        ForeignKey("campaign.id"), primary_key=True, autoincrement=False
    )
    trade_id: Mapped[int] = mapped_column(
        ForeignKey("trade.id"), primary_key=True, autoincrement=False
    )
    seeker_id: Mapped[int] = mapped_column(
        ForeignKey("seeker.id"), primary_key=True, autoincrement=False, index=True
    )
    german: Mapped[int] = mapped_column(SmallInteger)
    tongues: Mapped[int] = mapped_column(BigInteger)
    ready_on: Mapped[date] = mapped_column(Date)
    days: Mapped[int] = mapped_column(SmallInteger)
    begins: Mapped[int] = mapped_column(SmallInteger)
    ends: Mapped[int] = mapped_column(SmallInteger)
    reach: Mapped[int] = mapped_column(BigInteger)
    care: Mapped[bool]

    __table_args__ = ({"sqlite_with_rowid": False},)


class Placement(Base):
    """One seeker and one place, from her interest to what came after.

    `state` is the kind of its last milestone (`storage.placements`), `version` counts
    them: a button that was shown with another one is old. `starts_on` and `ends_on` are
    its first and last day, once it is agreed. `told` is what was last said of it when
    the time had come, and of which day (`storage.running`); `did` are the tasks (keys)
    that the firm has named for the certificate.
    """

    __tablename__ = "placement"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    seeker_id: Mapped[int] = mapped_column(ForeignKey("seeker.id"))
    internship_id: Mapped[int] = mapped_column(ForeignKey("internship.id"), index=True)
    state: Mapped[str] = mapped_column(String(12))
    version: Mapped[int] = mapped_column(default=0)
    starts_on: Mapped[date | None] = mapped_column(Date)
    ends_on: Mapped[date | None] = mapped_column(Date)
    told: Mapped[str | None] = mapped_column(String(20))
    did: Mapped[list[str] | None] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)

    __table_args__ = (
        UniqueConstraint("seeker_id", "internship_id"),
        Index(
            "ix_placement_waiting",
            "changed_at",
            sqlite_where=WAITS_FOR_AN_ANSWER,
            postgresql_where=WAITS_FOR_AN_ANSWER,
        ),
    )


class Milestone(Base):
    """What happened to a placement, and who did it: seeker, firm, staff or nobody.

    Rows are only ever added; every figure for the funder is counted from them.
    """

    __tablename__ = "milestone"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    placement_id: Mapped[int] = mapped_column(ForeignKey("placement.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str | None] = mapped_column(String(16))
    by: Mapped[str] = mapped_column(String(8))
    at: Mapped[datetime] = mapped_column(Instant)
