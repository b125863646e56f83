"""Typed words lead to the right dialog, or to the menu: misled is nobody."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import folding, tokens, wayfinding
from bot.wayfinding import Ways
from tests.support.visitor import TEXTS, Visitor, world

WAYS = Ways(TEXTS)
MEANT = {
    "person": tokens.PERSON,
    "help": tokens.HELP,
    "language": tokens.LANGUAGE,
    "nowhere": "",
}
DIALOGS = (
    "booking",
    "appointments",
    "waiting",
    "reminders",
    "events",
    "courses",
    "join",
    "for_other",
    "firm",
)


def typed() -> Iterator[tuple[str, str]]:
    """Yield each phrase of the table with where it should lead."""
    table = tomllib.loads(Path(__file__).with_name("typed.toml").read_text("utf-8"))
    for way, languages in table.items():
        for phrases in languages.values():
            yield from ((phrase, MEANT.get(way, way)) for phrase in phrases)


def measured() -> Counter[str]:
    """Count what is right, what is told to choose, and what is misled."""
    counts: Counter[str] = Counter()
    for phrase, meant in typed():
        kind = "somewhere" if meant else "nowhere"
        found = WAYS.to(phrase)
        outcome = "right" if found == meant else "wrong" if found else "none"
        counts[f"{kind} {outcome}"] += 1
    return counts


def test_of_what_people_type_nothing_is_misled_and_nearly_all_is_found() -> None:
    counts = measured()

    print(dict(sorted(counts.items())))
    assert counts["somewhere wrong"] == counts["nowhere wrong"] == 0
    assert counts["nowhere right"] >= 220
    assert counts["somewhere right"] >= 500
    assert counts["somewhere none"] <= 12


def test_a_looser_measure_would_mislead_and_a_tighter_one_find_less(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = measured()
    monkeypatch.setattr(wayfinding, "ALIKE", 0.7)
    loose = measured()
    monkeypatch.setattr(wayfinding, "ALIKE", 0.9)
    tight = measured()

    assert loose["nowhere wrong"] > chosen["nowhere wrong"]
    assert tight["somewhere right"] < chosen["somewhere right"]


def test_a_word_near_stop_begins_nothing_and_stops_nothing() -> None:
    listed = {
        folding.fold(word)
        for words in TEXTS.labels_in_all("words-stop").values()
        for word in words.replace("،", ",").split(",")
    }
    near = {slip for word in listed for slip in slips(word)} - listed

    led = {word: WAYS.to(word) for word in listed | near}

    assert [word for word, way in led.items() if way] == []


def slips(word: str) -> Iterator[str]:
    """Yield a word with one letter left out, doubled, or changed with the next."""
    for at, letter in enumerate(word):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + letter + word[at:]
        yield word[:at] + word[at + 1 : at + 2] + letter + word[at + 2 :]


def test_no_listed_word_leads_two_ways() -> None:
    """The lists of all languages count at the same time."""
    ways: dict[str, set[str]] = {}
    for text_id, way in wayfinding._LISTS.items():
        for words in TEXTS.labels_in_all(text_id).values():
            for word in words.replace("،", ",").split(","):
                ways.setdefault(folding.fold(word), set()).add(way)

    assert {word: both for word, both in ways.items() if len(both) > 1} == {}


@pytest.mark.parametrize("text", ["", " ", "?!", "😀", "x" * 5000, "termin " * 50])
def test_what_has_no_words_or_too_many_leads_nowhere(text: str) -> None:
    assert WAYS.to(text) == ""


def test_two_ways_at_once_are_one_too_many() -> None:
    assert WAYS.to("termin") == "booking"
    assert WAYS.to("mensch") == tokens.PERSON
    assert WAYS.to("termin mensch") == ""


@pytest.fixture
async def visitor(tmp_path: Path) -> Visitor:
    """Return somebody who reads German and stands before the menu."""
    visitor = Visitor(world(tmp_path), language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    return visitor


async def said(visitor: Visitor, text: str) -> str:
    """Type something and return what is said."""
    return (await visitor.types(text)).text


@pytest.mark.parametrize("text", ["programare", "randvu", "اريد موعد", "работа"])
async def test_a_word_of_any_language_begins_the_dialog(
    visitor: Visitor, text: str
) -> None:
    assert "Wobei brauchen Sie Hilfe?" in await said(visitor, text)


async def test_a_greeting_is_returned_and_the_menu_follows(visitor: Visitor) -> None:
    reply = await said(visitor, "Merhaba!")

    assert "schön, dass Sie da sind" in reply
    assert "Was möchten Sie tun?" in reply


async def test_what_nobody_knows_leads_to_the_menu_with_one_sentence(
    visitor: Visitor,
) -> None:
    reply = await said(visitor, "wie ist das wetter")

    assert "Das habe ich nicht verstanden." in reply
    assert "Was möchten Sie tun?" in reply


async def test_at_an_open_question_a_way_word_does_not_leave_the_dialog(
    visitor: Visitor,
) -> None:
    question = await said(visitor, "termin")

    again = await said(visitor, "programările mele")

    assert again == f"Bitte tippen Sie auf einen Knopf.\n\n{question}"


async def test_in_the_menu_a_way_word_parks_what_was_begun(visitor: Visitor) -> None:
    await said(visitor, "termin")
    await visitor.taps_option()
    await visitor.presses("m")

    mine = await said(visitor, "ich möchte meinen termin absagen")
    await visitor.presses("m")
    begun = await said(visitor, "termin")

    assert "keinen Termin" in mine
    assert "Weitermachen oder neu anfangen?" in begun


async def test_a_typed_name_is_an_answer_even_if_it_looks_like_a_way(
    visitor: Visitor,
) -> None:
    await visitor.presses("s.booking")
    for _ in range(5):
        await visitor.taps_option()

    reply = await said(visitor, "Beratung Arbeit")

    assert "Beratung Arbeit" in reply


async def test_stop_with_a_slip_stops_nothing(visitor: Visitor) -> None:
    assert "Das habe ich nicht verstanden." in await said(visitor, "stpo")
    assert "🛑" in await said(visitor, "stop")
