"""One house for the tests of the portal; each test has people of its own."""

from collections.abc import Iterator

import pytest

from gateway.people.attempts import Forgive
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser


@pytest.fixture(scope="session")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("portal")) as own:
        yield own


@pytest.fixture
def browser(portal: House) -> Browser:
    return Browser(portal)


@pytest.fixture(autouse=True)
def fresh_address(portal: House) -> None:
    """No test waits for what another tried from this address."""
    portal.gateway.writer.write_now(Forgive((("address", "127.0.0.1"),)))
