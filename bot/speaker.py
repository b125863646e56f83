"""Values and lines as a person reads them, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot import course_words, event_words, internship_words, when
from bot.content import Choice
from bot.i18n import Argument, Catalogue
from bot.languages import native
from bot.pieces import Piece, apart
from dialogs.engine.requests import Line
from storage.directory import Directory, Unlisted
from storage.values import (
    ANY_DAY,
    Clock,
    Day,
    Language,
    Meant,
    Ref,
    Time,
    Value,
    Weekdays,
    Word,
)

# Questions about days that may be years ahead.
_WITH_A_YEAR = ("day-sure",)
# “Monday, Tuesday”, but “Monday to Wednesday”.
_LONG_ROW = 3


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says values and lines in one language, with the directory's names."""

    texts: Catalogue
    directory: Directory
    language: str

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """Return which way the language is written."""
        for language in self.texts.languages:
            if language.tag == self.language:
                return language.direction
        return "ltr"

    def line(self, line: Line) -> str:
        """Return a line as prose."""
        return self.texts.text(self.language, line.text, self._told(line.values))

    def pieces(self, line: Line) -> list[Piece]:
        """Return a line in its parts, for a template: fixed words and values."""
        return self.texts.pieces(self.language, line.text, self._told(line.values))

    def label(self, choice: Choice) -> str:
        """Return what stands on a button."""
        kind, _, tag = choice.label.partition(":")
        if kind == "native":
            return self.texts.native(tag)
        if choice.label:
            return self.texts.label(self.language, choice.label)
        said = self.value_label(choice.value, choice.question)
        return self._pictured(said, choice.question) if choice.pictured else said

    def _pictured(self, said: str, question: str) -> str:
        """Return an answer with the picture of its question in place of its own."""
        picture = self.texts.picture(self.language, question)
        if not picture:
            return said
        _, answer = apart(said)
        return f"{picture} {answer or said}"

    def value_label(self, value: Value, question: str) -> str:
        """Return a value in few words, as an option of `question`."""
        match value:
            case Word(word=word):
                return self.texts.label(self.language, f"{question}-{word}")
            case Language(tag=tag):
                return native(tag)
            case Day():
                text = "value-date" if question in _WITH_A_YEAR else "value-day"
                return self.texts.label(self.language, text, {"day": value.date})
            case Time():
                at = value.local()
                return self.texts.label(self.language, "value-time", {"time": at})
            case Weekdays():
                return self._days(value)
            case (Ref(kind="waiting"), Ref() as office):
                named = {"office": self._named(office)}
                return self.texts.label(self.language, "value-waiting", named)
            case (Ref(kind="waiting"), None):
                return self.texts.label(self.language, "value-waiting-anywhere")
            case (Ref(kind="booking"), Time() as time, *whose):
                told = {"time": time.local()}
                text = "value-booking-other" if whose else "value-booking"
                return self.texts.label(self.language, text, told)
            case (Ref(kind="meeting"), Time() as time):
                told = {"time": time.local()}
                return self.texts.label(self.language, "value-meeting", told)
            case Clock():
                told = {"time": _on_a_clock(value)}
                return self.texts.label(self.language, "value-time", told)
            case (Day(date=day, zone=zone), Clock(time=at)) if question == "pick-time":
                told = {"time": datetime.combine(day, at, ZoneInfo(zone))}
                return self.texts.label(self.language, "value-meeting", told)
            case (Day(date=day), Clock() as clock):
                both = {"day": day, "time": _on_a_clock(clock)}
                return self.texts.label(self.language, "value-day-time", both)
            case (Ref(kind="reminder"), Word(word=kind), Day(date=day), int() as same):
                text = f"value-reminder-{kind}"
                said = self.texts.label(self.language, text, {"day": day})
                return f"{said} ({same})" if same > 1 else said
            case (Ref(kind="event") as event, Time() as time, Word() as state):
                return event_words.label(event, time, state, self)
            case (Ref(kind="trade" | "internship" | "placement"), *_) as several:
                return internship_words.briefly(several, self)
            case (one, int() as count):
                return f"{self.value_label(one, question)} ({count})"
            case Ref():
                return self._named(value)
            case int() if self.texts.has(f"{question}-count"):
                text = f"{question}-count"
                return self.texts.label(self.language, text, {"count": value})
            case Meant(values=values):
                return ", ".join(self.value_label(one, question) for one in values)
        return str(value)

    def _days(self, days: Weekdays) -> str:
        """Return days of the week by name, a long row by its ends; or any day."""
        if days.bits == ANY_DAY:
            return self.texts.label(self.language, "value-any-day")
        known = self.texts.languages
        locale = next(one.locale for one in known if one.tag == self.language)
        named: list[str] = []
        for row in when.weekdays(locale, days.bits):
            if len(row) >= _LONG_ROW:
                ends = {"first": row[0], "last": row[-1]}
                row = [self.texts.label(self.language, "value-days", ends)]
            named += row
        return when.listed(locale.language, named)

    def _named(self, ref: Ref) -> str:
        """Return the name of what the directory lists; nothing for anything else."""
        try:
            match ref.kind:
                case "adviser":
                    return self.directory.adviser(ref.id).name
                case "office" | "service" | "topic" | "event":
                    listed = getattr(self.directory, ref.kind)(ref.id)
                case "trade" | "quarter" | "campaign" | "course":
                    listed = getattr(self.directory, f"{ref.kind}s")[ref.id]
                case _:
                    return ""
            return str(self.own(listed.names))
        except (Unlisted, KeyError):
            return "…"

    def own(self, names: Mapping[str, Any]) -> Any:
        """Return the entry of this language, of German, or any."""
        return (
            names.get(self.language)
            or names.get("de")
            or next(iter(names.values()), "")
        )

    def _told(self, values: Mapping[str, Value]) -> dict[str, Argument]:
        """Return what Fluent gets: every value, and what belongs to it, by name."""
        told: dict[str, Argument] = {}
        for name, value in values.items():
            told.update(self._expanded(name, value))
        return told

    def _expanded(self, name: str, value: Value) -> dict[str, Argument]:
        """Return `$office` with `$office-street` and so on: see locales/README."""
        match value:
            case Ref(kind="office"):
                office = self.directory.office(value.id)
                return {
                    name: self._named(value),
                    f"{name}-street": office.street,
                    f"{name}-city": f"{office.postcode} {office.city}",
                    f"{name}-phone": office.phone,
                    f"{name}-directions": self.own(office.directions),
                }
            case Ref(kind="service"):
                service = self.directory.service(value.id)
                papers = self.own(service.papers) or []
                return {
                    name: self._named(value),
                    f"{name}-minutes": service.minutes,
                    f"{name}-papers": "\n".join(f"• {paper}" for paper in papers),
                }
            case Ref(kind="event"):
                return event_words.of_event(name, value.id, self)
            case Ref(kind="course"):
                return course_words.of_course(name, value.id, self)
            case Ref(kind="campaign"):
                about = self.own(self.directory.campaigns[value.id].abouts)
                return {name: self._named(value), f"{name}-about": about}
            case Ref(kind="place"):
                return event_words.of_place(name, value.id, self)
            case Day():
                return {name: value.date}
            case Time():
                return {name: value.local()}
            case Clock():
                return {name: _on_a_clock(value)}
            case tuple():
                said = internship_words.listed(value, self)
                dates = event_words.dates(value, self) if said is None else said
                return {name: dates}
            case Language(tag=tag):
                return {name: native(tag)}
            case Weekdays():
                return {name: self._days(value)}
            case Ref():
                return {name: self._named(value)}
            case str() | int():
                return {name: value}
        return {}


def _on_a_clock(value: Clock) -> datetime:
    """Return a time of day as WHEN takes it; nothing of it but the time is shown."""
    return datetime.combine(date.min, value.time, ZoneInfo("UTC"))
