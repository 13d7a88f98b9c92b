"""The keys that the journal says it was sealed with, each from which batch on; what they signed."""

import base64
import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from sqlalchemy import Connection, select

from gateway.journal import tables
from messages.seals import certificates

_ECDSA = ec.ECDSA(SHA256())


@dataclass(frozen=True, slots=True)
class Key:
    """A key in force. since: the first batch that it seals. trusted_to: it was revoked, this is its last good head."""

    key_id: str
    certificate: str
    since: int
    trusted_to: int | None = None

    def signed(self, text: str, signature: str) -> bool:
        """Whether this signature, base64, over a header or a head is by this key."""
        try:
            given = base64.b64decode(signature, validate=True)
        except ValueError:
            return False
        return _is_by(self.certificate, text.encode("utf-8", "surrogatepass"), given)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every key, in the order they came into force."""

    keys: Sequence[Key]

    @classmethod
    def read(cls, connection: Connection, trusted: Sequence[bytes]) -> "Timeline":
        """As the journal's rows have it; where it has none, the trusted certificates are all there is."""
        rows = connection.execute(_KEYS).all()
        if not rows:
            return cls([Key(certificates.key_id(text), text, 0) for text in map(certificates.carried, trusted)])
        after = [*(row.trusted_to for row in rows[1:]), None]
        return cls(
            [
                Key(row.key_id, row.certificate, 0 if number == 0 else int(row.batch or 0) + 1, after[number])
                for number, row in enumerate(rows)
            ]
        )

    def at(self, batch: int) -> Sequence[Key]:
        """The key that seals this batch; without rows, any of the trusted ones."""
        if all(key.since == 0 for key in self.keys):
            return self.keys
        return self.keys[max(0, bisect.bisect_right([key.since for key in self.keys], batch) - 1) :][:1]

    def vouched_by(self, trusted: Sequence[bytes], last: int) -> bool:
        """Whether a certificate that is trusted, PEM, vouches for one of them that sealed and was not revoked.

        last: the newest batch. Anybody can name another's key as the next one: only what it has sealed it vouches for.
        """
        after = [*(key.since or last + 1 for key in self.keys[1:]), last + 1]  # the first batch that it does not seal
        return any(
            key.trusted_to is None and max(key.since, 1) < min(end, last + 1) and _vouches(trusted, key.certificate)
            for key, end in zip(self.keys, after, strict=False)
        )


def _vouches(trusted: Sequence[bytes], certificate: str) -> bool:
    try:
        return certificates.vouches(trusted, certificate)
    except certificates.BadCertificate:
        return False


def _is_by(certificate: str, data: bytes, signature: bytes) -> bool:
    key = _public(certificate)
    try:
        if isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(signature, data)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, data, _ECDSA)
        else:
            return False
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=64)
def _public(certificate: str) -> Any:
    """The public key of a certificate as proofs carry it; None where it is none."""
    try:
        return x509.load_der_x509_certificate(base64.b64decode(certificate, validate=True)).public_key()
    except ValueError:
        return None


_KEYS = (
    select(
        tables.gateway_keys.c.key_id,
        tables.gateway_keys.c.certificate,
        tables.gateway_keys.c.trusted_to,
        tables.leaves.c.batch,
    )
    .select_from(tables.gateway_keys.outerjoin(tables.leaves, tables.leaves.c.seq == tables.gateway_keys.c.seq))
    .order_by(tables.gateway_keys.c.seq)
)
