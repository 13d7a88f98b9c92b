"""Pages go over a poor line small: with gzip, for browsers that take it. Plain ASGI, for the portal alone.

A page shows secrets beside words of whoever asks, and its length could tell one by the other (BREACH, CVE-2013-3587):
the token of its forms is another one each time (`sameness.masked`), and a name of random length goes before the rest
("Heal the Breach", 2022). What comes bit by bit, what is packed already and what is small stays as it is.
"""

import gzip
import secrets
from dataclasses import dataclass
from typing import Any

from gateway.web.problems import App, Message, Receive, Scope, Send

KINDS = ("text/html", "text/css", "text/javascript", "text/csv", "application/json")
LEAST = 900  # bytes; below, one packet takes it either way
LEVEL = 6
MOST_PADDING = 100  # bytes


@dataclass(frozen=True, slots=True)
class Compressing:
    """Stands before what answers."""

    app: App

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        is_page = scope["type"] == "http" and scope["path"].startswith("/portal")
        await self.app(scope, receive, _Sender(send) if is_page and takes_gzip(scope) else send)


def takes_gzip(scope: Scope) -> bool:
    """Whether who asks takes gzip (RFC 9110, 12.5.3)."""
    said = b",".join(value for name, value in scope["headers"] if name == b"accept-encoding").decode("latin-1")
    for each in said.lower().split(","):
        coding, *more = (part.strip() for part in each.split(";"))
        if coding in ("gzip", "*"):
            weight = next((each[2:] for each in more if each.startswith("q=")), "1")
            return bool(weight.strip("0."))  # 0 and 0.000 mean: not that
    return False


def packed(body: bytes) -> bytes:
    """With gzip, and a name of random length in its head (RFC 1952, FNAME), which nobody reads."""
    plain = gzip.compress(body, LEVEL, mtime=0)
    name = secrets.token_hex(MOST_PADDING // 2)[: secrets.randbelow(MOST_PADDING)].encode()
    return plain[:3] + bytes([plain[3] | 8]) + plain[4:10] + name + b"\0" + plain[10:]


class _Sender:
    """Keeps the head back until it is known whether the body comes in one piece."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._head: Message | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_worth_it(message):
            self._head = message
            return
        if self._head is not None:
            head, self._head = self._head, None
            if message["type"] == "http.response.body" and not message.get("more_body"):
                head, message = _small(head, message)
            await self._send(head)
        await self._send(message)


def _small(head: Message, body: Message) -> tuple[Message, Message]:
    content: bytes = body.get("body", b"")
    if len(content) < LEAST:
        return head, body
    small = packed(content)
    kept = [(name, value) for name, value in head["headers"] if name.lower() != b"content-length"]
    own = [(b"content-encoding", b"gzip"), (b"vary", b"Accept-Encoding"), (b"content-length", b"%d" % len(small))]
    return {**head, "headers": [*kept, *own]}, {**body, "body": small}


def _is_worth_it(head: Message) -> bool:
    told: dict[bytes, Any] = {name.lower(): value for name, value in head["headers"]}
    kind = told.get(b"content-type", b"").decode("latin-1").partition(";")[0].strip()
    return kind in KINDS and b"content-encoding" not in told
