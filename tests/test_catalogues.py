"""The texts pass their lint, and every check of the lint bites."""

from pathlib import Path

import pytest

from tests.support import catalogues


def test_the_real_texts_have_no_fault() -> None:
    assert catalogues.lint() == []


def broken(folder: Path, reference: str, other: str = "", tag: str = "ar") -> str:
    """Return what the lint says about two small languages."""
    for name, text in (("de", reference), (tag, other or reference)):
        (folder / name).mkdir()
        (folder / name / "a.ftl").write_text(text, encoding="utf-8")
    return "\n".join(catalogues.lint(folder))


COMMENT = "# $n (Number): how many.\n"
PLURAL = COMMENT + "a = { $n ->\n    [one] x\n   *[other] y\n }\n"


@pytest.mark.parametrize(
    ("reference", "other", "fault"),
    [
        ("a = ا\nb\n", "", "a.ftl:2: syntax error"),
        ("a = ا\na = ب\n", "", "a.ftl:2: a comes twice"),
        ("a = ا\nb = ب\n", "a = ا\n", "b is missing"),
        ("a = ا\n", "a = ا\nb = ب\n", "b: is not in de"),
        (COMMENT + "a = ا { $n }\n", "a = ا { $m }\n", "$m is not in de"),
        (COMMENT + "a = ا { $n }\n", "a = ا\n", "$n is left out"),
        (COMMENT + "a = { WEHN($n) }\n", "", "unknown function WEHN"),
        (PLURAL, "", "plural [few] is missing"),
        (PLURAL.replace("[one]", "[two]"), "", "plural [two] is unknown in de"),
        ("a = ا\n", "a = ا ٢\n", "native digits"),
        (COMMENT + "a = ا https://x.de/{ $n }\n", "", "glued"),
        ("## $n\n\na = ا { $n }\n", "", "no comment names $n"),
        ("engine-back = " + "ا" * 25 + "\n", "", "a label of 25"),
        ("a =" + " ا" * 15 + "\n", "", "more than 14 words"),
        ("calendar-title = Schuldnerberatung\n", "", "lock screen"),
        ("a = Lotse\n", "", "begins with a Latin letter"),
    ],
)
def test_a_fault_is_found(
    tmp_path: Path, reference: str, other: str, fault: str
) -> None:
    assert fault in broken(tmp_path, reference, other)


def test_a_sound_text_has_no_fault(tmp_path: Path) -> None:
    assert broken(tmp_path, COMMENT + "a = ا { $n }\n") == ""
