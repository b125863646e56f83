"""How the fake WhatsApp brings to the bot what happened: signed, at least once."""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field

import aiohttp

from tests.support.fake_whatsapp_chats import Chat, Json, Message, failure


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

    def __init__(self, business_id: str, secret: str) -> None:
        self.business_id, self.secret = business_id, secret
        self.url = ""
        self.unordered = False
        self.pause = 0.05  # before a refused webhook is tried again; it doubles
        self.refused = 0
        self.posted: list[Parcel] = []  # everything taken, in that order
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
        owner = "" if self.unordered else parcel.owner
        self._waiting.setdefault(owner, []).append(parcel)
        self.start(owner)

    def again(self, wamid: str) -> None:
        """Deliver everything once more that told of a message."""
        for parcel in [p for p in self.posted if p.mentions(wamid)]:
            self.push(Parcel(parcel.owner, parcel.field, parcel.value))

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
                self.posted.append(parcel)
                parcel.taken.set()

    def body(self, load: list[Parcel]) -> bytes:
        """The bytes of a webhook, escaped as Meta's servers do."""
        changes = [{"value": p.value, "field": p.field} for p in load]
        entries = [changes] if len(changes) == 1 else _mixed(load)
        told = {
            "object": "whatsapp_business_account",
            "entry": [{"id": self.business_id, "changes": c} for c in entries if c],
        }
        return json.dumps(told, separators=(",", ":")).replace("/", "\\/").encode()

    def signature(self, body: bytes) -> str:
        """What stands in X-Hub-Signature-256."""
        digest = hmac.new(self.secret.encode(), body, hashlib.sha256)
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

    async def verify(self, token: str, challenge: str) -> str:
        """Make the handshake, and give what the bot answers."""
        self._http = self._http or aiohttp.ClientSession()
        query = {
            "hub.mode": "subscribe",
            "hub.verify_token": token,
            "hub.challenge": challenge,
        }
        async with self._http.get(self.url, params=query) as answer:
            return await answer.text()


def _mixed(load: list[Parcel]) -> list[list[Json]]:
    """Statuses before messages and the last one first, in two entries.

    What one person wrote stands together in one change, in order; changes of that
    kind are dealt out to the two entries in turn.
    """
    statuses, others = [], []
    people: dict[str, Json] = {}
    for parcel in load:
        if "statuses" in parcel.value:
            statuses.insert(0, {"value": parcel.value, "field": parcel.field})
        elif "messages" in parcel.value and "contacts" in parcel.value:
            if parcel.owner in people:
                people[parcel.owner]["messages"] += parcel.value["messages"]
                continue
            value = dict(parcel.value, messages=list(parcel.value["messages"]))
            people[parcel.owner] = value
            others.append({"value": value, "field": parcel.field})
        else:
            others.append({"value": parcel.value, "field": parcel.field})
    return [_one_change(statuses) + others[::2], others[1::2]]


def _one_change(changes: list[Json]) -> list[Json]:
    """Several statuses in the first change of them."""
    if not changes:
        return []
    value = dict(changes[0]["value"])
    for name in ("contacts", "statuses"):
        value[name] = [item for c in changes for item in c["value"].get(name, [])]
    return [{"value": value, "field": "messages"}]


def status_value(
    metadata: Json, chat: Chat | None, message: Message, state: str, code: int
) -> Json:
    """The value of a webhook that tells what became of a message."""
    told: Json = {
        "id": message.wamid,
        "status": state,
        "timestamp": str(int(time.time())),
    }
    ids = {"recipient_id": message.number, "recipient_user_id": message.user_id}
    told |= {name: value for name, value in ids.items() if value}
    if message.tracker:
        told["biz_opaque_callback_data"] = message.tracker
    if state == "failed":
        told["errors"] = [failure(code)]
    else:
        category = str(message.template.get("category") or "service").lower()
        free = category == "service"
        told["pricing"] = {
            "billable": not free,
            "pricing_model": "PMP",
            "category": category,
            "type": "free_customer_service" if free else "regular",
        }
    value: Json = {"messaging_product": "whatsapp", "metadata": metadata}
    if chat is not None:
        value["contacts"] = [chat.contact()]
    return value | {"statuses": [told]}
