"""SQLite: one writer thread, one connection, and one COMMIT for all who wait."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event

from storage import columns, directory, migrations, waitlist
from storage.sealing import Box
from storage.transaction import Clock, Tx

T = TypeVar("T")
BATCH = 50
BATCH_SECONDS = 0.020


@dataclass(slots=True)
class _Job:
    """A turn that waits for the writer, and the promise to whoever waits for it."""

    turn: Callable[[Tx], Any]
    promise: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None


class _Undone(Exception):
    """SQLite itself rolled back the whole transaction (disk full, I/O error)."""


class Embedded:
    """The runner for one SQLite file; other processes may write it too (lotse agenda).

    WAL with `synchronous=FULL`: a commit survives power loss. `BEGIN IMMEDIATE`: a
    deferred one that turns into a writer fails at once, whatever the timeout.
    """

    shared = False

    def __init__(self, path: str, *, box: Box, clock: Clock) -> None:
        self._box, self.clock = box, clock
        self.writer = _engine(path, box, begin="BEGIN IMMEDIATE", query_only=False)
        self._reader = _engine(path, box, begin="BEGIN", query_only=True)
        self.directory: directory.Directory | None = None
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="lotse-writer")
        self._read_pool = ThreadPoolExecutor(1, thread_name_prefix="lotse-reader")
        self._closed = False

    @classmethod
    async def open(cls, path: str, *, box: Box, clock: Clock) -> Embedded:
        """Make the file and its tables if they are missing, and start the writer."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        database = cls(path, box=box, clock=clock)
        with database.writer.connect() as connection:
            migrations.upgrade(connection)
        database._thread.start()
        return database

    async def write(self, turn: Callable[[Tx], T]) -> T:
        """Hand `turn` to the writer and wait for its COMMIT."""
        if self._closed:
            raise RuntimeError("the database is closed")
        job = _Job(turn, asyncio.get_running_loop().create_future())
        self._jobs.put(job)
        # Shielded: a client that hangs up must not look like a turn that was undone.
        return cast(T, await asyncio.shield(job.promise))

    async def read(self, reader: Callable[[Tx], T]) -> T:
        """Run `reader` on the second connection, which cannot write."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._read_pool, self._read, reader)

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Nobody else sends from this file: there is nothing to hear."""

    async def close(self) -> None:
        """Let the writer finish its queue, then close the file."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        self._read_pool.shutdown()
        self.writer.dispose()
        self._reader.dispose()

    def _read(self, reader: Callable[[Tx], T]) -> T:
        with self._reader.connect() as connection, connection.begin():
            return reader(self._tx(connection))

    def _tx(self, connection: Connection) -> Tx:
        """Return a Tx with the directory as this transaction sees it."""
        number = directory.version(connection)
        known = self.directory
        if known is None or known.version != number:
            known = self.directory = directory.load(connection, self._box)
        return Tx(connection, self.clock(), self._box, known)

    def _after(self, before: Tx, connection: Connection) -> Tx:
        """Return a Tx for the next turn of a batch; its directory may be news.

        What is not committed yet is not kept: it could still be undone.
        """
        known = before.directory
        if "directory" in before.changed:
            known = directory.load(connection, self._box)
        return Tx(connection, self.clock(), self._box, known)

    def _work(self) -> None:
        """Be the writer thread: take all that waits, commit it once, tell everybody."""
        with self.writer.connect() as connection:
            while (first := self._jobs.get()) is not None:
                batch, last = self._take(first)
                self._run(connection, batch)
                if last:
                    break

    def _take(self, first: _Job) -> tuple[list[_Job], bool]:
        """Return `first` with what else waits, and whether the end was asked for."""
        batch = [first]
        while len(batch) < BATCH:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False

    def _run(self, connection: Connection, batch: list[_Job]) -> None:
        """Commit `batch`, in more than one transaction where that is needed."""
        while batch:
            try:
                done = self._commit(connection, batch)
            except Exception as error:
                if len(batch) == 1:
                    batch[0].error = error
                    _keep_promises(batch)
                    return
                # One turn may have spoilt it for all: play them one by one.
                for job in batch:
                    self._run(connection, [job])
                return
            _keep_promises(batch[:done])
            batch = batch[done:]

    def _commit(self, connection: Connection, batch: list[_Job]) -> int:
        """Run turns in savepoints until the batch or its time ends, then COMMIT."""
        raw = cast(sqlite3.Connection, connection.connection.driver_connection)
        deadline = time.monotonic() + BATCH_SECONDS
        done = 0
        with connection.begin():
            tx = self._tx(connection)
            for job in batch:
                tx = self._after(tx, connection) if done else tx
                _attempt(job, tx, raw)
                done += 1
                if time.monotonic() > deadline:
                    break
        return done


def _attempt(job: _Job, tx: Tx, raw: sqlite3.Connection) -> None:
    """Run one turn in its savepoint; its error is its own unless SQLite undid all."""
    job.error = None
    raw.execute("SAVEPOINT turn")
    try:
        job.result = job.turn(tx)
        waitlist.after(tx)
    except Exception as error:
        if not raw.in_transaction:
            raise _Undone from error
        job.error = error
        raw.execute("ROLLBACK TO turn")
    raw.execute("RELEASE turn")


def _keep_promises(jobs: list[_Job]) -> None:
    """Tell those who wait what came of it; each loop is woken once."""
    waiting: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in jobs:
        waiting.setdefault(job.promise.get_loop(), []).append(job)
    for loop, theirs in waiting.items():
        with contextlib.suppress(RuntimeError):  # closed: nobody waits any more
            loop.call_soon_threadsafe(_tell, theirs)


def _tell(jobs: list[_Job]) -> None:
    """Give results and errors to their futures, in the loop's own thread."""
    for job in jobs:
        if job.promise.done():
            continue
        if job.error is not None:
            job.promise.set_exception(job.error)
        else:
            job.promise.set_result(job.result)


def _engine(path: str, box: Box, *, begin: str, query_only: bool) -> Engine:
    """Return an engine whose transactions begin the way we say.

    pysqlite does not BEGIN before a SELECT; so its own transactions are off.
    """
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        connect_args={"isolation_level": None, "check_same_thread": False},
        pool_size=1,
        max_overflow=0,
    )
    columns.give_box(engine, box)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        # What was erased is written over, and cannot be read from the file.
        connection.execute("PRAGMA secure_delete = ON")
        if query_only:
            connection.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
