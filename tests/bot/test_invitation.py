"""What a link carries comes back, whatever a keyboard has made of it."""

from urllib.parse import parse_qs, urlsplit

import pytest

from bot import invitation
from bot.invitation import Invitation
from bot.languages import KNOWN
from tests.support.visitor import TEXTS

BOTH = Invitation("ar", "A7K2")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Hello! I would like an appointment. #ar-A7K2", BOTH),
        ("مرحبًا! أودّ حجز موعد. #ar-A7K2", BOTH),
        ("#AR-a7k2", BOTH),
        ("\u200f#ar-A7K2\u200e hello", BOTH),  # marks of direction
        ("＃ａｒ－Ａ７Ｋ２", BOTH),
        ("#ar-A٧K٢", BOTH),
        ("#ar-A۷K۲", BOTH),
        ("# ar - A7K2", BOTH),
        ("#ar A7K2", BOTH),
        ("#ar–A7K2", BOTH),
        ("#ar_A7K2", BOTH),
        ("#ar-А7К2", BOTH),
        ("#ar-A7K2مرحبا", BOTH),
        ("I was sent (#ar-A7K2).", BOTH),
        ("#de-WEBER", Invitation("de", "WEBER")),
        ("#sr-Latn-A7K2", Invitation("sr-Latn", "A7K2")),
        ("#A7K2", Invitation("", "A7K2")),
        ("#xx-A7K2", Invitation("", "A7K2")),  # a language that is no longer offered
        ("#ar-", Invitation("ar")),
        ("#tr merhaba", Invitation("tr")),
        ("#1 please, #ro-B8XY", Invitation("ro", "B8XY")),
        # The mark was edited away, or never was one.
        ("", Invitation()),
        ("Hello! I would like an appointment.", Invitation()),
        ("ar-A7K2", Invitation()),
        ("#hilfe", Invitation()),
        ("#Termin bitte", Invitation()),
        ("#me-time", Invitation()),
        ("Weseler Str. #2345", Invitation()),
        ("#ARBEIT2026", Invitation()),
        ("#", Invitation()),
    ],
)
def test_the_mark_is_found_wherever_it_stands(typed: str, found: Invitation) -> None:
    assert invitation.find(typed, KNOWN) == found


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ("ar", Invitation("ar")),
        ("A7K2", Invitation("", "A7K2")),
        ("ar-A7K2", BOTH),
        ("ar_A7K2", BOTH),
        ("sr-Latn-A7K2", Invitation("sr-Latn", "A7K2")),
        ("de-simple", Invitation("de-simple")),
        ("hello", Invitation()),
        ("", Invitation()),
    ],
)
def test_a_payload_is_read(payload: str, found: Invitation) -> None:
    assert invitation.read(payload, KNOWN) == found


@pytest.mark.parametrize("code", ["A7K2", ""])
@pytest.mark.parametrize("language", [one.tag for one in TEXTS.languages])
def test_every_link_brings_back_what_it_carries(language: str, code: str) -> None:
    wanted = Invitation(language, code)

    telegram = urlsplit(invitation.telegram_link("lotse_bot", language, code))
    [payload] = parse_qs(telegram.query)["start"]
    assert telegram.path == "/lotse_bot"
    assert invitation.read(payload, KNOWN) == wanted

    hello = TEXTS.label(language, "ways-hello")
    link = invitation.whatsapp_link("+49 203 555 01 00", language, code, hello)
    whatsapp = urlsplit(link)
    [said] = parse_qs(whatsapp.query)["text"]
    assert link.isascii()
    assert whatsapp.path == "/492035550100"
    assert said.startswith(hello)
    assert invitation.find(said, KNOWN) == wanted


def test_a_person_who_sends_only_the_greeting_is_no_referral() -> None:
    for language in TEXTS.languages:
        hello = TEXTS.label(language.tag, "ways-hello")
        assert invitation.find(hello, KNOWN) == Invitation()
