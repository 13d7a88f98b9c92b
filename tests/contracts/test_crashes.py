"""A process that dies between any two instructions loses nothing that it said it had."""

import os
import signal
import sys

import pytest
from sqlalchemy import create_engine

from gateway.journal import tables
from tests.forks.program import run
from tests.journals import journal_on


def accept_one(url: str, crash_at: str = "") -> tuple[int, str]:
    """Exit code and answer of a process that takes one document in."""
    done = run(
        [sys.executable, "-m", "tests.contracts.accept_one", url],
        env=os.environ | {"SWG_CRASH_AT": crash_at},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout


@pytest.fixture
def laid_out(journal_url: str) -> str:
    """A database with its tables."""
    engine = create_engine(journal_url)
    tables.metadata.create_all(engine)
    engine.dispose()
    return journal_url


@pytest.mark.slow
@pytest.mark.parametrize(
    ("crash_at", "kept"),
    [
        ("commit.before", 0),  # nothing was durable, and nobody was answered
        ("commit.after", 1),  # durable, though nobody was answered
        ("hint.before", 1),
        ("hint.after", 1),
    ],
)
def test_what_was_not_answered_is_found_out_by_sending_it_again(laid_out: str, crash_at: str, kept: int):
    assert accept_one(laid_out, crash_at) == (-signal.SIGKILL, "")
    with journal_on(laid_out) as journal:
        assert len(journal.rows(tables.documents)) == kept

    assert accept_one(laid_out) == (0, "duplicate" if kept else "accepted")

    with journal_on(laid_out) as journal:
        assert journal.counts()["documents"] == 1
        assert len(journal.rows(tables.deliveries)) == 2


@pytest.mark.slow
def test_what_was_answered_is_there(laid_out: str):
    assert accept_one(laid_out) == (0, "accepted")

    with journal_on(laid_out) as journal:
        (document,) = journal.rows(tables.documents)
        assert (document["message_id"], document["verdict"]) == ("n-1", "accepted")
