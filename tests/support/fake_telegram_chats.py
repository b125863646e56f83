"""What a fake Telegram keeps of each chat, and the checks the real one makes on it."""

import html
import itertools
import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Params = Mapping[str, Any]
Json = dict[str, Any]

BOT: Json = {
    "id": 123456,
    "is_bot": True,
    "first_name": "Lotse",
    "username": "lotse_test_bot",
}
FILE: Json = {
    "file_id": "AgACAgIAAxkBAAIB",
    "file_unique_id": "AQADg7E",
    "file_size": 9,
}
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
ACTIONS = {"callback_data", "url", "web_app", "copy_text", "login_url", "pay"}
TAG = re.compile(r"</?(?:b|strong|i|em|u|s|code|pre|a|blockquote|tg-spoiler)\b[^>]*>")


class Refusal(Exception):
    """The Bot API's answer to a call it does not carry out."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


def bad(description: str) -> Refusal:
    """A 400 in the words of the real server."""
    return Refusal(400, f"Bad Request: {description}")


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class Message:
    """One message as a person sees it now; `edits` holds what it said before."""

    id: int
    text: str = ""
    rows: list[list[Json]] = field(default_factory=list)
    keyboard: list[list[Json]] = field(default_factory=list)
    extra: Json = field(default_factory=dict)
    mine: bool = True
    date: int = 0
    edit_date: int = 0
    edits: list[tuple[str, list[list[Json]]]] = field(default_factory=list)

    @property
    def labels(self) -> list[str]:
        """Every label under the message, from the first row to the last."""
        return [b["text"] for row in self.rows or self.keyboard for b in row]

    def __str__(self) -> str:
        rows = self.rows or self.keyboard
        lines = [" ".join(f"[{b['text']}]" for b in row) for row in rows]
        return "\n".join([self.text, *lines])


@dataclass(slots=True)
class Chat:
    """A private chat between one person and the bot."""

    user: Json
    messages: list[Message] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    known: bool = False  # a bot cannot write first
    blocked: bool = False
    watchers: list[Callable[[str], None]] = field(default_factory=list)

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def newest(self) -> Message:
        """The bot's newest message, as it reads now."""
        return next(m for m in reversed(self.messages) if m.mine)

    def wire(self) -> Json:
        """The chat object inside an update."""
        return {"id": self.id, "first_name": self.user["first_name"], "type": "private"}

    def show(self, message: Message) -> Json:
        """The message object inside an update or an answer."""
        shown: Json = {
            "message_id": message.id,
            "from": BOT if message.mine else self.user,
            "chat": self.wire(),
            "date": message.date,
        }
        if message.edit_date:
            shown["edit_date"] = message.edit_date
        if message.text:
            shown["text"] = message.text
        if message.rows:
            shown["reply_markup"] = {"inline_keyboard": message.rows}
        return shown | message.extra


