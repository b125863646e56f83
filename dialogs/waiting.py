"""The waiting list: being told when a time is freed that suits."""

from dialogs import consent, needs, weekdays
from dialogs.engine import Chat, PersonName, dialog, fragment
from storage import enlisting, offers, offices, services, waiters, waiting
from storage.values import ANY_DAY, Ref, Weekdays, Word

ONLY, EITHER = Word("only"), Word("either")
ANY, SOME = Word("any"), Word("some")


def places(tx: object, office: Ref) -> tuple[Word, ...]:
    """Return the one office, or any."""
    return (ONLY, EITHER)


def any_or_some(tx: object) -> tuple[Word, ...]:
    """Return whether any day of the week will do, or only some."""
    return (ANY, SOME)


def parts(tx: object) -> tuple[Word, ...]:
    """Return the parts of a day."""
    return tuple(map(Word, waiting.PARTS))


@dialog("waiting")
async def asks(chat: Chat) -> None:
    """Wait for a time, begun from the menu or by words."""
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    await wishes(chat, service, office)


@dialog("wait", kept=False)
async def wait(chat: Chat, service: Ref, office: Ref) -> None:
    """Wait for a time, begun where none was free that suits."""
    await wishes(chat, service, office)


@fragment("waiting")
async def wishes(chat: Chat, service: Ref, office: Ref) -> None:
    """Ask what would suit, and put her on the list, or change what she waits for."""
    own = chat.sub("waiting")
    place = await where(own, service, office)
    wish = await needs.asked(chat.sub("needs"), service, office)
    days = await on_days(own, service, place)
    part = await own.choose("part", parts)
    agreed = chat.sub("consent")
    if not await consent.appointment(agreed, children=bool(wish.children)):
        await own.say("phone", office=office)
        return
    name = await own.ask("name", PersonName())
    await own.confirm(
        "summary",
        service=service,
        office=office,
        anywhere="no" if place else "yes",
        days=days,
        part=part.word,
        name=name,
    )
    before = await own.do(
        "join", enlisting.join, service, place, wish, days, part, name
    )
    await own.say("done", before=before)


@fragment("waiting")
async def where(chat: Chat, service: Ref, office: Ref) -> Ref | None:
    """Return the office, or None if any will do; only asked where there are others."""
    if not await chat.look("places", enlisting.others, service, office):
        return office
    chosen = await chat.choose("where", places, office, given=(service,))
    return office if chosen == ONLY else None


@fragment("waiting")
async def on_days(chat: Chat, service: Ref, place: Ref | None) -> Weekdays:
    """Return the days of the week that suit: any, or tapped one after the other."""
    if await chat.choose("days", any_or_some) == ANY:
        return Weekdays(ANY_DAY)
    loaders = enlisting.weekdays, enlisting.weekdays_left
    return await weekdays.some(chat, *loaders, service, place)


@fragment("waiting")
async def seen(chat: Chat, entry: Ref) -> None:
    """Show for what she waits, and leave by one tap, or change it."""
    own = chat.sub("waiting")
    if await own.choose("entry", waiters.ways, entry) == waiters.LEAVE:
        await own.do("leave", offers.leave, entry)
        await own.say("left")
        return
    service, office = await own.look("about", waiters.about, entry)
    await wishes(chat, service, office)
