"""Where a request comes from: its own address and certificate, or what a trusted proxy says of them.

Only the addresses that the settings name are proxies; from anyone else such headers are what he made up, and are not
looked at. A proxy that ends TLS must set the certificate's header itself on every request, whatever came in it:
Client-Cert of RFC 9440 (":base64:"), PEM as nginx escapes it, or PEM or DER in base64 on one line.
"""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import unquote

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.web.problems import Scope

CERTIFICATE = "swg.certificate"  # in the scope: SHA-256 of the certificate of this connection
_FORWARDED = (b"x-forwarded-for", b"forwarded", b"x-real-ip", b"via")
_HERE = "127.0.0.1"

Network = IPv4Network | IPv6Network


@dataclass(frozen=True)
class Origins:
    """What is known of callers. proxies: addresses and networks. header: where these put the client's certificate."""

    proxies: Sequence[str] = ()
    header: str | None = None
    _networks: tuple[Network, ...] = field(init=False)
    _header: bytes = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_networks", tuple(ip_network(each, strict=False) for each in self.proxies))
        object.__setattr__(self, "_header", (self.header or "").lower().encode("latin-1"))

    def source(self, scope: Scope) -> str:
        """The address that asks: the caller's own, behind trusted proxies the last that these did not add."""
        peer = _peer(scope)
        if not self._is_proxy(peer):
            return peer
        for each in reversed(_listed(scope, b"x-forwarded-for")):
            if not self._is_proxy(each):
                return each if _is_address(each) else peer
        return peer

    def is_nearby(self, scope: Scope) -> bool:
        """Whether it was asked on this machine, and not by a proxy for somebody else."""
        if not _is_loopback(_peer(scope)):
            return False
        return not any(name in _FORWARDED for name, _ in scope["headers"])

    def certificate(self, scope: Scope) -> str | None:
        """SHA-256 of the client's certificate, 64 hex digits; None: he showed none. ValueError: it cannot be read."""
        if (own := scope.get(CERTIFICATE)) is not None:
            return str(own)
        if not self._header or not self._is_proxy(_peer(scope)):
            return None
        values = [value for name, value in scope["headers"] if name == self._header]
        if len(values) > 1:
            raise ValueError(f"{self.header} twice: the proxy must replace what came, not add to it")
        return digest_of(values[0].decode("latin-1").strip()) if values and values[0].strip() else None

    def _is_proxy(self, address: str) -> bool:
        return bool(self._networks) and _is_within(address, self._networks)


@lru_cache(1024)
def digest_of(value: str) -> str:
    """SHA-256 of the certificate that a header carries, or ValueError."""
    if value.startswith(":") and value.endswith(":") and len(value) > 2:
        return sha256(_der(value[1:-1])).hexdigest()
    text = unquote(value) if "%" in value else value
    if "BEGIN CERTIFICATE" in text:
        body = text.replace("-----BEGIN CERTIFICATE-----", "").partition("-----END CERTIFICATE-----")[0]
        return sha256(_der("".join(body.split()))).hexdigest()
    return sha256(_der(text)).hexdigest()


def _der(text: str) -> bytes:
    try:
        loaded = x509.load_der_x509_certificate(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        raise ValueError("no certificate that can be read") from None
    return loaded.public_bytes(Encoding.DER)


def _peer(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else _HERE  # over a Unix socket


def _listed(scope: Scope, wanted: bytes) -> list[str]:
    values = [value.decode("latin-1") for name, value in scope["headers"] if name == wanted]
    return [part.strip() for value in values for part in value.split(",") if part.strip()]


@lru_cache(4096)
def _is_within(address: str, networks: tuple[Network, ...]) -> bool:
    return _is_address(address) and any(ip_address(address) in each for each in networks)


def _is_loopback(address: str) -> bool:
    return _is_address(address) and ip_address(address).is_loopback


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
