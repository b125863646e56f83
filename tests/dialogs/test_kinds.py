"""Typed answers: what will do is tidied, what will not is told why."""

import pytest

from dialogs.engine import (
    Among,
    FewWords,
    LatinName,
    OwnWords,
    PersonName,
    PhoneNumber,
    Rejected,
)
from dialogs.engine.kinds import Kind
from dialogs.offers import STREET

# Kinds, and how the reasons begin why something will not do.
KINDS: tuple[tuple[Kind, str], ...] = (
    (PersonName(), "name"),
    (LatinName(), "name"),
    (PhoneNumber(), "phone"),
    (OwnWords(), "typed"),
)
GOOD = [(kind, text) for kind, _ in KINDS for text in kind.good]
BAD = [(kind, reason, text) for kind, reason in KINDS for text in kind.bad]


@pytest.mark.parametrize(("kind", "text"), GOOD)
def test_a_good_sample_is_taken_and_stays_as_it_is(kind: Kind, text: str) -> None:
    value = kind.parse(text)

    assert isinstance(value, str)
    assert kind.parse(value) == value


@pytest.mark.parametrize(("kind", "reason", "text"), BAD)
def test_a_bad_sample_is_rejected_with_a_reason(
    kind: Kind, reason: str, text: str
) -> None:
    value = kind.parse(text)

    assert isinstance(value, Rejected)
    assert value.reason.startswith(f"{reason}-")


def test_marks_that_steer_direction_are_taken_out() -> None:
    assert PersonName().parse("\u202eAmina\u200f  Haddad ") == "Amina Haddad"


def test_own_words_may_be_of_any_kind_and_are_told_apart_by_single_spaces() -> None:
    assert OwnWords().parse("  Frau\u200b Öz:\n 2 Fotos 📷 ") == "Frau Öz: 2 Fotos 📷"
    assert OwnWords().parse("x" * 200) == "x" * 200


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0203 5550100", "+492035550100"),
        ("+49 (203) 555-01 00", "+492035550100"),
        ("00 359 88 5550100", "+359885550100"),
        ("٠١٥٢٣٥٥٥٠١٠٠", "+4915235550100"),
        ("+\u202a4915235550100\u202c", "+4915235550100"),
    ],
)
def test_a_number_is_kept_with_its_country(typed: str, kept: str) -> None:
    assert PhoneNumber().parse(typed) == kept


@pytest.mark.parametrize("text", [*FewWords().good, *STREET.good])
def test_a_firm_and_a_street_may_have_digits_and_signs(text: str) -> None:
    assert FewWords().parse(f"  {text}\n") == text


@pytest.mark.parametrize("text", FewWords().bad)
def test_digits_alone_are_neither_a_firm_nor_a_street(text: str) -> None:
    found = FewWords().parse(text)

    assert isinstance(found, Rejected)
    assert found.reason in ("typed-no-letters", "typed-too-long")


def test_a_number_is_the_one_that_is_typed_and_no_place_in_a_list() -> None:
    weeks = Among((1, 2, 3, 4, 6, 8, 12))

    assert [weeks.parse(text) for text in ("6", " ٨ ", "12")] == [6, 8, 12]
    for text in weeks.good:
        assert not isinstance(weeks.parse(text), Rejected)
    for text in (*weeks.bad, "5", "²"):
        assert isinstance(weeks.parse(text), Rejected)
