"""An archive: all that the journal has of one month, as lines of JSON in a sealed copy.

    {"table": "batches", "row": {"number": 77, "text": "swg-batch-1\\n…", …}}      bytes are {"base64": "…"}

A month is that in which its batches were sealed, in Beijing. With each batch go its leaves, the documents that came in
it with their messages, deliveries and attempts as they stand now, and what else its leaves state. A batch is a read, so
that none lasts.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select

from gateway.journal import tables
from gateway.journal.retention import month_begins, month_of
from gateway.journal.vault import form
from gateway.journal.vault.backup import digest
from gateway.journal.vault.form import BadCopy, Copy
from gateway.journal.vault.master import MasterKey
from gateway.journal.vault.ring import Ring

WHAT = "archive"
ENDING = ".swgv"
BATCHES = 32  # a page

_BY_LEAF = (tables.case_events, tables.acts, tables.erasures, tables.register_changes, tables.gateway_keys)


@dataclass(frozen=True, slots=True)
class Made:
    """A month in a file. digest: SHA-256 of the file."""

    path: Path
    month: str
    documents: int
    batches: int
    digest: str


def months(database: Engine, before: str) -> list[str]:
    """Months before this one ("2026-11") in which anything was sealed; ValueError where it is no month."""
    until = month_begins(before)
    with database.connect() as connection:
        first, last = connection.execute(
            select(func.min(_batches.sealed_at), func.max(_batches.sealed_at)).where(_batches.sealed_at < until)
        ).one()
    found: list[str] = []
    at = month_of(first) if first is not None else before
    while last is not None and at <= month_of(last):
        found.append(at)
        at = _after(at)
    return found


def archive(database: Engine, month: str, folder: Path, ring: Ring, master: MasterKey, *, now: int) -> Made:
    """Write a month; FileExistsError where its file is there already, made after the month had ended."""
    path = folder / f"journal-{month}{ENDING}"
    if path.exists() and is_whole(_looked_at(path)):
        raise FileExistsError(path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    documents, batches, last = _counts(database, month)
    header = {"what": WHAT, "made_at": now, "of": month, "documents": documents, "batches": batches, "last": last}
    with form.writing(path, ring.key(month, master), master, header) as sealed:
        for table, row in _rows(database, month, last):
            sealed.write(json.dumps({"table": table.name, "row": plain(row)}, ensure_ascii=False).encode() + b"\n")
    return Made(path, month, documents, batches, digest(path))


def is_whole(copy: Copy) -> bool:
    """Whether it is an archive of a month that had ended by then; of one that had not, more is to come."""
    said = copy.header
    return said.get("what") == WHAT and int(said["made_at"]) >= month_begins(_after(said["of"]))


def lines(path: Path, *masters: MasterKey) -> Iterator[bytes]:
    """The lines of an archive; BadCopy as soon as something is not as it was written."""
    with form.reading(path, *masters) as (copy, opened):
        if copy.header.get("what") != WHAT:
            raise BadCopy(f"{path} 不是归档 / it is no archive; `swg journal restore` takes backups")
        yield from opened


def listed(folder: Path) -> list[tuple[Path, Copy]]:
    """The archives in a folder with what they say of themselves, by month; no key is needed for it."""
    return [(path, _looked_at(path)) for path in sorted(folder.glob(f"*{ENDING}"))]


def _looked_at(path: Path) -> Copy:
    with path.open("rb") as file:
        return form.look(file)


def _rows(database: Engine, month: str, last: int) -> Iterator[tuple[Table, Mapping[str, Any]]]:
    number = 0
    while True:
        with database.connect() as connection:
            between = (_batches.number > number, _batches.number <= last)  # what comes meanwhile is of the next time
            page = _page(connection, tables.batches, *_within(month), *between, limit=BATCHES)
        if not page:
            return
        for batch in page:
            with database.connect() as connection:
                rows = list(_of_batch(connection, batch))
            yield from rows
        number = page[-1]["number"]


def _of_batch(connection: Connection, batch: Mapping[str, Any]) -> Iterator[tuple[Table, Mapping[str, Any]]]:
    """A batch and all that was stated in it."""
    first, last = batch["first_seq"], batch["last_seq"]
    yield tables.batches, batch
    yield from _many(connection, tables.leaves, tables.leaves.c.seq.between(first, last))
    yield from _many(connection, tables.checkpoints, tables.checkpoints.c.size == batch["number"])
    for table in _BY_LEAF:
        yield from _many(connection, table, table.c.seq.between(first, last))
    for document in _page(connection, tables.documents, tables.documents.c.seq.between(first, last)):
        yield tables.documents, document
        yield from _many(connection, tables.http_seals, tables.http_seals.c.document == document["id"])
        for message in _page(connection, tables.messages, tables.messages.c.document == document["id"]):
            yield tables.messages, message
            for delivery in _page(connection, tables.deliveries, tables.deliveries.c.message == message["id"]):
                yield tables.deliveries, delivery
                yield from _many(connection, tables.attempts, tables.attempts.c.delivery == delivery["id"])


def _many(connection: Connection, table: Table, where: Any) -> Iterator[tuple[Table, Mapping[str, Any]]]:
    return ((table, row) for row in _page(connection, table, where))


def _page(connection: Connection, table: Table, *where: Any, limit: int | None = None) -> list[Mapping[str, Any]]:
    found = connection.execute(select(table).where(*where).order_by(*table.primary_key.columns).limit(limit))
    return [dict(row) for row in found.mappings()]


def _counts(database: Engine, month: str) -> tuple[int, int, int]:
    with database.connect() as connection:
        first, last, batches, end = connection.execute(
            select(
                *(func.min(_batches.first_seq), func.max(_batches.last_seq)),
                *(func.count(), func.max(_batches.number)),
            ).where(*_within(month))
        ).one()
        documents = connection.execute(
            select(func.count()).select_from(tables.documents).where(tables.documents.c.seq.between(first, last))
        ).scalar_one()
    return documents, batches, end or 0


def _within(month: str) -> tuple[Any, Any]:
    return _batches.sealed_at >= month_begins(month), _batches.sealed_at < month_begins(_after(month))


def _after(month: str) -> str:
    year, number = divmod(int(month[:4]) * 12 + int(month[5:]), 12)
    return f"{year:04}-{number + 1:02}"


def plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON has it; bytes as {"base64": …}."""
    return {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes | memoryview) else value
        for name, value in row.items()
    }


_batches = tables.batches.c
