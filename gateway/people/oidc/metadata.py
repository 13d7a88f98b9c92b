"""What a provider says of itself, and the keys it signs with. Source: OpenID Connect Discovery 1.0; RFC 7517, RFC 9207.

Nothing is taken from there that would leave what the settings trust: its issuer is the one that was asked, each address
is https (or, like the issuer, on this machine).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey, import_key

from gateway.people.oidc import Unreached
from gateway.settings.providers import is_secure

LEAST_RSA = 2048
MOST_KEYS = 50
KINDS: Mapping[str, tuple[str, str | None]] = {  # what a key is, by what it signs; no shared secret is among them
    "RS256": ("RSA", None),
    "PS256": ("RSA", None),
    "ES256": ("EC", "P-256"),
    "ES384": ("EC", "P-384"),
    "EdDSA": ("OKP", "Ed25519"),
    "Ed25519": ("OKP", "Ed25519"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Addresses, whole. says_issuer: it names itself beside each code (RFC 9207)."""

    authorization: str
    token: str
    jwks: str
    userinfo: str | None
    end_session: str | None
    says_issuer: bool


@dataclass(frozen=True, slots=True)
class VerifyingKey:
    """One. kid: as tokens name it. alg: the only one it is for; None: any that fits its kind."""

    kid: str | None
    alg: str | None
    kind: tuple[str, str | None]
    key: Key

    def fits(self, alg: str) -> bool:
        """Whether it may have signed so."""
        return self.alg in (None, alg) and KINDS.get(alg) == self.kind


def read_metadata(said: Mapping[str, Any], issuer: str) -> Metadata:
    """Of the provider that is this issuer; Unreached."""
    if said.get("issuer") != issuer:
        raise Unreached(f"{issuer}: what is there calls itself otherwise")
    return Metadata(
        authorization=_address(said, "authorization_endpoint", issuer),
        token=_address(said, "token_endpoint", issuer),
        jwks=_address(said, "jwks_uri", issuer),
        userinfo=_address(said, "userinfo_endpoint", issuer) if "userinfo_endpoint" in said else None,
        end_session=_address(said, "end_session_endpoint", issuer) if "end_session_endpoint" in said else None,
        says_issuer=said.get("authorization_response_iss_parameter_supported") is True,
    )


def read_keys(said: Mapping[str, Any]) -> tuple[VerifyingKey, ...]:
    """Those of a set that verify signatures in a way we take; what else is in it is passed over."""
    keys = said.get("keys")
    return tuple(_usable(keys[:MOST_KEYS])) if isinstance(keys, list) else ()


def _usable(keys: list[Any]) -> Iterator[VerifyingKey]:
    for each in keys:
        if not isinstance(each, dict) or each.get("use", "sig") != "sig" or each.get("kty") not in ("RSA", "EC", "OKP"):
            continue
        public = {name: value for name, value in each.items() if name in ("kty", "n", "e", "crv", "x", "y")}
        try:
            key = import_key(public)
            if isinstance(key, RSAKey) and key.public_key.key_size < LEAST_RSA:
                continue
        except (JoseError, ValueError, TypeError, KeyError):
            continue
        kind = ("RSA", None) if isinstance(key, RSAKey) else (each["kty"], str(each.get("crv")))
        if isinstance(key, RSAKey | ECKey | OKPKey):
            yield VerifyingKey(_text(each.get("kid")), _text(each.get("alg")), kind, key)


def _address(said: Mapping[str, Any], name: str, issuer: str) -> str:
    found = said.get(name)
    if not isinstance(found, str) or not is_secure(found):
        raise Unreached(f"{issuer}: {name} is no address that may be used")
    if issuer.startswith("https:") and not found.startswith("https:"):
        raise Unreached(f"{issuer}: {name} is not https")
    return found


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
