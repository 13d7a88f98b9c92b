"""The keys that the journal was sealed with, in their order, each with what shows that the one before it agreed.

Plain reads: a key is changed a few times in the life of a journal.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from gateway.journal import tables
from messages.seals import certificates, merkle


@dataclass(frozen=True, slots=True)
class Statement:
    """A leaf with what shows that it lies in a signed batch; as a receipt's proof has it."""

    leaf: str
    path: tuple[str, ...]
    batch_header: str
    signature: str
    key_id: str
    certificate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealingKey:
    """A key that sealed, or does. Times in microseconds since 1970.

    certificate: as proofs carry it. since: when it came into force; until: when another did, None: it is in force.
    trusted_to: it was revoked: what it signed is to be believed up to this checkpoint. statement: that it takes over,
    sealed by the key before it, or, of the first, by itself.
    """

    key_id: str
    certificate: str
    since: int
    until: int | None
    trusted_to: int | None
    reason: str | None
    statement: Statement

    @property
    def digest(self) -> str:
        """SHA-256 of its certificate, 64 hex digits."""
        return certificates.digest(self.certificate)


def in_force(connection: Connection) -> bytes | None:
    """The certificate that the journal has in force, PEM; None: it has none yet."""
    carried = connection.execute(select(_keys.certificate).order_by(_keys.seq.desc()).limit(1)).scalar()
    return certificates.pem(carried) if carried is not None else None


def history(connection: Connection) -> tuple[SealingKey, ...]:
    """Every key, oldest first."""
    rows = connection.execute(select(tables.gateway_keys).order_by(_keys.seq)).all()
    known = {row.key_id: row.certificate for row in rows}
    return tuple(_told(connection, rows, number, known) for number in range(len(rows)))


def _told(connection: Connection, rows: Sequence[Any], number: int, known: dict[str, str]) -> SealingKey:
    row = rows[number]
    after = rows[number + 1] if number + 1 < len(rows) else None
    return SealingKey(
        key_id=row.key_id,
        certificate=row.certificate,
        since=row.at,
        until=after.at if after is not None else None,
        trusted_to=after.trusted_to if after is not None else None,
        reason=after.reason if after is not None else None,
        statement=_statement(connection, row.seq, known),
    )


def _statement(connection: Connection, seq: int, known: dict[str, str]) -> Statement:
    batch = connection.execute(_BATCH.where(_batches.first_seq <= seq, _batches.last_seq >= seq)).one()
    texts = list(_texts(connection, batch.first_seq, batch.last_seq))
    index = seq - batch.first_seq
    path = merkle.Tree(merkle.leaf_hash(text.encode()) for text in texts).path(index)
    certificate = known.get(batch.key_id, "")
    hashes = tuple(each.hex() for each in path)
    return Statement(texts[index], hashes, batch.text, batch.signature, batch.key_id, certificate)


def _texts(connection: Connection, first: int, last: int) -> Iterator[str]:
    leaves = tables.leaves.c
    wanted = select(leaves.text).where(leaves.seq >= first, leaves.seq <= last).order_by(leaves.seq)
    yield from connection.execute(wanted).scalars()


_keys, _batches = tables.gateway_keys.c, tables.batches.c
_BATCH = select(_batches.first_seq, _batches.last_seq, _batches.text, _batches.signature, _batches.key_id)
