"""People who type and tap at the fake Telegram, one at a time as a test tells them."""

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.support.fake_telegram_chats import FILE, Chat, Json, Message

if TYPE_CHECKING:
    from tests.support.fake_telegram import FakeTelegram

_queries = itertools.count(4_000_000_000_000_000_000)


class Person:
    """One person in a private chat with the bot."""

    def __init__(self, server: "FakeTelegram", chat: Chat) -> None:
        self._server, self.chat = server, chat
        self.last_update: int | None = None
        self.last_query = ""

    # What the person does

    async def types(self, text: str) -> None:
        """Send a text."""
        self.sends(text)

    async def taps(
        self, label: str, *, message: Message | None = None, within: float = 5
    ) -> None:
        """Press the button with this label, waiting until there is one."""
        if message is None:
            await self._until(lambda: self._holding(label) is not None, label, within)
            message = self._holding(label)
        assert message is not None
        self.press(message, message.labels.index(label))

    def press(self, message: Message, position: int) -> None:
        """Press by position; a reply keyboard's types its label or shares a number."""
        buttons = list(itertools.chain.from_iterable(message.rows or message.keyboard))
        button = buttons[position]
        if button.get("request_contact"):
            return self._shares("+491701234567", own=True)
        if not message.rows:
            return self.sends(button["text"])
        assert "callback_data" in button, f"{button['text']} opens something else"
        self.query(message, button["callback_data"])

    def query(self, message: Message, data: str) -> None:
        """Send a press with any data, also one that no button carries."""
        self.last_query = str(next(_queries))
        self._server.chats.asked[self.last_query] = self.chat
        self._push(
            "callback_query",
            {
                "id": self.last_query,
                "from": self.chat.user,
                "message": self.chat.show(message),
                "chat_instance": str(-self.chat.id),
                "data": data,
            },
        )

    async def sends_album(self, pictures: int = 3) -> None:
        """Send some pictures at once: a message for each."""
        for _ in range(pictures):
            picture = [FILE | {"width": 90, "height": 67}]
            self.sends(photo=picture, media_group_id="13579")

    def speaks_in_a_group(self, text: str, group: int = -1_001_234) -> None:
        """Write in a group that the bot is in, too."""
        chat: Json = {"id": group, "type": "supergroup", "title": "Nachbarn"}
        self._push(
            "message",
            {
                "message_id": 7,
                "from": self.chat.user,
                "chat": chat,
                "date": 1_764_000_000,
                "text": text,
            },
        )

    async def sends_sticker(self) -> None:
        looks = {"width": 512, "height": 512, "emoji": "👍", "type": "regular"}
        kind = {"is_animated": False, "is_video": False}
        self.sends(sticker=FILE | looks | kind)

    async def sends_photo(self, caption: str = "") -> None:
        extra: Json = {"caption": caption} if caption else {}
        self.sends(photo=[FILE | {"width": 90, "height": 67}], **extra)

    async def sends_voice(self) -> None:
        self.sends(voice=FILE | {"duration": 3, "mime_type": "audio/ogg"})

    async def sends_location(
        self, latitude: float = 51.5, longitude: float = 6.7
    ) -> None:
        self.sends(location={"latitude": latitude, "longitude": longitude})

    async def shares_contact(self, number: str, *, own: bool = True) -> None:
        """Share a phone number: the person's own, or somebody else's."""
        self._shares(number, own=own)

    def _shares(self, number: str, *, own: bool) -> None:
        owner = {"user_id": self.chat.id} if own else {}
        name = self.chat.user["first_name"]
        self.sends(contact={"phone_number": number, "first_name": name} | owner)

    async def edits(self, text: str, *, seen: bool = True) -> None:
        """Change the newest own message; Telegram also tells of what nobody sees."""
        mine = next(m for m in reversed(self.chat.messages) if not m.mine)
        mine.text, mine.edit_date = text, int(time.time()) if seen else 0
        self._push("edited_message", self.chat.show(mine))

    async def blocks(self) -> None:
        self._membership("member", "kicked")

    async def unblocks(self) -> None:
        self._membership("kicked", "member")

    def sends(self, text: str = "", **extra: object) -> None:
        """Send a message of any kind: `sends(poll={…})`.

        A leading command is marked as one, as the apps do.
        """
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            command = {"type": "bot_command", "offset": 0, "length": length}
            extra.setdefault("entities", [command])
        number = next(self._server.chats.ids)
        message = Message(number, text, extra=dict(extra), mine=False)
        self.chat.known = True
        self._push("message", self._server.chats.add(self.chat, message))

    def _membership(self, old: str, new: str) -> None:
        self.chat.blocked = new == "kicked"
        bot = {"id": 123456, "is_bot": True, "first_name": "Lotse"}
        until = {"until_date": 0}
        states = [
            {"user": bot, "status": status} | (until if status == "kicked" else {})
            for status in (old, new)
        ]
        self._push(
            "my_chat_member",
            {
                "chat": self.chat.wire(),
                "from": self.chat.user,
                "date": int(time.time()),
                "old_chat_member": states[0],
                "new_chat_member": states[1],
            },
        )

    def _push(self, kind: str, content: Json) -> None:
        self.last_update = self._server.push(self.chat, kind, content)

    # What the person sees

    @property
    def messages(self) -> list[Message]:
        """The bot's messages in this chat, oldest first."""
        return [m for m in self.chat.messages if m.mine]

    def sees(self) -> str:
        """The bot's newest message and the rows of buttons under it."""
        return str(self.messages[-1]) if self.messages else ""

    async def waits(self, contains: str = "", *, within: float = 5) -> str:
        """Wait until the newest message contains a text, and give it whole."""
        await self._until(lambda: contains in self.sees() != "", contains, within)
        return self.sees()

    async def waits_for(self, true: Callable[[], bool], *, within: float = 20) -> None:
        """Wait until something is true of what the person sees."""
        await self._until(true, "a change", within)

    async def waits_for_answer(self, *, within: float = 5) -> None:
        """Wait until the last press was answered, so that its button stops spinning."""
        answered = self._server.chats.answered
        await self._until(lambda: self.last_query in answered, "an answer", within)

    def _holding(self, label: str) -> Message | None:
        return next((m for m in reversed(self.messages) if label in m.labels), None)

    async def _until(
        self, true: Callable[[], bool], wanted: str, within: float
    ) -> None:
        changed = asyncio.Event()
        watch = lambda _: changed.set()  # noqa: E731 - one object, to take it away again
        self.chat.watchers.append(watch)
        try:
            async with asyncio.timeout(within):
                while not true():
                    changed.clear()
                    await changed.wait()
        except TimeoutError:
            raise AssertionError(
                f"waited for {wanted!r}, saw:\n{self.sees()}"
            ) from None
        finally:
            self.chat.watchers.remove(watch)
