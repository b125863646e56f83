"""What must hold wherever somebody stands; each law is tried and taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import tokens
from bot.content import Choice, Content
from bot.stage import Stage
from dialogs.engine.journal import Entry
from dialogs.engine.screens import Question, Wait
from storage import dialogs
from storage.values import Meant, Word, decode
from tests.crawler import looks
from tests.crawler.walker import Step, Walker, place_of, verb_of
from tests.dialogs import small_world
from tests.support.visitor import TEXTS

ODD = ("sticker", "photo", "voice", "location", "contact", "edited")
NONSENSE = "qwx 12345 😀"
# Buttons of a question; the others work with any stored state.
_OF_A_QUESTION = "opybxckn"


@dataclass(frozen=True)
class Place:
    """Where somebody stands: the screen, the buttons of all screens before.

    `asked` is the question that is on the screen, `before` what the database holds of
    dialogs and bookings. `eventful`: somebody else had a hand in it, and what can be
    had is not as before.
    """

    seen: Content
    older: tuple[str, ...]
    journal: tuple[Entry, ...]
    asked: Question | None
    before: small_world.State
    eventful: bool

    @staticmethod
    def of(
        walker: Walker, seen: Content, older: tuple[str, ...], *, eventful: bool
    ) -> Place:
        """Return the place where a walker stands."""
        asked, before = open_question(walker), walker.state()
        return Place(seen, older, journal(walker), asked, before, eventful)


def open_question(walker: Walker) -> Question | None:
    """Return the question that is on the screen, None for the engine's own."""
    chat = walker.chat
    saved = dialogs.active(walker.tx, chat.person)
    if saved is None or chat.screen or chat.language is None:
        return None
    with walker.trying():
        stage = Stage(walker.own, walker.registry.get(saved.name), saved)
        return stage.scene.question if isinstance(stage.scene, Wait) else None


def broken(walker: Walker, place: Place) -> Iterator[str]:
    """Yield each law that does not hold here."""
    for law in (
        _delivered_again,
        _in_another_language,
        _odd_input,
        _older_buttons,
        _back_and_the_same,
        _typed_instead_of_tapped,
        _way_words,
        _engine_screens,
        _menu_and_on,
        _start,
        _stop,
    ):
        for fault in law(walker, place):
            yield f"{law.__name__.strip('_')}: {fault}"


def _unchanged(walker: Walker, place: Place) -> Iterator[str]:
    if walker.state() != place.before:
        yield "dialogs or bookings have changed"


def _answered(step: Step) -> Iterator[str]:
    if step.screen is None and not step.receipt.toast:
        yield "silence"
    notice = step.screen and step.screen.notice
    if notice and notice.text in ("engine-apology", "engine-stuck"):
        yield "an apology"


def _delivered_again(walker: Walker, place: Place) -> Iterator[str]:
    with walker.trying():
        assert walker.last is not None
        step = walker.sends(walker.last)
        if not step.receipt.duplicate or step.screens:
            yield "it was played once more"
        yield from _unchanged(walker, place)


def _in_another_language(walker: Walker, place: Place) -> Iterator[str]:
    asked = place.asked
    for tag in looks.LANGUAGES:
        with walker.trying():
            step = walker.presses(f"{tokens.LANGUAGE}.{tag}")
            yield from _answered(step)
            yield from _unchanged(walker, place)
            if walker.chat.language != tag:
                yield f"{tag} was not taken"
            if asked and step.screen and place_of(step.screen) != place_of(place.seen):
                yield f"{tag} has another question"


def _odd_input(walker: Walker, place: Place) -> Iterator[str]:
    asked = place.asked
    kind = asked.kind if asked else None
    # To a human anything may be written, and the bot is silent.
    wrong = [] if kind or walker.chat.mode != "bot" else [NONSENSE]
    for what, text in [
        *((odd, "") for odd in ODD),
        *(("text", typed) for typed in (kind.bad if kind else wrong) if typed),
    ]:
        with walker.trying():
            step = walker.does(what, text=text)  # type: ignore[arg-type]
            yield from _answered(step)
            yield from _unchanged(walker, place)
            if asked and step.screen and place_of(step.screen) != place_of(place.seen):
                yield f"after {what} another question stands there"


def _older_buttons(walker: Walker, place: Place) -> Iterator[str]:
    here: set[object] = {_home(choice.token) for choice in place.seen.choices}
    saved = dialogs.active(walker.tx, walker.chat.person)
    if saved is not None:  # below a menu its question is open still
        here.add((saved.id, saved.revision))
    for token in _first_and_last(place.older):
        if _home(token) in here:
            continue
        with walker.trying():
            yield from _answered(walker.presses(token))
            if token[:1] in _OF_A_QUESTION:
                yield from _unchanged(walker, place)


def _first_and_last(older: Sequence[str]) -> list[str]:
    """Return two buttons of each kind for each question; the others are like them."""
    kinds: dict[tuple[object, str], list[str]] = {}
    for token in older:
        kinds.setdefault((_home(token), token[:1]), []).append(token)
    return list(
        dict.fromkeys(t for kind in kinds.values() for t in (kind[0], kind[-1]))
    )


def _home(token: str) -> tuple[int, int] | str:
    """Return the question a button belongs to; the engine's own are all alike."""
    parsed = tokens.parse(token)
    if parsed is None or token[:1] not in _OF_A_QUESTION:
        return token
    return parsed.dialog, parsed.revision


