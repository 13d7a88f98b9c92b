"""How certificates and revocation lists are made, for a private authority and for samples: plain X.509 v3, RFC 5280.

Keys are EC on P-256, or RSA with 2048 or 3072 bits. SM2 is not among them: nothing here could verify what it signs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, get_args

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

Kind = Literal["p256", "rsa2048", "rsa3072"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
Public = rsa.RSAPublicKey | ec.EllipticCurvePublicKey

BEHIND = timedelta(minutes=5)  # a partner's clock may be behind ours
_BITS: Final = {"rsa2048": 2048, "rsa3072": 3072}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A certificate that was taken back. at: aware. reason: as RFC 5280 names it, "keyCompromise"."""

    serial: int
    at: datetime
    reason: str


def new_key(kind: Kind) -> Private:
    """A fresh private key."""
    bits = _BITS.get(kind)
    return rsa.generate_private_key(65537, bits) if bits else ec.generate_private_key(ec.SECP256R1())


def key_text(key: Private, passphrase: bytes | None = None) -> bytes:
    """A private key, PKCS#8 PEM, sealed with a passphrase where there is one."""
    sealing = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, sealing)


def subject(*, name: str, organisation: str, unit: str | None = None, country: str = "CN") -> x509.Name:
    """C, O, OU where there is one, CN."""
    said = (
        (NameOID.COUNTRY_NAME, country),
        (NameOID.ORGANIZATION_NAME, organisation),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
        (NameOID.COMMON_NAME, name),
    )
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in said if value])


def certify_authority(name: x509.Name, key: Private, *, now: datetime, valid: timedelta) -> x509.Certificate:
    """An authority's certificate, issued by itself; it may issue to signers, not to further authorities."""
    usage = _usage(key_cert_sign=True, crl_sign=True)
    return (
        _builder(name, name, key.public_key(), key.public_key(), now - BEHIND, now + valid)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )


def certify(
    name: x509.Name,
    key: Public,
    *,
    authority: x509.Certificate,
    authority_key: Private,
    now: datetime,
    until: datetime,
    crl_url: str | None = None,
) -> x509.Certificate:
    """A signer's certificate. crl_url: where its authority's revocation list can be had."""
    by = _public(authority_key)
    builder = (
        _builder(name, authority.subject, key, by, now - BEHIND, until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(digital_signature=True, content_commitment=True), critical=True)
    )
    if crl_url:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(crl_url)], None, None, None)
        builder = builder.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    return builder.sign(authority_key, hashes.SHA256())


def revocation_list(
    entries: Iterable[Entry],
    *,
    authority: x509.Certificate,
    authority_key: Private,
    number: int,
    now: datetime,
    valid: timedelta,
) -> x509.CertificateRevocationList:
    """The whole list of what the authority has taken back."""
    builder = (
        x509.CertificateRevocationListBuilder(authority.subject, now - BEHIND, now + valid)
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(_public(authority_key)), critical=False)
    )
    for each in entries:
        entry = x509.RevokedCertificateBuilder(each.serial, each.at)
        if each.reason != x509.ReasonFlags.unspecified.value:  # RFC 5280, 5.3.1: then it is left out
            entry = entry.add_extension(x509.CRLReason(x509.ReasonFlags(each.reason)), critical=False)
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(authority_key, hashes.SHA256())


def _builder(
    name: x509.Name, issuer: x509.Name, key: Public, by: Public, begins: datetime, ends: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(issuer, name, key, x509.random_serial_number(), begins, ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by), critical=False)
    )


def _usage(
    *,
    digital_signature: bool = False,
    content_commitment: bool = False,
    key_cert_sign: bool = False,
    crl_sign: bool = False,
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=content_commitment,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )


def _public(key: Private) -> Public:
    return key.public_key()
