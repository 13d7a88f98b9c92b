"""A road on which an inspection has gone from end to end; tests try things out on it, and nothing of it changes."""

from collections.abc import Iterator

import pytest

from tests.gateway.rehearsal.road import Road, inspect, road


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """On SQLite, as a module's tests share it."""
    with road(f"sqlite:///{tmp_path_factory.mktemp('past') / 'journal.db'}") as own:
        inspect(own)
        yield own
