"""People who type and tap at the fake WhatsApp, one at a time as a test tells them."""

import asyncio
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from tests.support.fake_whatsapp_chats import Chat, Json, Message, new_wamid
from tests.support.fake_whatsapp_sendings import content_of

if TYPE_CHECKING:
    from tests.support.fake_whatsapp import FakeWhatsApp


class Done:
    """What a deed returns: it has happened already, whether awaited or not."""

    def __await__(self) -> Generator[None]:
        yield from ()


DONE = Done()


class Person:
    """One person in a chat with the bot's number."""

    def __init__(self, server: "FakeWhatsApp", chat: Chat) -> None:
        self._server, self.chat = server, chat

    @property
    def number(self) -> str:
        """The person's number today, also if the bot may not know it."""
        return self.chat.number

    @property
    def user_id(self) -> str:
        """The person's business-scoped id today."""
        return self.chat.user_id

    @property
    def last_wamid(self) -> str:
        """The id of what the person sent last."""
        return self.chat.said[-1]

    # What the person does

    def types(self, text: str, **extra: object) -> Done:
        """Send a text; `referral=AD` says by which advertisement the person came."""
        return self.sends("text", body=text, **extra)

    def sends(self, kind: str, **content: Any) -> Done:
        """Send anything a phone can; `content` takes the place of what would be in it.

        The kinds are the keys of `fake_whatsapp_sendings.CONTENT`.
        """
        outside = ("referral", "context", "group_id")
        beside = {name: content.pop(name) for name in outside if name in content}
        return self._send(content_of(kind, self, content) | beside)

    async def taps(
        self, label: str, *, message: Message | None = None, within: float = 5
    ) -> None:
        """Press the button or the row with this label, waiting until there is one."""
        if message is None:
            await self._until(lambda: self._holding(label) is not None, label, within)
            message = self._holding(label)
        assert message is not None
        id = message.id_of(label)
        assert id is not None, f"no {label!r} in:\n{message}"
        self.press(message, id)

    def press(self, message: Message, id: str) -> Done:
        """Press what has this id, also if no button carries it."""
        title = next((label for label, known in message.buttons if known == id), "")
        if message.kind == "template":
            pressed: Json = {"type": "button", "button": {"payload": id, "text": title}}
        else:
            reply = {"id": id, "title": title}
            if id in message.descriptions:
                reply["description"] = message.descriptions[id]
            kind = "list_reply" if message.kind == "list" else "button_reply"
            inside = {"type": kind, kind: reply}
            pressed = {"type": "interactive", "interactive": inside}
        ours = self._server.metadata()["display_phone_number"]
        return self._send(pressed | {"context": {"from": ours, "id": message.wamid}})

    def edits(self, text: str) -> Done:
        """Change the newest own message."""
        changed = {"type": "text", "text": {"body": text}}
        told = {"original_message_id": self.last_wamid, "message": changed}
        return self._send({"type": "edit", "edit": told}, counts=False)

    def deletes(self) -> Done:
        """Take the newest own message back."""
        told = {"original_message_id": self.last_wamid}
        return self._send({"type": "revoke", "revoke": told}, counts=False)

    def changes_number(self, number: str) -> Done:
        """Move to another number: WhatsApp gives a new business-scoped id as well."""
        chat, old = self.chat, (self.number, self.user_id)
        for key in filter(None, old):
            del self._server.chats[key]
        chat.number, chat.user_id = number, chat.user_id and f"{chat.user_id}N"
        self._server.chats |= {key: chat for key in (number, chat.user_id) if key}
        ids = {"user_id": chat.user_id, "previous_user_id": old[1]}
        system: Json = {name: value for name, value in ids.items() if value}
        told: Json = {"type": "system", "system": system}
        if chat.hidden_number:
            system["type"] = "user_changed_user_id"
            system["body"] = f"User {chat.name} changed from {old[1]} to {chat.user_id}"
        else:
            system |= {"type": "user_changed_number", "wa_id": number}
            system["body"] = f"User {chat.name} changed from {old[0]} to {number}"
            told["from"] = old[0]
        self._push({"messages": [self._stamped(told)]})
        return DONE

    def stops_marketing(self) -> Done:
        """Choose in WhatsApp not to get our offers any more."""
        return self._prefers("stop")

    def resumes_marketing(self) -> Done:
        """Choose in WhatsApp to get our offers again."""
        return self._prefers("resume")

    def blocks(self) -> Done:
        """Block the bot: WhatsApp tells nobody, messages just do not arrive."""
        self.chat.blocked = True
        return DONE

    def unblocks(self) -> Done:
        """Let the bot write again."""
        self.chat.blocked = False
        return DONE

    def silent_for(self, hours: float) -> Done:
        """Have written last so many hours ago."""
        self.chat.heard_at = time.time() - hours * 3600
        return DONE

    def _prefers(self, choice: str) -> Done:
        self.chat.marketing = choice == "resume"
        contact = self.chat.contact()
        ids = {name: contact[name] for name in ("wa_id", "user_id") if name in contact}
        told = ids | {
            "detail": f"User requested to {choice} marketing messages",
            "category": "marketing_messages",
            "value": choice,
            "timestamp": int(time.time()),
        }
        changed = {"contacts": [contact], "user_preferences": [told]}
        self._push(changed, field="user_preferences")
        return DONE

    def _send(self, content: Json, *, counts: bool = True) -> Done:
        """Send a message; what `counts` opens the window and is seen by the person."""
        if self._server.auto_statuses:
            for message in self.messages:
                if message.state in ("sent", "delivered"):
                    self._server.status(message, "read")
        told = self._stamped(self.chat.senders() | content)
        if counts:
            self.chat.heard_at = time.time()
            self.chat.said.append(told["id"])
        self._push({"contacts": [self.chat.contact()], "messages": [told]})
        return DONE

    def _stamped(self, content: Json) -> Json:
        return content | {"id": new_wamid(), "timestamp": str(int(time.time()))}

    def _push(self, value: Json, field: str = "messages") -> None:
        ours = {"messaging_product": "whatsapp", "metadata": self._server.metadata()}
        self._server.push(self.chat.owner, field, ours | value)

    # What the person sees

    @property
    def messages(self) -> list[Message]:
        """The bot's messages that arrived, oldest first."""
        return self.chat.messages

    @property
    def reads(self) -> list[str]:
        """The ids of the person's messages that the bot marked as read."""
        return self.chat.reads

    def sees(self) -> str:
        """The bot's newest message and its buttons."""
        return str(self.messages[-1]) if self.messages else ""

    async def waits(self, contains: str = "", *, within: float = 5) -> str:
        """Wait until the newest message contains a text, and give it whole."""
        await self._until(lambda: contains in self.sees() != "", contains, within)
        return self.sees()

    def _holding(self, label: str) -> Message | None:
        return next((m for m in reversed(self.messages) if m.id_of(label)), None)

    async def _until(
        self, true: Callable[[], bool], wanted: str, within: float
    ) -> None:
        changed = asyncio.Event()
        watch = lambda: changed.set()  # noqa: E731 - one object, to take it away again
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
