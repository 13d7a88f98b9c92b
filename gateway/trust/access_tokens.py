"""Access tokens: short JWTs (RFC 7519) in the form of RFC 9068, signed ES256 by a key of the gateway's own.

A token says for whom it speaks, what it opens, until when, and by which secret or certificate it was got, so that it
ends with that one. Got over a connection with a client certificate it is bound to it (RFC 8705). A token that was once
found good is known by its SHA-256 until it expires, and costs no signature again.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final, Literal

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode, urlsafe_b64encode

from gateway.journal.ids import new_id
from gateway.trust.token_keys import TokenKeys, name
from messages.errors import SingleWindowError

LIFE_S: Final = 600  # 15 minutes at most, whatever is set
MOST_LIFE_S: Final = 900
SKEW_S: Final = 5
MOST_KNOWN = 10_000
TYPE: Final = "at+jwt"
ALGORITHM: Final = "ES256"

_registry = JWSRegistry(algorithms=[ALGORITHM])


class BadAccessToken(SingleWindowError):
    """A token opens nothing: forged, of another gateway, or over. expired: it was good once."""

    def __init__(self, why: str, *, expired: bool = False) -> None:
        super().__init__(why)
        self.expired = expired


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a token says.

    client:      for whom it speaks: a partner's name, or who of the platform.
    rights:      as they are written; "operator" or "auditor" for the platform's people.
    by, got_by:  what it was got by, "secret" or "certificate", and its SHA-256, 64 hex digits.
    certificate: SHA-256 of the certificate it is bound to, 64 hex digits; None: it is bound to none.
    expires_s:   seconds since 1970.
    """

    client: str
    rights: str
    by: Literal["secret", "certificate"]
    got_by: str
    certificate: str | None = None
    expires_s: int = 0


@dataclass(slots=True)
class AccessTokens:
    """Issues them and reads them. issuer: this gateway's public address; it is the audience too."""

    keys: TokenKeys
    issuer: str
    life_s: int = LIFE_S
    _known: OrderedDict[bytes, Grant] = field(default_factory=OrderedDict)

    def issue(self, grant: Grant, now_s: int) -> str:
        """A token that says so from now on."""
        key = self.keys.signing(now_s)
        claims: dict[str, Any] = {
            "iss": self.issuer,
            "aud": self.issuer,
            "sub": grant.client,
            "client_id": grant.client,
            "iat": now_s,
            "exp": now_s + min(self.life_s, MOST_LIFE_S),
            "jti": new_id(),
            "scope": grant.rights,
            "swg_by": f"{grant.by}:{grant.got_by}",
        }
        if grant.certificate is not None:
            claims["cnf"] = {"x5t#S256": _thumbprint(grant.certificate)}
        header = {"alg": ALGORITHM, "typ": TYPE, "kid": name(key)}
        return jwt.encode(header, claims, key, registry=_registry)

    def read(self, token: str, now_s: int) -> Grant:
        """What a token says, or BadAccessToken."""
        return self.known(token, now_s) or self._learn(token, now_s)

    def known(self, token: str, now_s: int) -> Grant | None:
        """The same of one that was read before; None: it was not, or it has been forgotten."""
        digest = sha256(token.encode("latin-1")).digest()
        grant = self._known.get(digest)
        if grant is not None and grant.expires_s <= now_s:
            del self._known[digest]
            raise BadAccessToken("the token has expired", expired=True)
        return grant

    def _learn(self, token: str, now_s: int) -> Grant:
        try:
            grant = self._verified(token, now_s)
        except ExpiredTokenError:
            raise BadAccessToken("the token has expired", expired=True) from None
        except (JoseError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise BadAccessToken("not a token of this gateway") from None
        while len(self._known) >= MOST_KNOWN:
            self._known.popitem(last=False)
        self._known[sha256(token.encode("latin-1")).digest()] = grant
        return grant

    def _verified(self, token: str, now_s: int) -> Grant:
        keys = self.keys.verifying(now_s)
        read = jwt.decode(token, lambda each: keys[each.headers()["kid"]], algorithms=[ALGORITHM], registry=_registry)
        if read.header.get("typ") != TYPE:
            raise ValueError("another kind of token")
        jwt.JWTClaimsRegistry(
            now=now_s,
            leeway=SKEW_S,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.issuer},
            sub={"essential": True},
            iat={"essential": True},
            exp={"essential": True},
        ).validate(read.claims)
        by, _, got_by = str(read.claims["swg_by"]).partition(":")
        bound = read.claims.get("cnf", {}).get("x5t#S256")
        return Grant(
            client=str(read.claims["sub"]),
            rights=str(read.claims["scope"]),
            by="secret" if by == "secret" else "certificate",
            got_by=got_by,
            certificate=urlsafe_b64decode(bound.encode()).hex() if bound is not None else None,
            expires_s=int(read.claims["exp"]),
        )


def _thumbprint(digest: str) -> str:
    """As `x5t#S256` has it."""
    return urlsafe_b64encode(bytes.fromhex(digest)).decode("ascii")
