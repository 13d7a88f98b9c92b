"""Content-Digest, RFC 9530: what a body's bytes were when they left, any content coding still on them."""

import hmac
from collections.abc import Callable, Mapping
from hashlib import sha256, sha512
from typing import Any

import http_sf

FIELD = "content-digest"
_DIGESTS: Mapping[str, Callable[[bytes], Any]] = {"sha-256": sha256, "sha-512": sha512}
TAKEN = " or ".join(_DIGESTS)


def content_digest(body: bytes) -> str:
    """The header's value for a body: "sha-256=:…:"."""
    return http_sf.ser({"sha-256": sha256(body).digest()})


def fits(value: str, body: bytes) -> bool:
    """Whether these are the bytes; ValueError where the header cannot be read, or names no digest that is taken.

    Every digest of a kind we know must fit; others may stand beside it.
    """
    said = http_sf.parse(value.encode("latin-1"), tltype="dictionary", on_duplicate_key=_once)
    if not isinstance(said, dict):
        raise ValueError("no dictionary")
    known = [(_DIGESTS[name], member) for name, member in said.items() if name in _DIGESTS]
    if not known:
        raise ValueError(f"want {TAKEN}")
    for digest, member in known:
        given = member[0] if isinstance(member, tuple) else member
        if not isinstance(given, bytes):
            raise ValueError("want bytes between colons")
        if not hmac.compare_digest(given, digest(body).digest()):
            return False
    return True


def _once(name: str, _: str) -> None:
    raise ValueError(f"{name} twice")
