"""Joining by a code: typed or by a link, asked first, undone, shown in my data."""

import asyncio
import re
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot import invitation
from bot.channels.base import Incoming
from bot.channels.web import forms
from bot.channels.web.page import Page
from bot.channels.web.ways import Ways
from bot.conversations import Talks
from bot.invitation import Invitation
from bot.limits import BY_CHANNEL
from storage import people
from storage.transaction import Tx
from tests.bot.test_ways import everywhere, links
from tests.support.visitor import TEXTS, Visitor, World, world

CODE = re.compile(r"[A-Z2-9]{4} [A-Z2-9]{4}")


@pytest.fixture
async def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def petra(here: World) -> Visitor:
    """Somebody who has an appointment."""
    petra = Visitor(here, "petra", language="de")
    await petra.books("Petra Krause")
    return petra


async def code_of(visitor: Visitor) -> str:
    """Ask for a code, and return it."""
    await visitor.types("/join")
    screen = await visitor.taps_option(1)
    found = CODE.search(screen.text)
    assert found is not None
    return found[0]


async def joined(petra: Visitor, address: str = "phone") -> Visitor:
    """Join Petra's other phone."""
    code = await code_of(petra)
    phone = Visitor(petra.world, address, language="de")
    await phone.starts()
    await phone.presses("l.de")
    await phone.types(code)
    await phone.taps("Ja, verbinden")
    return phone


async def test_help_leads_to_it(petra: Visitor) -> None:
    await petra.presses("h")

    screen = await petra.taps("Anderer Messenger")

    assert "Code" in screen.text


async def test_the_same_appointments_are_seen_in_both(petra: Visitor) -> None:
    phone = await joined(petra)

    assert "Verbunden" in phone.screen.text
    screen = await phone.types("/appointments")
    assert "Welchen möchten Sie ansehen" in screen.text


async def test_it_is_asked_before_and_a_no_changes_nothing(petra: Visitor) -> None:
    code = await code_of(petra)
    phone = Visitor(petra.world, "phone", language="de")
    await phone.starts()
    await phone.presses("l.de")
    screen = await phone.types(code)
    assert "selbst geholt" in screen.text

    screen = await phone.taps("Nein")

    assert "Alles bleibt" in screen.text
    assert "keinen Termin" in (await phone.types("/appointments")).text


async def test_the_other_chat_hears_of_it(petra: Visitor) -> None:
    await joined(petra)

    [screen] = await petra.hears()

    assert "Waren Sie das nicht?" in screen.text


async def test_who_is_new_can_type_the_code_at_once(petra: Visitor) -> None:
    """She is spoken to in the language of the one who gave it to her."""
    code = await code_of(petra)
    phone = Visitor(petra.world, "phone", language="tr")
    await phone.starts()

    screen = await phone.types(code.lower().replace(" ", "-"))

    assert screen.language == "de"
    assert "selbst geholt" in screen.text


@pytest.mark.parametrize("kind", ["start", "text"])
async def test_a_link_brings_it_also_in_the_middle_of_something(
    petra: Visitor, kind: str
) -> None:
    """t.me hands a payload over, wa.me the words that stand ready."""
    code = (await code_of(petra)).replace(" ", "")
    phone = Visitor(petra.world, "phone", language="de")
    await phone.starts()
    await phone.presses("l.de")
    await phone.presses("s.booking")
    carried = invitation.write("de", f"{invitation.JOIN}{code}")
    text = carried if kind == "start" else f"Guten Tag! #{carried}"

    screen = await phone.does(kind, text=text)  # type: ignore[arg-type]

    assert "selbst geholt" in screen.text


async def test_the_codes_link_is_no_key_persons(petra: Visitor) -> None:
    """What lets somebody in must not be kept as who has sent her."""
    code = (await code_of(petra)).replace(" ", "")
    phone = Visitor(petra.world, "phone", language="de")
    await phone.does("start", text=f"de-join-{code}")

    def referral(tx: Tx) -> object:
        query = "SELECT referral FROM contact WHERE referral IS NOT NULL"
        return tx.connection.exec_driver_sql(query).scalar()

    async with petra.world.store() as store:
        assert await store.read(referral) is None


