"""The booking conversation as plain aiogram 3 bots do it: FSM, MemoryStorage, ORM."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import CommandStart
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message, TelegramObject
from aiogram.utils.keyboard import InlineKeyboardBuilder
from peer_texts import OFFICES, SERVICES, TEXTS
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

TIMES = ["09:00", "09:45", "10:30", "11:15", "13:00", "13:45", "14:30", "15:15"]
SEATS = 1_000  # so that no visitor of the bench is turned away
router = Router()


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


class Booked(StatesGroup):
    """Where a person is."""

    language = State()
    menu = State()
    service = State()
    office = State()
    day = State()
    time = State()
    consent = State()
    name = State()
    summary = State()


class Choice(CallbackData, prefix="c"):
    """A pressed button."""

    field: str
    value: str


class Database(BaseMiddleware):
    """Gives every handler its own session."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self.sessions = sessions

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        async with self.sessions() as session:
            data["session"] = session
            return await handler(event, data)


def keyboard(
    field: str, options: dict[str, str], *, width: int = 1, back: str = ""
) -> InlineKeyboardMarkup:
    builder = InlineKeyboardBuilder()
    for value, label in options.items():
        # A colon parts the fields of CallbackData.
        data = Choice(field=field, value=value.replace(":", "."))
        builder.button(text=label, callback_data=data)
    builder.adjust(width)
    if back:
        row = InlineKeyboardBuilder()
        row.button(text=back, callback_data=Choice(field="back", value="-"))
        builder.attach(row)
    return builder.as_markup()


async def text_of(state: FSMContext, key: str, **values: str) -> str:
    data = await state.get_data()
    return TEXTS[data.get("language", "de")][key].format(**values)


async def show(query: CallbackQuery, text: str, markup: InlineKeyboardMarkup) -> None:
    """The next question takes the place of the answered one."""
    await query.answer()
    assert isinstance(query.message, Message)
    await query.message.edit_text(text, reply_markup=markup)


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.clear()
    await state.set_state(Booked.language)
    languages = {"de": "Deutsch", "ar": "العربية", "tr": "Türkçe"}
    greeting = "\n".join(TEXTS[code]["hello"] for code in languages)
    await message.answer(greeting, reply_markup=keyboard("language", languages))


@router.callback_query(Booked.language, Choice.filter(F.field == "language"))
async def chose_language(
    query: CallbackQuery, callback_data: Choice, state: FSMContext
) -> None:
    await state.update_data(language=callback_data.value)
    await state.set_state(Booked.menu)
    texts = TEXTS[callback_data.value]
    entries = {key: texts[key] for key in ("book", "mine", "remind", "talk", "more")}
    await show(query, texts["about"], keyboard("menu", entries))


@router.callback_query(
    Booked.menu, Choice.filter((F.field == "menu") & (F.value == "book"))
)
async def chose_booking(query: CallbackQuery, state: FSMContext) -> None:
    await state.set_state(Booked.service)
    language = (await state.get_data())["language"]
    services = {key: names[language] for key, names in SERVICES.items()}
    back = await text_of(state, "back")
    markup = keyboard("service", services, back=back)
    await show(query, await text_of(state, "service"), markup)


@router.callback_query(Booked.service, Choice.filter(F.field == "service"))
async def chose_service(
    query: CallbackQuery, callback_data: Choice, state: FSMContext
) -> None:
    await state.update_data(service=callback_data.value)
    await state.set_state(Booked.office)
    markup = keyboard("office", OFFICES, back=await text_of(state, "back"))
    await show(query, await text_of(state, "office"), markup)


@router.callback_query(Booked.office, Choice.filter(F.field == "office"))
async def chose_office(
    query: CallbackQuery, callback_data: Choice, state: FSMContext
) -> None:
    await state.update_data(office=callback_data.value)
    await state.set_state(Booked.day)
    days = [date.today() + timedelta(days=n) for n in range(1, 9)]  # noqa: DTZ011
    labels = {day.isoformat(): day.strftime("%a %d.%m.") for day in days}
    markup = keyboard("day", labels, width=2, back=await text_of(state, "back"))
    await show(query, await text_of(state, "day"), markup)


