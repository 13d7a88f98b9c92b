"""Questions and rows to PostgreSQL, many in one round trip; SQLite is at hand, and gets them one after another.

What a batch waits for between machines it waits for under the journal's lock. So its questions go together, and so do
its rows: psycopg's pipeline sends them without waiting for what comes of each. Source: psycopg 3, "Pipeline mode".
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.rows import dict_row
from sqlalchemy import Connection, Executable
from sqlalchemy.exc import DBAPIError

Found = Sequence[Mapping[str, Any]]


class Question:
    """A statement that answers rows, made once for the driver. Its parameters are plain: none is expanded."""

    def __init__(self, statement: Any) -> None:
        self.statement: Executable = statement
        self._text: str | None = None

    def text(self, connection: Connection) -> str:
        """As psycopg takes it."""
        if self._text is None:
            compiled: Any = self.statement.compile(dialect=connection.dialect)  # type: ignore[attr-defined]
            self._constants = {name: value for name, value in compiled.params.items() if value is not None}
            self._text = str(compiled)
        return self._text

    def given(self, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
        """With what the statement says itself: a limit of one is a parameter too."""
        return {**self._constants, **parameters}


Asked = tuple[Question, Mapping[str, Any]]


def ask(connection: Connection, *asked: Asked, once: Callable[[], object] = lambda: None) -> list[Found]:
    """What each answers, in order; they are asked in one trip. once: what is said there first."""
    if connection.dialect.name != "postgresql":
        once()
        return [_at_hand(connection, question, given) for question, given in asked]
    if not connection.in_transaction():
        connection.begin()  # as SQLAlchemy would have: what is rolled back or closed later is this, too
    with piped(connection) as driver:
        once()
        cursors = [driver.cursor(row_factory=dict_row) for _ in asked]
        for cursor, (question, given) in zip(cursors, asked, strict=True):
            cursor.execute(question.text(connection), question.given(given))
    return [cursor.fetchall() for cursor in cursors]  # not within: to fetch there is a trip of its own


def _at_hand(connection: Connection, question: Question, given: Mapping[str, Any]) -> Found:
    return [dict(row) for row in connection.execute(question.statement, given).mappings()]


@contextmanager
def piped(connection: Connection) -> Iterator[Any]:
    """What PostgreSQL's driver is told within is one trip; what fails is a DBAPIError, at the latest at its end."""
    driver: Any = connection.connection.driver_connection
    if driver.pgconn.pipeline_status:  # within a trip: one within another would be a trip of its own
        yield driver
        return
    try:
        with driver.pipeline():
            yield driver
    except psycopg.Error as problem:
        raise _as_told(connection, driver, problem) from problem


def _as_told(connection: Connection, driver: Any, problem: psycopg.Error) -> DBAPIError:
    """As SQLAlchemy would have told it, so that whoever minds whether the connection was lost can."""
    said: Any = problem
    lost = bool(connection.dialect.is_disconnect(said, driver, None))
    told: Any = DBAPIError.instance(
        None,
        None,
        problem,
        psycopg.Error,
        hide_parameters=True,
        connection_invalidated=lost,
        dialect=connection.dialect,
    )
    return told if isinstance(told, DBAPIError) else DBAPIError(None, None, problem)
