"""One gateway for all attacks of a process: each speaks of a declaration of its own."""

from collections.abc import Iterator

import pytest

from tests.attacks.stage import Stage
from tests.attacks.stage import stage as opened


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("attacks") / "data") as own:
        yield own
