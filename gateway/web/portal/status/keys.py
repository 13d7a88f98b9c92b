"""The secret in the code on a sheet: which case it is about, and what shows that we made it. Nothing is kept of it.

kind (1 octet) + id (16) + HMAC-SHA256 of both, cut to 16, in base64url: 44 characters
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from gateway.people.sealing import SealKey

CASE, MESSAGE = "c", "m"
_KINDS: Final = {CASE: b"\x01", MESSAGE: b"\x02"}
_MAC: Final = 16
LENGTH: Final = 44


def made(key: SealKey, kind: str, id: str) -> str:
    """The secret of a case or message."""
    said = _KINDS[kind] + UUID(id).bytes
    return urlsafe_b64encode(said + _mac(key, said)).decode()


def read(key: SealKey, secret: str) -> tuple[str, str] | None:
    """Kind and id; None: we have not made it."""
    if len(secret) != LENGTH or not secret.isascii():
        return None
    try:
        data = urlsafe_b64decode(secret)
    except ValueError:
        return None
    said, mac = data[:-_MAC], data[-_MAC:]
    kind = next((name for name, octet in _KINDS.items() if said[:1] == octet), None)
    if kind is None or len(said) != 17 or not hmac.compare_digest(mac, _mac(key, said)):
        return None
    return kind, str(UUID(bytes=said[1:]))


def _mac(key: SealKey, said: bytes) -> bytes:
    own = HKDF(hashes.SHA256(), 32, None, b"swg-status-1").derive(key.secret)
    return hmac.new(own, said, sha256).digest()[:_MAC]
