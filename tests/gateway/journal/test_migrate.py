"""The tables as the code has them and as the steps make them, on both databases, so that they cannot drift."""

from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from gateway.journal import migrate, tables
from gateway.journal.database import open_database


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path) -> Iterator[Engine]:
    """An empty database of each kind."""
    sqlite = request.param == "sqlite"
    engine = open_database(f"sqlite:///{tmp_path}/journal.db" if sqlite else request.getfixturevalue("postgres_url"))
    yield engine
    engine.dispose()


def test_the_steps_make_what_the_tables_say(database):
    migrate.upgrade(database)

    with database.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []


def test_the_steps_make_what_making_the_tables_at_once_makes(database):
    migrate.upgrade(database)
    stepwise = _shape(database)
    with database.begin() as connection:
        connection.execute(text("drop table alembic_version"))
        tables.metadata.drop_all(connection)
        tables.metadata.create_all(connection)

    assert stepwise == _shape(database)


def test_the_steps_are_those_that_their_files_are_named_after():
    script = ScriptDirectory(str(migrate.FOLDER))

    assert migrate.steps() == [step.revision for step in reversed(list(script.walk_revisions()))] != []


def test_a_journal_that_is_up_to_date_takes_no_step(database):
    assert migrate.pending(database) == migrate.upgrade(database) != ()

    assert migrate.upgrade(database) == migrate.pending(database) == ()


def test_two_processes_that_start_at_once_take_each_step_once(database):
    taken: list[tuple[str, ...]] = []
    threads = [Thread(target=lambda: taken.append(migrate.upgrade(database))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(len(steps) for steps in taken) == [0, len(max(taken))]


@pytest.mark.parametrize("way_in", [migrate.upgrade, migrate.pending])
def test_a_journal_of_a_newer_gateway_is_left_alone(database, way_in: Callable[[Engine], Any]):
    migrate.upgrade(database)
    with database.begin() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))

    with pytest.raises(migrate.NewerJournal, match="step 9999"):
        way_in(database)


@pytest.mark.postgres
def test_the_steps_store_what_moves_as_the_tables_say(postgres_url):
    database = open_database(postgres_url)
    migrate.upgrade(database)
    with database.connect() as connection:
        told = connection.execute(text("select relname, reloptions from pg_class where relkind = 'r'"))
        stored = {name: dict(option.split("=") for option in options) for name, options in told if options}
    database.dispose()

    said = {name: {key: str(value) for key, value in with_.items()} for name, with_ in tables.MOVING.items()}
    assert stored == said


def _shape(database: Engine) -> dict[str, Any]:
    """Columns, keys and indexes of every table, as the database tells them."""
    seen = inspect(database)
    return {
        name: {
            "columns": [{**column, "type": repr(column["type"])} for column in seen.get_columns(name)],
            "primary key": seen.get_pk_constraint(name),
            "unique": seen.get_unique_constraints(name),
            "indexes": sorted(str(index) for index in map(_plain, seen.get_indexes(name))),
        }
        for name in seen.get_table_names()
        if name != "alembic_version"
    }


def _plain(index: Any) -> dict[str, Any]:
    return {**index, "dialect_options": {key: str(value) for key, value in index.get("dialect_options", {}).items()}}
