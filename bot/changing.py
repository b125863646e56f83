"""The screen on which one of the answers so far is chosen, to be given anew."""

from __future__ import annotations

from collections import Counter

from bot import screens, tokens
from bot.content import Choice, Content, button
from bot.stage import Stage
from bot.tokens import Token
from dialogs.engine.requests import Line


def screen(stage: Stage) -> Content:
    """Return the answers that can be changed, each a button.

    Those that read alike, as “never” to two questions, are numbered.
    """
    choices: list[Choice] = []
    alike: Counter[tuple[str, str]] = Counter()
    for entry in stage.to_change():
        answer = entry.decoded()
        question = screens.stage_text(stage, entry.key)
        alike[question, repr(answer)] += 1
        count = alike[question, repr(answer)]
        named = stage.named(answer)
        token = str(Token(tokens.DROP, *stage.current, entry.key))
        value = named if count == 1 else (named, count)
        choices.append(Choice(token, value, question=question, pictured=True))
    back = button(Token(tokens.GO_ON, stage.saved.id, 0), "engine-back")
    return Content(question=Line("engine-change-question"), choices=(*choices, back))
