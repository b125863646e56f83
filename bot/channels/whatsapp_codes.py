"""What WhatsApp's error codes mean, in an answer at once and in a webhook later."""

from __future__ import annotations

from typing import Literal

from bot.channels.base import Closed, Gone, Later, NoTemplate, Wrong

Meaning = Literal["", "closed", "gone", "muted", "refused"]
Problem = Gone | Wrong | Closed | NoTemplate | Later

_PATIENCE = 60.0
_CLOSED = 131047
# This person must wait: too many messages in a row; or too many people were written to
# first today, while those who write are answered.
_CHAT = {131056: 6.0, 131064: 3_600.0}
# The account must pause, so many seconds; None: as long as it takes.
_ACCOUNT: dict[int, float | None] = {
    4: None,
    80007: None,
    130429: None,
    131048: _PATIENCE,
}
# A service of theirs is away for a moment.
_AWAY = {1, 2, 131000, 131016, 131057, 133004}
# Nothing goes until somebody here does something: token, permission, bill, account.
OURS = {
    0: "token",
    3: "permission",
    10: "permission",
    190: "token",
    200: "permission",
    368: "account",
    131005: "permission",
    131031: "account",
    131042: "payment",
    133010: "number",
}
# Parameters, translation, length, wording, format, paused, disabled.
_TEMPLATE = {132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018}
_GONE = {131026: "unreachable"}
_MUTED = 131050
_REFUSED = {
    130472: "experiment",
    131049: "withheld",
    _MUTED: "muted",
    131053: "media",
    131062: "number needed",
}


def problem(code: int, seconds: float | None = None) -> Problem:
    """Return what a refusal means for the sender; `seconds` is what Meta asked for."""
    if code in _CHAT:
        return Later(seconds or _CHAT[code], reach="chat")
    if code in _ACCOUNT:
        return Later(seconds or _ACCOUNT[code], reach="account")
    if code in OURS:
        return Later(seconds or _PATIENCE, reach="account")
    if code in _AWAY:
        return Later(seconds)
    if code == _CLOSED:
        return Closed()
    if code in _TEMPLATE:
        return NoTemplate(f"code {code}")
    if code in _GONE:
        return Gone(_GONE[code])
    return Wrong(_why(code))


def told(code: int) -> tuple[Meaning, str]:
    """Return what a failure that is told later means, and a short word for staff."""
    if code == _CLOSED:
        return "closed", "window"
    if code in _GONE:
        return "gone", _GONE[code]
    if code == _MUTED:
        return "muted", "muted"
    if code in _TEMPLATE:
        return "refused", "template"
    return "refused", OURS.get(code) or _why(code)


def _why(code: int) -> str:
    return _REFUSED.get(code, f"code {code}")
