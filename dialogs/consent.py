"""Asking for consent, once per purpose, before anything personal is written."""

from dialogs.engine import Chat, fragment
from storage import consents
from storage.values import Word

YES = Word("yes")
YOUNG = Word("young")
NO = Word("no")


def answers(tx: object) -> tuple[Word, ...]:
    """Return the answers: yes (at least 16 years old), too young, no."""
    return (YES, YOUNG, NO)


@fragment("consent")
async def appointment(chat: Chat) -> bool:
    """Return True when we may keep a name; a no leads to the telephone."""
    if await chat.look("given", consents.given, "appointment"):
        return True
    answer = await chat.choose("ask", answers)
    if answer == YES:
        await chat.do("record", consents.record, "appointment", undo=consents.withdraw)
        return True
    await chat.say("young" if answer == YOUNG else "refused")
    return False
