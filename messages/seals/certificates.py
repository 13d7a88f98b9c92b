"""Certificates as proofs carry them: X.509, DER in base64 without line breaks, so that a receipt is whole by itself.

A certificate that is carried says whose key signed. Whether that one is trusted is decided by those that were given.
"""

import base64
import binascii
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from messages.errors import SingleWindowError


class BadCertificate(SingleWindowError):
    """A text is no X.509 certificate."""


def carried(pem: bytes) -> str:
    """A certificate, PEM, as a proof carries it; BadCertificate."""
    return base64.b64encode(_of_pem(pem).public_bytes(Encoding.DER)).decode("ascii")


@lru_cache(maxsize=64)
def pem(carried: str) -> bytes:
    """The certificate that a proof carries, PEM; BadCertificate."""
    return _of_text(carried).public_bytes(Encoding.PEM)


def digest(carried: str) -> str:
    """SHA-256 of its DER, 64 hex digits."""
    try:
        return sha256(base64.b64decode(carried, validate=True)).hexdigest()
    except binascii.Error as problem:
        raise BadCertificate(f"not base64: {problem}") from None


def key_id(carried: str) -> str:
    """The name of its key: the first 16 hex digits of the public half's SHA-256."""
    public = _of_text(carried).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return sha256(public).hexdigest()[:16]


def vouches(trusted: Iterable[bytes], carried: str) -> bool:
    """Whether one of the trusted certificates, PEM, is of the same key, or is of an authority that issued this one."""
    found = _of_text(carried)
    return any(_same_key(each, found) or _issued(each, found) for each in map(_of_pem, trusted))


def to_see_to(trusted: Sequence[bytes], carried: Iterable[str]) -> str | None:
    """What is left to whoever trusts an authority, which issues to others as well; None: their keys are trusted."""
    known = [_of_pem(each) for each in trusted]
    found = [each for each in map(_of_text, carried) if not any(_same_key(one, each) for one in known)]
    if not found:
        return None
    names = "; ".join(dict.fromkeys(each.subject.rfc4514_string() for each in found))
    return (
        "由 CA 担保，它也给别人签发：请核对此主体确是平台 / an authority vouches for it, which issues to others too: "
        f"see that this names the gateway: {names}"
    )


def issued(authority_pem: bytes, pem: bytes) -> bool:
    """Whether this authority issued this certificate, both PEM: by its name, its signature, and being one at all."""
    return _issued(_of_pem(authority_pem), _of_pem(pem))


def is_valid_at(carried: str, at: datetime) -> bool:
    """Whether the time is within its validity."""
    found = _of_text(carried)
    return found.not_valid_before_utc <= at <= found.not_valid_after_utc


def _same_key(one: x509.Certificate, other: x509.Certificate) -> bool:
    return one.public_key() == other.public_key()


def _issued(authority: x509.Certificate, certificate: x509.Certificate) -> bool:
    """By its name, its signature, and being an authority at all."""
    try:
        constraints = authority.extensions.get_extension_for_class(x509.BasicConstraints).value
        certificate.verify_directly_issued_by(authority)
    except (x509.ExtensionNotFound, InvalidSignature, ValueError, TypeError):
        return False
    return constraints.ca


@lru_cache(maxsize=64)
def _of_text(carried: str) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(base64.b64decode(carried, validate=True))
    except ValueError as problem:  # binascii.Error is one
        raise BadCertificate(f"not a certificate: {problem}") from None


@lru_cache(maxsize=64)
def _of_pem(pem: bytes) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(pem)
    except ValueError as problem:
        raise BadCertificate(f"not a certificate, PEM: {problem}") from None
