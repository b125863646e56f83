"""What is told of own reminders: noting one, being reminded, changing, deleting."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.transcripts.telling import Conversation

THE_DAY_BEFORE = datetime(2027, 5, 11, 7, 0, tzinfo=UTC)
# What people note, and how they type a day, then a time.
NOTED = {
    "de": ("Kita anrufen", "12. Mai 2027", "halb zehn"),
    "tr": ("Kreşi aramak", "12 Mayıs 2027", "9.30"),
    "bg": ("Да се обадя в градината", "12 май 2027", "9:30"),
    "ro": ("Sun la grădiniță", "12 mai 2027", "9:30"),
    "ar": ("الاتصال بالروضة", "١٢/٥/٢٠٢٧", "٩:٣٠"),
    "en": ("Call the nursery", "12 May 2027", "half past nine"),
}
# Friday, in words that may mean two days.
NEXT_FRIDAY = {
    "de": "nächsten Freitag",
    "tr": "gelecek cuma",
    "bg": "следващия петък",
    "ro": "vinerea viitoare",
    "ar": "الجمعة القادمة",
    "en": "next Friday",
}


async def own_reminder(told: Conversation) -> None:
    """Something is noted in the own words; it comes without them, and is opened."""
    words, day, clock = NOTED[told.language]
    await told.is_there()
    await told.taps("menu-reminders")
    await told.taps("reminders-which-none-new")
    await told.taps("remind-what-own")
    await told.taps("own-ask-yes")
    await told.types(words)
    await told.types(NEXT_FRIDAY[told.language])
    await told.types("10")
    await told.types(day)
    await told.chooses(1)
    await told.taps("remind-when-at")
    await told.types(clock)
    await told.chooses(1)
    await told.taps("remind-repeat-none")
    await told.taps("remind-lead-day")
    await told.taps("engine-yes")
    await told.hears_at(THE_DAY_BEFORE.replace(hour=8))
    await told.taps("reminder-own-label")
    await told.taps("own-more-label")


async def own_course(told: Conversation) -> None:
    """A course every week, by taps alone; it is done, changed, then deleted."""
    await told.is_there()
    await told.taps("menu-reminders")
    await told.taps("reminders-which-none-new")
    await told.taps("remind-what-course")
    await told.taps("own-ask-yes")
    await told.taps("remind-more-none")
    await told.chooses(9)
    await told.taps("remind-when-whole")
    await told.taps("remind-repeat-week")
    await told.taps("remind-lead-day")
    await told.taps("engine-yes")
    await told.hears_at(datetime(2026, 12, 6, 9, 0, tzinfo=UTC))
    await told.taps("reminder-own-label")
    await told.taps("own-done-label")
    await told.types_word("words-go-reminders")
    await told.chooses(1)
    await told.taps("reminders-what-day")
    await told.types("24.12.")
    await told.chooses(1)
    await told.taps("remind-when-whole")
    await told.taps("remind-lead-days")
    await told.types("/reminders")
    await told.chooses(1)
    await told.taps("reminders-what-delete")
    await told.taps("forget-sure-yes")


OWN_NOTES = {"own-course": own_course, "own-reminder": own_reminder}
