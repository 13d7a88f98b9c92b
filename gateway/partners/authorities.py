"""Authorities that are trusted, the newest list of each, and how certificates stand with them.

How a certificate stands is worked out when it is registered and whenever an authority or a list comes or goes, and kept
in its row, so that nobody has to search a list later.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.partners.partner import RegisteredCertificate
from gateway.trust.authorities import issuer_of
from gateway.trust.certificates import key_digest
from gateway.trust.revocation import RevocationList, read_list


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One certificate of an authority that is trusted; times in microseconds since 1970.

    name: as agreements call it: "shandong-ca". One name may have several certificates.
    """

    digest: str
    name: str
    pem: str
    not_before: int
    not_after: int

    @property
    def key(self) -> str:
        """Digest of its public key, under which its lists are kept."""
        return key_digest(self.pem.encode("ascii"))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownList:
    """The newest revocation list of an authority; times in microseconds since 1970.

    authority: its name. number: as it counts itself. entries: how many certificates it takes back.
    """

    digest: str
    authority: str
    number: str | None
    this_update: int
    next_update: int | None
    entries: int
    imported_at: int


@dataclass(frozen=True)
class Trusted:
    """The authorities and their newest lists as the tables have them, on a connection that is still open."""

    authorities: tuple[Authority, ...]
    lists: Mapping[str, KnownList]  # by the key that signed it
    _connection: Connection = field(repr=False)
    _read: dict[str, RevocationList] = field(default_factory=dict, repr=False)

    def standing(self, certificate: RegisteredCertificate) -> RegisteredCertificate:
        """The certificate with how it stands now."""
        pem = certificate.pem.encode("ascii")
        bare = RegisteredCertificate(
            digest=certificate.digest,
            pem=certificate.pem,
            not_before=certificate.not_before,
            not_after=certificate.not_after,
        )
        found = issuer_of(pem, [each.pem.encode("ascii") for each in self.authorities])
        if found is None:
            return bare
        authority = next(each for each in self.authorities if each.pem.encode("ascii") == found)
        issued = replace(bare, authority=authority.name, trusted_until=authority.not_after)
        newest = self.lists.get(authority.key)
        if newest is None:
            return issued
        revoked = self._list(newest.digest).revoked(pem)
        return replace(
            issued,
            crl=newest.digest,
            crl_at=newest.this_update,
            crl_until=newest.next_update,
            revoked_at=to_us(revoked.at) if revoked else None,
            reason=revoked.reason if revoked else None,
        )

    def standings(self, certificates: Iterable[RegisteredCertificate]) -> tuple[RegisteredCertificate, ...]:
        """Several, in their order."""
        return tuple(map(self.standing, certificates))

    def _list(self, digest: str) -> RevocationList:
        if digest not in self._read:
            row = self._connection.execute(_CONTENT.where(tables.crls.c.digest == digest)).one()
            self._read[digest] = _parsed(row.content, row.imported_at)
        return self._read[digest]


def read_trusted(connection: Connection, crl: RevocationList | None = None) -> Trusted:
    """The authorities and their newest lists. crl: one that was read already."""
    authorities = tuple(
        Authority(digest=row.digest, name=row.name, pem=row.pem, not_before=row.not_before, not_after=row.not_after)
        for row in connection.execute(_AUTHORITIES)
    )
    names = {each.key: each.name for each in authorities}
    lists: dict[str, KnownList] = {}
    for row in connection.execute(_LISTS):  # oldest first, so the newest stays
        if name := names.get(row.authority_key):
            lists[row.authority_key] = _known(row, name)
    return Trusted(authorities, lists, connection, {crl.digest: crl} if crl is not None else {})


def by_name(authorities: Sequence[Authority]) -> Mapping[str, tuple[Authority, ...]]:
    """The certificates of each authority, oldest first."""
    names = dict.fromkeys(each.name for each in authorities)
    return {name: tuple(each for each in authorities if each.name == name) for name in names}


def _known(row: Any, authority: str) -> KnownList:
    return KnownList(
        digest=row.digest,
        authority=authority,
        number=row.number,
        this_update=row.this_update,
        next_update=row.next_update,
        entries=row.entries,
        imported_at=row.imported_at,
    )


@lru_cache(maxsize=4)  # may be megabytes each
def _parsed(content: bytes, imported_at: int) -> RevocationList:
    return read_list(content, now=to_datetime(imported_at))


_crls = tables.crls.c
_AUTHORITIES = select(tables.authorities).order_by(tables.authorities.c.name, tables.authorities.c.not_before)
_CONTENT = select(_crls.content, _crls.imported_at)
_LISTS = select(
    _crls.digest,
    _crls.authority_key,
    _crls.number,
    _crls.this_update,
    _crls.next_update,
    _crls.entries,
    _crls.imported_at,
).order_by(_crls.this_update, _crls.imported_at)
