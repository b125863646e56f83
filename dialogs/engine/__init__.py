"""The engine: what an author of dialogs needs, in one import."""

from dialogs.engine.chat import Chat
from dialogs.engine.kinds import (
    CLOCK,
    DAY,
    Among,
    Dated,
    FewWords,
    Kind,
    LatinName,
    OneTimeCode,
    OwnWords,
    PersonName,
    PhoneNumber,
    Rejected,
)
from dialogs.engine.registry import Definition, Registry, dialog, fragment

__all__ = [
    "CLOCK",
    "DAY",
    "Among",
    "Chat",
    "Dated",
    "Definition",
    "FewWords",
    "Kind",
    "LatinName",
    "OneTimeCode",
    "OwnWords",
    "PersonName",
    "PhoneNumber",
    "Registry",
    "Rejected",
    "dialog",
    "fragment",
]
