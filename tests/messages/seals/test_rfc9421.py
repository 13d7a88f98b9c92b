"""The RFC's own examples: what it says holds, holds, and what it says fails, fails."""

import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from messages.seals import algorithms, digests
from messages.seals.http_messages import HttpMessage, signature_base, written
from messages.seals.httpsig import TAG, Claim, claims
from tests.messages.seals.rfc9421 import (
    B25,
    B26,
    ED25519_SEED,
    EXAMPLES,
    REQUEST,
    REQUEST_BODY,
    RESPONSE,
    RESPONSE_BODY,
    SHARED_SECRET,
    SPOILT,
    Example,
)


def _holds(example: Example) -> bool:
    key = load_pem_public_key(example.key)
    claim = _claim(example.message)
    base = signature_base(example.message, claim.components, claim.parameters)
    return algorithms.holds(algorithms.of_key(key), key, claim.signature, base)


def _claim(message: HttpMessage) -> Claim:
    """The only one; whoever it was made for."""
    fields = [(name, value.replace('tag="header-example"', f'tag="{TAG}"')) for name, value in message.fields]
    (claim,) = claims(HttpMessage(fields=fields))
    if claim.parameters.get("tag") == TAG:
        claim.parameters["tag"] = "header-example"  # type: ignore[index]
    return claim


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.name)
def test_what_the_rfc_says_holds_holds(example: Example) -> None:
    assert _holds(example)


@pytest.mark.parametrize("example", SPOILT, ids=lambda each: each.name)
def test_what_the_rfc_says_fails_fails(example: Example) -> None:
    assert not _holds(example)


def test_the_base_of_the_example_with_a_shared_secret_is_the_rfcs() -> None:
    claim = _claim(B25)
    base = signature_base(B25, claim.components, claim.parameters)
    assert hmac.digest(SHARED_SECRET, base, "sha256") == claim.signature


def test_the_base_reads_as_the_rfc_prints_it() -> None:
    message = EXAMPLES[2].message
    claim = _claim(message)
    assert signature_base(message, claim.components, claim.parameters).decode() == "\n".join(
        (
            '"date": Tue, 20 Apr 2021 02:07:55 GMT',
            '"@method": POST',
            '"@path": /foo',
            '"@query": ?param=Value&Pet=dog',
            '"@authority": example.com',
            '"content-type": application/json',
            '"content-digest": '
            "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:",
            '"content-length": 18',
            '"@signature-params": ("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" '
            '"content-length");created=1618884473;keyid="test-key-rsa-pss"',
        )
    )


def test_what_is_signed_here_is_what_the_rfc_signed() -> None:
    (claim,) = claims(HttpMessage(fields=[("signature-input", B26[0]), ("signature", B26[1])]))
    base = signature_base(REQUEST, claim.components, claim.parameters)
    private = Ed25519PrivateKey.from_private_bytes(ED25519_SEED)
    assert algorithms.ALGORITHMS[algorithms.ED25519].sign(private, base) == claim.signature
    assert f"sig-b26={written(claim.components, claim.parameters)}" == B26[0]


@pytest.mark.parametrize(("message", "body"), [(REQUEST, REQUEST_BODY), (RESPONSE, RESPONSE_BODY)])
def test_the_rfcs_bodies_have_their_digests(message: HttpMessage, body: bytes) -> None:
    value = message.field("content-digest") or ""
    assert digests.fits(value, body)
    assert not digests.fits(value, body + b"\n")
