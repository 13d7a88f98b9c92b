"""JWTs as a forger makes them where a library would not: signed by HMAC with what is public."""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode


def by_hmac(token: str, secret: bytes) -> str:
    """The same claims under HS256, with this for a secret."""
    head, payload, _ = token.split(".")
    header = json.loads(urlsafe_b64decode(head + "=="))
    signed = f"{_text(json.dumps(header | {'alg': 'HS256'}).encode())}.{payload}"
    return f"{signed}.{_text(hmac.digest(secret, signed.encode(), 'sha256'))}"


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")
