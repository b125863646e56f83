"""What WhatsApp is sent: within its limits, whole, in order; and what a no means."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from bot.channels.base import (
    Button,
    Closed,
    File,
    Gone,
    Incoming,
    Later,
    NoTemplate,
    Outgoing,
    Place,
    Receipt,
    Template,
    Wrong,
)
from bot.channels.whatsapp import WhatsApp
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.fake_whatsapp_visitors import Person
from tests.support.visitor import TEXTS
from tests.support.whatsapp_bot import PUBLIC

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

SCREEN = Outgoing(7, "4915550001", "de", "ltr", "Wobei brauchen Sie Hilfe?")
PIN = Place(51.5, 6.73, "Marxloh", "Kaiser-Wilhelm-Straße 1")
CALENDAR = File(
    "termin.ics", "text/calendar; charset=utf-8", b"x", "/calendar/s.ics", "Kalender"
)
PDF = File("plan.pdf", "application/pdf", b"%PDF", "/plan.pdf", "Plan")


@asynccontextmanager
async def channel() -> AsyncIterator[tuple[FakeWhatsApp, WhatsApp, Person]]:
    """Give a server, an adapter, and somebody who has just written."""
    async with FakeWhatsApp() as server:
        person = server.person(number="4915550001")
        person.types("Hallo")
        adapter = WhatsApp(server.token, server.phone_id, server.base, PUBLIC, TEXTS)
        try:
            yield server, adapter, person
        finally:
            await adapter.close()


def with_buttons(*labels: str, **changes: Any) -> Outgoing:
    """Return a screen with options; a label that begins with ↩ is the engine's."""
    rows = tuple(
        (Button(label, f"o.{n}", "engine" if label.startswith("↩") else "option"),)
        for n, label in enumerate(labels)
    )
    return replace(SCREEN, rows=rows, **changes)


async def test_up_to_three_short_labels_are_reply_buttons() -> None:
    async with channel() as (_, adapter, person):
        natives = await adapter.send(with_buttons("Ja", "Nein", "↩️ Zurück"))

        [shown] = person.messages
        assert shown.kind == "button"
        assert shown.buttons == [("Ja", "o.0"), ("Nein", "o.1"), ("↩️ Zurück", "o.2")]
        assert (shown.wamid,) == natives
        assert shown.tracker == "7"


@pytest.mark.parametrize(
    "labels", [("A", "B", "C", "D"), ("A" * 21,), ("Ja", "Ja")], ids=str
)
async def test_more_or_longer_or_equal_labels_are_a_list(labels: tuple[str]) -> None:
    async with channel() as (_, adapter, person):
        await adapter.send(with_buttons(*labels))

        [shown] = person.messages
        assert shown.kind == "list"
        assert [label for label, _ in shown.buttons] == list(labels)


async def test_a_label_that_is_cut_stands_whole_below_its_beginning() -> None:
    label = "Anerkennung von Zeugnissen und Abschlüssen"
    async with channel() as (_, adapter, person):
        await adapter.send(with_buttons(label, "Arbeit"))

        [shown] = person.messages
        title, token = shown.buttons[0]
        assert title == "Anerkennung von Zeugnis…"
        assert shown.descriptions == {token: label}


async def test_answers_and_the_bots_own_buttons_have_headings() -> None:
    async with channel() as (server, adapter, _):
        await adapter.send(with_buttons("A", "B", "C", "↩️ Zurück"))
        await adapter.send(with_buttons("A", "B", "C", "D"))

        lists = [call.body["interactive"]["action"] for call in server.calls]
        titles = [[part.get("title") for part in one["sections"]] for one in lists]
        assert titles == [["Antworten", "Das geht auch"], [None]]
        assert {one["button"] for one in lists} == {"Antwort wählen"}


async def test_an_eleventh_button_comes_in_a_message_of_its_own() -> None:
    labels = [f"Option {n}" for n in range(11)]
    async with channel() as (_, adapter, person):
        natives = await adapter.send(with_buttons(*labels))

        first, second = person.messages
        assert len(first.buttons) == 10
        assert second.buttons == [("Option 10", "o.10")]
        assert (first.tracker, second.tracker) == ("7", "")
        assert natives == (first.wamid, second.wamid)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("\n\n".join(f"{n}. {'wort ' * 40}" for n in range(15)), ("Ja", "Nein")),
        ("\n".join(f"{n}. {'wort ' * 40}" for n in range(15)), ("Ja", "Nein")),
        ("wort " * 800, ("Ja", "Nein")),
        ("x" * 4_096, ("Ja", "Nein")),
        ("x" * 4_096, ("A", "B", "C", "D")),
        ("x" * 4_096, ()),
        ("x" * 1_024, ("Ja", "Nein")),
    ],
)
async def test_a_long_text_arrives_whole_with_its_buttons_at_the_end(
    direction: Any, text: str, labels: tuple[str, ...]
) -> None:
    async with channel() as (server, adapter, person):
        await adapter.send(with_buttons(*labels, text=text, direction=direction))

        mark = "\u200f" if direction == "rtl" else ""
        said = [message.text for message in person.messages]
        assert {call.status for call in server.calls} == {200}
        assert all(one.startswith(mark) and one != mark for one in said)
        assert "".join("".join(said).replace(mark, "").split()) == "".join(text.split())
        assert [bool(m.buttons) for m in person.messages[:-1]] == [False] * (
            len(said) - 1
        )
        assert len(person.messages[-1].buttons) == len(labels)
        assert [bool(message.tracker) for message in person.messages].count(True) == 1
        assert person.messages[-1].tracker == "7"


