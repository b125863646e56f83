"""A firm offers a place: who it is, what one does there and when; read out, offered."""

from collections.abc import Mapping

from dialogs import consent, places
from dialogs.engine import Chat, FewWords, PersonName, PhoneNumber, dialog, fragment
from storage import campaigns, firms, offering
from storage.placement_cards import GEAR
from storage.values import Ref, Value, Word

STREET = FewWords(good=("Weseler Str. 9", "Am Dellplatz 3a"))


def calls(tx: object) -> tuple[Word, ...]:
    """Return when it is best to ring."""
    return tuple(map(Word, firms.CALLS))


@dialog("offer")
async def offer(chat: Chat) -> None:
    """Offer one place; nothing of the firm is kept before it has agreed."""
    why = await chat.look("closed", offering.closed)
    if why:
        await not_now(chat, why)
        return
    about = None
    if not await chat.look("known", firms.known):
        if not await consent.firm(chat.sub("terms")):
            await chat.say("unkept", office=await chat.look("office", firms.office))
            return
        about = await who(chat)
    campaign = await which(chat)
    if campaign is None:  # it has closed while she was asked
        await not_now(chat, "closed")
        return
    place = await what(chat, campaign)
    await summary(chat, about, place)
    asked = (about, campaign, place)
    await chat.do("offer", offering.offer, *asked, again="offer.start")
    await thanks(chat)


@fragment("internship")
async def not_now(chat: Chat, why: str) -> None:
    """Say why nothing can be offered today, or that a place is no more."""
    await chat.say(why)


@fragment("offer")
async def thanks(chat: Chat) -> None:
    """Say what comes next, and when."""
    await chat.say("done")


@fragment("firm")
async def who(chat: Chat) -> offering.About:
    """Return who the firm is."""
    own = chat.sub("firm")
    name = await own.ask("name", FewWords())
    partner = await own.ask("partner", PersonName())
    phone = await own.ask("phone", PhoneNumber())
    best = await own.choose("calls", calls)
    street = await own.ask("street", STREET)
    quarter = await own.choose("quarter", campaigns.quarters)
    return name, partner, phone, street, quarter, best


@fragment("offer")
async def which(chat: Chat) -> Ref | None:
    """Return the campaign, if there is one; only asked where there are several."""
    if await chat.look("several", offering.several):
        several: Ref = await chat.choose("campaign", campaigns.open_now)
        return several
    only: Ref | None = await chat.look("only", offering.campaign)
    return only


@fragment("offer")
async def what(chat: Chat, campaign: Ref) -> offering.Place:
    """Return the place, as it was asked about one thing after the other."""
    own = chat.sub("offer")
    trade = await own.choose("trade", campaigns.trades, campaign)
    does = await places.tasks(chat, trade)
    on = await places.on_days(chat)
    first, last = await places.hours(chat)
    long = await places.long(chat)
    start = await places.starting(chat)
    needs = await own.choose("german", places.german)
    instead = await places.in_others(chat, needs)
    wears = await places.wearing(chat)
    people = await places.people(chat)
    words = await places.in_words(chat)
    return (
        *(trade, does, on, first, last, long, start),
        *(needs, instead, wears, people, words),
    )


@fragment("offer")
async def summary(
    chat: Chat, about: offering.About | None, place: offering.Place
) -> None:
    """Read all of it out, and go on at a yes."""
    trade, does, on, first, last, long, start, needs, instead, wears, seats, own = place
    told: dict[str, Value] = {
        "place-trade": trade,
        "place-tasks": (trade, *does),
        "place-days": on,
        "place-begins": first,
        "place-ends": last,
        "place-weeks": long,
        "place-start": start,
        "place-german": needs.word,
        "place-seats": seats,
    }
    gear: tuple[Value, ...] = (GEAR, *wears) if wears else ()
    firm = told_of(about) if about else {}
    if about:
        await known(chat, about)
    await shown(chat, told, instead, gear, own)
    few: dict[str, Value] = {"languages": instead, "gear": gear, "own": own}
    await chat.confirm("summary", **firm, **told, **few)


@fragment("offer")
async def shown(
    chat: Chat,
    told: Mapping[str, Value],
    languages: tuple[Value, ...],
    gear: tuple[Value, ...],
    own: str,
) -> None:
    """Say what a place is; what few places have, on a line of its own."""
    await chat.say("shown", **told)
    if languages:
        await chat.say("instead", languages=languages)
    if gear:
        await chat.say("wears", gear=gear)
    if own:
        await chat.say("said", own=own)


@fragment("firm")
async def known(chat: Chat, about: offering.About) -> None:
    """Say what we know of a firm."""
    await chat.say("known", **told_of(about))


def told_of(about: offering.About) -> dict[str, Value]:
    """Return what we know of a firm by the names that texts know it by."""
    name, partner, phone, street, quarter, calls = about
    told: dict[str, Value] = {"firm": name, "partner": partner, "firm-phone": phone}
    return told | {"street": street, "quarter": quarter, "calls": calls.word}
