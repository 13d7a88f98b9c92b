"""What every batch says to the database, made once for the dialect at hand: what it reads, and how its rows go in.

A batch names its keys and cases in one JSON array, so that the statement is always the same and every one of them is
found through its index. Rows go to the driver as they are; SQLite takes many of them in one statement, since each
statement's step lets go of the interpreter and has to win it back.
"""

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import msgspec
from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Dialect,
    FromClause,
    RowMapping,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    case,
    cast,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DatabaseError

from gateway.journal import tables

Row = Mapping[str, Any]

# Rows that may be there already: which columns decide, and what then changes (empty: nothing).
_UPSERTS: Mapping[Table, tuple[tuple[str, ...], tuple[str, ...]]] = {
    tables.cases: (("id",), ("state", "confirmed", "known", "moved_at", "due_at", "due_provisional")),
    tables.case_aliases: (("kind", "value", "case_id"), ()),
    tables.case_parties: (("partner", "case_id", "role"), ()),
    tables.timers: (("case_id", "name"), ("at",)),
    tables.resettling: (("partner",), ("after",)),
    tables.checkpoints: (("size",), ()),
    tables.header_nodes: (("level", "number"), ()),
}
_GROUPS = (64, 16, 4)  # rows a statement: few sizes, so that the driver keeps every statement prepared
_MOST_PARAMETERS = 999  # of a statement, in every SQLite

_KEY = ("sender_id", "name", "message_id")
_ORDER_KEY = ("family", "order_key")


class Statements:
    """The statements of one dialect. bound, under, numbered: find keys, and cases by order key or by a number."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._inserts: dict[Table, _Insert] = {}
        self.bound = _listed(dialect, tables.message_keys, _KEY)
        self.under = _listed(dialect, tables.cases, _ORDER_KEY).order_by(tables.cases.c.id)
        self.numbered = _numbered(dialect)

    def keys(self, connection: Connection, keys: Collection[tuple[str, str, str]]) -> Sequence[Any]:
        """Those of these keys that are bound: sender, name, MessageId, document, digest."""
        return connection.execute(self.bound, _wanted(keys)).all()

    def cases_under(self, connection: Connection, order_keys: Collection[tuple[str, str]]) -> Sequence[RowMapping]:
        """The cases under these order keys, oldest first."""
        return connection.execute(self.under, _wanted(order_keys)).mappings().all()

    def cases_numbered(self, connection: Connection, aliases: Collection[tuple[str, str, str]]) -> Sequence[RowMapping]:
        """The cases that these numbers find (family, kind, value): each with its case, oldest first."""
        return connection.execute(self.numbered, _wanted(aliases)).mappings().all()

    def insert(self, connection: Connection, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows, or update those that are there where the table says how."""
        insert = self._inserts.get(table)
        if insert is None:
            insert = self._inserts[table] = _Insert(table, self._dialect)
        insert(connection, rows)


class _Insert:
    """The insert of one table."""

    def __init__(self, table: Table, dialect: Dialect) -> None:
        compiled = _insert(table, dialect).compile(dialect=dialect)
        self._one = str(compiled)
        self._order = tuple(compiled.positiontup or [column.name for column in table.columns])
        self._positional = dialect.positional
        self._many: Mapping[int, str] = {}
        if dialect.name == "sqlite":
            row = f"({', '.join('?' * len(self._order))})"
            head, _, tail = self._one.partition(f"VALUES {row}")
            sizes = [size for size in _GROUPS if size * len(self._order) <= _MOST_PARAMETERS]
            self._many = {size: f"{head}VALUES {', '.join([row] * size)}{tail}" for size in sizes}

    def __call__(self, connection: Connection, rows: Sequence[Row]) -> None:
        if not self._positional:
            connection.exec_driver_sql(self._one, [{name: row.get(name) for name in self._order} for row in rows])
            return
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
    wanted, values = _array(dialect, len(columns))
    matches = [table.c[name] == value for name, value in zip(columns, values, strict=True)]
    return select(table).select_from(wanted.join(table, and_(*matches)))


def _numbered(dialect: Dialect) -> Select[Any]:
    """Cases by family, kind and value of a number, with that kind and value."""
    wanted, (family, kind, value) = _array(dialect, 3)
    aliases, cases = tables.case_aliases, tables.cases
    named = wanted.join(aliases, and_(aliases.c.kind == kind, aliases.c.value == value))
    found = named.join(cases, and_(cases.c.id == aliases.c.case_id, cases.c.family == family))
    columns = (aliases.c.kind.label("alias_kind"), aliases.c.value.label("alias_value"), *cases.c)
    return select(*columns).select_from(found).order_by(cases.c.id)


def _array(dialect: Dialect, width: int) -> tuple[FromClause, list[ColumnElement[Any]]]:
    """The JSON array `wanted`, a row an item, and its columns."""
    wanted: FromClause
    array = bindparam("wanted", type_=Text())
    if dialect.name == "sqlite":
        wanted = func.json_each(array).table_valued("value")
        return wanted, [func.json_extract(wanted.c.value, f"$[{n}]") for n in range(width)]
    wanted = func.json_array_elements(cast(array, JSON)).table_valued("value")
    return wanted, [wanted.c.value.op("->>")(n) for n in range(width)]


def _wanted(keys: Collection[Any]) -> Mapping[str, str]:
    return {"wanted": msgspec.json.encode(list(keys)).decode()}
