"""What is said unasked about events has an approved form on WhatsApp."""

from datetime import UTC, datetime
from pathlib import Path

from bot import content, templates
from bot.speaker import Speaker
from storage import directory, outbox, schema
from storage.transaction import Tx
from tests.bot.test_events import calls_off, comes, does, moves, offered, signs_up
from tests.support.visitor import TEXTS, Visitor, World, world


async def said_as(here: World, visitor: Visitor, text: str) -> str:
    """Return the name of the template that the newest row with a text has."""
    assert any(text in screen.text for screen in await visitor.hears())

    def read(tx: Tx) -> str:
        table = schema.table(schema.Outbox)
        query = table.select().where(table.c.rank > outbox.REPLY, table.c.state == 2)
        row = tx.connection.execute(query.order_by(table.c.id.desc())).first()
        assert row is not None
        now = directory.load(tx.connection, tx.box)
        speaker = Speaker(TEXTS, now, "ar")
        [found] = templates.fitting(content.parse(row.content), [speaker])
        return found.name

    async with here.store() as store:
        return await store.read(read)


async def test_reminders_and_material_have_a_template(tmp_path: Path) -> None:
    here = world(tmp_path)
    amina = await comes(here)
    await signs_up(amina)
    here.now = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
    assert await said_as(here, amina, "Morgen") == "lotse_event_tomorrow_asking"
    here.now = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
    assert await said_as(here, amina, "lesen") == "lotse_event_material"


async def test_offers_and_news_have_a_template(tmp_path: Path) -> None:
    here = world(tmp_path)
    _, amina = await offered(here)
    assert await said_as(here, amina, "Platz ist frei") == "lotse_event_offer"
    await does(here, "UPDATE seat SET state = 'going' WHERE state = 'offered'")
    await moves(here, datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
    assert await said_as(here, amina, "verschoben") == "lotse_event_moved"
    await calls_off(here)
    assert await said_as(here, amina, "absagen") == "lotse_event_off"
