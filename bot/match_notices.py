"""Interest, a yes, a no: what both sides of a match are told, and their answers."""

from __future__ import annotations

from collections.abc import Mapping

from bot.placement_words import Notice, Reply

NOTICES: Mapping[str, Notice] = {}
REPLIES: Mapping[str, Reply] = {}