@router.callback_query(Booked.day, Choice.filter(F.field == "day"))
async def chose_day(
    query: CallbackQuery,
    callback_data: Choice,
    state: FSMContext,
    session: AsyncSession,
) -> None:
    await state.update_data(day=callback_data.value)
    await state.set_state(Booked.time)
    data = await state.get_data()
    free = await free_times(session, data["office"], data["day"])
    back = await text_of(state, "back")
    markup = keyboard("time", {t: t for t in free}, width=3, back=back)
    await show(query, await text_of(state, "time", day=data["day"]), markup)


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


@router.callback_query(Booked.time, Choice.filter(F.field == "time"))
async def chose_time(
    query: CallbackQuery, callback_data: Choice, state: FSMContext
) -> None:
    await state.update_data(time=callback_data.value.replace(".", ":"))
    await state.set_state(Booked.consent)
    answers = {key: await text_of(state, key) for key in ("yes", "no")}
    markup = keyboard("consent", answers, back=await text_of(state, "back"))
    await show(query, await text_of(state, "consent"), markup)


@router.callback_query(
    Booked.consent, Choice.filter((F.field == "consent") & (F.value == "yes"))
)
async def consented(query: CallbackQuery, state: FSMContext) -> None:
    await state.set_state(Booked.name)
    assert query.message is not None
    await state.update_data(question=query.message.message_id)
    markup = keyboard("name", {}, back=await text_of(state, "back"))
    await show(query, await text_of(state, "name"), markup)


@router.message(Booked.name, F.text)
async def typed_name(message: Message, state: FSMContext, bot: Bot) -> None:
    await state.update_data(name=message.text)
    await state.set_state(Booked.summary)
    data = await state.get_data()
    answers = {key: await text_of(state, key) for key in ("yes", "change", "cancel")}
    text = await text_of(state, "summary", **spoken(data))
    await message.answer(text, reply_markup=keyboard("summary", answers))
    with suppress(TelegramBadRequest):
        await bot.edit_message_reply_markup(
            chat_id=message.chat.id, message_id=data["question"], reply_markup=None
        )


def spoken(data: dict[str, Any]) -> dict[str, str]:
    service = SERVICES[data["service"]][data["language"]]
    office = OFFICES[data["office"]]
    names = {key: data[key] for key in ("day", "time", "name")}
    return {"service": service, "office": office, **names}


@router.callback_query(
    Booked.summary, Choice.filter((F.field == "summary") & (F.value == "yes"))
)
async def confirmed(
    query: CallbackQuery, state: FSMContext, session: AsyncSession
) -> None:
    data = await state.get_data()
    if not await is_free(session, data["office"], data["day"], data["time"]):
        await query.answer(await text_of(state, "taken"), show_alert=True)
        return
    chosen = {key: data[key] for key in ("service", "office", "day", "time", "name")}
    session.add(Booking(user_id=query.from_user.id, **chosen))
    await session.commit()
    await state.set_state(Booked.menu)
    entries = {key: await text_of(state, key) for key in ("mine", "remind", "more")}
    done = await text_of(state, "done", **spoken(data))
    await show(query, done, keyboard("menu", entries))


async def main() -> None:
    engine = create_async_engine(f"sqlite+aiosqlite:///{os.environ['DATABASE']}")
    async with engine.begin() as connection:
        # Without it 100 people at once run into "database is locked".
        await connection.exec_driver_sql("PRAGMA journal_mode=WAL")
        await connection.run_sync(Base.metadata.create_all)
    api = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_BASE"])
    bot = Bot(os.environ["TELEGRAM_TOKEN"], session=AiohttpSession(api=api))
    dispatcher = Dispatcher(storage=MemoryStorage())
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    router.message.middleware(Database(sessions))
    router.callback_query.middleware(Database(sessions))
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
