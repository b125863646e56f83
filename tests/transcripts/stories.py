"""What is told in the transcripts: each story once, played in every language.

Monday, 23 November 2026, nine o'clock in the morning; the demo programme is new.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tests.transcripts.about_me import ABOUT_ME_STORIES
from tests.transcripts.afterwards import AFTERWARDS_STORIES
from tests.transcripts.at_events import EVENT_STORIES
from tests.transcripts.at_work import AT_WORK
from tests.transcripts.firms import FIRM_STORIES
from tests.transcripts.looking import LOOKING_STORIES
from tests.transcripts.meeting_up import MEETING_STORIES
from tests.transcripts.on_courses import COURSE_STORIES
from tests.transcripts.own_notes import OWN_NOTES
from tests.transcripts.pairs import PAIR_STORIES
from tests.transcripts.several import SEVERAL_STORIES
from tests.transcripts.telling import Conversation
from tests.transcripts.waited import WAITED_STORIES
from tests.transcripts.with_people import WITH_PEOPLE

Story = Callable[[Conversation], Awaitable[None]]

# Options by their place: the advice, the office, the day.
WORK, NEW_HERE, OWN_FIRM = 1, 3, 6
MARXLOH, HOCHFELD = 1, 2
MONDAY, TUESDAY = 1, 2
# Where a story changes to another language.
NEXT = {"de": "ar", "ar": "tr", "tr": "bg", "bg": "ro", "ro": "en", "en": "de"}
# An appointment, as it is typed in a hurry.
MISSPELT = {
    "de": "ich brauche einen temrin",
    "tr": "randvu almak istiyorum",
    "bg": "искам консултцаия",
    "ro": "vreau o progarmare",
    "ar": "اريد تدرييب",
    "en": "i need an apointmnet",
}


async def booking(told: Conversation) -> None:
    """From the first word to a booked time, by the shortest way."""
    await told.opens()
    await told.taps("menu-booking")
    await told.chooses(WORK, MARXLOH, TUESDAY, 2)
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")


async def back_and_change(told: Conversation) -> None:
    """One question back; an older button; one answer changed at the summary."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(WORK)
    hochfeld = told.visitor.options[HOCHFELD - 1]
    await told.chooses(MARXLOH, TUESDAY)
    await told.taps("engine-back")
    await told.presses_older(hochfeld.label, hochfeld.token)
    await told.taps("engine-keep-it")
    await told.chooses(MONDAY, 1)
    await told.taps("consent-ask-yes")
    await told.types("12345")
    await told.types(told.name.split()[0])
    await told.taps("engine-change")
    await told.presses(told.visitor.button(told.name.split()[0]).token)
    await told.types(told.name)


async def another_language(told: Conversation) -> None:
    """Another language in the middle: the same question, nothing is lost."""
    await told.opens()
    await told.taps("menu-booking")
    await told.chooses(WORK, MARXLOH)
    await told.types_word("words-language")
    await told.presses(f"l.{NEXT[told.language]}")
    await told.chooses(TUESDAY)
    await told.types("/language")
    await told.presses(f"l.{told.language}")


async def time_gone(told: Conversation) -> None:
    """Somebody else is faster: first while a time is chosen, then before the yes."""
    wish = OWN_FIRM, MARXLOH, TUESDAY
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(*wish)
    await told.loses(told.visitor.options[0].label, *wish)
    await told.chooses(1)
    time = told.visitor.options[0].label
    await told.chooses(1)
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.waits(20)
    await told.loses(time, *wish)
    await told.taps("engine-yes")


async def stop(told: Conversation) -> None:
    """Stop in the middle, and begin again."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(WORK, MARXLOH, TUESDAY, 1)
    await told.taps("consent-ask-yes")
    await told.types_word("words-stop")
    await told.taps("engine-menu")
    await told.taps("menu-booking")


async def no_consent(told: Conversation) -> None:
    """No to the consent, and under 16: help all the same, by telephone."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(WORK, HOCHFELD, MONDAY, 1)
    await told.taps("consent-ask-no")
    await told.taps("engine-menu")
    await told.taps("menu-booking")
    await told.chooses(WORK, HOCHFELD, MONDAY, 1)
    await told.taps("consent-ask-young")


async def help_needed(told: Conversation) -> None:
    """Help, a human being, and what the programme cannot read."""
    await told.opens()
    await told.types("???")
    await told.taps("engine-help")
    await told.types_word("words-person")
    await told.taps("engine-menu")
    await told.taps("menu-booking")
    await told.sends("voice")
    await told.sends("photo")
    await told.sends("sticker")
    await told.types("1")


async def once_more(told: Conversation) -> None:
    """Left in the middle and gone on with; yes pressed twice."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(WORK)
    await told.taps("engine-menu")
    await told.taps("menu-booking")
    await told.taps("engine-go-on")
    await told.chooses(MARXLOH, TUESDAY, 1)
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    yes = told.visitor.options[0]
    await told.presses(yes.token)
    await told.presses_older(yes.label, yes.token)


async def twice(told: Conversation) -> None:
    """A second appointment for the same advice is not given."""
    await told.has_booked()
    await told.taps("engine-menu")
    await told.taps("menu-booking")
    await told.chooses(WORK, HOCHFELD, TUESDAY, 1)
    await told.types(told.name)
    await told.taps("engine-yes")
    await told.taps("engine-menu")
    await told.taps("menu-mine")


async def cancelled(told: Conversation) -> None:
    """At the summary the person would rather not."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(OWN_FIRM, HOCHFELD, MONDAY, 1)
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-cancel")


async def by_words(told: Conversation) -> None:
    """A greeting, then a misspelt word instead of the menu's button."""
    await told.is_there()
    await told.types_word("words-hello")
    await told.types(MISSPELT[told.language])
    await told.types_word("words-go-appointments")
    await told.taps("engine-menu")
    await told.types_word("words-go-appointments")


async def with_children(told: Conversation) -> None:
    """Two children are looked after meanwhile, and somebody interprets if need be."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.chooses(NEW_HERE, MARXLOH)
    await told.taps("needs-children-two")
    await told.taps("needs-age-middle")
    await told.taps("needs-age-small")
    await told.chooses(2, TUESDAY, 1)
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")


STORIES: dict[str, Story] = {
    "back-and-change": back_and_change,
    "booking": booking,
    "by-words": by_words,
    "cancelled": cancelled,
    "help": help_needed,
    "language": another_language,
    "no-consent": no_consent,
    "once-more": once_more,
    "stop": stop,
    "time-gone": time_gone,
    "twice": twice,
    "with-children": with_children,
    **ABOUT_ME_STORIES,
    **AFTERWARDS_STORIES,
    **PAIR_STORIES,
    **WAITED_STORIES,
    **LOOKING_STORIES,
    **OWN_NOTES,
    **EVENT_STORIES,
    **COURSE_STORIES,
    **FIRM_STORIES,
    **SEVERAL_STORIES,
    **MEETING_STORIES,
    **WITH_PEOPLE,
    **AT_WORK,
}
