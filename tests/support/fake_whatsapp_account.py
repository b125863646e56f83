"""One business account of the fake WhatsApp: whom it knows, what it takes and sends."""

import time
from collections import deque

from tests.support.fake_whatsapp_chats import Chat, Json, Message, Refusal
from tests.support.fake_whatsapp_rules import param, read_message, recipient_of
from tests.support.fake_whatsapp_webhooks import Parcel, Webhooks, status_value

# What may be uploaded, as Meta lists it.
MEDIA = {
    *("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
    *("image/jpeg", "image/png", "image/webp", "video/3gpp", "video/mp4"),
    *("text/plain", "application/pdf", "application/msword"),
    *("application/vnd.ms-excel", "application/vnd.ms-powerpoint"),
    *(
        f"application/vnd.openxmlformats-officedocument.{kind}"
        for kind in (
            "wordprocessingml.document",
            "spreadsheetml.sheet",
            "presentationml.presentation",
        )
    ),
}


class Account:
    """What the calls of a bot do, apart from the wire they come by."""

    def __init__(self) -> None:
        self.token = "EAAG" + "A" * 60
        self.phone_id, self.business_id = "106540352242922", "102290129340398"
        self.app_secret, self.verify_token = "0123456789abcdef" * 2, "lotse-verify"
        self.display_number = "+49 203 5550100"
        self.window_seconds = 24 * 3600.0
        self.per_second = 0  # messages, in a second that slides; 0 is no limit
        self.pair_seconds = 0.0  # between two messages to one person
        self.auto_statuses = False
        self.templates: list[Json] = []
        self.media: dict[str, Json] = {}
        self.chats: dict[str, Chat] = {}  # by number and by business-scoped id
        self.sent: dict[str, Message] = {}  # by wamid, arrived or not
        self.webhooks = Webhooks(self)
        self._taken: deque[float] = deque()  # when messages were, in the last second

    async def tells(self, message: Message | str, state: str, code: int = 0) -> None:
        """Send the status of a message, and wait until the bot has taken it."""
        message = self.sent[message] if isinstance(message, str) else message
        parcel = self.status(message, state, code)
        if self.webhooks.url:
            await parcel.taken.wait()

    def status(self, message: Message, state: str, code: int = 0) -> Parcel:
        """Send the status of a message, after what is under way for its person."""
        message.state = state
        value = status_value(self.metadata(), message, state, code)
        owner = message.chat.owner if message.chat else message.to
        return self.push(owner, "messages", value)

    def push(self, owner: str, field: str, value: Json) -> Parcel:
        """Bring a change of the account to the bot."""
        parcel = Parcel(owner, field, value)
        self.webhooks.push(parcel)
        return parcel

    def again(self, wamid: str) -> None:
        """Deliver once more what told of a message, as after a lost answer."""
        self.webhooks.again(wamid)

    def metadata(self) -> Json:
        """Which number of ours a webhook is about."""
        digits = "".join(filter(str.isdigit, self.display_number))
        return {"display_phone_number": digits, "phone_number_id": self.phone_id}

    # What a bot can call

    def send(self, body: Json) -> Json:
        """Take a message; whether it arrives is told by webhooks only."""
        to = recipient_of(body)
        chat = self.chats.get(to)
        message = read_message(body, self.media, self.templates)
        self._keep_pace(chat)
        message.to, message.chat = to, chat
        self.sent[message.wamid] = message
        self._arrives(chat, message)
        name = "wa_id" if to.isdigit() else "user_id"
        contact = {"input": body.get("to") or to, name: to}
        return {
            "messaging_product": "whatsapp",
            "contacts": [contact],
            "messages": [{"id": message.wamid}],
        }

    def mark_read(self, body: Json) -> Json:
        """Give a person's message its blue ticks, and perhaps show that we write."""
        if body.get("messaging_product") != "whatsapp" or body["status"] != "read":
            raise param("Param status must be one of {READ}")
        if body.get("typing_indicator", {"type": "text"}) != {"type": "text"}:
            raise param("Param typing_indicator['type'] must be one of {TEXT}")
        wamid = body.get("message_id")
        for chat in self.chats.values():
            if wamid in chat.said:
                chat.reads.append(wamid)
                chat.typing += "typing_indicator" in body
                return {"success": True}
        raise Refusal(131009, "Message ID is invalid.")

    def upload(self, body: Json) -> Json:
        """Keep a file of a kind that WhatsApp takes."""
        if body.get("messaging_product") != "whatsapp" or "file" not in body:
            raise param("The parameters messaging_product and file are required.")
        kind = body.get("type") or body["file"]["type"]
        if kind.partition(";")[0] not in MEDIA:
            raise Refusal(131053, f"Unsupported file type: {kind}")
        number = str(1_000_000_000_000_000 + len(self.media))
        self.media[number] = body["file"] | {"type": kind}
        return {"id": number}

    def number(self, fields: str) -> Json:
        """Tell of the number that the bot speaks from."""
        known = {
            "display_phone_number": self.display_number,
            "verified_name": "Lotse",
            "quality_rating": "GREEN",
            "id": self.phone_id,
        }
        wanted = [*fields.split(","), "id"] if fields else known
        return {name: known[name] for name in wanted}

    def _keep_pace(self, chat: Chat | None) -> None:
        now = time.monotonic()
        while self._taken and self._taken[0] <= now - 1:
            self._taken.popleft()
        if self.per_second and len(self._taken) >= self.per_second:
            raise Refusal(130429, "Cloud API message throughput has been reached.")
        if chat and now - chat.sent_at < self.pair_seconds:
            raise Refusal(131056, "Too many messages to the same number. Retry later.")
        self._taken.append(now)
        if chat:
            chat.sent_at = now

    def _arrives(self, chat: Chat | None, message: Message) -> None:
        """Put a message before the person, or tell later why it was not possible."""
        if chat is None or chat.blocked:
            self.status(message, "failed", 131026)
        elif (
            message.kind != "template"
            and time.time() - chat.heard_at > self.window_seconds
        ):
            self.status(message, "failed", 131047)
        elif message.template.get("category") == "MARKETING" and not chat.marketing:
            self.status(message, "failed", 131050)
        else:
            chat.messages.append(message)
            if self.auto_statuses:
                self.status(message, "sent")
                self.status(message, "delivered")
            for watcher in list(chat.watchers):
                watcher()
