"""What is told of firms: the first place is offered; then all that is done with it."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from storage import firms, internships, schema
from tests.bot import firm
from tests.transcripts.telling import Conversation

HAIR, WASHING = 3, 1
NINE, FOUR_HOURS, FOUR_WEEKS, MONDAY = 5, 3, 4, 2
MARXLOH = 1
ONE_SEAT = 1
# What is typed: the firm's name, street, and its own sentence; then another one.
TYPED = {
    "de": ("Salon Krause", "Weseler Str. 9", "Wir trinken zusammen Kaffee."),
    "tr": ("Kuaför Yıldız", "Weseler Str. 9", "Birlikte çay içiyoruz."),
    "bg": ("Салон Севда", "Weseler Str. 9", "Пием заедно кафе."),
    "ro": ("Salon Elena", "Weseler Str. 9", "Bem împreună cafea."),
    "ar": ("صالون أمينة", "Weseler Str. 9", "نشرب القهوة معًا."),
    "en": ("Salon Blessing", "Weseler Str. 9", "We have coffee together."),
}
TUESDAY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


async def says_who(told: Conversation) -> None:
    """Agree, and say who the firm is; a number that is none is asked for again."""
    name, street, _ = TYPED[told.language]
    await told.taps("terms-ask-yes")
    await told.types("12345")
    await told.types(name)
    await told.types(told.name)
    await told.types("5550177")
    await told.types("0203 5550177")
    await told.taps("firm-calls-morning")
    await told.types(street)
    await told.chooses(MARXLOH)


async def says_what(told: Conversation) -> None:
    """Answer about a hairdresser's place."""
    await told.chooses(HAIR, WASHING)
    await told.taps("offer-task-enough")
    await told.taps("offer-days-week")
    await told.chooses(NINE)
    await told.types("8:00")
    await told.types("13:30")
    await told.chooses(1, FOUR_WEEKS, MONDAY)
    await told.taps("offer-german-words")
    await told.chooses(2)
    await told.taps("offer-other-enough")
    await told.taps("offer-gear-apron")
    await told.taps("offer-gear-enough")
    await told.chooses(ONE_SEAT)
    await told.types(TYPED[told.language][2])


async def first_place(told: Conversation) -> None:
    """A firm hears what it is about, says who it is and what it offers."""
    await firm.alone(told.world)
    await told.is_there()
    await told.taps("menu-work")
    await told.taps("work-firm")
    await told.taps("firm-new-none-offer")
    await says_who(told)
    await says_what(told)
    await told.taps("engine-change")
    await told.chooses(5)
    await told.taps("firm-calls-any")
    await told.taps("engine-yes")
    await decides(told, approved=True)
    await told.hears_at(TUESDAY)
    await told.taps("notice-firm-label")


async def my_places(told: Conversation) -> None:
    """A place is looked at, rests, is changed, offered once more, and withdrawn."""
    await has_offered(told)
    await told.taps("menu-work")
    await told.taps("work-firm")
    await told.taps("firm-what-places")
    await told.chooses(1)
    await told.taps("firm-do-pause")
    await opens(told)
    await told.taps("firm-do-resume")
    await opens(told)
    await told.taps("firm-do-change")
    await told.taps("firm-change-weeks")
    await told.chooses(6)
    await opens(told)
    await told.taps("firm-do-change")
    await told.taps("firm-change-words")
    await told.types(TYPED[told.language][2].replace(".", "!"))
    await decides(told, approved=True)
    await told.hears_at(TUESDAY)
    await told.taps("engine-menu")
    await opens(told)
    await told.taps("firm-do-repeat")
    await told.chooses(5)
    await decides(told, approved=False)
    await told.hears_at(TUESDAY)
    told.lines += ["(two people are interested in the first place)", ""]
    await firm.interested(told.world, "amina", "elena")
    await told.taps("engine-menu")
    await told.taps("menu-work")
    await told.taps("work-firm")
    await told.taps("firm-what-places")
    await told.chooses(2)
    await told.taps("firm-do-withdraw")
    await told.taps("firm-sure-yes")


async def our_firm(told: Conversation) -> None:
    """What we know of a firm is put right; then all of it is taken back."""
    await has_offered(told)
    await told.types_word("words-go-firm")
    await told.taps("firm-what-firm")
    await told.taps("firm-wrong-partner")
    await told.types(told.name)
    await told.types_word("words-go-firm")
    await told.taps("firm-what-firm")
    await told.taps("firm-wrong-name")
    await told.types(TYPED[told.language][0] + " 2")
    await told.types("/mydata")
    await told.taps("mydata-what-consents")
    await told.taps("mydata-consents-withdraw-firm")


async def opens(told: Conversation) -> None:
    """Come back to the first place by words."""
    await told.types_word("words-go-firm")
    await told.taps("firm-what-places")
    await told.chooses(1)


async def has_offered(told: Conversation) -> None:
    """Have offered a place that can be seen; not told."""
    await firm.alone(told.world)
    await told.is_there()
    before = len(told.lines)
    await told.visitor.presses("s.offer")
    await says_who(told)
    await says_what(told)
    await told.taps("engine-yes")
    del told.lines[before:]
    await decides(told, approved=True)
    await told.visitor.hears()
    await told.visitor.presses("m")
    told.lines[before:] = ["(has offered a place, which can be seen)", ""]


async def decides(told: Conversation, *, approved: bool) -> None:
    """Let staff look at what waits for them."""

    def look(tx):
        known = schema.table(schema.Firm)
        for number in tx.connection.execute(select(known.c.id)).scalars().all():
            firms.decide(tx, number, approved=True)
        place = schema.table(schema.Internship)
        waits = select(place.c.id).where(place.c.state == "asked")
        for number in tx.connection.execute(waits).scalars().all():
            internships.decide(tx, number, approved=approved)

    word = "yes" if approved else "no"
    told.lines += [f"(our team has a look, and says {word})", ""]
    async with told.world.store() as store:
        await store.write(look)


FIRM_STORIES = {
    "firm-first-place": first_place,
    "firm-my-places": my_places,
    "firm-ourselves": our_firm,
}
