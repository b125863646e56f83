"""One placement as one of its sides sees it: how far it has come, and what to do."""

from dialogs import running
from dialogs.engine import Chat, fragment
from storage import placement_ways
from storage.values import Ref


@fragment("placing")
async def seen(chat: Chat, placement: Ref) -> None:
    """Show a placement to the caller, and do what she chooses."""
    side, state = await chat.look("state", placement_ways.state, placement)
    if not state:
        await chat.say("gone")
        return
    await chat.say(f"{side}-{state}", placement=placement)
    way = await chat.choose("what", placement_ways.ways, placement)
    if way == placement_ways.BACK:
        await chat.say("as-it-is")
    elif way.word in running.WAYS:
        await running.follow(chat, way, placement)
