"""The book that nothing is ever changed in."""

import sqlite3
from pathlib import Path

import pytest

from simulators.clock import Clock
from simulators.ledger import Ledger, entries


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.db"


def test_what_was_written_reads_back_with_its_digest(path: Path):
    Ledger(path, Clock()).write("drafted", about="E1", document=b"<a/>", trouble="")
    (entry,) = entries(path)
    assert (entry.what, entry.about, entry.document, entry.facts) == ("drafted", "E1", b"<a/>", {"trouble": ""})
    assert entry.digest is not None
    assert len(entry.digest) == 64


@pytest.mark.parametrize("change", ["update entries set about = 'E2'", "delete from entries"])
def test_an_entry_is_never_changed(path: Path, change: str):
    Ledger(path, Clock()).write("noted", text="x")
    with sqlite3.connect(path) as db, pytest.raises(sqlite3.IntegrityError, match="entries"):
        db.execute(change)


def test_the_book_has_no_words_but_its_own(path: Path):
    with pytest.raises(ValueError, match="no word 'guessed'"):
        Ledger(path, Clock()).write("guessed")


def test_what_is_written_together_is_written_whole_or_not_at_all(path: Path):
    ledger = Ledger(path, Clock())
    with pytest.raises(ValueError, match="no word"), ledger.together():
        write_one_and_fail(ledger)
    assert not list(entries(path))


def write_one_and_fail(ledger: Ledger) -> None:
    ledger.write("noted", text="x")
    ledger.write("guessed")


def test_what_waits_is_there_again_when_the_book_is_opened_anew(path: Path):
    first = Ledger(path, Clock())
    place = first.put("lane", act="{}")
    first.plan(10.0, "topic", "act")
    first.keep("key", [1, 2])
    again = Ledger(path, Clock())
    assert again.outbox() == [(place, "lane")]
    assert again.next_plan() == (1, 10.0, "act")
    assert again.recall("key") == [1, 2]


def test_a_dropped_topic_has_no_plans(path: Path):
    ledger = Ledger(path, Clock())
    ledger.plan(1.0, "one", "a")
    ledger.plan(2.0, "other", "b")
    ledger.drop_topic("one")
    plan = ledger.next_plan()
    assert plan is not None
    assert plan[2] == "b"
