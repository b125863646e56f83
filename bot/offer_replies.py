"""The buttons of an offer: they work at any time, and leave what is open alone."""

from __future__ import annotations

from bot import content, navigate, replies
from bot.tokens import NOT_THIS, OFF_THE_LIST, STILL, TAKE_IT, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import appointments, offers, outbox
from storage.appointments import BY_PHONE, IN_PERSON
from storage.values import Ref, Refused, Value


def take(scene: Scene, token: Token) -> None:
    """Book what was offered, by this one tap; or say kindly that it is gone."""
    entry, booking = Ref("waiting", token.dialog), Ref("booking", token.revision)
    _settle(scene, token)
    done = offers.take(scene.tx, entry, booking)
    if isinstance(done, Refused):
        gone = done.reason == "time-gone"
        replies.says(scene, "offer", Line("offer-gone" if gone else done.end))
    else:
        replies.says(scene, "offer", *_booked(scene, booking))


def decline(scene: Scene, token: Token) -> None:
    """Let the next have it; she stays on the list."""
    entry, booking = Ref("waiting", token.dialog), Ref("booking", token.revision)
    if offers.decline(scene.tx, entry, booking):
        _settle(scene, token)
        replies.says(scene, "offer", Line("offer-passed"))
    else:
        navigate.old_button(scene)


def leave(scene: Scene, token: Token) -> None:
    """Take her off the list, however often she taps."""
    _settle(scene, token)
    offers.leave(scene.tx, Ref("waiting", token.dialog))
    replies.says(scene, "offer", Line("waiting-left"))


def stay(scene: Scene, token: Token) -> None:
    """Let her wait on."""
    if offers.stay(scene.tx, Ref("waiting", token.dialog)):
        _settle(scene, token)
        replies.says(scene, "offer", Line("still-thanks"))
    else:
        navigate.old_button(scene)


REPLIES = {TAKE_IT: take, NOT_THIS: decline, OFF_THE_LIST: leave, STILL: stay}


def _booked(scene: Scene, booking: Ref) -> tuple[Line, ...]:
    """Return what is said of a new booking, as its dialog says it."""
    card = appointments.card(scene.tx, booking)
    office = Ref("office", card.office.id)
    service = Ref("service", card.service.id)
    values: dict[str, Value] = {"service": service, "office": office}
    values |= {"time": card.time, "pin": office, "file": booking}
    lines = [Line("booking-done", values)]
    interpreted, children = appointments.beside(scene.tx, booking)
    if interpreted in (IN_PERSON, BY_PHONE):
        by = "interpreter" if interpreted == IN_PERSON else "telephone"
        lines.append(Line(f"needs-{by}"))
    if children:
        lines.append(Line("needs-care", {"children": children}))
    return tuple(lines)


def _settle(scene: Scene, token: Token) -> None:
    """Take the buttons from the message, and write the answer below it."""
    scene.apart = True
    row = replies.number(token.argument)
    said = outbox.said_in(scene.tx, scene.chat.conversation, row)
    if said is not None:
        pressed = (c for c in content.parse(said).choices if c.token == str(token))
        scene.settle(row, next(pressed, None))
