"""The table that the peer bots book into, through SQLAlchemy's ORM and aiosqlite."""

import os
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

TIMES = ["09:00", "09:45", "10:30", "11:15", "13:00", "13:45", "14:30", "15:15"]
SEATS = 1_000  # so that no visitor of the bench is turned away

# What comes with a booked time, as Lotse sends it: a pin on the map, a calendar file.
PLACE = {
    "latitude": 51.5033,
    "longitude": 6.766,
    "title": "Marxloh",
    "address": "Weseler Straße 102, 47169 Duisburg",
}
CALENDAR = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//peer//DE",
        "BEGIN:VEVENT",
        "UID:1@peer",
        "DTSTAMP:20261123T090000Z",
        "DTSTART:20261124T090000Z",
        "DTEND:20261124T094500Z",
        "SUMMARY:Termin: Marxloh",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
).encode()

engine = create_async_engine(f"sqlite+aiosqlite:///{os.environ['DATABASE']}")
sessions = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    """Every table."""


class Booking(Base):
    """A booked time."""

    __tablename__ = "bookings"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int]
    service: Mapped[str]
    office: Mapped[str] = mapped_column(index=True)
    day: Mapped[str] = mapped_column(index=True)
    time: Mapped[str]
    name: Mapped[str]


async def make_tables() -> None:
    async with engine.begin() as connection:
        # Without it 100 people at once run into "database is locked".
        await connection.exec_driver_sql("PRAGMA journal_mode=WAL")
        await connection.run_sync(Base.metadata.create_all)


def days() -> dict[str, str]:
    """The next eight days and how they are written."""
    following = [date.today() + timedelta(days=n) for n in range(1, 9)]  # noqa: DTZ011
    return {day.isoformat(): day.strftime("%a %d.%m.") for day in following}


async def free_times(session: AsyncSession, office: str, day: str) -> list[str]:
    """One count for each time, as most bots do, or one for all, as careful ones do."""
    if "ONE_COUNT" not in os.environ:
        return [t for t in TIMES if await is_free(session, office, day, t)]
    same_day = (Booking.office == office, Booking.day == day)
    query = select(Booking.time, func.count()).where(*same_day).group_by(Booking.time)
    taken = {time: count for time, count in await session.execute(query)}
    return [t for t in TIMES if taken.get(t, 0) < SEATS]


async def is_free(session: AsyncSession, office: str, day: str, time: str) -> bool:
    same = (Booking.office == office, Booking.day == day, Booking.time == time)
    query = select(func.count()).select_from(Booking).where(*same)
    return (await session.scalar(query) or 0) < SEATS


async def book(session: AsyncSession, user_id: int, data: dict[str, str]) -> None:
    chosen = {key: data[key] for key in ("service", "office", "day", "time", "name")}
    session.add(Booking(user_id=user_id, **chosen))
    await session.commit()
