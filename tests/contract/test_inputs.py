"""Whatever a person sends, at whatever kind of question: what follows, in one table."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.limits import BY_CHANNEL
from storage.transaction import Tx
from tests.contract import equal
from tests.contract.guest import Guest
from tests.contract.hosts import HOSTS, running
from tests.contract.spots import FORGED, INPUTS, SPOTS, WORDS
from tests.support.visitor import world

# The columns are questions; `phone` asks for a number, `reminder` and `offer` (of a
# seat) came unasked, `end` is after a booking, `human` while a human listens, `off`
# with the channel off.
TABLE = """
                 picker    menu      choose    paged     empty     name      phone
number           menu      taken     taken     taken     please    no-name   no-number
native digit     menu      taken     taken     taken     please    no-name   no-number
label            menu      taken     taken     taken     taken     no-name   no-number
other language   menu      taken     taken     taken     taken     no-name   no-number
wrong word       picker    m:please  please    please    please    taken     no-number
emoji            picker    m:please  please    please    please    no-name   no-number
4,096            picker    m:please  please    please    please    too-long  no-number
5,000            picker    m:please  please    please    please    too-long  no-number
space            picker    m:please  please    please    please    no-name   no-number
markup           picker    m:please  please    please    please    no-name   no-number
mixed            picker    m:please  please    please    please    taken     no-number
sticker          picker    m:unread  unread    unread    unread    unread    unread
photo            picker    m:unread  unread    unread    unread    unread    unread
voice            picker    m:unread  unread    unread    unread    unread    unread
file             picker    m:unread  unread    unread    unread    unread    unread
location         picker    m:unread  unread    unread    unread    unread    unread
own contact      picker    m:unread  unread    unread    unread    unread    taken
other's contact  picker    m:unread  unread    unread    unread    unread    unread
edited           picker    m:unread  unread    unread    unread    unread    unread
/start           picker    menu      menu      menu      menu      menu      menu
/menu            picker    menu      menu      menu      menu      menu      menu
stop word        stopped   stopped   stopped   stopped   stopped   stopped   stopped
forged           picker    open:old  old       old       old       old       old
nonsense         picker    open:old  old       old       old       old       old
tap              menu      taken     taken     taken     taken     taken     menu
double tap       menu      go-on?    toast     toast     open:old  open:old  menu
old button       picker    m:gone    old       change?   gone      change?   old
other dialog     picker    menu      old       old       menu      old       old

                 confirm   change    reminder  offer     end       human     off
number           taken     taken     m:please  m:please  m:please  kept      off
native digit     taken     taken     m:please  m:please  m:please  kept      off
label            taken     taken     taken     taken     menu      kept      off
other language   taken     taken     taken     taken     menu      kept      off
wrong word       please    m:please  m:please  m:please  m:please  kept      off
emoji            please    m:please  m:please  m:please  m:please  kept      off
4,096            please    m:please  m:please  m:please  m:please  kept      off
5,000            please    m:please  m:please  m:please  m:please  kept      off
space            please    m:please  m:please  m:please  m:please  toast     off
markup           please    m:please  m:please  m:please  m:please  kept      off
mixed            please    m:please  m:please  m:please  m:please  kept      off
sticker          unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
photo            unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
voice            unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
file             unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
location         unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
own contact      unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
other's contact  unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
edited           unread    m:unread  m:unread  m:unread  m:unread  l:unread  off
/start           menu      menu      menu      menu      menu      menu      off
/menu            menu      menu      menu      menu      menu      kept      off
stop word        stopped   stopped   stopped   stopped   stopped   stopped   off:stop
forged           old       open:old  m:old     m:old     m:old     toast     off
nonsense         old       open:old  m:old     m:old     m:old     toast     off
tap              taken     taken     taken     taken     menu      toast     off
double tap       finished  open:old  taken     taken     menu      toast     off
old button       change?   change?   finished  finished  finished  toast     off
other dialog     old       open:old  m:old     m:old     m:old     toast     off
"""
# What the words mean: where it leads, and the notice that is said there. `same` is the
# same question, `m:` the menu, `open:` the question that is open below another screen,
# `toast` a word in passing, `kept` for the human, `listening` that one listens.
# Words that stand for themselves are not listed.
MEANINGS = {
    "please": "same please-tap",
    "gone": "same option-gone",
    "old": "same old-button",
    "no-name": "same name-not-a-name",
    "too-long": "same name-too-long",
    "no-number": "same phone-not-a-number",
    "m:please": "menu not-understood",
    "m:gone": "menu option-gone",
    "m:old": "menu old-button",
    "open:old": "taken old-button",
    "off:stop": "off+stopped",
}
UNREAD = {"unread": "same", "m:unread": "menu", "l:unread": "listening"}
CANNOT_READ = {
    "sticker": "got-sticker",
    "photo": "got-photo",
    "voice": "got-voice",
    "file": "got-photo",
    "edited": "got-edited",
}


def cells() -> Iterator[tuple[str, str, str]]:
    """Yield (question, input, what follows) of every cell."""
    for block in TABLE.strip("\n").split("\n\n"):
        head, *lines = block.split("\n")
        for line in lines:
            name, reactions = line[:16].strip(), line[16:].split()
            for question, reaction in zip(head.split(), reactions, strict=True):
                yield question, name, meaning(name, reaction)


def meaning(name: str, reaction: str) -> str:
    """Return a cell's word as where it leads and what notice is said."""
    if reaction in UNREAD:
        return f"{UNREAD[reaction]} {CANNOT_READ.get(name, 'got-other')}"
    return MEANINGS.get(reaction, reaction)


