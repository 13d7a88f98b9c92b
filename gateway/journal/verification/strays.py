"""Rows that nothing in the journal speaks of: beyond its ends, or more than were accounted for.

Of what has no number, rows are counted, a page at a time; only where there are not as many as the leaves account for
(a gateway may have written since) is each of them looked at.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, Table, and_, func, literal, select, true, tuple_

from gateway.journal import tables
from gateway.journal.verification import texts
from gateway.journal.verification.examined import Examined, Gap
from gateway.journal.verification.problems import Problem, What
from gateway.journal.verification.records import ERASING

FEW = 20  # are named; more of one kind are seldom worth reading
MANY, SOME = 20_000, 2_000  # rows that are counted in one read, or looked at
NUMBERED = (
    *(tables.leaves, tables.documents, tables.case_events, tables.register_changes, tables.gateway_keys, tables.acts),
    *(tables.other_means, tables.epochs),
)


@dataclass
class Counts:
    """How many rows were accounted for."""

    records: int = 0
    messages: int = 0
    keys: int = 0
    seals: int = 0
    erasures: int = 0
    orphans: int = 0
    gaps: list[Gap] = field(default_factory=list)

    def add(self, found: Examined) -> None:
        """Those of a chunk."""
        self.records += found.records
        self.messages += found.messages
        self.keys += found.keys
        self.seals += found.seals
        self.erasures += found.erasures
        self.orphans += found.orphans
        self.gaps += found.gaps


def beyond(connection: Connection, last: int, gaps: Sequence[Gap] = ()) -> Iterator[Problem]:
    """Rows before the first leaf or after the last, or where an epoch left numbers out.

    last: its number, as a header has it.
    """
    for table in NUMBERED:
        of = table.c.seq
        for where in (of < 1, of > last, *(and_(of > gap.after_seq, of < gap.seq) for gap in gaps)):
            for seq in connection.execute(select(of).where(where).order_by(of).limit(FEW)).scalars():
                yield Problem(what=What.ADDED, table=table.name, seq=seq, id=str(seq), detail="beyond the last batch")
    number = tables.batches.c.number
    for batch in connection.execute(select(number).where(number < 1)).scalars():
        yield Problem(what=What.ADDED, table="batches", seq=None, id=str(batch))


def unaccounted(database: Engine, counts: Counts) -> Iterator[Problem]:
    """Rows without a number of their own that no leaf speaks of."""
    for table, accounted in (
        (tables.message_keys, counts.keys),
        (tables.messages, counts.messages),
        (tables.http_seals, counts.seals),
        (tables.erasures, counts.erasures),
        (tables.orphans, counts.orphans),
    ):
        if _count(database, table) != accounted:
            wanted, is_stray, detail = _STRAYS[table]
            rows = (row for row in _read(database, table, wanted) if is_stray(row))
            for row in itertools.islice(rows, FEW):
                id_ = " ".join(str(row._mapping[key.name]) for key in table.primary_key)
                yield Problem(what=What.ADDED, table=table.name, seq=None, id=id_, detail=detail)


def _count(database: Engine, table: Table) -> int:
    counted, total = select(func.count()).select_from(table), 0
    for some in _ranges(database, table, MANY):
        with database.connect() as connection:
            total += connection.execute(counted.where(some)).scalar_one()
    return total


def _read(database: Engine, table: Table, wanted: Select[Any]) -> Iterator[Any]:
    for some in _ranges(database, table, SOME):
        with database.connect() as connection:
            rows = connection.execute(wanted.where(some)).all()
        yield from rows


def _ranges(database: Engine, table: Table, size: int) -> Iterator[ColumnElement[bool]]:
    """All rows, so many at a time, in the order of their key."""
    keys = list(table.primary_key)
    step = select(*keys).order_by(*keys).offset(size - 1).limit(1)
    above: ColumnElement[bool] = true()
    while True:
        with database.connect() as connection:
            last = connection.execute(step.where(above)).one_or_none()
        if last is None:
            yield above
            return
        end = tuple_(*map(literal, last, (key.type for key in keys)))
        yield and_(above, tuple_(*keys) <= end)
        above = tuple_(*keys) > end


def _binds_nothing(row: Any) -> bool:
    """A key that no accepted document has bound."""
    return row.verdict != "accepted" or (row.sender_id, row.name, row.message_id) != (
        row.by,
        str(row.type).rpartition(".")[0],
        row.its_id,
    )


def _erases_nothing(row: Any) -> bool:
    """An erasure whose leaf is not one of this document."""
    stated = texts.values(str(row.text))
    if stated.get("kind") == "pruning" and stated.get("id") != row.document:
        return False  # a leaf of many: it says which, and is held against them
    return stated.get("kind") not in ERASING or stated.get("id") != row.document


def _joined(table: Table, *columns: ColumnElement[Any]) -> Select[Any]:
    joined = table.outerjoin(tables.documents, tables.documents.c.id == table.c.document)
    return select(*table.primary_key, *columns).select_from(joined)


_documents = tables.documents.c
_STRAYS: Mapping[Table, tuple[Select[Any], Callable[[Any], bool], str]] = {
    tables.message_keys: (
        _joined(
            tables.message_keys,
            *(_documents.verdict, _documents.type),
            *(_documents.sender_id.label("by"), _documents.message_id.label("its_id")),
        ),
        _binds_nothing,
        "no document was accepted under it",
    ),
    **{
        table: (_joined(table).where(_documents.id.is_(None)), lambda row: True, "of no document")
        for table in (tables.messages, tables.http_seals)
    },
    tables.erasures: (
        select(tables.erasures.c.document, tables.leaves.c.text).select_from(
            tables.erasures.outerjoin(tables.leaves, tables.leaves.c.seq == tables.erasures.c.seq)
        ),
        _erases_nothing,
        "its leaf is not there",
    ),
    tables.orphans: (
        select(tables.orphans.c.seq)
        .select_from(tables.orphans.outerjoin(tables.epochs, tables.epochs.c.number == tables.orphans.c.epoch))
        .where(tables.epochs.c.number.is_(None)),
        lambda row: True,
        "of no epoch",
    ),
}
