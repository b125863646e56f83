"""Learning a trade: the interest list, and every step of the way to the last block."""

from dialogs import booking, consent, events
from dialogs.engine import Chat, PersonName, dialog, fragment
from storage import enrolment_keeping, enrolments
from storage.values import Ref, Word


def nothing(tx: object, course: Ref) -> tuple[Word, ...]:
    """Return no answer: what can be done is to go on the list, which is a dialog."""
    return ()


@dialog("courses", kept=False)
async def way(chat: Chat) -> None:
    """Show what a trade is and how it is learned, or where somebody stands."""
    await look_at(chat)


@dialog("progress", kept=False)
async def progress(chat: Chat) -> None:
    """Show where somebody stands of whom there is news, begun from the message."""
    newest = await chat.look("newest", enrolments.newest)
    if newest is None:
        await look_at(chat)
    else:
        await seen(chat, newest)


@fragment("courses")
async def look_at(chat: Chat) -> None:
    """Let somebody choose a trade; show it to who is not on its list."""
    course = await chat.choose("course", enrolments.offered)
    mine = await chat.look("mine", enrolments.own, course)
    if mine is not None:
        await seen(chat, mine)
        return
    await chat.say("about", course=course)
    await chat.say("way")
    await chat.choose("join", nothing, course, otherwise={"yes": "enrol"})


@dialog("enrol")
async def enrol(chat: Chat, course: Ref) -> None:
    """Put somebody on the list of a course, with a seat if she likes.

    The seat is one at an information event, if one is announced.
    """
    if not await consent.course(chat.sub("course")):
        await chat.say("unkept")
        return
    name = await chat.ask("name", PersonName())
    if await chat.look("announced", enrolments.announced, course):
        event = await chat.choose("event", enrolments.first_dates, course)
        if event != enrolments.LATER:
            undo = enrolments.withdraw
            await chat.do("enrol", enrolments.enrol, course, name, undo=undo)
            await events.seat_at(chat.sub("events"), chat, event, name)
            await chat.say("listed", course=course)
            return
    await chat.do("list", enrolments.enrol, course, name)
    await chat.say("listed", course=course)
    await chat.say("later")


@fragment("enrolled")
async def seen(chat: Chat, enrolment: Ref) -> None:
    """Show where she stands, and lead to what is next."""
    own = chat.sub("enrolled")
    word, course, about, reason = await own.look("stands", enrolments.stands, enrolment)
    await own.say(f"is-{word}", course=course, about=about)
    if reason:
        await own.say(f"why-{reason}")
    if word == enrolments.DONE:
        return
    way = await own.choose("what", enrolments.ways, enrolment)
    if way == enrolments.LEAVE:
        await off_the_list(own, enrolment)
        return
    name = await own.look("name", enrolments.name, enrolment)
    if way == enrolments.SEAT:
        await events.has(chat.sub("seat"), about)
    elif way == enrolments.TALK:
        talk = await own.look("service", enrolments.service, enrolment)
        await booking.booked(chat, talk, name)
    else:
        event = await own.choose("event", enrolments.dates, enrolment)
        await events.seat_at(chat.sub("events"), chat, event, name)


@fragment("enrolled")
async def off_the_list(chat: Chat, enrolment: Ref) -> None:
    """Take her off the list after asking once more."""
    if await chat.choose("sure", enrolments.sure, enrolment) == enrolments.YES:
        await chat.do("leave", enrolment_keeping.leave, enrolment)
        await chat.say("left")
    else:
        await chat.say("kept")
