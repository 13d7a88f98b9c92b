"""The short run of `make soak`: a cluster under load, a few faults, and the books."""

import os

import pytest

from tests.faults.soak.faults import FAULTS
from tests.faults.soak.fleet import fleet
from tests.faults.soak.run import HEAD, Soak, line
from tests.services.programs import EPMD, POSTGRES, RABBITMQ, find

RATE = 0.4

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(400),
    pytest.mark.skipif(
        os.environ.get("SWG_NO_SERVICES") == "1" or not all(map(find, (EPMD, POSTGRES, RABBITMQ))),
        reason="SWG_NO_SERVICES=1, or PostgreSQL or RabbitMQ is not here",
    ),
]


def test_a_cluster_loses_doubles_and_overtakes_nothing_whatever_dies():
    with fleet(disks=False) as own:
        soak = Soak(own, RATE)
        soak.begin()
        rows = [*(soak.bring(fault) for fault in FAULTS if fault.short), soak.end()]
    print(HEAD, *map(line, rows), sep="\n")
    assert [row.fault for row in rows if not row.is_clean] == []
    assert all(row.accepted for row in rows[:-1])
