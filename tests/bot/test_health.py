"""What an operator and an alarm are told: /readyz, `lotse doctor`, a wrong key."""

import io
import json
from datetime import timedelta
from pathlib import Path

import pytest
from rich.console import Console
from sqlalchemy import insert, update

from bot import app, doctor, serve, settings
from storage import outbox, reminders, schema
from storage.transaction import Tx
from tests.support.visitor import MONDAY, Visitor, World, world

KEY = "a secret for tests only"
dialog = schema.table(schema.Dialog)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


def chosen(here: World, **more: str) -> settings.Settings:
    known = {"DATABASE_URL": here.url, "SECRET_KEY": KEY, **more}
    return settings.load(known, Path("nowhere"))


async def ready(here: World, **more: str) -> tuple[int, dict[str, object]]:
    async with app.build(chosen(here, **more), now=lambda: here.now) as built:
        response = await serve.ready(built)
    return response.status_code, json.loads(bytes(response.body))


async def said(here: World, **more: str) -> tuple[int, list[str]]:
    """Return the doctor's status and the sentences that need somebody."""
    console = Console(file=io.StringIO(), width=200)
    async with app.build(chosen(here, **more), now=lambda: here.now) as built:
        status = await doctor.show(built, console)
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return status, [line[2:] for line in lines if line.startswith("✗")]


async def change(here: World, statement: object) -> None:
    def write(tx: Tx) -> None:
        tx.connection.execute(statement)  # type: ignore[call-overload]

    async with here.store() as store:
        await store.write(write)


async def books(here: World, account: str = "web:main") -> None:
    visitor = Visitor(here, language="de", account=account)
    await visitor.books()


async def test_a_quiet_database_is_ready(here: World) -> None:
    assert await ready(here) == (
        200,
        {
            "ready": True,
            "database": True,
            "oldest_unsent_message": None,
            "oldest_due_reminder": None,
        },
    )


async def test_a_reminder_that_nobody_sends_is_seen(here: World) -> None:
    await books(here)
    due = here.now + timedelta(hours=1)

    def queue(tx: Tx) -> None:
        data = reminders.content("reminder", 1, 0)
        outbox.put(tx, conversation=1, account="web:main", content=data, due_at=due)

    async with here.store() as store:
        await store.write(queue)
    before = await ready(here)
    here.now = due + timedelta(minutes=6)

    status, told = await ready(here)

    assert before[0] == 200
    assert status == 503
    assert told["oldest_due_reminder"] == 360.0
    assert told["oldest_unsent_message"] is None


async def test_an_answer_that_nobody_sends_is_seen(here: World) -> None:
    await Visitor(here, account="web:main").starts()

    def queue(tx: Tx) -> None:
        outbox.put(tx, conversation=1, account="telegram:7", content={})

    async with here.store() as store:
        await store.write(queue)
    here.now += timedelta(minutes=4)
    early = await ready(here, TELEGRAM_TOKEN="7:abc")
    here.now += timedelta(minutes=1)
    late = await ready(here, TELEGRAM_TOKEN="7:abc")

    assert (early[0], early[1]["oldest_unsent_message"]) == (200, 240.0)
    assert (late[0], late[1]["ready"]) == (503, False)


async def test_a_database_that_does_not_answer_is_not_ready(here: World) -> None:
    async with app.build(chosen(here), now=lambda: here.now) as built:
        await built.store.close()
        response = await serve.ready(built)

    assert response.status_code == 503
    assert json.loads(bytes(response.body)) == {"ready": False, "database": False}


async def test_the_doctor_has_nothing_to_say_about_a_new_programme(
    here: World,
) -> None:
    assert await said(here) == (0, [])


async def test_the_doctor_names_what_failed(here: World) -> None:
    await books(here)
    await change(
        here,
        insert(schema.table(schema.Aside)).values(
            account="web:main", external_id="1", trace=[], at=MONDAY
        ),
    )
    await change(here, update(dialog).values(state="stuck"))

    status, wrong = await said(here)

    assert status == 1
    assert wrong == [
        "1 update could not be played since yesterday.",
        "1 dialog cannot go on and must be looked at.",
    ]


async def test_the_doctor_names_a_service_that_nobody_gives(here: World) -> None:
    async with here.store():
        pass
    await change(
        here,
        schema.table(schema.AdviserService)
        .delete()
        .where(schema.table(schema.AdviserService).c.service_id == 1),
    )

    _, wrong = await said(here)

    assert wrong == ["Nobody gives the service first-advice: assign an adviser."]


async def test_the_doctor_names_an_office_that_is_never_open(here: World) -> None:
    async with here.store():
        pass
    rule = schema.table(schema.OpeningRule)
    await change(here, rule.delete().where(rule.c.office_id == 2))

    _, wrong = await said(here)

    assert wrong
    assert all("has no free time in hochfeld" in sentence for sentence in wrong)


async def test_the_doctor_minds_an_address_without_https(here: World) -> None:
    _, wrong = await said(here, PUBLIC_URL="http://lotse.example.org")

    assert wrong == ["PUBLIC_URL is not https: what people write can be read."]


async def test_a_key_of_another_database_stops_the_start(here: World) -> None:
    """Or everybody would be a stranger to us, and nobody would know why."""
    await books(here)

    with pytest.raises(settings.WrongSetting, match="SECRET_KEY is not the one"):
        await said(here, SECRET_KEY="quite another secret")
