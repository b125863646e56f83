"""What a fake WhatsApp keeps of each person and message, and how it words a refusal."""

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# The titles of Meta's list of error codes.
TITLES = {
    100: "Invalid parameter",
    130429: "Rate limit hit",
    131008: "Required parameter is missing",
    131009: "Parameter value is not valid",
    131026: "Message undeliverable",
    131047: "Re-engagement message",
    131049: "This message was not delivered to maintain healthy ecosystem engagement",
    131050: "User has stopped marketing messages",
    131053: "Media upload error",
    131056: "(Business Account, Consumer Account) pair rate limit hit",
    132000: "Number of parameters does not match the expected number of params",
    132001: "Template name does not exist in the translation",
    132005: "Translated text too long",
    132015: "Template is paused",
    132016: "Template is disabled",
}
_ids = itertools.count(1)


class Refusal(Exception):
    """The Graph API's answer to a call it does not carry out."""

    def __init__(
        self, code: int, details: str = "", *, status: int = 400, message: str = ""
    ) -> None:
        super().__init__(details)
        self.code, self.status, self.details = code, status, details
        self.message = (
            message or f"(#{code}) {TITLES.get(code, 'Something went wrong')}"
        )

    def wire(self) -> Json:
        """The body of the answer."""
        error: Json = {
            "message": self.message,
            "type": "OAuthException",
            "code": self.code,
        }
        if self.details:
            told = {"messaging_product": "whatsapp", "details": self.details}
            error["error_data"] = told
        return {"error": error | {"fbtrace_id": "AbCdEfGhIjKlMnOpQrStUv"}}


def new_wamid() -> str:
    """An id of a message, plainly an example."""
    return f"wamid.HBgMNDkxNTU1MDAwMDAwFQIAEhgg{next(_ids):08d}"


@dataclass(slots=True)
class Message:
    """One message of the bot as a person sees it, and what became of it.

    `buttons` are (label, id) of everything that can be pressed; a row of a list may
    have a description, too. `extra` is whatever else its kind has.
    """

    kind: str
    text: str = ""
    buttons: list[tuple[str, str]] = field(default_factory=list)
    descriptions: dict[str, str] = field(default_factory=dict)
    extra: Json = field(default_factory=dict)
    template: Json = field(default_factory=dict)
    wamid: str = field(default_factory=new_wamid)
    tracker: str = ""  # the biz_opaque_callback_data
    state: str = "accepted"
    at: float = field(default_factory=time.time)
    to: str = ""  # the number or the id it is addressed to
    chat: "Chat | None" = field(default=None, repr=False, compare=False)

    def id_of(self, label: str) -> str | None:
        """The id behind a label; a label too long for a row is its description."""
        for title, id in self.buttons:
            if label in (title, self.descriptions.get(id)):
                return id
        return None

    def __str__(self) -> str:
        parts = [self.extra.get("header"), self.text, self.extra.get("footer")]
        for label, id in self.buttons:
            described = self.descriptions.get(id)
            parts.append(f"[{label}]" + (f" {described}" if described else ""))
        if url := self.extra.get("url"):
            parts.append(f"[{self.extra['display_text']}] {url}")
        return "\n".join(str(part) for part in parts if part)


@dataclass(slots=True)
class Chat:
    """One person's account, and the chat with the bot in it."""

    name: str
    number: str
    user_id: str
    hidden_number: bool = False
    messages: list[Message] = field(default_factory=list)
    said: list[str] = field(default_factory=list)  # wamids of what the person sent
    reads: list[str] = field(default_factory=list)  # … and the bot marked as read
    typing: int = 0  # how often the bot showed that it is writing
    heard_at: float = 0.0  # when the person last wrote
    sent_at: float = float("-inf")  # when the bot last wrote, monotonic
    blocked: bool = False
    marketing: bool = True
    watchers: list[Callable[[], None]] = field(default_factory=list)
    owner: str = field(default_factory=lambda: f"person-{next(_ids)}")  # of webhooks

    def contact(self) -> Json:
        """How a webhook names the person."""
        ids = {"wa_id": self.shown_number, "user_id": self.user_id}
        profile = {"name": self.name}
        if self.hidden_number:  # which takes a username
            profile["username"] = f"{self.name.lower()}.example"
        return {"profile": profile} | {k: v for k, v in ids.items() if v}

    @property
    def shown_number(self) -> str:
        """The number as the bot may learn it."""
        return "" if self.hidden_number else self.number

    def senders(self) -> Json:
        """Who an incoming message says it is from."""
        ids = {"from": self.shown_number, "from_user_id": self.user_id}
        return {k: v for k, v in ids.items() if v}


def failure(code: int) -> Json:
    """The object in `errors` of a status that tells of a failure."""
    title = TITLES.get(code, "Something went wrong")
    return {
        "code": code,
        "title": title,
        "message": title,
        "error_data": {"details": f"{title}."},
        "href": "/documentation/business-messaging/whatsapp/support/error-codes",
    }
