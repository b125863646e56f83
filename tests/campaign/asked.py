"""The long ways of taps: a sign-up, an offer, proposing and picking times."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from storage import profiles
from storage.values import Language, Ref, Weekdays, option_id
from tests.campaign.habits import Firm, Offer, Person
from tests.campaign.phones import Phone

WEEK = (0, 1, 2, 3, 4)
OWN_NUMBERS, FIRM_NUMBERS = "+4915235", "+492214710"


def number(person: Person) -> str:
    """Return somebody's phone number; such numbers are kept free for films."""
    return f"{OWN_NUMBERS}55{person.number:04}"


def firm_number(firm: Firm) -> str:
    """Return a firm's phone number."""
    return f"{FIRM_NUMBERS}{firm.number:03}"


async def signs_up(
    phone: Phone, person: Person, trades: list[Ref], quarters: list[Ref], today: date
) -> None:
    """Answer all that a sign-up asks."""
    await phone.opens("internship")
    for wish in person.wishes:
        await phone.picks(option_id(trades[wish]))
    if len(person.wishes) < 3:
        await phone.picks("enough")
    for _ in person.wishes:
        await phone.picks(person.chance.choice(profiles.BEFORE))
    await phone.picks(person.german, option_id(Language(person.language)), "enough")
    await phone.picks(f"{today + timedelta(days=person.ready_in):%Y%m%d}")
    await _days(phone, person.days)
    await phone.picks(person.hours, option_id(quarters[person.quarter]), person.travel)
    await phone.picks("yes" if person.care else "no", "skip")
    await phone.picks("yes", "yes" if person.lets_pass() else "no")
    await phone.types(person.name)
    await phone.agrees()


async def introduces(phone: Phone, firm: Firm, quarters: list[Ref]) -> None:
    """Agree to be kept, and say who the firm is; the dialog has begun."""
    await phone.picks("yes")
    for said in (firm.name, "Frau Beispiel", firm_number(firm)):
        await phone.types(said)
    await phone.picks("any")
    await phone.types("Weseler Straße 1")
    await phone.picks(option_id(quarters[firm.quarter]))


async def offers(phone: Phone, offer: Offer, trades: list[Ref], today: date) -> None:
    """Answer all that is asked about a place; the dialog has begun."""
    await phone.picks(option_id(trades[offer.wish]))
    await phone.presses(next(iter(phone.choices().values())))  # one task is enough
    await phone.finds("enough")
    await _days(phone, offer.days)
    for minutes in (offer.begins, offer.ends):
        await phone.picks(f"{minutes // 60:02}{minutes % 60:02}")
    await phone.picks(str(offer.weeks))
    first = today + timedelta(days=offer.starts_in)
    await phone.types(f"{first:%d.%m.%Y}")
    await phone.finds(f"{first:%Y%m%d}")
    await phone.picks(offer.german)
    if offer.german != profiles.GERMAN[0]:
        await phone.picks(*offer.languages, "enough" if offer.languages else "none")
    await phone.picks("none", str(offer.seats), "none")
    await phone.agrees()


async def proposes(phone: Phone, chance: Random) -> None:
    """Propose one time or more, wherever both are free; the dialog has begun."""
    taken: set[str] = set()
    for _ in range(24):
        options = phone.choices()
        if "enough" in options:
            await phone.picks("more" if chance.random() < 0.3 else "enough")
        elif "phone" in options:
            await phone.picks(chance.choice(("phone", "firm")))
        elif not options or all(len(option) == 8 for option in options):
            days = [day for day in options if day not in taken]
            if not days:
                await phone.goes_back()  # nobody is free on that day
                continue
            taken.add(day := chance.choice(days[:4]))
            await phone.picks(day)
        else:
            await phone.picks(chance.choice(list(options)))
        if phone.question is None:
            return


async def picks_time(phone: Phone, chance: Random) -> str:
    """Pick one of the times and say yes; return it, or that none would do."""
    times = [one for one in phone.choices() if one != "other"]
    chosen = "other" if not times or chance.random() < 0.1 else chance.choice(times)
    await phone.picks(chosen)
    await phone.agrees()
    return chosen


async def _days(phone: Phone, days: tuple[int, ...]) -> None:
    """Tap the working week, or some days of it."""
    if days == WEEK:
        await phone.picks("week")
        return
    await phone.picks("some")
    for day in days:
        await phone.picks(option_id(Weekdays(1 << day)))
    await phone.picks("enough")
