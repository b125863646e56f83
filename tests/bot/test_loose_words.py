"""Small things that people do: a wrong word, a second tap, a language nobody speaks."""

from pathlib import Path

import pytest
from sqlalchemy import update

from storage import directory, schema
from storage.transaction import Tx
from tests.bot.test_handover import PLAIN
from tests.support.visitor import TEXTS, Visitor, World, world

LANGUAGES = [language.tag for language in TEXTS.languages]


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Return somebody in the menu."""
    return await arrives(here, "de")


async def arrives(here: World, language: str) -> Visitor:
    visitor = Visitor(here, language=language)
    await visitor.starts()
    await visitor.presses(f"l.{language}")
    return visitor


async def test_a_wrong_word_at_what_to_change_asks_the_same_once_more(
    here: World,
) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    await amina.taps("Etwas ändern")
    labels = [button.label for button in amina.buttons]

    screen = await amina.types("Banane")

    assert screen.text.startswith(TEXTS.label("de", "engine-please-tap"))
    assert "Was möchten Sie ändern?" in screen.text
    assert [button.label for button in amina.buttons] == labels
    assert "Wie heißen Sie?" in (await amina.taps("Amina")).text


async def test_a_wrong_word_at_go_on_or_anew_asks_the_same_once_more(
    amina: Visitor,
) -> None:
    await amina.presses("s.booking")
    await amina.taps_option()
    await amina.presses("m")
    await amina.presses("s.booking")

    screen = await amina.types("Banane")

    assert "Weitermachen oder neu anfangen?" in screen.text
    assert "Wohin" in (await amina.taps("Weitermachen")).text


async def test_a_second_tap_shows_the_question_if_nothing_is_answered_yet(
    amina: Visitor,
) -> None:
    first = await amina.presses("s.booking")
    again = await amina.presses("s.booking")
    await amina.taps_option()
    later = await amina.presses("s.booking")

    assert again.text == first.text
    assert "Weitermachen oder neu anfangen?" in later.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_speaks_what_nobody_there_does_is_given_the_telephone(
    tmp_path: Path, language: str
) -> None:
    here = world(tmp_path)

    def nobody(tx: Tx) -> None:
        run = tx.connection.execute
        for model in (schema.Adviser, schema.Interpreter):
            run(update(schema.table(model)).values(languages=["uk"]))
        offer = schema.table(schema.Service)
        run(update(offer).values(needs={"interpreter": 1}))
        directory.changed(tx)

    async with here.store() as store:
        await store.write(nobody)
    amina = await arrives(here, language)
    await amina.presses("s.booking")
    for _ in range(2):
        screen = await amina.taps_option()
    said = TEXTS.label(
        language, "booking-day-nobody", {"office": "X", "office-phone": "0"}
    ).translate(PLAIN)

    words = max(said.splitlines()[0].replace("X", "|").split("|"), key=len).strip()
    assert words in screen.text.translate(PLAIN)
    assert "+49 221 4710 101" in screen.text
    assert amina.button("👤")


async def test_where_a_day_is_full_another_office_is_still_the_advice(
    here: World, amina: Visitor
) -> None:
    def closed(tx: Tx) -> None:
        rule = schema.table(schema.OpeningRule)
        tx.connection.execute(rule.delete().where(rule.c.office_id == 1))
        directory.changed(tx)

    async with here.store() as store:
        await store.write(closed)
    await amina.presses("s.booking")
    await amina.taps_option()
    screen = await amina.taps_option()

    assert "ist gerade alles voll" in screen.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_brings_children_agrees_to_their_ages_too(
    tmp_path: Path, language: str
) -> None:
    here = world(tmp_path)
    amina = await arrives(here, language)
    await amina.presses("s.booking")
    await amina.taps_option(3)
    await amina.taps_option()
    await amina.taps_option()  # one child
    for _ in range(4):
        screen = await amina.taps_option()
        if TEXTS.label(language, "consent-children") in screen.text:
            break

    assert TEXTS.label(language, "consent-children") in screen.text
    assert amina.button(TEXTS.label(language, "consent-ask-yes"))


async def test_who_brings_none_reads_nothing_about_children(amina: Visitor) -> None:
    await amina.presses("s.booking")
    for _ in range(4):
        screen = await amina.taps_option()

    assert "16" in screen.text
    assert "Kinder" not in screen.text