async def test_a_text_is_parted_between_paragraphs_rather_than_in_a_line() -> None:
    text = f"{'a ' * 450}\n{'b ' * 100}\n\n{'c ' * 100}\n{'d ' * 100}"
    async with channel() as (_, adapter, person):
        await adapter.send(with_buttons("Ja", text=text))

        assert [message.text[0] for message in person.messages] == ["a", "c"]


async def test_a_screen_without_words_has_a_word_for_its_buttons() -> None:
    async with channel() as (_, adapter, person):
        await adapter.send(with_buttons("Ja", text=""))
        await adapter.send(replace(SCREEN, text="", parts=(PIN,)))

        assert [m.text for m in person.messages][:1] == ["Antwort wählen"]
        assert [m.kind for m in person.messages] == ["button", "location"]


async def test_a_map_a_document_and_a_link_follow_the_words() -> None:
    async with channel() as (server, adapter, person):
        natives = await adapter.send(replace(SCREEN, parts=(PIN, PDF, CALENDAR)))

        kinds = [message.kind for message in person.messages]
        assert kinds == ["text", "location", "document", "cta_url"]
        assert [message.wamid for message in person.messages] == list(natives)
        assert server.counts["media"] == 1
        assert person.messages[-1].extra["url"] == f"{PUBLIC}/calendar/s.ics"
        assert person.messages[-1].extra["display_text"] == "Kalender"
        assert [m.tracker for m in person.messages] == ["7", "", "", ""]


async def test_a_number_can_be_shared_by_a_tap() -> None:
    async with channel() as (_, adapter, person):
        await adapter.send(replace(SCREEN, asks="phone"))

        said, asked = person.messages
        assert (said.kind, asked.kind) == ("text", "request_contact_info")
        assert asked.text == TEXTS.label("de", "whatsapp-share")


async def test_a_part_that_is_refused_for_good_is_left_out() -> None:
    async with channel() as (server, adapter, person):
        server.fail_next(131000 + 9)
        nowhere = replace(PIN, latitude=200.0)
        natives = await adapter.send(replace(SCREEN, text="", parts=(nowhere, PIN)))

        assert natives[0] == "-"
        assert [message.kind for message in person.messages] == ["location"]


async def test_what_had_gone_is_not_sent_again() -> None:
    screen = replace(SCREEN, parts=(PIN, CALENDAR))
    async with channel() as (server, adapter, person):
        natives = await adapter.send(replace(screen, parts=(PIN,)))
        server.fail_next(131056)
        with pytest.raises(Later) as busy:
            await adapter.send(screen, natives)
        await adapter.send(screen, busy.value.sent)

        assert busy.value.sent == natives
        assert [m.kind for m in person.messages] == ["text", "location", "cta_url"]


async def test_a_message_is_to_the_scoped_id_if_there_is_one() -> None:
    async with channel() as (server, adapter, person):
        await adapter.send(replace(SCREEN, address=person.user_id))

        [call] = server.calls
        assert call.body["recipient"] == person.user_id
        assert "to" not in call.body
        assert len(person.messages) == 1


async def test_nothing_can_be_rewritten_and_an_old_question_stays_as_it_is() -> None:
    async with channel() as (server, adapter, _):
        settled = replace(SCREEN, edits="wamid.old", settled=True, answer="Ja")

        assert await adapter.send(settled) == ("wamid.old",)
        assert server.calls == []
        assert len(await adapter.send(replace(SCREEN, edits="wamid.old"))) == 1


async def test_a_template_carries_its_values_and_the_tokens_of_its_buttons() -> None:
    words = "Morgen um {{1}}, {{2}}"
    ask = {"type": "QUICK_REPLY", "text": "Ja"}, {"type": "QUICK_REPLY", "text": "Nein"}
    approved = {
        "name": "reminder_tomorrow",
        "language": "en_GB",
        "status": "APPROVED",
        "category": "UTILITY",
        "components": [
            {"type": "BODY", "text": words},
            {"type": "BUTTONS", "buttons": list(ask)},
        ],
    }
    template = Template(
        "reminder_tomorrow", "en_GB", ("10:00", "Marxloh\n  1"), ("v.1", "w.1")
    )
    async with channel() as (server, adapter, person):
        server.templates = [approved]
        person.silent_for(48)
        await adapter.send(replace(SCREEN, template=template, parts=(PIN,)))

        [shown] = person.messages
        assert shown.text == "Morgen um 10:00, Marxloh 1"
        assert [id for _, id in shown.buttons] == ["v.1", "w.1"]
        assert shown.tracker == "7"
        for wrong in (
            replace(template, language="tr"),
            replace(template, values=("10:00",)),
        ):
            with pytest.raises(NoTemplate):
                await adapter.send(replace(SCREEN, template=wrong))


