"""One house for all tests of the web: each test speaks of a declaration of its own."""

from collections.abc import Iterator

import pytest

from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("house")) as own:
        yield own
