"""What waits for somebody comes in order, found by an index; a number is found by the key it lies under."""

from collections.abc import Iterator

import pytest
from sqlalchemy import event, insert

from gateway.journal import tables
from gateway.journal.finding import cases_numbered, documents_named
from gateway.journal.reading import EVERYONE, Reader, Reading
from gateway.journal.todo import news, rows_awaiting
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from tests.journals import Journal, journal_on

YARD = Reader("yard-demo")
CASES = (  # id, state, due, who it concerns as what
    ("a", "notified", 30, "yard-demo", "yard"),
    ("b", "notified", 10, "yard-demo", "yard"),
    ("c", "in-place", 5, "yard-demo", "yard"),  # customs' turn
    ("d", "notified", 1, "other-yard", "yard"),
    ("e", "released", None, "yard-demo", "yard"),
    ("f", "notified", 2, "yard-demo", "trader"),
    ("g", "notified", None, "yard-demo", "yard"),
)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def reading(request: pytest.FixtureRequest, tmp_path) -> Iterator[Reading]:
    url = request.getfixturevalue("postgres_url") if request.param == "postgres" else f"sqlite:///{tmp_path}/j.db"
    with journal_on(url) as journal:
        yield filled(journal)


def filled(journal: Journal) -> Reading:
    rest = {"family": "inspection", "confirmed": True, "known": "{}", "opened_at": 0, "moved_at": 0}
    with journal.database.begin() as connection:
        for id_, state, due, partner, role in CASES:
            case = {"id": id_, "order_key": f"key-{id_}", "state": state, "due_at": due, "due_provisional": False}
            connection.execute(insert(tables.cases).values(**rest, **case))
            connection.execute(insert(tables.case_parties).values(case_id=id_, partner=partner, role=role))
    return Reading(journal.database, Catalogue(FAMILIES))


def ids(reading: Reading, reader: Reader, **more: int) -> list[str]:
    return [row["id"] for row in rows_awaiting(reading, reader, limit=30, **more)]


def test_what_waits_for_him_comes_soonest_first_and_then_what_has_no_limit(reading: Reading) -> None:
    assert ids(reading, YARD) == ["f", "b", "a", "g"]


def test_of_one_whom_many_cases_concern_those_that_are_due_are_the_same(reading: Reading) -> None:
    assert ids(reading, YARD, few=2) == ["f", "b", "a"]


def test_the_platform_sees_what_is_due_of_anybody(reading: Reading) -> None:
    assert ids(reading, EVERYONE) == ["d", "f", "c", "b", "a"]


def test_a_key_of_other_families_opens_none_of_it(reading: Reading) -> None:
    assert ids(reading, Reader("yard-demo", frozenset({"settlement"}))) == []


def test_nothing_is_found_where_nothing_is(reading: Reading) -> None:
    assert cases_numbered(reading, "nothing", YARD) == []
    assert documents_named(reading, "nothing", ["4218"], ["inspection.notice"]) == []
    assert news(reading, YARD) == [] and news(reading, EVERYONE) == []


def test_no_table_is_read_from_end_to_end(tmp_path) -> None:
    with journal_on(f"sqlite:///{tmp_path}/j.db") as journal:
        reading, said = filled(journal), []
        event.listen(journal.database, "before_cursor_execute", lambda *given: said.append(given[2:4]))
        ids(reading, YARD)
        ids(reading, YARD, few=2)
        ids(reading, EVERYONE)
        cases_numbered(reading, "nothing", YARD)
        documents_named(reading, "nothing", ["4218"], ["inspection.notice"])
        news(reading, YARD)
        asked = [each for each in said if each[0].lstrip().startswith(("SELECT", "WITH"))]
        with journal.database.connect() as connection:
            plans = [
                str(row[3])
                for statement, given in asked
                for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
            ]
    whole = [each for each in plans if each.startswith("SCAN") and "USING" not in each]
    assert [each for each in whole if each.split()[1] in tables.metadata.tables] == [], whole
    assert any("ix_cases_due_at" in each for each in plans)
