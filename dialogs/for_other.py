"""Booking for somebody without a phone: the same questions, her name, and a slip."""

from dialogs import booking, consent, needs
from dialogs.engine import Chat, PersonName, dialog, fragment
from dialogs.mydata import LANGUAGES
from storage import appointments, for_others
from storage.values import Language


def languages(tx: object) -> tuple[Language, ...]:
    """Return the languages that may be spoken; easy German is German to an adviser."""
    return tuple(Language(tag) for tag in LANGUAGES if tag != "de-simple")


@dialog("for_other")
async def book(chat: Chat) -> None:
    """Guide a helper to a time for somebody else, and to the slip that she gets."""
    if not await chat.look("room", for_others.has_room):
        await chat.say("too-many")
        return
    language = await chat.choose("language", languages)
    service, office, _, time, hold = await booking.held(chat, language.tag)
    if await chat.choose("agreed", consent.yes_or_no) == consent.NO:
        await chat.say("refused", office=office)
        return
    agreed = await chat.do(
        "agree", for_others.agree, language, undo=for_others.disagree
    )
    name = await chat.ask("name", PersonName())
    beside = await chat.look("beside", appointments.beside, hold)
    await needs.told(chat, beside)
    await chat.confirm(
        "summary",
        service=service,
        office=office,
        time=time,
        name=name,
        language=language,
    )
    booked, code, link, slip = await chat.do(
        "book", for_others.confirm, hold, agreed, name, again="time"
    )
    await chat.say(
        "done",
        service=service,
        office=office,
        time=time,
        pin=office,
        file=booked,
    )
    await given(chat, code, link, slip)


@fragment("for_other")
async def given(chat: Chat, code: str, link: str, slip: str) -> None:
    """Say how the other person gets her appointment: code, link, and slip."""
    await chat.say("code", code=code)
    if link:
        await chat.say("link", link=link)
    await chat.say("slip", slip=slip)
