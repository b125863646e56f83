"""The engine's own screens, and a dialog's screen within a channel's limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import tokens
from bot.buttons import (
    AFTERWARDS,
    AMONG,
    DATA_BUTTON,
    HELP_BUTTON,
    JOIN_BUTTON,
    LANGUAGE_BUTTON,
    MENU_BUTTON,
    OTHER_BUTTON,
    PERSON_BUTTON,
    WORK_BUTTON,
    WRITE_BUTTON,
)
from bot.channels.base import Limits
from bot.content import Choice, Content, button
from bot.stage import Stage
from bot.tokens import Token
from dialogs.engine.kinds import PhoneNumber
from dialogs.engine.requests import Line
from dialogs.engine.screens import Done, Question, Wait
from storage.values import Ref, Value, option_id

# A list has ten rows, and the menu eight of its own.
MOST_GO_ON = 2
# What is said to what nobody can read, by its kind.
UNREADABLE = {
    "sticker": "engine-got-sticker",
    "photo": "engine-got-photo",
    "voice": "engine-got-voice",
    "file": "engine-got-photo",
    "location": "engine-got-other",
    "contact": "engine-got-other",
    "edited": "engine-got-edited",
    "other": "engine-got-other",
}
# Where back means that something else was meant, its button says so.
_NOT_MEANT = ("day-sure", "clock-sure")


def of_stage(stage: Stage, limits: Limits, page: int = 0) -> Content:
    """Return the screen of a dialog: notice, what was said, and its question."""
    scene = stage.scene
    if isinstance(scene, Done):
        ways = (*_afterwards(scene), MENU_BUTTON)
        return Content(notice=stage.notice, says=scene.says, choices=ways)
    choices, first = _choices(stage, scene.question, limits, page)
    return Content(
        notice=stage.notice,
        says=scene.says,
        question=scene.question.line,
        choices=choices,
        first=first,
        asks="phone" if isinstance(scene.question.kind, PhoneNumber) else "",
    )


def _afterwards(scene: Done) -> tuple[Choice, ...]:
    """Return the way to what a dialog ended with, if there is something to see."""
    return tuple(
        AFTERWARDS[line.text]
        for line in scene.says[-1:]
        if line.text in AFTERWARDS and line.values.get("places") != 0
    )


def _choices(
    stage: Stage, question: Question, limits: Limits, page: int
) -> tuple[tuple[Choice, ...], int]:
    """Return a question's buttons on one page, and the first option's number."""
    place = stage.current
    back = button(Token(tokens.BACK, *place), "engine-back")
    if question.line.text in _NOT_MEANT:
        back = replace(back, label=f"{question.line.text}-other", weight="option")
    if question.form == "confirm":
        return (
            button(Token(tokens.YES, *place), "engine-yes", "main"),
            button(Token(tokens.CHANGE, *place), "engine-change"),
            button(Token(tokens.CANCEL, *place), "engine-cancel"),
            MENU_BUTTON,
        ), 1
    if question.form == "ask":
        return (back, MENU_BUTTON), 1
    among = AMONG.get(question.line.text)
    # Beside days and times another way is small; without them it is the thing to do.
    weight = "option" if among or not question.options else "engine"
    others = [
        button(
            Token(tokens.OTHERWISE, *place, word),
            f"{question.line.text}-{word}",
            weight,
        )
        for word in question.otherwise
    ]
    if not question.options:
        return (*others, PERSON_BUTTON, back, MENU_BUTTON), 1
    always = others if question.always else []
    size = limits.options - len(always)  # a list of ten rows has room for no more
    pages = -(-len(question.options) // size)
    page = min(max(page, 0), pages - 1)
    shown = question.options[page * size : (page + 1) * size]
    options = [option(stage, question, value) for value in shown]
    return (
        *options,
        *_page_buttons(place, page, pages),
        *always,
        *([replace(among, weight="option")] if among else ()),
        back,
        MENU_BUTTON,
    ), page * size + 1


def option(stage: Stage, question: Question, value: Value) -> Choice:
    """Return the button of one option."""
    token = Token(tokens.OPTION, *stage.current, option_id(value))
    return Choice(str(token), stage.named(value), question=question.line.text)


def _page_buttons(place: tuple[int, int], page: int, pages: int) -> list[Choice]:
    """Return the ways to the pages beside this one."""
    buttons = []
    if page:
        token = Token(tokens.PAGE, *place, str(page - 1))
        buttons.append(button(token, "engine-earlier"))
    if page < pages - 1:
        token = Token(tokens.PAGE, *place, str(page + 1))
        buttons.append(button(token, "engine-more"))
    return buttons


def menu(notice: Line | None, unfinished: Sequence[tuple[int, str]]) -> Content:
    """Return the main menu; the newest of what was begun can be gone on with."""
    return Content(
        notice=notice,
        question=Line("menu-question"),
        choices=(
            *(
                button(Token(tokens.GO_ON, number, 0), f"menu-go-on-{name}", "main")
                for number, name in unfinished[:MOST_GO_ON]
            ),
            button(Token(tokens.START, argument="booking"), "menu-booking", "main"),
            WORK_BUTTON,
            button(Token(tokens.START, argument="appointments"), "menu-mine", "option"),
            button(
                Token(tokens.START, argument="reminders"), "menu-reminders", "option"
            ),
            button(Token(tokens.START, argument="events"), "menu-events", "option"),
            replace(PERSON_BUTTON, weight="option"),
            replace(HELP_BUTTON, weight="option"),
            replace(LANGUAGE_BUTTON, weight="option"),
        ),
    )


def work(internship: str) -> Content:
    """Return the doors to work: an internship, a course, a firm that has places.

    The first one begins the dialog `internship`, or another one of those who search.
    """
    doors = {"internship": internship, "courses": "courses", "firm": "firm"}
    return Content(
        question=Line("work-question"),
        choices=(
            *(
                button(Token(tokens.START, argument=dialog), f"work-{door}", "main")
                for door, dialog in doors.items()
            ),
            MENU_BUTTON,
        ),
    )


def languages(tags: Sequence[str], says: tuple[Line, ...] = ()) -> Content:
    """Return the picker: each language in its own words, no flags."""
    return Content(
        says=says,
        question=Line("language-question"),
        choices=tuple(
            Choice(str(Token(tokens.LANGUAGE, argument=tag)), label=f"native:{tag}")
            for tag in tags
        ),
    )


def help_(offices: Sequence[int]) -> Content:
    """Return what the bot can do and how to get on."""
    return Content(
        says=(Line("help-text"), *phones(offices)),
        choices=(OTHER_BUTTON, JOIN_BUTTON, DATA_BUTTON, MENU_BUTTON),
    )


def person(offices: Sequence[int], notice: Line | None = None) -> Content:
    """Return how to reach a human being."""
    return Content(
        notice=notice,
        says=(Line("person-text"), *phones(offices)),
        choices=(WRITE_BUTTON, MENU_BUTTON),
    )


def delete() -> Content:
    """Return what is deleted and what stays, and the question whether to do it."""
    return Content(
        question=Line("delete-sure"),
        choices=(
            button(Token(tokens.ERASE), "delete-sure-yes", "main"),
            button(Token(tokens.BOT), "delete-sure-no", "main"),
        ),
    )


def deleted() -> Content:
    """Return the last message to somebody who has had everything deleted."""
    return Content(
        says=(Line("delete-done"),),
        choices=(button(Token(tokens.LANGUAGE), "delete-again-label"),),
    )


def phones(offices: Sequence[int]) -> tuple[Line, ...]:
    """Return where the offices are, and their numbers."""
    return tuple(
        Line("person-office", {"office": Ref("office", number)}) for number in offices
    )


def web(address: str) -> tuple[Line, ...]:
    """Return that our own page does the same, if there is one for everybody."""
    return (Line("channel-web", {"web": address}),) if address else ()


def gives_a_file(screen: Content) -> bool:
    """Say whether a calendar file comes with a screen."""
    return any("file" in line.values for line in screen.says)


def stage_text(stage: Stage, key: str) -> str:
    """Return the text id that an answer's fixed words are found under."""
    return text_of(stage.saved.name, key)


