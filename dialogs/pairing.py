"""From interest to "you know each other": a yes, a no, a name and a number."""

from dialogs import consent
from dialogs.engine import Chat, PhoneNumber, dialog, fragment
from storage import consents, introductions
from storage.placement_cards import FIRM
from storage.values import Ref, Value, Word

YES_WAY, NO_WAY, WITHDRAW, INTRODUCE = WAYS = ("yes", "no", "withdraw", "introduce")
OTHER = Word("other")


def numbers(tx: object, known: tuple[str, ...]) -> tuple[Value, ...]:
    """Return the numbers that are known, and that it shall be another one."""
    return (*known, OTHER)


@dialog("introduce", kept=False)
async def introduce(chat: Chat, placement: Ref) -> None:
    """Let a firm that has said yes have her name and number."""
    await passes(chat, placement)


@dialog("share", kept=False)
async def share(chat: Chat, placement: Ref) -> None:
    """Let somebody know who the firm is, which has not agreed to that yet."""
    await says_yes(chat, placement)


@fragment("pairing")
async def known(chat: Chat, side: str, who: tuple[Value, ...]) -> None:
    """Say what one side may know of the other by now; `who` as `acquaintance.who`."""
    if not who:
        return
    if side != FIRM:
        firm, street, partner, phone = who
        await chat.say("firm", firm=firm, street=street, partner=partner, phone=phone)
    elif isinstance(who[-1], str):
        await chat.say("seeker", name=who[0], phone=who[1])
    else:
        await chat.say("person", german=who[0], ready=who[1])


@fragment("pairing")
async def follows(chat: Chat, placement: Ref, way: str) -> None:
    """Do what was chosen about a placement; a no is asked about once more."""
    if way == INTRODUCE:
        await passes(chat.sub("introduce"), placement)
    elif way == YES_WAY:
        await says_yes(chat.sub("share"), placement)
    elif await chat.choose("sure", consent.yes_or_no) != consent.YES:
        await chat.say("kept")
    elif way == NO_WAY:
        await chat.do("refuse", introductions.refuse, placement)
        await chat.say("refused")
    else:
        await chat.do("withdraw", introductions.withdraw, placement)
        await chat.say("withdrawn")


@fragment("introduce")
async def passes(chat: Chat, placement: Ref) -> None:
    """Show who the firm is, and pass on what she says yes to."""
    offered = await chat.look("offered", introductions.offered, placement)
    if not offered:
        await chat.say("over")
        return
    if not await chat.look("agreed", introductions.firm_has_agreed, placement):
        await chat.do("ask", introductions.ask_firm, placement)
        await chat.say("asked")
        return
    firm, street, name = offered
    await chat.say("about", placement=placement, firm=firm, street=street)
    if not await consent.passing(chat.sub("passing")):
        await chat.say("kept")
        return
    phone = await number(chat, placement)
    await chat.confirm("summary", firm=firm, name=name, phone=phone)
    reached = await chat.do("pass", introductions.introduce, placement, phone)
    if reached == introductions.ASKED:
        await chat.say("asked")
    else:
        partner, rings = reached
        await chat.say("done", firm=firm, street=street, partner=partner, phone=rings)


@fragment("introduce")
async def number(chat: Chat, placement: Ref) -> str:
    """Return the number to pass on: one that is known, or one that is typed."""
    offered = await chat.look("numbers", introductions.numbers, placement)
    if offered:
        chosen = await chat.choose("which", numbers, offered)
        if chosen != OTHER:
            return str(chosen)
    typed: str = await chat.ask("phone", PhoneNumber())
    return typed


@fragment("share")
async def says_yes(chat: Chat, placement: Ref) -> None:
    """Say yes to somebody; a firm that has not agreed to be named is asked first."""
    if not await chat.look("waits", introductions.waits, placement):
        await chat.say("over")
        return
    if await chat.look("given", consents.given, consents.FIRM):
        await chat.do("want", introductions.want, placement)
    elif await chat.choose("ask", consent.yes_or_no) == consent.YES:
        await chat.do("agree", introductions.agree, placement)
    else:
        await chat.say("kept")
        return
    await chat.say("done")
