"""The places that fit, one a screen: interested, not for me; and why none is left."""

from dialogs import profile
from dialogs.engine import Chat, fragment
from storage import browsing, seeking
from storage.values import Ref, Word

# Nobody looks at more of them in one go.
MOST = 30
WAIT = Word("wait")
# Which question is asked again to let more places fit, by what stops the most.
MENDS = {
    "german": "wishes",
    "days": "days",
    "hours": "hours",
    "start": "ready",
    "travel": "travel",
    "care": "care",
    browsing.NOTHING: "wishes",
}


def answers(tx: object) -> tuple[Word, ...]:
    """Return what can be said to a place."""
    return (browsing.YES, browsing.NO, browsing.ENOUGH)


def mending(tx: object, question: str) -> tuple[Word, ...]:
    """Return what may let more places fit, and that she rather waits."""
    return (Word(question), WAIT)


@fragment("fits")
async def browse(chat: Chat, seeker: Ref) -> None:
    """Show one place after the other; what she says to one counts at once."""
    own = chat.sub("fits")
    mended = False
    for number in range(1, MOST + 1):
        step = own.sub(f"{number}")
        # Done, not looked at: what she answers is what she was shown, gone or not.
        found = await step.do("place", browsing.show, seeker, undo=browsing.stays)
        if found is not None:
            place, way, more = found
            await step.say("place", place=place, way=way)
            for text in more:
                await step.say(text, place=place)
            said = await step.choose("answer", answers, given=(place,))
            if said == browsing.ENOUGH:
                break
            note = browsing.answer, seeker, place, said
            came = await step.do("note", *note, undo=browsing.stays)
            await step.say(came.word)
        elif mended or not await mend(chat, seeker):
            break
        else:
            mended = True
    await own.say("end")


@fragment("fits")
async def mend(chat: Chat, seeker: Ref) -> bool:
    """Say what stops the most places, and ask that question again if she likes."""
    own = chat.sub("fits")
    stop = await own.look("stop", browsing.stopped_by, seeker)
    await own.say(f"nothing-{stop}")
    question = await own.choose("mend", mending, MENDS[stop])
    if question == WAIT:
        return False
    campaign = await own.look("campaign", seeking.campaign_of, seeker)
    present = await own.look("present", seeking.present, seeker)
    said = dict(zip(seeking.FIELDS, present, strict=True))
    said |= await profile.one(chat, question.word, campaign)
    change = seeking.change, seeker, *said.values()
    await own.do("change", *change, undo=browsing.stays)
    return True
