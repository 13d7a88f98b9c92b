"""A partner's own mailbox: a real server that gives what lies in it until it is told that somebody has it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = "Bearer s3cret-of-the-bank"


@dataclass
class Mailbox:
    """lies: what lies in it, by name. told: of what it was told, how, and what else was said.

    odd: answers a GET in another way (status, headers, body), as long as it is there. deaf: to so many tellings.
    """

    lies: dict[str, bytes] = field(default_factory=dict)
    told: list[tuple[str, str, bytes]] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    odd: Callable[[], tuple[int, dict[str, str], bytes]] | None = None
    deaf: int = 0
    keeps: bool = False
    url: str = ""


@contextmanager
def mailbox() -> Iterator[Mailbox]:
    """One that listens as long as the block lasts."""
    it = Mailbox()
    handler = type("Handler", (_Handler,), {"mailbox": it})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    it.url = f"http://127.0.0.1:{server.server_address[1]}/out"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield it
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    mailbox: Mailbox
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.mailbox.asked.append({name.lower(): value for name, value in self.headers.items()})
        if self.mailbox.odd is not None:
            self._answer(*self.mailbox.odd())
        elif self.headers["Authorization"] != SECRET:
            self._answer(401, {}, b"")
        elif not self.mailbox.lies:
            self._answer(204, {}, b"")
        else:
            name, content = next(iter(self.mailbox.lies.items()))
            self._answer(200, {"Message-Id": name, "Content-Type": "application/xml"}, content)

    def do_DELETE(self) -> None:
        self._told(self.path.removeprefix("/out/"))

    def do_POST(self) -> None:
        self._told(self.path.removeprefix("/out/").removesuffix("/acknowledge"))

    def _told(self, name: str) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        if self.mailbox.deaf:
            self.mailbox.deaf -= 1
            self._answer(500, {}, b"")
            return
        self.mailbox.told.append((self.command, name, body))
        known = name in self.mailbox.lies
        if not self.mailbox.keeps:
            self.mailbox.lies.pop(name, None)
        self._answer(200 if known else 404, {}, b"")

    def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Not here."""
