"""One update, played in one transaction: from what came in to the rows that go out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot import content, invitation, screens, words
from bot.buttons import MENU_BUTTON, PERSON_BUTTON
from bot.channels.base import Incoming, Limits, Receipt
from bot.content import Choice, Content
from bot.i18n import Catalogue
from bot.limits import BY_CHANNEL
from bot.stage import Stage
from dialogs.engine import Registry
from dialogs.engine.requests import Line
from storage import dialogs, inbox, outbox, people, reminders, shards
from storage.transaction import Caller, Tx

# Updates by which a person does not say anything.
SILENT = ("blocked", "unblocked", "moved")


@dataclass(slots=True)
class Scene:
    """What one turn knows and what it leaves behind.

    `apart`: the pressed message stands for itself and does not become the next screen.
    `unsafe`: what was typed should not stay in the chat.
    `epoch` is the lease by which this process sends for the account; None if another
    one does, or nobody yet. `web` is the address of our page, if it has one.
    """

    tx: Tx
    chat: people.Chat
    incoming: Incoming
    texts: Catalogue
    registry: Registry
    limits: Limits
    screen: str = ""
    shown: int | None = None
    rejects: int = 0
    seq: int = 0
    toast: str = ""
    apart: bool = False
    unsafe: bool = False
    epoch: int | None = None
    web: str = ""
    letters: list[outbox.Letter] = field(default_factory=list)

    @property
    def language(self) -> str:
        """Return the person's language, or the likeliest before one was chosen."""
        return self.chat.language or words.likely(self.texts, self.incoming.language)

    @property
    def asks_for_a_number(self) -> bool:
        """Tell whether a number that is shared answers the open question."""
        if not self.incoming.text or self.screen or self.chat.mode != "bot":
            return False
        stage = self.stage()
        return (
            stage is not None and screens.of_stage(stage, self.limits).asks == "phone"
        )

    def speak(self, language: str) -> None:
        """Go on in another language, from this screen on."""
        people.speak(self.tx, self.chat.person, language)
        self.chat = replace(self.chat, language=language)
        self.tx = self.tx.called_by(caller(self.chat, language))

    def stage(self) -> Stage | None:
        """Bring the person's active dialog to life; None if there is none."""
        saved = dialogs.active(self.tx, self.chat.person)
        return None if saved is None else self.revive(saved)

    def revive(self, saved: dialogs.Saved) -> Stage:
        """Bring a saved dialog to life; what a new release did at once is kept."""
        stage = Stage(self.tx, self.registry.get(saved.name), saved)
        if stage.moved:
            stage.keep()
        return stage

    def notice_of(self, toast: str) -> None:
        """Answer a press with a few words that pass."""
        self.toast = self.texts.label(self.language, toast)

    def show(
        self, screen: Content, *, name: str = "", answer: Choice | None = None
    ) -> None:
        """Show a screen; the one before it is settled or becomes it."""
        old, self.screen = self.shown, name
        pressed = self.incoming.kind == "press" and bool(self.incoming.message)
        if self.limits.rewrites and pressed and not self.apart:
            screen = replace(screen, answer=answer)
            row = self._put(screen, edits=old, native=self.incoming.message)
        else:
            if old is not None and self.limits.settles:
                self.settle(old, answer)
            row = self._put(screen)
        self.shown = row if screen.choices else None

    def beside(self, screen: Content) -> None:
        """Say something that leaves the open question where it is."""
        self._put(screen)

    def show_stage(
        self, stage: Stage, *, page: int = 0, answer: Choice | None = None
    ) -> None:
        """Show a dialog where it stands."""
        screen = screens.of_stage(stage, self.limits, page)
        self.show(self.hinted(screen), answer=answer)

    def hinted(self, screen: Content) -> Content:
        """Return a screen with what this channel has to say of a calendar file."""
        hint = f"{self.incoming.channel}-cannot-ring"
        if screens.gives_a_file(screen) and self.texts.has(hint):
            return replace(screen, says=(*screen.says, Line(hint)))
        return screen

    def settle(self, row: int, answer: Choice | None) -> None:
        """Rewrite an old message: its text, the answer, no buttons."""
        data = outbox.content(self.tx, row)
        if data is not None:
            screen = content.parse(data)
            self._put(screen.settle(answer or self._pressed(screen)), edits=row)

    def _pressed(self, screen: Content) -> Choice | None:
        """Return the button of `screen` that was pressed: menu, back and the like."""
        token = self.incoming.token
        return next((c for c in screen.choices if token and c.token == token), None)

    def _put(
        self, screen: Content, *, edits: int | None = None, native: str | None = None
    ) -> int:
        """Queue a screen: published where a page fetches it, claimed if we send it."""
        data = content.dump(screen, hint="" if self.chat.language else self.language)
        pulls, held = self.limits.pulls, self.epoch is not None
        if pulls:
            self.seq += 1
        number = outbox.put(
            self.tx,
            conversation=self.chat.conversation,
            account=self.chat.account,
            content=data,
            state=(
                outbox.SENT if pulls else outbox.CLAIMED if held else outbox.WAITING
            ),
            epoch=self.epoch,
            edits=edits,
            edits_native=native,
            seq=self.seq if pulls else None,
        )
        if not pulls and not held:
            shards.call(self.tx, self.chat.account)
        elif not pulls:
            self.letters.append(
                outbox.Letter(
                    number,
                    self.chat.conversation,
                    self.chat.contact,
                    self.chat.account,
                    self.chat.address,
                    self.language,
                    data,
                    edits,
                    native,
                    heard_at=self.tx.now,
                    epoch=self.epoch or 0,
                )
            )
        return number


