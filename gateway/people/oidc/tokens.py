"""An ID token held against everything that makes it the provider's word about this browser, here and now.

Source: OpenID Connect Core 1.0, 3.1.3.7. The algorithm comes from a closed list of signatures by key pairs: "none" and
what a shared secret could have signed are not on it, and which key may have signed is decided by the kind of key.
"""

import hmac
from collections.abc import Mapping, Sequence
from hashlib import sha256, sha384, sha512
from typing import Any

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.util import urlsafe_b64encode

from gateway.people.oidc import NotVouched
from gateway.people.oidc.metadata import KINDS, VerifyingKey
from gateway.settings.providers import Provider

MOST_BYTES = 32 << 10
MOST_SUBJECT = 255
OLDEST_S = 600  # a token is fetched the moment it is made
_registry = jws.JWSRegistry(algorithms=list(KINDS))
_UNREADABLE = (JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError)
_HASHES = {"RS256": sha256, "PS256": sha256, "ES256": sha256, "ES384": sha384, "EdDSA": sha512, "Ed25519": sha512}


def header_of(token: str) -> Mapping[str, Any]:
    """What it says of its signature, before anything was held; NotVouched."""
    if len(token) > MOST_BYTES:
        raise NotVouched("the token is too long")
    try:
        header = dict(jws.extract_compact(token.encode("ascii"), registry=_registry).headers())
    except _UNREADABLE:
        raise NotVouched("not a signed token, or signed in a way that is not taken") from None
    if header.get("alg") not in KINDS:
        raise NotVouched("signed in a way that is not taken")
    return header


def candidates(header: Mapping[str, Any], keys: Sequence[VerifyingKey]) -> list[VerifyingKey]:
    """The keys that may have signed it: those it names, or, where it names none, all of their kind."""
    kid = header.get("kid")
    return [key for key in keys if key.fits(str(header["alg"])) and (kid is None or key.kid == kid)]


def claims_of(
    token: str, keys: Sequence[VerifyingKey], *, provider: Provider, nonce: str, access_token: str | None, now_s: int
) -> dict[str, Any]:
    """What it says, or NotVouched. keys: its candidates."""
    header = header_of(token)
    claims = _signed(token, str(header["alg"]), keys)
    _hold(claims, provider, now_s)
    said = claims.get("nonce")
    if not isinstance(said, str) or not hmac.compare_digest(said.encode(), nonce.encode()):
        raise NotVouched("nonce: asked by another browser, or before")
    audience = claims["aud"]
    party = claims.get("azp")
    if (isinstance(audience, list) and len(audience) > 1 and party is None) or party not in (None, provider.client_id):
        raise NotVouched("azp: for somebody else")
    if not 0 < len(claims["sub"]) <= MOST_SUBJECT or not claims["sub"].isprintable():
        raise NotVouched("sub: not a name")
    if access_token is not None and "at_hash" in claims and claims["at_hash"] != _half(access_token, header["alg"]):
        raise NotVouched("at_hash: of another access token")
    return claims


def _signed(token: str, alg: str, keys: Sequence[VerifyingKey]) -> dict[str, Any]:
    for each in keys:
        try:
            return dict(jwt.decode(token, each.key, algorithms=[alg], registry=_registry).claims)
        except _UNREADABLE:
            continue
    raise NotVouched("signature: by no key of the provider")


def _hold(claims: Mapping[str, Any], provider: Provider, now_s: int) -> None:
    wanted = jwt.JWTClaimsRegistry(
        now=now_s,
        leeway=provider.skew_s,
        iss={"essential": True, "value": provider.issuer},
        sub={"essential": True},
        aud={"essential": True, "value": provider.client_id},
        exp={"essential": True},
        iat={"essential": True},
    )
    try:
        wanted.validate(dict(claims))
    except _UNREADABLE as problem:
        raise NotVouched(f"claims: {type(problem).__name__} {getattr(problem, 'claim', '')}") from None
    if claims["iat"] < now_s - OLDEST_S - provider.skew_s:
        raise NotVouched("iat: made long ago")


def _half(token: str, alg: str) -> str:
    digest = _HASHES[alg](token.encode()).digest()
    return urlsafe_b64encode(digest[: len(digest) // 2]).decode("ascii")
