"""Clusters for the tests: on a database of their own, each process a program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateways import Installation, installed

PUSHED = ("yard-demo",)


@pytest.fixture
def cluster(tmp_path: Path, postgres_url: str, amqp_url: str) -> Iterator[Installation]:
    """Everyone is registered, the yard is pushed to, nothing runs yet."""
    with installed(tmp_path / "data", pushed=PUSHED, engine="cluster", database=postgres_url, amqp_url=amqp_url) as own:
        yield own


@pytest.fixture
def brokerless(tmp_path: Path, postgres_url: str) -> Iterator[Installation]:
    """The same, with a broker that is not there."""
    away = "amqp://guest:guest@127.0.0.1:1/"
    with installed(tmp_path / "data", pushed=PUSHED, engine="cluster", database=postgres_url, amqp_url=away) as own:
        yield own
