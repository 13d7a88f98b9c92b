"""A line to the gateway that does not always carry: some are cut, answered by others, or changed on the way."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass
class Line:
    """The line. asked: what was sent over it: method, path, body. cuts: so many answers are lost once the gateway has
    given them. answers: given instead, status and headers. changed: what becomes of a body on its way back.
    """

    url: str = ""
    asked: list[tuple[str, str, bytes]] = field(default_factory=list)
    cuts: int = 0
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    changed: Callable[[bytes], bytes] = bytes


@contextmanager
def line_to(address: str) -> Iterator[Line]:
    """A line to this gateway, as long as the block lasts."""
    line, where = Line(), urlsplit(address)

    class Carrier(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._carry()

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def _carry(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            line.asked.append((self.command, self.path, body))
            if line.answers:
                status, headers = line.answers.pop(0)
                return self._answer(status, headers, b"")
            headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
            far = HTTPConnection(where.hostname or "", where.port, timeout=20)
            far.request(self.command, self.path, body or None, headers)
            answer = far.getresponse()
            said, content = dict(answer.headers), line.changed(answer.read())
            far.close()
            if line.cuts:
                line.cuts -= 1
                self.close_connection = True
                return None
            return self._answer(answer.status, said, content)

        def _answer(self, status: int, headers: dict[str, str], content: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in ("content-length", "connection", "date", "server"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Carrier)
    line.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield line
    finally:
        server.shutdown()
        server.server_close()
