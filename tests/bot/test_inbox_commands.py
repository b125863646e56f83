"""`lotse inbox` as it is typed: its words, its status, what it refuses."""

import asyncio
from io import StringIO
from pathlib import Path

import pytest

from bot import cli
from tests.bot.test_handover import asks
from tests.support.visitor import Visitor, world


def test_the_command_answers_from_stdin_and_refuses_with_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = world(tmp_path)
    monkeypatch.setattr("bot.logs.start", lambda: None)
    monkeypatch.setenv("DATABASE_URL", here.url)
    monkeypatch.setenv("SECRET_KEY", "a secret for tests only")

    async def waits() -> Visitor:
        visitor = Visitor(here, language="de")
        await visitor.starts()
        await visitor.presses("l.de")
        await asks(visitor)
        return visitor

    visitor = asyncio.run(waits())
    monkeypatch.setattr("sys.stdin", StringIO("Guten Tag!\n"))

    assert cli.main(["inbox", "answer", "1", "--as", "Samir"]) == 0
    assert cli.main(["inbox", "take", "1", "--as", "Elif"]) == 2
    assert "Samir has this chat" in capsys.readouterr().err
    assert cli.main(["inbox"]) == 0
    assert "Samir" in capsys.readouterr().out
    assert "Guten Tag!" in asyncio.run(visitor.hears())[0].text


def test_the_command_opens_as_somebody_and_passes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.logs.start", lambda: None)
    monkeypatch.setenv("DATABASE_URL", world(tmp_path).url)
    monkeypatch.setenv("SECRET_KEY", "a secret for tests only")

    assert cli.main(["inbox", "read", "1", "--as", "Samir"]) == 2
    assert cli.main(["inbox", "pass", "1", "Elif"]) == 2
    assert capsys.readouterr().err.count("there is no chat 1 in the inbox") == 2
    with pytest.raises(SystemExit):
        cli.main(["inbox", "read", "1"])
