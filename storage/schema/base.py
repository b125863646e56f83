"""The declarative base, and the way from a model to its Core table."""

from typing import cast

from sqlalchemy import MetaData, Table
from sqlalchemy.orm import DeclarativeBase

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """What every model shares: names for constraints, so migrations can find them."""

    metadata = MetaData(naming_convention=_NAMES)


def table(model: type[Base]) -> Table:
    """Return the Core table of a model."""
    return cast(Table, model.__table__)
