"""How an internship ended: broken off, gone to its end, certified, and what then."""

from dialogs.engine import Chat, LatinName, dialog, fragment
from storage import certificates, outcomes
from storage.placement_cards import FIRM, SEEKER
from storage.placements import AFTER, BEGUN, CERTIFIED, FINISHED
from storage.values import Ref, Value, Word

END, EARLY = Word("end"), Word("early")
PAPER, NONE = Word("paper"), Word("none")
# What `follow` knows to do.
WAYS = ("broken", "ended", "certify", "paper", "after")
# A place has at most so many tasks, and one more tap ends the list.
MOST = 5


def seeker_reasons(tx: object, placement: Ref) -> tuple[Word, ...]:
    """Return why a newcomer may have stopped."""
    return tuple(map(Word, outcomes.REASONS[SEEKER]))


def firm_reasons(tx: object, placement: Ref) -> tuple[Word, ...]:
    """Return why a firm may have ended it."""
    return tuple(map(Word, outcomes.REASONS[FIRM]))


def how_it_ended(tx: object, placement: Ref) -> tuple[Word, ...]:
    """Return whether it went to its end."""
    return (END, EARLY)


def paper_or_none(tx: object, placement: Ref) -> tuple[Word, ...]:
    """Return whether there shall be a certificate."""
    return (PAPER, NONE)


def what_came(tx: object, placement: Ref) -> tuple[Word, ...]:
    """Return what may have come after an internship."""
    return tuple(map(Word, outcomes.NEXT))


@dialog("broken", kept=False)
async def broken(chat: Chat, placement: Ref) -> None:
    """Let either side say that it ended early, and why, in one tap."""
    await breaks_off(chat, placement)


@fragment("broken")
async def breaks_off(chat: Chat, placement: Ref) -> None:
    """Ask for a reason from a list, and end it; nothing more is asked."""
    own = chat.sub("broken")
    told = await own.look("told", outcomes.told, placement)
    if not told or told[1] not in BEGUN:
        await own.say("over")
        return
    reasons = seeker_reasons if told[0] == SEEKER else firm_reasons
    reason = await own.choose(told[0], reasons, placement)
    await own.do("end", outcomes.break_off, placement, reason)
    await own.say(f"done-{told[0]}")


@dialog("ended", kept=False)
async def ended(chat: Chat, placement: Ref) -> None:
    """Let a firm say that it went to its end, what was done, and certify it."""
    await certifies(chat, placement)


@fragment("ended")
async def certifies(chat: Chat, placement: Ref) -> None:
    """Ask a firm whether it went to its end, and then for the certificate."""
    own = chat.sub("ended")
    told = await own.look("told", outcomes.told, placement)
    if not told or told[0] != FIRM or told[1] == CERTIFIED:
        await own.say("over")
        return
    _, state, name, first, last = told
    if state in BEGUN:
        await own.say("who", name=name, first=first, last=last)
        if await own.choose("how", how_it_ended, placement) == EARLY:
            await breaks_off(chat, placement)
            return
    elif state not in (FINISHED, AFTER):
        await own.say("over")
        return
    await own.say("certificate", name=name)
    if await own.choose("want", paper_or_none, placement) == NONE:
        await own.do("finish", certificates.finish, placement)
        await own.say("finished")
        return
    tasks = await tasks_done(chat, placement)
    await own.do("certify", certificates.certify, placement, tasks)
    await own.say("certified", name=name)


@fragment("did")
async def tasks_done(chat: Chat, placement: Ref) -> tuple[Value, ...]:
    """Return the trade, then the tasks that are tapped; all of them by one tap."""
    own = chat.sub("did")
    trade, *tasks = await own.look("tasks", certificates.tasks, placement)
    taken: tuple[Value, ...] = ()
    if len(tasks) < 2:
        return (trade, *tasks)
    for number in range(1, MOST + 1):
        if taken:
            await own.say("taken", tasks=(trade, *taken))
        task = await own.choose(
            f"task.{number}.which", certificates.tasks_left, placement, taken
        )
        if task == certificates.ALL:
            return (trade, *tasks)
        if task == certificates.ENOUGH:
            break
        taken = (*taken, task[1])
        if len(taken) == len(tasks):
            break
    return (trade, *taken)


@dialog("after", kept=False)
async def after(chat: Chat, placement: Ref) -> None:
    """Let a newcomer say what came after her internship."""
    await what_then(chat, placement)


@fragment("after")
async def what_then(chat: Chat, placement: Ref) -> None:
    """Ask what came then, in one tap; who keeps looking is found again."""
    own = chat.sub("after")
    told = await own.look("told", outcomes.told, placement)
    if not told or told[0] != SEEKER or told[1] not in (FINISHED, CERTIFIED):
        await own.say("over")
        return
    word = await own.choose("what", what_came, placement)
    await own.do("then", outcomes.after, placement, word)
    await own.say(f"done-{word.word}")


@dialog("paper", kept=False)
async def fetch(chat: Chat, placement: Ref) -> None:
    """Give a newcomer her certificate, begun from a message."""
    await paper(chat, placement)


@fragment("paper")
async def paper(chat: Chat, placement: Ref) -> None:
    """Ask a newcomer for the name on her certificate, and give it to her.

    It goes with applications: letters that every office can read are asked for.
    """
    own = chat.sub("paper")
    token = await own.look("link", certificates.link, placement)
    if not token:
        await own.say("none")
        return
    name = await own.choose("name", certificates.names, placement, typed=LatinName())
    await own.do("call", certificates.call, placement, name)
    await own.say("here", paper=token)


@fragment("running")
async def follow(chat: Chat, way: Word, placement: Ref) -> None:
    """Go one of the ways that there are from the first day on."""
    if way.word == "broken":
        await breaks_off(chat, placement)
    elif way.word in ("ended", "certify"):
        await certifies(chat, placement)
    elif way.word == "paper":
        await paper(chat, placement)
    elif way.word == "after":
        await what_then(chat, placement)
