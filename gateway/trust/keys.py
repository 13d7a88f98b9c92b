"""The gateway's own key: EC P-256, made at the first start, read ever after. It signs batch headers and sealed copies.

An operator who has a certificate from an authority puts `key.pem` and `cert.pem` there before the first start.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from gateway.trust import pairs
from gateway.trust.certificates import SampleKey, is_sample, key_id, load
from gateway.trust.pairs import Pair
from messages.errors import SingleWindowError
from messages.seals.xmldsig import BadCertificate

CERTIFICATE = pairs.CERT  # its file, for whoever verifies what the gateway signed
VALID = timedelta(days=5 * 365)
_ECDSA = ec.ECDSA(hashes.SHA256())


class BadKey(SingleWindowError):
    """The gateway's key cannot be used; the text says why and what to do."""


@dataclass(slots=True)
class GatewayKey:
    """The key the gateway signs with. key_id: first 16 hex digits of its certificate's SHA-256."""

    key_id: str
    cert_pem: bytes
    key_pem: bytes = field(repr=False)
    private: ec.EllipticCurvePrivateKey = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """ECDSA with SHA-256 over these bytes, DER."""
        return self.private.sign(data, _ECDSA)

    def sign_alike(self, data: bytes) -> bytes:
        """The same; the same bytes have the same signature (RFC 6979), wherever OpenSSL knows how."""
        try:
            return self.private.sign(data, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
        except UnsupportedAlgorithm:  # before OpenSSL 3.2
            return self.sign(data)


def load_or_make(folder: Path, *, party_id: str, now: datetime, production: bool = False) -> GatewayKey:
    """The key in this folder, made where there is none; BadKey or SampleKey where it may not be used."""
    try:
        pair = pairs.read(folder) or pairs.write(folder, make(party_id, now))
    except OSError as problem:
        raise BadKey(
            f"{problem.filename or folder}: {problem.strerror}; "
            "key.pem 与 cert.pem 须同在 / key.pem and cert.pem belong together"
        ) from None
    key = of_pair(pair, now=now)
    if production:
        _hold_for_production(folder, pair)
    return key


def _hold_for_production(folder: Path, pair: Pair) -> None:
    """No sample, and for its owner alone."""
    if is_sample(pair.cert_pem):
        raise SampleKey(
            f"{folder}：平台使用样例密钥，生产环境请放入正式密钥和证书 / "
            f"{folder}: the gateway's key is a sample; in production put a real pair there"
        )
    if pairs.is_open(folder):
        path = folder / pairs.KEY
        raise BadKey(f"{path} 他人可读，请执行 chmod 600 {path} / {path} can be read by others; chmod 600 {path}")


def of_pair(pair: Pair, *, now: datetime) -> GatewayKey:
    """The key of a pair, or BadKey."""
    private, certificate = _private(pair), _certificate(pair)
    if certificate.public_key() != private.public_key():
        raise BadKey("cert.pem 不是 key.pem 的证书 / cert.pem is not the certificate of key.pem")
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        until = f"{certificate.not_valid_after_utc:%F}"
        raise BadKey(
            f"平台证书此刻无效（至 {until}），先执行 swg key renew / "
            f"the gateway's certificate is not valid now, only until {until}; first: swg key renew"
        )
    return GatewayKey(key_id(pair.cert_pem), pair.cert_pem, pair.key_pem, private)


def make(party_id: str, now: datetime) -> Pair:
    """A fresh key with a certificate it issued itself."""
    return _certified(ec.generate_private_key(ec.SECP256R1()), party_id, now)


def reissue(key: GatewayKey, party_id: str, now: datetime) -> Pair:
    """The same key with another certificate it issued itself."""
    return _certified(key.private, party_id, now)


def reissued(pair: Pair, party_id: str, now: datetime) -> Pair:
    """As `reissue`, for a pair whose certificate has ended; BadKey."""
    return _certified(_private(pair), party_id, now)


def _certified(private: ec.EllipticCurvePrivateKey, party_id: str, now: datetime) -> Pair:
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Single-window gateway"),
            x509.NameAttribute(NameOID.COMMON_NAME, party_id),
        ]
    )
    certificate = (
        x509.CertificateBuilder(subject, subject, private.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))  # a partner's clock may be behind ours
        .not_valid_after(now + VALID)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(private, hashes.SHA256())
    )
    return Pair(
        private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        certificate.public_bytes(Encoding.PEM),
    )


def _private(pair: Pair) -> ec.EllipticCurvePrivateKey:
    try:
        private = load_pem_private_key(pair.key_pem, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise BadKey(_UNREADABLE) from None
    if not isinstance(private, ec.EllipticCurvePrivateKey) or not isinstance(private.curve, ec.SECP256R1):
        raise BadKey("平台密钥须为 P-256 / the gateway's key is not an EC key on P-256")
    return private


def _certificate(pair: Pair) -> x509.Certificate:
    try:
        return load(pair.cert_pem)
    except BadCertificate:
        raise BadKey(_UNREADABLE) from None


_UNREADABLE = (
    "key.pem 或 cert.pem 读不懂 / key.pem or cert.pem cannot be read; want PKCS#8 and X.509, PEM, without a password"
)
