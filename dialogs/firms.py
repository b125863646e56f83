"""A firm's own corner: its places, the people there, what we know of the firm."""

from collections.abc import Mapping

from dialogs import offers, places, placing
from dialogs.engine import (
    Chat,
    FewWords,
    Kind,
    PersonName,
    PhoneNumber,
    dialog,
    fragment,
)
from storage import campaigns, firm_places, firms, offering
from storage.firm_places import ABOUT, CHANGE, PAUSE, PEOPLE, REPEAT, RESUME
from storage.transaction import Tx
from storage.values import Ref, Value, Word

PLACES, FIRM = Word("places"), Word("firm")
# What of a place can be changed.
ANSWERS = (
    *("tasks", "days", "hours", "weeks", "start", "german", "gear"),
    *("seats", "words"),
)
OFFER: Mapping[str, str] = {"offer": "offer"}
# What is asked about a firm in free words.
TYPED: Mapping[str, Kind] = {
    "name": FewWords(),
    "partner": PersonName(),
    "phone": PhoneNumber(),
    "street": offers.STREET,
}


def nothing(tx: object) -> tuple[Word, ...]:
    """Return nothing: there is only one way to begin."""
    return ()


def ways(tx: Tx) -> tuple[Word, ...]:
    """Return the places, if there are any, and the firm."""
    return (PLACES, FIRM) if firm_places.mine(tx) else (FIRM,)


def answers(tx: object) -> tuple[Word, ...]:
    """Return what can be changed about a place."""
    return tuple(map(Word, ANSWERS))


def about(tx: object) -> tuple[Word, ...]:
    """Return what can be changed about a firm."""
    return tuple(map(Word, ABOUT))


@dialog("firm", kept=False)
async def mine(chat: Chat) -> None:
    """Show a firm what it can do; who has none hears what it is about."""
    if not await chat.look("known", firms.known):
        await chat.choose("new", nothing, otherwise=OFFER)
        return
    way = await chat.choose("what", ways, otherwise=OFFER, always=True)
    if way == FIRM:
        await change_firm(chat)
        return
    place, *_ = await chat.choose("place", firm_places.mine)
    await at(chat, place)


@fragment("firm")
async def at(chat: Chat, place: Ref) -> None:
    """Show one place as newcomers see it, and do with it what is chosen."""
    seen = await chat.look("seen", firm_places.seen, place)
    if not seen:
        await offers.not_now(chat, "gone")
        return
    state, version, people, taken, trade, few = seen
    await offers.shown(chat, {"place": place}, *few)
    await chat.say(f"is-{state}", people=people)
    way = await chat.choose("do", firm_places.ways, place)
    if way == PEOPLE:
        placement, *_ = await chat.choose("who", firm_places.people, place)
        await placing.seen(chat.sub("placing"), placement)
    elif way in (PAUSE, RESUME):
        await chat.do("state", firm_places.rest, place, way)
        await chat.say(way.word)
    elif way == CHANGE:
        await change(chat, place, version, trade, taken)
    elif way == REPEAT:
        start = await places.starting(chat)
        await chat.do("repeat", offering.repeat, place, start, again="offer.start")
        await offers.thanks(chat)
    else:
        await withdraw(chat, place)


@fragment("firm")
async def change(chat: Chat, place: Ref, version: int, trade: Ref, taken: int) -> None:
    """Change one answer about a place."""
    what = (await chat.choose("change", answers)).word
    own = chat.sub("offer").named("offer")
    new: Value
    if what == "tasks":
        new = await places.tasks(chat, trade)
    elif what == "days":
        new = await places.on_days(chat)
    elif what == "hours":
        new = await places.hours(chat)
    elif what == "weeks":
        new = await places.long(chat)
    elif what == "start":
        new = await places.starting(chat)
    elif what == "german":
        new = await own.choose("german", places.german)
    elif what == "gear":
        new = await places.wearing(chat)
    elif what == "seats":
        new = await places.people(chat, taken)
    else:
        new = await places.in_words(chat)
    changed = [(what, new)]
    if isinstance(new, Word):
        changed.append(("others", await places.in_others(chat, new)))
    args = (place, version, tuple(changed))
    state = await chat.do("put", firm_places.change, *args, again="offer.start")
    await chat.say(f"changed-{state}")


@fragment("firm")
async def withdraw(chat: Chat, place: Ref) -> None:
    """Withdraw a place after asking once more; who waits for it is told."""
    waiting = await chat.look("waits", firm_places.waiting, place)
    await chat.say("waits", people=waiting)
    if await chat.choose("sure", firm_places.sure, place) == firm_places.YES:
        told = await chat.do("withdraw", firm_places.withdraw, place)
        await chat.say("withdrawn", people=told)
    else:
        await chat.say("kept")


@fragment("firm")
async def change_firm(chat: Chat) -> None:
    """Show what we know of a firm, and change one thing."""
    await offers.known(chat, await chat.look("about", firms.told))
    what = (await chat.choose("wrong", about)).word
    own = chat.sub("firm")
    new: Value
    if what == "quarter":
        new = await own.choose("quarter", campaigns.quarters)
    elif what == "calls":
        new = await own.choose("calls", offers.calls)
    else:
        new = await own.ask(what, TYPED[what])
    state = await chat.do("keep", firm_places.change_firm, what, new)
    await chat.say(f"kept-{state}")
