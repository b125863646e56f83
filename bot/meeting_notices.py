"""First talks and trial days: what both sides are told of them, and their answers."""

from __future__ import annotations

from collections.abc import Mapping

from bot.placement_words import Notice, Reply

NOTICES: Mapping[str, Notice] = {}
REPLIES: Mapping[str, Reply] = {}
