"""Workshops, evenings and courses: from a topic to a seat; a seat taken or given up."""

from dialogs import consent, needs
from dialogs.engine import Chat, PersonName, dialog, fragment
from storage import appointments, events, seat_cards, signups
from storage.values import Ref, Word

YES = Word("yes")


@dialog("events")
async def sign_up(chat: Chat) -> None:
    """Guide one person to a seat at an event, or onto its waiting list."""
    several = await chat.look("several", events.several)
    topic = await chat.choose("topic", events.topics) if several else None
    event = await chat.choose(
        "event", events.listed, topic, otherwise={"book": "booking"}
    )
    mine = await chat.look("mine", signups.open_for, event)
    if mine is not None:
        await has(chat.sub("seat"), mine)
        return
    await seat_at(chat, chat, event)


@fragment("events")
async def seat_at(chat: Chat, whole: Chat, event: Ref, name: str = "") -> None:
    """Guide one person to a seat at one event, or onto its waiting list.

    `whole` is the chat without a prefix, for what other fragments ask. Who has told her
    `name` in the same dialog has agreed that it is kept.
    """
    cares = await about(chat, event)
    way = await chat.choose("what", signups.ways, event)
    time = await chat.look("time", events.begins, event)
    places = await chat.look("places", signups.care, event, way)
    children = await needs.cared_for(whole.sub("needs"), places) if places else ()
    await cared_for(chat, places, (), offered=cares)
    if not name:
        agreed = whole.sub("consent")
        if not await consent.appointment(agreed, children=bool(children)):
            office = await chat.look("office", events.office, event)
            await chat.say("phone", office=office)
            return
        name = await chat.ask("name", PersonName())
    elif children:
        await consent.of_children(whole.sub("consent"))
    await cared_for(chat, places, children, offered=cares)
    asked = (event, time, children, name)
    if way == signups.WAIT:
        await chat.confirm("queue", event=event, time=time, name=name)
        await chat.do("wait", signups.wait, *asked, again="what")
        await chat.say("queued")
        return
    await chat.confirm("summary", event=event, time=time, name=name)
    seat = await chat.do("join", signups.join, *asked, again="what")
    await done(whole.sub("seat"), seat, event)
    await needs.told(chat, (appointments.UNAIDED, len(children)))


@fragment("events")
async def about(chat: Chat, event: Ref) -> bool:
    """Say what an event is; return whether there is care for children."""
    cares: bool = await chat.look("cares", events.cares, event)
    await chat.say("about", event=event)
    if cares:
        await chat.say("care")
    return cares


@fragment("events")
async def cared_for(
    chat: Chat, places: tuple[Word, ...], children: tuple[Word, ...], *, offered: bool
) -> None:
    """Say that there is care for her children, or that it is full for everybody."""
    if offered and not places:
        await chat.say("full-care")
    await needs.told(chat, (appointments.UNAIDED, len(children)))


@fragment("seat")
async def done(chat: Chat, seat: Ref, event: Ref) -> None:
    """Say that a seat is hers, with a map and the calendar file."""
    await chat.say("done", seat=seat, pin=Ref("place", event.id), file=seat)


@fragment("seat")
async def has(chat: Chat, seat: Ref) -> None:
    """Show a seat that she has, waits for or is offered, and what can be done."""
    state = await chat.look("state", seat_cards.state, seat)
    await chat.say("shown", seat=seat)
    if state in (seat_cards.GOING, seat_cards.WAITING, seat_cards.OFFERED):
        await chat.say(f"is-{state.word}")
    way = await chat.choose("what", seat_cards.ways, seat)
    event = await chat.look("event", seat_cards.event_of, seat)
    if way == seat_cards.LEAVE:
        await not_coming(chat, seat)
    elif way == seat_cards.TAKE:
        await chat.do("take", signups.accept, seat)
        await done(chat, seat, event)
    elif way == seat_cards.PASS:
        await chat.do("pass", signups.decline, seat)
        await chat.say("passed")
    else:
        await chat.say("way", seat=seat, pin=Ref("place", event.id), file=seat)


@dialog("leave", kept=False)
async def leave(chat: Chat, seat: Ref) -> None:
    """Give up one seat, begun from a reminder."""
    await not_coming(chat.sub("seat"), seat)


@fragment("seat")
async def not_coming(chat: Chat, seat: Ref) -> None:
    """Give up a seat after asking once more; it is offered to the next at once."""
    if await chat.choose("sure", seat_cards.sure, seat) == YES:
        await chat.do("leave", signups.leave, seat)
        await chat.say("left")
    else:
        await chat.say("kept")
