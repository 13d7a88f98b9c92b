"""An ASGI app asked in process, by hand: what it is sent, piece by piece, and what it answers."""

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gateway.web.problems import App


@dataclass
class Told:
    """What the app answered. read: pieces of the body it took."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    read: int = 0

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(
    app: App,
    method: str = "GET",
    path: str = "/",
    *,
    headers: Mapping[str, str] | None = None,
    pieces: Iterable[bytes | float] = (b"",),
    whole: bool = True,
    scope: Mapping[str, Any] | None = None,
) -> Told:
    """One request. pieces: of its body; a number is a pause, in seconds. whole: else the caller hangs up after them."""
    return asyncio.run(_ask(app, method, path, headers or {}, list(pieces), whole, scope or {}))


async def _ask(
    app: App,
    method: str,
    path: str,
    headers: Mapping[str, str],
    pieces: list[bytes | float],
    whole: bool,
    more: Mapping[str, Any],
) -> Told:
    told = Told()
    waiting = list(pieces)

    async def receive() -> dict[str, Any]:
        if not waiting:
            return {"type": "http.disconnect"}
        piece = waiting.pop(0)
        if not isinstance(piece, bytes):
            await asyncio.sleep(piece)  # whoever is cut off here has had his pause
            return await receive()
        told.read += 1
        return {"type": "http.request", "body": piece, "more_body": bool(waiting) or not whole}

    async def send(message: Mapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            told.status = message["status"]
            told.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            told.body += message.get("body", b"")

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 2),
        "scheme": "http",
        "http_version": "1.1",
        **more,
    }
    await app(scope, receive, send)
    return told
