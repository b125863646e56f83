"""Looking for an internship: signing up once, then seeing where the search stands."""

from typing import Any

from dialogs import consent, profile, search
from dialogs.engine import Chat, dialog, fragment
from storage import seeking
from storage.values import Ref


@dialog("internship")
async def sign_up(chat: Chat) -> None:
    """Guide a newcomer to a sign-up; who has one sees how it stands."""
    campaign = await which(chat)
    mine = await chat.look("mine", seeking.mine, campaign)
    if mine is not None:
        await search.home(chat, mine)
        return
    await chat.say("about", campaign=campaign)
    answers: dict[str, Any] = {}
    *others, name = profile.QUESTIONS
    for question in others:
        answers |= await profile.one(chat, question, campaign)
    if not await consent.keeping(chat.sub("keeping")):
        await chat.say("phone", office=await chat.look("office", seeking.office))
        return
    await consent.passing(chat.sub("passing"))
    answers |= await profile.one(chat, name, campaign)
    await profile.summary(chat, answers)
    said = [answers[field] for field in seeking.FIELDS]
    places = await chat.do("join", seeking.join, campaign, *said)
    await chat.say("done", places=places)


@fragment("internship")
async def which(chat: Chat) -> Ref:
    """Return the campaign; asked only if there are several, or none."""
    found = await chat.look("open", seeking.campaigns_open)
    if len(found) == 1:
        return Ref("campaign", found[0].id)
    campaign: Ref = await chat.choose(
        "campaign", seeking.campaigns_open, otherwise={"book": "booking"}
    )
    return campaign
