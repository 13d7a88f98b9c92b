"""How bytes are signed outside XML: the algorithms of RFC 9421, section 3.3, that are taken here, by the kind of key.

A key signs in one way only, so nobody chooses an algorithm: there is nothing to confuse.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

ED25519 = "ed25519"
ECDSA_P256 = "ecdsa-p256-sha256"
ECDSA_P384 = "ecdsa-p384-sha384"
RSA_PSS = "rsa-pss-sha512"
RSA_BITS = 2048  # and more; fewer are refused

_SIZES = {ECDSA_P256: 32, ECDSA_P384: 48}  # of each of the two numbers
_PSS = PSS(MGF1(hashes.SHA512()), salt_length=64)


@dataclass(frozen=True, slots=True)
class Algorithm:
    """A row. sign: private key, bytes -> signature. verify: public key, signature, bytes; InvalidSignature."""

    name: str
    sign: Callable[[Any, bytes], bytes]
    verify: Callable[[Any, bytes, bytes], None]


def holds(algorithm: str, public: Any, signature: bytes, data: bytes) -> bool:
    """Whether this is that key's signature over these bytes."""
    try:
        ALGORITHMS[algorithm].verify(public, signature, data)
    except InvalidSignature:
        return False
    return True


def of_openssl(algorithm: str, signature: bytes) -> bytes:
    """As openssl writes one (ECDSA in DER), in the form that is taken here; what is in it already stays as it is."""
    size = _SIZES.get(algorithm)
    if size is None or len(signature) == 2 * size:
        return signature
    try:
        r, s = decode_dss_signature(signature)
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")
    except (ValueError, OverflowError):
        return signature


def of_key(key: object) -> str:
    """What a key, private or public, signs with; ValueError for one that is too short or of another kind."""
    if isinstance(key, ed25519.Ed25519PublicKey | ed25519.Ed25519PrivateKey):
        return ED25519
    if isinstance(key, rsa.RSAPublicKey | rsa.RSAPrivateKey):
        if key.key_size < RSA_BITS:
            raise ValueError(f"an RSA key of {key.key_size} bits, want {RSA_BITS} or more")
        return RSA_PSS
    if isinstance(key, ec.EllipticCurvePublicKey | ec.EllipticCurvePrivateKey):
        for curve, name in ((ec.SECP256R1, ECDSA_P256), (ec.SECP384R1, ECDSA_P384)):
            if isinstance(key.curve, curve):
                return name
        raise ValueError(f"a key on {key.curve.name}, want P-256 or P-384")
    raise ValueError("want an Ed25519, EC or RSA key")


def _ecdsa(name: str, digest: hashes.HashAlgorithm, size: int) -> Algorithm:
    """The two numbers side by side, `size` bytes each, rather than in DER."""
    how = ec.ECDSA(digest)

    def sign(private: ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
        r, s = decode_dss_signature(private.sign(data, how))
        return r.to_bytes(size, "big") + s.to_bytes(size, "big")

    def verify(public: ec.EllipticCurvePublicKey, signature: bytes, data: bytes) -> None:
        if len(signature) != 2 * size:
            raise InvalidSignature
        r, s = int.from_bytes(signature[:size], "big"), int.from_bytes(signature[size:], "big")
        public.verify(encode_dss_signature(r, s), data, how)

    return Algorithm(name, sign, verify)


def _sign_rsa(private: rsa.RSAPrivateKey, data: bytes) -> bytes:
    return private.sign(data, _PSS, hashes.SHA512())


def _verify_rsa(public: rsa.RSAPublicKey, signature: bytes, data: bytes) -> None:
    public.verify(signature, data, _PSS, hashes.SHA512())


def _sign_ed25519(private: ed25519.Ed25519PrivateKey, data: bytes) -> bytes:
    return private.sign(data)


def _verify_ed25519(public: ed25519.Ed25519PublicKey, signature: bytes, data: bytes) -> None:
    public.verify(signature, data)


ALGORITHMS: Mapping[str, Algorithm] = {
    row.name: row
    for row in (
        Algorithm(ED25519, _sign_ed25519, _verify_ed25519),
        _ecdsa(ECDSA_P256, hashes.SHA256(), 32),
        _ecdsa(ECDSA_P384, hashes.SHA384(), 48),
        Algorithm(RSA_PSS, _sign_rsa, _verify_rsa),
    )
}
