"""Proofs on receipts: that what the gateway stated lies in a batch it signed. RFC 9162, checked without the gateway.

The leaf ("swg-leaf-1") states sequence, verdict, id and the document's digest; hashes lead from it to the root in the
batch header ("swg-batch-1"), which the gateway's key signed.
"""

import base64
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256

from simulators.documents import Part


def faults(receipt: Part, *cert_pems: bytes) -> list[str]:
    """In what the proof of a receipt does not show what the receipt says; nothing: it does. Any of these may sign."""
    try:
        return list(_faults(receipt, cert_pems))
    except (KeyError, ValueError) as error:
        return [f"proof: not of the form agreed: {error!r}"]


def stated(statement: Mapping[str, Any], cert_pems: Sequence[bytes]) -> Mapping[str, str]:
    """What a leaf says that lies in a batch signed by one of these; ValueError or KeyError where that is not shown."""
    leaf, header = str(statement["leaf"]), str(statement["batch_header"])
    said, batch = _lines(leaf), _lines(header)
    first, last, sequence = (int(each) for each in (batch["first"], batch["last"], said["sequence"]))
    path = [bytes.fromhex(each) for each in statement["path"]]
    if root_of(leaf.encode(), sequence - first, last - first + 1, path) != batch["root"]:
        raise ValueError("the leaf is not in the batch")
    signature = base64.b64decode(statement["signature"])
    if not any(_is_signed(header.encode(), signature, each) for each in cert_pems):
        raise ValueError("the batch is not signed by a key that is trusted")
    return said


def _faults(receipt: Part, cert_pems: Sequence[bytes]) -> Iterator[str]:
    found = receipt.each("Body/Proof")
    if not found:
        yield "proof: none"
        return
    proof = found[0]
    leaf, header = proof.need("Leaf"), proof.need("BatchHeader")
    stated, batch = _lines(leaf), _lines(header)
    said = {
        "sequence": receipt.text("Body/ReceiptNo"),
        "kind": receipt.text("Body/Verdict"),
        "id": receipt.text("Body/MessageUuid"),
        "document": receipt.text("Body/DocumentDigest"),
    }
    for name, value in said.items():
        if stated.get(name) != value:
            yield f"proof: the leaf states {name} {stated.get(name)}, the receipt {value}"
    path = [bytes.fromhex(part.element.text or "") for part in proof.each("Path/Hash")]
    first, last, sequence = (int(each) for each in (batch["first"], batch["last"], stated["sequence"]))
    if root_of(leaf.encode(), sequence - first, last - first + 1, path) != batch["root"]:
        yield "proof: the leaf is not in the batch"
    signature = base64.b64decode(proof.need("Signature"))
    if not any(_is_signed(header.encode(), signature, each) for each in cert_pems):
        yield "proof: the batch is not signed by the gateway's key"


def root_of(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> str:
    """The root that a path leads to from a leaf at its place in a tree of this size; "" where it does not fit."""
    found, last = sha256(b"\x00" + leaf).digest(), size - 1
    for beside in path:
        if last <= 0:
            return ""
        if index % 2 or index == last:
            found = sha256(b"\x01" + beside + found).digest()
            while index and not index % 2:
                index, last = index // 2, last // 2
        else:
            found = sha256(b"\x01" + found + beside).digest()
        index, last = index // 2, last // 2
    return found.hex() if last == 0 else ""


def _lines(text: str) -> Mapping[str, str]:
    return dict(line.split(": ", 1) for line in text.split("\n")[1:])


def _is_signed(data: bytes, signature: bytes, cert_pem: bytes) -> bool:
    key = _key(cert_pem)
    try:
        if isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(signature, data)
        else:
            key.verify(signature, data, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


@cache
def _key(cert_pem: bytes) -> ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey:
    key = x509.load_pem_x509_certificate(cert_pem).public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey):
        raise TypeError("the gateway's key is neither elliptic nor Ed25519")
    return key
