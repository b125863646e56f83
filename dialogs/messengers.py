"""Codes: joining another messenger, and taking over an appointment made by others."""

from dialogs import consent
from dialogs.engine import Chat, OneTimeCode, dialog, fragment
from storage import codes, for_others, joining
from storage.values import Ref, Word

SHOW, TYPE = Word("show"), Word("type")


def ways(tx: object) -> tuple[Word, ...]:
    """Return what can be done: get a code for the other phone, or type one."""
    return (SHOW, TYPE)


def take_or_not(tx: object, booking: Ref) -> tuple[Word, ...]:
    """Return the answers to whether an appointment shall be the person's own."""
    return (consent.YES, consent.NO)


@dialog("join", kept=False)
async def join(chat: Chat) -> None:
    """Give a code to the one messenger, take it in the other."""
    if await chat.choose("what", ways) == SHOW:
        await show(chat)
        return
    typed = await chat.ask("typed", OneTimeCode())
    await follow(chat.sub("code"), chat.sub("consent"), typed)


@dialog("code", kept=False)
async def code(chat: Chat, code: str) -> None:
    """Follow a code that came with a link, or was typed where nothing was asked."""
    await follow(chat.sub("code"), chat.sub("consent"), code)


@fragment("join")
async def show(chat: Chat) -> None:
    """Show a new code, and how it is used."""
    new, link = await chat.do("issue", joining.issue)
    await chat.say("shown", code=new)
    if link:
        await chat.say("link", link=link)


@fragment("code")
async def follow(chat: Chat, asking: Chat, code: str) -> None:
    """Do what a code is for, after asking; `asking` is for the consent.

    What is wrong with one that does not fit is never said.
    """
    kind = await chat.look("kind", codes.kind, code)
    if kind == codes.JOIN:
        await together(chat, code)
    elif kind == codes.CLAIM:
        await take_over(chat, asking, code)
    else:
        await chat.say("own" if kind == codes.OWN else "wrong")


@fragment("code")
async def together(chat: Chat, code: str) -> None:
    """Join this chat with the one that the code comes from."""
    if await chat.choose("sure", consent.yes_or_no) == consent.YES:
        channels = await chat.do("join", joining.join, code)
        await chat.say("joined", channels=channels)
    else:
        await chat.say("kept")


@fragment("code")
async def take_over(chat: Chat, asking: Chat, code: str) -> None:
    """Take over an appointment; the name in it is only kept with a consent."""
    booking = await chat.look("booking", for_others.offered, code)
    if await chat.choose("take", take_or_not, booking) == consent.NO:
        await chat.say("kept")
        return
    if not await consent.name(asking):
        await chat.say("kept")
        return
    mine = await chat.do("claim", for_others.claim, code)
    await chat.say("claimed", booking=mine, file=mine)
