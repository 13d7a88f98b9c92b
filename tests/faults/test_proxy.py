"""The wire that other tests trust: it carries, and fails in the way that it is told to."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from tests.faults.proxy import Wire


@contextmanager
def echo() -> Iterator[int]:
    """A port that says everything back."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    client = server.accept()[0]
                except OSError:
                    return
                threading.Thread(target=_say_back, args=(client,), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


def _say_back(client: socket.socket) -> None:
    with client, suppress(OSError):
        while piece := client.recv(1000):
            client.sendall(piece)


@pytest.fixture
def wire() -> Iterator[Wire]:
    with echo() as port, Wire([("127.0.0.1", 1), ("127.0.0.1", port)]) as it:  # nobody is at the first
        yield it


def call(wire: Wire) -> socket.socket:
    return socket.create_connection(("127.0.0.1", wire.port), timeout=0.5)


def said(client: socket.socket, what: bytes) -> bytes:
    client.sendall(what)
    return client.recv(1000)


def test_it_carries_both_ways_past_a_target_that_is_not_there(wire: Wire):
    with call(wire) as client:
        assert said(client, b"one") == b"one"


def comes_through(wire: Wire) -> bool:
    try:
        with call(wire) as client:
            return said(client, b"?") == b"?"
    except OSError:
        return False


def test_what_is_cut_is_reset_and_nobody_comes_through_until_it_is_healed(wire: Wire):
    with call(wire) as client:
        assert said(client, b"one") == b"one"
        wire.cut()
        with pytest.raises(ConnectionResetError):
            said(client, b"two")
    assert not comes_through(wire)
    wire.heal()
    assert comes_through(wire)


def test_what_is_silent_stands_and_goes_on_where_it_was(wire: Wire):
    with call(wire) as client:
        assert said(client, b"one") == b"one"
        wire.silence()
        with pytest.raises(TimeoutError):
            said(client, b"two")
        wire.heal()
        assert client.recv(1000) == b"two"


def test_what_is_slow_comes_later(wire: Wire):
    with call(wire) as client:
        wire.slow(0.1)
        began = time.monotonic()
        assert said(client, b"one") == b"one"
        assert time.monotonic() - began >= 0.2


def test_a_connection_half_closed_is_at_its_end_for_the_near_side(wire: Wire):
    with call(wire) as client:
        assert said(client, b"one") == b"one"
        wire.half_close()
        assert client.recv(1000) == b""


def test_an_end_that_dies_takes_the_other_with_it():
    with socket.create_server(("127.0.0.1", 0)) as server, Wire([("127.0.0.1", server.getsockname()[1])]) as wire:
        client = call(wire)
        client.sendall(b"one")
        far = server.accept()[0]
        far.settimeout(5)
        assert far.recv(1000) == b"one"
        far.sendall(b"nobody reads this")
        time.sleep(0.1)
        client.close()  # with something unread: the system resets it, as it does when a process is killed
        with far, pytest.raises(ConnectionResetError):
            far.recv(1000)


def test_nobody_is_led_to_whom_one_is_to_avoid(wire: Wire):
    with call(wire) as client:
        assert said(client, b"one") == b"one"
        wire.avoid(wire.targets)
        with pytest.raises(ConnectionResetError):
            said(client, b"two")
    assert not comes_through(wire)
    wire.avoid([])
    assert comes_through(wire)
