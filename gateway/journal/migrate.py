"""Brings a journal's tables to what this code knows, step by step, under the journal's lock.

Steps go forward only: they expand first and contract a release later, so that the code before still runs, and may be
started again: each step says, in the file and in the journal, from which release on what it leaves can be worked on
(`readable_from`). Which are to be taken is read without Alembic, which takes them: most starts take none, and it is
long to load.
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, inspect, select, text

from gateway.journal import tables
from gateway.journal.database import writing
from messages.errors import SingleWindowError

FOLDER = Path(__file__).parent / "migrations"

_VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32)))  # Alembic's own


class NewerJournal(SingleWindowError):
    """The journal has had steps that this code neither knows nor can work with; a newer gateway has been here."""


def upgrade(engine: Engine, folder: Path = FOLDER) -> tuple[str, ...]:
    """Take every step that is pending; which ones were taken. NewerJournal where it has had one that shuts us out.

    folder: of the steps.
    """
    if not pending(engine, folder):
        return ()
    from alembic import command  # before the lock is had: it takes long to load, and who idles with it loses it

    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            _take_time(connection)
        with writing(connection):
            due = _pending(connection, folder)  # another process may have been quicker
            if due and connection.dialect.name == "postgresql":
                connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
            if due:
                command.upgrade(_config(folder, connection=connection), "head")
            return due


def _take_time(connection: Connection) -> None:
    """A step over a long table takes its time, and so does waiting for another process that takes it."""
    connection.detach()  # it is closed afterwards, and not used again with these
    for setting in ("statement_timeout", "lock_timeout"):
        connection.exec_driver_sql(f"SET {setting} = 0")
    connection.commit()


def pending(engine: Engine, folder: Path = FOLDER) -> tuple[str, ...]:
    """The steps the journal has yet to take, in order; NewerJournal where it has had one that shuts us out."""
    with engine.connect() as connection:
        return _pending(connection, folder)


def had(engine: Engine) -> str | None:
    """The last step the journal has taken; None: it has no tables yet."""
    with engine.connect() as connection:
        return _current(connection)


def plan(engine: Engine, folder: Path = FOLDER) -> Iterator[tuple[str, str, str]]:
    """The steps the journal has yet to take: number, what it does, its SQL as this database is told it; nothing runs.

    NewerJournal where it has had one that shuts us out.
    """
    from alembic import command
    from alembic.script import ScriptDirectory

    due, before = pending(engine, folder), had(engine)
    script = ScriptDirectory.from_config(_config(folder))
    for step in due:
        said = io.StringIO()
        config = _config(folder, dialect=engine.dialect.name, output=said)
        command.upgrade(config, f"{before or 'base'}:{step}", sql=True)
        yield step, script.get_revision(step).doc, _statements(said.getvalue())
        before = step


def draft(engine: Engine, message: str) -> Path:
    """Write the step that leads from this database's tables to `gateway.journal.tables`; read it before you keep it."""
    from alembic import command
    from alembic.script import Script

    with engine.connect() as connection, writing(connection):
        number = f"{len(steps()) + 1:04}"
        made = command.revision(_config(FOLDER, connection=connection), message, rev_id=number, autogenerate=True)
        return Path(cast(Script, made).path)


def steps(folder: Path = FOLDER) -> list[str]:
    """Every step this code knows, in order; a step's file begins with its number."""
    return sorted(file.name.partition("_")[0] for file in (folder / "versions").glob("[0-9]*_*.py"))


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_VERSION.name):
        return None
    return connection.execute(select(_VERSION.c.version_num)).scalar()


def _pending(connection: Connection, folder: Path) -> tuple[str, ...]:
    known = steps(folder)
    had = _current(connection)
    if had is None:
        return tuple(known)
    if had not in known and _is_for_us(connection, had, known[-1]):
        return ()
    if had not in known:
        raise NewerJournal(
            f"台账已到第 {had} 步，本程序只知道到第 {known[-1]} 步：请装回升级后的版本，或恢复升级前的备份 / "
            f"the journal has had step {had}; this gateway knows steps up to {known[-1]}: install the newer release "
            "again, or restore a backup from before the upgrade"
        )
    return tuple(known[known.index(had) + 1 :])


def _is_for_us(connection: Connection, had: str, newest: str) -> bool:
    """Whether every step beyond those we know leaves what the release of our newest can work on."""
    if not inspect(connection).has_table(tables.steps.name):
        return False
    steps = tables.steps.c
    beyond = connection.execute(select(steps.number, steps.readable_from).where(steps.number > newest)).all()
    return had in {number for number, _ in beyond} and all(readable_from <= newest for _, readable_from in beyond)


def _statements(text: str) -> str:
    """What Alembic writes, without what brackets it."""
    kept = (line for line in text.splitlines() if line.strip() and not re.match(r"BEGIN;|COMMIT;|-- Running", line))
    return "\n".join(kept)


def _config(folder: Path, **attributes: Any) -> Any:
    from alembic.config import Config

    config = Config(stdout=io.StringIO())  # it has nothing to say that we do not
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes)
    return config
