"""My appointments: seeing them, moving one, cancelling one; seats at events, too."""

from dialogs import events, for_other, needs, placing, waiting
from dialogs.engine import Chat, dialog, fragment
from storage import (
    appointments,
    bookings,
    for_others,
    meeting_cards,
    rebooking,
    waiters,
)
from storage.values import Ref


@dialog("appointments", kept=False)
async def mine(chat: Chat) -> None:
    """Show what is booked, and what can be done with it."""
    others = {"book": "booking", "wait": "waiting"}
    booking = await chat.choose("which", waiters.upcoming, otherwise=others)
    if booking.kind == "waiting":
        await waiting.seen(chat, booking)
        return
    if booking.kind == "seat":
        await events.has(chat.sub("seat"), booking)
        return
    if booking.kind == "meeting":
        placement = await chat.look("placement", meeting_cards.placement_of, booking)
        await placing.seen(chat.sub("placing"), placement)
        return
    if await chat.look("other", appointments.is_other, booking):
        await chat.say("other")
    beside = await chat.look("beside", appointments.beside, booking)
    await needs.told(chat, beside)
    way = await chat.choose("what", rebooking.ways, booking)
    if way == rebooking.MOVE:
        await another_time(chat.sub("move"), booking)
    elif way in (rebooking.CANCEL, rebooking.OFF):
        await not_coming(chat.sub("cancel"), booking)
    elif way == rebooking.SLIP:
        _, code, link, slip = await chat.do("slip", for_others.another_slip, booking)
        await for_other.given(chat, code, link, slip)
    else:
        office = await chat.look("office", rebooking.office, booking)
        await chat.say("way", booking=booking, pin=office, file=booking)


@dialog("move", kept=False)
async def move(chat: Chat, booking: Ref) -> None:
    """Move one appointment, begun from a reminder."""
    await another_time(chat.sub("move"), booking)


@dialog("cancel", kept=False)
async def cancel(chat: Chat, booking: Ref) -> None:
    """Cancel one appointment, begun from a reminder."""
    await not_coming(chat.sub("cancel"), booking)


@fragment("move")
async def another_time(chat: Chat, booking: Ref) -> None:
    """Find another time; the old one is kept until the new one is hers."""
    whom = await chat.choose("whom", rebooking.with_whom, booking)
    day = await chat.choose("day", rebooking.days, booking, whom)
    time = await chat.choose("time", rebooking.free, booking, whom, day)
    await chat.confirm("summary", booking=booking, time=time)
    beside = await chat.do("book", rebooking.move, booking, whom, time, again="time")
    await chat.say("done", booking=booking, file=booking)
    await needs.told(chat, beside)


@fragment("cancel")
async def not_coming(chat: Chat, booking: Ref) -> None:
    """Cancel after asking once more; the time is free for others at once."""
    if await chat.choose("sure", rebooking.sure, booking) == rebooking.YES:
        await chat.do("free", bookings.cancel, booking)
        await chat.say("done", booking=booking)
    else:
        await chat.say("kept", booking=booking)
