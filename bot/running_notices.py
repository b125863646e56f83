"""From the first day to what came after: questions, the certificate, the answers."""

from __future__ import annotations

from collections.abc import Mapping

from bot.placement_words import Notice, Reply

NOTICES: Mapping[str, Notice] = {}
REPLIES: Mapping[str, Reply] = {}
