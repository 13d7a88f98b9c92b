"""The book of one batch: what was undone was never there."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from gateway.case.running import run
from gateway.journal import tables
from gateway.journal.book import Book, Bound, Needs
from gateway.journal.clock import to_us
from gateway.journal.database import open_database, writing
from gateway.journal.leaf import Leaf
from gateway.journal.statements import Statements
from messages.process import Case
from tests.inspections import BOXES, CATALOGUE, ENTRY, NOW, PROCESS, Casebook, arrival, notice
from tests.journals import Journal

A, *_ = BOXES
KEY = ("4218", "inspection.notice", "m1")


@pytest.fixture
def connection(tmp_path) -> Iterator[Connection]:
    database = open_database(f"sqlite:///{tmp_path}/journal.db")
    tables.metadata.create_all(database)
    with database.connect() as connection, writing(connection):
        yield connection
    database.dispose()


def book_on(connection: Connection) -> Book:
    return Book(connection, Statements(connection.dialect), CATALOGUE, now=to_us(NOW), seq=1, batch=1)


def opened() -> Case:
    case = Casebook().say(notice(A)).case
    assert case is not None
    return case


def test_what_was_undone_leaves_no_trace(connection: Connection):
    book = book_on(connection)
    book.leaf(Leaf(kind="audit", subject="kept"))
    mark = book.mark()

    book.leaf(Leaf(kind="audit", subject="undone"))
    book.insert(tables.timers, {"case_id": "c", "name": "n", "at": 1})
    book.bind(KEY, Bound("d", "0" * 64))
    book.later.append(lambda _: None)
    book.after.append(lambda: None)
    case = opened()
    book.keep(run(PROCESS, None, case, at=NOW, now=book.now))
    book.undo(mark)
    book.flush()

    assert [leaf.subject for leaf in book.leaves] == ["kept"]
    assert (book.seq, book.bound, book.running, book.later, book.after) == (2, {}, {}, [], [])
    assert book.cases_under("inspection", ENTRY) == []
    assert connection.execute(tables.timers.select()).all() == []
    assert connection.execute(tables.cases.select()).all() == []


def test_a_case_that_moved_and_was_undone_stands_where_it_stood(connection: Connection):
    book = book_on(connection)
    stories = Casebook()
    first = run(PROCESS, None, stories.say(notice(A)).case, at=NOW, now=book.now)
    book.keep(first)
    mark = book.mark()

    book.keep(run(PROCESS, first, stories.say(arrival(A)).case, at=NOW, now=book.now))
    book.undo(mark)

    assert book.cases_under("inspection", ENTRY) == [first]


def test_numbers_undone_are_given_again(connection: Connection):
    book = book_on(connection)
    mark = book.mark()
    assert book.leaf(Leaf(kind="audit", subject="a")) == 1
    book.undo(mark)
    assert book.leaf(Leaf(kind="audit", subject="b")) == 1


def test_what_was_flushed_is_not_written_twice(connection: Connection):
    book = book_on(connection)
    book.keep(run(PROCESS, None, opened(), at=NOW, now=book.now))
    book.insert(tables.timers, {"case_id": "c", "name": "n", "at": 1})
    book.flush()
    book.flush()
    assert len(connection.execute(tables.timers.select()).all()) == 1
    assert len(connection.execute(tables.cases.select()).all()) == 1


def test_a_timer_set_again_has_the_newer_time(connection: Connection):
    book = book_on(connection)
    for at in (1, 2):
        book.insert(tables.timers, {"case_id": "c", "name": "n", "at": at})
    book.flush()
    assert connection.execute(tables.timers.select()).one().at == 2


def test_cases_and_keys_are_read_where_a_command_names_them(journal: Journal):
    outcome = journal.say(notice(A), message_id="m1")
    with journal.database.connect() as connection:
        book = book_on(connection)
        book.read([Needs(keys=(KEY, ("4218", "inspection.notice", "other")), order_keys=(("inspection", ENTRY),))])
        assert {key: bound.document for key, bound in book.bound.items()} == {KEY: outcome.document}
        assert [running.case.id for running in book.cases_under("inspection", ENTRY)] == list(outcome.cases)
        assert book.cases_under("financing", ENTRY) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, {"next_at": 100, "channel": "push", "blocked": False}),  # a new lane has work from now on
        ({"next_at": None}, {"next_at": 100, "channel": "push", "blocked": False}),  # one that was empty too
        ({"next_at": 900}, {"next_at": 900, "channel": "mailbox", "blocked": False}),  # one that waits, waits on
        (
            {"next_at": None, "blocked": True},
            {"next_at": 100, "channel": "push", "blocked": True},
        ),  # a dead one holds it
    ],
)
def test_work_for_a_lane_leaves_its_own_time_and_its_hold_alone(
    connection: Connection, before: dict[str, object] | None, after: dict[str, object]
):
    lane = {"id": "yard|inspection|1", "partner": "yard", "channel": "mailbox", "blocked": False, "failures": 3}
    if before is not None:
        connection.execute(tables.lanes.insert().values(lane | before))
    book = book_on(connection)
    book.insert(tables.lanes, lane | {"channel": "push", "next_at": 100, "failures": 0})
    book.flush()
    found = connection.execute(tables.lanes.select()).mappings().one()
    assert {name: found[name] for name in after} == after
    assert found["failures"] == (3 if before else 0)
