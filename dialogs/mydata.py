"""My data: seeing it, putting it right, consents, a pause. Deleting: bot/leaving.py."""

from dialogs import consent, messengers
from dialogs.engine import Chat, PersonName, PhoneNumber, dialog, fragment
from storage import consents, export, joining, my_data, pauses, seeking, waiters
from storage.transaction import Tx
from storage.values import Language, Value, Word

SEE, CORRECT, CONSENTS, PAUSE = map(Word, ("see", "correct", "consents", "pause"))
CHANNELS, FIRST, SPLIT, ANOTHER = map(Word, ("channels", "first", "split", "another"))
NAME, PHONE, SECOND = map(Word, ("name", "phone", "second"))
WITHDRAW, GIVE = "withdraw", "give"
WEEKS = {"week": 1, "month": 4, "open": 0}
END = Word("end")
ONE_IS_ENOUGH = Word("only")
# In the picker's order, also those that have no texts yet.
LANGUAGES = (
    *("de", "de-simple", "tr", "bg", "ro", "ar", "uk", "ru", "en", "prs"),
    *("kmr", "sq", "sr-Latn", "ti", "pl", "mk", "el"),
)
NOTHING = "–"


def ways(tx: object) -> tuple[Word, ...]:
    """Return what can be done; deleting everything is the engine's own button."""
    return (SEE, CORRECT, CONSENTS, CHANNELS, PAUSE)


def wrongs(tx: object) -> tuple[Word, ...]:
    """Return what can be put right; the first language is the engine's own button."""
    return (NAME, PHONE, SECOND)


def languages(tx: object) -> tuple[Value, ...]:
    """Return that one is enough, and all languages."""
    return (ONE_IS_ENOUGH, *map(Language, LANGUAGES))


def choices(tx: Tx) -> tuple[Word, ...]:
    """Return one tap for each purpose: withdraw what is given, give what is not.

    To some, as own reminders, people agree where they are needed.
    """
    given = {purpose: consents.given(tx, purpose) for purpose in consents.PURPOSES}
    return tuple(
        Word(f"{WITHDRAW if given[purpose] else GIVE}-{purpose}")
        for purpose in consents.PURPOSES
        if given[purpose] or purpose in consents.AT_ANY_TIME
    )


def channel_ways(tx: Tx) -> tuple[Word, ...]:
    """Return what can be done about messengers: some only if there are several."""
    first = (FIRST,) if len(joining.can_ring(tx)) > 1 else ()
    split = (SPLIT,) if len(joining.parts(tx)) > 1 else ()
    return (*first, ANOTHER, *split)


def firsts(tx: Tx) -> tuple[Word, ...]:
    """Return the messengers that can be the first one."""
    return joining.can_ring(tx)


def parts(tx: Tx) -> tuple[Word, ...]:
    """Return what can be split off."""
    return joining.parts(tx)


def pauses_to_choose(tx: Tx) -> tuple[Word, ...]:
    """Return how long a pause can be, or that it shall end."""
    return (*map(Word, WEEKS), *((END,) if pauses.lasts(tx) else ()))


@dialog("mydata", kept=False)
async def mine(chat: Chat) -> None:
    """Show what can be done with what is stored."""
    way = await chat.choose("what", ways)
    if way == SEE:
        await see(chat)
    elif way == CORRECT:
        await correct(chat)
    elif way == CONSENTS:
        await agreements(chat)
    elif way == CHANNELS:
        await channels(chat)
    else:
        await pause(chat)


@fragment("mydata")
async def see(chat: Chat) -> None:
    """Show it on one screen, and the whole of it as files."""
    name, phone, first, second, count = await chat.look("about", my_data.about)
    places = await chat.look("places", joining.channels)
    link = await chat.look("link", export.link)
    await chat.say(
        "shown",
        name=name or NOTHING,
        phone=phone or NOTHING,
        language=first,
        second=second or NOTHING,
        channels=places,
        appointments=count,
    )
    waiting = await chat.look("waiting", waiters.count)
    if waiting:
        await chat.say("waiting", waiting=waiting)
    searches = await chat.look("searches", seeking.count)
    if searches:
        await chat.say("searches", searches=searches)
    await agreed(chat)
    await chat.say("files", data=link)


@fragment("mydata")
async def agreed(chat: Chat) -> None:
    """Say what was agreed to, and since when; what was not only if it concerns all."""
    for purpose in consents.PURPOSES:
        day = await chat.look(f"day.{purpose}", consents.given_on, purpose)
        if day is not None:
            await chat.say(f"agreed-{purpose}", day=day)
        elif purpose in consents.ALWAYS_TOLD:
            await chat.say(f"not-agreed-{purpose}")


@fragment("mydata")
async def correct(chat: Chat) -> None:
    """Put one thing right; what is personal is only stored with a consent."""
    wrong = await chat.choose("correct", wrongs)
    if wrong == SECOND:
        second = await chat.choose("second", languages)
        await chat.do("speak", my_data.speak_also, second)
        await chat.say("second-done")
    elif wrong == PHONE:
        await number(chat)
    elif await consent.name(chat.sub("consent")):
        name = await chat.ask("name", PersonName())
        await chat.do("rename", my_data.rename, name)
        await chat.say("name-done", name=name)
    else:
        await chat.say("unchanged")


@fragment("mydata")
async def number(chat: Chat) -> None:
    """Store a phone number, with a consent."""
    if await consent.phone(chat.sub("phone")):
        digits = await chat.ask("number", PhoneNumber())
        await chat.do("ring", my_data.ring_at, digits)
        await chat.say("number-done", phone=digits)
    else:
        await chat.say("unchanged")


@fragment("mydata")
async def agreements(chat: Chat) -> None:
    """Take a consent back, or give it again, by one tap each."""
    await agreed(chat)
    if await chat.look("internship", consents.given, consents.INTERNSHIP):
        await chat.say("ends-internship")
    action, _, purpose = (await chat.choose("consents", choices)).word.partition("-")
    if action == WITHDRAW:
        await chat.do("withdraw", my_data.withdraw, purpose)
        await chat.say(f"withdrawn-{purpose}")
    elif purpose == consents.PHONE:
        await number(chat)
    elif await consent.name(chat.sub("consent")):
        await chat.do("remind", my_data.remind_again)
        await chat.say("given-appointment")
    else:
        await chat.say("unchanged")


@fragment("mydata")
async def channels(chat: Chat) -> None:
    """Choose where to be written to first; join another messenger, or split one off."""
    way = await chat.choose("channels", channel_ways)
    if way == FIRST:
        first = await chat.choose("first", firsts)
        await chat.do("prefer", joining.prefer, first)
        await chat.say("chosen")
    elif way == SPLIT:
        part = await chat.choose("split", parts)
        await chat.do("apart", joining.split, part)
        await chat.say("apart")
    else:
        await messengers.show(chat)


@fragment("mydata")
async def pause(chat: Chat) -> None:
    """Be left alone for a while; it is said before that reminders rest as well."""
    long = await chat.choose("pause", pauses_to_choose)
    if long == END:
        await chat.do("end", pauses.end)
        await chat.say("resumed")
        return
    until = await chat.do("rest", pauses.begin, WEEKS[long.word])
    if until is None:
        await chat.say("paused-open")
    else:
        await chat.say("paused", day=until)
