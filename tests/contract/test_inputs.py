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

# The columns are questions; `phone` asks for a number, `reminder`, `offer`, `seat`
# (offers of a time and of a seat), `news` (of places that fit) and `match` (a firm
# would like to meet her) came unasked, `end` is after a booking, `human` while a human
# listens, `off` with the channel off, `day` asks for a day, tapped or typed, `code` for
# a one-time code, `firm` for its name, `weeks` for a number, tapped or typed.
TABLE = """
                 picker    menu      choose    paged     empty     name      phone
number           menu      taken     taken     taken     taken     no-name   no-number
native digit     menu      taken     taken     taken     taken     no-name   no-number
label            menu      taken     taken     taken     taken     no-name   no-number
other language   menu      taken     taken     taken     taken     no-name   no-number
wrong word       picker    m:please  please    please    please    taken     no-number
emoji            picker    m:please  please    please    please    no-name   no-number
4,096            picker    m:please  please    please    please    too-long  no-number
5,000            picker    m:please  please    please    please    too-long  no-number
space            picker    m:please  please    please    please    no-name   no-number
markup           picker    m:please  please    please    please    no-name   no-number
mixed            picker    m:please  please    please    please    taken     no-number
bank number      p:secret  m:secret  s:secret  s:secret  s:secret  s:secret  s:secret
paper number     p:secret  m:secret  s:secret  s:secret  s:secret  s:secret  s:secret
office number    p:secret  m:secret  s:secret  s:secret  s:secret  s:secret  s:secret
password         p:secret  m:secret  s:secret  s:secret  s:secret  s:secret  s:secret
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
double tap       menu      taken     toast     toast     open:old  open:old  menu
old button       picker    m:gone    old       change?   gone      change?   old
other dialog     picker    menu      old       old       menu      old       old

                 confirm   change    reminder  end       human     off       day
number           taken     taken     m:please  m:please  kept      off       no-day
native digit     taken     taken     m:please  m:please  kept      off       no-day
label            taken     taken     taken     menu      kept      off       taken
other language   taken     taken     taken     menu      kept      off       taken
wrong word       please    please    m:please  m:please  kept      off       no-day
emoji            please    please    m:please  m:please  kept      off       no-day
4,096            please    please    m:please  m:please  kept      off       no-day
5,000            please    please    m:please  m:please  kept      off       no-day
space            please    please    m:please  m:please  toast     off       no-day
markup           please    please    m:please  m:please  kept      off       no-day
mixed            please    please    m:please  m:please  kept      off       no-day
bank number      s:secret  s:secret  m:secret  m:secret  l:secret  off       s:secret
paper number     s:secret  s:secret  m:secret  m:secret  l:secret  off       s:secret
office number    s:secret  s:secret  m:secret  m:secret  l:secret  off       s:secret
password         s:secret  s:secret  m:secret  m:secret  l:secret  off       s:secret
sticker          unread    unread    m:unread  m:unread  l:unread  off       unread
photo            unread    unread    m:unread  m:unread  l:unread  off       unread
voice            unread    unread    m:unread  m:unread  l:unread  off       unread
file             unread    unread    m:unread  m:unread  l:unread  off       unread
location         unread    unread    m:unread  m:unread  l:unread  off       unread
own contact      unread    unread    m:unread  m:unread  l:unread  off       unread
other's contact  unread    unread    m:unread  m:unread  l:unread  off       unread
edited           unread    unread    m:unread  m:unread  l:unread  off       unread
/start           menu      menu      menu      menu      menu      off       menu
/menu            menu      menu      menu      menu      menu      off       menu
stop word        stopped   stopped   stopped   stopped   stopped   off:stop  stopped
forged           old       open:old  m:old     m:old     toast     off       old
nonsense         old       open:old  m:old     m:old     toast     off       old
tap              taken     taken     taken     menu      toast     off       taken
double tap       finished  open:old  taken     menu      toast     off       toast
old button       change?   change?   finished  finished  toast     off       change?
other dialog     old       open:old  m:old     m:old     toast     off       old

                 offer     code      seat      news      match
number           taken     no-code   m:please  taken     taken
native digit     taken     no-code   m:please  taken     taken
label            taken     no-code   taken     taken     taken
other language   taken     no-code   taken     taken     taken
wrong word       m:please  no-code   m:please  m:please  m:please
emoji            m:please  no-code   m:please  m:please  m:please
4,096            m:please  no-code   m:please  m:please  m:please
5,000            m:please  no-code   m:please  m:please  m:please
space            m:please  no-code   m:please  m:please  m:please
markup           m:please  no-code   m:please  m:please  m:please
mixed            m:please  no-code   m:please  m:please  m:please
bank number      m:secret  s:secret  m:secret  m:secret  m:secret
paper number     m:secret  s:secret  m:secret  m:secret  m:secret
office number    m:secret  s:secret  m:secret  m:secret  m:secret
password         m:secret  s:secret  m:secret  m:secret  m:secret
sticker          m:unread  unread    m:unread  m:unread  m:unread
photo            m:unread  unread    m:unread  m:unread  m:unread
voice            m:unread  unread    m:unread  m:unread  m:unread
file             m:unread  unread    m:unread  m:unread  m:unread
location         m:unread  unread    m:unread  m:unread  m:unread
own contact      m:unread  unread    m:unread  m:unread  m:unread
other's contact  m:unread  unread    m:unread  m:unread  m:unread
edited           m:unread  unread    m:unread  m:unread  m:unread
/start           menu      menu      menu      menu      menu
/menu            menu      menu      menu      menu      menu
stop word        stopped   stopped   stopped   stopped   stopped
forged           open:old  old       m:old     open:old  open:old
nonsense         open:old  old       m:old     open:old  open:old
tap              taken     taken     taken     taken     taken
double tap       taken     open:old  m:old     taken     taken
old button       m:gone    old       m:old     m:gone    m:gone
other dialog     menu      old       m:old     menu      menu

                 firm      weeks
number           no-words  taken
native digit     no-words  taken
label            taken     taken
other language   taken     taken
wrong word       taken     please
emoji            no-words  please
4,096            long      please
5,000            long      please
space            no-words  please
markup           taken     please
mixed            taken     please
bank number      s:secret  s:secret
paper number     s:secret  s:secret
office number    s:secret  s:secret
password         s:secret  s:secret
sticker          unread    unread
photo            unread    unread
voice            unread    unread
file             unread    unread
location         unread    unread
own contact      unread    unread
other's contact  unread    unread
edited           unread    unread
/start           menu      menu
/menu            menu      menu
stop word        stopped   stopped
forged           old       old
nonsense         old       old
tap              taken     taken
double tap       open:old  toast
old button       toast     toast
other dialog     old       old
"""
# What the words mean: where it leads, and the notice that is said there. `same` is the
# same question, `m:` the menu, `open:` the question that is open below another screen,
# `toast` a word in passing, `kept` for the human or `left-out`, `listening` that one
# listens.
# Words that stand for themselves are not listed.
MEANINGS = {
    "please": "same please-tap",
    "gone": "same option-gone",
    "old": "same old-button",
    "no-name": "same name-not-a-name",
    "too-long": "same name-too-long",
    "no-number": "same phone-not-a-number",
    "no-day": "same typed-no-day",
    "no-words": "same typed-no-letters",
    "long": "same typed-too-long",
    "no-code": "same code-not-a-code",
    "m:please": "menu not-understood",
    "m:gone": "menu option-gone",
    "m:old": "menu old-button",
    "open:old": "taken old-button",
    "off:stop": "off+stopped",
}
SECRET = {
    "s:secret": "same",
    "m:secret": "menu",
    "p:secret": "picker",
    "l:secret": "left-out",
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
    if reaction in SECRET:
        return f"{SECRET[reaction]} sensitive-{name.split()[0]}"
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
