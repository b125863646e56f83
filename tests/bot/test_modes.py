"""While a human listens the bot is silent; only what must always work still works."""

from pathlib import Path

import pytest
from sqlalchemy import update

from bot import tokens
from storage import schema
from storage.transaction import Tx
from tests.dialogs import stored
from tests.support.visitor import Visitor, World, world

conversation = schema.table(schema.Conversation)
message = schema.table(schema.Message)

# Who waits is told who will read; who is with a human, that somebody reads.
TOASTS = {
    "waiting": "Ein Mensch liest es, sobald jemand da ist.",
    "human": "Ein Mensch liest jetzt mit.",
}
LISTENING = {
    "waiting": {"de": "Jemand aus der Beratung liest", "tr": "Danışmadan biri okur"},
    "human": {"de": "Ein Mensch liest jetzt mit.", "tr": "Şimdi bir insan okuyor"},
}


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture(params=["waiting", "human"])
async def amina(here: World, request: pytest.FixtureRequest) -> Visitor:
    """Return somebody at a summary whose chat was handed to a human."""
    visitor = Visitor(here, language="de")
    await visitor.goes_to_the_summary()

    def hand_over(tx: Tx) -> None:
        tx.connection.execute(update(conversation).values(mode=request.param))

    async with here.store() as store:
        await store.write(hand_over)
    return visitor


async def mode(here: World) -> str:
    return str((await stored.rows(here, "SELECT mode FROM conversation"))[0][0])


async def kept(here: World) -> list[str]:
    """Return what was kept for the human, as it was written."""

    def read(tx: Tx) -> list[str]:
        return [row.text for row in tx.connection.execute(message.select())]

    async with here.store() as store:
        return await store.read(read)


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.mark.parametrize("text", ["Ich habe eine Frage", "menü", "1", "✅ Ja, stimmt"])
async def test_what_is_written_is_kept_for_the_human_and_answers_nothing(
    here: World, amina: Visitor, text: str
) -> None:
    before, screens = await stored.raw(here), len(amina.screens)

    await amina.types(text)

    assert await kept(here) == [text]
    assert len(amina.screens) == screens
    assert await stored.raw(here) == before
    assert await mode(here) != "bot"


async def test_what_is_kept_cannot_be_read_in_the_file(
    here: World, amina: Visitor, tmp_path: Path
) -> None:
    await amina.types("Brief-marker vom Amt")

    assert b"Brief-marker" not in everything_in(tmp_path)


@pytest.mark.parametrize("token", ["m", "h", "q", "s.booking", "f.booking", "?", ""])
async def test_other_buttons_only_say_who_listens(
    here: World, amina: Visitor, token: str
) -> None:
    before, screens = await stored.raw(here), len(amina.screens)

    await amina.presses(token)

    assert amina.receipt.toast == TOASTS[await mode(here)]
    assert len(amina.screens) == screens
    assert await stored.raw(here) == before


async def test_a_yes_books_nothing_while_a_human_listens(
    here: World, amina: Visitor
) -> None:
    await amina.taps("Ja, stimmt")

    assert amina.receipt.toast == TOASTS[await mode(here)]
    assert await stored.bookings(here) == ["held"]


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "file", "location"])
async def test_a_picture_is_not_kept_and_she_is_told_so(
    here: World, amina: Visitor, kind: str
) -> None:
    before = await stored.raw(here)

    screen = await amina.does(kind)  # type: ignore[arg-type]

    assert LISTENING[await mode(here)]["de"] in screen.text
    assert [button.label for button in amina.buttons] == ["🤖 Zum Programm"]
    assert await kept(here) == []
    assert await stored.raw(here) == before
    assert await mode(here) != "bot"


@pytest.mark.parametrize("way", ["press", "text"])
async def test_stop_works(here: World, amina: Visitor, way: str) -> None:
    screen = await (
        amina.presses(tokens.STOP) if way == "press" else amina.types("Stop")
    )

    assert "🛑" in screen.text
    assert await stored.bookings(here) == ["released"]
    assert await mode(here) == "bot"


async def test_the_language_can_be_changed_and_the_human_stays(
    here: World, amina: Visitor
) -> None:
    picker = await amina.types("Sprache")
    screen = await amina.taps("Türkçe")

    assert "Türkçe" in [button.label for row in picker.rows for button in row]
    assert screen.language == "tr"
    assert LISTENING[await mode(here)]["tr"] in screen.text
    assert await mode(here) != "bot"


@pytest.mark.parametrize("way", ["tap", "typed", "/start"])
async def test_there_is_a_way_back_to_the_bot_and_nothing_is_lost(
    here: World, amina: Visitor, way: str
) -> None:
    await amina.does("photo")

    match way:
        case "tap":
            menu = await amina.taps("Zum Programm")
        case "typed":
            menu = await amina.types("zum programm")
        case _:
            menu = await amina.does("start")
    summary = await amina.taps("Termin: weiter")
    done = await amina.taps("Ja, stimmt")

    assert "Was möchten Sie tun?" in menu.text
    assert "Stimmt das so?" in summary.text
    assert "✅" in done.text
    assert await mode(here) == "bot"
    assert await kept(here) == []


@pytest.mark.parametrize(
    ("command", "asked"),
    [("/menu", "Was möchten Sie tun?"), ("/help", "Ein Mensch hilft Ihnen gern")],
)
async def test_a_command_is_no_message_to_a_human(
    here: World, amina: Visitor, command: str, asked: str
) -> None:
    before = await kept(here)

    screen = await amina.types(command)

    assert asked in screen.text
    assert await mode(here) == "bot"
    assert await kept(here) == before


async def test_what_is_no_command_is_kept_although_it_has_a_stroke(
    here: World, amina: Visitor
) -> None:
    await amina.types("/ oder so")

    assert (await kept(here))[-1] == "/ oder so"
    assert await mode(here) != "bot"
