"""Values come out of the journal as they went in, and fit on a button."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage.values import (
    KINDS,
    Clock,
    Day,
    Language,
    Meant,
    Ref,
    Time,
    Wish,
    Word,
    decode,
    encode,
    option_id,
)

ZONES = st.sampled_from(("Europe/Berlin", "Asia/Kathmandu", "UTC"))
NUMBERS = st.integers(0, 2**53)
REFS = st.builds(Ref, st.sampled_from(KINDS), NUMBERS)
DAYS = st.builds(Day, st.dates(), ZONES)
MINUTES = st.integers(0, 10**8).map(
    lambda minute: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
)
TIMES = st.builds(Time, MINUTES, ZONES, NUMBERS)
CLOCKS = st.builds(
    Clock, st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))
)
WORDS = st.builds(Word, st.from_regex(r"[a-z]{1,12}", fullmatch=True))
LANGUAGES = st.builds(Language, st.sampled_from(("de", "sr-Latn", "prs")))
WISHES = st.builds(
    Wish, st.lists(st.text(max_size=8), max_size=3).map(tuple), NUMBERS, st.text()
)
SINGLE = REFS | DAYS | TIMES | CLOCKS | st.tuples(DAYS, CLOCKS) | WORDS | LANGUAGES
MEANT = st.builds(Meant, st.lists(DAYS | CLOCKS | st.tuples(DAYS, CLOCKS)).map(tuple))
VALUES = st.recursive(
    SINGLE | WISHES | MEANT | st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=4).map(tuple),
    max_leaves=8,
)


@given(VALUES)
def test_every_value_is_the_same_after_the_journal(value: object) -> None:
    assert decode(encode(value)) == value  # type: ignore[arg-type]


@given(SINGLE)
def test_an_options_id_is_short_and_ascii(value: object) -> None:
    """A token has 64 bytes, and the dialog's number and revision need some."""
    found = option_id(value)  # type: ignore[arg-type]

    assert found.isascii()
    assert 0 < len(found) <= 30
