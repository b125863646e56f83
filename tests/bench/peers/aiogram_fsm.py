"""The booking conversation as plain aiogram 3 bots do it: FSM, MemoryStorage, ORM."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
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
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardMarkup,
    Message,
    TelegramObject,
)
from aiogram.utils.keyboard import InlineKeyboardBuilder
from peer_bookings import (
    CALENDAR,
    PLACE,
    book,
    days,
    engine,
    free_times,
    is_free,
    make_tables,
    sessions,
)
from peer_texts import GREETING, LANGUAGES, OFFICES, SERVICES, TEXTS, spoken
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

router = Router()


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
    await message.answer(GREETING, reply_markup=keyboard("language", LANGUAGES))


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
    markup = keyboard("day", days(), width=2, back=await text_of(state, "back"))
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
    await book(session, query.from_user.id, data)
    await state.set_state(Booked.menu)
    entries = {key: await text_of(state, key) for key in ("mine", "remind", "more")}
    done = await text_of(state, "done", **spoken(data))
    await show(query, done, keyboard("menu", entries))
    if isinstance(query.message, Message):
        await query.message.answer_venue(**PLACE)
        await query.message.answer_document(BufferedInputFile(CALENDAR, "termin.ics"))


async def main() -> None:
    await make_tables()
    api = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_BASE"])
    bot = Bot(os.environ["TELEGRAM_TOKEN"], session=AiohttpSession(api=api))
    dispatcher = Dispatcher(storage=MemoryStorage())
    router.message.middleware(Database(sessions))
    router.callback_query.middleware(Database(sessions))
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
