"""What others do about an internship: a firm's yes or no, an interest, an end."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.content import Content
from storage import (
    campaigns,
    consents,
    internships,
    introductions,
    my_data,
    placements,
    reminders,
    schema,
)
from storage.placements import FIRM, NOBODY, SEEKER
from storage.values import Ref
from tests.bot import matched
from tests.crawler.walker import Step, Walker, place_of

At = Callable[[Walker, Content], bool]
Happens = Callable[[Walker, Content], Step]
_placement = schema.table(schema.Placement)
_BERLIN = ZoneInfo("Europe/Berlin")


def _other(walker: Walker) -> Walker:
    """Return the other side, who has opened a chat."""
    other = Walker(walker.tx, walker.channel, walker.registry, address="other-side")
    other.does("start")
    other.presses("l.de")
    return other


def _could_begin(walker: Walker, seen: Content) -> bool:
    """Say whether she is at the menu by day, a campaign runs, and nothing has begun."""
    now = walker.tx.now
    return (
        place_of(seen) == "menu-question"
        and walker.chat.mode == "bot"
        and reminders.after_quiet(now, _BERLIN) == now
        and bool(campaigns.open_now(walker.tx))
        and walker.tx.connection.execute(select(_placement.c.id)).first() is None
    )


def _interested(seeker: Walker, firm: Walker) -> Ref:
    """Let one sign up and be interested in a place of the other."""
    hers = matched.signs_up(seeker.own)
    place = matched.offers(firm.own)
    placement = placements.answer(seeker.tx, hers, place, interested=True)
    assert isinstance(placement, Ref)
    return placement


def wanted(walker: Walker, seen: Content) -> Step:
    """Let a firm say yes to her."""
    firm = _other(walker)
    introductions.want(firm.own, _interested(walker, firm))
    return walker.hears(walker.tx.now)


def _asked(walker: Walker, seen: Content) -> Step:
    """Let somebody be interested in a place of hers."""
    _interested(_other(walker), walker)
    return walker.hears(walker.tx.now)


def _newest(walker: Walker) -> Ref:
    found = select(_placement.c.id).order_by(_placement.c.id.desc())
    return Ref("placement", walker.tx.connection.execute(found).scalars().first() or 0)


def _shown(walker: Walker) -> Step:
    """Let her look at what is new."""
    step = walker.hears(walker.tx.now)
    assert step.screen is not None
    return walker.presses(step.screen.choices[0].token)


def _ends(kind: str, by: str, reason: str = "") -> Happens:
    """Return that the placement takes a step, and she looks at what is new."""

    def happens(walker: Walker, seen: Content) -> Step:
        placements.step(walker.tx, _newest(walker).id, kind, by, reason)
        return _shown(walker)

    return happens


def _answered(kind: str, by: str, reason: str = "") -> Happens:
    """Return the same for her who has just been interested."""

    def happens(walker: Walker, seen: Content) -> Step:
        placement = _interested(walker, _other(walker))
        placements.step(walker.tx, placement.id, kind, by, reason)
        return _shown(walker)

    return happens


def _closes(walker: Walker, seen: Content) -> Step:
    """Let the firm withdraw the place; then press yes."""
    found = select(_placement.c.internship_id)
    place = walker.tx.connection.execute(found).scalars().first() or 0
    placements.withdraw_all(walker.tx, "closed", internship_id=place)
    internships.set_state(walker.tx, place, internships.WITHDRAWN)
    return walker.presses(seen.choices[0].token)


def _no_consent(side: str) -> Happens:
    """Return that the firm takes its consent back, and yes is pressed."""

    def happens(walker: Walker, seen: Content) -> Step:
        firm = walker if side == FIRM else _other(walker)
        consents.withdraw_purpose(firm.own, consents.FIRM)
        return walker.presses(seen.choices[0].token)

    return happens


def _number_is_known(walker: Walker, seen: Content) -> Step:
    """Let us know her number already, and her agree; then press yes."""
    consents.record(walker.own, consents.PASSING)
    my_data.ring_at(walker.own, matched.HER_PHONE)
    return walker.presses(seen.choices[0].token)


def _agrees(walker: Walker) -> None:
    """Let the other side say yes to all that she is asked."""
    hers = _other(walker).own
    consents.record(hers, consents.PASSING)
    introductions.introduce(hers, _newest(walker), matched.HER_PHONE)


def _introduced(walker: Walker, seen: Content) -> Step:
    """Let her agree, and the firm look who she is."""
    _agrees(walker)
    return _shown(walker)


def _introduced_and_gone(walker: Walker, seen: Content) -> Step:
    """Let her agree and step back again."""
    _agrees(walker)
    introductions.withdraw(_other(walker).own, _newest(walker))
    return _shown(walker)


def _asks_again(walker: Walker, seen: Content) -> Step:
    """Let the firm have taken its consent back when the other says yes."""
    consents.withdraw_purpose(walker.own, consents.FIRM)
    _agrees(walker)
    return _shown(walker)


def _at(*places: str) -> At:
    return lambda walker, seen: place_of(seen) in places


def _is_asked(walker: Walker, seen: Content) -> bool:
    """Say whether the firm's question just came."""
    return place_of(seen) == "match-meet"


SILENT = (placements.WITHDRAWN, NOBODY, "silent")
PAIRINGS: tuple[tuple[str, At, Happens], ...] = (
    ("a-firm-says-yes", _could_begin, wanted),
    ("a-firm-says-no", _could_begin, _answered(placements.REFUSED, FIRM)),
    ("a-firm-says-nothing", _could_begin, _answered(*SILENT)),
    (
        "others-have-it",
        _could_begin,
        _answered(placements.WITHDRAWN, NOBODY, "full"),
    ),
    ("somebody-is-interested", _could_begin, _asked),
    ("the-place-closes", _at("match-wanted", "introduce-summary"), _closes),
    ("she-was-silent", _at("match-wanted"), _ends(*SILENT)),
    ("it-was-closed", _at("match-wanted"), _ends(placements.WITHDRAWN, NOBODY)),
    ("her-number-is-known", _at("match-wanted"), _number_is_known),
    ("the-firm-must-agree", _at("match-wanted"), _no_consent(SEEKER)),
    ("agrees-first", _is_asked, _no_consent(FIRM)),
    ("the-firm-was-silent", _is_asked, _ends(*SILENT)),
    ("she-steps-back", _is_asked, _ends(placements.WITHDRAWN, SEEKER)),
    ("she-agrees", _at("share-done"), _introduced),
    ("she-agrees-and-goes", _at("share-done"), _introduced_and_gone),
    ("she-agrees-and-the-firm-does-not", _at("share-done"), _asks_again),
)
