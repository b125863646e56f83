"""What is old is let go, and what it held is free again."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from bot import housekeeping
from storage.transaction import Tx
from tests.support.visitor import Visitor, world


async def test_a_forgotten_dialog_is_erased_and_its_time_is_free(
    tmp_path: Path,
) -> None:
    here = world(tmp_path)
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    here.now += timedelta(days=8)

    def state(tx: Tx) -> list[tuple[object, ...]]:
        query = "SELECT d.state, d.journal, b.state FROM dialog d, booking b"
        return [tuple(row) for row in tx.connection.execute(text(query))]

    async with here.store() as store:
        await store.write(housekeeping.tidy)
        rows = await store.read(state)

    assert rows == [("ended", None, "released")]


async def test_a_dialog_of_yesterday_is_left_alone(tmp_path: Path) -> None:
    here = world(tmp_path)
    amina = Visitor(here, language="de")
    summary = await amina.goes_to_the_summary()
    here.now += timedelta(hours=15)

    async with here.store() as store:
        await store.write(housekeeping.tidy)
    again = await amina.presses("l.de")

    assert again.text == summary.text
