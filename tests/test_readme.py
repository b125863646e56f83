"""The README says what the code does."""

import re
from pathlib import Path

from bot import settings

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

    for command in set(re.findall(r"`?make ([a-z]+)", README)):
        assert re.search(rf"^{command}\b.*:", makefile, re.M), command


def test_every_link_of_the_readme_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)", README):
        assert (ROOT / target).exists(), target
