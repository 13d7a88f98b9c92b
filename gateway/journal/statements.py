"""What every batch says to the database, made once for the dialect at hand: what it reads, and how its rows go in.

A batch names its keys and cases in one JSON array, so that the statement is always the same and every one of them is
found through its index. Rows go to the driver as they are; SQLite takes many of them in one statement, since each
statement's step lets go of the interpreter and has to win it back. PostgreSQL gets the rows of a table as one JSON text
in one statement, which costs both sides less than half; what holds bytes goes row by row, since JSON has none.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from itertools import chain
from typing import Any

import msgspec
from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Dialect,
    FromClause,
    LargeBinary,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    case,
    cast,
    func,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DatabaseError

from gateway.journal import tables
from gateway.journal.trips import Asked, Found, Question, ask, piped

Row = Mapping[str, Any]

# Rows that may be there already: which columns decide, and what then changes (empty: nothing).
_UPSERTS: Mapping[Table, tuple[tuple[str, ...], tuple[str, ...]]] = {
    tables.cases: (("id",), ("state", "confirmed", "known", "moved_at", "due_at", "due_provisional")),
    tables.case_aliases: (("kind", "value", "case_id"), ()),
    tables.case_parties: (("partner", "case_id", "role"), ()),
    tables.timers: (("case_id", "name"), ("at",)),
    tables.resettling: (("partner",), ("after",)),
    tables.marks: (("name",), ("seq",)),
    tables.watches: (
        ("case_id", "rule"),
        (
            *("began", "began_at", "named", "due_at", "warn_at", "red_at", "provisional", "stage"),
            *("rests_since", "more_days", "more_us", "lax", "next_at"),
        ),
    ),
    tables.checkpoints: (("size",), ()),
    tables.header_nodes: (("level", "number"), ()),
    tables.webhook_queue: (("webhook", "seq"), ()),
}
# Of rows of one statement that are the same to the database, which counts: it takes each but once.
_ONCE: Mapping[Table, Callable[[Sequence[Row]], Iterable[Row]]] = {
    tables.lanes: lambda rows: {row["id"]: row for row in reversed(rows)}.values(),
    tables.timers: lambda rows: {(row["case_id"], row["name"]): row for row in rows}.values(),
    tables.resettling: lambda rows: {row["partner"]: row for row in rows}.values(),
}
_GROUPS = (64, 16, 4)  # rows a statement: few sizes, so that the driver keeps every statement prepared
_MOST_PARAMETERS = 999  # of a statement, in every SQLite

_KEY = ("sender_id", "name", "message_id")
_ORDER_KEY = ("family", "order_key")


class Statements:
    """The statements of one dialect. bound, under, numbered: find keys, and cases by order key or by a number."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._inserts: dict[Table, _Insert | _JsonInsert] = {}
        self.bound = _listed(dialect, tables.message_keys, _KEY)
        self.under = _listed(dialect, tables.cases, _ORDER_KEY).order_by(tables.cases.c.id)
        self.numbered = _numbered(dialect)

        self._keys, self._under, self._numbered = Question(self.bound), Question(self.under), Question(self.numbered)
        self._cases = Question(_listed(dialect, tables.cases, ("id",)).order_by(tables.cases.c.id))

    def keys(self, connection: Connection, keys: Collection[tuple[str, str, str]]) -> Found:
        """Those of these keys that are bound: sender, name, MessageId, document, digest."""
        return ask(connection, (self._keys, wanted(keys)))[0]

    def cases_under(self, connection: Connection, order_keys: Collection[tuple[str, str]]) -> Found:
        """The cases under these order keys, oldest first."""
        return ask(connection, (self._under, wanted(order_keys)))[0]

    def cases_numbered(self, connection: Connection, aliases: Collection[tuple[str, str, str]]) -> Found:
        """The cases that these numbers find (family, kind, value): each with its case, oldest first."""
        return ask(connection, (self._numbered, wanted(aliases)))[0]

    def read(
        self,
        connection: Connection,
        *,
        keys: Collection[tuple[str, str, str]] = (),
        order_keys: Collection[tuple[str, str]] = (),
        ids: Collection[str] = (),
        numbers: Collection[tuple[str, str, str]] = (),
    ) -> tuple[Found, Found, Found]:
        """Keys that are bound, cases by order key or id, and cases by number, in one trip; of nothing, nothing."""
        listed = (self._keys, keys), (self._under, order_keys), (self._cases, [(id_,) for id_ in ids])
        every = (*listed, (self._numbered, numbers))
        asked: list[Asked] = [(question, wanted(named)) for question, named in every if named]
        answers = iter(ask(connection, *asked) if asked else ())
        bound, under, by_id, numbered = (next(answers) if named else () for _, named in every)
        return bound, [*under, *by_id], numbered

    def update(self, connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
        """Write these columns of rows that are there, by their id; none of them holds bytes."""
        if self._dialect.name == "sqlite":
            assigned = ", ".join(f"{name} = :{name}" for name in names)
            connection.execute(text(f"UPDATE {table.name} SET {assigned} WHERE id = :id"), rows)  # noqa: S608
            return
        assigned = ", ".join(f"{name} = new.{name}" for name in names)
        new = f"json_populate_recordset(NULL::{table.name}, %(rows)s::json) AS new"
        with piped(connection) as driver:
            driver.execute(
                f"UPDATE {table.name} SET {assigned} FROM {new} WHERE {table.name}.id = new.id",  # noqa: S608
                {"rows": _json(rows)},
            )

    def insert_all(self, connection: Connection, every: Mapping[Table, Sequence[Row]]) -> None:
        """As `insert`, of many tables, in one trip."""
        filled = {table: rows for table, rows in every.items() if rows}
        with piped(connection) if filled and self._dialect.name == "postgresql" else nullcontext():
            for table, rows in filled.items():
                self.insert(connection, table, rows)

    def insert(self, connection: Connection, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows, or update those that are there where the table says how."""
        insert = self._inserts.get(table)
        if insert is None:
            make = _Insert if self._dialect.name == "sqlite" else _JsonInsert
            insert = self._inserts[table] = make(table, self._dialect)
        insert(connection, rows)


class _Insert:
    """The insert of one table, SQLite."""

    def __init__(self, table: Table, dialect: Dialect) -> None:
        compiled = _insert(table, dialect).compile(dialect=dialect)
        self._one = str(compiled)
        self._order = tuple(compiled.positiontup)
        row = f"({', '.join('?' * len(self._order))})"
        head, _, tail = self._one.partition(f"VALUES {row}")
        sizes = [size for size in _GROUPS if size * len(self._order) <= _MOST_PARAMETERS]
        self._many = {size: f"{head}VALUES {', '.join([row] * size)}{tail}" for size in sizes}

    def __call__(self, connection: Connection, rows: Sequence[Row]) -> None:
        at = 0
        for size, statement in self._many.items():
            while len(rows) - at >= size:
                group = rows[at : at + size]
                _execute(connection, statement, tuple(chain.from_iterable(map(self._values, group))))
                at += size
        for row in rows[at:]:
            _execute(connection, self._one, tuple(self._values(row)))

    def _values(self, row: Row) -> Iterator[Any]:
        return map(row.get, self._order)


class _JsonInsert:
    """The insert of one table, PostgreSQL: all rows in one statement, as JSON, but for those that hold bytes."""

    def __init__(self, table: Table, dialect: Dialect) -> None:
        self._one = str(_insert(table, dialect).compile(dialect=dialect))
        self._names = [column.name for column in table.columns]
        self._bytes = [column.name for column in table.columns if isinstance(column.type, LargeBinary)]
        plain = [f'"{name}"' for name in self._names if name not in self._bytes]
        _, conflict, then = self._one.partition(" ON CONFLICT ")
        self._all = (
            f"INSERT INTO {table.name} ({', '.join(plain)}) SELECT {', '.join(plain)}"  # noqa: S608  # names of ours
            f" FROM json_populate_recordset(NULL::{table.name}, %(rows)s::json){conflict}{then}"
        )
        self._once = _ONCE.get(table)

    def __call__(self, connection: Connection, rows: Sequence[Row]) -> None:
        if any(row.get(name) is not None for row in rows for name in self._bytes):
            every = [{name: row.get(name) for name in self._names} for row in rows]
            with piped(connection) as driver, driver.cursor() as cursor:
                cursor.executemany(self._one, every)
            return
        with piped(connection) as driver:
            driver.execute(self._all, {"rows": _json(list(self._once(rows)) if self._once else rows)})


def _execute(connection: Connection, statement: str, values: tuple[Any, ...]) -> None:
    """Straight to SQLite's driver: what SQLAlchemy does around every statement costs more than the statement."""
    driver: Any = connection.connection.driver_connection
    try:
        driver.execute(statement, values)
    except sqlite3.Error as problem:
        raise DatabaseError(statement, None, problem) from problem


def _insert(table: Table, dialect: Dialect) -> Any:
    statement: Any = sqlite.insert(table) if dialect.name == "sqlite" else postgresql.insert(table)
    new, old = statement.excluded, table.c
    if table is tables.lanes:  # a lane with work keeps its own time and channel; one held by a dead letter stays so
        return statement.on_conflict_do_update(
            index_elements=["id"],
            set_={
                "next_at": func.coalesce(old.next_at, new.next_at),
                "channel": case((old.next_at.is_(None), new.channel), else_=old.channel),
            },
            where=old.next_at.is_(None),
        )
    if table not in _UPSERTS:
        return statement
    keys, changed = _UPSERTS[table]
    if not changed:
        return statement.on_conflict_do_nothing(index_elements=list(keys))
    return statement.on_conflict_do_update(index_elements=list(keys), set_={name: new[name] for name in changed})


def _listed(dialect: Dialect, table: Table, columns: Sequence[str]) -> Select[Any]:
    """The rows whose columns are one of those that the JSON array `wanted` lists."""
    listed, values = array(dialect.name, len(columns))
    matches = [table.c[name] == value for name, value in zip(columns, values, strict=True)]
    return select(table).select_from(listed.join(table, and_(*matches)))


def _numbered(dialect: Dialect) -> Select[Any]:
    """Cases by family, kind and value of a number, with that kind and value."""
    listed, (family, kind, value) = array(dialect.name, 3)
    aliases, cases = tables.case_aliases, tables.cases
    named = listed.join(aliases, and_(aliases.c.kind == kind, aliases.c.value == value))
    found = named.join(cases, and_(cases.c.id == aliases.c.case_id, cases.c.family == family))
    columns = (aliases.c.kind.label("alias_kind"), aliases.c.value.label("alias_value"), *cases.c)
    return select(*columns).select_from(found).order_by(cases.c.id)


def array(dialect: str, width: int) -> tuple[FromClause, list[ColumnElement[Any]]]:
    """The JSON array `wanted`, a row an item, and its columns."""
    listed: FromClause
    named = bindparam("wanted", type_=Text())
    if dialect == "sqlite":
        listed = func.json_each(named).table_valued("value")
        return listed, [func.json_extract(listed.c.value, f"$[{n}]") for n in range(width)]
    listed = func.json_array_elements(cast(named, JSON)).table_valued("value")
    return listed, [listed.c.value.op("->>")(n) for n in range(width)]


def wanted(keys: Collection[Any]) -> Mapping[str, str]:
    """The parameter of a statement that finds what an array names."""
    return {"wanted": _json(list(keys))}


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
