"""The ways that stand on many screens, and which questions have one of their own."""

from __future__ import annotations

from bot.content import button
from bot.tokens import (
    BOT,
    DATA,
    DELETE,
    HELP,
    LANGUAGE,
    MENU,
    PERSON,
    START,
    WORK,
    WRITE,
    Token,
)

MENU_BUTTON = button(Token(MENU), "engine-menu")
HELP_BUTTON = button(Token(HELP), "engine-help")
PERSON_BUTTON = button(Token(PERSON), "engine-person")
LANGUAGE_BUTTON = button(Token(LANGUAGE), "engine-language")
WORK_BUTTON = button(Token(WORK), "menu-work", "option")
WRITE_BUTTON = button(Token(WRITE), "handover-write-label", "main")
BOT_BUTTON = button(Token(BOT), "engine-bot-label")
DATA_BUTTON = button(Token(DATA), "mydata-label")
DELETE_BUTTON = button(Token(DELETE), "delete-label")
JOIN_BUTTON = button(Token(START, argument="join"), "join-label")
PLACES_BUTTON = button(Token(START, argument="fitting"), "notice-places-label", "main")
FIRM_BUTTON = button(Token(START, argument="firm"), "notice-firm-label", "main")
OTHER_BUTTON = button(Token(START, argument="for_other"), "for_other-label")
# Some questions have one of the engine's own ways among their answers.
AMONG = {
    "mydata-what": DELETE_BUTTON,
    "mydata-correct": LANGUAGE_BUTTON,
    "firm-what": PERSON_BUTTON,
    "reminders-which": button(Token(START, argument="remind"), "remind-label"),
}
# Where a dialog ends with one of these, there is something to see next.
AFTERWARDS = {
    "internship-done": PLACES_BUTTON,
    "search-changed": PLACES_BUTTON,
    "search-resumed": PLACES_BUTTON,
    "offer-done": FIRM_BUTTON,
}
