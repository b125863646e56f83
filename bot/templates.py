"""What comes by itself on WhatsApp: the screens that have a template, as Meta wants it.

Later than a day after a person's last word, WhatsApp delivers only what Meta has
approved before: fixed words with {{1}}, {{2}} for what changes, and fixed buttons.
Both are made from the same texts as the screen, so there is nothing to keep in step
but Meta's approval: `bot/whatsapp_templates.py` looks after that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from bot import meeting_templates
from bot.channels.base import Template
from bot.content import Content
from bot.limits import BY_CHANNEL
from bot.speaker import Speaker
from dialogs.engine.requests import Line

# Said before the lines of the screen: after days of silence people want to know who
# writes, and Meta wants more than two words for each blank.
HELLO = Line("template-hello")


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen with a template: its name at Meta, its texts and its buttons' texts.

    `blanks` are the variables in the order in which every language names them. An
    approval outlives a release: texts that name them in another order, or say
    something else, need another name, or people read a street where a time should be.
    """

    name: str
    lines: tuple[str, ...]
    labels: tuple[str, ...]
    blanks: tuple[str, ...]


def _reminders() -> Iterator[Screen]:
    """Yield the reminders: three distances, to be confirmed or confirmed already."""
    move = ("reminder-move", "reminder-cancel")
    place = ("time", "office", "office-street")
    for day, blanks in (
        ("today", place),
        ("tomorrow", place),
        ("days", ("days", *place)),
    ):
        text, name = f"reminder-{day}", f"lotse_reminder_{day}"
        asking = (text, "reminder-question"), ("reminder-coming", *move)
        yield Screen(f"{name}_asking", *asking, blanks)
        yield Screen(f"{name}_confirmed", (text, "reminder-until-then"), move, blanks)
        other = f"reminder-other-{day}", "reminder-other-tell"
        change = "reminder-move", "reminder-other-cancel"
        yield Screen(f"lotse_reminder_other_{day}", other, change, place)


def _codes() -> Iterator[Screen]:
    """Yield what is said of codes: a messenger was joined, a booking taken over."""
    for channel in BY_CHANNEL:
        text, menu = f"code-joined-{channel}", ("mydata-label", "engine-menu")
        yield Screen(f"lotse_joined_{channel}", (text,), menu, ())
    taken = ("for_other-claimed",), ("engine-menu",)
    yield Screen("lotse_claimed", *taken, ("time",))


def _events() -> Iterator[Screen]:
    """Yield what is said about events: reminders of a date, offers, news."""
    place = ("time", "office", "office-street")
    away = "notice-away-label"
    for day, blanks in (
        ("today", place),
        ("tomorrow", place),
        ("days", ("days", *place)),
    ):
        text, name = f"reminder-{day}", f"lotse_event_{day}"
        asking = (text, "reminder-question"), ("reminder-coming", away)
        yield Screen(f"{name}_asking", *asking, blanks)
        yield Screen(
            f"{name}_confirmed", (text, "reminder-until-then"), (away,), blanks
        )
    answers = ("notice-take-label", "notice-pass-label", "notice-leave-label")
    where = ("time", "place")
    menu = ("engine-menu",)
    yield Screen("lotse_event_offer", ("notice-offer",), answers, (*where, "until"))
    yield Screen(
        "lotse_event_moved", ("notice-moved",), ("reminder-coming", away), where
    )
    yield Screen("lotse_event_off", ("notice-off",), menu, where)
    yield Screen(
        "lotse_event_material", ("notice-after",), menu, ("time", "event-links")
    )


def _matches() -> Iterator[Screen]:
    """Yield what is said about an interest: to the firm, to her, and that it moved."""
    answers = ("placed-yes", "placed-no", "placed-what")
    place = ("place-trade", "place-quarter")
    asked = ("match-asked", "pairing-person", "match-meet")
    yield Screen("lotse_match_asked", asked, answers, (*place, "german", "ready"))
    yield Screen("lotse_match_wanted", ("match-wanted",), answers, place)
    yield Screen("lotse_match_news", ("match-news",), ("placed-show",), ())


def _firms() -> Iterator[Screen]:
    """Yield what firms are told about their places."""
    seen = ("notice-firm-open",), ("notice-firm-label", "engine-menu")
    yield Screen("lotse_place_open", *seen, ("trade",))
    refused = ("notice-firm-no",), ("engine-person", "engine-menu")
    yield Screen("lotse_place_no", *refused, ("trade", "office-phone"))


def _running() -> Iterator[Screen]:
    """Yield what both sides of an internship are told from its first day on."""
    menu, trouble = "engine-menu", ("placed-trouble", "engine-menu")
    first, where = "running-first-seeker", ("day", "clock", "street")
    yield Screen("lotse_first_day", (first, "running-where"), trouble, where)
    bring = (first, "running-where", "running-bring")
    yield Screen("lotse_first_day_bring", bring, trouble, (*where, "gear"))
    yield Screen(
        "lotse_first_day_firm", ("running-first-firm",), trouble, ("day", "clock")
    )
    how = ("placed-well", "placed-help", "placed-over")
    for side in ("seeker", "firm"):
        yield Screen(f"lotse_midterm_{side}", (f"running-midterm-{side}",), how, ())
        yield Screen(f"lotse_broken_{side}", (f"running-broken-{side}",), (menu,), ())
    for name, label in (
        ("ended", "placed-tell"),
        ("ready", "placed-paper"),
        ("after", "placed-next"),
        ("once-more", "placed-once-more"),
    ):
        text = f"running-{name}"
        yield Screen(f"lotse_{name.replace('-', '_')}", (text,), (label, menu), ())
    yield Screen("lotse_thanks", ("running-thanks",), (menu,), ())


