"""First talks, trial days, the first day: proposing, picking, moving, calling off."""

from dialogs import dates
from dialogs.engine import Chat, dialog, fragment
from storage import agreeing, meeting_times, meeting_ways, meetings
from storage.meeting_ways import AGREED, ANOTHER, CANNOT, PICK, TALK, TRIAL
from storage.placement_cards import FIRM
from storage.transaction import Tx
from storage.values import Clock, Day, Ref, Word

MORE, ENOUGH = Word("more"), Word("enough")
YES, NO = Word("yes"), Word("no")


def places(tx: object) -> tuple[Word, ...]:
    """Return where a first talk can be."""
    return (meetings.AT_FIRM, meetings.BY_PHONE)


def more_or_enough(tx: object) -> tuple[Word, ...]:
    """Return whether one more time is proposed."""
    return (MORE, ENOUGH)


def yes_or_no(tx: object) -> tuple[Word, ...]:
    """Return yes and no."""
    return (YES, NO)


def days(tx: Tx, placement: Ref) -> tuple[Day, ...]:
    """Return the days to meet on that can be tapped."""
    return meeting_times.days(tx, placement)


def first_days(tx: Tx, placement: Ref) -> tuple[Day, ...]:
    """Return the first days of an internship that can be tapped."""
    return agreeing.days(tx, placement)


@dialog("meet", kept=False)
async def meet(chat: Chat, placement: Ref, kind: Word) -> None:
    """Let a firm propose times, begun from a message."""
    await proposes(chat.sub("meet"), placement, kind)


@dialog("pick", kept=False)
async def pick(chat: Chat, placement: Ref) -> None:
    """Let the newcomer pick one of the times, begun from a message."""
    await picks(chat.sub("pick"), placement)


@dialog("agree", kept=False)
async def agree(chat: Chat, placement: Ref) -> None:
    """Let a firm say when the internship begins, begun from a message."""
    await agrees(chat.sub("agree"), placement)


@dialog("off", kept=False)
async def off(chat: Chat, placement: Ref, why: Word) -> None:
    """Call a meeting off, begun from a message."""
    await calls_off(chat.sub("off"), placement, why)


@dialog("part", kept=False)
async def part(chat: Chat, placement: Ref) -> None:
    """End it before it has begun, begun from a message."""
    await parts(chat.sub("part"), placement)


@fragment("meet")
async def proposes(chat: Chat, placement: Ref, kind: Word) -> None:
    """Ask for up to three times, and send them to the newcomer."""
    where = meetings.AT_FIRM
    if kind == TALK:
        where = await chat.choose("where", places)
    await chat.say(f"times-{kind.word}")
    times: tuple[tuple[Day, Clock], ...] = ()
    for number in range(1, meetings.MOST + 1):
        own = chat.sub(f"{number}")
        times = (*times, await a_time(own, placement, kind, times))
        if number == meetings.MOST:
            break
        if await own.choose("more", more_or_enough) == ENOUGH:
            break
    await chat.do("ask", meetings.propose, placement, kind, where, times)
    await chat.say("asked")


@fragment("meet")
async def a_time(
    chat: Chat, placement: Ref, kind: Word, taken: tuple[tuple[Day, Clock], ...]
) -> tuple[Day, Clock]:
    """Return a day within four weeks, and a time at which both are free."""
    tries = 1
    day, clock = await dates.day(chat.sub("1"), days, placement)
    while not await chat.look(f"{tries}.fits", meeting_times.fits, day):
        await chat.say("far")
        tries += 1
        day, clock = await dates.day(chat.sub(f"{tries}"), days, placement)
    asked = (placement, kind, day)
    if not await chat.look("can", meeting_times.can, *asked, clock, taken):
        clock = await chat.choose("clock", meeting_times.clocks, *asked, taken)
    assert clock is not None
    return day, clock


