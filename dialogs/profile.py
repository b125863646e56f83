"""What a sign-up for an internship asks: a question each, in plain words, by a tap."""

from collections.abc import Mapping
from typing import Any

from dialogs import dates, weekdays
from dialogs.engine import Chat, PersonName, fragment
from storage import campaigns, days, profiles, seeking
from storage.seeking import ENOUGH
from storage.transaction import Tx
from storage.values import ANY_DAY, Day, Language, Ref, Value, Weekdays, Word

# In this order; the answers are named as in `seeking.FIELDS`.
QUESTIONS = (
    *("wishes", "german", "languages", "ready", "days", "hours"),
    *("quarter", "travel", "care", "size", "name"),
)
MOST_LANGUAGES = 5
WEEK, ANY, SOME = map(Word, ("week", "any", "some"))
YES, NO, SKIP = map(Word, ("yes", "no", "skip"))
WORKING_WEEK = 0b0011111
NOTHING = "–"


def befores(tx: object, trade: Ref) -> tuple[Word, ...]:
    """Return what somebody may have done in a trade."""
    return tuple(map(Word, profiles.BEFORE))


def germans(tx: object) -> tuple[Word, ...]:
    """Return how much German somebody may understand."""
    return tuple(map(Word, profiles.GERMAN))


def languages(tx: Tx, taken: tuple[Language, ...]) -> tuple[Value, ...]:
    """Return the other languages to add, that of this chat first; and that is all.

    That stands where every phone shows it: once there are some, before all.
    """
    own = tx.person().language
    tags = sorted(profiles.TONGUES, key=lambda tag: tag != own)
    first, *others = (
        one for tag in tags if tag != "de" and (one := Language(tag)) not in taken
    )
    return (ENOUGH, first, *others) if taken else (first, ENOUGH, *others)


def weeks(tx: object) -> tuple[Word, ...]:
    """Return the working week, any day, only some days."""
    return (WEEK, ANY, SOME)


def hours(tx: object) -> tuple[Word, ...]:
    """Return the parts of a day."""
    return tuple(map(Word, profiles.HOURS))


def travels(tx: object) -> tuple[Word, ...]:
    """Return how far somebody may go."""
    return tuple(map(Word, profiles.TRAVEL))


def yes_or_no(tx: object) -> tuple[Word, ...]:
    """Return yes and no."""
    return (YES, NO)


def sizes(tx: object) -> tuple[Value, ...]:
    """Return sizes of clothes, and that it is not told."""
    return (*profiles.SIZES, SKIP)


@fragment("profile")
async def one(chat: Chat, question: str, campaign: Ref) -> dict[str, Any]:
    """Ask one of QUESTIONS; return what is answered, by the names of the fields."""
    own = chat.sub("profile")
    match question:
        case "wishes":
            wishes = await trades(own, campaign)
            return {"wishes": wishes, "before": await before(own, wishes)}
        case "german":
            return {question: await own.choose("german", germans)}
        case "languages":
            return {question: await spoken(own)}
        case "ready":
            return {question: await ready(chat)}
        case "days":
            return {question: await working_days(chat)}
        case "hours":
            return {question: await own.choose("hours", hours)}
        case "quarter":
            return {question: await own.choose("quarter", campaigns.quarters)}
        case "travel":
            return {question: await own.choose("travel", travels)}
        case "care":
            return {question: await own.choose("care", yes_or_no) == YES}
        case "size":
            size = await own.choose("size", sizes)
            return {question: "" if size == SKIP else size}
    return {question: await own.ask("name", PersonName())}


@fragment("profile")
async def trades(chat: Chat, campaign: Ref) -> tuple[Ref, ...]:
    """Return up to three trades, the dearest first."""
    chosen: tuple[Ref, ...] = ()
    for number in range(1, seeking.MOST_WISHES + 1):
        if chosen:
            await chat.say("chosen", chosen=listed(chosen))
        trade = await chat.choose(f"{number}.trade", seeking.trades, campaign, chosen)
        if trade == ENOUGH:
            break
        chosen = (*chosen, trade)
    return chosen


@fragment("profile")
async def before(chat: Chat, wishes: tuple[Ref, ...]) -> tuple[Word, ...]:
    """Return for each trade what she has done in it so far."""
    done: tuple[Word, ...] = ()
    for number, trade in enumerate(wishes, 1):
        done = (*done, await chat.choose(f"{number}.before", befores, trade))
    return done


@fragment("profile")
async def spoken(chat: Chat) -> tuple[Language, ...]:
    """Return the languages she speaks beside German; perhaps none."""
    taken: tuple[Language, ...] = ()
    for number in range(1, MOST_LANGUAGES + 1):
        if taken:
            await chat.say("spoken", spoken=taken)
        language = await chat.choose(f"{number}.language", languages, taken)
        if language == ENOUGH:
            break
        taken = (*taken, language)
    return taken


@fragment("profile")
async def ready(chat: Chat) -> Day:
    """Return the first day on which she can begin, within a year."""
    own = chat.sub("profile")
    await own.say("ready")
    day, _ = await dates.day(chat.sub("day"))
    tries = 0
    while not await own.look(f"soon.{tries}", seeking.soon, day):
        tries += 1
        await own.say("far")
        day, _ = await dates.day(chat.sub(f"day.{tries}"))
    return day


@fragment("profile")
async def working_days(chat: Chat) -> tuple[int, ...]:
    """Return the days of the week, 0 for Monday."""
    way = await chat.sub("profile").choose("days", weeks)
    bits = {WEEK.word: WORKING_WEEK, ANY.word: ANY_DAY}.get(way.word, 0)
    if way == SOME:
        tapped = chat.sub("weekdays")
        bits = (await weekdays.some(tapped, days.weekdays, days.weekdays_left)).bits
    return tuple(day for day in range(7) if bits >> day & 1)


@fragment("profile")
async def shown(chat: Chat, answers: Mapping[str, Any]) -> None:
    """Say all that she has answered."""
    await chat.sub("profile").say("shown", **told(answers))


@fragment("profile")
async def summary(chat: Chat, answers: Mapping[str, Any]) -> None:
    """Show all that she has answered, and return when it is right."""
    await chat.sub("profile").confirm("summary", **told(answers))


def told(answers: Mapping[str, Any]) -> dict[str, Value]:
    """Return answers as the values of a text; words as they stand on their buttons."""
    bits = profiles.weekdays(answers["days"])
    return {
        "first": answers["name"],
        "wishes": listed(answers["wishes"]),
        "before": ("profile-before", *answers["before"]),
        "german": ("profile-german", answers["german"]),
        "languages": answers["languages"] or NOTHING,
        "ready": answers["ready"],
        "days": Weekdays(bits),
        "hours": ("profile-hours", answers["hours"]),
        "quarter": answers["quarter"],
        "travel": ("profile-travel", answers["travel"]),
        "care": ("profile-care", YES if answers["care"] else NO),
        "size": answers["size"] or NOTHING,
    }


def listed(trades: tuple[Ref, ...]) -> Value:
    """Return trades as a text names them; one alone is no list."""
    return trades[0] if len(trades) == 1 else trades
