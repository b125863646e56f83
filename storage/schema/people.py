"""People, how they are reached, what they agreed to, and the state of a chat."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Instant, Key, Sealed
from storage.schema.base import Base


class Person(Base):
    """Somebody we serve: a language, and a name once it was needed and agreed to.

    `second_language` is used where a messenger has no approved text in the first.
    `erased_at` is when everything was erased: nothing but this row tells of it, so that
    counts and proofs of consent have something to belong to.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    language: Mapped[str | None] = mapped_column(String(16))
    second_language: Mapped[str | None] = mapped_column(String(16))
    name: Mapped[str | None] = mapped_column(Sealed("person.name"))
    phone: Mapped[str | None] = mapped_column(Sealed("person.phone"))
    note: Mapped[str | None] = mapped_column(Sealed("person.note"))
    created_at: Mapped[datetime] = mapped_column(Instant)
    seen_at: Mapped[datetime] = mapped_column(Instant)
    erased_at: Mapped[datetime | None] = mapped_column(Instant)


class Contact(Base):
    """A person's address on one channel, kept apart from what is said there.

    `address_key` is a keyed hash, so that the address can be found and not read.
    `referral` is the code of the link that brought the person, never whose it is.
    `heard_at` is when the person last wrote, kept where a messenger counts from there;
    `muted_at` when she told the messenger that she wants no news from us. Unasked we
    say nothing until `paused_until`, or, with `paused_at` alone, until she writes.
    `leaving_at` is when she had everything erased: the row then only serves the last
    message, and goes soon after. `preferred_at` is when she chose to be written to here
    first; `tries` counts wrong codes since `tried_at`.
    """

    __tablename__ = "contact"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    account: Mapped[str] = mapped_column(String(64))
    address_key: Mapped[str] = mapped_column(String(40))
    address: Mapped[str] = mapped_column(Sealed("contact.address"))
    stopped_at: Mapped[datetime | None] = mapped_column(Instant)
    blocked_at: Mapped[datetime | None] = mapped_column(Instant)
    referral: Mapped[str | None] = mapped_column(String(8))
    heard_at: Mapped[datetime | None] = mapped_column(Instant)
    muted_at: Mapped[datetime | None] = mapped_column(Instant)
    leaving_at: Mapped[datetime | None] = mapped_column(Instant)
    paused_at: Mapped[datetime | None] = mapped_column(Instant)
    paused_until: Mapped[datetime | None] = mapped_column(Instant)
    preferred_at: Mapped[datetime | None] = mapped_column(Instant)
    tries: Mapped[int] = mapped_column(default=0, server_default="0")
    tried_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (UniqueConstraint("account", "address_key"),)


class Alias(Base):
    """Another name that a messenger has for the same address: a number, a former id."""

    __tablename__ = "alias"

    account: Mapped[str] = mapped_column(String(64), primary_key=True)
    address_key: Mapped[str] = mapped_column(String(40), primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)


class Conversation(Base):
    """The state of one chat: who speaks, what is on the screen, and the web's counter.

    `mode` is bot, waiting or human; in the last two the bot is silent. `screen` names
    the engine's own screen that is open (menu, language, help) or is empty.
    `shown` is the outbox row of the newest screen with buttons.
    """

    __tablename__ = "conversation"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), unique=True)
    mode: Mapped[str] = mapped_column(String(8), default="bot")
    screen: Mapped[str] = mapped_column(String(80), default="")
    shown: Mapped[int | None] = mapped_column(Key)
    rejects: Mapped[int] = mapped_column(default=0)
    seq: Mapped[int] = mapped_column(Key, default=0)
    touched_at: Mapped[datetime] = mapped_column(Instant)


class Handover(Base):
    """A chat that was handed to a human: since when, and who of us has it.

    `acted_at` is when staff last took it or answered, `read` the number of the last
    message that staff have opened, `opened_by` who did last, and `opened_at` when.
    `placement_id` is the internship that it is about, if it is. The row stays when the
    bot speaks again.
    """

    __tablename__ = "handover"

    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), primary_key=True, autoincrement=False
    )
    asked_at: Mapped[datetime] = mapped_column(Instant)
    adviser: Mapped[str | None] = mapped_column(String(40))
    acted_at: Mapped[datetime | None] = mapped_column(Instant)
    read: Mapped[int] = mapped_column(Key, default=0)
    opened_by: Mapped[str | None] = mapped_column(String(40))
    opened_at: Mapped[datetime | None] = mapped_column(Instant)
    placement_id: Mapped[int | None] = mapped_column(Key)


class Message(Base):
    """What was written while a human, not the bot, was listening.

    By the person, or by the adviser who is named. `removed` is what her message held
    that is not for a chat (bank, paper, office, password); then there is no text.
    """

    __tablename__ = "message"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversation.id"), index=True
    )
    text: Mapped[str] = mapped_column(Sealed("message.text"))
    at: Mapped[datetime] = mapped_column(Instant)
    adviser: Mapped[str | None] = mapped_column(String(40))
    removed: Mapped[str | None] = mapped_column(String(8))


class Consent(Base):
    """Our own ledger: who agreed to what, in which words, language and channel."""

    __tablename__ = "consent"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    purpose: Mapped[str] = mapped_column(String(32))
    text_version: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(16))
    account: Mapped[str] = mapped_column(String(64))
    given_at: Mapped[datetime] = mapped_column(Instant)
    withdrawn_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (Index(None, "person_id", "purpose"),)
