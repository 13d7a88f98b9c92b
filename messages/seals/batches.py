"""Batches and checkpoints: signed statements over many leaves, and over all batches so far.

    swg-batch-1
    number: 77
    first: 1042
    last: 1049
    root: 9f86d081…
    previous: 60303ae2…
    sealed: 2026-11-21T02:00:00.123456Z
    key: 3b2c…

The hashes of the headers are the leaves of one append-only log; a checkpoint states its size and root. Signed with EC
P-256 (ECDSA, SHA-256, DER) or Ed25519.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Self

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from messages.errors import SingleWindowError
from messages.seals import merkle
from messages.seals.leaves import BadLeaf, instant, lines, read_leaf, read_lines

BATCH, CHECKPOINT = "swg-batch-1", "swg-checkpoint-1"
BATCH_NAMES = ("number", "first", "last", "root", "previous", "sealed", "key")
CHECKPOINT_NAMES = ("size", "root", "time", "key")

PrivateKey = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
PublicKey = ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey
_ECDSA = ec.ECDSA(SHA256())


class BadKey(SingleWindowError):
    """A key is not one to seal with: EC P-256 or Ed25519."""


class BadProof(SingleWindowError):
    """A proof does not show what it should."""


class SealingKey:
    """A key that seals, and its certificate where it has one, PEM.

    key_id: SHA-256 of its public half, 16 hex digits. public_pem: that half, to be handed out.
    """

    def __init__(self, key: PrivateKey, cert_pem: bytes = b"") -> None:
        self._key = key
        self.cert_pem = cert_pem
        self.public_pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        self.key_id = key_id(self.public_pem)

    @classmethod
    def load(cls, pem: bytes, cert_pem: bytes = b"") -> Self:
        """Read a private key, or raise BadKey."""
        try:
            key = load_pem_private_key(pem, None)
        except (ValueError, TypeError) as error:
            raise BadKey(f"not a private key: {error}") from None
        if isinstance(key, ed25519.Ed25519PrivateKey):
            return cls(key, cert_pem)
        if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
            return cls(key, cert_pem)
        raise BadKey("want EC P-256 or Ed25519")

    def sign(self, data: bytes) -> bytes:
        """The signature over these bytes."""
        if isinstance(self._key, ed25519.Ed25519PrivateKey):
            return self._key.sign(data)
        return self._key.sign(data, _ECDSA)


def key_id(public_pem: bytes) -> str:
    """The name of a public key, or of a certificate's: the first 16 hex digits of its SHA-256."""
    der = _public(public_pem).public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return sha256(der).hexdigest()[:16]


def is_signed(data: bytes, signature: bytes, public_pem: bytes) -> bool:
    """Whether the signature over these bytes is by this public key, or by this certificate's."""
    key = _public(public_pem)
    try:
        if isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(signature, data)
        else:
            key.verify(signature, data, _ECDSA)
    except InvalidSignature:
        return False
    return True


def header(
    *, number: int, first: int, last: int, sealed_at: int, root: bytes, previous: str | None, key_id: str
) -> str:
    """The lines of a batch: leaves `first` to `last`. sealed_at: microseconds. previous: `digest` of the one before."""
    return lines(BATCH, BATCH_NAMES, (number, first, last, root.hex(), previous, instant(sealed_at), key_id))


def read_header(text: str) -> Mapping[str, str]:
    """The values of a batch header by name, or BadLeaf."""
    return read_lines(text, BATCH, BATCH_NAMES)


def checkpoint(*, size: int, root: bytes, at: int, key_id: str) -> str:
    """The lines of a checkpoint: how many batches there are, and the root over their headers. at: microseconds."""
    return lines(CHECKPOINT, CHECKPOINT_NAMES, (size, root.hex(), instant(at), key_id))


def read_checkpoint(text: str) -> Mapping[str, str]:
    """The values of a checkpoint by name, or BadLeaf."""
    return read_lines(text, CHECKPOINT, CHECKPOINT_NAMES)


def digest(text: str) -> str:
    """SHA-256 of a statement, 64 hex digits."""
    return sha256(text.encode()).hexdigest()


def verify_proof(
    *, leaf: str, path: Sequence[bytes], header: str, signature: bytes, public_pem: bytes
) -> Mapping[str, str]:
    """What a record states, once its leaf is shown to lie in a batch that this key signed; or BadProof."""
    try:
        stated, batch = read_leaf(leaf), read_header(header)
        first, last, sequence = int(batch["first"]), int(batch["last"]), int(stated["sequence"])
        root = bytes.fromhex(batch["root"])
    except (BadLeaf, KeyError, ValueError) as error:
        raise BadProof(f"not a leaf and its batch: {error}") from None
    if not is_signed(header.encode(), signature, public_pem):
        raise BadProof("the batch header is not signed by this key")
    if batch.get("key") != key_id(public_pem):
        raise BadProof("the batch header names another key")
    hash_ = merkle.leaf_hash(leaf.encode())
    if not merkle.is_included(hash_, index=sequence - first, size=last - first + 1, path=path, root=root):
        raise BadProof("the leaf is not in the batch")
    return stated


@lru_cache(maxsize=256)
def _public(pem: bytes) -> PublicKey:
    try:
        is_certificate = b"-----BEGIN CERTIFICATE" in pem
        key = x509.load_pem_x509_certificate(pem).public_key() if is_certificate else load_pem_public_key(pem)
    except ValueError as error:
        raise BadKey(f"not a public key: {error}") from None
    if isinstance(key, ed25519.Ed25519PublicKey):
        return key
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    raise BadKey("want EC P-256 or Ed25519")
