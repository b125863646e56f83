"""What is not for a chat is known in six languages; what is harmless passes."""

import random

import pytest

from bot.sensitive import Sensitive
from tests.bot.sensitive_examples import HARMLESS, TOLD
from tests.support.visitor import TEXTS

SENSITIVE = Sensitive(TEXTS)
LINES = [(kind, line) for kind, lines in TOLD.items() for line in lines]


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_what_is_not_for_a_chat_is_known(kind: str, line: str) -> None:
    assert SENSITIVE.found(line) == kind


@pytest.mark.parametrize("line", HARMLESS)
def test_what_is_harmless_is_not_mistaken(line: str) -> None:
    assert SENSITIVE.found(line) is None


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert min(len({line for _, line in LINES}), len(set(HARMLESS))) >= 120
    assert {kind for kind, _ in LINES} == {"bank", "paper", "office", "password"}


@pytest.mark.parametrize("line", ["DE89370400440532013000", "38703269143"])
def test_what_stands_around_a_number_does_not_hide_it(line: str) -> None:
    for before, behind in (("مرحبا ", " شكرا"), ("ok, ", "."), ("(", ")"), ("№", "!")):
        assert SENSITIVE.found(f"{before}{line}{behind}")


def test_telephone_numbers_are_never_taken_for_anything() -> None:
    """Ten thousand of each kind that people type; a check digit is not enough."""
    chance = random.Random(20261126)
    digits = "0123456789"
    taken = set()
    for start in ("+49", "0049", "49", "0203", "0152", "+90", "0", "05", "+359", "+40"):
        for _ in range(1_000):
            rest = "".join(chance.choices(digits, k=chance.randint(6, 9)))
            line = chance.choice((start + rest, f"{start} {rest[:3]} {rest[3:]}"))
            if SENSITIVE.found(line):
                taken.add(line)

    assert taken == set()
