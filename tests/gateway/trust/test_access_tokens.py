"""Access tokens: what is issued is read, what others make is not."""

from typing import Any

import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OctKey

from gateway.trust import access_tokens
from gateway.trust.access_tokens import SKEW_S, TYPE, AccessTokens, BadAccessToken, Grant
from gateway.trust.token_keys import TokenKeys, name
from tests.gateway.trust.forgery import by_hmac

NOW = 1_795_000_000
KEYS = TokenKeys(b"s" * 32)
US = "https://gateway.example"
GRANT = Grant(client="yard-demo", rights="send read", by="secret", got_by="ab" * 32, certificate="cd" * 32)


def _ours(**more: Any) -> AccessTokens:
    return AccessTokens(**({"keys": KEYS, "issuer": US} | more))


def test_what_was_issued_says_what_it_was_given() -> None:
    read = _ours().read(_ours().issue(GRANT, NOW), NOW + 1)
    assert (read.client, read.rights, read.by, read.got_by) == ("yard-demo", "send read", "secret", "ab" * 32)
    assert (read.certificate, read.expires_s) == ("cd" * 32, NOW + 600)


def test_it_is_a_jwt_as_the_rfc_has_them() -> None:
    token = jwt.decode(_ours().issue(GRANT, NOW), KEYS.signing(NOW))
    assert token.header == {"alg": "ES256", "typ": TYPE, "kid": name(KEYS.signing(NOW))}
    assert {"iss", "aud", "sub", "client_id", "iat", "exp", "jti", "scope", "cnf"} <= token.claims.keys()
    assert list(token.claims["cnf"]) == ["x5t#S256"]


def test_no_two_tokens_are_the_same() -> None:
    one, other = (jwt.decode(_ours().issue(GRANT, NOW), KEYS.signing(NOW)).claims["jti"] for _ in range(2))
    assert one != other


def test_no_token_lives_longer_than_fifteen_minutes() -> None:
    tokens = _ours(life_s=86_400)
    assert tokens.read(tokens.issue(GRANT, NOW), NOW).expires_s == NOW + 900


@pytest.mark.parametrize("known", [True, False])
def test_what_is_over_is_over_whether_it_was_known_or_not(known: bool) -> None:
    tokens = _ours()
    token = tokens.issue(GRANT, NOW)
    if known:
        tokens.read(token, NOW)
    with pytest.raises(BadAccessToken) as problem:
        tokens.read(token, NOW + 600 + SKEW_S)
    assert problem.value.expired


def test_a_token_outlives_the_change_of_keys_by_its_own_time() -> None:
    last = NOW - NOW % (30 * 86_400) + 30 * 86_400 - 1  # the last second of a period
    token = _ours().issue(GRANT, last)
    assert _ours().read(token, last + 599)


def test_a_token_is_verified_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = _ours()
    token = tokens.issue(GRANT, NOW)
    read = tokens.read(token, NOW)
    monkeypatch.setattr(access_tokens, "jwt", None)
    assert tokens.read(token, NOW + 60) is read


def test_not_more_tokens_are_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access_tokens, "MOST_KNOWN", 3)
    tokens = _ours()
    issued = [tokens.issue(GRANT, NOW) for _ in range(5)]
    for each in issued:
        tokens.read(each, NOW)
    assert [tokens.known(each, NOW) is not None for each in issued] == [False, False, True, True, True]


def _forged(header: dict[str, Any], claims: dict[str, Any], key: Any = None) -> str:
    ours = {"alg": "ES256", "typ": TYPE, "kid": name(KEYS.signing(NOW))}
    all_ = ["ES256", "ES384", "HS256", "RS256", "none"]
    said = {
        "iss": US, "aud": US, "sub": "yard-demo", "iat": NOW, "exp": NOW + 600, "jti": "1",
        "scope": "send", "swg_by": "secret:" + "ab" * 32,
    }  # fmt: skip
    with_none = {name_: value for name_, value in (said | claims).items() if value is not None}
    return jwt.encode(
        {name_: value for name_, value in (ours | header).items() if value is not None},
        with_none,
        key or KEYS.signing(NOW),
        algorithms=all_,
        registry=jws.JWSRegistry(algorithms=all_, strict_check_header=False),
    )


OTHER = ECKey.generate_key("P-256")


@pytest.mark.parametrize(
    ("header", "claims", "key"),
    [
        ({}, {}, OTHER),
        ({"jwk": OTHER.as_dict(private=False)}, {}, OTHER),
        ({"kid": None, "jwk": OTHER.as_dict(private=False)}, {}, OTHER),
        ({"kid": "nobody"}, {}, None),
        ({"kid": None}, {}, None),
        ({"alg": "none"}, {}, OctKey.import_key("x" * 32)),
        ({"typ": "JWT"}, {}, None),
        ({"typ": None}, {}, None),
        ({"x": 1}, {}, None),
        ({}, {"iss": "https://other.example"}, None),
        ({}, {"iss": None}, None),
        ({}, {"aud": "https://other.example"}, None),
        ({}, {"aud": None}, None),
        ({}, {"exp": None}, None),
        ({}, {"exp": "tomorrow"}, None),
        ({}, {"exp": NOW - 600}, None),
        ({}, {"iat": NOW + 600}, None),
        ({}, {"nbf": NOW + 600}, None),
        ({}, {"sub": None}, None),
        ({}, {"scope": None}, None),
        ({}, {"swg_by": None}, None),
        ({}, {"cnf": "x"}, None),
        ({}, {"cnf": {"x5t#S256": 7}}, None),
    ],
)
def test_what_others_make_opens_nothing(header: dict[str, Any], claims: dict[str, Any], key: Any) -> None:
    with pytest.raises(BadAccessToken):
        _ours().read(_forged(header, claims, key), NOW)


def test_our_public_key_is_no_secret_to_sign_with() -> None:
    token = by_hmac(_forged({}, {}), KEYS.signing(NOW).as_pem(private=False))
    with pytest.raises(BadAccessToken):
        _ours().read(token, NOW)


def test_what_the_forger_starts_from_is_good() -> None:
    assert _ours().read(_forged({}, {}), NOW).rights == "send"


@pytest.mark.parametrize("spoil", ["", ".", "..", "a.b.c", "{0}x", "x{0}", "{0}.{0}", "{1}.{2}.", "é.é.é", "." * 9000])
def test_what_is_no_token_is_refused(spoil: str) -> None:
    token = _ours().issue(GRANT, NOW)
    with pytest.raises(BadAccessToken):
        _ours().read(spoil.format(token, *token.split(".")), NOW)
