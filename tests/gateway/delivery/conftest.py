"""The stage of every test here: SQLite by default, PostgreSQL where a test asks for both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateway.delivery.stage import Stage, stage


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Stage]:
    with stage(f"sqlite:///{tmp_path / 'journal.db'}", tmp_path) as set_:
        yield set_


@pytest.fixture(params=["sqlite", "postgres"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    url = (
        f"sqlite:///{tmp_path / 'journal.db'}" if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    )
    with stage(url, tmp_path) as set_:
        yield set_
