"""A first start that was killed half-way can be begun again: tables and keys are there whole, or not at all."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateways import PATIENCE_S, Installation, empty

pytestmark = pytest.mark.slow


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Installation]:
    """A data folder in which nothing has been made yet."""
    own = empty(tmp_path / "data")
    yield own
    own.close()


@pytest.mark.parametrize("pattern", ["journal.db-wal", ".gateway-*", "gateway"])
def test_a_first_start_killed_as_soon_as_there_is(pattern: str, fresh: Installation) -> None:
    fresh.start_and_leave()
    until = time.monotonic() + PATIENCE_S
    while not list(fresh.settings.data.glob(pattern)):
        assert time.monotonic() < until, fresh.log()
    fresh.kill()
    fresh.start()
