"""Every table, declared once; the hot path reads them as Core tables."""

from storage.schema.base import Base, table
from storage.schema.events import Event, EventCare, Seat, Session, Topic
from storage.schema.feedback import Feedback
from storage.schema.joining import Code
from storage.schema.own import OwnReminder
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
    "Code",
    "Consent",
    "Contact",
    "Conversation",
    "Dialog",
    "Event",
    "EventCare",
    "Feedback",
    "Handover",
    "Holiday",
    "Inbox",
    "Interpreter",
    "Message",
    "Office",
    "OpeningRule",
    "Outbox",
    "OwnReminder",
    "Person",
    "Resource",
    "Room",
    "Seat",
    "Service",
    "Session",
    "Shard",
    "Switch",
    "Topic",
    "Version",
    "Waiting",
    "table",
]
