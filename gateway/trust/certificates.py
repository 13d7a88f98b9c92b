"""Certificates beyond what a signature needs of them: whose they are, what their key is, whether they are samples."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from messages.errors import SingleWindowError
from messages.seals import batches
from messages.seals.xmldsig import BadCertificate

SAMPLE = "SAMPLE"  # as O or OU of the subject: made for a demo or a test, never to be trusted

# Where a subject says who its organisation is; authorities put its codes in any of these.
_ORGANISATION = (
    NameOID.ORGANIZATION_NAME,
    NameOID.ORGANIZATIONAL_UNIT_NAME,
    NameOID.ORGANIZATION_IDENTIFIER,
    NameOID.SERIAL_NUMBER,
    NameOID.COMMON_NAME,
)
_TOKEN = re.compile(r"[0-9A-Za-z]+")
_CREDIT_CODE = 18  # characters, of which the organisation code is 9 to 17


class SampleKey(SingleWindowError):
    """A sample key or certificate stands where production wants a real one."""


@lru_cache(maxsize=4096)
def load(pem: bytes) -> x509.Certificate:
    """A certificate, PEM, read once, or BadCertificate."""
    try:
        return x509.load_pem_x509_certificate(pem)
    except ValueError as problem:
        raise BadCertificate(f"not a certificate: {problem}") from None


def digest(certificate: x509.Certificate) -> str:
    """SHA-256 of it, 64 hex digits; how it is named everywhere."""
    return sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def key_id(cert_pem: bytes) -> str:
    """How a key is named in receipts and headers: the first 16 hex digits of its public half's SHA-256."""
    return batches.key_id(cert_pem)


@lru_cache(maxsize=4096)
def key_digest(pem: bytes) -> str:
    """SHA-256 of the public half of a certificate's key, of any kind, 64 hex digits; or BadCertificate."""
    try:
        public = load(pem).public_key()
    except (ValueError, UnsupportedAlgorithm) as problem:
        raise BadCertificate(f"its key cannot be read: {problem}") from None
    return sha256(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


def is_sample(cert_pem: bytes) -> bool:
    """Whether its subject, or whoever issued it, is marked as a sample."""
    loaded = load(cert_pem)
    return any(
        attribute.value == SAMPLE
        for name in (loaded.subject, loaded.issuer)
        for attribute in name
        if attribute.oid in (NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME)
    )


def refuse_samples(certificates: Iterable[tuple[str, bytes]]) -> None:
    """Raise SampleKey with everyone's name whose certificate, PEM, is a sample."""
    names = [name for name, pem in certificates if is_sample(pem)]
    if names:
        said = ", ".join(dict.fromkeys(names))
        raise SampleKey(
            f"生产环境不接受样例证书：{said}；请用 swg partner apply 登记正式证书 / "
            f"sample certificates in production: {said}; register real ones with `swg partner apply`"
        )


def organisations(pem: bytes) -> tuple[str, ...]:
    """What the subject says of its organisation, each value once: names and codes."""
    said = [str(each.value) for oid in _ORGANISATION for each in load(pem).subject.get_attributes_for_oid(oid)]
    return tuple(dict.fromkeys(said))


def speaks_for(pem: bytes, *, codes: Collection[str], names: Collection[str] = ()) -> bool:
    """Whether the subject names one of these organisations.

    codes: sender ids ("4218MA3YRD663"), organisation codes ("MA3YRD663") or credit codes, which stand as a word of
    their own in any part of the subject; a credit code holds the organisation code within it. names: O as it is.
    """
    loaded = load(pem).subject
    if any(each.value in names for each in loaded.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)):
        return True
    words = {word.upper() for value in organisations(pem) for word in _TOKEN.findall(value)}
    held = words | {word[8:17] for word in words if len(word) == _CREDIT_CODE}
    return not held.isdisjoint(codes)
