"""What a bench sets up for a bot: the fake Telegram, and how it is spoken to."""

import contextlib
import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import processes
from tests.bench.contestants import ROOT, base_env

SERVER = [sys.executable, "-m", "tests.support.fake_telegram"]


class Lost(Exception):
    """A contestant that did not come to the start, or not to the end."""


@contextlib.contextmanager
def telegram(log: Path) -> Iterator[str]:
    """A fake Bot API server in a process of its own; its address."""
    with processes.running(
        SERVER, env=base_env(), folder=ROOT, log=log, speaks=True
    ) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()


def await_polling(base: str, process: subprocess.Popen[str]) -> None:
    """Until the bot polls; a bot that has ended is not waited for."""
    for _ in range(20):
        try:
            ask(f"{base}/control/ready", patience=1)
            return
        except Lost:
            if process.poll() is not None:
                raise Lost(f"ended with code {process.returncode}") from None
    raise Lost("did not ask for updates within 20 s")


def ask(url: str, body: object = None, *, patience: float) -> dict[str, Any]:
    """Speak to the server's control side, or raise Lost."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers)
    try:
        with urllib.request.urlopen(request, timeout=patience) as answer:
            return dict(json.load(answer))
    except TimeoutError:
        raise Lost(f"no answer from {url} within {patience} s") from None
    except urllib.error.URLError as reason:
        raise Lost(f"{url}: {reason.reason}") from None


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
