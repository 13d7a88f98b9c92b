"""A partner follows the gateway's keys by himself, and no further than a key he trusts has sealed."""

import asyncio
import json
from base64 import b64encode
from hashlib import sha256
from ssl import PEM_cert_to_DER_cert
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from simulators.trust import Trust
from tests.keys import holder

Pair = tuple[bytes, bytes]  # key, certificate
FIRST, SECOND, THIRD, FORGER = (
    (each.key_pem, each.cert_pem) for each in (holder(name, "ec") for name in ("first", "second", "third", "forger"))
)


def name(pair: Pair) -> str:
    public = x509.load_pem_x509_certificate(pair[1]).public_key()
    return sha256(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()[:16]


def der(pair: Pair) -> bytes:
    return PEM_cert_to_DER_cert(pair[1].decode())


def taking_over(
    new: Pair, old: Pair, *, by: Pair | None = None, note: str | None = None, **changes: str
) -> dict[str, Any]:
    """What the gateway publishes of a key, with the statement, sealed by the key before, that it takes over."""
    said = {"id": name(new), "document": sha256(der(new)).hexdigest(), "kind": "key"} | changes
    leaf = "\n".join(
        ("swg-leaf-1", "sequence: 7", *(f"{key}: {said[key]}" for key in ("kind", "id", "document")),
         f"note: {note or f'replaces {name(old)}: every other year'}")
    )  # fmt: skip
    root = sha256(b"\x00" + leaf.encode()).hexdigest()
    header = f"swg-batch-1\nnumber: 3\nfirst: 7\nlast: 7\nroot: {root}\nkey: {name(old)}"
    key = load_pem_private_key((by or old)[0], None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    signature = b64encode(key.sign(header.encode(), ec.ECDSA(SHA256()))).decode()
    statement = {"leaf": leaf, "path": [], "batch_header": header, "signature": signature}
    return {"key_id": name(new), "pem": new[1].decode(), "statement": statement}


def following(*items: dict[str, Any]) -> list[str]:
    """The keys that are trusted after this was published, newest first."""
    trust = Trust(FIRST[1])
    trust.follow(json.dumps({"items": items}).encode())
    return [name((b"", each)) for each in trust.certs]


def test_a_key_that_a_trusted_one_has_sealed_is_trusted():
    assert following(taking_over(SECOND, FIRST)) == [name(SECOND), name(FIRST)]


def test_one_after_the_other_is_followed_from_the_oldest_on():
    newest_first = (taking_over(THIRD, SECOND), taking_over(SECOND, FIRST))

    assert following(*newest_first) == [name(THIRD), name(SECOND), name(FIRST)]


def test_a_revoked_one_hands_over_too():
    note = f"revokes {name(FIRST)} after checkpoint 812 {'5' * 64}: stolen"

    assert following(taking_over(SECOND, FIRST, note=note)) == [name(SECOND), name(FIRST)]


@pytest.mark.parametrize(
    "item",
    [
        taking_over(SECOND, FIRST, by=FORGER),
        taking_over(SECOND, FORGER),
        taking_over(SECOND, FIRST, note="in force"),
        taking_over(SECOND, FIRST, kind="audit"),
        taking_over(SECOND, FIRST, document="0" * 64),
        taking_over(SECOND, FIRST, id=name(THIRD)),
        taking_over(SECOND, FIRST, note=f"replaces {name(FORGER)}"),
        {**taking_over(SECOND, FIRST), "statement": None},
        {**taking_over(SECOND, FIRST), "statement": {"leaf": "x"}},
    ],
)
def test_a_key_that_no_trusted_one_has_sealed_is_not(item):
    assert following(item) == [name(FIRST)]


@pytest.mark.parametrize("published", [b"", b"{}", b"[]", b'{"items": 7}', b"\xff"])
def test_an_answer_that_is_none_changes_nothing(published):
    trust = Trust(FIRST[1])
    trust.follow(published)
    assert trust.certs == (FIRST[1],)


def test_it_asks_only_where_it_meets_a_key_it_does_not_know():
    asked = []

    async def publishes() -> bytes:
        asked.append(1)
        return json.dumps({"items": [taking_over(SECOND, FIRST)]}).encode()

    def signed(pair: Pair) -> bytes:
        return b"<a><X509Certificate>\n" + b64encode(der(pair)) + b"</X509Certificate></a>"

    async def run() -> None:
        trust = Trust(FIRST[1], publishes)
        for data in (signed(FIRST), b"<a/>", signed(SECOND), signed(SECOND)):
            await trust.learn(data)
        assert len(trust.certs) == 2

    asyncio.run(run())
    assert len(asked) == 1
