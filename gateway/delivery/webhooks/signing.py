"""Signatures of Standard Webhooks 1.0.0, `v1`: HMAC-SHA256 over "<id>.<seconds>.<body>", base64.

Of a webhook with two secrets there are two signatures, with a blank between; whoever holds either finds his.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable

from gateway.delivery.webhooks.hook import PREFIX


def headers(secrets: Iterable[str], id_: str, at_s: int, body: bytes) -> dict[str, str]:
    """What goes with a body. at_s: of this attempt, seconds since 1970."""
    signed = b".".join((id_.encode(), str(at_s).encode(), body))
    return {
        "webhook-id": id_,
        "webhook-timestamp": str(at_s),
        "webhook-signature": " ".join(f"v1,{_hmac(secret, signed)}" for secret in secrets),
    }


def _hmac(secret: str, signed: bytes) -> str:
    key = base64.b64decode(secret.removeprefix(PREFIX))
    return base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
