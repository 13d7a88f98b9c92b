"""A journal on either database."""

from collections.abc import Iterator

import pytest

from gateway.journal import migrate
from gateway.journal.database import open_database
from tests.gateway.partners.journal import Journal


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def journal(request: pytest.FixtureRequest, tmp_path) -> Iterator[Journal]:
    """Empty, its writer running."""
    sqlite = request.param == "sqlite"
    engine = open_database(f"sqlite:///{tmp_path}/journal.db" if sqlite else request.getfixturevalue("postgres_url"))
    migrate.upgrade(engine)
    journal = Journal(engine)
    journal.writer.start()
    yield journal
    journal.writer.stop()
    engine.dispose()
