"""Templates say what the screens say, in every language, and keep Meta's rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import content, i18n, template_rules, templates, whatsapp_templates
from bot.channels.base import Outgoing, Template
from bot.content import Content, button
from bot.languages import KNOWN
from bot.speaker import Speaker
from dialogs.engine.requests import Line
from storage import attendance, outbox
from storage.directory import Directory
from storage.transaction import Tx
from storage.values import Time
from tests.support import catalogue_rules
from tests.support.fake_whatsapp_templates import read_template
from tests.support.visitor import TEXTS, Visitor, world

DRAFTS = list(template_rules.drafts(TEXTS))
TIME = Time(datetime(2027, 3, 1, 9, tzinfo=UTC), "Europe/Berlin", 1)
LANGUAGES = [language.tag for language in TEXTS.languages]


def speaker(tx: Tx, language: str) -> Speaker:
    return Speaker(TEXTS, tx.directory, language)


def test_every_template_exists_in_every_language_and_keeps_metas_rules() -> None:
    assert len(DRAFTS) == len(templates.SCREENS) * len(LANGUAGES)
    assert [(d, fault) for d in DRAFTS for fault in template_rules.faults(d)] == []


def test_no_two_templates_have_one_name() -> None:
    names = [screen.name for screen in templates.SCREENS]
    assert sorted(names) == sorted({*names})


def test_no_template_tells_what_the_matter_is() -> None:
    """PRIVACY 15: a lock screen may be read by whoever stands beside it."""
    known = {language.tag: language for language in KNOWN}
    for draft in DRAFTS:
        for said in (draft.filled.body, *draft.filled.labels):
            language = known[draft.language]
            assert list(catalogue_rules.words(language, "template-x", said)) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("{{1}} is the day of your appointment.", "begins or ends"),
        ("Your appointment is on this day: {{1}}.", "begins or ends"),
        (
            "You have an appointment on {{1}}, {{2}} and we look forward.",
            "side by side",
        ),
        ("You have an appointment on {{2}} at the usual place.", "not numbered"),
        ("Until {{1}} then.", "too few"),
        ("You have an appointment" + " at our place" * 90, "at most 1024"),
        ("You have an appointment on {{1}},\tas we said before.", "a tab"),
        ("You have an appointment " + "📅" * 11, "emoji"),
    ],
)
def test_what_meta_would_refuse_is_named(body: str, fault: str) -> None:
    draft = replace(DRAFTS[0], filled=replace(DRAFTS[0].filled, body=body))

    assert fault in " ".join(template_rules.faults(draft))


@pytest.mark.parametrize(
    ("labels", "fault"),
    [
        ((), "at least one"),
        (("Yes", "Yes"), "say the same"),
        (("✅ Yes",), "no emoji"),
        (("Yes, I shall certainly come",), "at most 20"),
    ],
)
def test_buttons_that_meta_would_refuse_are_named(
    labels: tuple[str, ...], fault: str
) -> None:
    draft = replace(DRAFTS[0], filled=replace(DRAFTS[0].filled, labels=labels))

    assert fault in " ".join(template_rules.faults(draft))


def test_another_order_of_the_blanks_needs_another_name() -> None:
    """What is approved under the old one would show a street in place of a time."""
    turned = replace(DRAFTS[0].filled, blanks=DRAFTS[0].filled.blanks[::-1])

    [fault] = template_rules.faults(replace(DRAFTS[0], filled=turned))

    assert "another name" in fault


@pytest.fixture
async def amina(tmp_path: Path) -> Visitor:
    """Somebody with an appointment in three days, 9:00."""
    visitor = Visitor(world(tmp_path), language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    await visitor.presses("s.booking")
    for number in (1, 1, 4, 1, 1):
        await visitor.taps_option(number)
    await visitor.types("Amina")
    await visitor.presses(visitor.options[0].token)
    return visitor


async def heard(visitor: Visitor) -> Outgoing:
    """Go to what comes by itself next, and return it."""
    for _ in range(7 * 48):
        visitor.world.now += timedelta(minutes=30)
        if screens := await visitor.hears():
            return screens[-1]
    raise AssertionError("nothing came")


async def as_template(visitor: Visitor, shown: Outgoing) -> list[Template]:
    """Return a screen of the outbox as templates, in German and Arabic."""

    def read(tx: Tx) -> list[Template]:
        data = outbox.content(tx, shown.row)
        assert data
        two = [speaker(tx, "de"), speaker(tx, "ar")]
        return list(templates.fitting(content.parse(data), two))

    async with visitor.world.store() as store:
        return await store.read(read)


def sent(template: Template) -> dict[str, Any]:
    """Return a template as it is sent through the Cloud API."""
    values = [{"type": "text", "text": value} for value in template.values]
    return {
        "name": template.name,
        "language": {"code": template.language},
        "components": [
            {"type": "body", "parameters": values},
            *(
                {
                    "type": "button",
                    "sub_type": "quick_reply",
                    "index": str(index),
                    "parameters": [{"type": "payload", "payload": token}],
                }
                for index, token in enumerate(template.tokens)
            ),
        ],
    }


def plain(text: str) -> str:
    """Return a text without the marks around what was put into it."""
    return text.translate({0x2068: None, 0x2069: None})


async def came_of(visitor: Visitor) -> list[Outgoing]:
    """Return everything that comes by itself about one appointment."""
    came = [await heard(visitor)]
    await visitor.taps("ich komme")
    came += [await heard(visitor), await heard(visitor)]
    visitor.world.now += timedelta(hours=15)
    async with visitor.world.store() as store:
        await store.write(lambda tx: attendance.attended(tx, 1, came=False))
    return [*came, await heard(visitor)]


async def test_what_comes_by_itself_can_come_as_a_template(amina: Visitor) -> None:
    """Word for word the screen, below a greeting, with the same buttons."""
    listed = [whatsapp_templates.submission(draft) for draft in DRAFTS]
    names = []
    for screen in await came_of(amina):
        german, arabic = await as_template(amina, screen)
        message = read_template(sent(german), listed)

        assert message.text.endswith(plain(screen.text))
        tokens = [button.token for row in screen.rows for button in row]
        assert sorted(token for _, token in message.buttons) == sorted(tokens)
        assert read_template(sent(arabic), listed).text.startswith("مرحبًا")
        names.append(german.name)
    assert names == [
        "lotse_reminder_days_asking",
        "lotse_reminder_tomorrow_confirmed",
        "lotse_reminder_tomorrow_confirmed",
        "lotse_missed",
    ]


def missed(office: str) -> Content:
    """Return the question to who did not come, with an office's name as a word."""
    values = {"time": TIME, "office": office}
    return Content(
        question=Line("missed-question", values),
        choices=(button("s.booking", "missed-book"), button("m", "engine-menu")),
    )


