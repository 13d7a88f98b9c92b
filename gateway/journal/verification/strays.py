"""Rows that nothing in the journal speaks of: beyond its ends, or more than were accounted for."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, func, select

from gateway.journal import tables
from gateway.journal.verification.examined import Examined
from gateway.journal.verification.problems import Problem, What

FEW = 20  # are named; more of one kind are seldom worth reading
NUMBERED = (
    *(tables.leaves, tables.documents, tables.case_events, tables.register_changes, tables.gateway_keys, tables.acts),
)


@dataclass
class Counts:
    """How many rows were accounted for."""

    records: int = 0
    messages: int = 0
    keys: int = 0
    seals: int = 0
    erasures: int = 0

    def add(self, found: Examined) -> None:
        """Those of a chunk."""
        self.records += found.records
        self.messages += found.messages
        self.keys += found.keys
        self.seals += found.seals
        self.erasures += found.erasures


def find(connection: Connection, counts: Counts, last: int) -> Iterator[Problem]:
    """All of them, in one moment; last: the number of the last leaf that a header speaks of."""
    for table in NUMBERED:
        of = table.c.seq
        beyond = select(of).where((of < 1) | (of > bindparam("last"))).order_by(of).limit(FEW)
        for seq in connection.execute(beyond, {"last": last}).scalars():
            yield Problem(what=What.ADDED, table=table.name, seq=seq, id=str(seq), detail="beyond the last batch")
    number = tables.batches.c.number
    for batch in connection.execute(select(number).where(number < 1)).scalars():
        yield Problem(what=What.ADDED, table="batches", seq=None, id=str(batch))
    yield from _keys(connection, counts.keys)
    yield from _messages(connection, counts.messages)
    yield from _seals(connection, counts.seals)
    if _count(connection, tables.erasures) != counts.erasures:
        yield Problem(what=What.ADDED, table="erasures", seq=None, detail="more than leaves state")


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _keys(connection: Connection, accounted: int) -> Iterator[Problem]:
    """Keys that no accepted document has bound."""
    if _count(connection, tables.message_keys) == accounted:
        return
    keys, documents = tables.message_keys.c, tables.documents.c
    bound = (
        (documents.id == keys.document)
        & (documents.sender_id == keys.sender_id)
        & (documents.message_id == keys.message_id)
        & (documents.verdict == "accepted")
        & documents.type.startswith(keys.name)
    )
    joined = tables.message_keys.outerjoin(tables.documents, bound)
    wanted = select(keys.sender_id, keys.name, keys.message_id).select_from(joined).where(documents.id.is_(None))
    rows = connection.execute(wanted.limit(FEW)).all()
    for row in rows:
        yield Problem(what=What.ADDED, table="message_keys", seq=None, id=" ".join(row))
    if not rows:
        yield Problem(what=What.ADDED, table="message_keys", seq=None, detail="more than documents were accepted")


def _messages(connection: Connection, accounted: int) -> Iterator[Problem]:
    """Messages of no document."""
    if _count(connection, tables.messages) == accounted:
        return
    of = tables.messages.c
    joined = tables.messages.outerjoin(tables.documents, tables.documents.c.id == of.document)
    wanted = select(of.id).select_from(joined).where(tables.documents.c.id.is_(None)).limit(FEW)
    for id_ in connection.execute(wanted).scalars():
        yield Problem(what=What.ADDED, table="messages", seq=None, id=id_, detail="of no document")


def _seals(connection: Connection, accounted: int) -> Iterator[Problem]:
    """Signatures of no document."""
    if _count(connection, tables.http_seals) == accounted:
        return
    of = tables.http_seals.c
    joined = tables.http_seals.outerjoin(tables.documents, tables.documents.c.id == of.document)
    wanted = select(of.document).select_from(joined).where(tables.documents.c.id.is_(None)).limit(FEW)
    for id_ in connection.execute(wanted).scalars():
        yield Problem(what=What.ADDED, table="http_seals", seq=None, id=id_, detail="of no document")
