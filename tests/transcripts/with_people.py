"""What is told of talking to a human being in the chat."""

from __future__ import annotations

from datetime import UTC, datetime

from bot import handover
from bot.content import dump
from storage import handovers, outbox
from storage.cases import find
from storage.transaction import Tx
from tests.transcripts.telling import Conversation

HALF_PAST_NINE = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
IN_THE_EVENING = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
TWO_DAYS_LATER = datetime(2026, 11, 25, 17, 30, tzinfo=UTC)
# What is asked and answered, as people would in each language.
QUESTIONS = {
    "de": ("Darf meine Schwester mitkommen?", "Ja, gern. Bis bald!"),
    "tr": ("Kız kardeşim de gelebilir mi?", "Tabii, gelsin. Görüşmek üzere!"),
    "bg": ("Може ли сестра ми да дойде с мен?", "Да, разбира се. До скоро!"),
    "ro": ("Poate veni și sora mea?", "Da, cu plăcere. Pe curând!"),
    "ar": ("هل يمكن أن تأتي أختي معي؟", "نعم، أهلًا بها. إلى اللقاء!"),
    "en": ("May my sister come with me?", "Yes, of course. See you soon!"),
}


async def a_person(told: Conversation) -> None:
    """A human is asked in the chat, answers, and the programme is back again."""
    question, answer = QUESTIONS[told.language]
    await told.opens()
    await told.taps("engine-person")
    await told.taps("handover-write-label")
    await told.types(question)

    def answers(tx: Tx) -> None:
        case = find(tx, 1)
        handovers.take(tx, case, "Samir")
        handovers.keep_answer(tx, case, "Samir", answer)
        said = handover.answered("Samir", answer, mode="human")
        outbox.put(tx, conversation=1, account=case.account, content=dump(said))

    async with told.world.store() as store:
        await store.write(answers)
    await told.hears_at(HALF_PAST_NINE)
    await told.taps("engine-bot-label")


async def nobody_answers(told: Conversation) -> None:
    """A human is asked in the evening; after two days the programme is back."""
    told.world.now = IN_THE_EVENING
    await told.is_there()
    await told.taps("engine-person")
    await told.taps("handover-write-label")
    await told.types(QUESTIONS[told.language][0])
    await told.sends("photo")
    await told.leaves_until(TWO_DAYS_LATER)


async def secrets(told: Conversation) -> None:
    """An account, papers and a password are sent; nothing of it is kept."""
    await told.is_there()
    await told.taps("menu-booking")
    await told.types("DE89 3704 0044 0532 0130 00")
    await told.types("L01X00T47")
    await told.sends("photo")
    await told.taps("engine-person")
    await told.types("65 170839 J 003")
    await told.taps("engine-person")
    await told.taps("handover-write-label")
    await told.types("PIN 4711")
    await told.types(QUESTIONS[told.language][0])


WITH_PEOPLE = {
    "a-person": a_person,
    "nobody-answers": nobody_answers,
    "secrets": secrets,
}