def speakers(*tags: str) -> Iterator[Speaker]:
    return (Speaker(TEXTS, Directory(0), tag) for tag in tags)


def test_the_persons_languages_come_first_and_in_their_order() -> None:
    found = templates.fitting(missed("Marxloh"), speakers("ar", "tr", "de"))

    assert [one.language for one in found] == ["ar", "tr", "de"]


def test_a_language_without_own_texts_has_no_template() -> None:
    assert list(templates.fitting(missed("Marxloh"), speakers("kmr", "sq"))) == []


def test_a_screen_that_answers_has_no_template() -> None:
    menu = Content(question=Line("menu-question"))

    assert list(templates.fitting(menu, speakers(*LANGUAGES))) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Marxloh\nnear the station", "Marxloh, near the station"),
        ("Marxloh\t\t     Nord", "Marxloh Nord"),
        ("", "…"),
    ],
)
def test_a_blank_holds_one_line(name: str, shown: str) -> None:
    [template] = templates.fitting(missed(name), speakers("ar"))

    assert template.values[1] == shown


def test_a_texts_pieces_make_the_label() -> None:
    """A plural is one piece, whatever stands in it."""
    values: dict[str, i18n.Argument] = {"days": 3, "time": TIME.local()}
    values |= {"office": "Marxloh", "office-street": "Weg 1"}

    for tag in LANGUAGES:
        pieces = TEXTS.pieces(tag, "reminder-days", values)
        joined = "".join(piece.words for piece in pieces)
        assert joined == TEXTS.label(tag, "reminder-days", values)
        assert next(p.variables for p in pieces if p.variables) == ("days",)
