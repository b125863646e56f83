"""Peers that send the same messages in a plain loop, without a store or a memory."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench import contestants, processes, stages
from tests.bench.stages import Lost
from tests.support.fake_telegram import TOKEN

PEERS = {"aiogram": "aiogram_sending.py", "ptb": "ptb_sending.py"}
PATIENCE = 120.0


def play(name: str, messages: Sequence[Mapping[str, Any]]) -> float:
    """Let a peer send to a server that takes everything; microseconds of its CPU each.

    Everybody who gets something has to be among the first people of the server.
    """
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder, log = Path(place), Path(place) / "log"
        (folder / "messages").write_text(json.dumps(messages), "utf-8")
        argv = [*contestants.peer(PEERS[name])(), str(folder / "messages")]
        with stages.telegram(log) as base:
            stages.ask(f"{base}/control/people", {"many": len(messages)}, patience=30)
            telegram = {"TELEGRAM_API_BASE": base, "TELEGRAM_TOKEN": TOKEN}
            env = contestants.base_env() | telegram
            with processes.running(
                argv, env=env, folder=folder, log=log, speaks=True
            ) as process:
                try:
                    said, _ = process.communicate(timeout=PATIENCE)
                except subprocess.TimeoutExpired:
                    raise Lost(f"{name} did not send it all in {PATIENCE} s") from None
        if process.returncode:
            raise Lost(f"{name}: {log.read_text().strip()[-600:]}")
    told = json.loads(said)
    return float(told["cpu"] / told["sent"] * 1e6)
