"""A wire to PostgreSQL that counts what is said on it: statements, and how often somebody waits for an answer.

    with Tap(url) as tap: …work on tap.url…; tap.counted()

Source: PostgreSQL's protocol 3.0: every message of a client but the first of a connection begins with its kind and its
length. A trip is a piece of the client's after one of the server's: what is piped is one, however much it is.
"""

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

from sqlalchemy.engine import make_url

from tests.services.processes import LOOPBACK

STARTUP = 196_608  # protocol 3.0; anything else before it asks for encryption
PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Counted:
    """What was said: statements run (each set of parameters counts), round trips, bytes of the client."""

    statements: int
    trips: int
    sent: int

    def __sub__(self, before: "Counted") -> "Counted":
        return Counted(self.statements - before.statements, self.trips - before.trips, self.sent - before.sent)


@dataclass
class Tap:
    """See the module. url: of the server; `with` gives the one to work on instead."""

    server: str
    said: list[str] = field(default_factory=list)  # the text of every statement that was run, in order
    _trips: int = 0
    _sent: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __enter__(self) -> Self:
        self._door = socket.create_server((LOOPBACK, 0))
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()

    @property
    def url(self) -> str:
        """The server as it is reached through here."""
        there = make_url(self.server).set(host=LOOPBACK, port=self._door.getsockname()[1])
        return there.update_query_dict({"sslmode": "disable"}).render_as_string(hide_password=False)

    def counted(self) -> Counted:
        """So far."""
        with self._lock:
            return Counted(len(self.said), self._trips, self._sent)

    def _serve(self) -> None:
        where = make_url(self.server)
        with suppress(OSError):
            while True:
                near, _ = self._door.accept()
                far = socket.create_connection((where.host or LOOPBACK, where.port or 5432))
                for end in (near, far):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                talk = _Talk(self, near, far)
                for way in (talk.ask, talk.answer):
                    threading.Thread(target=way, daemon=True).start()

    def _count(self, texts: list[str], *, is_trip: bool, sent: int) -> None:
        with self._lock:
            self.said += texts
            self._trips += is_trip
            self._sent += sent


@dataclass
class _Talk:
    """One connection: what the client says is cut into messages and counted."""

    tap: Tap
    near: socket.socket
    far: socket.socket
    _rest: bytes = b""
    _parsed: dict[bytes, str] = field(default_factory=dict)
    _has_begun: bool = False
    _was_answered: bool = True

    def ask(self) -> None:
        with suppress(OSError):
            while piece := self.near.recv(PIECE):
                is_trip, self._was_answered = self._was_answered, False
                texts = [text for kind, body in self._cut(piece) if (text := self._text(kind, body)) is not None]
                self.tap._count(texts, is_trip=is_trip and self._has_begun, sent=len(piece))
                self.far.sendall(piece)
        self._end()

    def answer(self) -> None:
        with suppress(OSError):
            while piece := self.far.recv(PIECE):
                self._was_answered = True
                self.near.sendall(piece)
        self._end()

    def _cut(self, piece: bytes) -> list[tuple[bytes, bytes]]:
        self._rest += piece
        kinds = []
        while True:
            at = 1 if self._has_begun else 0
            if len(self._rest) < at + 4:
                return kinds
            end = at + int.from_bytes(self._rest[at : at + 4])
            if len(self._rest) < end:
                return kinds
            if self._has_begun:
                kinds.append((self._rest[:1], self._rest[5:end]))
            elif int.from_bytes(self._rest[4:8]) == STARTUP:
                self._has_begun = True
            self._rest = self._rest[end:]

    def _text(self, kind: bytes, body: bytes) -> str | None:
        """What it has the server run: a query, or what was parsed under the name that is bound."""
        if kind == b"Q":
            return body.rstrip(b"\0").decode()
        if kind == b"P":
            name, text, _ = body.split(b"\0", 2)
            self._parsed[name] = text.decode()
        return self._parsed.get(body.split(b"\0", 2)[1], "?") if kind == b"B" else None

    def _end(self) -> None:
        for end in (self.near, self.far):
            with suppress(OSError):
                end.close()
