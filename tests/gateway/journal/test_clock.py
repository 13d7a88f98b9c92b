"""The clock by which the processes of a cluster go is the database's."""

import time

from gateway.journal.clock import SECOND, ServerClock, system_clock
from gateway.journal.database import open_database, server_time, writing

HOUR = 3600 * SECOND


def test_it_begins_with_this_machines():
    assert abs(ServerClock()() - system_clock()) < SECOND


def test_it_goes_on_from_what_the_database_said_last():
    clock = ServerClock()
    theirs = system_clock() + HOUR

    clock.tell(theirs)
    time.sleep(0.05)

    assert theirs + SECOND // 20 <= clock() < theirs + 5 * SECOND


def test_a_clock_that_is_set_here_changes_nothing(monkeypatch):
    clock = ServerClock()
    before = clock()

    monkeypatch.setattr(time, "time_ns", lambda: 0)

    assert before <= clock() < before + 5 * SECOND


def test_every_transaction_brings_the_servers_time_once_it_has_the_lock(postgres_url):
    database = open_database(postgres_url)
    before = server_time(database)

    with database.connect() as connection, writing(connection) as told:
        pass

    assert told is not None and before <= told <= server_time(database)
    database.dispose()


def test_with_one_process_it_is_this_machines(tmp_path):
    database = open_database(f"sqlite:///{tmp_path}/journal.db")
    with database.connect() as connection, writing(connection) as told:
        assert told is None
    database.dispose()
