"""The register of the moment."""

from pathlib import Path

from gateway.journal.database import open_database
from gateway.partners.directory import Directory
from gateway.partners.register import Register


def test_what_was_read_before_a_change_does_not_undo_it(tmp_path: Path) -> None:
    register = Register(open_database(f"sqlite:///{tmp_path / 'journal.db'}"))
    register.swap(Directory(version=2))
    register.swap(Directory(version=1))
    assert register.directory.version == 2
