"""Where a hostile partner takes pushes: each delivery is answered twice, first with harm, then as is due.

Which harm follows from the declaration that a delivery speaks of; whoever attacks says so beforehand.
"""

import re
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Self

from simulators import documents, receipts
from simulators.clock import BEIJING
from simulators.profile import Profile

PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class Push:
    """One delivery as it came: its id, which attempt it is, headers in small letters, the document."""

    delivery: str
    attempt: int
    headers: str
    data: bytes


Harm = Callable[[socket.socket, Push, Profile], None]  # does it on the line, and may raise OSError


@dataclass
class _Case:
    """What was planned of one declaration, and what came of it."""

    harm: Harm
    over: threading.Event = field(default_factory=threading.Event)
    pushes: list[Push] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)  # when each came


class Reception:
    """Listens where the partner's pushes go, as long as it is open."""

    def __init__(self, profile: Profile, port: int) -> None:
        self.profile = profile
        self._cases: dict[str, _Case] = {}
        self._listening = socket.create_server(("127.0.0.1", port))
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._listening.close()

    def expect(self, entry: str, harm: Harm) -> _Case:
        """From now on the first push about this declaration meets harm."""
        self._cases[entry] = case = _Case(harm)
        return case

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with line:
            line.settimeout(PATIENCE_S)
            try:
                push = _read(line)
                if push is not None:
                    self._answer(line, push)
            except OSError:
                return  # it hung up on us

    def _answer(self, line: socket.socket, push: Push) -> None:
        found = re.search(rb"<EntryId>(\d+)<", push.data)
        case = self._cases.get(found[1].decode()) if found else None
        if case is None:
            line.sendall(whole(200, receipt(self.profile, push)))
            return
        case.pushes.append(push)
        case.seconds.append(time.monotonic())
        if len(case.pushes) == 1:
            case.harm(line, push, self.profile)
            return
        line.sendall(whole(200, receipt(self.profile, push)))
        case.over.set()


def receipt(profile: Profile, push: Push, *, delivery: str | None = None, digest: str | None = None) -> bytes:
    """The receipt that is due, or one about something else."""
    return receipts.write(
        profile,
        delivery=delivery or push.delivery,
        document=documents.read(push.data),
        digest=digest or documents.digest(push.data),
        reason=None,
        at=datetime.now(BEIJING),
    )


def whole(status: int, body: bytes, *headers: str) -> bytes:
    """An answer as it should be."""
    lines = (f"HTTP/1.1 {status} Said", "Content-Type: application/xml", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join((*lines, "Connection: close")).encode("latin-1") + b"\r\n\r\n" + body


def _read(line: socket.socket) -> Push | None:
    came = b""
    while b"\r\n\r\n" not in came:
        if not (piece := line.recv(65536)):
            return None
        came += piece
    head, _, data = came.partition(b"\r\n\r\n")
    said = head.decode("latin-1").lower()
    length = int((re.search(r"content-length: (\d+)", said) or ["", "0"])[1])
    while len(data) < length:
        data += line.recv(65536)
    delivery = re.search(r"swg-delivery: (\S+)", said)
    attempt = re.search(r"swg-attempt: (\d+)", said)
    return Push(delivery[1] if delivery else "", int(attempt[1]) if attempt else 1, said, data)
