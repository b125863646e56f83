"""A newcomer books advice; nothing is lost between two messages or doubled."""

from pathlib import Path

import pytest
from sqlalchemy import text

from bot.tokens import PERSON
from storage.transaction import Tx
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def rows(here: World, query: str) -> list[tuple[object, ...]]:
    def read(tx: Tx) -> list[tuple[object, ...]]:
        return [tuple(row) for row in tx.connection.execute(text(query))]

    async with here.store() as store:
        return await store.read(read)


@pytest.mark.parametrize("language", ["de", "tr", "bg", "ro", "ar", "en"])
async def test_amina_books_in_her_language_while_the_bot_is_restarted_all_the_time(
    here: World, language: str
) -> None:
    here.reopens = True
    amina = Visitor(here, language=language)

    done = await amina.books("Amina")

    assert done.language == language
    assert "✅" in done.text
    assert len(done.parts) == 2
    assert await rows(here, "SELECT state FROM booking") == [("booked",)]
    assert (await rows(here, "SELECT count(*) FROM claim"))[0][0] > 5


async def test_every_screen_of_a_booking_has_text_and_buttons(here: World) -> None:
    amina = Visitor(here)

    await amina.books()

    for screen in amina.screens:
        assert screen.text
        assert screen.rows
        assert "…" not in screen.text


async def test_an_update_that_comes_twice_changes_nothing(here: World) -> None:
    amina = Visitor(here)
    await amina.goes_to_the_summary()
    press = amina.incoming("press", token=amina.options[0].token)
    await amina.sends(press)
    before = len(amina.screens)

    await amina.sends(press)

    assert amina.receipt.duplicate
    assert len(amina.screens) == before
    assert await rows(here, "SELECT count(*) FROM booking") == [(1,)]


async def test_a_second_press_on_yes_is_a_kind_outcome(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    yes = amina.options[0].token
    await amina.presses(yes)

    screen = await amina.presses(yes)

    assert "schon fertig" in screen.text
    assert await rows(here, "SELECT count(*) FROM booking") == [(1,)]


async def test_a_time_that_somebody_took_is_told_with_what_is_left(
    here: World,
) -> None:
    amina, bulent = Visitor(here, "amina"), Visitor(here, "bulent", language="de")
    taken: list[str] = []
    for visitor in (amina, bulent):
        await visitor.starts()
        await visitor.presses(f"l.{visitor.language}")
        await visitor.presses("s.booking")
        for _ in range(3):
            await visitor.taps_option()
        taken.append(visitor.options[0].label)
    first = bulent.options[0].token
    await amina.taps_option()
    for number in range(2, 10):  # until every adviser of that hour is taken
        other = Visitor(here, f"other-{number}")
        await other.starts()
        await other.presses("l.tr")
        await other.presses("s.booking")
        for _ in range(3):
            await other.taps_option()
        if other.options[0].label != taken[0]:
            break
        await other.taps_option()

    screen = await bulent.presses(first)

    assert "frei" in screen.text
    assert bulent.options[0].label != taken[0]


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "file", "location"])
async def test_what_cannot_be_read_is_answered_with_the_same_question(
    here: World, kind: str
) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    question = await amina.presses("s.booking")

    again = await amina.does(kind)  # type: ignore[arg-type]

    assert again.text.endswith(question.text)
    assert again.rows[: len(question.rows)] == question.rows
    added = [button.token for row in again.rows[len(question.rows) :] for button in row]
    assert added == ([PERSON] if kind in ("photo", "file") else [])


@pytest.mark.parametrize("name", ["😀", "x" * 10_000, "0151 23456", ""])
async def test_a_name_that_is_none_is_asked_again(here: World, name: str) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    for _ in range(5):
        question = await amina.taps_option()

    again = await amina.types(name)

    assert question.text in again.text
    assert len(again.text) < 500


async def test_typed_numbers_and_labels_are_answers_in_every_language(
    here: World,
) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.types("العربية")
    assert amina.screen.language == "ar"
    await amina.types("Termin machen")
    await amina.types("١")

    assert "{" not in amina.screen.text
    assert len(amina.options) == 2


async def test_back_then_the_same_answer_is_the_same_screen(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    await amina.taps_option()
    before = await amina.taps_option()

    await amina.taps("Zurück")
    after = await amina.taps_option()

    assert after.text == before.text


async def test_an_answer_can_be_changed_at_the_summary(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary("Amina")
    await amina.taps("ändern")

    await amina.taps("Amina")
    summary = await amina.types("Amina Haddad")

    assert "Amina Haddad" in summary.text


async def test_stop_gives_the_held_time_back(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    await amina.presses("m")

    await amina.types("STOP!")

    assert "🛑" in amina.screen.text
    assert await rows(here, "SELECT state FROM booking") == [("released",)]
    assert await rows(here, "SELECT count(*) FROM claim") == [(0,)]


@pytest.mark.parametrize("way", ["press", "menü"])
async def test_after_stop_the_menu_begins_again_and_nothing_else_does(
    here: World, way: str
) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    await amina.types("Stop")
    await amina.types("hallo?")
    still = await rows(here, "SELECT count(stopped_at) FROM contact")

    await (amina.presses("m") if way == "press" else amina.types(way))

    assert still == [(1,)]
    assert await rows(here, "SELECT count(stopped_at) FROM contact") == [(0,)]


async def test_the_language_can_be_changed_in_the_middle(here: World) -> None:
    amina = Visitor(here, language="de")
    summary = await amina.goes_to_the_summary()

    arabic = await amina.presses("l.ar")

    assert arabic.language == "ar"
    assert [b.token for r in arabic.rows for b in r] == [
        b.token for r in summary.rows for b in r
    ]


async def test_nothing_personal_lies_readable_in_the_file(
    here: World, tmp_path: Path
) -> None:
    amina = Visitor(here, address="address-marker-77")
    await amina.books("Namemarker Zwei")

    raw = everything_in(tmp_path)

    assert b"Namemarker" not in raw
    assert b"address-marker" not in raw


@pytest.mark.parametrize("token", ["", "o.1.1", "o.zzzzzz.1.x", "?" * 300, "m.x", "k"])
async def test_a_forged_button_is_answered_kindly(here: World, token: str) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")

    screen = await amina.presses(token)

    assert screen.text
    assert screen.rows


async def test_a_second_booking_of_the_same_service_ends_kindly(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.books()
    await amina.presses("s.booking")
    for _ in range(4):
        await amina.taps_option()
    await amina.types("Amina")

    screen = await amina.presses(amina.options[0].token)

    assert "schon einen Termin" in screen.text
    assert sorted(await rows(here, "SELECT state FROM booking")) == [
        ("booked",),
        ("released",),
    ]
