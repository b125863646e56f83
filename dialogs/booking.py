"""Booking advice: from a need to a time that is really kept."""

from dialogs import consent, needs
from dialogs.engine import Chat, PersonName, dialog
from storage import appointments, bookings, offices, services, times


@dialog("booking")
async def book(chat: Chat) -> None:
    """Guide one person from a need to a booked time."""
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office)
    waiting = {"wait": "wait"}
    day = await chat.choose(
        "day", times.days, service, office, wish, otherwise=waiting, always=True
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
    if not await consent.appointment(chat.sub("consent")):
        await chat.say("phone", office=office)
        return
    name = await chat.ask("name", PersonName())
    beside = await chat.look("beside", appointments.beside, hold)
    await needs.told(chat, beside)
    await chat.confirm("summary", service=service, office=office, time=time, name=name)
    booking = await chat.do("book", bookings.confirm, hold, name, again="time")
    await chat.say(
        "done", service=service, office=office, time=time, pin=office, file=booking
    )
    await needs.told(chat, beside)
