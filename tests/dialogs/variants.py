"""The booking dialog as later releases might have it: for deploys in mid-dialog."""

from dialogs import booking, consent, needs
from dialogs.engine import Chat, Definition, PersonName, Registry, dialog
from storage import bookings, offices, services, times


@dialog("booking")
async def inserted(chat: Chat) -> None:
    """Ask for a name twice, the first time before anything else."""
    await chat.ask("early.name", PersonName())
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office)
    day = await chat.choose("day", times.days, service, office, wish)
    time = await chat.choose("time", times.free, service, office, day, wish)
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
    await chat.confirm("summary", service=service, office=office, time=time, name=name)
    booked = await chat.do("book", bookings.confirm, hold, name, again="time")
    await chat.say(
        "done", service=service, office=office, time=time, pin=office, file=booked
    )


@dialog("booking")
async def deleted(chat: Chat) -> None:
    """Ask neither for consent nor for a name."""
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office)
    day = await chat.choose("day", times.days, service, office, wish)
    time = await chat.choose("time", times.free, service, office, day, wish)
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
    await chat.confirm(
        "summary", service=service, office=office, time=time, name="Gast"
    )
    booked = await chat.do("book", bookings.confirm, hold, "Gast", again="time")
    await chat.say(
        "done", service=service, office=office, time=time, pin=office, file=booked
    )


@dialog("booking")
async def reordered(chat: Chat) -> None:
    """Ask for consent and name first; the hold comes last and depends on more."""
    if not await consent.appointment(chat.sub("consent")):
        return
    name = await chat.ask("name", PersonName())
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office)
    day = await chat.choose("day", times.days, service, office, wish)
    time = await chat.choose("time", times.free, service, office, day, wish)
    hold = await chat.do(
        "hold",
        bookings.hold,
        service,
        office,
        time,
        wish,
        undo=bookings.release,
        again="time",
        given=("release 2",),
    )
    await chat.confirm("summary", service=service, office=office, time=time, name=name)
    booked = await chat.do("book", bookings.confirm, hold, name, again="time")
    await chat.say(
        "done", service=service, office=office, time=time, pin=office, file=booked
    )


@dialog("booking")
async def regiven(chat: Chat) -> None:
    """Hold the time anew, because the hold depends on one thing more."""
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office)
    day = await chat.choose("day", times.days, service, office, wish)
    time = await chat.choose("time", times.free, service, office, day, wish)
    hold = await chat.do(
        "hold",
        bookings.hold,
        service,
        office,
        time,
        wish,
        undo=bookings.release,
        again="time",
        given=("release 3",),
    )
    if not await consent.appointment(chat.sub("consent")):
        await chat.say("phone", office=office)
        return
    name = await chat.ask("name", PersonName())
    await chat.confirm("summary", service=service, office=office, time=time, name=name)
    booked = await chat.do("book", bookings.confirm, hold, name, again="time")
    await chat.say(
        "done", service=service, office=office, time=time, pin=office, file=booked
    )


@dialog("booking")
async def short(chat: Chat) -> None:
    """End with the telephone right after the time was held."""
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    wish = await needs.asked(chat.sub("needs"), service, office)
    day = await chat.choose("day", times.days, service, office, wish)
    time = await chat.choose("time", times.free, service, office, day, wish)
    await chat.do(
        "hold",
        bookings.hold,
        service,
        office,
        time,
        wish,
        undo=bookings.release,
        again="time",
    )
    await chat.say("phone", office=office)


VARIANTS: dict[str, Definition] = {
    "today": booking.book,
    "inserted": inserted,
    "deleted": deleted,
    "reordered": reordered,
    "regiven": regiven,
    "short": short,
}


def registry(variant: str) -> Registry:
    """Return the dialogs of one release."""
    known = Registry()
    known.add(VARIANTS[variant])
    return known
