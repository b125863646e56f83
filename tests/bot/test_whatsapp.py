"""Conversations through WhatsApp: the fake Cloud API, our webhook, our sender."""

import asyncio
from pathlib import Path

import pytest

from bot import app
from bot.channels import whatsapp
from bot.channels.base import Incoming, Receipt, Unavailable
from bot.conversations import Talks
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.fake_whatsapp_visitors import Person
from tests.support.visitor import PEOPLE
from tests.support.whatsapp_bot import PUBLIC, built, eventually, rows, running

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

GERMAN = [
    ("Deutsch", "kein Mensch"),
    ("📅 Termin machen", "Wobei"),
    ("Arbeit", "Wohin"),
    ("Marxloh", "welchem Tag"),
    ("24. Nov", "wie viel Uhr"),
    ("10:00", "16"),
    ("Ja, 16", "heißen"),
]
ARABIC = [
    ("العربية", "إنسانًا"),
    ("حجز موعد", "أي أمر"),
    ("العمل", "مكتب"),
    ("Marxloh", "أي يوم"),
    ("24/11", "أي ساعة"),
    ("10:00", "نحفظ"),
    ("نعم", "ما اسمك"),
]


async def taps(person: Person, part: str) -> None:
    """Press the newest message's button whose label or description has this part."""
    await person.waits()
    shown = person.messages[-1]
    labels = [shown.descriptions.get(id) or label for label, id in shown.buttons]
    found = next((label for label in labels if part in label), None)
    assert found, f"no {part!r} in:\n{shown}"
    await person.taps(found, message=shown)


async def books(
    person: Person, steps: list[tuple[str, str]], name: str, last: tuple[str, str, str]
) -> None:
    """Book the same time in any language: all buttons, and a name."""
    await person.types("Hallo")
    await person.waits("?")
    for label, then in steps:
        await taps(person, label)
        await person.waits(then)
    await person.types(name)
    await person.waits(last[0])
    await taps(person, last[1])
    await eventually(lambda: any(last[2] in m.text for m in person.messages))


@pytest.mark.parametrize(
    ("steps", "name", "last"),
    [
        (GERMAN, "Amira", ("Stimmt", "Ja, stimmt", "gebucht")),
        (ARABIC, "أمينة", ("هل هذا صحيح", "نعم، صحيح", "تم حجز")),
    ],
)
async def test_a_booking_by_lists_and_buttons_ends_with_a_map_and_a_calendar_link(
    tmp_path: Path,
    steps: list[tuple[str, str]],
    name: str,
    last: tuple[str, str, str],
) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person(name=name)
        await books(amira, steps, name, last)
        await eventually(lambda: amira.messages[-1].kind == "cta_url")

        assert await rows(made, "SELECT count(*) FROM booking") == [(1,)]
        assert amira.messages[-2].kind == "location"
        assert amira.messages[-1].extra["url"].startswith(f"{PUBLIC}/calendar/")
        kinds = {message.kind for message in amira.messages}
        assert {"button", "list", "location", "cta_url"} <= kinds
        await eventually(lambda: len(set(amira.reads)) == len(amira.chat.said))
        assert [call for call in server.calls if call.status != 200] == []


async def test_media_that_people_send_are_answered_and_never_fetched(
    tmp_path: Path,
) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server):
        amira = server.person()
        await amira.types("Hallo")
        await taps(amira, "Deutsch")
        await amira.waits("kein Mensch")
        for kind, said in [
            ("image", "Bilder und Dateien"),
            ("document", "Bilder und Dateien"),
            ("voice", "Sprach"),
        ]:
            await amira.sends(kind)
            await amira.waits(said)

        fetched = [call.path for call in server.calls if call.method == "GET"]
        assert fetched == [f"/v26.0/{server.phone_id}"]


