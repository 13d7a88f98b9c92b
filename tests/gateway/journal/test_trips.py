"""What goes to PostgreSQL together: how often it is waited for, and what is left where it breaks off in the middle."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from bench.trips import a_batch, some_deliveries
from gateway.delivery import looking, owed
from gateway.delivery.looking import Looks
from gateway.journal.database import open_database
from gateway.journal.trips import Question, ask
from gateway.journal.writer import Busy, CommitUnknown, NotWritten
from tests.gateway.delivery.stage import stage
from tests.inspections import BOXES, notice
from tests.journals import Journal, journal_on
from tests.tap import Tap

LANE = "yard-a|inspection|E-1"
PREPARES = 6  # the use of a statement on one connection at which psycopg has the server prepare it

_SHARE = Question(text("SELECT 1 / CAST(:by AS integer) AS share"))
_ONE = Question(text("SELECT 1 AS one"))


@pytest.mark.parametrize("messages", [1, 16])
def test_a_batch_waits_eight_times_for_the_server_however_large_it_is(messages: int, postgres_url: str) -> None:
    with Tap(postgres_url) as tap:
        assert a_batch(tap, messages).trips <= 8


@pytest.mark.parametrize(("at_once", "most"), [(1, 15), (16, 25)])
def test_deliveries_that_go_at_once_share_their_trips(at_once: int, most: int, postgres_url: str) -> None:
    with Tap(postgres_url) as tap:
        assert some_deliveries(tap, at_once).trips <= most


@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
def test_what_was_asked_is_rolled_back_like_all_else(url: str) -> None:
    with open_database(url).connect() as connection:
        assert ask(connection, (_ONE, {}))[0][0]["one"] == 1
        assert connection.in_transaction()
        connection.rollback()
        assert not connection.in_transaction()


def test_after_a_question_that_fails_the_next_is_answered(postgres_url: str) -> None:
    with open_database(postgres_url).connect() as connection:
        for use in range(2 * PREPARES):
            if use == PREPARES - 1:
                with pytest.raises(DBAPIError, match="division by zero"):
                    ask(connection, (_SHARE, {"by": 0}), (_ONE, {}))
                connection.rollback()
            (share,), (one,) = ask(connection, (_SHARE, {"by": 1}), (_ONE, {}))
            assert (share["share"], one["one"]) == (1, 1)


def test_a_look_that_fails_leaves_no_connection_behind_that_fails_ever_after(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by = 1

    def look(connection, lanes, now):  # type: ignore[no-untyped-def]
        ask(connection, (_SHARE, {"by": by}), (_ONE, {}))
        return owed.look(connection, lanes, now)

    monkeypatch.setattr(looking, "look", look)
    with stage(postgres_url, tmp_path) as play:
        play.owe("yard-a", "E-1", "M-1")

        async def scene() -> None:
            nonlocal by
            looks = Looks(play.database, play.clock)
            for use in range(3 * PREPARES):
                by = 0 if use == PREPARES - 1 else 1
                if by:
                    assert await looks.at(LANE, "me") is not None
                else:
                    with pytest.raises(DBAPIError):
                        await looks.at(LANE, "me")

        asyncio.run(scene())


def test_numbers_have_no_gap_and_no_double_where_the_server_is_used_to_repeatable_reads(postgres_url: str) -> None:
    _administer(postgres_url, "ALTER DATABASE {} SET default_transaction_isolation = 'repeatable read'")
    with journal_on(postgres_url) as one, journal_on(postgres_url) as other, ThreadPoolExecutor(8) as threads:
        documents = list(threads.map(lambda number: _taken((one, other)[number % 2], number), range(60)))
        seqs = _seqs(one)
    assert None not in documents
    assert len(set(documents)) == len(documents)
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))


def test_writers_who_lose_their_connection_anywhere_lose_and_double_nothing(postgres_url: str) -> None:
    with journal_on(postgres_url) as one, journal_on(postgres_url) as other, ThreadPoolExecutor(8) as threads:
        work = [threads.submit(_taken, (one, other)[number % 2], number) for number in range(120)]
        while not all(each.done() for each in work):
            _administer(postgres_url, _END_ANOTHER)
        answered = {number for number, each in enumerate(work) if each.result() is not None}
        with one.database.connect() as connection:
            kept = list(connection.scalars(text("SELECT message_id FROM documents WHERE verdict = 'accepted'")))
        seqs = _seqs(one)
    assert len(set(kept)) == len(kept) >= len(answered) > 0
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))


_END_ANOTHER = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND random() < 0.2"
)


@pytest.fixture
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return (
        f"sqlite:///{tmp_path / 'j.db'}" if request.param == "sqlite" else str(request.getfixturevalue("postgres_url"))
    )


def _seqs(journal: Journal) -> list[int]:
    with journal.database.connect() as connection:
        return list(connection.scalars(text("SELECT seq FROM leaves ORDER BY seq")))


def _taken(journal: Journal, number: int) -> str | None:
    """Its id in the journal; None: whether it holds is not known."""
    document = notice(BOXES[0], entry_id=f"42182026{number:010}")
    submission = journal.submission(document, content=b"<d>%d</d>" % number, message_id=f"n{number}")
    for _ in range(20):
        try:
            return str(journal.writer.write_now(journal.accept(submission)).document)
        except CommitUnknown:
            return None
        except Busy:
            continue
        except NotWritten as problem:
            if "duplicate" in str(problem):
                raise
    raise AssertionError("never taken")


def _administer(url: str, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement.format(make_url(url).database)))
    engine.dispose()
