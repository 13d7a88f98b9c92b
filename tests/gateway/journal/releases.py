"""What released schemas looked like: a journal with something of everything, as SQL, one file a step that was released.

    $ python -m tests.gateway.journal.releases        writes the one of the newest step

A file of a release is never written anew once it is out: `test_released` brings each up to date.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Engine, MetaData, Table, inspect, text

from gateway.journal import migrate
from gateway.journal.database import open_database
from tests.gateway.journal.verification import rich
from tests.journals import journal_on

FOLDER = Path(__file__).parent / "released"


def files() -> list[Path]:
    """One a release, oldest first."""
    return sorted(FOLDER.glob("[0-9]*.sql"))


def write() -> Path:
    """The newest step's."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/journal.db"
        engine = open_database(url)
        migrate.upgrade(engine)
        engine.dispose()
        with journal_on(url) as journal:
            rich.fill(journal, Path(folder))
        with closing(sqlite3.connect(f"{folder}/journal.db")) as file:
            said = "\n".join(file.iterdump())
    path = FOLDER / f"{migrate.steps()[-1]}.sql"
    path.write_text(said + "\n", "utf-8")
    return path


def restore(path: Path, journal: Path) -> None:
    """A journal as that release left it, in SQLite."""
    with closing(sqlite3.connect(journal)) as file:
        file.executescript(path.read_text("utf-8"))
        file.execute("PRAGMA journal_mode=WAL")


def restore_to(path: Path, target: Engine, folder: Path) -> None:
    """The same on a server: the steps up to that release, and every row. folder: an empty one."""
    journal, steps = folder / "released.db", folder / "steps"
    restore(path, journal)
    shutil.copytree(migrate.FOLDER, steps, ignore=shutil.ignore_patterns("__pycache__"))
    for step in steps.glob("versions/[0-9]*_*.py"):
        if step.name.partition("_")[0] > path.stem:
            step.unlink()
    migrate.upgrade(target, steps)
    tables = MetaData()
    tables.reflect(target)
    with closing(sqlite3.connect(journal)) as source, target.begin() as connection:
        source.row_factory = sqlite3.Row
        for table in tables.tables.values():
            if table.name not in ("alembic_version", "steps"):  # these were taken here
                found = [dict(row) for row in source.execute(f"SELECT * FROM {table.name}")]
                if found:
                    connection.execute(table.insert(), [_typed(table, row) for row in found])


def _typed(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """SQLite has no booleans."""
    flags = {column.name for column in table.columns if isinstance(column.type, Boolean)}
    return {name: bool(value) if name in flags and value is not None else value for name, value in row.items()}


def shape(engine: Engine) -> dict[str, dict[str, bool]]:
    """Every table's columns, and whether each may be null."""
    seen = inspect(engine)
    return {
        name: {column["name"]: bool(column["nullable"]) for column in seen.get_columns(name)}
        for name in seen.get_table_names()
        if name != "alembic_version"
    }


def rows(engine: Engine, name: str) -> int:
    """How many rows a table has."""
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one())


if __name__ == "__main__":
    print(write())