EXPECTED = {(question, name): told for question, name, told in cells()}


def test_the_table_has_every_question_and_every_input() -> None:
    assert EXPECTED.keys() == {(spot, name) for spot in SPOTS for name in INPUTS}


@pytest.mark.parametrize("channel", BY_CHANNEL)
async def test_every_input_at_every_question_has_its_reaction(
    tmp_path: Path, channel: str
) -> None:
    """A turn is one function of a transaction: each cell is played and taken back."""

    def play(tx: Tx) -> dict[tuple[str, str], str]:
        found = {}
        for question, come in SPOTS.items():
            savepoint = tx.connection.begin_nested()
            spot = come(tx, channel)
            for name, does in INPUTS.items():
                with spot.walker.trying():
                    found[question, name] = spot.reaction(does)
            savepoint.rollback()
        return found

    async with world(tmp_path).store() as store:
        found = await store.write(play)

    differs = {cell: (found[cell], EXPECTED[cell]) for cell in EXPECTED}
    assert {c: pair for c, pair in differs.items() if pair[0] != pair[1]} == {}


# Blank words leave no phone; a messenger makes two messages of 5,000 characters; a
# press that cannot be Lotse's is left to the office's own bot.
NEVER_SENT = {"page": {"space"}, "messenger": {"space", "5,000"}}


def sendable(guest: Guest, host: str, question: str) -> list[str]:
    """Return what this host can send of what leads to the same question again."""
    never = NEVER_SENT["messenger" if guest.person.media else "page"]
    if host.startswith("inside"):
        never = {*never, "nonsense"}
    ways = {*WORDS, *guest.person.media, *(FORGED if guest.person.presses else ())}
    return [
        name
        for name in INPUTS
        if EXPECTED[question, name].startswith("same ") and name in ways - never
    ]


async def sends_all(guest: Guest, host: str, question: str) -> None:
    """Send, as this host does, whatever the table says is asked again."""
    asked = guest.asked
    for name in sendable(guest, host, question):
        before = len(guest.seen)
        if name in WORDS:
            await guest.types(WORDS[name])
        elif name in FORGED:
            await guest.forges(FORGED[name])
        else:
            await guest.sends(name)
        notice = guest.notice.removeprefix("engine-")
        assert (name, f"same {notice}") == (name, EXPECTED[question, name])
        assert guest.asked == asked
        assert len(guest.seen) == before + 1


@pytest.mark.allow_hosts(["127.0.0.1"])
@pytest.mark.parametrize("name", HOSTS)
async def test_what_a_phone_can_send_is_answered_at_every_host(
    tmp_path: Path, name: str
) -> None:
    async with running(name, tmp_path) as host:
        guest = host.guest()
        await guest.arrives()
        await guest.taps("menu-booking")
        await sends_all(guest, name, "choose")
        await guest.types(WORDS["native digit"])
        await guest.chooses(1, 2, 3)
        await guest.taps("consent-ask-yes")
        await sends_all(guest, name, "name")
        await guest.types(WORDS["/menu"])

        assert guest.asked == "menu-question"
        assert await equal.unsaid(guest) == []
