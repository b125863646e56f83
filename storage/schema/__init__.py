"""Every table, declared once; the hot path reads them as Core tables."""

from storage.schema.base import Base, table
from storage.schema.people import (
    Alias,
    Consent,
    Contact,
    Conversation,
    Handover,
    Message,
    Person,
)
from storage.schema.scheduling import (
    Adviser,
    AdviserService,
    Booking,
    Claim,
    Closure,
    Holiday,
    Office,
    OpeningRule,
    Resource,
    Service,
)
from storage.schema.traffic import Aside, Dialog, Inbox, Outbox, Shard, Switch, Version

__all__ = [
    "Adviser",
    "AdviserService",
    "Alias",
    "Aside",
    "Base",
    "Booking",
    "Claim",
    "Closure",
    "Consent",
    "Contact",
    "Conversation",
    "Dialog",
    "Handover",
    "Holiday",
    "Inbox",
    "Message",
    "Office",
    "OpeningRule",
    "Outbox",
    "Person",
    "Resource",
    "Service",
    "Shard",
    "Switch",
    "Version",
    "table",
]