@dataclass(frozen=True, slots=True)
class Setting:
    """What every turn of a process has at hand; `epoch` and `web` as in Scene."""

    texts: Catalogue
    registry: Registry
    known: words.Words
    epoch: int | None = None
    web: str = ""


@dataclass(frozen=True, slots=True)
class Played:
    """A turn's receipt and the rows that this process has claimed with it."""

    receipt: Receipt
    letters: tuple[outbox.Letter, ...] = ()


def caller(chat: people.Chat, language: str) -> Caller:
    """Return on whose behalf the store works in this turn."""
    return Caller(chat.person, language, chat.conversation, chat.account)


def open_scene(tx: Tx, incoming: Incoming, setting: Setting) -> Scene:
    """Meet the person and lock the chat."""
    texts, limits = setting.texts, BY_CHANNEL[incoming.channel]
    chat = people.meet(tx, incoming.account, incoming.address, incoming.also)
    if incoming.kind not in SILENT:
        if limits.window:
            people.hear(tx, chat.contact)
        if chat.blocked:  # who writes can be reached
            people.block(tx, chat.contact, blocked=False)
            reminders.revive(tx, chat.conversation)
    tx = replace(tx, web=setting.web)
    invited = _invited(incoming, chat, texts)
    if invited is not None:
        if invited.code:
            people.refer(tx, chat.contact, invited.code)
        if invited.language:
            incoming = replace(incoming, language=invited.language)
    language = chat.language or words.likely(texts, incoming.language)
    return Scene(
        tx.called_by(caller(chat, language)),
        chat,
        incoming,
        texts,
        setting.registry,
        limits,
        epoch=setting.epoch,
        web=setting.web,
        screen=chat.screen,
        shown=chat.shown,
        rejects=chat.rejects,
        seq=chat.seq,
    )


def _invited(
    incoming: Incoming, chat: people.Chat, texts: Catalogue
) -> invitation.Invitation | None:
    """Return what a link carried: a payload, or a mark in the first words."""
    if incoming.kind == "start" and incoming.text:
        return invitation.read(incoming.text, texts.languages)
    if incoming.kind == "text" and chat.language is None:
        return invitation.find(incoming.text, texts.languages)
    return None


def close_scene(scene: Scene) -> Played:
    """Write what the turn changed in the chat's state."""
    people.remember(
        scene.tx,
        scene.chat.conversation,
        screen=scene.screen,
        shown=scene.shown,
        rejects=scene.rejects,
        seq=scene.seq,
    )
    rows = tuple(letter.id for letter in scene.letters)
    receipt = Receipt(scene.toast, rows, unsafe=scene.unsafe)
    return Played(receipt, tuple(scene.letters))


def accepted(tx: Tx, incoming: Incoming) -> bool:
    """Note the update; False if it has been played before."""
    return inbox.accept(tx, incoming.account, incoming.external_id)


def apology(scene: Scene) -> None:
    """Say that something went wrong on our side; the dialog stays as it was."""
    scene.show(
        Content(
            notice=Line("engine-apology"),
            choices=(MENU_BUTTON, PERSON_BUTTON),
        ),
        name="apology",
    )
