"""A journal to try things on; what must hold on both databases is in tests/contracts."""

from collections.abc import Iterator

import pytest

from tests.journals import Journal, journal_on


@pytest.fixture
def journal(tmp_path) -> Iterator[Journal]:
    """Empty, its writer running."""
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        yield journal
