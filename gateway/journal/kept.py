"""What evidence is made of when the register and the schemas have long been others: certificates, authorities, schemas.

Each is kept once, under the digest by which leaves name it, and never changed: a certificate with the change of the
register that brought it, a schema when a gateway starts that has it.
"""

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import msgspec
from sqlalchemy import BigInteger, Connection, bindparam, insert, literal, select, union_all

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from messages.decoding import from_json
from messages.seals import certificates

PARTNER, AUTHORITY = "partner", "authority"
MOST_OF_A_CHAIN = 8


class Schema(Protocol):
    """One schema: its code, the digest that leaves state, its files by name."""

    @property
    def code(self) -> str: ...
    @property
    def digest(self) -> str: ...
    @property
    def files(self) -> Mapping[str, bytes]: ...


@dataclass
class KeepSchemas:
    """The command: these schemas are kept, those that are not yet."""

    schemas: Iterable[Schema]
    weight: int = field(default=0, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """A row for each that is new."""
        for schema in unkept(book.connection, self.schemas):
            files = zlib.compress(msgspec.json.encode(dict(schema.files)))
            row = {"digest": schema.digest, "code": schema.code, "files": files, "at": book.now}
            book.connection.execute(insert(tables.kept_schemas), row)

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> None:
        """That it is durable says it all."""


def unkept(connection: Connection, schemas: Iterable[Schema]) -> list[Schema]:
    """Those of these schemas that are not kept yet, each once."""
    known = set(connection.scalars(select(tables.kept_schemas.c.digest)))
    return list({schema.digest: schema for schema in schemas if schema.digest not in known}.values())


def schema_files(connection: Connection, digest: str) -> Mapping[str, bytes]:
    """The files of the schema with this digest, by name; none where it was never kept."""
    found = connection.execute(_SCHEMA, {"digest": digest}).scalar()
    return from_json(zlib.decompress(found), dict[str, bytes]) if found else {}


def keep_certificates(connection: Connection, now: int) -> None:
    """Keep what the register trusts now, as far as it is new. now: microseconds."""
    connection.execute(_KEEP, {"now": now})


def certificate(connection: Connection, digest: str) -> bytes | None:
    """The certificate with this digest, PEM; None: it was never registered."""
    found = connection.execute(_CERTIFICATE, {"digest": digest}).scalar()
    return found.encode() if found else None


def certificates_of(connection: Connection, partner: str) -> list[bytes]:
    """Every certificate that was ever registered for a partner, PEM, the newest first."""
    return [pem.encode() for pem in connection.scalars(_OF, {"partner": partner})]


def chain(connection: Connection, pem: bytes, at: int) -> list[bytes]:
    """A certificate and above it whoever issued it, as far as he was trusted by then. at: microseconds."""
    authorities = [each.encode() for each in connection.scalars(_AUTHORITIES, {"at": at})]
    found = [pem]
    while len(found) < MOST_OF_A_CHAIN:
        above = next((each for each in authorities if certificates.issued(each, found[-1])), None)
        if above is None or above in found:
            break
        found.append(above)
    return found


def revocation_list(connection: Connection, digest: str) -> bytes | None:
    """The list with this digest, DER; None: it is not kept."""
    found = connection.execute(_LIST, {"digest": digest}).scalar()
    return bytes(found) if found else None


_kept, _registered, _trusted = tables.kept_certificates.c, tables.certificates.c, tables.authorities.c
_known = select(_kept.digest)
_now = bindparam("now", type_=BigInteger)
_KEEP = insert(tables.kept_certificates).from_select(
    ["digest", "kind", "name", "pem", "at"],
    union_all(
        select(_registered.digest, literal(PARTNER), _registered.partner, _registered.pem, _now).where(
            _registered.digest.not_in(_known)
        ),
        select(_trusted.digest, literal(AUTHORITY), _trusted.name, _trusted.pem, _now).where(
            _trusted.digest.not_in(_known), _trusted.digest.not_in(select(_registered.digest))
        ),
    ),
)
_SCHEMA = select(tables.kept_schemas.c.files).where(tables.kept_schemas.c.digest == bindparam("digest"))
_CERTIFICATE = select(_kept.pem).where(_kept.digest == bindparam("digest"))
_OF = select(_kept.pem).where(_kept.kind == PARTNER, _kept.name == bindparam("partner")).order_by(_kept.at.desc())
_AUTHORITIES = (
    select(_kept.pem)
    .where(_kept.kind == AUTHORITY, _kept.at <= bindparam("at"))
    .order_by(_kept.at.desc(), _kept.digest)
)
_LIST = select(tables.crls.c.content).where(tables.crls.c.digest == bindparam("digest"))
