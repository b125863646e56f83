"""Typed answers: what will do is tidied, what will not is told why."""

import pytest

from dialogs.engine import PersonName, Rejected

KIND = PersonName()


@pytest.mark.parametrize("text", KIND.good)
def test_a_good_sample_is_taken_and_stays_as_it_is(text: str) -> None:
    value = KIND.parse(text)

    assert isinstance(value, str)
    assert KIND.parse(value) == value


@pytest.mark.parametrize("text", KIND.bad)
def test_a_bad_sample_is_rejected_with_a_reason(text: str) -> None:
    value = KIND.parse(text)

    assert isinstance(value, Rejected)
    assert value.reason.startswith("name-")


def test_marks_that_steer_direction_are_taken_out() -> None:
    assert KIND.parse("\u202eAmina\u200f  Haddad ") == "Amina Haddad"
