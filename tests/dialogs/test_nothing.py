"""A question without options, and a reason for it that has a text of its own."""

import pytest

from dialogs.engine import Chat, Registry, dialog
from dialogs.engine.journal import Journal
from storage.values import Nothing
from tests.dialogs.driver import go


@pytest.mark.parametrize(
    ("found", "text"), [((), "fruit-kind-none"), (Nothing("frost"), "fruit-kind-frost")]
)
def test_the_text_says_why_there_is_nothing(found: object, text: str) -> None:
    def loader(tx: object) -> object:
        return found

    @dialog("fruit")
    async def fruit(chat: Chat) -> None:
        await chat.choose("kind", loader)

    registry = Registry()
    registry.add(fruit)

    wait, _ = go(registry.get("fruit"), Journal())

    assert wait.question.line.text == text
    assert wait.question.options == ()
