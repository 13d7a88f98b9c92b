"""Told to stop, every process is gone within ten seconds, whatever hangs by then."""

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.cluster.conftest import PUSHED
from tests.faults.proxy import Wire
from tests.gateways import Installation, installed

pytestmark = [pytest.mark.slow, pytest.mark.rabbit, pytest.mark.timeout(120)]
PROMISED_S = 10.0


@pytest.fixture
def wired(tmp_path: Path, postgres_url: str, amqp_url: str) -> Iterator[tuple[Installation, Wire]]:
    """A cluster, and the wire to its database."""
    url = make_url(postgres_url)
    with Wire([(url.host or "127.0.0.1", url.port or 5432)]) as wire:
        through = url.set(host="127.0.0.1", port=wire.port).render_as_string(hide_password=False)
        data = tmp_path / "data"
        with installed(data, pushed=PUSHED, engine="cluster", database=through, amqp_url=amqp_url) as own:
            yield own, wire
            wire.heal()


def test_a_process_stops_in_time_while_the_database_is_cut_off(wired: tuple[Installation, Wire]) -> None:
    own, wire = wired
    own.start()
    own.start_beside("relay-1", "deliver-1")
    processes = {"serve": own.gateway, **own.beside}
    wire.silence()
    time.sleep(2)  # so that what looks each second hangs already

    begun = time.monotonic()
    for process in processes.values():
        assert process is not None
        process.send_signal(signal.SIGTERM)
    ended = {}
    while len(ended) < len(processes) and time.monotonic() - begun < PROMISED_S + 5:
        ended |= {
            name: time.monotonic() - begun
            for name, process in processes.items()
            if name not in ended and process is not None and process.poll() is not None
        }
        time.sleep(0.05)

    assert ended.keys() == processes.keys()
    assert max(ended.values()) <= PROMISED_S, ended
