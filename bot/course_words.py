"""What a text gets of a course: its name, what one does there, what one needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.i18n import Argument

if TYPE_CHECKING:
    from bot.speaker import Speaker


def of_course(name: str, number: int, speaker: Speaker) -> dict[str, Argument]:
    """Return `$course`, `$course-about`, and `$course-needs`."""
    course = speaker.directory.courses[number]
    return {
        name: str(speaker.own(course.names)),
        f"{name}-about": str(speaker.own(course.abouts)),
        f"{name}-needs": str(speaker.own(course.needs)),
    }
