"""Courses and their blocks, as the directory keeps them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from storage import schema

if TYPE_CHECKING:
    from storage.directory import Directory


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a course; `key` is that of its topic, `after` are those before it."""

    id: int
    key: str
    topic_id: int
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """A trade that can be learned here, as `schema.Course` says; blocks in order."""

    id: int
    key: str
    names: Mapping[str, str]
    abouts: Mapping[str, str]
    needs: Mapping[str, str]
    topic_id: int
    service_id: int
    seats: int
    active: bool
    position: int
    blocks: tuple[Block, ...]

    @property
    def topics(self) -> frozenset[int]:
        """Return what its events are about: information, and each block."""
        return frozenset({self.topic_id, *(block.topic_id for block in self.blocks)})

    def of_topic(self, topic: int) -> Block | None:
        """Return the block that events of a topic are dates of."""
        return next((one for one in self.blocks if one.topic_id == topic), None)

    def next(self, finished: Collection[int]) -> tuple[Block, ...]:
        """Return what can be started by who has finished these blocks (ids)."""
        done = {one.key for one in self.blocks if one.id in finished}
        return tuple(
            one
            for one in self.blocks
            if one.id not in finished and done.issuperset(one.after)
        )


def courses(connection: Connection) -> dict[int, Course]:
    """Read all courses with their blocks, in the order in which they are shown."""
    course, block, topic = map(
        schema.table, (schema.Course, schema.Block, schema.Topic)
    )
    with_keys = select(block, topic.c.key).join(topic, topic.c.id == block.c.topic_id)
    rows = connection.execute(with_keys.order_by(block.c.position, block.c.id)).all()
    found = connection.execute(select(course).order_by(course.c.position, course.c.id))
    return {
        row["id"]: Course(
            **row,
            blocks=tuple(
                Block(one.id, one.key, one.topic_id, tuple(one.after))
                for one in rows
                if one.course_id == row["id"]
            ),
        )
        for row in found.mappings()
    }


def dates(directory: Directory, topics: Collection[int]) -> Sequence[int]:
    """Return all events (ids) about these topics, the next first."""
    return [e.id for e in directory.events.values() if e.topic_id in topics]
