"""Whatever is done to a journal behind the gateway's back is named: every leaf, every column that a leaf covers.

The columns come from the tables' metadata, so that nobody can add one that is neither held here nor said not to be.
"""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table

from gateway.journal import tables
from gateway.journal.coverage import COVERAGE, Covered, Uncovered, covered
from gateway.journal.verification.problems import What
from gateway.journal.verification.report import Report
from tests.gateway.journal.verification.rich import report, rows, tampered

EVERY = [pytest.param(table, id=table.name) for table in tables.metadata.sorted_tables]
HELD = [pytest.param(table, id=table.name) for table in tables.metadata.sorted_tables if covered(table)]

WHERE = {  # rows in which the column is covered: what is erased or under way says less
    "documents": "content <> '' AND size > 0",
    "messages": "head <> ''",
    "http_seals": "wire IS NOT NULL",
    "case_events": "seq NOT IN (SELECT value FROM erasures, json_each(erasures.events))",
    "deliveries": "state = 'declined'",
    "header_nodes": "level = 1",
    "other_means": "content <> ''",
    "crls": "content IS NOT NULL",
    "gateway_keys": "replaces IS NOT NULL",
}
WHERE_ELSE = {("batches", "sealed_at"): "number > 3"}


def row_of(whole: Path, table: Table, column: str) -> Any:
    """A row in which the column is covered."""
    where = WHERE_ELSE.get((table.name, column), WHERE.get(table.name, "true"))
    found = rows(whole, f"SELECT * FROM {table.name} WHERE {where} ORDER BY 1 LIMIT 2")
    assert found, f"no row of {table.name} where {where}"
    return found[-1]


def other(table: Table, column: str, value: Any) -> Any:
    """Another value that the column may have."""
    kind = str(table.c[column].type).split("(")[0]
    if value is None:
        return {"BLOB": b"x", "TEXT": "x"}.get(kind, 1)
    if column == "revoked_at":
        return None
    if kind == "BLOB":
        return bytes(value) + b"x"
    if kind == "BOOLEAN":
        return 0 if value else 1
    if isinstance(value, int):
        return value + (100_000 if table.c[column].primary_key or column == "seq" else 1)
    return ("x" if not value.startswith("x") else "y") + value[1:]


def change(whole: Path, copy: Path, table: Table, column: str, row: Any) -> Path:
    keys = [key.name for key in table.primary_key.columns]
    where = " AND ".join(f"{key} = ?" for key in keys)
    value = other(table, column, row[column])
    words = f'UPDATE {table.name} SET "{column}" = ? WHERE {where}'
    return tampered(whole, copy, (words, [value, *(row[key] for key in keys)]))


def seqs(whole: Path, table: Table, row: Any) -> set[int]:
    """The leaves that speak of a row; none: any that is named will do."""

    def ask(query: str, *values: Any) -> set[int]:
        return {each[0] for each in rows(whole, query, values)}

    match table.name:
        case "batches":
            return set(range(row["first_seq"], row["last_seq"] + 1))
        case "checkpoints":
            return ask("SELECT last_seq FROM batches WHERE number = ?", row["size"])
        case "messages" | "message_keys" | "http_seals":
            return ask("SELECT seq FROM documents WHERE id = ?", row["document"])
        case "cases":
            return ask("SELECT seq FROM case_events WHERE case_id = ?", row["id"])
        case "deliveries":
            of_it = ask("SELECT seq FROM leaves WHERE subject IN (?, ?)", row["id"], row["message"])
            its = "SELECT d.seq FROM messages m JOIN documents d ON d.id = m.document WHERE m.id = ?"
            return (
                of_it | ask(its, row["message"]) | ask("SELECT seq FROM case_events WHERE message = ?", row["message"])
            )
        case "erasures":
            of_it = ask("SELECT value FROM json_each(?)", row["events"])
            return of_it | {row["seq"]} | ask("SELECT seq FROM documents WHERE id = ?", row["document"])
        case "partners" | "authorities":
            return ask("SELECT max(seq) FROM register_changes WHERE partner = ?", row["name"])
        case "agreements" | "partner_keys" | "tokens" | "certificates" | "persons" | "accounts" | "passkeys":
            return ask("SELECT max(seq) FROM register_changes WHERE partner = ?", row["partner"])
        case "orphans":
            return ask("SELECT seq FROM epochs WHERE number = ?", row["epoch"])
        case "header_nodes" | "crls":
            return set()
        case _:
            return {row["seq"]}