async def test_a_reaction_and_a_message_taken_back_are_no_words(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")
        await amira.sends("reaction")
        await amira.deletes()
        await amira.types("Deutsch")
        await amira.waits("kein Mensch")

        assert await rows(made, "SELECT count(*) FROM inbox") == [(2,)]
        assert await rows(made, "SELECT count(*) FROM aside") == [(0,)]


async def test_two_people_in_one_webhook_are_both_answered_in_their_order(
    tmp_path: Path,
) -> None:
    async with FakeWhatsApp() as server:
        server.unordered = True
        amira, boris = server.person("Amira"), server.person("Boris")
        await amira.types("Hallo")
        await boris.types("Hallo")
        await amira.types("Deutsch")
        await boris.types("Български")
        async with running(tmp_path, server) as made:
            await amira.waits("kein Mensch")
            await boris.waits("програма")

            assert await rows(made, "SELECT count(*) FROM contact") == [(2,)]
            assert await rows(made, "SELECT count(*) FROM inbox") == [(4,)]


async def test_a_message_that_is_delivered_again_is_answered_once(
    tmp_path: Path,
) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")
        server.again(amira.last_wamid)
        await amira.types("Deutsch")
        await amira.waits("kein Mensch")

        assert await rows(made, "SELECT count(*) FROM inbox") == [(2,)]
        assert len([m for m in amira.messages if "Sprache" in m.text]) == 1


async def test_what_could_not_be_committed_is_brought_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive, away = Talks.receive, [Unavailable(), Unavailable()]

    async def sometimes(self: Talks, incoming: Incoming) -> Receipt:
        if away:
            raise away.pop()
        return await receive(self, incoming)

    monkeypatch.setattr(Talks, "receive", sometimes)
    async with FakeWhatsApp() as server, running(tmp_path, server):
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")

        assert server.webhooks.refused == 2


async def test_statuses_only_move_a_row_forward(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")
        shown = amira.messages[-1]

        seen = []
        for state in ("delivered", "sent", "read", "delivered"):
            await server.tells(shown, state)
            seen += await rows(made, "SELECT status FROM outbox")

        assert seen == [("delivered",), ("delivered",), ("read",), ("read",)]


async def test_a_failure_that_is_told_later_says_why_on_the_row(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")
        await eventually(lambda: _is(made, "SELECT state FROM outbox", 2))
        await server.tells(amira.messages[-1], "failed", code=131026)

        found = await rows(made, "SELECT state, status, why FROM outbox")
        assert found == [(3, "failed", "unreachable")]


async def test_what_comes_too_late_for_free_words_is_tried_as_a_template(
    tmp_path: Path,
) -> None:
    """For this screen there is none, so staff can read why it did not go."""
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")
        await eventually(lambda: _is(made, "SELECT state FROM outbox", 2))
        await server.tells(amira.messages[-1], "failed", code=131047)

        await eventually(lambda: _is(made, "SELECT why FROM outbox", "window"))
        assert await rows(made, "SELECT state FROM outbox") == [(3,)]
        assert len(amira.messages) == 1


async def test_a_number_that_changes_keeps_the_person(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await taps(amira, "Deutsch")
        await amira.waits("kein Mensch")
        await amira.changes_number("4915550077")
        await amira.types("Hilfe")
        await amira.waits("Ein Mensch hilft Ihnen")

        assert await rows(made, PEOPLE) == [(1,)]
        assert amira.messages[-1].to == amira.user_id


async def test_who_wants_no_news_is_noted_and_who_wants_some_again(
    tmp_path: Path,
) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server) as made:
        amira = server.person()
        await amira.types("Hallo")
        await amira.waits("Sprache")
        muted = "SELECT muted_at IS NOT NULL FROM contact"

        await amira.stops_marketing()
        await eventually(lambda: _is(made, muted, 1))
        await amira.resumes_marketing()
        await eventually(lambda: _is(made, muted, 0))


async def _is(made: app.App, query: str, value: object) -> bool:
    return await rows(made, query) == [(value,)]


async def test_a_restart_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server:
        amira = server.person()
        async with running(tmp_path, server):
            await amira.types("Hallo")
            await taps(amira, "Deutsch")
            await amira.waits("kein Mensch")
        await taps(amira, "📅 Termin machen")
        async with running(tmp_path, server):
            await amira.waits("Wobei")


async def test_a_busy_messenger_gets_the_message_later(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server:
        server.fail_next(130429, retry_after=1)
        server.fail_next(0, status=502)
        async with running(tmp_path, server):
            amira = server.person()
            await amira.types("Hallo")
            await amira.waits("Sprache", within=10)


async def test_an_answer_that_takes_its_time_is_announced_and_marked_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whatsapp, "TYPING_AFTER", 0.05)
    slow = Talks.receive

    async def receive(self: Talks, incoming: Incoming) -> Receipt:
        await asyncio.sleep(0.2)
        return await slow(self, incoming)

    monkeypatch.setattr(Talks, "receive", receive)
    async with FakeWhatsApp() as server:
        async with running(tmp_path, server):
            amira = server.person()
            await amira.types("Hallo")
            await amira.waits("Sprache")

        assert amira.chat.typing == 1
        assert amira.reads == [amira.last_wamid]


async def test_our_own_number_is_learnt_for_links(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, built(tmp_path, server) as made:
        assert made.whatsapp is not None
        await eventually(lambda: made.whatsapp.number == "492035550100")  # type: ignore[union-attr]
        assert made.accounts[-1] == f"whatsapp:{server.phone_id}"


async def test_the_handshake_gives_the_challenge_back(tmp_path: Path) -> None:
    async with FakeWhatsApp() as server, running(tmp_path, server):
        assert await server.verify() == server.challenge
        server.verify_token = "wrong"
        assert await server.verify() != server.challenge
