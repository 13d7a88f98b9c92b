"""What every engine and database has to keep."""

from collections.abc import Iterator

import pytest

from tests.journals import Journal, journal_on

EITHER = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=EITHER)
def journal_url(request: pytest.FixtureRequest, tmp_path) -> str:
    """An empty database of each kind."""
    is_sqlite = request.param == "sqlite"
    return f"sqlite:///{tmp_path}/journal.db" if is_sqlite else request.getfixturevalue("postgres_url")


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    """An empty journal on each kind of database, its writer running."""
    with journal_on(journal_url) as journal:
        yield journal
