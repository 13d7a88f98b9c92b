"""What a batch says to the database: found through an index whatever the journal holds, and whole in any number."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from gateway.journal import migrate, tables
from gateway.journal.database import open_database, writing
from gateway.journal.statements import Statements


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    database = open_database(f"sqlite:///{tmp_path / 'journal.db'}")
    migrate.upgrade(database)
    with database.connect() as connection, writing(connection):
        yield connection
    database.dispose()


def key(number: int) -> dict[str, str]:
    return {
        "sender_id": "4218",
        "name": "inspection.notice",
        "message_id": f"M{number}",
        "document": f"D{number}",
        "digest": "0" * 64,
    }


@pytest.mark.parametrize("count", [1, 3, 4, 5, 63, 64, 87, 128, 200])
def test_any_number_of_rows_goes_in_whole(connection: Connection, count: int):
    statements = Statements(connection.dialect)
    statements.insert(connection, tables.message_keys, [key(number) for number in range(count)])
    wanted = {("4218", "inspection.notice", f"M{number}") for number in range(count + 5)}
    assert {row["document"] for row in statements.keys(connection, wanted)} == {f"D{number}" for number in range(count)}


def test_a_key_is_sender_type_and_number_together(connection: Connection):
    statements = Statements(connection.dialect)
    statements.insert(connection, tables.message_keys, [key(1)])
    strange = [("4219", "inspection.notice", "M1"), ("4218", "inspection.result", "M1"), ("4218", "M1", "M1")]
    assert statements.keys(connection, strange) == []
    assert statements.keys(connection, [("4218", "inspection.notice", 'M1"]')]) == []


def test_keys_and_cases_are_found_through_their_index(connection: Connection):
    statements = Statements(connection.dialect)
    for statement in (statements.bound, statements.under):
        text = str(statement.compile(connection, compile_kwargs={"literal_binds": True}).string)
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
        assert any("SEARCH" in step for step in plan)
        assert not any(step.startswith(("SCAN message_keys", "SCAN cases")) for step in plan)


def test_a_lane_that_is_named_twice_in_a_batch_keeps_its_first_time(connection: Connection):
    statements = Statements(connection.dialect)
    lane = {"id": "l", "partner": "p", "channel": "push", "next_at": 1, "blocked": False, "failures": 0}
    statements.insert(connection, tables.lanes, [lane, lane | {"next_at": 2}, lane | {"next_at": 3}, lane])
    assert connection.execute(select(tables.lanes.c.next_at)).scalars().all() == [1]


def test_a_row_that_the_database_refuses_is_an_error_of_the_database(connection: Connection):
    statements = Statements(connection.dialect)
    with pytest.raises(DatabaseError):
        statements.insert(connection, tables.message_keys, [key(1), key(1)])
    assert connection.execute(select(func.count()).select_from(tables.batches)).scalar() == 0
