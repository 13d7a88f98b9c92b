"""PostgreSQL is not waited for without end; SQLite's write-ahead log is written again, not ever longer."""

import socket

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from gateway.journal.database import (
    PATIENCE,
    _args,
    checkpoint,
    open_database,
    open_to_read,
    wal_size,
    wal_used,
    writing,
)

SILENT = "postgresql+psycopg://swg@127.0.0.1:{port}/swg?sslmode=disable&connect_timeout=2"


@pytest.mark.slow
def test_a_server_that_accepts_and_says_nothing_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        database = open_database(SILENT.format(port=silent.getsockname()[1]))
        with pytest.raises(OperationalError, match="timeout"):
            database.connect()


def test_what_the_url_says_goes_first():
    args = _args("postgresql+psycopg://x/y?connect_timeout=2&options=-c%20lock_timeout%3D1s")

    assert "connect_timeout" not in args and args["keepalives"] == 1
    assert args["options"].startswith("-c lock_timeout=10s") and args["options"].endswith("-c lock_timeout=1s")


def test_every_connection_has_its_limits(postgres_url):
    for database in (open_database(postgres_url), open_to_read(postgres_url)):
        with database.connect() as connection:
            told = {name: connection.execute(text(f"show {name}")).scalar_one() for name in PATIENCE}
        database.dispose()
        assert told == {
            "lock_timeout": "10s",
            "statement_timeout": "1min",
            "idle_in_transaction_session_timeout": "30s",
            "default_transaction_isolation": "read committed",
        }


def test_who_stops_while_he_has_the_journals_lock_loses_it_before_others_give_up(postgres_url):
    asked = text("SELECT current_setting('idle_in_transaction_session_timeout'), current_setting('lock_timeout')")
    with open_database(postgres_url).connect() as connection:
        with writing(connection):
            held, waited = (int(each.removesuffix("s")) for each in connection.execute(asked).one())
        assert held < waited
        assert connection.execute(asked).one() == ("30s", "10s")


def test_the_journals_lock_is_not_waited_for_without_end(postgres_url):
    mine, other = (open_database(f"{postgres_url}?options=-c%20lock_timeout%3D100ms") for _ in range(2))
    refused = pytest.raises(OperationalError, match="lock timeout")
    with mine.connect() as holder, writing(holder), other.connect() as waiting, refused, writing(waiting):
        pass
    mine.dispose()
    other.dispose()


@pytest.fixture
def sqlite(tmp_path):
    database = open_database(f"sqlite:///{tmp_path / 'journal.db'}")
    with database.connect() as connection, writing(connection):
        connection.exec_driver_sql("CREATE TABLE t (x)")
    yield database
    database.dispose()


def write(connection, times=50):
    for _ in range(times):
        with writing(connection):
            connection.exec_driver_sql("INSERT INTO t VALUES (randomblob(3000))")


def test_a_log_that_came_home_is_written_from_its_start(sqlite):
    with sqlite.connect() as connection:
        write(connection)
        long = wal_size(sqlite)
        assert wal_used(sqlite) == long > 200_000
        checkpoint(connection)
        write(connection, 1)
        assert wal_size(sqlite) == long
        assert 0 < wal_used(sqlite) < 20_000
        write(connection, 5)
        assert 20_000 < wal_used(sqlite) < long


def test_a_log_that_grew_too_long_is_cut(sqlite):
    with sqlite.connect() as connection:
        write(connection)
        checkpoint(connection, to_cut=100_000)
        assert (wal_size(sqlite), wal_used(sqlite)) == (0, 0)


def test_a_log_that_a_reader_holds_stays_used(sqlite):
    with sqlite.connect() as connection, sqlite.connect() as reader:
        write(connection)
        reader.exec_driver_sql("SELECT count(*) FROM t").all()
        write(connection)
        before = wal_used(sqlite)
        checkpoint(connection)
        write(connection, 1)
        assert wal_used(sqlite) > before
