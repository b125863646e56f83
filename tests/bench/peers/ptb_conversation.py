"""The booking conversation as plain python-telegram-bot bots do it, persistent.

ConversationHandler takes updates one by one, as its documentation demands. What it
knows is kept by PicklePersistence with the settings of the documentation: written once
a minute, so that a crash costs up to a minute of everybody's answers.
"""

import os
from contextlib import suppress

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
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

Context = ContextTypes.DEFAULT_TYPE
LANGUAGE, MENU, SERVICE, OFFICE, DAY, TIME, CONSENT, NAME, SUMMARY = range(9)


def keyboard(
    field: str, options: dict[str, str], *, width: int = 1, back: str = ""
) -> InlineKeyboardMarkup:
    buttons = [
        InlineKeyboardButton(label, callback_data=f"{field}:{value}")
        for value, label in options.items()
    ]
    rows = [buttons[i : i + width] for i in range(0, len(buttons), width)]
    if back:
        rows.append([InlineKeyboardButton(back, callback_data="back:-")])
    return InlineKeyboardMarkup(rows)


def texts_of(context: Context) -> dict[str, str]:
    return TEXTS[context.user_data.get("language", "de")]


def chosen(update: Update) -> str:
    return update.callback_query.data.split(":", 1)[1]


async def show(update: Update, text: str, markup: InlineKeyboardMarkup) -> None:
    """The next question takes the place of the answered one."""
    await update.callback_query.answer()
    await update.callback_query.edit_message_text(text, reply_markup=markup)


async def start(update: Update, context: Context) -> int:
    context.user_data.clear()
    markup = keyboard("language", LANGUAGES)
    await update.message.reply_text(GREETING, reply_markup=markup)
    return LANGUAGE


async def chose_language(update: Update, context: Context) -> int:
    context.user_data["language"] = chosen(update)
    texts = texts_of(context)
    entries = {key: texts[key] for key in ("book", "mine", "remind", "talk", "more")}
    await show(update, texts["about"], keyboard("menu", entries))
    return MENU


async def chose_booking(update: Update, context: Context) -> int:
    texts, language = texts_of(context), context.user_data["language"]
    services = {key: names[language] for key, names in SERVICES.items()}
    markup = keyboard("service", services, back=texts["back"])
    await show(update, texts["service"], markup)
    return SERVICE


async def chose_service(update: Update, context: Context) -> int:
    context.user_data["service"] = chosen(update)
    texts = texts_of(context)
    markup = keyboard("office", OFFICES, back=texts["back"])
    await show(update, texts["office"], markup)
    return OFFICE


async def chose_office(update: Update, context: Context) -> int:
    context.user_data["office"] = chosen(update)
    texts = texts_of(context)
    markup = keyboard("day", days(), width=2, back=texts["back"])
    await show(update, texts["day"], markup)
    return DAY


async def chose_day(update: Update, context: Context) -> int:
    day = context.user_data["day"] = chosen(update)
    texts = texts_of(context)
    async with sessions() as session:
        free = await free_times(session, context.user_data["office"], day)
    markup = keyboard("time", {t: t for t in free}, width=3, back=texts["back"])
    await show(update, texts["time"].format(day=day), markup)
    return TIME


async def chose_time(update: Update, context: Context) -> int:
    context.user_data["time"] = chosen(update)
    texts = texts_of(context)
    answers = {key: texts[key] for key in ("yes", "no")}
    markup = keyboard("consent", answers, back=texts["back"])
    await show(update, texts["consent"], markup)
    return CONSENT


async def consented(update: Update, context: Context) -> int:
    context.user_data["question"] = update.callback_query.message.message_id
    texts = texts_of(context)
    await show(update, texts["name"], keyboard("name", {}, back=texts["back"]))
    return NAME


async def typed_name(update: Update, context: Context) -> int:
    data, texts = context.user_data, texts_of(context)
    data["name"] = update.message.text
    answers = {key: texts[key] for key in ("yes", "change", "cancel")}
    text = texts["summary"].format(**spoken(data))
    await update.message.reply_text(text, reply_markup=keyboard("summary", answers))
    with suppress(BadRequest):
        await context.bot.edit_message_reply_markup(
            update.effective_chat.id, data["question"], reply_markup=None
        )
    return SUMMARY


async def confirmed(update: Update, context: Context) -> int:
    data, texts = context.user_data, texts_of(context)
    async with sessions() as session:
        if not await is_free(session, data["office"], data["day"], data["time"]):
            await update.callback_query.answer(texts["taken"], show_alert=True)
            return SUMMARY
        await book(session, update.effective_user.id, data)
    entries = {key: texts[key] for key in ("mine", "remind", "more")}
    text = texts["done"].format(**spoken(data))
    await show(update, text, keyboard("menu", entries))
    await update.effective_chat.send_venue(**PLACE)
    await update.effective_chat.send_document(CALENDAR, filename="termin.ics")
    return MENU


async def open_database(application: Application) -> None:
    await make_tables()


async def close_database(application: Application) -> None:
    await engine.dispose()


def conversation() -> ConversationHandler:
    return ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={
            LANGUAGE: [CallbackQueryHandler(chose_language, pattern="^language:")],
            MENU: [CallbackQueryHandler(chose_booking, pattern="^menu:book$")],
            SERVICE: [CallbackQueryHandler(chose_service, pattern="^service:")],
            OFFICE: [CallbackQueryHandler(chose_office, pattern="^office:")],
            DAY: [CallbackQueryHandler(chose_day, pattern="^day:")],
            TIME: [CallbackQueryHandler(chose_time, pattern="^time:")],
            CONSENT: [CallbackQueryHandler(consented, pattern="^consent:yes$")],
            NAME: [MessageHandler(filters.TEXT & ~filters.COMMAND, typed_name)],
            SUMMARY: [CallbackQueryHandler(confirmed, pattern="^summary:yes$")],
        },
        fallbacks=[CommandHandler("start", start)],
        name="booking",
        persistent=True,
    )


def main() -> None:
    application = (
        Application.builder()
        .token(os.environ["TELEGRAM_TOKEN"])
        .base_url(f"{os.environ['TELEGRAM_API_BASE']}/bot")
        .persistence(PicklePersistence(filepath=f"{os.environ['DATABASE']}.pickle"))
        .post_init(open_database)
        .post_shutdown(close_database)
        .build()
    )
    application.add_handler(conversation())
    application.run_polling()


if __name__ == "__main__":
    main()
