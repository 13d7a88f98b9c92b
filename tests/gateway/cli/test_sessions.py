"""What stands between us and PostgreSQL must keep sessions: who leads holds a lock of one."""

from typing import Any

from sqlalchemy import event

from gateway.cli.checkup.storage import keeps_sessions
from gateway.journal.database import open_to_read


def test_a_server_keeps_its_sessions(postgres_url: str) -> None:
    engine = open_to_read(postgres_url)
    assert keeps_sessions(engine)
    engine.dispose()


def test_what_gives_every_transaction_another_session_is_noticed(postgres_url: str) -> None:
    engine = open_to_read(postgres_url)

    @event.listens_for(engine, "begin")
    def forget(connection: Any) -> None:
        """As it looks through a pooler in transaction mode."""
        connection.exec_driver_sql("RESET ALL")

    assert not keeps_sessions(engine)
    engine.dispose()
