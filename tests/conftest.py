"""What every test may ask for: a PostgreSQL database and a RabbitMQ broker.

`python -m tests.services run -- …` names them in SWG_TEST_POSTGRES_URL and SWG_TEST_AMQP_URL; without
them, the tests that ask are skipped. Whatever asks is marked `postgres` or `rabbit` by itself, and `slow` whatever
`slow.txt` names.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from tests.services.databases import empty_database

MARKS = {"postgres_url": pytest.mark.postgres, "amqp_url": pytest.mark.rabbit}
HERE = Path(__file__).parent
SLOW = frozenset((HERE / "slow.txt").read_text("utf-8").split("\n"))

# Unless told, it draws every local variable of every frame, which takes minutes, on the loop of the gateway under test.
structlog.dev.ConsoleRenderer.get_active().exception_formatter = structlog.dev.plain_traceback

if os.environ.get("SWG_TEST_DRAWS") == "few":
    from hypothesis import settings

    from tests import draws

    settings.load_profile(draws.PROFILE)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for fixture in MARKS.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(MARKS[fixture])
        name = str(item.path.relative_to(HERE))
        if {name, f"{name}::{getattr(item, 'originalname', '')}"} & SLOW:
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """A new, empty database, dropped after the test: "postgresql+psycopg://…"."""
    with empty_database(_named_by("SWG_TEST_POSTGRES_URL")) as url:
        yield url


@pytest.fixture
def amqp_url() -> str:
    """The broker, shared by all tests, "amqp://…": name what you declare after your test, and delete it."""
    return _named_by("SWG_TEST_AMQP_URL")


def _named_by(variable: str) -> str:
    if url := os.environ.get(variable):
        return url
    if os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1")
    pytest.skip(f"{variable} is not set; run: python -m tests.services run -- pytest")
