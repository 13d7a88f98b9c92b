"""Cases and deliveries as they stand, some at a time, each few in one moment of their own.

What does not fit is doubted: a gateway may have moved it after its leaves were read.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from gateway.journal.verification import cases, deliveries
from gateway.journal.verification.problems import UNREADABLE, Problem, What
from gateway.journal.verification.scratch import Said

A_MOMENT = 300  # rows that are held in one read transaction
TOGETHER = 1500  # rows that a process is given at once

_AFTER: Mapping[str, Callable[[Connection, str, int], list[str]]] = {
    "cases": cases.after,
    "deliveries": deliveries.after,
}
TABLES = tuple(_AFTER)


def pages(database: Engine, table: str) -> Iterator[list[str]]:
    """The ids of all that is there."""
    last = ""
    while True:
        with database.connect() as connection:
            page = _AFTER[table](connection, last, TOGETHER)
        if not page:
            return
        yield page
        last = page[-1]


def doubtful(database: Engine, said: Said, table: str, ids: Sequence[str]) -> tuple[list[str], int]:
    """Those of these with which something may be wrong, and of how many it was said that they were made."""
    found: list[str] = []
    for few in by_moment(ids):
        with snapshot(database) as connection:
            found += {id_ for id_, _ in _held(connection, said, table, few)}
    return found, said.known(ids) if table == "deliveries" else 0


def wrong(connection: Connection, said: Said, table: str, ids: Sequence[str]) -> list[Problem]:
    """What is wrong with these, where everything was read that was written up to the moment of this connection."""
    return [problem for _, problem in _held(connection, said, table, ids)]


def by_moment(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """As many at a time as are held in one transaction."""
    for at in range(0, len(ids), A_MOMENT):
        yield ids[at : at + A_MOMENT]


def missing(database: Engine, made: Iterator[Sequence[str]]) -> Iterator[str]:
    """Those of these deliveries that are not there."""
    for page in made:
        with database.connect() as connection:
            there = deliveries.there(connection, page)
        yield from (id_ for id_ in page if id_ not in there)


def _held(connection: Connection, said: Said, table: str, ids: Sequence[str]) -> list[tuple[str, Problem]]:
    """What is wrong with these; where a row cannot be read at all, one by one, so that it is named."""
    try:
        if table == "cases":
            return list(cases.hold(connection, ids))
        return list(deliveries.hold(connection, said, ids))
    except UNREADABLE as problem:
        if len(ids) > 1:
            return [each for id_ in ids for each in _held(connection, said, table, [id_])]
        detail = f"cannot be read: {type(problem).__name__}"
        return [(id_, Problem(what=What.ALTERED, table=table, seq=None, id=str(id_), detail=detail)) for id_ in ids]


@contextmanager
def snapshot(database: Engine) -> Iterator[Connection]:
    """A connection whose reads all see one moment."""
    with database.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            driver: Any = connection.connection.driver_connection
            if connection.dialect.name == "sqlite" and not driver.in_transaction:
                connection.exec_driver_sql("BEGIN")
            yield connection