def text_of(dialog: str, key: str) -> str:
    """Return the text id of the question `key` in a dialog or one of its fragments."""
    fragment, _, last = key.rpartition(".")
    name = fragment.split(".")[0] if fragment else dialog
    return f"{name}-{last}"


def change_one(stage: Stage, key: str, line: Line) -> Content:
    """Return the question whether an older answer shall be changed."""
    return Content(
        question=line,
        choices=(
            button(Token(tokens.DROP, *stage.current, key), "engine-change-it", "main"),
            button(Token(tokens.GO_ON, stage.saved.id, 0), "engine-keep-it", "main"),
        ),
    )


def go_on_or_new(number: int, name: str) -> Content:
    """Return the question whether to go on with what was begun."""
    return Content(
        question=Line("engine-go-on-question"),
        choices=(
            button(Token(tokens.GO_ON, number, 0), "engine-go-on", "main"),
            button(Token(tokens.FRESH, argument=name), "engine-fresh", "main"),
        ),
    )


def asks_beside(stage: Stage | None) -> bool:
    """Tell whether what is typed now may be an answer, as well as a button's words."""
    return (
        stage is not None
        and isinstance(stage.scene, Wait)
        and stage.scene.question.form == "choose"
        and stage.scene.question.kind is not None
    )


def asks_for_text(stage: Stage | None) -> bool:
    """Tell whether what is typed now is an answer and no command word."""
    return (
        stage is not None
        and isinstance(stage.scene, Wait)
        and stage.scene.question.form == "ask"
    )
