"""The directory: one version in memory, until somebody changes it."""

from __future__ import annotations

import pytest

from storage import directory, schema
from tests.storage import world


async def test_an_empty_database_has_version_0_and_lists_nothing(store):
    assert await store.read(lambda tx: directory.version(tx.connection)) == 0
    with pytest.raises(directory.Unlisted, match="lists no service 1"):
        await store.read(lambda tx: tx.directory.service(1))


async def test_a_change_gives_a_new_version_to_the_next_transaction(store, small):
    before = await store.read(lambda tx: tx.directory)

    def rename(tx):
        world.change(tx, schema.Office, small.office.id, names={"de": "Neu"})

    await store.write(rename)

    after = await store.read(lambda tx: tx.directory)
    assert after.version > before.version
    assert before.office(small.office.id).names == {"de": "Marxloh"}
    assert after.office(small.office.id).names == {"de": "Neu"}


async def test_a_change_that_is_undone_leaves_the_version(store, small):
    before = await store.read(lambda tx: tx.directory.version)

    def fail(tx):
        world.change(tx, schema.Office, small.office.id, names={"de": "Neu"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.write(fail)

    assert await store.read(lambda tx: tx.directory.version) == before
    assert await store.read(lambda tx: directory.version(tx.connection)) == before


async def test_an_error_names_what_was_looked_for(small, store):
    with pytest.raises(directory.Unlisted) as caught:
        await store.read(lambda tx: tx.directory.adviser(77))

    assert (caught.value.kind, caught.value.number) == ("adviser", 77)
