"""Every table, declared once; the hot path reads them as Core tables."""

from storage.schema.base import Base, table
from storage.schema.events import Event, EventCare, Seat, Session, Topic
from storage.schema.feedback import Feedback
from storage.schema.internships import (
    OPEN_INTERNSHIP,
    Campaign,
    Firm,
    Internship,
    Milestone,
    Placement,
    Quarter,
    Seeker,
    Trade,
    Wanted,
)
from storage.schema.joining import Code
from storage.schema.meetings import Meeting
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
    "OPEN_INTERNSHIP",
    "Adviser",
    "AdviserService",
    "Alias",
    "Aside",
    "Base",
    "Booking",
    "Campaign",
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
    "Firm",
    "Handover",
    "Holiday",
    "Inbox",
    "Internship",
    "Interpreter",
    "Meeting",
    "Message",
    "Milestone",
    "Office",
    "OpeningRule",
    "Outbox",
    "OwnReminder",
    "Person",
    "Place",
    "Placement",
    "Quarter",
    "Resource",
    "Room",
    "Seat",
    "Seeker",
    "Service",
    "Session",
    "Shard",
    "Switch",
    "Topic",
    "Trade",
    "Version",
    "Waiting",
    "Wanted",
    "table",
]