LATER = {
    131056: Later(6.0, reach="chat"),
    130429: Later(None, reach="account"),
    80007: Later(None, reach="account"),
    4: Later(None, reach="account"),
    131048: Later(60.0, reach="account"),
    131064: Later(3600.0, reach="chat"),
    190: Later(60.0, reach="account"),
    131042: Later(60.0, reach="account"),
    131016: Later(),
}


@pytest.mark.parametrize(("code", "expected"), LATER.items())
async def test_what_will_work_later_says_when_and_who_waits(
    code: int, expected: Later
) -> None:
    async with channel() as (server, adapter, _):
        server.fail_next(code)
        with pytest.raises(Later) as raised:
            await adapter.send(SCREEN)

        assert raised.value == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (131026, Gone("unreachable")),
        (131047, Closed()),
        *((code, NoTemplate()) for code in (132000, 132001, 132005, 132007)),
        *((code, NoTemplate()) for code in (132012, 132015, 132016)),
        (131049, Wrong("withheld")),
        (131050, Wrong("muted")),
        (130472, Wrong("experiment")),
        (131062, Wrong("number needed")),
        (100, Wrong("code 100")),
        (987654, Wrong("code 987654")),
    ],
)
async def test_what_will_never_work_says_what_follows(
    code: int, expected: Exception
) -> None:
    async with channel() as (server, adapter, _):
        server.fail_next(code, message="to 4915550001 could not be sent")
        with pytest.raises(type(expected)) as raised:
            await adapter.send(SCREEN)

        if isinstance(expected, Wrong | Gone):
            assert str(raised.value) == str(expected)
        assert "4915550001" not in repr(raised.value)


@pytest.mark.parametrize("status", [500, 502, 503, 429])
async def test_a_server_that_is_away_is_tried_again(status: int) -> None:
    async with channel() as (server, adapter, _):
        server.fail_next(0, status=status)
        with pytest.raises(Later):
            await adapter.send(SCREEN)
        server.fail_next(987654, status=status)
        with pytest.raises(Later):
            await adapter.send(SCREEN)
        server.drop_next()
        with pytest.raises(Later) as dropped:
            await adapter.send(SCREEN)

        # The address and the token stand in the error of the connection.
        assert dropped.value == Later()


async def test_the_pause_that_meta_asks_for_is_kept() -> None:
    async with channel() as (server, adapter, _):
        server.fail_next(130429, retry_after=17)
        with pytest.raises(Later) as raised:
            await adapter.send(SCREEN)

        assert raised.value == Later(17.0, reach="account")


async def test_what_only_the_operator_can_mend_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with channel() as (server, adapter, _):
        for codes in [(190, 190), (131042,), (), (190,)]:
            for code in codes:
                server.fail_next(code)
                with pytest.raises(Later):
                    await adapter.send(SCREEN)
            if not codes:
                await adapter.send(SCREEN)

        errors = [one for one in caplog.records if one.levelno == logging.ERROR]
        assert [vars(one)["what"] for one in errors] == ["token", "payment", "token"]


class Talks:
    """Conversations that answer each update in the same way."""

    def __init__(self, receipt: Receipt) -> None:
        self.receipt = receipt

    async def receive(self, incoming: Incoming) -> Receipt:
        return self.receipt


@pytest.mark.parametrize(
    ("kind", "receipt", "read", "said"),
    [
        ("text", Receipt(), 1, []),
        ("press", Receipt("Ist notiert."), 1, ["Ist notiert."]),
        ("press", Receipt("Ist notiert.", rows=(7,)), 1, []),
        ("text", Receipt(duplicate=True), 0, []),
        ("moved", Receipt(), 0, []),
        ("edited", Receipt(), 0, []),
    ],
)
async def test_after_commit_a_message_is_marked_as_read_and_a_toast_is_said(
    kind: Any, receipt: Receipt, read: int, said: list[str]
) -> None:
    async with channel() as (server, adapter, person):
        incoming = Incoming(adapter.account, person.last_wamid, person.number, kind)
        await adapter.receive(Talks(receipt), incoming)  # type: ignore[arg-type]
        await adapter.close()

        assert server.counts.total() == read + len(said)
        assert person.reads == [person.last_wamid] * read
        assert [message.text for message in person.messages] == said