async def test_a_word_at_a_question_is_an_answer_not_a_code(petra: Visitor) -> None:
    code = await code_of(petra)
    phone = Visitor(petra.world, "phone", language="de")
    await phone.starts()
    await phone.presses("l.de")
    await phone.presses("s.booking")

    screen = await phone.types(code)

    assert "tippen Sie auf einen Knopf" in screen.text


async def test_every_wrong_code_is_answered_alike(petra: Visitor) -> None:
    """Never given, or used, or after too many: a guesser learns nothing."""
    used = await code_of(petra)
    phone = Visitor(petra.world, "phone", language="de")
    await phone.starts()
    await phone.presses("l.de")
    said = [(await phone.types("ABCD 2345")).text]
    await phone.types(used)
    await phone.taps("Ja, verbinden")
    said.append((await phone.types(used)).text)
    for _ in range(4):
        said.append((await phone.types("WXYZ 6789")).text)
    said.append((await phone.types(await code_of(petra))).text)

    assert set(said) == {said[0]}
    assert "Dieser Code geht nicht" in said[0]


async def test_a_code_does_nothing_while_a_human_listens(petra: Visitor) -> None:
    code = await code_of(petra)
    phone = Visitor(petra.world, "phone", language="de")
    await phone.starts()
    await phone.presses("l.de")
    await phone.presses("t")
    before = len(phone.screens)

    await phone.types(code)

    assert all("selbst geholt" not in screen.text for screen in phone.screens[before:])


async def test_stop_in_one_is_stop_in_all(petra: Visitor) -> None:
    phone = await joined(petra)
    await phone.types("Stop")

    def stopped(tx: Tx) -> list[object]:
        query = "SELECT stopped_at IS NOT NULL FROM contact"
        return list(tx.connection.exec_driver_sql(query).scalars())

    async with petra.world.store() as store:
        assert await store.read(stopped) == [1, 1]


async def test_my_data_shows_the_channels(petra: Visitor) -> None:
    await joined(petra)
    await petra.types("/mydata")

    screen = await petra.taps("Ansehen")

    assert "📱 Messenger: " in screen.text


async def test_what_is_split_off_is_met_anew(petra: Visitor) -> None:
    phone = await joined(petra)
    await phone.types("/mydata")
    await phone.taps("Messenger")
    await phone.taps("Trennen")

    screen = await phone.taps("Das hier")

    assert "Getrennt" in screen.text
    assert "keinen Termin" in (await phone.types("/appointments")).text
    assert "Welchen möchten" in (await petra.types("/appointments")).text


async def test_the_first_messenger_can_be_chosen(petra: Visitor) -> None:
    """Only those that ring are offered."""
    phone = await joined(petra)

    def also(tx: Tx) -> None:
        chat = people.find(tx, petra.account, petra.address)
        assert chat is not None
        for account in ("telegram:1", "whatsapp:1"):
            other = people.meet(tx, account, "petra")
            query = "UPDATE contact SET person_id = ? WHERE id = ?"
            tx.connection.exec_driver_sql(query, (chat.person, other.contact))

    async with petra.world.store() as store:
        await store.write(also)
    await phone.types("/mydata")
    await phone.taps("Messenger")
    screen = await phone.taps("Wo zuerst?")
    assert [button.label for button in phone.options] == ["Telegram", "WhatsApp"]
    assert "nächsten Messenger" in screen.text

    screen = await phone.taps("WhatsApp")

    assert "zuerst dort" in screen.text

    def preferred(tx: Tx) -> object:
        query = "SELECT account FROM contact WHERE preferred_at IS NOT NULL"
        return tx.connection.exec_driver_sql(query).scalar()

    async with petra.world.store() as store:
        assert await store.read(preferred) == "whatsapp:1"