def parsed(value: Any) -> Any:
    """A structured parameter: an object in a JSON body, text everywhere else."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise bad("can't parse reply keyboard markup JSON object") from None


def text_of(params: Params, *, longest: int = 4096) -> str:
    """The visible text of a call, checked as after entity parsing."""
    text = str(params.get("text") or "")
    if str(params.get("parse_mode", "")).upper() == "HTML":
        text = TAG.sub("", text)
        if tag := re.search(r"<[^>]*>?", text):
            raise bad(f"can't parse entities: Unsupported start tag {tag[0]!r}")
        text = html.unescape(text)
    if not text.strip():
        raise bad("message text is empty")
    if units(text) > longest:
        raise bad("message is too long")
    return text.strip()


def markup_of(params: Params) -> tuple[list[list[Json]], list[list[Json]]]:
    """Inline rows and reply keyboard rows of a call."""
    markup = parsed(params.get("reply_markup")) or {}
    rows = [row for row in markup.get("inline_keyboard", []) if row]
    buttons = list(itertools.chain.from_iterable(rows))
    if len(buttons) > 100:
        raise bad("reply markup is too long")
    for button in buttons:
        _check_button(button)
    keyboard = [
        [{"text": b} if isinstance(b, str) else b for b in row]
        for row in markup.get("keyboard", [])
    ]
    return rows, keyboard


def _check_button(button: Json) -> None:
    if not str(button.get("text") or "").strip():
        raise bad("inline keyboard button text must be non-empty")
    actions = ACTIONS & {name for name, value in button.items() if value is not None}
    if len(actions) != 1:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the "
            "inline keyboard"
        )
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")


class Chats:
    """All chats of one bot, and the methods that change them."""

    def __init__(self) -> None:
        self.all: dict[int, Chat] = {}
        self.asked: dict[str, Chat] = {}  # every press
        self.answered: set[str] = set()
        self.ids = itertools.count(1)

    def of(self, params: Params) -> Chat:
        """The chat a call speaks of; refused when the bot may not write there."""
        if params.get("chat_id") in (None, ""):
            raise bad("chat_id is empty")
        chat = self.all.get(int(params["chat_id"]))
        if chat is None or not chat.known:
            raise bad("chat not found")
        if chat.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return chat

    def add(self, chat: Chat, message: Message) -> Json:
        """Put a message under the others."""
        message.date = int(time.time())
        chat.messages.append(message)
        return chat.show(message)

    def send_message(self, params: Params) -> Json:
        chat, text = self.of(params), text_of(params)
        rows, keyboard = markup_of(params)
        return self.add(chat, Message(next(self.ids), text, rows, keyboard))

    def send_location(self, params: Params) -> Json:
        place = {k: float(params[k]) for k in ("latitude", "longitude")}
        return self._send_extra(params, {"location": place})

    def send_venue(self, params: Params) -> Json:
        place = {k: float(params[k]) for k in ("latitude", "longitude")}
        named = {k: str(params[k]) for k in ("title", "address")}
        return self._send_extra(
            params, {"location": place, "venue": {"location": place, **named}}
        )

    def send_document(self, params: Params) -> Json:
        sent = params.get("document")
        if isinstance(sent, str) and sent.startswith("attach://"):
            sent = params.get(sent.removeprefix("attach://"))
        if sent is None:
            raise bad("there is no document in the request")
        extra: Json = {"document": FILE | (sent if isinstance(sent, dict) else {})}
        if params.get("caption"):
            extra["caption"] = text_of({"text": params["caption"]}, longest=1024)
        return self._send_extra(params, extra)

    def _send_extra(self, params: Params, extra: Json) -> Json:
        chat, (rows, keyboard) = self.of(params), markup_of(params)
        return self.add(chat, Message(next(self.ids), "", rows, keyboard, extra=extra))

    def edit_message_text(self, params: Params) -> Json:
        chat, message = self._to_edit(params)
        if message.extra:
            raise bad("there is no text in the message to edit")
        return self._edit(chat, message, text_of(params), markup_of(params)[0])

    def edit_message_reply_markup(self, params: Params) -> Json:
        chat, message = self._to_edit(params)
        return self._edit(chat, message, message.text, markup_of(params)[0])

    def _to_edit(self, params: Params) -> tuple[Chat, Message]:
        chat, message = self._find(params, "edit")
        if not message.mine or message.keyboard:
            raise bad("message can't be edited")
        return chat, message

    def _find(self, params: Params, deed: str) -> tuple[Chat, Message]:
        chat, wanted = self.of(params), int(params.get("message_id") or 0)
        # The newest is nearly always the one that is meant.
        for message in reversed(chat.messages):
            if message.id == wanted:
                return chat, message
        raise bad(f"message to {deed} not found")

    def _edit(
        self, chat: Chat, message: Message, text: str, rows: list[list[Json]]
    ) -> Json:
        if (text, rows) == (message.text, message.rows):
            raise bad(NOT_MODIFIED)
        message.edits.append((message.text, message.rows))
        message.text, message.rows = text, rows
        message.edit_date = int(time.time())
        return chat.show(message)

    def delete_message(self, params: Params) -> bool:
        chat, message = self._find(params, "delete")
        chat.messages.remove(message)
        return True

    def send_chat_action(self, params: Params) -> bool:
        self.of(params).actions.append(str(params.get("action")))
        return True

    def answer_callback_query(self, params: Params) -> bool:
        query = str(params.get("callback_query_id"))
        chat = self.asked.get(query)
        if chat is None or query in self.answered:
            raise bad(OLD_QUERY)
        text = str(params.get("text") or "")
        if units(text) > 200:
            raise bad("MESSAGE_TOO_LONG")
        self.answered.add(query)
        if text:
            chat.toasts.append(text)
        return True
