"""What a replay cannot repeat is found in the source, with its line."""

from pathlib import Path

import pytest

import dialogs
from dialogs.engine import Chat, dialog
from dialogs.engine.errors import NotAsync, Unfit
from dialogs.engine.lint import check_file

HEAD = "from dialogs.engine import dialog\n\n@dialog('x')\nasync def x(chat):\n    "


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("try: pass\n    finally: pass", "try"),
        ("with chat: pass", "with"),
        ("async with chat: pass", "async with"),
        ("async for a in chat: pass", "async for"),
        ("a = {1, 2}", "a set"),
        ("a = {b for b in chat}", "a set"),
        ("global a", "global"),
        ("yield 1", "yield"),
        ("set(chat)", "set()"),
        ("frozenset(chat)", "frozenset()"),
        ("open('a')", "open()"),
        ("print('a')", "print()"),
        ("eval('a')", "eval()"),
        ("hash('a')", "hash()"),
        ("id(chat)", "id()"),
        ("datetime.now()", "now()"),
        ("date.today()", "today()"),
        ("random.randint(1, 2)", "randint()"),
        ("uuid.uuid4()", "uuid4()"),
        ("import random", "import random"),
        ("from time import time", "import time"),
    ],
)
def test_a_construct_is_refused(tmp_path: Path, line: str, what: str) -> None:
    file = tmp_path / "unfit.py"
    file.write_text(f"{HEAD}{line}\n")

    faults = check_file(file)

    assert faults
    assert faults[0].startswith(f"unfit.py:5: {what} has no place in a dialog")


def test_a_helper_that_is_not_marked_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "unfit.py"
    file.write_text("async def helper(chat):\n    pass\n")

    assert "marked @fragment" in check_file(file)[0]


def test_a_dialog_is_checked_when_it_is_defined() -> None:
    with pytest.raises(Unfit, match=r"test_lint.py:\d+: a set has no place"):

        @dialog("unfit")
        async def unfit(chat: Chat) -> None:
            """Has a set."""
            await chat.say("one", some=len({1, 2}))


def test_a_dialog_must_be_asynchronous() -> None:
    with pytest.raises(NotAsync, match="must be an `async def`"):
        dialog("plain")(lambda chat: None)  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize(
    "path",
    sorted(Path(str(dialogs.__file__)).parent.glob("*.py")),
    ids=lambda p: p.name,
)
def test_our_own_dialogs_are_clean(path: Path) -> None:
    assert check_file(path) == []