def names(found: Report, wanted: set[int], table: Table) -> bool:
    """Whether the first problem is at one of these leaves, or of several with them, or else of this table."""
    if found.sound or not found.problems:
        return False
    first = found.problems[0]
    if not wanted or (first.seq is None and first.table == table.name):
        return True
    return first.seq is not None and any(first.seq <= seq <= (first.until or first.seq) for seq in wanted)


@pytest.mark.parametrize("table", EVERY)
def test_every_column_is_said_to_be_covered_or_not(table: Table):
    """A column that is new belongs into gateway/journal/coverage.py."""
    assert table in COVERAGE, f"{table.name} is not in COVERAGE"
    assert set(COVERAGE[table]) == {column.name for column in table.columns}
    assert all(isinstance(cover, Covered | Uncovered) and cover for cover in COVERAGE[table].values())


@pytest.mark.parametrize("table", HELD)
def test_a_column_that_is_covered_cannot_be_changed_unnoticed(table: Table, whole: Path, tmp_path: Path, noded: Path):
    journal = noded if table is tables.header_nodes else whole
    unnoticed = []
    for column in covered(table):
        row = row_of(journal, table, column)
        found = report(change(journal, tmp_path / "copy.db", table, column, row))
        if not names(found, seqs(journal, table, row), table):
            unnoticed.append((column, found.problems[:2]))
    assert unnoticed == []


@pytest.mark.parametrize("table", EVERY)
def test_a_column_that_is_said_not_to_be_covered_is_not(table: Table, whole: Path, tmp_path: Path):
    """Or it should be said to be."""
    noticed = []
    for column, cover in COVERAGE[table].items():
        if isinstance(cover, Covered) or not rows(whole, f"SELECT * FROM {table.name} LIMIT 1"):
            continue
        row = rows(whole, f"SELECT * FROM {table.name} LIMIT 1")[0]
        if not report(change(whole, tmp_path / "copy.db", table, column, row)).sound:
            noticed.append(column)
    assert noticed == []


@pytest.mark.parametrize("table", HELD)
def test_no_row_that_a_leaf_speaks_of_can_be_taken_away(table: Table, whole: Path, tmp_path: Path, noded: Path):
    if table is tables.checkpoints:
        pytest.skip("a head that is gone is missed by whoever kept it")
    journal = noded if table is tables.header_nodes else whole
    row = row_of(journal, table, covered(table)[0])
    keys = [key.name for key in table.primary_key.columns]
    where = " AND ".join(f"{key} = ?" for key in keys)
    found = report(
        tampered(journal, tmp_path / "copy.db", (f"DELETE FROM {table.name} WHERE {where}", [row[key] for key in keys]))
    )
    assert names(found, seqs(journal, table, row), table), found.problems[:3]


@pytest.mark.parametrize("table", HELD)
def test_no_row_can_be_put_in_that_no_leaf_speaks_of(table: Table, whole: Path, tmp_path: Path, noded: Path):
    journal = noded if table is tables.header_nodes else whole
    row = dict(row_of(journal, table, covered(table)[0]))
    for column in {*(key.name for key in table.primary_key.columns), *(["seq"] if "seq" in row else [])}:
        row[column] = row[column] + 100_000 if isinstance(row[column], int) else other(table, column, row[column])
    names_, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    words = f"INSERT INTO {table.name} ({names_}) VALUES ({marks})"
    assert not report(tampered(journal, tmp_path / "copy.db", (words, list(row.values())))).sound