SCREENS = (
    *_reminders(),
    *(Screen(*one) for one in meeting_templates.told()),
    *_events(),
    *_matches(),
    *_firms(),
    *_running(),
    *_codes(),
    Screen(
        "lotse_missed_other",
        ("missed-other",),
        ("missed-book", "engine-menu"),
        ("time", "office"),
    ),
    Screen(
        "lotse_missed",
        ("missed-question",),
        ("missed-book", "engine-menu"),
        ("time", "office"),
    ),
    Screen("lotse_own", ("reminder-own",), ("reminder-own-label",), ("day",)),
    Screen(
        "lotse_offer",
        ("offer-question",),
        ("offer-take", "offer-pass", "offer-leave"),
        ("time", "office", "office-street", "until"),
    ),
    Screen(
        "lotse_offer_over",
        ("offer-lapsed",),
        ("offer-leave", "engine-menu"),
        ("time", "office"),
    ),
    Screen(
        "lotse_still_waiting",
        ("still-question",),
        ("still-yes", "still-no"),
        (),
    ),
    Screen(
        "lotse_called_off",
        ("called-off-question",),
        ("called-off-book", "engine-person"),
        ("time", "office"),
    ),
    Screen(
        "lotse_reseated",
        ("reseated-said", "reminder-until-then"),
        ("reminder-move", "reminder-cancel"),
        ("time", "office"),
    ),
    Screen(
        "lotse_course",
        ("course-news",),
        ("course-news-look", "engine-menu"),
        (),
    ),
    Screen(
        "lotse_new_places",
        ("notice-places",),
        ("notice-places-label", "engine-menu"),
        ("places",),
    ),
    Screen(
        "lotse_unfinished",
        ("engine-half-question",),
        ("engine-go-on", "engine-menu"),
        (),
    ),
)
# What is put in, and what stands side by side, as a name and a street: Meta refuses two
# blanks with nothing but marks between them, so they are one.
_MARK = re.compile("\0(\\d+)\0")
_BLANK = re.compile(rf"{_MARK.pattern}(?:[^\w\n\0]*{_MARK.pattern})*")
# What makes a picture of a letter, or one picture of two.
_JOINERS = "\ufe0f\u200d\u20e3"
_BY_TEXTS = {(screen.lines, screen.labels): screen for screen in SCREENS}


@dataclass(frozen=True, slots=True)
class Filled:
    """A template in one language: its body, and what stands in the blanks of one."""

    body: str
    values: tuple[str, ...]
    labels: tuple[str, ...]
    blanks: tuple[str, ...]


def fitting(content: Content, speakers: Iterable[Speaker]) -> Iterator[Template]:
    """Yield a screen as a template in each speaker's language that Meta knows.

    In the given order; nothing for a language without texts of its own, nor for a
    screen that has no template.
    """
    lines = [one for one in (content.notice, *content.says, content.question) if one]
    labels = tuple(choice.label for choice in content.choices)
    screen = _BY_TEXTS.get((tuple(line.text for line in lines), labels))
    for speaker in speakers if screen else ():
        if screen and (code := spoken(screen, speaker)):
            yield Template(
                screen.name,
                code,
                filled(screen, lines, speaker).values,
                tuple(choice.token for choice in content.choices),
            )


def spoken(screen: Screen, speaker: Speaker) -> str:
    """Return Meta's code of a language that has all of a screen's texts, or nothing."""
    texts = (HELLO.text, *screen.lines, *screen.labels)
    if not all(speaker.texts.has_in(speaker.language, text) for text in texts):
        return ""
    return next(
        k.whatsapp for k in speaker.texts.languages if k.tag == speaker.language
    )


def filled(screen: Screen, lines: Iterable[Line], speaker: Speaker) -> Filled:
    """Return a screen's template in the speaker's language, filled from its lines."""
    said = [speaker.pieces(line) for line in (HELLO, *lines)]
    put = [piece for line in said for piece in line if piece.variables]
    marks = count()
    marked = "\n\n".join(
        "".join(f"\0{next(marks)}\0" if p.variables else p.words for p in line)
        for line in said
    )
    values: list[str] = []

    def blank(found: re.Match[str]) -> str:
        words = _MARK.sub(lambda mark: put[int(mark[1])].words, found[0])
        values.append(_value(words))
        return f"{{{{{len(values)}}}}}"

    body = _BLANK.sub(blank, marked)
    labels = [speaker.texts.label(speaker.language, text) for text in screen.labels]
    named = dict.fromkeys(name for piece in put for name in piece.variables)
    return Filled(body, tuple(values), tuple(map(_plain, labels)), tuple(named))


def _value(words: str) -> str:
    """Return what Meta takes in a blank: one line, no tabs, no row of spaces."""
    lines = (" ".join(line.split()) for line in words.splitlines())
    return ", ".join(line for line in lines if line) or "…"


def _plain(label: str) -> str:
    """Return a label without its icon: Meta refuses emoji on a template's buttons."""
    kept = (c for c in label if unicodedata.category(c) != "So" and c not in _JOINERS)
    return " ".join("".join(kept).split())
