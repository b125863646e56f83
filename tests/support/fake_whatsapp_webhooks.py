"""How the fake WhatsApp brings to the bot what happened: signed, at least once."""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import aiohttp

from tests.support.fake_whatsapp_chats import Json, Message, failure

if TYPE_CHECKING:
    from tests.support.fake_whatsapp_account import Account


@dataclass(slots=True, eq=False)
class Parcel:
    """One change of one account, and whether the bot has taken it."""

    owner: str  # whose it is: one person's are delivered in order
    field: str
    value: Json
    taken: asyncio.Event = field(default_factory=asyncio.Event)

    def mentions(self, wamid: str) -> bool:
        """Whether it tells of this message."""
        told = self.value.get("messages", []) + self.value.get("statuses", [])
        return any(item["id"] == wamid for item in told)


class Webhooks:
    """Couriers, one for each person, that repeat until the bot answers 200."""

    def __init__(self, account: "Account") -> None:
        self._account = account
        self.url = ""
        self.unordered = False
        self.pause = 0.05  # before a refused webhook is tried again; it doubles
        self.refused = 0
        self.told: list[Parcel] = []  # everything that ever happened
        self._waiting: dict[str, list[Parcel]] = {}
        self._couriers: dict[str, asyncio.Task[None]] = {}
        self._http: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """End every delivery under way."""
        for task in self._couriers.values():
            task.cancel()
        await asyncio.gather(*self._couriers.values(), return_exceptions=True)
        if self._http:
            await self._http.close()

    def push(self, parcel: Parcel) -> None:
        """Bring one change to the bot, after what is under way for its owner."""
        self.told.append(parcel)
        self._queue(parcel)

    def again(self, wamid: str) -> None:
        """Deliver everything once more that told of a message."""
        for parcel in self.told:
            if parcel.mentions(wamid):
                self._queue(Parcel(parcel.owner, parcel.field, parcel.value))

    def _queue(self, parcel: Parcel) -> None:
        owner = "" if self.unordered else parcel.owner
        self._waiting.setdefault(owner, []).append(parcel)
        self.start(owner)

    def start(self, *owners: str) -> None:
        """Send out couriers, to everybody who has something waiting or to these."""
        for owner in owners or list(self._waiting):
            task = self._couriers.get(owner)
            if self.url and (task is None or task.done()):
                self._couriers[owner] = asyncio.create_task(self._deliver(owner))

    async def _deliver(self, owner: str) -> None:
        waiting = self._waiting[owner]
        while self.url and waiting:
            if not owner:
                await asyncio.sleep(0.02)  # to have something to mix up
            load = list(waiting) if not owner else waiting[:1]
            body = self.body(load)
            pause = self.pause
            while not await self._post(body):
                await asyncio.sleep(pause)
                pause = min(2 * pause, 2.0)
            del waiting[: len(load)]
            for parcel in load:
                parcel.taken.set()

    def body(self, load: list[Parcel]) -> bytes:
        """The bytes of a webhook, escaped as Meta's servers do."""
        changes = [{"value": p.value, "field": p.field} for p in load]
        entries = [changes] if len(changes) == 1 else _mixed(load)
        told = {
            "object": "whatsapp_business_account",
            "entry": [
                {"id": self._account.business_id, "changes": c} for c in entries if c
            ],
        }
        return json.dumps(told, separators=(",", ":")).replace("/", "\\/").encode()

    def signature(self, body: bytes) -> str:
        """What stands in X-Hub-Signature-256."""
        digest = hmac.new(self._account.app_secret.encode(), body, hashlib.sha256)
        return f"sha256={digest.hexdigest()}"

    async def _post(self, body: bytes) -> bool:
        self._http = self._http or aiohttp.ClientSession()
        headers = {
            "Content-Type": "application/json",
            "X-Hub-Signature-256": self.signature(body),
        }
        try:
            async with self._http.post(self.url, data=body, headers=headers) as answer:
                if answer.status == 200:
                    return True
        except aiohttp.ClientError:
            pass
        self.refused += 1
        return False

    async def verify(self, challenge: str) -> str:
        """Make the handshake, and give what the bot answers."""
        self._http = self._http or aiohttp.ClientSession()
        query = {
            "hub.mode": "subscribe",
            "hub.verify_token": self._account.verify_token,
            "hub.challenge": challenge,
        }
        async with self._http.get(self.url, params=query) as answer:
            return await answer.text()


def _mixed(load: list[Parcel]) -> list[list[Json]]:
    """Statuses before messages and the last one first, in two entries.

    What one person wrote stands together in one change, in order; changes of that
    kind are dealt out to the two entries in turn.
    """
    statuses: list[Json] = []
    others: list[Json] = []
    people: dict[str, Json] = {}
    for parcel in load:
        change: Json = {"value": dict(parcel.value), "field": parcel.field}
        if "statuses" in parcel.value:
            statuses.insert(0, change)
        elif not {"messages", "contacts"} <= parcel.value.keys():
            others.append(change)
        elif first := people.get(parcel.owner):
            first["messages"] = first["messages"] + parcel.value["messages"]
        else:
            people[parcel.owner] = change["value"]
            others.append(change)
    return [_one_change(statuses) + others[::2], others[1::2]]


def _one_change(changes: list[Json]) -> list[Json]:
    """Several statuses in the first change of them."""
    if not changes:
        return []
    value = dict(changes[0]["value"])
    for name in ("contacts", "statuses"):
        if told := [item for c in changes for item in c["value"].get(name, [])]:
            value[name] = told
    return [{"value": value, "field": "messages"}]


def status_value(metadata: Json, message: Message, state: str, code: int) -> Json:
    """The value of a webhook that tells what became of a message.

    A failure names nobody but the recipient, and only as the message was addressed.
    """
    told: Json = {
        "id": message.wamid,
        "status": state,
        "timestamp": str(int(time.time())),
        "recipient_id": message.to if message.to.isdigit() else "",
        "recipient_user_id": "" if message.to.isdigit() else message.to,
        "biz_opaque_callback_data": message.tracker,
    }
    value: Json = {"messaging_product": "whatsapp", "metadata": metadata}
    if state == "failed":
        told["errors"] = [failure(code)]
    else:
        assert message.chat is not None, "nothing is sent to nobody"
        chat = message.chat
        value["contacts"] = [chat.contact()]
        told["recipient_id"] = told["recipient_id"] or chat.shown_number
        told["recipient_user_id"] = chat.user_id
        told["pricing"] = _price(str(message.template.get("category") or "service"))
    return value | {"statuses": [{k: v for k, v in told.items() if v != ""}]}


def _price(category: str) -> Json:
    free = category == "service"
    return {
        "billable": not free,
        "pricing_model": "PMP",
        "category": category.lower(),
        "type": "free_customer_service" if free else "regular",
    }
