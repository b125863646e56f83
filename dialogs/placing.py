"""One placement as one of its sides sees it: how far it has come, and what to do."""

from dialogs import meetings, pairing, running
from dialogs.engine import Chat, fragment
from storage import acquaintance, meeting_ways, placement_ways
from storage.values import Ref


@fragment("placing")
async def seen(chat: Chat, placement: Ref) -> None:
    """Show a placement to the caller, and do what she chooses."""
    side, state = await chat.look("state", placement_ways.state, placement)
    if not state:
        await chat.say("gone")
        return
    await chat.say(f"{side}-{state}", placement=placement)
    who = await chat.look("who", acquaintance.who, placement)
    await pairing.known(chat.sub("pairing"), side, who)
    await meetings.told(chat, side, state, placement)
    way = await chat.choose("what", placement_ways.ways, placement)
    if way == placement_ways.BACK:
        await chat.say("as-it-is")
    elif way.word in pairing.WAYS:
        await pairing.follows(chat.sub("pairing"), placement, way.word)
    elif way in meeting_ways.WORDS:
        await meetings.does(chat, side, way, placement)
    elif way.word in running.WAYS:
        await running.follow(chat, way, placement)
