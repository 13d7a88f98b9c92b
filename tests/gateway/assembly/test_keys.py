"""A process that begins just while the key is changed."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event

from gateway.assembly import assemble
from gateway.assembly.parts import keyring
from gateway.journal.database import open_database
from gateway.journal.keychange import KeyChange
from gateway.settings import Settings
from gateway.trust.certificates import digest, load
from gateway.trust.keys import make
from tests.journals import Command, attests


def test_it_takes_the_key_that_is_in_force_by_the_time_it_has_read_the_files(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    other = assemble(settings)
    other.writer.start()
    other.writer.write_now(Command(attests("x")))
    before, database = other.key.key_id, open_database(settings.database_url)

    @event.listens_for(database, "after_cursor_execute")
    def change(*_: Any) -> None:
        """What the other process does between our look at the journal and our look at the folder."""
        if other.key.key_id == before:
            now = datetime.now(UTC)
            key = other.key.announce(make("EPORT", now), now=now)
            other.writer.write_now(KeyChange(other.writer.sealer, key, "test"))
            other.key.take_over(digest(load(key.cert_pem)))

    found = keyring(settings, database)

    assert found.key_id == other.key.key_id != before
    other.writer.stop()
    for engine in (database, other.database):
        engine.dispose()
