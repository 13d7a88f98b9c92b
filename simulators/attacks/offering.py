"""A mailbox that a hostile partner keeps: the gateway asks it, gets harm, and says when it has it."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from simulators.attacks.attack import Answer, Sent
from simulators.attacks.told import told_by

PATIENCE_S = 10.0


class Offering:
    """Listens as long as it is open; gives one document at a time, and waits for the receipt of it."""

    def __init__(self, port: int) -> None:
        self.offered: tuple[str, Sent] | None = None
        self.receipt = b""
        self.over = threading.Event()
        self._number = 0
        handler = type("Handler", (_Handler,), {"offering": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it listens; with port 0 the system has chosen one."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}"

    def offer(self, sent: Sent) -> Answer:
        """What came of it; no status where nothing did."""
        self._number += 1
        self.over.clear()
        began = time.monotonic()
        self.offered = f"a-{time.time_ns()}-{self._number}", sent
        heard = self.over.wait(PATIENCE_S)
        self.offered = None
        took_s = time.monotonic() - began
        return told_by(self.receipt, took_s) if heard else Answer(None, took_s=took_s)


class _Handler(BaseHTTPRequestHandler):
    offering: Offering
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if (offered := self.offering.offered) is None:
            self._answer(204)
            return
        name, sent = offered
        headers = {"Message-Id": name}
        if sent.content_type is not None:
            headers["Content-Type"] = sent.content_type
        self._answer(200, sent.content, headers)

    def do_POST(self) -> None:
        self.offering.receipt = self.rfile.read(int(self.headers["Content-Length"] or 0))
        self._answer(200)
        offered = self.offering.offered
        if offered is not None and offered[0] in self.path:
            self.offering.offered = None
            self.offering.over.set()

    def _answer(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        try:
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:  # it has had enough of it
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Not here."""
