"""The walk itself: beside a gateway that writes, with helpers, over whatever stands in the rows, a page at a time."""

import asyncio
import contextlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from gateway.journal import tables
from gateway.journal.database import open_to_read
from gateway.journal.keychange import change_key
from gateway.journal.registered import SUBJECTS
from gateway.journal.verification import strays, walk
from gateway.journal.verification.walk import verify
from messages.seals.batches import SealingKey
from tests.gateway.journal.verification.rich import TRUSTED, make, report, rows, tampered
from tests.inspections import BOXES, arrival, notice
from tests.journals import journal_on
from tests.keys import gateway

A, B, *_ = BOXES
GARBAGE: tuple[Any, ...] = ("", "x", -1, 2**62, 1.5, b"\xff\x00", "\ud7ff", "9" * 30)


def test_what_is_written_meanwhile_is_verified_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The gateway takes in, moves cases and releases deliveries while every page is read."""
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        for number in range(6):
            journal.say(arrival(A, entry_id=f"42182026{number:010}"))
        told: list[int] = []

        def go_on(what: str, done: int, total: int | None) -> None:
            told.append(done)
            if len(told) <= 6:
                journal.say(notice(A, B, entry_id=f"42182026{len(told) - 1:010}", exam_rec_id=f"R-{len(told)}"))

        monkeypatch.setattr(walk, "LEAVES_A_CHUNK", 2)
        found = verify(journal.database, [gateway().cert_pem], progress=go_on)
        last = journal.rows(tables.leaves)[-1]["seq"]
    assert found.problems == [] and found.sound
    assert found.records == last > 12


def test_helpers_find_what_one_process_finds(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(walk, "LEAVES_A_CHUNK", 7)
    copy = tampered(whole, tmp_path / "copy.db", "UPDATE documents SET digest = 'x' WHERE seq = 12")
    engine = open_to_read(f"sqlite:///{copy}")
    found = verify(engine, TRUSTED, workers=2)
    engine.dispose()
    assert found.problems == report(copy).problems != []


def test_no_read_is_longer_than_a_page(whole: Path, monkeypatch: pytest.MonkeyPatch):
    """Of what grows with the journal, nothing is read whole."""
    monkeypatch.setattr(walk, "LEAVES_A_CHUNK", 10)
    engine = open_to_read(f"sqlite:///{whole}")
    most: dict[str, int] = {}

    def count(_: Any, cursor: Any, statement: str, parameters: Any, *__: Any) -> None:
        for table in ("leaves", "documents", "case_events"):
            if f"FROM {table} " in statement.replace("\n", " ") and "BETWEEN" in statement:
                first, last = [each for each in parameters if isinstance(each, int)][:2]
                most[table] = max(most.get(table, 0), last - first)

    event.listen(engine, "after_cursor_execute", count)
    verify(engine, TRUSTED)
    engine.dispose()
    assert set(most) == {"leaves", "documents", "case_events"}
    assert max(most.values()) < 25  # a batch may have more leaves than a chunk should


SMALL = {"epochs", "gateway_keys", "header_nodes", "crls", *(table.name for table in SUBJECTS)}


def test_nothing_that_grows_with_the_journal_is_read_without_an_index(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Else the walk would be slower the longer the journal is."""
    monkeypatch.setattr(strays, "MANY", 1)
    monkeypatch.setattr(strays, "SOME", 1)
    gone = [f"DELETE FROM {table} WHERE rowid = 1" for table in ("messages", "http_seals", "deliveries")]
    gone += [f"DELETE FROM {table} WHERE document LIKE '%a%'" for table in ("message_keys", "erasures")]
    copy = tampered(whole, tmp_path / "copy.db", *gone)
    said: dict[str, Any] = {}
    engine = open_to_read(f"sqlite:///{copy}")
    event.listen(engine, "before_cursor_execute", lambda _, __, words, values, *___: said.setdefault(words, values))
    verify(engine, TRUSTED)
    engine.dispose()
    scanned: dict[str, str] = {}
    with closing(sqlite3.connect(copy)) as file:
        for words, values in said.items():
            plan = file.execute(f"EXPLAIN QUERY PLAN {words}", values) if words.startswith("SELECT") else ()
            for *_, step in plan:
                fits_a_page = "LIMIT" in words or "WHERE 1 = 1" in words  # nothing is there beyond the first page
                whole_table = step.startswith("SCAN ") and "VIRTUAL TABLE" not in step and not fits_a_page
                if whole_table or "TEMP B-TREE" in step:
                    scanned[step.split()[1]] = words
    assert scanned.keys() <= SMALL, scanned
    assert scanned, "the plans are read"


def test_a_key_that_follows_meanwhile_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        for number in range(3):
            journal.say(arrival(A, entry_id=f"42182026{number:010}"))
        told: list[str] = []

        def go_on(what: str, done: int, total: int | None) -> None:
            told.append(what)
            if len(told) == 1:
                asyncio.run(
                    change_key(journal.writer, SealingKey.load(gateway(2).key_pem, gateway(2).cert_pem), by="li")
                )
                journal.say(arrival(B))

        monkeypatch.setattr(walk, "LEAVES_A_CHUNK", 2)
        found = verify(journal.database, [gateway(2).cert_pem], progress=go_on)
    assert (found.problems, len(found.keys)) == ([], 2)


@pytest.mark.slow
@pytest.mark.parametrize("table", [pytest.param(table, id=table.name) for table in tables.metadata.sorted_tables])
def test_whatever_stands_in_a_column_ends_in_a_report(table: Any, whole: Path, tmp_path: Path):
    """Somebody who can write the file can write anything; SQLite takes any value in any column."""
    if not rows(whole, f"SELECT * FROM {table.name} LIMIT 1"):
        return
    keys = [key.name for key in table.primary_key.columns]
    for number, column in enumerate(table.columns):
        row = rows(whole, f"SELECT * FROM {table.name} LIMIT 2")[-1]
        where = " AND ".join(f"{key} IS ?" for key in keys)
        value = GARBAGE[number % len(GARBAGE)]
        words = f'UPDATE {table.name} SET "{column.name}" = ? WHERE {where}'
        with contextlib.suppress(sqlite3.IntegrityError):  # but where the key is the row's own number
            report(tampered(whole, tmp_path / "copy.db", (words, [value, *(row[key] for key in keys)])))


def test_a_journal_of_nothing_is_sound_but_nobody_vouches_for_it(tmp_path: Path):
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        found = verify(journal.database, [gateway().cert_pem])
    assert (found.records, found.batches, found.problems) == (0, 0, [])


def test_a_revoked_key_vouches_for_nothing_by_itself(tmp_path: Path):
    journal = make(tmp_path)
    copy = tampered(journal, tmp_path / "copy.db", "UPDATE gateway_keys SET trusted_to = 1 WHERE replaces IS NOT NULL")
    found = report(copy, trusted=[gateway(1).cert_pem])
    assert not found.trusted and len(found.revoked) == 1


def test_the_file_is_only_read(whole: Path, tmp_path: Path):
    with closing(sqlite3.connect(whole)) as file:
        before = file.execute("PRAGMA data_version").fetchone()
        report(whole)
        assert file.execute("PRAGMA data_version").fetchone() == before
