"""A segment: some documents with all that belongs to them, and what proves it, in one sealed file of an archive.

    inspection-20291122T020000-1042.swgv       rule, when it was made (Beijing), its first receipt number

In the clear lie the proofs (`proofs`): signed batch headers, hashes of leaves, their paths. Sealed are lines of JSON,
as in the archive of a month: documents as they came with receipts, messages, deliveries, attempts, their case's events,
the leaves of all these, and the certificates and schemas that they name. A document is a read, so that none lasts.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, select

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.retention import Found, Rule, month_of
from gateway.journal.stated import Statements
from gateway.journal.vault import form, proofs
from gateway.journal.vault.archive import ENDING, plain
from gateway.journal.vault.backup import digest
from gateway.journal.vault.master import MasterKey
from gateway.journal.vault.ring import Ring
from messages.times import BEIJING

WHAT = "documents"
MOST = 2_000  # documents of one file
MOST_BYTES = 256 << 20

Row = tuple[Table, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Made:
    """A segment. digest: SHA-256 of the file. documents: their ids, by receipt number."""

    path: Path
    digest: str
    documents: Sequence[str]


def write(
    database: Engine, documents: Sequence[Found], rule: Rule, folder: Path, ring: Ring, master: MasterKey, *, now: int
) -> Made:
    """Write these documents; the file is whole and on the disk when this returns. NotCovered: sign a head first."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = _free(folder, rule, documents[0].seq, now)
    sequences = [each for found in documents for each in _sequences(database, found)]
    with database.connect() as connection:
        clear = proofs.gather(connection, sequences)
    header = {
        "what": WHAT, "made_at": now, "of": str(rule), "documents": len(documents),
        "first": documents[0].seq, "last": documents[-1].seq,
    }  # fmt: skip
    named: dict[str, None] = {}
    with form.writing(path, ring.key(month_of(now), master), master, header, clear=clear) as sealed:
        for found in documents:
            for table, row in _of_document(database, found):
                named |= {f"{name} {row[name]}": None for name in _NAMED if row.get(name)}
                sealed.write(_line(table, row))
        for table, row in _of_names(database, named):
            sealed.write(_line(table, row))
    return Made(path, digest(path), [each.id for each in documents])


def parts(documents: Iterator[Found]) -> Iterator[list[Found]]:
    """What is due, in as much as one file holds."""
    part: list[Found] = []
    size = 0
    for each in documents:
        if part and (len(part) >= MOST or size + each.size > MOST_BYTES):
            yield part
            part, size = [], 0
        part.append(each)
        size += each.size
    if part:
        yield part


def _free(folder: Path, rule: Rule, first: int, now: int) -> Path:
    """A name that no file has: what was written once is not written over."""
    at = to_datetime(now).astimezone(BEIJING)
    stem = f"{rule.name}-{at:%Y%m%dT%H%M%S}-{first}"
    names = (stem, *(f"{stem}-{n}" for n in range(2, 1000)))
    return next(path for name in names if not (path := folder / f"{name}{ENDING}").exists())


def _sequences(database: Engine, found: Found) -> list[int]:
    """The numbers of the leaves that speak of a document, its case events and its deliveries."""
    with database.connect() as connection:
        return [row["seq"] for table, row in _rows(connection, found) if table is tables.leaves]


def _of_document(database: Engine, found: Found) -> list[Row]:
    with database.connect() as connection:
        return list(_rows(connection, found))


def _rows(connection: Connection, found: Found) -> Iterator[Row]:
    sequences = {found.seq}
    yield from _many(connection, tables.documents, "id", [found.id])
    yield from _many(connection, tables.http_seals, "document", [found.id])
    messages = list(_many(connection, tables.messages, "document", [found.id]))
    yield from messages
    ids = [row["id"] for _, row in messages]
    events = list(_many(connection, tables.case_events, "message", ids, case_of=messages))
    sequences.update(row["seq"] for _, row in events)
    yield from events
    statements = Statements(connection, 0)
    for table, row in _many(connection, tables.deliveries, "message", ids):
        attempts = list(_many(connection, tables.attempts, "delivery", [row["id"]]))
        times = [row["created_at"], row["state_at"], *(each["at"] for _, each in attempts)]
        sequences.update(statements.of_delivery(row, times))
        yield table, row
        yield from attempts
        yield from _many(connection, tables.other_means, "delivery", [row["id"]])
    yield from _many(connection, tables.leaves, "seq", sorted(sequences))


def _many(
    connection: Connection, table: Table, column: str, values: Sequence[Any], *, case_of: Sequence[Row] = ()
) -> Iterator[Row]:
    """The rows with one of these values. case_of: messages, where the rows are found by their cases."""
    wanted = select(table).where(table.c[column].in_(values)).order_by(*table.primary_key.columns)
    if table is tables.case_events:
        cases = sorted({row["case_id"] for _, row in case_of if row["case_id"]})
        wanted = wanted.where(table.c.case_id.in_(cases))
    return ((table, dict(row)) for row in connection.execute(wanted).mappings())


def _of_names(database: Engine, named: Mapping[str, None]) -> Iterator[Row]:
    """The certificates and schemas that rows name by their digests, each once."""
    for table, column in ((tables.kept_certificates, "signer_digest"), (tables.kept_schemas, "schema_digest")):
        digests = sorted(each.partition(" ")[2] for each in named if each.startswith(f"{column} "))
        with database.connect() as connection:
            yield from _many(connection, table, "digest", digests)


def _line(table: Table, row: Mapping[str, Any]) -> bytes:
    return json.dumps({"table": table.name, "row": plain(row)}, ensure_ascii=False).encode() + b"\n"


_NAMED = ("signer_digest", "schema_digest")
