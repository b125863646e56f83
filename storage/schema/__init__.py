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
    CarePlace,
    Claim,
    Closure,
    Holiday,
    Interpreter,
    Office,
    OpeningRule,
    Resource,
    Room,
    Service,
)
from storage.schema.traffic import Aside, Dialog, Inbox, Outbox, Shard, Switch, Version
from storage.schema.waiting import Waiting

__all__ = [
    "Adviser",
    "AdviserService",
    "Alias",
    "Aside",
    "Base",
    "Booking",
    "CarePlace",
    "Claim",
    "Closure",
    "Consent",
    "Contact",
    "Conversation",
    "Dialog",
    "Handover",
    "Holiday",
    "Inbox",
    "Interpreter",
    "Message",
    "Office",
    "OpeningRule",
    "Outbox",
    "Person",
    "Resource",
    "Room",
    "Service",
    "Shard",
    "Switch",
    "Version",
    "Waiting",
    "table",
]
