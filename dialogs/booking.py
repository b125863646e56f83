"""Booking advice: from a need to a time that is really kept."""

from dialogs import consent, needs
from dialogs.engine import Chat, PersonName, dialog, fragment
from storage import appointments, bookings, offices, services, spoken, times
from storage.values import Ref, Time, Wish


@dialog("booking")
async def book(chat: Chat) -> None:
    """Guide one person from a need to a booked time."""
    await booked(chat)


@fragment("booking")
async def booked(chat: Chat, service: Ref | None = None, name: str = "") -> None:
    """Guide one person to a booked time, for a service if it is known what she needs.

    Who has told her `name` in the same dialog has agreed that it is kept.
    """
    service, office, wish, time, hold = await held(chat, service=service)
    if not name:
        agreed = chat.sub("consent")
        if not await consent.appointment(agreed, children=bool(wish.children)):
            await chat.say("phone", office=office)
            return
        name = await chat.ask("name", PersonName())
    elif wish.children:
        await consent.of_children(chat.sub("consent"))
    beside = await chat.look("beside", appointments.beside, hold)
    await needs.told(chat, beside)
    await chat.confirm("summary", service=service, office=office, time=time, name=name)
    booking = await chat.do("book", bookings.confirm, hold, name, again="time")
    await chat.say(
        "done", service=service, office=office, time=time, pin=office, file=booking
    )
    await needs.told(chat, beside)


@fragment("booking")
async def held(
    chat: Chat, language: str = "", service: Ref | None = None
) -> tuple[Ref, Ref, Wish, Time, Ref]:
    """Return service, office, wish and time, and the hold on it.

    `language` is what is spoken there, the person's own if it is empty; who books for
    somebody else cannot wait for her.
    """
    service = service or await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office, language)
    waiting = {} if language else {"wait": "wait"}
    day = await chat.choose(
        "day", spoken.days, service, office, wish, otherwise=waiting, always=True
    )
    time = await chat.choose(
        "time", times.free, service, office, day, wish, otherwise=waiting
    )
    hold = await chat.do(
        "hold",
        bookings.hold,
        service,
        office,
        time,
        wish,
        undo=bookings.release,
        again="time",
    )
    return service, office, wish, time, hold
