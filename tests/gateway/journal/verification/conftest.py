"""The journals that are tampered with, made once."""

from pathlib import Path

import pytest

from tests.gateway.journal.verification import rich


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a sound journal with something of everything."""
    return rich.make(tmp_path_factory.mktemp("rich"))


@pytest.fixture(scope="session")
def noded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of one with more batches, so that nodes of its log are kept."""
    return rich.make_long(tmp_path_factory.mktemp("long"), 520)