@fragment("pick")
async def picks(chat: Chat, placement: Ref) -> None:
    """Let the newcomer pick a time, or say that none will do."""
    meeting = await chat.look("asked", meeting_ways.asked, placement)
    if meeting is None:
        await chat.say("gone")
        return
    side, kind, where = await chat.look("about", meeting_ways.about, meeting)
    await chat.say(f"{kind}-{where}")
    time = await chat.choose("time", meeting_times.offered, meeting)
    if time == meeting_times.OTHER:
        left = await chat.do("none", meetings.none_fits, meeting)
        await chat.say(left.word, meeting=meeting)
        return
    beside = await chat.look("beside", meeting_times.beside, meeting, time)
    if beside is not None:
        await chat.say("beside", time=beside)
    day, clock = time
    await chat.confirm("sure", day=day, clock=clock)
    await chat.do("fix", meetings.fix, meeting, time, again="time")
    await chat.say("done")
    await when(chat, side, where, meeting)
    await reach(chat, placement)


@fragment("agree")
async def agrees(chat: Chat, placement: Ref) -> None:
    """Ask for the first day; the newcomer is told it with all that matters."""
    tries = 1
    await chat.say("first")
    day, _ = await dates.day(chat.sub("1"), first_days, placement)
    while not await chat.look(f"{tries}.fits", agreeing.fits, placement, day):
        await chat.say("other", placement=placement)
        tries += 1
        day, _ = await dates.day(chat.sub(f"{tries}"), first_days, placement)
    last = await chat.look("last", agreeing.last_day, placement, day)
    await chat.confirm("sure", placement=placement, day=day, last=last)
    await chat.do("agree", agreeing.agree, placement, day)
    await chat.say("done")


@fragment("off")
async def calls_off(chat: Chat, placement: Ref, why: Word) -> None:
    """Call a meeting off after asking once more; the other side hears of it."""
    meeting = await chat.look("meeting", meeting_ways.fixed, placement)
    if meeting is None:
        await chat.say("gone")
        return
    await chat.say("which", meeting=meeting)
    if await chat.choose("sure", yes_or_no) == NO:
        await chat.say("kept")
        return
    await chat.do("off", meetings.call_off, placement, why)
    await chat.say("done")


@fragment("part")
async def parts(chat: Chat, placement: Ref) -> None:
    """End it after asking once more; the other side is told kindly."""
    if await chat.choose("sure", yes_or_no) == NO:
        await chat.say("kept")
        return
    await chat.do("end", meetings.part, placement)
    await chat.say("done")


@fragment("meeting")
async def told(chat: Chat, side: str, state: str, placement: Ref) -> None:
    """Say when and where both meet, or that a time is waited for."""
    if state not in meeting_ways.STATES:
        return
    meeting = await chat.look("fixed", meeting_ways.fixed, placement)
    if meeting is not None:
        await shown(chat, meeting)
        return
    if await chat.look("asked", meeting_ways.asked, placement) is not None:
        await chat.say(f"{side}-asked")


@fragment("meeting")
async def shown(chat: Chat, meeting: Ref) -> None:
    """Show a meeting that is fixed, with its calendar file."""
    side, _, where = await chat.look("shown", meeting_ways.about, meeting)
    await when(chat, side, where, meeting)


@fragment("meeting")
async def when(chat: Chat, side: str, where: str, meeting: Ref) -> None:
    """Say to one side when and where both meet, with the calendar file."""
    await chat.say(f"{side}-{where}", meeting=meeting, file=meeting)


@fragment("meeting")
async def reach(chat: Chat, placement: Ref) -> None:
    """Say who is on the other side, and the number to ring."""
    await chat.say("reach", placement=placement)


@fragment("meeting")
async def does(chat: Chat, side: str, way: Word, placement: Ref) -> None:
    """Do what was chosen about a meeting."""
    if way == ANOTHER and side == FIRM:
        kind = await chat.look("kind", meeting_ways.kind, placement)
        await proposes(chat.sub("meet"), placement, kind)
    elif way in (TALK, TRIAL):
        await proposes(chat.sub("meet"), placement, way)
    elif way == PICK:
        await picks(chat.sub("pick"), placement)
    elif way == AGREED:
        await agrees(chat.sub("agree"), placement)
    elif way in (ANOTHER, CANNOT):
        await calls_off(chat.sub("off"), placement, way)
    else:
        await parts(chat.sub("part"), placement)
