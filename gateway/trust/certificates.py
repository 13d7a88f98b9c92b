"""Certificates beyond what a signature needs of them: which key they are about, whether they are samples."""

from collections.abc import Iterable

from cryptography import x509
from cryptography.x509.oid import NameOID

from messages.errors import SingleWindowError
from messages.seals import batches

SAMPLE = "SAMPLE"  # as O or OU of the subject: made for a demo or a test, never to be trusted


class SampleKey(SingleWindowError):
    """A sample key or certificate stands where production wants a real one."""


def key_id(cert_pem: bytes) -> str:
    """How a key is named in receipts and headers: the first 16 hex digits of its public half's SHA-256."""
    return batches.key_id(cert_pem)


def is_sample(cert_pem: bytes) -> bool:
    """Whether its subject, or whoever issued it, is marked as a sample."""
    loaded = x509.load_pem_x509_certificate(cert_pem)
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
        raise SampleKey(f"sample certificates in production: {', '.join(names)}")
