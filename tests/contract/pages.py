"""People at the web page, with script and without, and at the terminal."""

from __future__ import annotations

import asyncio
import html
import io
import queue
import re
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx
from rich.console import Console

from bot import app, serve, settings
from bot.channels import terminal
from tests.contract.bots import Bot, Person, clock, environment
from tests.support.whatsapp_bot import eventually

_UNSEEN = re.compile(r"(?s)<(style|script).*?</\1>|<[^>]+>")


class OnThePage:
    """A browser; with `script` it speaks JSON, without it posts the page's form."""

    opening, presses = 0, True
    media: frozenset[str] = frozenset()

    def __init__(self, browser: httpx.AsyncClient, *, script: bool) -> None:
        self._browser, self._script = browser, script
        self._shown: list[str] = []
        self._after, self._id, self._last = 0, "", dict[str, str]()

    async def opens(self) -> None:
        """Look at the page: nothing is stored by that."""
        self._sees(await self._browser.get("/"))

    async def types(self, text: str) -> None:
        """Send what stands in the field."""
        await self._says(text=text)

    async def taps(self, token: str, said: str) -> None:
        """Press a button of the page, however old the page is."""
        await self._says(token=token)

    async def sends(self, kind: str) -> None:
        """The page has no way to send anything else."""
        raise AssertionError(f"a page sends no {kind}")

    async def again(self) -> None:
        """Post the same form again: a reload, or a script without an answer."""
        await self._post(self._last)

    def saw(self) -> str:
        """Return the words of all pages, without their tags."""
        return html.unescape(_UNSEEN.sub(" ", " ".join(self._shown)))

    async def _says(self, **said: str) -> None:
        made = secrets.token_urlsafe(12) if self._script else self._id
        self._last = {"id": made, "after": str(self._after), **said}
        await self._post(self._last)

    async def _post(self, form: dict[str, str]) -> None:
        """Post, and once more with the same id when the server is not ready."""
        headers = {"Accept": "application/json"} if self._script else {}
        answer = await self._browser.post("/chat/send", data=form, headers=headers)
        while answer.status_code == 503:
            answer = await self._browser.post("/chat/send", data=form, headers=headers)
        assert answer.status_code == 200, answer.text
        self._sees(answer)

    def _sees(self, answer: httpx.Response) -> None:
        if "json" not in answer.headers["content-type"]:
            self._shown.append(answer.text)
            found = re.search(r'name="id" value="([^"]+)"', answer.text)
            assert found
            self._id = found[1]
            return
        told = answer.json()
        self._shown.append(html.escape(told["toast"]))
        for event in told["events"]:
            self._after = max(self._after, event["seq"])
            self._shown.append(event.get("html", ""))


@asynccontextmanager
async def web(
    folder: Path, *, script: bool
) -> AsyncIterator[tuple[Bot, Callable[[str], Person]]]:
    """Run the page behind its own web application."""
    chosen = settings.load(environment(folder), folder)
    async with app.build(chosen, now=clock()) as built, AsyncExitStack() as stack:
        transport = httpx.ASGITransport(serve.web(built)[0])

        def person(language: str) -> Person:
            browser = httpx.AsyncClient(
                transport=transport,
                base_url="http://t",
                headers={"Accept-Language": language},
                follow_redirects=True,
            )
            stack.push_async_callback(browser.aclose)
            return OnThePage(browser, script=script)

        yield Bot(built.store, built.talks), person


class Keyboard(Console):
    """A console at which somebody sits."""

    def __init__(self) -> None:
        super().__init__(file=io.StringIO(), width=80)
        self.typed = queue.Queue[str | None]()
        self.asked = 0

    def input(self, *args: object, **kwargs: object) -> str:
        """Wait for a line, or for the end."""
        self.asked += 1
        typed = self.typed.get()
        if typed is None:
            raise EOFError
        return typed


class AtTheTerminal:
    """Somebody who types numbers, labels and words."""

    opening, presses = 1, False
    media: frozenset[str] = frozenset()

    def __init__(self, start: Callable[[Keyboard], asyncio.Task[None]]) -> None:
        self._keyboard, self._start, self._lines = Keyboard(), start, 0

    async def opens(self) -> None:
        """Start the command."""
        self._task = self._start(self._keyboard)
        await self._is_asked()

    async def types(self, text: str) -> None:
        """Type a line, and read what is printed until the next one is asked for."""
        self._keyboard.typed.put(text)
        await self._is_asked()

    async def taps(self, token: str, said: str) -> None:
        """There are no buttons: say it."""
        await self.types(said)

    async def sends(self, kind: str) -> None:
        """The terminal has no way to send anything else."""
        raise AssertionError(f"a terminal sends no {kind}")

    async def again(self) -> None:
        """Nothing comes twice: a line is read once."""
        raise AssertionError("a terminal repeats nothing")

    def saw(self) -> str:
        """Return all that was printed."""
        return self._keyboard.file.getvalue()  # type: ignore[attr-defined]

    async def _is_asked(self) -> None:
        self._lines += 1
        await eventually(
            lambda: self._keyboard.asked >= self._lines or self._task.done()
        )
        if self._task.done():
            self._task.result()


@asynccontextmanager
async def at_terminal(
    folder: Path,
) -> AsyncIterator[tuple[Bot, Callable[[str], Person]]]:
    """Run `lotse chat` for everybody who sits down."""
    chosen = settings.load(environment(folder), folder)
    sitting: list[tuple[Keyboard, asyncio.Task[None]]] = []
    async with app.build(chosen, now=clock()) as built:
        bot = Bot(built.store, built.talks)

        def start(keyboard: Keyboard) -> asyncio.Task[None]:
            name = f"guest-{len(sitting)}"
            talk = terminal.talk(built.talks, keyboard, name)
            sitting.append((keyboard, asyncio.create_task(talk)))
            return sitting[-1][1]

        try:
            yield bot, lambda language: AtTheTerminal(start)
        finally:
            for keyboard, _ in sitting:
                keyboard.typed.put(None)
            await asyncio.gather(*(task for _, task in sitting))
