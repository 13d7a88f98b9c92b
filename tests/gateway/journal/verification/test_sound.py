"""A journal that nobody tampered with is found sound, whatever is in it."""

from pathlib import Path

from sqlalchemy import update

from gateway.journal import tables
from gateway.journal.database import open_to_read
from gateway.journal.moves import State
from gateway.journal.verification.walk import verify
from tests.gateway.journal.verification.rich import TRUSTED, fill, report, rows
from tests.journals import journal_on

PASSING = {
    *("attempts", "resettling", "marks", "header_nodes", "steps", "used_assertions"),
    *("sessions", "ceremonies", "failures", "feeds", "drafts", "webhook_queue", "webhook_attempts"),
}


def test_a_journal_of_everything_is_sound(whole: Path):
    found = report(whole)
    assert found.problems == []
    assert found.sound and found.trusted
    assert found.records == rows(whole, "SELECT count(*) AS n FROM leaves")[0]["n"]
    assert len(found.keys) == 2


def test_the_same_on_postgresql(postgres_url: str, tmp_path: Path):
    with journal_on(postgres_url) as journal:
        fill(journal, tmp_path)
        engine = open_to_read(postgres_url)
        found = verify(engine, TRUSTED)
        assert (found.problems, found.sound) == ([], True)
        with journal.database.begin() as connection:
            connection.execute(update(tables.documents).where(tables.documents.c.seq == 10).values(size=1))
        assert [(each.table, each.column, each.seq) for each in verify(engine, TRUSTED).problems] == [
            ("documents", "size", 10)
        ]
        engine.dispose()


def test_it_has_something_in_every_table_and_a_delivery_in_every_state(whole: Path):
    for table in tables.metadata.sorted_tables:
        if table.name not in PASSING:
            assert rows(whole, f"SELECT * FROM {table.name} LIMIT 1"), table.name
    assert {row["state"] for row in rows(whole, "SELECT state FROM deliveries")} == {each.value for each in State}
