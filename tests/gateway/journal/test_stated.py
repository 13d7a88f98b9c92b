"""What is stated of a delivery is found by time alone, with few looks; and proved, or said not to be covered yet."""

from typing import Any

import pytest
from sqlalchemy import event

from gateway.journal import tables
from gateway.journal.stated import NotCovered, Statements
from messages.seals import batches, merkle
from messages.seals.leaves import read_leaf
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal

A, *_ = BOXES


def delivery(journal: Journal, **where: Any) -> Any:
    return journal.rows(tables.deliveries, **where)[0]


def times(row: Any) -> list[int]:
    return [row["created_at"], row["state_at"]]


def test_a_held_delivery_that_was_let_go_has_the_leaf_that_says_so(journal: Journal) -> None:
    journal.say(arrival(A))
    for number in range(40):
        journal.clock.turn(1)
        journal.say(notice(A, entry_id=f"42182026100000{number:04d}"))
    journal.clock.turn(1)
    journal.say(notice(A))
    row = delivery(journal, role="customs")
    with journal.database.connect() as connection:
        found = Statements(connection, 1 << 20)
        (sequence,) = found.of_delivery(row, times(row))
        assert read_leaf(found.text(sequence))["note"].startswith("held -> due")


def test_it_takes_few_looks_however_long_the_journal_is(journal: Journal) -> None:
    for number in range(200):
        journal.clock.turn(1)
        journal.say(notice(A, entry_id=f"42182026100000{number:04d}"))
    row, looks = delivery(journal), []
    with journal.database.connect() as connection:
        found = Statements(connection, 1 << 20)
        event.listen(connection, "before_cursor_execute", lambda *_: looks.append(1))
        for _ in range(100):
            found.of_delivery(row, times(row))
    assert len(looks) < 40 + 100 * 5


def test_a_proof_leads_from_the_leaf_to_the_signed_header(journal: Journal) -> None:
    outcome = journal.say(notice(A))
    with journal.database.connect() as connection:
        stated = Statements(connection, 1 << 20).proof(outcome.receipt_no)
    header = batches.read_header(stated.header)
    index, size = outcome.receipt_no - int(header["first"]), int(header["last"]) - int(header["first"]) + 1
    root, leaf = bytes.fromhex(header["root"]), merkle.leaf_hash(stated.leaf.encode())
    assert merkle.is_included(leaf, index=index, size=size, path=stated.path, root=root)
    assert read_leaf(stated.leaf)["id"] == outcome.document


def test_what_is_newer_than_the_head_is_not_covered(journal: Journal) -> None:
    outcome = journal.say(notice(A))
    with journal.database.connect() as connection, pytest.raises(NotCovered, match="newer than the head"):
        Statements(connection, outcome.batch_no - 1).proof(outcome.receipt_no)


def test_a_time_at_which_nothing_was_sealed_states_nothing(journal: Journal) -> None:
    journal.say(notice(A))
    row = delivery(journal)
    with journal.database.connect() as connection:
        assert Statements(connection, 1 << 20).of_delivery(row, [0, row["created_at"] + 1, 1 << 60]) == []
