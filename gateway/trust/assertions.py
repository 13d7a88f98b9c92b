"""Client assertions, RFC 7523: a client shows that it has the key of a registered certificate, and no secret travels.

The assertion is a JWT about the client by the client, for this gateway alone, short, and good once. Which algorithm
fits is decided by the kind of key.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey
from joserfc.util import urlsafe_b64encode

from messages.errors import SingleWindowError

TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
MOST_AHEAD_S: Final = 600  # how far off its end may be
SKEW_S: Final = 60  # a partner's clock may be off by this
MOST_JTI: Final = 256  # characters
MOST_REMEMBERED: Final = 50_000

ALGORITHMS: Final = ("RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519")
_registry = jws.JWSRegistry(algorithms=list(ALGORITHMS))
_UNREADABLE = (JoseError, ValueError, RecursionError)  # the last: claims within claims, thousands deep


class BadAssertion(SingleWindowError):
    """An assertion shows nothing; the text says why, without saying more than the caller knows."""


class TooManyAssertions(SingleWindowError):
    """More are remembered than may be; try again later."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What an assertion shows: the client has the key of this certificate (SHA-256, 64 hex digits).

    jti: its own name. until_s: when it has ended, whatever clocks say.
    """

    certificate: str
    jti: str
    until_s: int


def subject(assertion: str) -> str:
    """Whom an assertion claims to speak for, before anything of it was held; BadAssertion where it says nobody."""
    try:
        claims = json.loads(jws.extract_compact(assertion.encode("ascii"), registry=_registry).payload)
        found = claims["sub"]
    except (*_UNREADABLE, KeyError, TypeError):
        raise BadAssertion("client_assertion is not a JWT with sub") from None
    if not isinstance(found, str):
        raise BadAssertion("client_assertion has a sub that is no text")
    return found


@dataclass
class Assertions:
    """Holds assertions, each once in this process; for the whole gateway `gateway.partners.once` sees to it."""

    _seen: dict[tuple[str, str], int] = field(default_factory=dict)  # (client, jti) -> until when it is remembered
    _looked_s: int = 0

    def hold(
        self, assertion: str, *, client: str, audiences: Collection[str], certificates: Mapping[str, bytes], now_s: int
    ) -> Shown:
        """What it shows, or BadAssertion.

        certificates: those of the client that are valid now, PEM by their SHA-256.
        """
        digest, claims = _verified(assertion, certificates)
        _hold_claims(claims, client, audiences, now_s)
        shown = Shown(digest, claims["jti"], int(claims["exp"]) + SKEW_S)
        self._once((client, shown.jti), shown.until_s, now_s)
        return shown

    def _once(self, key: tuple[str, str], until_s: int, now_s: int) -> None:
        if len(self._seen) >= MOST_REMEMBERED // 2 and self._looked_s != now_s:
            self._looked_s = now_s
            self._seen = {each: until for each, until in self._seen.items() if until > now_s}
        if self._seen.get(key, 0) > now_s:
            raise BadAssertion("client_assertion was used before: each is good once (jti)")
        if len(self._seen) >= MOST_REMEMBERED:
            raise TooManyAssertions("too many assertions at once")
        self._seen[key] = until_s


def _verified(assertion: str, certificates: Mapping[str, bytes]) -> tuple[str, dict[str, Any]]:
    """The certificate whose key signed it, and its claims."""
    try:
        header = jws.extract_compact(assertion.encode("ascii"), registry=_registry).headers()
    except _UNREADABLE:
        raise BadAssertion("client_assertion is not a JWT") from None
    for digest, key in _candidates(header, certificates).items():
        try:
            return digest, jwt.decode(assertion, key.key, algorithms=key.algorithms, registry=_registry).claims
        except _UNREADABLE:
            continue
    raise BadAssertion("client_assertion is not signed by a registered certificate's key that is valid now")


@dataclass(frozen=True, slots=True)
class _Verifying:
    key: Key
    algorithms: tuple[str, ...]


def _candidates(header: Mapping[str, Any], certificates: Mapping[str, bytes]) -> dict[str, _Verifying]:
    """The keys that may have signed it: the one that `x5t#S256` or `kid` names, else all that sign like this."""
    named = {
        digest: pem
        for digest, pem in certificates.items()
        if header.get("kid") == digest or header.get("x5t#S256") == _thumbprint(digest)
    }
    keys = {digest: _key(pem) for digest, pem in (named or certificates).items()}
    return {digest: key for digest, key in keys.items() if header.get("alg") in key.algorithms}


def _hold_claims(claims: Mapping[str, Any], client: str, audiences: Collection[str], now_s: int) -> None:
    wanted = jwt.JWTClaimsRegistry(
        now=now_s,
        leeway=SKEW_S,
        iss={"essential": True, "value": client},
        sub={"essential": True, "value": client},
        aud={"essential": True, "values": list(audiences)},
        exp={"essential": True},
        jti={"essential": True},
    )
    try:
        wanted.validate(dict(claims))
    except JoseError as problem:
        raise BadAssertion(f"client_assertion: {problem}") from None
    if claims["exp"] > now_s + MOST_AHEAD_S + SKEW_S:
        raise BadAssertion(f"client_assertion: exp is more than {MOST_AHEAD_S} s ahead")
    if len(claims["jti"]) > MOST_JTI:
        raise BadAssertion(f"client_assertion: jti has more than {MOST_JTI} characters")


@lru_cache(maxsize=4096)
def _key(pem: bytes) -> _Verifying:
    public = x509.load_pem_x509_certificate(pem).public_key()
    public_pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    if isinstance(public, rsa.RSAPublicKey):
        return _Verifying(RSAKey.import_key(public_pem), ("RS256", "PS256"))
    if isinstance(public, ec.EllipticCurvePublicKey):
        p256 = isinstance(public.curve, ec.SECP256R1)
        return _Verifying(ECKey.import_key(public_pem), ("ES256",) if p256 else ("ES384",))
    if isinstance(public, ed25519.Ed25519PublicKey):
        return _Verifying(OKPKey.import_key(public_pem), ("EdDSA", "Ed25519"))
    raise BadAssertion("a certificate whose key signs no assertion")


def _thumbprint(digest: str) -> str:
    return urlsafe_b64encode(bytes.fromhex(digest)).decode("ascii")
