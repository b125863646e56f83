"""Asking for consent, once per purpose, before anything personal is written."""

from dialogs.engine import Chat, fragment
from storage import consents
from storage.values import Word

YES = Word("yes")
YOUNG = Word("young")
NO = Word("no")
APPOINTMENT, PHONE = consents.APPOINTMENT, consents.PHONE
REMINDER, COURSE, FIRM = consents.REMINDER, consents.COURSE, consents.FIRM


def answers(tx: object) -> tuple[Word, ...]:
    """Return the answers: yes (at least 16 years old), too young, no."""
    return (YES, YOUNG, NO)


def yes_or_no(tx: object) -> tuple[Word, ...]:
    """Return the answers: yes, no."""
    return (YES, NO)


@fragment("consent")
async def appointment(chat: Chat, *, children: bool = False) -> bool:
    """Return True when we may keep a name; a no leads to the telephone.

    With `children` their number and ages are mentioned: they are kept as well.
    """
    if await chat.look("given", consents.given, consents.APPOINTMENT):
        return True
    if children:
        await chat.say("children")
    answer = await chat.choose("ask", answers)
    if answer == YES:
        await chat.do(
            "record", consents.record, consents.APPOINTMENT, undo=consents.withdraw
        )
        return True
    await chat.say("young" if answer == YOUNG else "refused")
    return False


@fragment("consent")
async def of_children(chat: Chat) -> None:
    """Say that children's number and ages are kept; a summary to agree to follows."""
    await chat.say("children")


@fragment("consent")
async def name(chat: Chat) -> bool:
    """Return True when we may keep a name; what follows from a no is said elsewhere."""
    if await chat.look("given", consents.given, consents.APPOINTMENT):
        return True
    if await chat.choose("ask", answers) != YES:
        return False
    await chat.do(
        "record", consents.record, consents.APPOINTMENT, undo=consents.withdraw
    )
    return True


@fragment("phone")
async def phone(chat: Chat) -> bool:
    """Return True when we may keep a phone number."""
    if await chat.look("given", consents.given, consents.PHONE):
        return True
    if await chat.choose("ask", yes_or_no) != YES:
        return False
    await chat.do("record", consents.record, consents.PHONE, undo=consents.withdraw)
    return True


@fragment("own")
async def reminder(chat: Chat) -> bool:
    """Return True when we may keep what she wants to remember."""
    if await chat.look("given", consents.given, consents.REMINDER):
        return True
    if await chat.choose("ask", yes_or_no) != YES:
        return False
    await chat.do("record", consents.record, consents.REMINDER, undo=consents.withdraw)
    return True


@fragment("keeping")
async def keeping(chat: Chat) -> bool:
    """Return True when we may keep a sign-up for an internship, and write about it."""
    if await chat.look("given", consents.given, consents.INTERNSHIP):
        return True
    if await chat.choose("ask", yes_or_no) != YES:
        await chat.say("refused")
        return False
    purpose = consents.INTERNSHIP
    await chat.do("record", consents.record, purpose, undo=consents.withdraw)
    return True


@fragment("passing")
async def passing(chat: Chat) -> bool:
    """Return True when her first name and number may go to a firm that wants to meet.

    Nothing goes before she has said yes to this firm as well.
    """
    if await chat.look("given", consents.given, consents.PASSING):
        return True
    if await chat.choose("ask", yes_or_no) != YES:
        return False
    purpose = consents.PASSING
    await chat.do("record", consents.record, purpose, undo=consents.withdraw)
    return True


@fragment("course")
async def course(chat: Chat) -> bool:
    """Return True when we may keep her on the list of a course."""
    if await chat.look("given", consents.given, COURSE):
        return True
    if await chat.choose("ask", yes_or_no) != YES:
        return False
    await chat.do("record", consents.record, COURSE, undo=consents.withdraw)
    return True


@fragment("terms")
async def firm(chat: Chat) -> bool:
    """Return True when we may keep who a firm is, and tell whom it has said yes to."""
    if await chat.look("given", consents.given, FIRM):
        return True
    if await chat.choose("ask", yes_or_no) != YES:
        return False
    await chat.do("record", consents.record, FIRM, undo=consents.withdraw)
    return True
