"""An installation of each test's own, whose programs end with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.rehearsal import PUSHED
from tests.gateways import Installation, installed


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Installation]:
    """Everyone is registered, nothing runs yet."""
    with installed(tmp_path / "data", pushed=PUSHED) as own:
        yield own
