"""One port for several processes of one cluster, and for those of no other."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.web.serving import CannotServe, _listen
from tests.services.processes import free_ports

LISTENS = """
import sys
from pathlib import Path
from gateway.web.serving import _listen
listening = _listen("127.0.0.1", int(sys.argv[2]), shared=Path(sys.argv[1]))
listening.listen()
print("listens", flush=True)
sys.stdin.read()
"""


@contextmanager
def listening(folder: Path, port: int) -> Iterator[None]:
    """Another process of the cluster of this folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", LISTENS, folder, str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        assert process.stdout.readline() == "listens\n"
        yield
    finally:
        process.stdin.close()
        process.wait(10)


@pytest.fixture
def port() -> int:
    return free_ports(1)[0]


def test_processes_of_one_cluster_share_a_port(tmp_path: Path, port: int) -> None:
    with listening(tmp_path, port), listening(tmp_path, port), _listen("127.0.0.1", port, shared=tmp_path):
        pass


def test_another_cluster_does_not_get_a_share_of_it(tmp_path: Path, port: int) -> None:
    (tmp_path / "other").mkdir()
    with listening(tmp_path, port), pytest.raises(CannotServe, match=str(port)):
        _listen("127.0.0.1", port, shared=tmp_path / "other")


def test_after_the_last_of_them_has_gone_anyone_may_have_it(tmp_path: Path, port: int) -> None:
    (tmp_path / "other").mkdir()
    with listening(tmp_path, port):
        pass
    _listen("127.0.0.1", port, shared=tmp_path / "other").close()


def test_a_program_that_is_no_gateway_keeps_its_port(tmp_path: Path, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)), pytest.raises(CannotServe):
        _listen("127.0.0.1", port, shared=tmp_path)
