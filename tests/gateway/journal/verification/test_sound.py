"""A journal that nobody tampered with is found sound, whatever is in it."""

from pathlib import Path

from gateway.journal import tables
from gateway.journal.moves import State
from tests.gateway.journal.verification.rich import report, rows


def test_a_journal_of_everything_is_sound(whole: Path):
    found = report(whole)
    assert found.problems == []
    assert found.sound and found.trusted
    assert found.records == rows(whole, "SELECT max(seq) AS n FROM leaves")[0]["n"]
    assert len(found.keys) == 2


def test_it_has_something_in_every_table_and_a_delivery_in_every_state(whole: Path):
    for table in tables.metadata.sorted_tables:
        if table.name not in ("attempts", "resettling", "header_nodes"):
            assert rows(whole, f"SELECT * FROM {table.name} LIMIT 1"), table.name
    assert {row["state"] for row in rows(whole, "SELECT state FROM deliveries")} == {each.value for each in State}
