"""Whether a browser's request comes from a page of ours: its Origin, and a token that only such a page knows.

A cookie goes with every request a browser makes, whoever made it do so. So whatever changes something wants both: the
Origin (or, where a browser leaves that out, Sec-Fetch-Site) of this very site, and the session's own token, in a field
of the form or in the header X-CSRF-Token. Cookies are SameSite besides. Source: OWASP, CSRF prevention.
"""

import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

from gateway.people.sessions import Session
from gateway.web.problems import Problem, Scope

SHOWN = "swg.session"  # in the scope: the session whose cookie came with the request
SITE = "swg.site"  # in the scope: "https://window.example", as the settings or the request itself say
HEADER = b"x-csrf-token"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Shown:
    """A session that counts, and the token of its pages' forms."""

    session: Session
    csrf: str


def shown_in(scope: Scope) -> Shown | None:
    """The session that a request came with."""
    found = scope.get(SHOWN)
    return found if isinstance(found, Shown) else None


def csrf_of(token: str) -> str:
    """The form token of whoever has this cookie; says nothing of the cookie."""
    return sha256(f"swg form {token}".encode()).hexdigest()


def masked(csrf: str) -> str:
    """The same token in other letters each time, so that the length of a packed page does not tell it (BREACH)."""
    token, mask = bytes.fromhex(csrf), secrets.token_bytes(32)
    return (mask + _across(token, mask)).hex()


def unmasked(given: str) -> str:
    """The token that was masked; what never was stays as it is."""
    try:
        said = bytes.fromhex(given)
    except ValueError:
        return given
    return _across(said[32:], said[:32]).hex() if len(said) == 64 else given


def site_of(scope: Scope, public_url: str | None) -> str:
    """The origin this site has for its browser: as the settings say, else by the Host that was asked for."""
    if public_url is not None:
        parts = urlsplit(public_url)
        return f"{parts.scheme}://{parts.netloc}".lower()
    host = _header(scope, b"host") or "localhost"
    return f"{scope.get('scheme', 'http')}://{host}".lower()


def is_own(scope: Scope) -> bool:
    """Whether the browser says that a page of this site made the request."""
    origin = _header(scope, b"origin")
    if origin is not None:
        return origin.lower() == scope.get(SITE)
    return _header(scope, b"sec-fetch-site") == "same-origin"


def hold_own(scope: Scope, shown: Shown) -> None:
    """Problem (403) where something would change and no page of ours asks, with the token in the header."""
    if scope["method"] in SAFE:
        return
    hold_form(scope, shown.csrf, _header(scope, HEADER))


def hold_form(scope: Scope, wanted: str, given: str | None) -> None:
    """The same with the token as it was given, wherever."""
    if not is_own(scope):
        raise Problem("not-allowed", "the request comes from another site (Origin)")
    if given is None or not hmac.compare_digest(unmasked(wanted).encode(), unmasked(given).encode()):
        raise Problem("not-allowed", "the form's token (X-CSRF-Token) is missing or old; load the page again")


def _across(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _header(scope: Scope, wanted: bytes) -> str | None:
    for name, value in scope["headers"]:
        if name == wanted:
            return str(value.decode("latin-1"))
    return None
