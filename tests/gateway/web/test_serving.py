"""From the first request to the last: starting, stopping, addresses that are taken."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.cli.processes import free_port
from tests.gateway.web.house import house as opened

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[3]


@contextmanager
def served(data: Path, port: int) -> Iterator["subprocess.Popen[str]"]:
    """`swg serve` as a process of its own, ready."""
    environment = {**os.environ, "SWG_DATA": str(data), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "gateway", "serve", "--port", str(port)],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        _await_ready(process, port)
        yield process
    finally:
        process.kill()
        process.wait()


def test_told_to_stop_it_is_gone_within_ten_seconds_and_leaves_no_socket(tmp_path: Path) -> None:
    port = free_port()
    with served(tmp_path, port) as process, socket.create_connection(("127.0.0.1", port)) as idle:
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(12) == 0
        assert time.monotonic() - began < 10
        assert idle.recv(1) == b""
        assert not (tmp_path / "control.sock").exists()


def test_whoever_waits_at_his_mailbox_is_answered_before_it_ends(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as threads, opened(tmp_path) as house:
        waiting = threads.submit(house.get, "/v1/mailbox?wait=20", "trader-demo")
        time.sleep(0.3)
        began = time.monotonic()
        assert not waiting.done()
    assert (waiting.result().status, waiting.result().json["items"]) == (200, [])
    assert time.monotonic() - began < 10


def test_an_address_that_is_taken_is_said_so(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        environment = {**os.environ, "SWG_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
        ended = subprocess.run(
            [sys.executable, "-m", "gateway", "serve", "--port", str(port)],
            env=environment, capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
    assert ended.returncode != 0
    assert f"127.0.0.1:{port}" in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stdout + ended.stderr


def test_a_folder_that_another_works_on_is_left_alone(tmp_path: Path) -> None:
    with served(tmp_path, free_port()) as first:
        environment = {**os.environ, "SWG_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
        ended = subprocess.run(
            [sys.executable, "-m", "gateway", "serve", "--port", str(free_port())],
            env=environment, capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
        assert ended.returncode != 0
        assert "another swg works on" in ended.stderr and "Traceback" not in ended.stderr
        assert first.poll() is None
        assert (tmp_path / "control.sock").exists()


def _await_ready(process: "subprocess.Popen[str]", port: int) -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=1):
                return
        except OSError:
            assert process.poll() is None
            time.sleep(0.05)
    pytest.fail("never became ready")
