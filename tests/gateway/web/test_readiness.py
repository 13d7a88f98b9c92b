"""Readiness is found out by doing: each part that fails is told, and nothing else of it."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import insert

from gateway.journal import migrate, tables
from gateway.journal.clock import SECOND, system_clock
from gateway.journal.database import open_database, open_to_read
from gateway.web.readiness import Readiness
from gateway.web.room import LEAST_DISK, Room


@dataclass
class Key:
    key_id: str = "k"
    fails: bool = False

    def sign(self, data: bytes) -> bytes:
        if self.fails:
            raise ValueError("key of /home/somebody")
        return b"signed"


@dataclass
class Writer:
    depth: int = 0
    room: bool = True
    stands_s: float = 0.0

    def has_room(self) -> bool:
        return self.room

    async def write(self, command: object) -> object:
        raise NotImplementedError


@pytest.fixture
def readiness(tmp_path: Path) -> Readiness:
    database = open_database(f"sqlite:///{tmp_path / 'journal.db'}")
    migrate.upgrade(database)
    room = Room(tmp_path, lambda: 0, free=lambda _: LEAST_DISK)
    return Readiness(database, Key(), Writer(), room, system_clock)


def failing(readiness: Readiness) -> dict[str, str]:
    return {name: why for name, why in readiness().items() if why}


def test_a_process_that_can_do_all_of_it_is_ready(readiness: Readiness) -> None:
    assert failing(readiness) == {}


def test_a_key_that_does_not_sign_is_told_without_its_reasons(readiness: Readiness) -> None:
    readiness.signer = Key(fails=True)
    assert failing(readiness) == {"signs": "failed"}


def test_a_store_that_cannot_be_read_is_told(readiness: Readiness) -> None:
    with readiness.database.begin() as connection:
        tables.batches.drop(connection)
    assert failing(readiness).keys() == {"store", "clock"}


def test_a_journal_sealed_with_a_key_that_is_not_here_is_told(readiness: Readiness) -> None:
    row = {"seq": 1, "key_id": "another", "certificate": "c", "at": 1, "by": "li.na"}
    with readiness.database.begin() as connection:
        connection.execute(insert(tables.gateway_keys), row)
    assert failing(readiness) == {"signs": "the journal is sealed with a key that is not here"}


def test_a_batch_that_the_journal_does_not_take_is_told(readiness: Readiness) -> None:
    readiness.writer = Writer(stands_s=12.3)
    assert failing(readiness) == {"writer": "the journal has not taken a batch for 12 s"}


def test_a_database_that_can_be_read_only_is_told(tmp_path: Path, postgres_url: str) -> None:
    database = open_database(postgres_url)
    migrate.upgrade(database)
    with database.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        name = database.url.database
        connection.exec_driver_sql(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    database.dispose()
    standby = open_to_read(postgres_url)
    room = Room(tmp_path, lambda: 0, free=lambda _: LEAST_DISK)
    readiness = Readiness(standby, Key(), Writer(), room, system_clock)
    assert failing(readiness) == {"store": "the database can be read and not written"}


def test_a_clock_that_is_off_is_told(readiness: Readiness) -> None:
    readiness.clock = lambda: system_clock() + 10 * SECOND
    assert failing(readiness) == {"clock": "10 s off the database's clock"}


def test_a_clock_behind_the_journal_is_told(readiness: Readiness) -> None:
    batch = {"number": 1, "first_seq": 1, "last_seq": 1, "text": "", "signature": "", "key_id": ""}
    with readiness.database.begin() as connection:
        connection.execute(insert(tables.batches), [batch | {"sealed_at": system_clock() + 3600 * SECOND}])
    assert "behind what the journal has written" in failing(readiness)["clock"]


def test_a_full_writer_is_told(readiness: Readiness) -> None:
    readiness.writer = Writer(room=False)
    assert failing(readiness) == {"writer": "the writer is full or has stopped"}


def test_asking_often_costs_little(readiness: Readiness) -> None:
    assert readiness() is readiness()
