"""The same story at every host: the same screens in the same order, and they arrive."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.contract import equal
from tests.contract.equal import Screen
from tests.contract.guest import Guest
from tests.contract.hosts import HOSTS, WITH_BUTTONS, running

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
Story = Callable[[Guest], Awaitable[None]]
# Options by their place: the advice, the office, the day, the time.
WORK, MARXLOH, TUESDAY, TEN = 1, 1, 2, 3
HOCHFELD = 2


async def books(guest: Guest) -> None:
    """To the end by the shortest way."""
    await guest.arrives()
    await guest.taps("menu-booking")
    await guest.chooses(WORK, MARXLOH, TUESDAY, TEN)
    await guest.taps("consent-ask-yes")
    await guest.types("أمينة حداد")
    await guest.taps("engine-yes")


async def booking(guest: Guest) -> None:
    """One question back, another language in the middle, a wrong word, a new name."""
    await guest.arrives()
    await guest.taps("menu-booking")
    await guest.chooses(WORK, MARXLOH, TUESDAY)
    await guest.taps("engine-back")
    await guest.types("???")
    await guest.says("words-language")
    await guest.speaks("ar")
    await guest.chooses(TUESDAY, TEN)
    await guest.taps("consent-ask-yes")
    await guest.types("12345")
    await guest.taps("engine-back")
    await guest.taps("consent-ask-yes")
    await guest.types("أمينة Haddad")
    await guest.taps("engine-yes")
    await guest.taps("engine-menu")


async def moving(guest: Guest) -> None:
    """Seen, moved to another day, and called off after all."""
    await books(guest)
    await guest.types("/appointments")
    await guest.chooses(1)
    await guest.taps("appointments-what-move")
    await guest.chooses(1, 1, 2)
    await guest.taps("engine-yes")
    await guest.types("/appointments")
    await guest.chooses(1)
    await guest.taps("appointments-what-cancel")
    await guest.chooses(1)
    await guest.taps("engine-menu")


async def not_kept(guest: Guest) -> None:
    """No consent; help, a human being, and a stop in the middle."""
    await guest.arrives()
    await guest.taps("engine-help")
    await guest.says("words-person")
    await guest.taps("engine-menu")
    await guest.taps("menu-booking")
    await guest.chooses(WORK, MARXLOH, TUESDAY, TEN)
    await guest.taps("consent-ask-no")
    await guest.taps("engine-menu")
    await guest.taps("menu-booking")
    await guest.chooses(WORK)
    await guest.says("words-stop")
    await guest.taps("engine-menu")
    await guest.taps("menu-booking")


async def older_buttons(guest: Guest) -> None:
    """A button of a question answered long ago, and one of a dialog that has ended."""
    await guest.arrives()
    await guest.taps("menu-booking")
    await guest.chooses(WORK)
    marxloh, hochfeld = guest.options
    await guest.presses(marxloh)
    await guest.chooses(TUESDAY)
    await guest.presses(hochfeld)
    await guest.taps("engine-keep-it")
    await guest.presses(hochfeld)
    await guest.taps("engine-change-it")
    await guest.chooses(HOCHFELD, 1, 1)
    await guest.taps("consent-ask-yes")
    await guest.types("Amina")
    await guest.taps("engine-yes")
    await guest.presses(hochfeld)


STORIES: list[Story] = [booking, moving, not_kept]
_told: dict[Story, list[Screen]] = {}


@pytest.fixture
def told(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[Story], Awaitable[list[Screen]]]:
    """Return how a story goes on the web, told once: all others are compared to it."""

    async def tell(story: Story) -> list[Screen]:
        if story not in _told:
            folder = tmp_path_factory.mktemp("told")
            async with running("web", folder) as host:
                guest = host.guest()
                await story(guest)
                _told[story] = equal.screens(guest.seen)
        return _told[story]

    return tell


CASES = [
    *((name, story) for story in STORIES for name in HOSTS),
    *((name, older_buttons) for name in WITH_BUTTONS),
]


@pytest.mark.parametrize(("name", "story"), CASES)
async def test_a_story_is_the_same_at_every_host(
    tmp_path: Path,
    name: str,
    story: Story,
    told: Callable[[Story], Awaitable[list[Screen]]],
) -> None:
    expected = await told(story)

    async with running(name, tmp_path) as host:
        guest = host.guest()
        await story(guest)

        assert equal.screens(guest.seen) == expected
        assert await equal.unsaid(guest) == []
        assert await host.bot.rows("SELECT count(*) FROM aside") == [(0,)]
