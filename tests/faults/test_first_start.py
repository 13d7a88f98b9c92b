"""A first start that was killed half-way can be begun again: tables and keys are there whole, or not at all."""

import shutil
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
    until = time.monotonic() + PATIENCE_S
    while not is_killed_at(pattern, fresh):
        assert time.monotonic() < until, fresh.log()
    fresh.start()


def is_killed_at(pattern: str, fresh: Installation) -> bool:
    """Start in an empty folder and kill it once this is there; False: it was gone again before anybody looked."""
    folder = fresh.settings.data
    shutil.rmtree(folder)
    folder.mkdir()
    fresh.start_and_leave()
    assert fresh.gateway is not None
    while not list(folder.glob(pattern)):
        if fresh.gateway.poll() is not None or (pattern.startswith(".") and (folder / "gateway").exists()):
            break
    found = bool(list(folder.glob(pattern)))
    fresh.kill()
    return found
