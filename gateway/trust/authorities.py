"""Authorities that are trusted: whether one of them issued a certificate, and until when its word counts.

Each certificate of a file is trusted for itself, so no chain is searched: whoever trusts a root and what stands below
it puts both into the file. Rules: RFC 5280, 6.1, for a path of one.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtensionOID

from gateway.trust.certificates import load
from messages.errors import SingleWindowError

# What a signer's certificate may hold critical: these are looked at, or say nothing against signing documents.
_KNOWN_CRITICAL = frozenset(
    {
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
        ExtensionOID.EXTENDED_KEY_USAGE,
        ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
        ExtensionOID.CERTIFICATE_POLICIES,
    }
)


class BadAuthority(SingleWindowError):
    """A file holds no certificate of an authority; the text says why."""


def read_authorities(data: bytes) -> tuple[bytes, ...]:
    """The certificates of a file, PEM each, or BadAuthority where one is none of an authority's."""
    try:
        loaded = x509.load_pem_x509_certificates(data)
    except ValueError as problem:
        raise BadAuthority(f"不是 PEM 证书 / no certificate, PEM: {problem}") from None
    for each in loaded:
        if why := _why_no_authority(each):
            raise BadAuthority(f"{each.subject.rfc4514_string()}: {why}")
    return tuple(_pem(each) for each in loaded)


def issued(cert_pem: bytes, authority_pem: bytes) -> bool:
    """Whether this authority issued this certificate: names, constraints and signature; times are the caller's."""
    return _issued(cert_pem, authority_pem)


def issuer_of(cert_pem: bytes, authorities: Iterable[bytes]) -> bytes | None:
    """Which of these, PEM, issued the certificate; of several the one that is valid longest."""
    found = [pem for pem in authorities if issued(cert_pem, pem)]
    return max(found, key=ends, default=None)


def ends(pem: bytes) -> datetime:
    """When a certificate's time is over; aware."""
    return load(pem).not_valid_after_utc


def may_sign_documents(cert_pem: bytes) -> bool:
    """Whether its key usage, where it has one, allows signatures over documents."""
    try:
        usage = load(cert_pem).extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return True
    return usage.digital_signature or usage.content_commitment


@lru_cache(maxsize=65536)  # asked of every registered certificate whenever an authority or a list changes
def _issued(cert_pem: bytes, authority_pem: bytes) -> bool:
    certificate, authority = load(cert_pem), load(authority_pem)
    if certificate.issuer != authority.subject or _why_no_authority(authority):
        return False
    try:
        certificate.verify_directly_issued_by(authority)
        unknown = {each.oid for each in certificate.extensions if each.critical} - _KNOWN_CRITICAL
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return not unknown


def _why_no_authority(certificate: x509.Certificate) -> str | None:
    """Why it may not issue others; None: it may."""
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (x509.ExtensionNotFound, ValueError):
        return "无 CA 基本约束 / no basic constraints: not an authority's certificate"
    if not constraints.ca:
        return "不是 CA 证书 / not an authority's certificate (CA:FALSE)"
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except (x509.ExtensionNotFound, ValueError):
        return None
    return None if usage.key_cert_sign else "密钥用途不含签发证书 / its key usage does not allow issuing certificates"


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.PEM)
