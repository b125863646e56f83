"""The engine: what an author of dialogs needs, in one import."""

from dialogs.engine.chat import Chat
from dialogs.engine.kinds import Kind, OneTimeCode, PersonName, PhoneNumber, Rejected
from dialogs.engine.registry import Definition, Registry, dialog, fragment

__all__ = [
    "Chat",
    "Definition",
    "Kind",
    "OneTimeCode",
    "PersonName",
    "PhoneNumber",
    "Registry",
    "Rejected",
    "dialog",
    "fragment",
]
