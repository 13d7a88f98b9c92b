"""A provider that lies: what it says of itself, its tokens and whom they are about is as each test tells it."""

import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64encode

CLIENT = "swg"
_registry = JWSRegistry(algorithms=["RS256"])


@dataclass
class Liar:
    """asked: what the last browser was sent with. claims, token, userinfo, metadata, jwks: where it lies."""

    url: str = ""
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "own"}))
    asked: dict[str, str] = field(default_factory=dict)
    posted: list[dict[str, str]] = field(default_factory=list)
    claims: dict[str, Any] = field(default_factory=dict)
    token: Callable[["Liar"], str] | None = None
    userinfo: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    jwks: list[Mapping[str, Any]] | None = None

    def honest(self) -> dict[str, Any]:
        """What a token would say of somebody whom this browser shows."""
        now = int(time.time())
        return {
            "iss": self.url,
            "sub": "somebody",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": self.asked.get("nonce", ""),
        }

    def said(self) -> dict[str, Any]:
        """The same with its lies; None leaves out."""
        return {name: value for name, value in {**self.honest(), **self.claims}.items() if value is not None}

    def signed(self, **header: Any) -> str:
        """By its key."""
        given = {"alg": "RS256", "kid": "own", **header}
        return jwt.encode(given, self.said(), self.key, registry=_registry)

    def unsigned(self) -> str:
        """alg none."""
        head, body = (json.dumps(each).encode() for each in ({"alg": "none", "kid": "own"}, self.said()))
        return f"{urlsafe_b64encode(head).decode()}.{urlsafe_b64encode(body).decode()}."

    def by_public_key(self) -> str:
        """HS256 with the public key as the secret, as anybody could."""
        return self.by_secret(self.key.as_pem(private=False))

    def by_secret(self, secret: bytes) -> str:
        """HS256, by hand: libraries know better than to do it with a public key."""
        parts = (json.dumps(each).encode() for each in ({"alg": "HS256", "kid": "own"}, self.said()))
        signed = ".".join(urlsafe_b64encode(each).decode() for each in parts)
        return f"{signed}.{urlsafe_b64encode(hmac.digest(secret, signed.encode(), 'sha256')).decode()}"

    def answer(self, path: str) -> Any:
        """What it says there."""
        match path:
            case "/.well-known/openid-configuration":
                told = {
                    "issuer": self.url,
                    "authorization_endpoint": f"{self.url}/authorize",
                    "token_endpoint": f"{self.url}/token",
                    "jwks_uri": f"{self.url}/jwks",
                    "userinfo_endpoint": f"{self.url}/userinfo",
                }
                return {**told, **self.metadata}
            case "/jwks":
                return {"keys": [self.key.as_dict(private=False)] if self.jwks is None else self.jwks}
            case "/token":
                token = self.signed() if self.token is None else self.token(self)
                return {"id_token": token, "access_token": "an access token", "token_type": "Bearer"}
            case "/userinfo":
                return {"sub": "somebody", **self.userinfo}
        return None


@contextmanager
def lying() -> Iterator[Liar]:
    """One that answers."""
    liar = Liar()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(liar.answer(urlsplit(self.path).path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            liar.posted.append({name: value for name, [value] in parse_qs(body).items()})
            self._say(liar.answer(urlsplit(self.path).path))

        def log_message(self, *_: object) -> None:
            """Nowhere."""

        def _say(self, value: Any) -> None:
            content = json.dumps(value).encode()
            self.send_response(200 if value is not None else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    liar.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield liar
    finally:
        server.shutdown()
        server.server_close()
