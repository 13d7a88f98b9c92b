"""The log of headers, read by its kept nodes: the same proofs as from the whole list, in few rows."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, delete, event, insert

from gateway.journal import headers, tables
from gateway.journal.database import open_database, writing
from messages.seals import merkle

MANY = 66_000  # so that there is a node over 65,536


def text(number: int) -> str:
    return f"swg-batch-1\nnumber: {number}"


LEAVES = [merkle.leaf_hash(text(number).encode()) for number in range(1, MANY + 1)]


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """So many headers, in batches that hold nothing."""
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('j')}/journal.db")
    tables.metadata.create_all(database)
    log = merkle.Frontier()
    rows = [
        {"number": n, "first_seq": n, "last_seq": n, "sealed_at": n, "text": text(n), "signature": "", "key_id": ""}
        for n in range(1, MANY + 1)
    ]
    with database.connect() as connection:
        with writing(connection):
            connection.execute(insert(tables.batches), rows)
            connection.execute(
                insert(tables.header_nodes), headers.grow(log, ((row["number"], row["text"]) for row in rows))
            )
        yield connection
    database.dispose()


SIZES = (1, 2, 255, 256, 257, 511, 512, 513, 1000, 65_535, 65_536, 65_537, MANY)


@pytest.mark.parametrize("size", SIZES)
def test_the_root_is_that_of_the_list(long: Connection, size: int):
    assert headers.root(long, size) == merkle.root(LEAVES[:size])


@pytest.mark.parametrize("size", SIZES)
def test_paths_are_those_of_the_list(long: Connection, size: int):
    tree = merkle.Tree(LEAVES[:size])
    for number in {1, 2, (size + 1) // 2, size}:
        if number <= size:
            assert headers.path(long, number, size) == tree.path(number - 1)


@pytest.mark.parametrize("size", SIZES)
def test_every_older_log_is_shown_within_a_newer_one(long: Connection, size: int):
    for old_size in {each for each in SIZES if each <= size}:
        proof = headers.proof(long, old_size, size)
        roots = {"old_root": merkle.root(LEAVES[:old_size]), "root": merkle.root(LEAVES[:size])}
        assert merkle.is_consistent(old_size=old_size, size=size, proof=proof, **roots)


def test_what_is_not_there_has_no_path_and_no_proof(long: Connection):
    for ask in (
        lambda: headers.path(long, 0, 5),
        lambda: headers.path(long, 6, 5),
        lambda: headers.path(long, 1, MANY + 1),
        lambda: headers.proof(long, 0, 5),
        lambda: headers.proof(long, 6, 5),
    ):
        with pytest.raises(IndexError):
            ask()


def test_a_proof_reads_few_rows_of_any_log(long: Connection):
    rows: list[int] = []

    def count(_: Any, cursor: Any, statement: str, parameters: Any, *__: Any) -> None:
        first, last = parameters[-2:]
        rows.append(last - first + 1)

    event.listen(long.engine, "after_cursor_execute", count)
    try:
        headers.path(long, MANY // 2, MANY)
        assert sum(rows) < 1000
        rows.clear()
        headers.proof(long, MANY // 3, MANY)
        assert sum(rows) < 2000
    finally:
        event.remove(long.engine, "after_cursor_execute", count)


def test_nodes_that_are_not_kept_yet_are_made_from_what_is(long: Connection):
    with long.begin_nested() as savepoint:
        long.execute(delete(tables.header_nodes).where(tables.header_nodes.c.number > 5))
        assert headers.root(long, 3000) == merkle.root(LEAVES[:3000])
        savepoint.rollback()


def test_a_subtree_is_the_root_over_its_headers(long: Connection):
    level, number, hash_ = long.execute(tables.header_nodes.select()).all()[-1]
    first, size = number << 8 * level, 1 << 8 * level
    assert hash_ == merkle.root(LEAVES[first : first + size]).hex()
