"""Proofs made when they are asked for: checkpoints, what lies between two of them, a receipt's way to the newest one.

Plain reads, a few hundred rows each however long the journal is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from gateway.journal import headers, tables

_END = b"</Proof>"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed head of the log. at: microseconds. certificate: of the key that signed it, as proofs carry it."""

    size: int
    at: int
    text: str
    signature: str
    key_id: str
    certificate: str


def newest(connection: Connection) -> Checkpoint | None:
    """The newest head; None: no batch was sealed yet."""
    row = connection.execute(_CHECKPOINTS.limit(1)).mappings().first()
    return _checkpoint(row, certificates(connection)) if row else None


def page(connection: Connection, *, below: int | None, limit: int) -> list[Checkpoint]:
    """Heads, newest first. below: only of fewer batches than that."""
    wanted = _CHECKPOINTS if below is None else _CHECKPOINTS.where(_of.size < below)
    known = certificates(connection)
    return [_checkpoint(row, known) for row in connection.execute(wanted.limit(limit)).mappings()]


def of_size(connection: Connection, size: int) -> Checkpoint | None:
    """The head over so many batches; None: none was signed there."""
    row = connection.execute(_CHECKPOINTS.where(_of.size == size)).mappings().first()
    return _checkpoint(row, certificates(connection)) if row else None


def certificates(connection: Connection) -> Mapping[str, str]:
    """The newest certificate of every key, by its id."""
    return {row.key_id: row.certificate for row in connection.execute(_KEYS)}


def with_log(connection: Connection, receipt: bytes, batch_no: int, head: Checkpoint) -> bytes:
    """A stored receipt with the way from its batch to this head; the rest stays byte for byte."""
    return receipt.replace(_END, _log(headers.path(connection, batch_no, head.size), head) + _END)


def _log(path: Sequence[bytes], head: Checkpoint) -> bytes:
    hashes = "".join(f"<Hash>{each.hex()}</Hash>" for each in path)
    return (
        f"<Log>{f'<Path>{hashes}</Path>' if hashes else ''}<Checkpoint>{head.text}</Checkpoint>"
        f"<Signature>{head.signature}</Signature><KeyId>{head.key_id}</KeyId>"
        f"<Certificate>{head.certificate}</Certificate></Log>"
    ).encode()


def _checkpoint(row: RowMapping, known: Mapping[str, str]) -> Checkpoint:
    values: dict[str, Any] = dict(row)
    return Checkpoint(**values, certificate=known.get(row["key_id"], ""))


_of, _keys = tables.checkpoints.c, tables.gateway_keys.c
_CHECKPOINTS = select(_of.size, _of.at, _of.text, _of.signature, _of.key_id).order_by(_of.size.desc())
_KEYS = select(_keys.key_id, _keys.certificate).order_by(_keys.seq)