# Every leaf.


def leaves(whole: Path, *, every: bool) -> list[Any]:
    found = rows(whole, "SELECT * FROM leaves ORDER BY seq")
    return found if every else found[::6]


def lines(text: str) -> Iterator[str]:
    """The text with one line of it changed, each in turn."""
    said = text.split("\n")
    for at, line in enumerate(said):
        yield "\n".join((*said[:at], line[:-1] + ("x" if not line.endswith("x") else "y"), *said[at + 1 :]))


def _altered(whole: Path, copy: Path, leaf: Any) -> Report:
    text = random.Random(leaf["seq"]).choice(list(lines(leaf["text"])))
    return report(tampered(whole, copy, ("UPDATE leaves SET text = ? WHERE seq = ?", (text, leaf["seq"]))))


def _removed(whole: Path, copy: Path, leaf: Any) -> Report:
    return report(tampered(whole, copy, ("DELETE FROM leaves WHERE seq = ?", (leaf["seq"],))))


def _reordered(whole: Path, copy: Path, leaf: Any) -> Report:
    """It changes places with the next, or with the one before."""
    there = {row[0] for row in rows(whole, "SELECT seq FROM leaves")}
    beside = leaf["seq"] + 1 if leaf["seq"] + 1 in there else leaf["seq"] - 1
    swap = "UPDATE leaves SET seq = ? WHERE seq = ?"
    moves = [(swap, (-1, beside)), (swap, (beside, leaf["seq"])), (swap, (leaf["seq"], -1))]
    return report(tampered(whole, copy, *moves))


def _backdated(whole: Path, copy: Path, leaf: Any) -> Report:
    text = leaf["text"].replace("time: 2026-11-23T0", "time: 2025-11-23T0")
    assert text != leaf["text"]
    return report(tampered(whole, copy, ("UPDATE leaves SET text = ? WHERE seq = ?", (text, leaf["seq"]))))


WAYS = {What.ALTERED: _altered, What.REMOVED: _removed, What.REORDERED: _reordered, What.BACKDATED: _backdated}


def _unnoticed(way: What, whole: Path, copy: Path, *, every: bool) -> list[Any]:
    missed = []
    for leaf in leaves(whole, every=every):
        found = WAYS[way](whole, copy, leaf)
        beside = {leaf["seq"] - 1, leaf["seq"], leaf["seq"] + 1} if way is What.REORDERED else {leaf["seq"]}
        said = {problem.what for problem in found.problems if problem.table == "leaves"}
        if not names(found, beside, tables.leaves) or way not in said:
            missed.append((leaf["seq"], leaf["kind"], found.problems[:2]))
    return missed


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_leaf_that_was_tampered_with_is_named(way: What, whole: Path, tmp_path: Path):
    assert _unnoticed(way, whole, tmp_path / "copy.db", every=False) == []


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_whatever_leaf_was_tampered_with_is_named(way: What, whole: Path, tmp_path: Path):
    assert _unnoticed(way, whole, tmp_path / "copy.db", every=True) == []


def test_a_leaf_of_a_large_batch_is_named_by_the_receipts_of_its_neighbours(whole: Path, tmp_path: Path):
    """The root alone says only that it is one of the batch."""
    batch = rows(whole, "SELECT * FROM batches ORDER BY last_seq - first_seq DESC LIMIT 1")[0]
    assert batch["last_seq"] - batch["first_seq"] >= 3
    for leaf in rows(whole, "SELECT * FROM leaves WHERE batch = ?", (batch["number"],)):
        if leaf["kind"] in ("accepted", "refused"):
            found = _altered(whole, tmp_path / "copy.db", leaf)
            root = next(each for each in found.problems if each.table == "leaves" and each.column == "text")
            assert (root.seq, root.until) == (leaf["seq"], None)
