"""Client assertions: the key of a registered certificate shown, once, for this gateway."""

from collections.abc import Callable
from typing import Any

import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, Key, OctKey, OKPKey, RSAKey

from gateway.trust import assertions
from gateway.trust.assertions import (
    MOST_AHEAD_S,
    SKEW_S,
    Assertions,
    BadAssertion,
    TooManyAssertions,
    subject,
)
from messages.seals.httpsig import digest_of
from tests.gateway.trust.forgery import by_hmac
from tests.keys import Holder, holder

NOW = 1_795_000_000
US = "https://gateway.example"
AUDIENCES = (US, f"{US}/oauth2/token")
KINDS: dict[str, tuple[str, Callable[[bytes], Key]]] = {
    "rsa": ("RS256", RSAKey.import_key),
    "ec": ("ES256", ECKey.import_key),
    "ec-384": ("ES384", ECKey.import_key),
    "ed25519": ("Ed25519", OKPKey.import_key),
}


def made(
    by: Holder, kind: str = "ec", header: dict[str, Any] | None = None, key: Key | None = None, **claims: Any
) -> str:
    """An assertion by this holder."""
    alg, read = KINDS[kind]
    said = {"iss": "yard", "sub": "yard", "aud": US, "exp": NOW + 60, "jti": "1"} | claims
    algorithms = [*assertions.ALGORITHMS, "HS256", "none"]
    return jwt.encode(
        {"alg": alg} | (header or {}),
        {name: value for name, value in said.items() if value is not None},
        key or read(by.key_pem),
        algorithms=algorithms,
        registry=jws.JWSRegistry(algorithms=algorithms, strict_check_header=False),
    )


def held(assertion: str, *known: Holder, by: Assertions | None = None, now_s: int = NOW) -> str:
    """The certificate that it shows."""
    certificates = {digest_of(each.cert_pem): each.cert_pem for each in known}
    shown = (by or Assertions()).hold(
        assertion, client="yard", audiences=AUDIENCES, certificates=certificates, now_s=now_s
    )
    return shown.certificate


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_has_the_key_shows_its_certificate(kind: str) -> None:
    yard = holder("yard", kind)
    assert subject(made(yard, kind)) == "yard"
    assert held(made(yard, kind), holder("other", kind), yard) == digest_of(yard.cert_pem)


def test_an_rsa_key_may_sign_with_pss_too() -> None:
    yard = holder("yard", "rsa")
    assert held(made(yard, "rsa", {"alg": "PS256"}), yard) == digest_of(yard.cert_pem)


@pytest.mark.parametrize("audience", [*AUDIENCES, ["https://other.example", US]])
def test_it_is_for_this_gateway(audience: Any) -> None:
    assert held(made(holder("yard", "ec"), aud=audience), holder("yard", "ec"))


def test_a_header_may_say_which_certificate() -> None:
    yard, old = holder("yard", "ec"), holder("yard-old", "ec")
    assert held(made(yard, header={"kid": digest_of(yard.cert_pem)}), old, yard)
    with pytest.raises(BadAssertion, match="not signed by"):
        held(made(yard, header={"kid": digest_of(old.cert_pem)}), old, yard)


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "another"}, {"iss": None}, {"sub": "another"}, {"sub": None}, {"aud": "https://other.example"},
        {"aud": None}, {"aud": []}, {"exp": None}, {"exp": NOW - SKEW_S}, {"exp": "soon"},
        {"exp": NOW + MOST_AHEAD_S + SKEW_S + 1}, {"exp": float("inf")}, {"jti": None}, {"jti": ""}, {"jti": 7},
        {"jti": "x" * 257}, {"nbf": NOW + SKEW_S + 1}, {"iat": NOW + SKEW_S + 1},
    ],
)  # fmt: skip
def test_what_it_must_say(wrong: dict[str, Any]) -> None:
    yard = holder("yard", "ec")
    with pytest.raises(BadAssertion, match="client_assertion"):
        held(made(yard, **wrong), yard)


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ({}, ECKey.generate_key("P-256")),
        ({"alg": "none"}, OctKey.import_key("x" * 32)),
        ({"jwk": ECKey.generate_key("P-256").as_dict(private=False)}, ECKey.generate_key("P-256")),
    ],
)
def test_another_key_shows_nothing(header: dict[str, Any], key: Key) -> None:
    yard = holder("yard", "ec")
    with pytest.raises(BadAssertion):
        held(made(yard, header=header, key=key), yard)


def test_a_certificate_is_no_secret_to_sign_with() -> None:
    yard = holder("yard", "ec")
    with pytest.raises(BadAssertion):
        held(by_hmac(made(yard), yard.cert_pem), yard)


def test_with_no_certificate_nothing_can_be_shown() -> None:
    with pytest.raises(BadAssertion):
        held(made(holder("yard", "ec")))


@pytest.mark.parametrize("text", ["", "x", "a.b.c", "é", "eyJhbGciOiJFUzI1NiJ9.W10.AA", "eyJhbGciOiJFUzI1NiJ9.e30.AA"])
def test_what_is_no_assertion_is_refused(text: str) -> None:
    with pytest.raises(BadAssertion):
        subject(text)
    with pytest.raises(BadAssertion):
        held(text, holder("yard", "ec"))


def test_an_assertion_is_good_once() -> None:
    yard, remembered = holder("yard", "ec"), Assertions()
    first = made(yard)
    held(first, yard, by=remembered)
    with pytest.raises(BadAssertion, match="used before"):
        held(first, yard, by=remembered)
    assert held(made(yard, jti="2"), yard, by=remembered)


def test_not_more_are_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assertions, "MOST_REMEMBERED", 4)
    yard, remembered = holder("yard", "ec"), Assertions()
    for number in range(4):
        held(made(yard, jti=str(number)), yard, by=remembered)
    with pytest.raises(TooManyAssertions):
        held(made(yard, jti="4"), yard, by=remembered)
    later = NOW + 600  # those before are over and forgotten
    assert held(made(yard, jti="4", exp=later + 60), yard, by=remembered, now_s=later)
