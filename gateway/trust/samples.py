"""Sample keys for demo and tests: an authority nobody trusts, and what it issues.

Made where they are needed, never kept in the project; every subject says SAMPLE, and production refuses them.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from gateway.trust import pairs
from gateway.trust.certificates import SAMPLE
from gateway.trust.pairs import Pair

Kind = Literal["rsa", "ec"]
Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

VALID = timedelta(days=2 * 365)


@dataclass(frozen=True, slots=True)
class Authority:
    """The sample authority."""

    pair: Pair

    def issue(self, name: str, *, organisation: str, now: datetime, kind: Kind = "ec") -> Pair:
        """A key and certificate for a partner: RSA with 2048 bits, or EC on P-256.

        organisation: who it is, as SenderId has it: "4218MA3YRD663".
        """
        private = _make(kind)
        issuer = x509.load_pem_x509_certificate(self.pair.cert_pem)
        key = load_pem_private_key(self.pair.key_pem, None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError("the sample authority has an EC key")
        return _pair(private, _builder(_name(name, organisation), issuer.subject, private, now, ca=False), key)


def authority(folder: Path, *, now: datetime) -> Authority:
    """The authority that keeps its key in this folder, made where there is none."""
    return Authority(pairs.read(folder) or pairs.write(folder, make_authority(now).pair))


def make_authority(now: datetime) -> Authority:
    """A fresh authority."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = _name("Sample authority", SAMPLE)
    return Authority(_pair(private, _builder(name, name, private, now, ca=True), private))


def _make(kind: Kind) -> Private:
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP256R1())


def _name(name: str, organisation: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, SAMPLE),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )


def _builder(
    subject: x509.Name, issuer: x509.Name, private: Private, now: datetime, *, ca: bool
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(issuer, subject, private.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + VALID)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )


def _pair(private: Private, builder: x509.CertificateBuilder, issuer: ec.EllipticCurvePrivateKey) -> Pair:
    return Pair(
        private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        builder.sign(issuer, hashes.SHA256()).public_bytes(Encoding.PEM),
    )
