"""The README says what the code does."""

import re
from pathlib import Path

import pytest

from bot import cli, settings
from tests.support.visitor import TEXTS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def test_every_setting_of_the_code_is_in_the_readme_and_no_other() -> None:
    code = Path(settings.__file__).read_text()
    read = set(re.findall(r'read(?:\.get\(|\[)"([A-Z_]+)"', code))
    table = README.partition("## Settings")[2]
    written = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)*)`", table))

    assert written == read


def test_every_command_of_the_readme_is_a_target() -> None:
    makefile = (ROOT / "Makefile").read_text()

    for command in set(re.findall(r"`?make ([a-z-]+)", README)):
        assert re.search(rf"^{command}\b.*:", makefile, re.M), command


def test_every_lotse_command_of_the_readme_is_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for command in set(re.findall(r"`lotse ([a-z]+)", README)):
        with pytest.raises(SystemExit) as end:
            cli.main([command, "--help"])
        assert end.value.code == 0, command


def test_every_language_is_in_the_readme_with_who_has_read_it() -> None:
    written = re.findall(r"^\| `([a-z-]+)` (\S+) \| complete \|", README, re.M)

    assert written == [(one.tag, one.native) for one in TEXTS.languages]


def test_every_link_of_the_readme_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", README):
        assert (ROOT / target).exists(), target
