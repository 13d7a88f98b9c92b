"""What of a head is counted, and how long it may take, piece by piece on one line, by a clock that is handed over."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest
from uvicorn import Config
from uvicorn.server import ServerState

from gateway.web.crowd import Crowd
from gateway.web.wire import LATE_S, MOST_HEAD, BoundedHttp

BEGUN = b"GET /livez HTTP/1.1\r\nHost: x\r\nX: "
HEAD_S = 15.0


@dataclass
class Hands:
    """A loop that does nothing by itself. due: what is to be done, and when."""

    now: float = 0.0
    due: dict[asyncio.TimerHandle, float] = field(default_factory=dict)

    def time(self) -> float:
        return self.now

    def call_later(self, wait_s: float, what: Callable[[], None], *more: Any) -> asyncio.TimerHandle:
        timer = asyncio.TimerHandle(self.now + wait_s, what, more, self)  # type: ignore[arg-type]
        self.due[timer] = self.now + wait_s
        return timer

    def create_task(self, what: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return asyncio.get_running_loop().create_task(what)

    def get_debug(self) -> bool:
        return False

    def _timer_handle_cancelled(self, timer: asyncio.TimerHandle) -> None:
        self.due.pop(timer, None)

    def wake(self, late_s: float) -> None:
        """Do what is due next, so much later than it should be."""
        timer = min(self.due, key=lambda each: self.due[each])
        self.now = self.due.pop(timer) + late_s
        timer._run()


class Wire(asyncio.Transport):
    """What is written is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.said, self.is_closed = b"", False

    def write(self, data: Any) -> None:
        self.said += data

    def close(self) -> None:
        self.is_closed = True

    def pause_reading(self) -> None:
        """Whoever drives the line goes on all the same."""

    def is_closing(self) -> bool:
        return self.is_closed

    def get_write_buffer_size(self) -> int:
        return 0


async def nothing(scope: Any, receive: Any, send: Any) -> None:
    """An app that is never asked."""


@dataclass
class Line:
    """One connection."""

    crowd: Crowd = field(default_factory=lambda: Crowd(head_s=HEAD_S))
    hands: Hands = field(default_factory=Hands)
    wire: Wire = field(default_factory=Wire)

    def __post_init__(self) -> None:
        config = Config(nothing, log_config=None, lifespan="off")
        self.http = BoundedHttp(config, ServerState(), {}, self.hands, crowd=self.crowd)
        self.http.connection_made(self.wire)

    def says(self, *pieces: bytes) -> bytes:
        """What it is answered once these came, one after another."""
        for each in pieces:
            if not self.wire.is_closed:
                self.http.data_received(each)
        return self.wire.said[:12]


def test_the_first_piece_of_a_head_counts_as_any_other() -> None:
    assert Line().says(BEGUN + b"x" * MOST_HEAD) == b"HTTP/1.1 431"


def test_what_all_first_pieces_hold_together_has_a_bound() -> None:
    crowd = Crowd(most_head_bytes=100_000)
    lines = [Line(crowd) for _ in range(3)]
    told = [line.says(BEGUN + b"x" * 40_000) for line in lines]
    assert told == [b"", b"", b"HTTP/1.1 503"]
    for line in lines:
        line.http.connection_lost(None)
    assert crowd.head_bytes == 0


def test_a_head_that_is_whole_holds_nothing() -> None:
    async def asked() -> int:
        line = Line()
        assert line.says(BEGUN + b"x" * 40_000 + b"\r\n\r\n") == b""
        return line.crowd.head_bytes

    assert asyncio.run(asked()) == 0


def test_the_body_before_a_head_is_no_part_of_it() -> None:
    async def asked() -> tuple[bytes, int]:
        line = Line()
        body = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000
        told = line.says(body[:1000], body[1000:] + BEGUN, b"x" * 1000)
        return told, line.crowd.head_bytes

    assert asyncio.run(asked()) == (b"", len(BEGUN) + 1000)


@pytest.mark.parametrize("late_s", [0.0, LATE_S / 2])
def test_a_head_that_does_not_come_in_time_is_too_slow(late_s: float) -> None:
    line = Line()
    line.says(BEGUN)
    line.hands.wake(late_s)
    assert line.wire.said.startswith(b"HTTP/1.1 408")


def test_time_in_which_nobody_read_is_given_back() -> None:
    line = Line()
    line.says(BEGUN)
    line.hands.wake(5.0)
    assert not line.wire.is_closed
    line.hands.wake(0.0)
    assert line.hands.now == HEAD_S + 5.0 + 5.0
    assert line.wire.is_closed


def test_a_gateway_that_is_late_again_and_again_waits_for_nobody_for_ever() -> None:
    line = Line()
    line.says(BEGUN)
    for _ in range(200):
        if not line.wire.is_closed:
            line.hands.wake(0.2)
    assert line.wire.is_closed
    assert line.hands.now < 3 * HEAD_S + 1
