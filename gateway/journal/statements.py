"""Inserts compiled once for the database at hand; the writer's rows go to the driver as they are.

Going through `exec_driver_sql` with rows in the driver's own order costs a fifth of a Core insert with many rows.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Table, case, func
from sqlalchemy.dialects import postgresql, sqlite

from gateway.journal import tables

Row = Mapping[str, Any]

# Rows that may be there already: which columns decide, and what then changes (empty: nothing).
_UPSERTS: Mapping[Table, tuple[tuple[str, ...], tuple[str, ...]]] = {
    tables.cases: (("id",), ("state", "confirmed", "known", "moved_at", "due_at", "due_provisional")),
    tables.case_aliases: (("kind", "value", "case_id"), ()),
    tables.case_parties: (("partner", "case_id", "role"), ()),
    tables.timers: (("case_id", "name"), ("at",)),
}


class Statements:
    """The compiled inserts of one dialect."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._compiled: dict[Table, tuple[str, tuple[str, ...]]] = {}

    def insert(self, connection: Connection, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows, or update those that are there where the table says how."""
        statement, order = self._compiled.get(table) or self._compile(table)
        if self._dialect.positional:
            connection.exec_driver_sql(statement, [tuple(row.get(name) for name in order) for row in rows])
        else:
            connection.exec_driver_sql(statement, [{name: row.get(name) for name in order} for row in rows])

    def _compile(self, table: Table) -> tuple[str, tuple[str, ...]]:
        maker = sqlite.insert if self._dialect.name == "sqlite" else postgresql.insert
        statement = maker(table)
        new, old = statement.excluded, table.c
        if table is tables.lanes:  # a lane with work keeps its own time and channel; one held by a dead letter stays so
            statement = statement.on_conflict_do_update(
                index_elements=["id"],
                set_={
                    "next_at": func.coalesce(old.next_at, new.next_at),
                    "channel": case((old.next_at.is_(None), new.channel), else_=old.channel),
                },
            )
        elif table in _UPSERTS:
            keys, changed = _UPSERTS[table]
            statement = (
                statement.on_conflict_do_update(index_elements=list(keys), set_={name: new[name] for name in changed})
                if changed
                else statement.on_conflict_do_nothing(index_elements=list(keys))
            )
        compiled = statement.compile(dialect=self._dialect)
        order = tuple(compiled.positiontup or [column.name for column in table.columns])
        self._compiled[table] = str(compiled), order
        return self._compiled[table]
