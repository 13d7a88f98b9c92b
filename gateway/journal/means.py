"""An operator's word that a partner has a delivery by other means: how, when, into whose hands, and what shows it.

The leaf of the move states it all in words, with the digest of the file; the row keeps the file itself. Nobody takes a
word back: where it was not so after all, the delivery is made anew, and both stay on record.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.clock import to_datetime, to_us
from gateway.telemetry import masking
from messages.errors import SingleWindowError

MOST_BYTES = 16 << 20  # of one file
MOST_NAME = 100  # characters of its name
TYPES: Mapping[bytes, str] = {  # what a file is known by, since its name may say anything
    b"%PDF-": "application/pdf",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"PK\x03\x04": "application/zip",
    b"<": "application/xml",
}

SUFFIXES: Mapping[str, str] = {
    "application/pdf": "pdf",
    "image/png": "png",
    "image/jpeg": "jpg",
    "application/zip": "zip",
    "application/xml": "xml",
    "text/plain": "txt",
    "application/octet-stream": "bin",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A file that shows it. name: as the operator has it, without folders."""

    name: str
    content: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """SHA-256, 64 hex digits."""
        return sha256(self.content).hexdigest()

    @property
    def media_type(self) -> str:
        """What it is, by how it begins."""
        return next((kind for begins, kind in TYPES.items() if self.content.startswith(begins)), _plain(self.content))


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """How a partner got it. how: "by courier, waybill SF1234". at: when, aware. whom: who took it there."""

    how: str
    at: datetime
    whom: str
    paper: Paper | None = None

    @property
    def row(self) -> dict[str, Any]:
        """What is kept, without a person's numbers, since its leaf is never erased."""
        paper = self.paper
        return {
            "how": _line(self.how),
            "handed_at": to_us(self.at),
            "whom": _line(self.whom),
            "digest": paper.digest if paper else None,
            "name": _line(paper.name) if paper else None,
            "media_type": paper.media_type if paper else None,
            "size": len(paper.content) if paper else None,
            "content": paper.content if paper else None,
        }

    @property
    def told(self) -> str:
        """In one line, as its leaf has it."""
        return told(*(self.row[name] for name in ("how", "handed_at", "whom", "name", "media_type", "size")))


class BadPaper(SingleWindowError):
    """The file cannot be kept as evidence: it is empty or too large."""


def read_paper(path: Path) -> Paper:
    """A file of this machine, or BadPaper, OSError."""
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if not 0 < len(content) <= MOST_BYTES:
        raise BadPaper(
            f"{path.name}: 证明文件应有内容且不超过 {MOST_BYTES} 字节 / want a file of 1 to {MOST_BYTES} bytes"
        )
    return Paper(name=path.name[-MOST_NAME:], content=content)


def told(how: str, handed_at: int, whom: str, name: str | None, media_type: str | None, size: int | None) -> str:
    """A row in one line."""
    file = f"; {name}, {media_type}, {size} bytes" if name is not None else ""
    return f"{how}; {to_datetime(handed_at).isoformat(timespec='microseconds')}; {whom}{file}"


def keep(book: Book, seq: int, delivery: str, means: Means) -> None:
    """Keep what the leaf with this number states."""
    book.insert(tables.other_means, {"seq": seq, "delivery": delivery, **means.row})


def reopen(connection: Connection, delivery: str, anew: str) -> bool:
    """It was not so after all, and the delivery is made anew; whether anybody had said so and not been corrected."""
    row = connection.execute(_OPEN, {"delivery": delivery}).first()
    if row is None:
        return False
    connection.execute(update(tables.other_means).where(_of.seq == row.seq).values(reopened_as=anew))
    return True


def of_deliveries(connection: Connection, deliveries: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """What was said of these deliveries, by delivery, oldest first, as people and programs read it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in _rows(connection, deliveries):
        found.setdefault(row.delivery, []).append(shown(row))
    return found


def paper_of(connection: Connection, seq: int) -> bytes | None:
    """The file that shows what this leaf states; None: there is none, or it is erased."""
    content = connection.execute(select(_of.content).where(_of.seq == seq)).scalar()
    return bytes(content) if content else None


def shown(row: Any) -> dict[str, Any]:
    """One of them, without the file."""
    return {
        "seq": row.seq,
        "at": to_datetime(row.at).isoformat(timespec="milliseconds"),
        "by": row.by,
        "how": row.how,
        "handed_at": to_datetime(row.handed_at).isoformat(timespec="seconds"),
        "whom": row.whom,
        "file": None
        if row.digest is None
        else {"name": row.name, "media_type": row.media_type, "size": row.size, "sha256": row.digest},
        "reopened_as": row.reopened_as,
    }


def _plain(content: bytes) -> str:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "text/plain"


def _rows(connection: Connection, deliveries: Iterable[str]) -> Iterable[Any]:
    ids = list(deliveries)
    for start in range(0, len(ids), 400):
        yield from connection.execute(_SAID, {"ids": ids[start : start + 400]})


def _line(said: str) -> str:
    return " ".join(masking.text(said).split())


_of, _acts = tables.other_means.c, tables.acts.c
_SAID = (
    select(
        *(_of.seq, _of.delivery, _of.how, _of.handed_at, _of.whom, _of.digest, _of.name, _of.media_type, _of.size),
        *(_of.reopened_as, _acts.at, _acts.by),
    )
    .join(tables.acts, _acts.seq == _of.seq)
    .where(_of.delivery.in_(bindparam("ids", expanding=True)))
    .order_by(_of.seq)
)
_OPEN = (
    select(_of.seq)
    .where(_of.delivery == bindparam("delivery"), _of.reopened_as.is_(None))
    .order_by(_of.seq.desc())
    .limit(1)
)
