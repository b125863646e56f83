"""My internship: how the search stands in a word, what comes next, what one can do."""

from dialogs import fitting, placing, profile
from dialogs.engine import Chat, dialog, fragment
from storage import my_search, seeking
from storage.values import Ref, Word

YES, NO = Word("yes"), Word("no")


def yes_or_no(tx: object) -> tuple[Word, ...]:
    """Return yes and no."""
    return (YES, NO)


def questions(tx: object) -> tuple[Word, ...]:
    """Return what can be changed."""
    return tuple(map(Word, profile.QUESTIONS))


@dialog("search", kept=False)
async def mine(chat: Chat) -> None:
    """Show the newest sign-up, begun from the menu."""
    seeker = await chat.look("mine", seeking.newest)
    if seeker is None:
        await chat.say("none")
    else:
        await home(chat, seeker)


@dialog("fitting", kept=False)
async def news(chat: Chat) -> None:
    """Show the places that fit, begun from a message; else how the search stands."""
    seeker = await chat.look("mine", seeking.newest)
    if seeker is None:
        await chat.named("search").say("none")
    elif await chat.look("looks", my_search.looks, seeker):
        await fitting.browse(chat, seeker)
    else:
        await home(chat, seeker)


@fragment("search")
async def home(chat: Chat, seeker: Ref) -> None:
    """Say how a search stands, and do what she chooses."""
    own = chat.sub("search")
    await own.say(f"is-{await own.look('state', my_search.state, seeker)}")
    way = await own.choose("what", my_search.ways, seeker)
    if way == my_search.FITTING:
        await fitting.browse(chat, seeker)
    elif way == my_search.TOUCH:
        placement = await own.choose("which", my_search.in_touch, seeker)
        await placing.seen(chat.sub("placing"), placement)
    elif way == my_search.CHANGE:
        await change(chat, seeker)
    elif way == my_search.PAUSE:
        await own.do("pause", my_search.pause, seeker)
        await own.say("paused")
    elif way == my_search.RESUME:
        places = await own.do("resume", my_search.resume, seeker)
        await own.say("resumed", places=places)
    elif await own.choose("sure", yes_or_no) == YES:
        await own.do("leave", my_search.leave, seeker)
        await own.say("left")
    else:
        await own.say("kept")


@fragment("search")
async def change(chat: Chat, seeker: Ref) -> None:
    """Show all she has said, ask one question again, and write it after a yes."""
    own = chat.sub("search")
    campaign = await own.look("campaign", seeking.campaign_of, seeker)
    present = await own.look("present", seeking.present, seeker)
    answers = dict(zip(seeking.FIELDS, present, strict=True))
    await profile.shown(chat, answers)
    question = await own.choose("change", questions)
    answers |= await profile.one(chat, question.word, campaign)
    await profile.summary(chat, answers)
    places = await own.do("write", seeking.change, seeker, *answers.values())
    await own.say("changed", places=places)