async def test_where_we_have_a_page_a_link_comes_with_the_code(here: World) -> None:
    """Also with the code of a slip."""
    petra = Visitor(here, "petra", language="de")
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry, "https://lotse.example")
        for kind, said in (("start", ""), ("text", "/join")):
            await talks.receive(petra.incoming(kind, text=said))  # type: ignore[arg-type]
            if kind == "start":
                await talks.receive(petra.incoming("press", token="l.de"))
        events = await talks.events(petra.account, petra.address, 0)
        token = events[-1].outgoing.rows[0][0].token
        await talks.receive(petra.incoming("press", token=token))
        events = await talks.events(petra.account, petra.address, 0)

    shown = events[-1].outgoing.text
    found = CODE.search(shown)
    assert found is not None
    assert f"https://lotse.example/j/{found[0].replace(' ', '')}" in shown


@pytest.mark.parametrize("channel", BY_CHANNEL)
async def test_each_channel_has_its_words_for_having_been_joined(channel: str) -> None:
    text = f"code-joined-{channel}"

    assert TEXTS.labels_in_all(text).keys() == {one.tag for one in TEXTS.languages}


async def test_the_others_of_a_channel_can_be_split_off(petra: Visitor) -> None:
    """A phone that was lost: what is here stays."""
    phone = await joined(petra)
    await petra.types("/mydata")
    await petra.taps("Messenger")
    await petra.taps("Trennen")

    await petra.taps("Internet-Seite")

    assert "keinen Termin" in (await phone.types("/appointments")).text
    assert "Welchen möchten" in (await petra.types("/appointments")).text


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ("join-ABCD2345", Invitation("", "", "ABCD2345")),
        ("ar-join-ABCD2345", Invitation("ar", "", "ABCD2345")),
        ("ar_join_abcd2345", Invitation("ar", "", "ABCD2345")),
        ("join-MARXLOHX", Invitation()),
        ("ar-A7K2", Invitation("ar", "A7K2")),
    ],
)
def test_a_payload_is_one_or_the_other(payload: str, found: Invitation) -> None:
    assert invitation.read(payload, TEXTS.languages) == found


def test_the_mark_is_found_in_a_first_message() -> None:
    said = "Guten Tag! Ich möchte einen Termin. # ar - join - abcd2345"

    assert invitation.find(said, TEXTS.languages).join == "ABCD2345"


def test_a_form_carries_the_code_marked() -> None:
    assert forms.code("join-abcd2345") == "join-ABCD2345"


async def test_the_page_behind_the_link_leads_everywhere_with_the_code() -> None:
    ways = Ways(Page(TEXTS), TEXTS, everywhere)
    transport = httpx.ASGITransport(Starlette(routes=ways.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://t") as browser:
        answer = await browser.get("/j/ABCD2345", headers={"Accept-Language": "tr"})

    telegram, whatsapp, page = links(answer.text)
    assert telegram.endswith("start=tr-join-ABCD2345")
    assert whatsapp.endswith("%23tr-join-ABCD2345")
    assert page == "/?lang=tr&k=join-ABCD2345"
    assert 'href="/j/ar-ABCD2345"' in answer.text


async def test_two_chats_that_join_each_other_at_once_become_one(
    petra: Visitor,
) -> None:
    """Each has the other's code; the first yes wins, the second code is dead."""
    phone = Visitor(petra.world, "phone", language="de")
    await phone.starts()
    await phone.presses("l.de")
    theirs, hers = await code_of(phone), await code_of(petra)
    await phone.types(hers)
    await petra.types(theirs)
    presses = [
        Incoming(
            v.account, f"yes-{v.address}", v.address, "press", token=v.options[0].token
        )
        for v in (petra, phone)
    ]
    async with petra.world.bot() as talks:
        await asyncio.gather(*map(talks.receive, presses))

    def persons(tx: Tx) -> object:
        query = "SELECT count(DISTINCT person_id) FROM contact"
        return tx.connection.exec_driver_sql(query).scalar()

    async with petra.world.store() as store:
        assert await store.read(persons) == 1
