"""Lists of what an authority has taken back: read, held against the authority, asked by serial number.

Rules: RFC 5280, 5 and 6.3. A list must be whole (no delta, no list for some reasons or of others' certificates), signed
by the authority, and begun; one that is past its next update still counts: what it takes back stays taken back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtensionOID

from gateway.trust.certificates import load
from messages.errors import SingleWindowError

AHEAD = timedelta(minutes=5)  # an authority's clock may be before ours
_KNOWN_CRITICAL = frozenset({ExtensionOID.CRL_NUMBER, ExtensionOID.ISSUING_DISTRIBUTION_POINT})

# Reasons that say nothing against the key itself; after any other, no certificate over that key counts.
KEY_IS_SOUND = frozenset({"superseded", "cessationOfOperation", "affiliationChanged", "privilegeWithdrawn"})


class BadList(SingleWindowError):
    """A revocation list cannot be taken; the text says why."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """What a list says of a certificate it takes back. at: aware. reason: as RFC 5280 names it, "keyCompromise"."""

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class RevocationList:
    """A list, read. digest: SHA-256 of it, 64 hex digits. number: as it counts itself, None: it does not.

    this_update, next_update: aware; next_update None: it does not say when another comes. count: entries.
    """

    digest: str
    issuer: str
    number: int | None
    this_update: datetime
    next_update: datetime | None
    count: int
    der: bytes = field(repr=False)
    _serials: frozenset[int] = field(repr=False, compare=False)
    _loaded: x509.CertificateRevocationList = field(repr=False, compare=False)
    _by: dict[bytes, bool] = field(default_factory=dict, repr=False, compare=False)

    def is_by(self, authority_pem: bytes) -> bool:
        """Whether this authority signed it, and may sign lists; worked out once, since a long list takes long."""
        if authority_pem not in self._by:
            self._by[authority_pem] = self._is_by(authority_pem)
        return self._by[authority_pem]

    def _is_by(self, authority_pem: bytes) -> bool:
        authority = load(authority_pem)
        if authority.subject != self._loaded.issuer or not _may_sign_lists(authority):
            return False
        key = authority.public_key()
        if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey):
            return False
        try:
            return self._loaded.is_signature_valid(key)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            return False

    def revoked(self, cert_pem: bytes) -> Revoked | None:
        """What it says of a certificate of its issuer's; None: it is not on the list."""
        return self.entry(load(cert_pem).serial_number)

    def entry(self, serial: int) -> Revoked | None:
        """What it says of the certificate with this serial number."""
        if serial not in self._serials:  # finding one reads the list from its start
            return None
        found = self._loaded.get_revoked_certificate_by_serial_number(serial)
        return Revoked(found.revocation_date_utc, _reason(found)) if found is not None else None

    def is_stale(self, now: datetime) -> bool:
        """Whether its successor is overdue."""
        return self.next_update is not None and now > self.next_update


def read_list(data: bytes, *, now: datetime) -> RevocationList:
    """A list, PEM or DER, or BadList. now: aware."""
    try:
        is_pem = data.lstrip().startswith(b"-----BEGIN")
        loaded = x509.load_pem_x509_crl(data) if is_pem else x509.load_der_x509_crl(data)
        der = loaded.public_bytes(Encoding.DER)
        if problem := next(_amiss(loaded, now), None):
            raise BadList(problem)
        return RevocationList(
            sha256(der).hexdigest(),
            loaded.issuer.rfc4514_string(),
            _number(loaded),
            loaded.last_update_utc,
            loaded.next_update_utc,
            len(loaded),
            der,
            frozenset(each.serial_number for each in loaded),
            loaded,
        )
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise BadList(f"不是吊销列表 / not a revocation list, PEM or DER: {problem}") from None


def _amiss(loaded: x509.CertificateRevocationList, now: datetime) -> Iterator[str]:
    if loaded.last_update_utc > now + AHEAD:
        yield f"本次更新在未来 / its time is still to come: {loaded.last_update_utc.astimezone(UTC):%F %H:%M} UTC"
    for each in loaded.extensions:
        if each.oid == ExtensionOID.DELTA_CRL_INDICATOR:
            yield "是增量列表，请用完整列表 / a delta; want the whole list"
        elif isinstance(each.value, x509.IssuingDistributionPoint):
            point = each.value
            if point.indirect_crl or point.only_some_reasons or point.only_contains_attribute_certs:
                yield "只是部分列表，请用完整列表 / a list for some reasons or of others; want the whole list"
            if point.only_contains_ca_certs:
                yield "只列 CA 证书 / it lists authorities only; want the list of what they issued"
        elif each.critical and each.oid not in _KNOWN_CRITICAL:
            yield f"含未知的关键扩展 / it has a critical extension nobody here knows: {each.oid.dotted_string}"


def _number(loaded: x509.CertificateRevocationList) -> int | None:
    try:
        return loaded.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    except x509.ExtensionNotFound:
        return None


def _reason(entry: x509.RevokedCertificate) -> str:
    try:
        return entry.extensions.get_extension_for_class(x509.CRLReason).value.reason.value
    except (x509.ExtensionNotFound, ValueError):
        return x509.ReasonFlags.unspecified.value


def _may_sign_lists(authority: x509.Certificate) -> bool:
    try:
        usage = authority.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return True
    return usage.crl_sign
