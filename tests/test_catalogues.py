"""The texts pass their lint, and every check of the lint bites."""

from pathlib import Path

import pytest

from bot import languages
from tests.support import catalogue_rules, catalogues

COMMENT = "# $n (Number): how many. $name (String): who. $time (Time): when.\n"
SELECT = COMMENT + "a = { $n ->\n    [one] x { $n }\n   *[other] y\n }\n"
SIX = "".join(f"    [{key}] س\n" for key in ("zero", "one", "two", "few", "many"))


def test_the_real_texts_have_no_fault() -> None:
    assert catalogues.lint() == []


def test_every_language_that_is_spoken_has_a_list_for_lock_screens() -> None:
    spoken = {path.name for path in catalogues.LOCALES.iterdir() if path.is_dir()}
    primary = {one.tag for one in languages.KNOWN if one.tag in spoken}

    assert primary <= catalogue_rules.TELLING.keys()


def found(
    folder: Path, reference: str, other: str = "", tag: str = "ar"
) -> catalogues.Findings:
    """Inspect two small languages."""
    for name, text in (("de", reference), (tag, other or reference)):
        (folder / name).mkdir()
        (folder / name / "a.ftl").write_text(text, encoding="utf-8")
    return catalogues.inspect(folder)


@pytest.mark.parametrize(
    ("reference", "other", "fault"),
    [
        ("a = ا\nb\n", "", "a.ftl:2: syntax error"),
        ("a = ا\na = ب\n", "", "a.ftl:2: a comes twice"),
        ("a = ا\n  .b = ا\n  .b = ب\n", "", "a.ftl:3: a.b comes twice"),
        ("a = ا\nb = ب\n", "a = ا\n", "b is missing"),
        ("a = ا\n  .b = ب\n", "a = ا\n", "a.b is missing"),
        ("a = ا\n  .b = ب\n", "a =\n  .b = ب\n", "a: says nothing"),
        ("a = ا\n", "a = ا\nb = ب\n", "b: is not in de"),
        ("a = ا\n", "a = ا\n  .b = ب\n", "a.b: is not in de"),
        ("a = ا { b }\n", "", "b does not exist"),
        ("a = ا { -b }\n", "", "-b does not exist"),
        (COMMENT + "a = ا { $n }\n", "a = ا { $m }\n", "$m is not in de"),
        (COMMENT + "a = ا { $n }\n", "a = ا\n", "$n is left out"),
        (
            COMMENT + "a = ا { $n }\n  .b = ب { $name }\n",
            "a = ا { $n } { $name }\n  .b = ب\n",
            "a.b: $name is left out",
        ),
        (COMMENT + "a = { WEHN($n) }\n", "", "unknown function WEHN"),
        (COMMENT + "a = { DATETIME($time) }\n", "", "unknown function DATETIME"),
        (COMMENT + "a = { $time }\n", "", "$time is a time: write WHEN($time)"),
        (COMMENT + "a = { WHEN($name) }\n", "", "$name is a String"),
        (COMMENT + 'a = { WHEN("x") }\n', "", "WHEN wants one variable"),
        (COMMENT + 'a = { WHEN($time, style: "dya") }\n', "", "no style dya"),
        (COMMENT + 'a = { WHEN($time, sytle: "day") }\n', "", "knows no sytle"),
        (SELECT, "", "plural [few] is missing"),
        (SELECT.replace("[one]", "[two]"), "", "plural [two] is unknown in de"),
        (
            SELECT.replace("{ $n ", "{ $name "),
            "",
            "$name is a String: it is never counted",
        ),
        ("a = ا\n", "a = ا ٢\n", "native digits"),
        (COMMENT + "a = ا https://x.de/{ $name }\n", "", "glued"),
        ("# $url (String): x\na = ا { $url }/x\n", "", "glued"),
        ("a = <b>ا</b>\n", "", "markup"),
        ("## $n\n\na = ا { $n }\n", "", "no comment names $n"),
        ("# $n: how many\na = ا { $n }\n", "", "gives $n no type"),
        ("engine-back = " + "ا" * 25 + "\n", "", "a label of 25"),
        ("some-label = " + "ا" * 25 + "\n", "", "a label of 25"),
        ("a =" + " ا" * 15 + "\n", "", "more than 14 words"),
        ("calendar-title = Schuldnerberatung\n", "", "lock screen"),
        ("calendar-title = موعد\n", "calendar-title = للديون\n", "lock screen"),
        ("reminder-a = { -b }\n-b = Jobcenter\n", "", "lock screen"),
        ("a = Lotse\n", "", "begins with a Latin letter"),
        ("a = ا\n", "a =\n    ا\n    📍 Marxloh\n", "a line begins with a Latin"),
    ],
)
def test_a_fault_is_found(
    tmp_path: Path, reference: str, other: str, fault: str
) -> None:
    assert fault in "\n".join(found(tmp_path, reference, other).faults)


@pytest.mark.parametrize(
    ("reference", "other"),
    [
        (COMMENT + "a = ا { $n }\n", ""),
        ("calendar-title = Besuch in der Stadt\n", "calendar-title = في المدينة\n"),
        (COMMENT + 'a = ا { WHEN($time, style: "day") }\n', ""),
        (SELECT, "a = { $n ->\n" + SIX + "   *[other] س { $n }\n }\n"),
        (
            SELECT,
            "a = { $n ->\n    [0] س\n    [1] س\n    [2] س\n"
            "    [few] س\n    [many] س\n   *[other] س { $n }\n }\n",
        ),
        ("a = ا\n-b = ا\n", "a = ا { -c }\n-c = ا\n"),
    ],
)
def test_a_sound_text_has_no_fault(tmp_path: Path, reference: str, other: str) -> None:
    assert found(tmp_path, reference, other).faults == []


def test_one_is_also_twenty_one(tmp_path: Path) -> None:
    """Russian says [one] of 1, 21 and 101: "one letter" would be wrong."""
    plural = "a = { $n ->\n    [one] x\n    [few] x\n    [many] x\n   *[other] x\n }\n"

    faults = found(tmp_path, SELECT, plural, "ru").faults

    assert [fault.rpartition(": ")[2] for fault in faults] == ["show the number"]


def test_a_language_without_a_list_has_no_texts_for_lock_screens(
    tmp_path: Path,
) -> None:
    faults = found(tmp_path, "calendar-title = ا\n", tag="uk").faults

    assert len(faults) == 1
    assert "must not tell in uk" in faults[0]


def test_a_folder_that_the_bot_would_not_read_is_a_fault(tmp_path: Path) -> None:
    faults = found(tmp_path, "a = ا\n", tag="de-x-leicht").faults

    assert len(faults) == 1
    assert "is not in bot/languages.py" in faults[0]


def test_a_text_stays_in_the_file_of_its_reference(tmp_path: Path) -> None:
    found(tmp_path, "a = ا\n")

    (tmp_path / "ar" / "a.ftl").rename(tmp_path / "ar" / "b.ftl")

    assert "belongs into a.ftl" in catalogues.lint(tmp_path)[0]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("engine-back = " + "ا" * 21 + "\n", "21 characters"),
        ("a =" + " ا" * 13 + "\n", "more than 12 words"),
    ],
)
def test_what_could_be_better_is_a_hint_and_no_fault(
    tmp_path: Path, text: str, hint: str
) -> None:
    findings = found(tmp_path, text)

    assert findings.faults == []
    assert hint in "\n".join(findings.hints)
