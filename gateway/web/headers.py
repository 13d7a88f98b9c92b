"""What a request's headers say of its body and of the answer it wants. Sources: RFC 9110, RFC 7303 for XML."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

MOST_DIGITS = 18  # of a length; nobody sends an exabyte
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PARAMETER = re.compile(r"""\s*;\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*("[^"\\]*"|[^\s;"]+)""")


@dataclass(frozen=True, slots=True)
class Said:
    """The headers that matter of one request; None where one is absent.

    length: bytes of the body, as announced. expect: the caller waits to be told to send it. signed: it has a signature,
    whoever made it (RFC 9421).
    """

    authorization: str | None = None
    content_type: str | None = None
    content_encoding: str | None = None
    accept: str | None = None
    length: int | None = None
    expect: str | None = None
    signed: bool = False


def said(headers: Iterable[tuple[bytes, bytes]]) -> Said:
    """Read them off an ASGI scope, in one pass."""
    found: dict[bytes, str] = {}
    for name, value in headers:
        if name in _WANTED:
            text = value.decode("latin-1")
            found[name] = f"{found[name]}, {text}" if name in found else text
    length = found.get(b"content-length", "")
    return Said(
        found.get(b"authorization"),
        found.get(b"content-type"),
        found.get(b"content-encoding"),
        found.get(b"accept"),
        int(length) if length.isascii() and length.isdigit() and len(length) <= MOST_DIGITS else None,
        found.get(b"expect"),
        b"signature" in found or b"signature-input" in found,
    )


_WANTED = frozenset(
    (
        *(b"authorization", b"content-type", b"content-encoding", b"accept", b"content-length", b"expect"),
        *(b"signature", b"signature-input"),
    )
)


@dataclass(frozen=True, slots=True)
class MediaType:
    """A content type in lower case ("application/xml") and its charset, None where it names none."""

    name: str
    charset: str | None


@lru_cache(256)
def media_type(content_type: str | None) -> MediaType:
    """What a Content-Type says; an empty name where it says nothing that can be read."""
    head, _, rest = (content_type or "").partition(";")
    kind, slash, subtype = head.strip().partition("/")
    if not (slash and _TOKEN.fullmatch(kind) and _TOKEN.fullmatch(subtype)):
        return MediaType("", None)
    parameters = {name.lower(): value.strip('"') for name, value in _PARAMETER.findall(f";{rest}" if rest else "")}
    return MediaType(f"{kind}/{subtype}".lower(), parameters.get("charset"))


def prefers_json(accept: str | None) -> bool:
    """Whether JSON is asked for rather than XML, which is what a partner gets who does not ask."""
    if accept is None or "json" not in accept:
        return False
    return _weight(accept, "application/json") > max(_weight(accept, "application/xml"), _weight(accept, "text/xml"))


def prefers_xml(accept: str | None) -> bool:
    """Whether XML is asked for rather than JSON, where JSON is what one gets who does not ask."""
    if accept is None or "xml" not in accept:
        return False
    return max(_weight(accept, "application/xml"), _weight(accept, "text/xml")) > _weight(accept, "application/json")


def _weight(accept: str, wanted: str) -> float:
    """The weight this Accept gives a media type it names; 0 for one that only a wildcard covers."""
    for each in accept.split(","):
        name, *parameters = (part.strip().lower() for part in each.split(";"))
        if name == wanted:
            q = next((part[2:] for part in parameters if part.startswith("q=")), "1")
            try:
                return float(q)
            except ValueError:
                return 0.0
    return 0.0
