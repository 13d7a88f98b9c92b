"""Keys and certificates for tests, made once a run: partners with an RSA, EC or Ed25519 key of their own."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Holder:
    """Someone who can sign: a key and its self-signed certificate, PEM."""

    name: str
    key_pem: bytes
    cert_pem: bytes


@cache
def holder(name: str, kind: str = "rsa", bits: int = 2048, from_day: int = -30, to_day: int = 365) -> Holder:
    """A holder by name; days are counted from NOW."""
    key: CertificateIssuerPrivateKeyTypes
    if kind == "ed25519":
        key = ed25519.Ed25519PrivateKey.generate()
    else:
        key = rsa.generate_private_key(65537, bits) if kind == "rsa" else ec.generate_private_key(_CURVES[kind])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder(subject, subject, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=from_day))
        .not_valid_after(NOW + timedelta(days=to_day))
        .sign(key, None if kind == "ed25519" else hashes.SHA256())
    )
    key_pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Holder(name, key_pem, certificate.public_bytes(Encoding.PEM))


@cache
def gateway(number: int = 1) -> Holder:
    """A gateway's own key, the same in every process of a test."""
    key = ec.derive_private_key(number, ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "EPORT")])
    certificate = (
        x509.CertificateBuilder(subject, subject, key.public_key(), number)
        .not_valid_before(NOW - timedelta(days=30))
        .not_valid_after(NOW + timedelta(days=3650))
        .sign(key, hashes.SHA256())
    )
    key_pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Holder(f"gateway {number}", key_pem, certificate.public_bytes(Encoding.PEM))


_CURVES: dict[str, ec.EllipticCurve] = {"ec": ec.SECP256R1(), "ec-384": ec.SECP384R1(), "ec-521": ec.SECP521R1()}
