"""The bots that talk in the conversation bench, and what people say to each."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PEER_VENV = ROOT / ".venv-bench"
# 32 bytes, base64: Lotse does not serve without a key of its own.
KEY = "bench-only-bench-only-bench-only-bench-only"


@dataclass(frozen=True)
class Stage:
    """What a bot is given: the fake Telegram, a token, a database file, a free port."""

    api_base: str
    token: str
    database: Path
    port: int


@dataclass(frozen=True)
class Contestant:
    """A bot as the bench sees it; the steps of a script: tests/support/…_crowd.py.

    `before` is a program that leaves what an earlier start would have left.
    """

    name: str
    argv: Callable[[], list[str]]
    env: Callable[[Stage], dict[str, str]]
    script: list[dict[str, Any]]
    before: Callable[[], list[str]] | None = None


def base_env() -> dict[str, str]:
    """Nothing of this shell but where programs are, so that runs are alike."""
    return {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONHASHSEED": "0"}


def peer_python() -> str:
    """The peers' own interpreter; made, and made again when their pins change."""
    pins = HERE / "peers" / "requirements.txt"
    stamp, wanted = PEER_VENV / "pins", hashlib.sha256(pins.read_bytes()).hexdigest()
    python = PEER_VENV / "bin" / "python"
    if not stamp.exists() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", PEER_VENV], check=True)
        (PEER_VENV / ".gitignore").write_text("*\n")
        pip = [str(python), "-m", "pip", "--quiet", "--quiet", "install"]
        subprocess.run([*pip, "--no-deps", "-r", str(pins)], check=True)
        stamp.write_text(wanted)
    return str(python)


def peer(program: str) -> Callable[[], list[str]]:
    """How one of the peers is started."""
    return lambda: [peer_python(), str(HERE / "peers" / program)]


def lotse() -> list[str]:
    """How an office starts Lotse."""
    return [str(Path(sys.executable).parent / "lotse"), "run"]


def _telegram(stage: Stage) -> dict[str, str]:
    return {"TELEGRAM_API_BASE": stage.api_base, "TELEGRAM_TOKEN": stage.token}


def _peer_env(stage: Stage) -> dict[str, str]:
    return _telegram(stage) | {"DATABASE": str(stage.database)}


def _web_env(stage: Stage) -> dict[str, str]:
    return {
        "DATABASE_URL": f"sqlite:///{stage.database}",
        "SECRET_KEY": KEY,
        "HOST": "127.0.0.1",
        "PORT": str(stage.port),
    }


AIOGRAM = Contestant(
    "aiogram",
    argv=peer("aiogram_fsm.py"),
    env=_peer_env,
    script=[
        {"types": "/start", "calls": 1},
        {"taps": "Deutsch"},
        {"taps": "Beratung buchen"},
        {"taps": "any", "among": "^[A-ZÄÖÜ]"},  # a service, not ⬅️
        {"taps": "Marxloh"},
        {"taps": "any", "among": r"\d\d\.\d\d\."},
        {"taps": "any", "among": r"^\d\d:\d\d$"},
        {"taps": "Ja"},
        {"types": "Amira Haddad"},
        {"taps": "Ja"},
        {"sees": "gebucht"},
    ],
)

# The kinder peers: they read a day's free times by one query instead of eight.
AIOGRAM_ONE_COUNT = replace(
    AIOGRAM,
    name="aiogram-one-count",
    env=lambda stage: _peer_env(stage) | {"ONE_COUNT": "1"},
)
PTB = replace(AIOGRAM, name="ptb", argv=peer("ptb_conversation.py"))
PTB_ONE_COUNT = replace(PTB, name="ptb-one-count", env=AIOGRAM_ONE_COUNT.env)

# The least that a bot can be; nobody talks to it.
AIOGRAM_BARE = replace(
    AIOGRAM, name="aiogram-bare", argv=peer("aiogram_bare.py"), env=_telegram, script=[]
)

# Labels and positions follow the dialogs; whoever changes a dialog changes them here.
LOTSE = Contestant(
    "lotse",
    argv=lotse,
    env=lambda stage: _web_env(stage) | _telegram(stage),
    before=lambda: [sys.executable, "-m", "tests.bench.roomy"],
    script=[
        {"types": "/start", "calls": 1},
        {"taps": "Deutsch"},
        {"taps": "Termin machen"},
        {"taps": "any", "among": "^[A-ZÄÖÜ]"},  # a service, not ↩️
        {"taps": "any", "among": "^[A-ZÄÖÜ]"},  # an office
        {"taps": "any", "among": r"\d\d?\. ?\w"},  # a day
        {"taps": "any", "among": r"\d\d?:\d\d"},  # a time
        {"taps": "Ja"},  # consent
        {"types": "Amira Haddad"},
        {"taps": "Ja"},  # the summary
        {"sees": "(?i)gebucht|termin"},
    ],
)
LOTSE_ON_THE_WEB = Contestant("lotse-web", argv=lotse, env=_web_env, script=[])

ALL = {one.name: one for one in (LOTSE, AIOGRAM, AIOGRAM_ONE_COUNT, PTB, PTB_ONE_COUNT)}
