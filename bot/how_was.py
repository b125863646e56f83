"""How was your appointment? Five faces, one tap, no words, no second question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot import navigate, screens
from bot.buttons import MENU_BUTTON, PERSON_BUTTON
from bot.content import Choice, Content, button
from bot.faces import PICTURES
from bot.limits import BY_CHANNEL
from bot.tokens import FACE, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import feedback, handovers
from storage.appointments import Card
from storage.outbox import Letter
from storage.transaction import Tx
from storage.values import Ref, base36

# From this face on we ask whether we shall talk.
SAD = 4
# A window that ends while the question is on its way is taken for closed.
MARGIN = timedelta(minutes=5)


def question(card: Card, row: int) -> Content:
    """Return the question; a lock screen may show it."""
    office = Ref("office", card.office.id)
    return Content(
        question=Line("howwas-question", {"office": office}),
        choices=tuple(
            button(
                Token(FACE, card.booking.id, card.version, f"{face}.{base36(row)}"),
                f"howwas-face-{face}",
                "option",
            )
            for face in feedback.FACES
        ),
    )


def fits(tx: Tx, letter: Letter, card: Card) -> bool:
    """Tell whether it can be asked now.

    Not a week later, not while a human has the chat, and not where it would take an
    approved template: the question is not worth the disturbance.
    """
    window = BY_CHANNEL[letter.account.partition(":")[0]].window
    heard = letter.heard_at
    within = window is None or (heard is not None and tx.now < heard + window - MARGIN)
    late = tx.now > card.ends_at + feedback.UNTIL
    return within and not late and handovers.mode(tx, letter.conversation) == "bot"


def reply(scene: Scene, token: Token) -> None:
    """Keep a face, thank, and show again what was open."""
    face = int(token.argument[:1]) if token.argument[:1].isdecimal() else 0
    booking = Ref("booking", token.dialog)
    given = feedback.give(scene.tx, booking, token.revision, face)
    if given is None:
        navigate.old_button(scene, scene.stage())
        return
    scene.apart = True
    if scene.chat.mode != "bot" or given == "same":
        scene.notice_of("howwas-toast")
    else:
        _thank(scene, sad=face >= SAD)


def _thank(scene: Scene, *, sad: bool) -> None:
    thanks = Line("howwas-sorry" if sad else "howwas-thanks")
    talk = (PERSON_BUTTON,) if sad else ()
    stage = scene.stage()
    if stage is None:
        choices = (*talk, MENU_BUTTON)
        scene.show(Content(says=(thanks,), choices=choices), name="thanks")
    else:
        screen = screens.of_stage(stage, scene.limits)
        scene.show(replace(screen, notice=thanks, choices=(*screen.choices, *talk)))


def typed(text: str, choices: Sequence[Choice], shown: int) -> Choice | None:
    """Return the face that was typed: the picture, or its number as the newest words.

    `shown` is the newest screen with buttons; a number belongs to what came last.
    """
    faces = [choice for choice in choices if choice.token.startswith(f"{FACE}.")]
    if len(faces) != len(PICTURES):
        return None
    said = text.strip().rstrip("\ufe0f")
    if said in PICTURES:
        return faces[PICTURES.index(said)]
    row = int(faces[0].token.rpartition(".")[2], 36)
    number = int(said) if said.isdecimal() and len(said) == 1 else 0
    return faces[number - 1] if row > shown and number in feedback.FACES else None
