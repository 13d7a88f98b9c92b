"""How a partner shows who he is: a key, or a token (OAuth 2.0) got with a secret or a certificate's key."""

import time
from base64 import b64encode
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote_plus, urlencode
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey

from swg_client.flows import Answer, Ask, Flow, agreed, asked
from swg_client.identity import Identity

TOKEN_PATH = "/oauth2/token"  # noqa: S105 (an address)
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ASSERTION_LIVES_S = 300
EARLY_S = 30  # another token is got so long before the one in hand ends
_FORM = "application/x-www-form-urlencoded"


class Access(Protocol):
    """What gives the Authorization header."""

    def authorization(self, gateway: str) -> Flow[str]:
        """The header's value; may ask the gateway for a token first."""

    def forget(self) -> bool:
        """The gateway did not take it: whether another try could get a better one."""


@dataclass(frozen=True, slots=True)
class Key:
    """A lasting key, "swg_…"."""

    key: str = field(repr=False)

    def authorization(self, gateway: str) -> Flow[str]:
        """At once."""
        return f"Bearer {self.key.strip()}"
        yield  # it is a generator all the same

    def forget(self) -> bool:
        """There is no other."""
        return False


@dataclass
class _Token:
    """An access token, got when there is none and again before it ends. scope: "send read:inspection", or all."""

    scope: str = field(default="", kw_only=True)
    _value: str = field(default="", init=False, repr=False)
    _until: float = field(default=0.0, init=False, repr=False)

    def authorization(self, gateway: str) -> Flow[str]:
        """The token in hand, or a new one."""
        if not self._value or time.monotonic() > self._until - EARLY_S:
            answer = yield from asked(self._ask(gateway))
            self._keep(agreed(answer, 200))
        return f"Bearer {self._value}"

    def forget(self) -> bool:
        """The one in hand is of no use; another can be had."""
        had, self._value = bool(self._value), ""
        return had

    def _keep(self, answer: Answer) -> None:
        told = answer.json()
        self._value, self._until = told["access_token"], time.monotonic() + float(told["expires_in"])

    def _ask(self, gateway: str) -> Ask:
        headers, form = self._shown(gateway)
        said = {"grant_type": "client_credentials", **form, **({"scope": self.scope} if self.scope else {})}
        return Ask("POST", TOKEN_PATH, {"Content-Type": _FORM, **headers}, urlencode(said).encode())

    def _shown(self, gateway: str) -> tuple[dict[str, str], dict[str, str]]:
        """The headers and form fields that show who asks."""
        raise NotImplementedError


@dataclass
class Secret(_Token):
    """Tokens, got with the secret of a client. name: the partner's."""

    name: str
    secret: str = field(repr=False)

    def _shown(self, gateway: str) -> tuple[dict[str, str], dict[str, str]]:
        pair = f"{quote_plus(self.name)}:{quote_plus(self.secret.strip())}"
        return {"Authorization": f"Basic {b64encode(pair.encode()).decode()}"}, {}


@dataclass
class Assertion(_Token):
    """Tokens, got with the key of a registered certificate (RFC 7523): no secret is kept and none travels."""

    name: str
    identity: Identity

    def _shown(self, gateway: str) -> tuple[dict[str, str], dict[str, str]]:
        algorithm, key = _signing_key(self.identity.key_pem)
        now = int(time.time())
        claims = {
            "iss": self.name,
            "sub": self.name,
            "aud": f"{gateway}{TOKEN_PATH}",
            "iat": now,
            "exp": now + ASSERTION_LIVES_S,
            "jti": str(uuid4()),
        }
        made = jwt.encode({"alg": algorithm}, claims, key, registry=jws.JWSRegistry(algorithms=[algorithm]))
        return {}, {"client_assertion_type": ASSERTION_TYPE, "client_assertion": made}


def _signing_key(pem: bytes) -> tuple[str, RSAKey | ECKey | OKPKey]:
    """The algorithm that goes with this key, and the key."""
    private = load_pem_private_key(pem, None)
    if isinstance(private, rsa.RSAPrivateKey):
        return "PS256", RSAKey.import_key(pem)
    if isinstance(private, ec.EllipticCurvePrivateKey):
        return ("ES384" if private.curve.name == "secp384r1" else "ES256"), ECKey.import_key(pem)
    return "Ed25519", OKPKey.import_key(pem)
