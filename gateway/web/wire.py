"""HTTP as uvicorn and httptools speak it, with bounds they lack: how large the head of a request may be, and how slow.

What comes before a request is whole has no caller yet, so these bounds are the same for everyone.
"""

import asyncio
import http

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from gateway.web.problems import Problem

MOST_HEAD = 64 << 10  # bytes of a request line with its headers
HEAD_S = 15.0  # from the first byte, or from the connection, to the end of the head


class BoundedHttp(HttpToolsProtocol):
    """One connection."""

    _head: int = 0
    _in_head: bool = True
    _limit: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connected; he may not keep us waiting."""
        super().connection_made(transport)
        self._begin_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """He has gone."""
        self._end_head()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Some bytes of a request."""
        if self._in_head:
            self._head += len(data)
            if self._head > MOST_HEAD + len(data):  # all of it before this piece was head, and too much
                self._refuse(Problem("head-too-large", f"more than {MOST_HEAD} bytes"))
                return
        super().data_received(data)

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._begin_head()

    def on_headers_complete(self) -> None:
        """Its head is whole."""
        self._end_head()
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is answered like everything else that cannot be read."""
        self._refuse(Problem("bad-request", msg))

    def _begin_head(self) -> None:
        self._end_head()
        self._in_head, self._head = True, 0
        self._limit = self.loop.call_later(HEAD_S, self._too_slow)

    def _end_head(self) -> None:
        self._in_head = False
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None

    def _too_slow(self) -> None:
        if self._head:
            self._refuse(Problem("too-slow", f"the headers took more than {HEAD_S:g} s"))
        elif not self.transport.is_closing():
            self.transport.close()

    def _refuse(self, problem: Problem) -> None:
        """Say so and hang up: there is no request that an app could answer."""
        if self.transport.is_closing():
            return
        if self.cycle is not None and not self.cycle.response_complete:
            self.transport.close()  # an answer is under way: nothing may come between
            return
        body = problem.body(None)
        lines = (
            f"HTTP/1.1 {problem.status} {http.HTTPStatus(problem.status).phrase}",
            "content-type: application/problem+json",
            f"content-length: {len(body)}",
            "connection: close",
        )
        self.transport.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        self.transport.close()
