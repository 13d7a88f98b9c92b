"""Brings a journal's tables to what this code knows, step by step, under the journal's lock.

Steps go forward only: they expand first and contract a release later, so that the code before still runs. Which are to
be taken is read without Alembic, which takes them: most starts take none, and it is long to load.
"""

import io
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, select, text

from gateway.journal.database import writing
from messages.errors import SingleWindowError

FOLDER = Path(__file__).parent / "migrations"

_VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32)))  # Alembic's own


class NewerJournal(SingleWindowError):
    """The journal has had steps that this code does not know; a newer gateway has been here."""


def upgrade(engine: Engine) -> tuple[str, ...]:
    """Take every step that is pending; which ones were taken. NewerJournal where one is unknown."""
    with engine.connect() as connection, writing(connection):
        due = _pending(connection)
        if due and connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL statement_timeout = 0"))  # a step over a long table takes its time
        if due:
            from alembic import command

            command.upgrade(_config(connection=connection), "head")
        return due


def pending(engine: Engine) -> tuple[str, ...]:
    """The steps the journal has yet to take, in order; NewerJournal where it has had an unknown one."""
    with engine.connect() as connection:
        return _pending(connection)


def draft(engine: Engine, message: str) -> Path:
    """Write the step that leads from this database's tables to `gateway.journal.tables`; read it before you keep it."""
    from alembic import command
    from alembic.script import Script

    with engine.connect() as connection, writing(connection):
        number = f"{len(steps()) + 1:04}"
        made = command.revision(_config(connection=connection), message, rev_id=number, autogenerate=True)
        return Path(cast(Script, made).path)


def steps() -> list[str]:
    """Every step this code knows, in order; a step's file begins with its number."""
    return sorted(file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*_*.py"))


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_VERSION.name):
        return None
    return connection.execute(select(_VERSION.c.version_num)).scalar()


def _pending(connection: Connection) -> tuple[str, ...]:
    known = steps()
    had = _current(connection)
    if had is None:
        return tuple(known)
    if had not in known:
        raise NewerJournal(f"the journal has had step {had}; this gateway knows steps up to {known[-1]}")
    return tuple(known[known.index(had) + 1 :])


def _config(**attributes: Any) -> Any:
    from alembic.config import Config

    config = Config(stdout=io.StringIO())  # it has nothing to say that we do not
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes)
    return config
