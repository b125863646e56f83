"""Own reminders: a letter to answer, a paper that ends, a course; in the own words."""

from dialogs import consent, dates
from dialogs.engine import Chat, OwnWords, dialog, fragment
from storage import own_reminders
from storage.occurrences import NONE, REPEATS
from storage.transaction import Tx
from storage.values import Clock, Day, Ref, Word

LETTER, PAPER, COURSE, OWN = map(Word, ("letter", "paper", "course", "own"))
WHOLE, AT = Word("whole"), Word("at")
NOTHING = Word("none")


def kinds(tx: object) -> tuple[Word, ...]:
    """Return what people want to be reminded of."""
    return (LETTER, PAPER, COURSE, OWN)


def whole_or_at(tx: Tx, day: Day) -> tuple[Word, ...]:
    """Return that it is all day long, unless it is too late for that, or at a time."""
    whole = own_reminders.leads(tx, day, None, Word(NONE))
    return (WHOLE, AT) if whole else (AT,)


def nothing(tx: object) -> tuple[Word, ...]:
    """Return that there is nothing to write."""
    return (NOTHING,)


def repeats(tx: object) -> tuple[Word, ...]:
    """Return how often it comes."""
    return tuple(map(Word, REPEATS))


@dialog("reminders", kept=False)
async def mine(chat: Chat) -> None:
    """Show what is noted, and what can be done with it."""
    reminder = await chat.choose(
        "which", own_reminders.mine, otherwise={"new": "remind"}
    )
    shown = await chat.look("shown", own_reminders.shown, reminder)
    if shown is not None:
        await about(chat, *shown)
    way = await chat.choose("what", own_reminders.ways, reminder)
    if way == own_reminders.DAY:
        await another_day(chat.sub("remind"), reminder, shown[-1])
    elif way == own_reminders.WORDS:
        words = await in_words(chat.sub("remind"), OWN)
        await chat.do("reword", own_reminders.reword, reminder, words)
        await chat.say("changed")
    else:
        await gone(chat.sub("forget"), reminder)


@dialog("remind")
async def new(chat: Chat) -> None:
    """Note one more; nothing is kept without a consent."""
    if not await chat.look("room", own_reminders.room):
        await chat.say("full")
        return
    kind = await chat.choose("what", kinds)
    if not await consent.reminder(chat.sub("own")):
        await chat.say("unkept")
        return
    words = await in_words(chat, kind)
    day, clock = await when(chat)
    repeat = await chat.choose("repeat", repeats)
    lead = await chat.choose("lead", own_reminders.leads, day, clock, repeat)
    noted = (kind, day, clock, repeat, lead)
    await about(chat, kind, words, day, clock, lead, repeat)
    await chat.confirm("summary", words=words, noted=noted)
    await chat.do("keep", own_reminders.keep, words, *noted, again="lead")
    await chat.say("done")


@dialog("forget", kept=False)
async def forget(chat: Chat, reminder: Ref) -> None:
    """Delete one reminder, begun where it was shown."""
    await gone(chat.sub("forget"), reminder)


@fragment("forget")
async def gone(chat: Chat, reminder: Ref) -> None:
    """Delete a reminder after asking once more."""
    if await chat.choose("sure", own_reminders.sure, reminder) == own_reminders.YES:
        await chat.do("delete", own_reminders.remove, reminder)
        await chat.say("done")
    else:
        await chat.say("kept")


@fragment("remind")
async def another_day(chat: Chat, reminder: Ref, repeat: Word) -> None:
    """Put a reminder on another day, with all that hangs on it."""
    day, clock = await when(chat)
    lead = await chat.choose("lead", own_reminders.leads, day, clock, repeat)
    await chat.do("move", own_reminders.move, reminder, day, clock, lead, again="lead")
    await chat.say("moved", day=day)


@fragment("remind")
async def when(chat: Chat) -> tuple[Day, Clock | None]:
    """Return the day, and the time if it is not all day long."""
    day, clock = await dates.day(chat.sub("day"))
    if clock is None and await chat.choose("when", whole_or_at, day) == AT:
        clock = await dates.clock(chat.sub("clock"), day)
    return day, clock


@fragment("remind")
async def in_words(chat: Chat, kind: Word) -> str:
    """Return what the person wants to say of it; nothing, if the kind says it all."""
    if kind == OWN:
        words: str = await chat.ask("words", OwnWords())
        return words
    more = await chat.choose("more", nothing, typed=OwnWords())
    return "" if more == NOTHING else str(more)


@fragment("remind")
async def about(
    chat: Chat,
    kind: Word,
    words: str,
    day: Day,
    clock: Clock | None,
    lead: Word,
    repeat: Word,
) -> None:
    """Say what is noted; words that say it all stand alone."""
    if kind != OWN:
        await chat.say(f"what-{kind.word}")
    if words:
        await chat.say("noted", words=words)
    if clock is None:
        await chat.say("on", day=day)
    else:
        await chat.say("on-at", day=day, clock=clock)
    if repeat.word != NONE:
        await chat.say(f"repeat-{repeat.word}")
    await chat.say(f"lead-{lead.word}")
