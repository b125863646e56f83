"""A newcomer and a firm that have agreed on two weeks, each with a chat."""

from __future__ import annotations

from sqlalchemy import update

from storage import people, schema
from storage.transaction import Caller, Tx
from tests.storage import offensive, world
from tests.support import placed

ACCOUNT = "telegram:1"


def agreed_pair(tx: Tx) -> tuple[int, Caller, Caller]:
    """Write both, and return the placement, the newcomer and the firm."""
    offensive.city(tx)
    trade = schema.table(schema.Trade)
    tasks = {task: {"de": task} for task in placed.TASKS}
    hair = update(trade).where(trade.c.key == "t0").values(key="hair", tasks=tasks)
    tx.connection.execute(hair)
    trades = ["hair", *(f"t{number}" for number in range(1, offensive.TRADES))]
    tx.connection.execute(update(schema.table(schema.Campaign)).values(trades=trades))
    tx = world.reread(tx)
    seeker, firm = (somebody(tx, name) for name in ("amina", "firm"))
    number = placed.agreed(tx, tx.called_by(seeker), tx.called_by(firm))
    return number, seeker, firm


def somebody(tx: Tx, address: str, language: str = "ar") -> Caller:
    """Let somebody come who has a chat."""
    chat = people.meet(tx, ACCOUNT, address)
    people.speak(tx, chat.person, language)
    return Caller(chat.person, language, chat.conversation, ACCOUNT)
