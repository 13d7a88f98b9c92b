"""Whose signature is the gateway's: the certificate that was handed to us, and those whose keys took over from it.

What the gateway publishes is believed no further than the key before has sealed it: of each next key there is a
statement, which lies in a batch signed by a key that is trusted already. So nobody has to be told of a change by hand.
"""

import base64
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from simulators import proofs

Published = Callable[[], Awaitable[bytes]]
_CARRIED = re.compile(rb"<(?:\w+:)?(?:X509Certificate|Certificate)>([A-Za-z0-9+/=\s]+)<")
_TAKES_OVER = re.compile(r"(?:replaces|revokes) ([0-9a-f]{16})\b")


class Trust:
    """The gateway's certificates that are trusted; publishes: fetches what it says of its certificates, as JSON."""

    def __init__(self, handed_over: bytes, publishes: Published | None = None) -> None:
        self._known: dict[str, bytes] = {_key_id(handed_over): handed_over}
        self._publishes = publishes

    @property
    def certs(self) -> tuple[bytes, ...]:
        """All of them, PEM, the newest first."""
        return tuple(reversed(self._known.values()))

    async def learn(self, data: bytes) -> None:
        """Where this was signed with a key that is not known, see whether it has taken over from one that is."""
        if self._publishes is None or all(_carried(text) in self._known for text in _CARRIED.findall(data)):
            return
        self.follow(await self._publishes())

    def follow(self, published: bytes) -> None:
        """Trust every key in this list whose taking over a trusted one has sealed, from the oldest on."""
        try:
            for item in reversed(json.loads(published)["items"]):
                self._take(item)
        except (ValueError, KeyError, TypeError):
            return  # whatever it is, it is no list of certificates

    def _take(self, item: Mapping[str, Any]) -> None:
        pem, statement = item["pem"].encode(), item["statement"]
        if not statement or _key_id(pem) in self._known:
            return
        try:
            stated = proofs.stated(statement, self.certs)
        except (KeyError, ValueError):
            return
        before = _TAKES_OVER.match(stated.get("note", ""))
        der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
        is_about_it = (stated.get("id"), stated.get("document")) == (_key_id(pem), sha256(der).hexdigest())
        if before and before[1] in self._known and stated.get("kind") == "key" and is_about_it:
            self._known[_key_id(pem)] = pem


@cache
def _key_id(pem: bytes) -> str:
    """How a key is named: the first 16 hex digits of its public half's SHA-256."""
    public = x509.load_pem_x509_certificate(pem).public_key()
    return sha256(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()[:16]


@lru_cache(maxsize=64)
def _carried(text: bytes) -> str:
    """The key of a certificate as documents carry it; nothing where it is none."""
    try:
        der = base64.b64decode(text)
        return _key_id(x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM))
    except ValueError:
        return ""
