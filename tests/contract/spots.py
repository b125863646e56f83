"""The kinds of question somebody can stand at, and what can be sent there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import func, select

from bot.channels.base import Kind
from bot.content import Content
from bot.speaker import Speaker
from dialogs import catalogue
from dialogs.engine import Chat, PhoneNumber, Registry, dialog
from storage import (
    enlisting,
    new_places,
    people,
    schema,
    sending,
    switches,
    waiters,
    waiting,
    waitlist,
)
from storage.transaction import Tx
from storage.values import ANY_DAY, PLAIN, Ref, Weekdays, Word
from tests.crawler import pairs, seats
from tests.crawler.walker import Step, Walker
from tests.support import places
from tests.support.visitor import TEXTS

_message, _contact = schema.table(schema.Message), schema.table(schema.Contact)


@dialog("booking")
async def ring(chat: Chat) -> None:
    """Ask for a number, and say it."""
    number = await chat.ask("name", PhoneNumber())
    await chat.choose("service", lambda tx: [number])


@dataclass
class Spot:
    """Somebody who has come to a question, and buttons of the way there."""

    walker: Walker
    seen: Content
    old: str = "o.1.1.x"
    other: str = "b.9.1"

    def label(self, language: str) -> str:
        """Return what stands on the first option, or on the first button."""
        speaker = Speaker(TEXTS, self.walker.tx.directory, language)
        return speaker.label(self.seen.choices[0])

    def token(self) -> str:
        """Return what is behind the first button."""
        return self.seen.choices[0].token

    def reaction(self, does: Callable[[Spot], Step]) -> str:
        """Return what follows from an input: where it leads, and the notice there."""
        kept = self._count(_message)
        step = does(self)
        if step.screen is None:
            if self._count(_message) > kept:
                return "kept"
            return "toast" if step.receipt.toast else "nothing"
        place = _place(step.screen)
        notice = step.screen.notice.text if step.screen.notice else ""
        if notice == "engine-finished":
            return "finished"
        where = PLACES.get(place, "same" if place == _place(self.seen) else "taken")
        if where != "stopped" and self._stopped():
            where += "+stopped"
        return f"{where} {notice.removeprefix('engine-')}".strip()

    def _stopped(self) -> bool:
        stopped = select(func.count()).where(_contact.c.stopped_at.is_not(None))
        return bool(self.walker.tx.connection.execute(stopped).scalar_one())

    def _count(self, table: object) -> int:
        query = select(func.count()).select_from(table)  # type: ignore[arg-type]
        return int(self.walker.tx.connection.execute(query).scalar_one())


PLACES = {
    "menu-question": "menu",
    "language-question": "picker",
    "stop-done": "stopped",
    "engine-listening": "listening",
    "channel-off": "off",
    "engine-change-one": "change?",
    "sensitive-again": "left-out",
    "engine-go-on-question": "go-on?",
}


def _place(seen: Content) -> str:
    """Return what a screen is about: its question, or what it says first."""
    return seen.question.text if seen.question else seen.says[0].text


def _came(tx: Tx, channel: str, registry: Registry | None = None) -> Spot:
    """Open the chat in German, and look at the appointments: there are none."""
    walker = Walker(tx, channel, registry or catalogue.registry())
    walker.does("start")
    walker.presses("l.de")
    spot = _at(walker, walker.presses("s.appointments" if not registry else "m"))
    if not registry:
        spot.other = spot.seen.choices[-2].token
    return spot


def _at(walker: Walker, step: Step, old: str = "o.1.1.x") -> Spot:
    assert step.screen is not None
    return Spot(walker, step.screen, old=old)


def _on(spot: Spot, step: Step) -> Spot:
    assert step.screen is not None
    return replace(spot, seen=step.screen)


def _picker(tx: Tx, channel: str) -> Spot:
    walker = Walker(tx, channel, catalogue.registry())
    return _at(walker, walker.does("start"))


def _menu(tx: Tx, channel: str) -> Spot:
    spot = _came(tx, channel)
    return _on(spot, spot.walker.presses("m"))


def _choose(tx: Tx, channel: str) -> Spot:
    spot = _menu(tx, channel)
    return _on(spot, spot.walker.presses("s.booking"))


def _paged(tx: Tx, channel: str) -> Spot:
    spot = _choose(tx, channel)
    old = spot.seen.choices[1].token
    for place in (0, 0, 1):
        spot = _on(spot, spot.walker.presses(spot.seen.choices[place].token))
    return replace(spot, old=old)


def _name(tx: Tx, channel: str) -> Spot:
    spot = _paged(tx, channel)
    for _ in ("time", "consent"):
        spot = _on(spot, spot.walker.presses(spot.seen.choices[0].token))
    return spot


def _phone(tx: Tx, channel: str) -> Spot:
    registry = Registry()
    registry.add(ring)
    spot = _came(tx, channel, registry)
    return _on(spot, spot.walker.presses("s.booking"))


def _day(tx: Tx, channel: str) -> Spot:
    spot = _menu(tx, channel)
    spot = _on(spot, spot.walker.presses("s.remind"))
    old = spot.seen.choices[1].token
    for _ in ("what", "consent", "words"):
        spot = _on(spot, spot.walker.presses(spot.seen.choices[0].token))
    return replace(spot, old=old)


def _code(tx: Tx, channel: str) -> Spot:
    spot = _came(tx, channel)
    spot = _on(spot, spot.walker.presses("s.join"))
    return _on(spot, spot.walker.presses(spot.seen.choices[1].token))


def _confirm(tx: Tx, channel: str) -> Spot:
    spot = _name(tx, channel)
    return _on(spot, spot.walker.types("Amina"))


def _change(tx: Tx, channel: str) -> Spot:
    spot = _confirm(tx, channel)
    return _on(spot, spot.walker.presses(spot.seen.choices[1].token))


def _end(tx: Tx, channel: str) -> Spot:
    spot = _confirm(tx, channel)
    return _on(spot, spot.walker.presses(spot.seen.choices[0].token))


def _reminder(tx: Tx, channel: str) -> Spot:
    spot = _end(tx, channel)
    due = sending.next_due(spot.walker.tx, spot.walker.account)
    assert due is not None
    return _on(spot, spot.walker.hears(due))


def _offer(tx: Tx, channel: str) -> Spot:
    """Wait, and be offered the first time there is."""
    spot = _menu(tx, channel)
    walker, week = spot.walker, Weekdays(ANY_DAY)
    wishes = Ref("office", 1), PLAIN, week, Word("any"), "Amina"
    enlisting.join(walker.own, Ref("service", 1), *wishes)
    (entry,) = waiters.mine(walker.own)
    waiting.change(tx, entry.id, passed={})
    waitlist.serve(walker.tx)
    return _on(spot, walker.hears(walker.tx.now))


def _seat(tx: Tx, channel: str) -> Spot:
    """Wait for a seat until somebody gives one back; others are writing meanwhile."""
    seats.scarce(tx)
    spot = _menu(tx, channel)
    spot = _on(spot, spot.walker.presses("s.events"))
    for place in (-3, 0, 0, 0):  # the last topic, its event, to wait, to agree
        spot = _on(spot, spot.walker.presses(spot.seen.choices[place].token))
    spot = _on(spot, spot.walker.types("Amina"))
    spot = _on(spot, spot.walker.presses(spot.seen.choices[0].token))
    return _on(spot, seats.freed(spot.walker, spot.seen))


def _news(tx: Tx, channel: str) -> Spot:
    """Look for an internship until one fits, and be told."""
    spot = _menu(tx, channel)
    seeker = places.sign_up(spot.walker.own)
    spot.walker.tx = replace(spot.walker.tx, now=tx.now + timedelta(hours=1))
    places.for_seeker(spot.walker.tx, seeker)
    new_places.plan(spot.walker.tx)
    return _on(spot, spot.walker.hears(spot.walker.tx.now))


def _match(tx: Tx, channel: str) -> Spot:
    """Be interested in a place until its firm says yes."""
    spot = _menu(tx, channel)
    return _on(spot, pairs.wanted(spot.walker, spot.seen))


def _firm(tx: Tx, channel: str) -> Spot:
    """Agree that a firm is kept, and be asked what it is called."""
    spot = _menu(tx, channel)
    spot = _on(spot, spot.walker.presses("s.offer"))
    old = spot.seen.choices[0].token
    spot = _on(spot, spot.walker.presses(old))
    return replace(spot, old=old)


def _weeks(tx: Tx, channel: str) -> Spot:
    """Offer a place up to the question for how many weeks."""
    spot = _firm(tx, channel)
    walker = spot.walker
    for typed in ("Kiosk 24", "Amina", "0203 5550100"):
        spot = _on(spot, walker.types(typed))
    spot = _on(spot, walker.presses(spot.seen.choices[0].token))
    spot = _on(spot, walker.types("Weseler Str. 9"))
    for place in (0, 0, 0, -3, 0, 0, 0):  # -3: no more tasks
        old = spot.seen.choices[place].token
        spot = _on(spot, walker.presses(old))
    return replace(spot, old=old)


def _human(tx: Tx, channel: str) -> Spot:
    spot = _choose(tx, channel)
    people.set_mode(tx, spot.walker.chat.conversation, "human")
    return spot


def _off(tx: Tx, channel: str) -> Spot:
    spot = _choose(tx, channel)
    switches.turn(tx, channel, "notice")
    switched = replace(spot.walker.tx.directory, switched={channel: "notice"})
    spot.walker.tx = replace(spot.walker.tx, directory=switched)
    return spot


SPOTS: dict[str, Callable[[Tx, str], Spot]] = {
    "picker": _picker,
    "menu": _menu,
    "choose": _choose,
    "paged": _paged,
    "empty": _came,
    "name": _name,
    "phone": _phone,
    "day": _day,
    "code": _code,
    "confirm": _confirm,
    "change": _change,
    "reminder": _reminder,
    "offer": _offer,
    "seat": _seat,
    "news": _news,
    "match": _match,
    "firm": _firm,
    "weeks": _weeks,
    "end": _end,
    "human": _human,
    "off": _off,
}


# What is typed, and what is sent that is no text; the rest is pressed.
WORDS = {
    "number": "1",
    "native digit": "١",
    "wrong word": "Banane",
    "emoji": "👍🏽",
    "4,096": "ж" * 4_096,
    "5,000": "ж " * 2_500,
    "space": " \u00a0\n",
    "markup": "<b>&*_[x](y)",
    "mixed": "أنا Amina",
    "bank number": "DE89 3704 0044 0532 0130 00",
    "paper number": "l01x00t47",
    "office number": "38 703 269 143",
    "password": "Passwort: Katze77",
    "/menu": "/menu",
    "stop word": "توقف",
}
MEDIA: dict[str, Kind] = {
    "sticker": "sticker",
    "photo": "photo",
    "voice": "voice",
    "file": "file",
    "location": "location",
    "own contact": "contact",
    "other's contact": "contact",
    "edited": "edited",
}
FORGED = {"forged": "o.zz.zz.'; DROP TABLE person", "nonsense": "💥"}


def _types(text: str) -> Callable[[Spot], Step]:
    return lambda spot: spot.walker.types(text)


def _sends(kind: Kind, text: str) -> Callable[[Spot], Step]:
    return lambda spot: spot.walker.does(kind, text=text)


def _presses(token: str) -> Callable[[Spot], Step]:
    return lambda spot: spot.walker.presses(token)


def _twice(spot: Spot) -> Step:
    token = spot.token()
    spot.walker.presses(token)
    return spot.walker.presses(token)


INPUTS: dict[str, Callable[[Spot], Step]] = {
    **{name: _types(text) for name, text in WORDS.items()},
    **{
        name: _sends(kind, "+4915235550100" if name == "own contact" else "")
        for name, kind in MEDIA.items()
    },
    **{name: _presses(token) for name, token in FORGED.items()},
    "label": lambda spot: spot.walker.types(spot.label("de")),
    "other language": lambda spot: spot.walker.types(spot.label("ar")),
    "/start": lambda spot: spot.walker.does("start"),
    "tap": lambda spot: spot.walker.presses(spot.token()),
    "double tap": _twice,
    "old button": lambda spot: spot.walker.presses(spot.old),
    "other dialog": lambda spot: spot.walker.presses(spot.other),
}
