"""What people type and what is written on a button meet, whatever the keyboard."""

import pytest

from bot import folding


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("EVET", "evet"),
        ("İPTAL!", "iptal"),
        ("❌ Iptal", "iptal"),
        ("ızgara", "izgara"),
        ("إلغاء", "الغاء"),
        ("القائمة", "القائمه"),
        ("رجــوع", "رجوع"),
        ("تَوَقَّف", "توقف"),
        ("فارسی", "فارسي"),
        ("\u2067Stop\u2069", "stop"),
        ("  zurück … ", "ZURUECK".lower().replace("ue", "u")),
        ("STRASSE", "straße"),
    ],
)
def test_two_spellings_of_one_word_are_the_same(typed: str, meant: str) -> None:
    assert folding.fold(typed) == folding.fold(meant)


def test_two_words_stay_two() -> None:
    assert folding.fold("ja") != folding.fold("nein")


def test_a_lone_sign_is_kept_and_blank_is_empty() -> None:
    assert folding.fold("👍") == "👍"
    assert folding.fold(" \u200f ") == ""


@pytest.mark.parametrize("typed", ["2", "٢", "۲", "2.", "2️⃣", " 2 ", "(2)"])
def test_a_figure_is_understood_in_every_script(typed: str) -> None:
    assert folding.number(typed) == 2


def test_ten_has_a_key_of_its_own() -> None:
    assert folding.number("🔟") == 10


@pytest.mark.parametrize("typed", ["", "zwei", "47169", "2 3", "2a"])
def test_a_postal_code_or_a_word_is_no_choice(typed: str) -> None:
    assert folding.number(typed) is None
