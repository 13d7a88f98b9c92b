"""HTTP as uvicorn and httptools speak it, with bounds they lack: of a request's head and what follows its body, of how
many requests wait on one line, of how slowly a head comes, and of how long an answer lies unread.

What comes before a request is whole has no caller yet, so these bounds are the same for everyone; `crowd.py` counts
what all lines hold together.
"""

import asyncio
import http
from hashlib import sha256
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from gateway.web.crowd import Crowd
from gateway.web.origins import CERTIFICATE
from gateway.web.problems import Problem
from messages.errors import SingleWindowError

MOST_HEAD = 64 << 10  # bytes of a request line with its headers, or of whatever frames and follows a body
MOST_URL = 8 << 10
MOST_HEADERS = 128
LATE_S = 0.1  # beyond it, it was not the other side that kept us waiting
MOST_PIPELINED = 8  # requests that may wait on a line for the one before them


class _Refused(SingleWindowError):
    """Stops the parser; never leaves this module."""


class BoundedHttp(HttpToolsProtocol):
    """One connection. crowd: all of them."""

    def __init__(self, *arguments: Any, crowd: Crowd, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.crowd = crowd
        self._certificate: str | None = None
        self._in_head = False
        self._head = 0  # bytes of the head so far, or a few more: where it began within a piece nobody says
        self._piece = 0  # bytes of the newest piece that are of no body
        self._framing = 0  # bytes since the last of a body: lengths of pieces, and trailers
        self._headers = 0
        self._limit: asyncio.TimerHandle | None = None
        self._due = 0.0  # when the head should be whole, by the loop's clock
        self._spare_s = 0.0  # what may still be given back of the time in which nobody read
        self._unread = 0
        self._unread_limit: asyncio.TimerHandle | None = None
        self._why: Problem | None = None
        self._answered: RequestResponseCycle | None = None  # the request whose answer is under way, or was last

    # as the transport calls it

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connected; he may not keep us waiting."""
        super().connection_made(transport)
        self._certificate = _certificate(transport)
        self.crowd.connections += 1
        if self.crowd.connections > self.crowd.most_connections:
            self._refuse(self.crowd.too_many("connections"))
        else:
            self._begin_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """He has gone."""
        self.crowd.connections -= 1
        self._end_head()
        self._is_read()
        for cycle in (self._answered, *(waiting for waiting, _ in self.pipeline)):  # uvicorn tells the newest alone
            if cycle is not None and not cycle.response_complete:
                cycle.disconnected = True
                cycle.message_event.set()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Some bytes of a request."""
        self._piece = len(data)
        if self._in_head:
            self._count_head()
        self._framing += len(data)
        super().data_received(data)
        if self._in_head:
            self._bound_head()
            return
        if self._framing > MOST_HEAD:
            self._refuse(Problem("head-too-large", f"more than {MOST_HEAD} bytes between the pieces of a body"))
        elif self.cycle is None or self.cycle.response_complete:
            self._begin_head()  # an empty line, or what is left of a body: it may not keep us waiting either

    def pause_writing(self) -> None:
        """The answer comes faster than it is read."""
        super().pause_writing()
        crowd = self.crowd
        crowd.unread_bytes -= self._unread
        self._unread = self.transport.get_write_buffer_size()
        crowd.unread_bytes += self._unread
        if crowd.unread_bytes > crowd.most_unread_bytes:
            crowd.turned_away["bytes of unread answers"] += 1
            self.transport.abort()
        else:
            self._await_reader()

    def resume_writing(self) -> None:
        """It is being read."""
        self._is_read()
        super().resume_writing()

    # as the parser calls it

    def on_message_begin(self) -> None:
        """A request begins."""
        if len(self.pipeline) >= MOST_PIPELINED:
            self._stop(Problem("bad-request", f"more than {MOST_PIPELINED} requests wait on one line"))
        super().on_message_begin()
        if self._certificate is not None:
            cast(dict[str, Any], self.scope)[CERTIFICATE] = self._certificate
        self._begin_head()
        self._count_head()

    def on_url(self, url: bytes) -> None:
        """Some of its address."""
        super().on_url(url)
        if len(self.url) > MOST_URL:
            self._stop(Problem("head-too-large", f"an address of more than {MOST_URL} bytes"))

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header, or a trailer."""
        self._headers += 1
        if self._headers > MOST_HEADERS:
            self._stop(Problem("head-too-large", f"more than {MOST_HEADERS} headers"))
        if self._in_head:  # a trailer says nothing that anybody here would hear
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Its head is whole."""
        self._end_head()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Some of its body."""
        self._framing = 0
        self._piece -= len(body)
        super().on_body(body)

    def on_response_complete(self) -> None:
        """It was answered; the answer may still have to be read."""
        super().on_response_complete()
        if self.transport.is_closing() and self.transport.get_write_buffer_size():
            self._await_reader()

    def timeout_keep_alive_handler(self) -> None:
        """Nothing more was asked."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        else:
            super().timeout_keep_alive_handler()

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is answered like everything else that cannot be read."""
        why, self._why = self._why, None
        self._refuse(why or Problem("bad-request", msg))

    # what follows from it

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        self._answered = cycle
        super()._start_asgi_task(cycle, app)

    def _unsupported_upgrade_warning(self) -> None:
        """Whoever wants another protocol gets HTTP; that is no news."""

    def _begin_head(self) -> None:
        self._end_head()
        self._in_head = True
        self._headers = self._framing = 0
        self._spare_s = self.crowd.head_s
        self._await_head(self.crowd.head_s)

    def _await_head(self, wait_s: float) -> None:
        self._due = self.loop.time() + wait_s
        self._limit = self.loop.call_later(wait_s, self._too_slow)

    def _count_head(self) -> None:
        """The piece at hand is head, as far as is known."""
        self._head += self._piece
        self.crowd.head_bytes += self._piece

    def _bound_head(self) -> None:
        """All that came is head still: is it too much, here or on all lines?"""
        if self._head > MOST_HEAD:
            self._refuse(Problem("head-too-large", f"more than {MOST_HEAD} bytes"))
        elif self.crowd.head_bytes > self.crowd.most_head_bytes:
            self._refuse(self.crowd.too_many("bytes of heads"))

    def _end_head(self) -> None:
        self._in_head = False
        self.crowd.head_bytes -= self._head
        self._head = 0
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None

    def _too_slow(self) -> None:
        late_s = self.loop.time() - self._due
        if late_s > LATE_S and self._spare_s:  # we were at something else: what he said may lie unread
            given_s = min(late_s, self._spare_s)
            self._spare_s -= given_s
            self._await_head(given_s)
        elif self._head:
            self._refuse(Problem("too-slow", f"the headers took more than {self.crowd.head_s:g} s"))
        elif not self.transport.is_closing():
            self.transport.close()

    def _await_reader(self) -> None:
        if self._unread_limit is None:
            self._unread_limit = self.loop.call_later(self.crowd.unread_s, self._never_read)

    def _is_read(self) -> None:
        self.crowd.unread_bytes -= self._unread
        self._unread = 0
        if self._unread_limit is not None:
            self._unread_limit.cancel()
            self._unread_limit = None

    def _never_read(self) -> None:
        self.crowd.turned_away["answers unread for too long"] += 1
        self.transport.abort()

    def _stop(self, why: Problem) -> None:
        self._why = why
        raise _Refused(why.kind)

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
            *(f"{name.lower()}: {value}" for name, value in problem.headers.items()),
            "connection: close",
        )
        self.transport.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        self.transport.close()


def _certificate(transport: asyncio.Transport) -> str | None:
    """SHA-256 of the certificate that the other side showed and TLS verified; None: it showed none."""
    tls = transport.get_extra_info("ssl_object")
    der = tls.getpeercert(binary_form=True) if tls is not None else None
    return sha256(der).hexdigest() if der else None
