"""Whoever has said all he had to say in time is heard, however long the gateway itself was at something else."""

import os
import signal
import time

import pytest

from simulators.attacks.attacker import heard
from tests.attacks.stage import LIMITS, Stage

GET = (b"GET /livez HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nX: ", b"y\r\n\r\n")


@pytest.mark.slow
def test_a_head_that_came_while_the_gateway_was_stopped_is_not_too_slow(stage: Stage) -> None:
    assert stage.gateway.gateway is not None
    pid = stage.gateway.gateway.pid
    with stage.attacker.open() as line:
        line.sendall(GET[0])
        time.sleep(LIMITS.head_s / 4)  # it has begun to wait for the rest
        os.kill(pid, signal.SIGSTOP)
        try:
            line.sendall(GET[1])
            time.sleep(LIMITS.head_s)
        finally:
            os.kill(pid, signal.SIGCONT)
        assert heard(line, time.monotonic()).status == 200