def _back_and_the_same(walker: Walker, place: Place) -> Iterator[str]:
    backs = [c for c in place.seen.choices if verb_of(c) == tokens.BACK]
    answers = [e for e in place.journal if e.tag in ("ask", "yes")]
    if not backs or not answers or place.eventful or not place.asked:
        return
    with walker.trying():
        step = walker.presses(backs[0].token)
        assert step.screen is not None
        left = {entry.key for entry in journal(walker)}
        # Answers that are not reached now wait behind the one that is dropped.
        last = next(entry for entry in answers if entry.key not in left)
        again = _answers_the_same(walker, step.screen, last)
        if again is None:
            yield f"{last.key} cannot be answered as before"
        elif again.screen is None or place_of(again.screen) != place_of(place.seen):
            yield f"{last.key} leads elsewhere"
        elif _answered_with(journal(walker)) != _answered_with(place.journal):
            yield f"{last.key} leaves another journal"


def _answers_the_same(walker: Walker, seen: Content, last: Entry) -> Step | None:
    value = decode(last.value)
    if last.tag == "yes":
        yes = [c for c in seen.choices if verb_of(c) == tokens.YES]
        return walker.presses(yes[0].token) if yes else None
    if isinstance(value, str):
        return walker.types(value)
    if isinstance(value, Meant):
        return _types_what_means(walker, value)
    for _ in range(9):
        same = [c for c in seen.choices if verb_of(c) == "o" and c.value == value]
        same = same or [c for c in seen.choices if _named(c) == value]
        if same:
            return walker.presses(same[0].token)
        more = [c for c in seen.choices if c.label == "engine-more"]
        turned = walker.presses(more[0].token).screen if more else None
        if turned is None:
            return None
        seen = turned
    return None


def _types_what_means(walker: Walker, value: Meant) -> Step | None:
    """Type whatever of the question's samples is read like this."""
    asked = open_question(walker)
    for typed in asked.kind.good if asked and asked.kind else ():
        with walker.trying():
            walker.types(typed)
            same = any(decode(entry.value) == value for entry in journal(walker))
        if same:
            return walker.types(typed)
    return None


def _named(choice: Choice) -> object:
    """Return a booking or a reminder whose button shows more of it."""
    value = choice.value
    return value[0] if isinstance(value, tuple) and value else None


def _answered_with(entries: Sequence[Entry]) -> list[tuple[str, str, str]]:
    """Return a journal without revisions and without what effects were given."""
    return [(e.tag, e.key, repr(e.value) if e.tag != "do" else "") for e in entries]


def _typed_instead_of_tapped(walker: Walker, place: Place) -> Iterator[str]:
    options = [c for c in place.seen.choices if verb_of(c) == tokens.OPTION]
    asked = place.asked
    if not options or not asked:
        return
    with walker.trying():
        walker.presses(options[0].token)
        tapped = walker.state()
    first = place.seen.first
    # Where something else may be typed, a number may be a day or an hour.
    ways = [] if asked.kind else [str(first), f"{first}.", _eastern(first)]
    if isinstance(options[0].value, Word):
        word = f"{options[0].question}-{options[0].value.word}"
        ways += [TEXTS.label(tag, word) for tag in looks.LANGUAGES]
    for typed in ways:
        with walker.trying():
            walker.types(typed)
            if walker.state() != tapped:
                yield f"{typed!r} is not the same as the first button"


def _eastern(number: int) -> str:
    return "".join(chr(ord("٠") + int(digit)) for digit in str(number))


def _way_words(walker: Walker, place: Place) -> Iterator[str]:
    """Where a question is open no word leads away; elsewhere a greeting is returned."""
    asked = place.asked
    if (asked and asked.kind) or walker.chat.mode != "bot":
        return
    with walker.trying():
        step = walker.types("randevularım" if asked else "merhaba")
        yield from _answered(step)
        yield from _unchanged(walker, place)
        if asked and step.screen and place_of(step.screen) != place_of(place.seen):
            yield "a word has led away from the question"


def _engine_screens(walker: Walker, place: Place) -> Iterator[str]:
    for verb in (tokens.HELP, tokens.PERSON, tokens.LANGUAGE):
        with walker.trying():
            yield from _answered(walker.presses(verb))
            yield from _unchanged(walker, place)


def _menu_and_on(walker: Walker, place: Place) -> Iterator[str]:
    asked = place.asked
    saved = dialogs.active(walker.tx, walker.chat.person)
    with walker.trying():
        step = walker.presses(tokens.MENU)
        yield from _answered(step)
        yield from _unchanged(walker, place)
        choices = step.screen.choices if step.screen else ()
        on = [c for c in choices if verb_of(c) == tokens.GO_ON]
        if asked is None or saved is None or not walker.registry.get(saved.name).kept:
            return
        again = walker.presses(on[0].token).screen if on else None
        if again is None or place_of(again) != place_of(place.seen):
            yield "going on leads elsewhere"


def _start(walker: Walker, place: Place) -> Iterator[str]:
    known = walker.chat.language is not None
    with walker.trying():
        step = walker.does("start")
        yield from _unchanged(walker, place)
        wanted = "menu-question" if known else "language-question"
        if step.screen is None or place_of(step.screen) != wanted:
            yield "/start does not lead to the menu"


def _stop(walker: Walker, place: Place) -> Iterator[str]:
    with walker.trying():
        step = walker.types("Stop")
        if step.screen is None or place_of(step.screen) != "stop-done":
            yield "STOP was not heard"
        if dialogs.unfinished(walker.tx, walker.chat.person):
            yield "a dialog goes on after STOP"
        if any("held" in row for row in walker.state().bookings):
            yield "a time is held after STOP"
        yield from _answered(walker.presses(tokens.MENU))


def journal(walker: Walker) -> tuple[Entry, ...]:
    """Return the open dialog's entries."""
    saved = dialogs.active(walker.tx, walker.chat.person)
    return tuple(small_world.facts(saved.journal)) if saved else ()
