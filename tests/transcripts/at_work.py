"""What is told of an internship that runs: the newcomer and the firm, side by side."""

from __future__ import annotations

from datetime import datetime

from tests.support import placed
from tests.support.visitor import Visitor
from tests.transcripts.telling import NAMES, Conversation

FIRM = "Yıldız"
# The firm's people speak another language than the newcomer.
ANOTHER = {"de": "tr", "tr": "de", "ar": "de", "bg": "tr", "ro": "de", "en": "de"}
SECOND = 2


async def _agreed(told: Conversation) -> None:
    """Have an internship from Monday on, two weeks long; not told."""
    firm = Visitor(told.world, "firm", language=ANOTHER[told.language])
    name = told.name.split()[0]
    await placed.placed(told.visitor, firm, name=name)
    told.others[FIRM] = firm
    told.lines += ["(the internship is agreed: from 7 to 18 December)", ""]


async def _hears(told: Conversation, who: str, now: datetime) -> None:
    """Let one of the two go on, when it is a time."""
    await placed.it_is(told.world, now)
    if who != told.who:
        told.goes_on_as(who, "")
    await told.hears_at(now)


async def to_the_end(told: Conversation) -> None:
    """From the evening before to what came after, with a certificate."""
    newcomer = NAMES[told.language][0]
    await _agreed(told)
    await _hears(told, newcomer, placed.EVENING)
    await _hears(told, FIRM, placed.EVENING)
    await placed.it_is(told.world, placed.BEGUN)
    await _hears(told, newcomer, placed.HALF)
    await told.taps("placed-well")
    await _hears(told, FIRM, placed.HALF)
    await told.taps("placed-well")
    await _hears(told, FIRM, placed.OVER)
    await told.taps("placed-tell")
    await told.taps("ended-how-end")
    await told.taps("ended-want-paper")
    await told.chooses(SECOND, SECOND)
    await told.taps("did-which-enough")
    await _hears(told, newcomer, placed.OVER)
    await told.taps("placed-paper")
    await told.types("Petra Schmitz")
    await _hears(told, newcomer, placed.AFTER)
    await told.taps("placed-next")
    await told.taps("after-what-job")
    await _hears(told, FIRM, placed.AFTER)


async def broken_off(told: Conversation) -> None:
    """Halfway she needs help; the firm ends it, and she is told kindly."""
    newcomer = NAMES[told.language][0]
    await _agreed(told)
    await placed.it_is(told.world, placed.BEGUN)
    await _hears(told, newcomer, placed.HALF)
    await told.taps("placed-help")
    await told.taps("engine-bot-label")
    await _hears(told, FIRM, placed.HALF)
    await told.taps("placed-over")
    await told.taps("broken-firm-nowork")
    await _hears(told, newcomer, placed.HALF)


async def cannot_come(told: Conversation) -> None:
    """The evening before she cannot come; the firm is told, never why."""
    newcomer = NAMES[told.language][0]
    await _agreed(told)
    await _hears(told, newcomer, placed.EVENING)
    await told.taps("placed-trouble")
    await told.taps("broken-seeker-ill")
    await _hears(told, FIRM, placed.EVENING)


AT_WORK = {
    "internship-runs": to_the_end,
    "internship-broken": broken_off,
    "internship-cannot": cannot_come,
}
