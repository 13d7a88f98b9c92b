"""Every released schema is brought up to date, on both databases, and nothing that was in it is lost."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text

from gateway.journal import migrate, tables
from gateway.journal.database import open_database
from gateway.journal.verification.walk import verify
from tests.gateway.journal.releases import FOLDER, files, restore, restore_to, rows, shape
from tests.gateway.journal.verification.rich import TRUSTED
from tests.inspections import BOXES, notice
from tests.journals import journal_on

RELEASED = files()
EITHER = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
STEP = '''"""Say where a document was scanned."""

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A column that may be null, and a table."""
    op.add_column("documents", sa.Column("scanner", sa.Text()))
    op.create_table("scanners", sa.Column("name", sa.Text(), primary_key=True))
'''


@pytest.fixture(params=EITHER)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[Path], Engine]]:
    """A journal as a release left it, on each kind of database."""
    opened: list[Engine] = []

    def make(path: Path) -> Engine:
        if request.param == "sqlite":
            restore(path, tmp_path / "journal.db")
            opened.append(open_database(f"sqlite:///{tmp_path}/journal.db"))
        else:
            opened.append(open_database(request.getfixturevalue("postgres_url")))
            (tmp_path / "server").mkdir()
            restore_to(path, opened[-1], tmp_path / "server")
        return opened[-1]

    yield make
    for engine in opened:
        engine.dispose()


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """The steps of a release to come: one more than there are, which no release before it can work on."""
    folder = tmp_path / "newer"
    shutil.copytree(migrate.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = migrate.steps()[-1]
    number = f"{int(last) + 1:04}"
    (folder / "versions" / f"{number}_say_where.py").write_text(STEP.format(number=number, before=last), "utf-8")
    return folder


def test_every_release_left_a_schema():
    assert [path.stem for path in RELEASED] == migrate.steps(), (
        f"a step was released without its journal in {FOLDER}; python -m tests.gateway.journal.releases writes it"
    )


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.stem)
def test_a_released_journal_is_brought_up_to_date_and_is_sound(released: Callable[[Path], Engine], path: Path):
    journal = released(path)
    before = {name: rows(journal, name) for name in shape(journal)}

    migrate.upgrade(journal)

    wanted = {
        table.name: {column.name: bool(column.nullable) for column in table.columns}
        for table in tables.metadata.sorted_tables
    }
    assert migrate.pending(journal) == ()
    assert shape(journal) == wanted, (
        "the tables are others than those of the last step. Before a first release the step itself is changed: write "
        "its journal anew with `python -m tests.gateway.journal.releases`"
    )
    assert {name: rows(journal, name) for name in before} == before
    found = verify(journal, TRUSTED)
    assert (found.problems, found.sound) == ([], True)


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.stem)
def test_a_step_to_come_keeps_what_is_there(released: Callable[[Path], Engine], path: Path, newer: Path):
    journal = released(path)
    before = {name: rows(journal, name) for name in shape(journal)}

    steps = list(migrate.plan(journal, newer))
    assert steps[-1][1] == "Say where a document was scanned."
    assert "ALTER TABLE documents ADD COLUMN scanner TEXT" in steps[-1][2] and "CREATE TABLE scanners" in steps[-1][2]
    assert "scanners" not in inspect(journal).get_table_names(), "a plan changes nothing"

    assert migrate.upgrade(journal, newer) == tuple(step for step, *_ in steps)
    before["steps"] += 1
    assert {name: rows(journal, name) for name in before} == before
    assert "scanner" in shape(journal)["documents"] and rows(journal, "scanners") == 0
    found = verify(journal, TRUSTED)
    assert (found.problems, found.sound) == ([], True)


def test_this_release_leaves_the_journal_of_a_newer_one_alone(released: Callable[[Path], Engine], newer: Path):
    journal = released(RELEASED[-1])
    migrate.upgrade(journal, newer)

    for way_in in (migrate.upgrade, migrate.pending, lambda engine: list(migrate.plan(engine))):
        with pytest.raises(migrate.NewerJournal, match="install the newer release again"):
            way_in(journal)


@pytest.fixture
def wider(newer: Path) -> Path:
    """The same, where the release of today can work on what the step leaves."""
    (step,) = (newer / "versions").glob("*_say_where.py")
    step.write_text(f'{step.read_text("utf-8")}\n\nreadable_from = "{migrate.steps()[-1]}"\n', "utf-8")
    return newer


def test_a_process_of_this_release_may_start_beside_a_newer_one(released: Callable[[Path], Engine], wider: Path):
    journal = released(RELEASED[-1])
    migrate.upgrade(journal, wider)

    assert (migrate.upgrade(journal), migrate.pending(journal), list(migrate.plan(journal))) == ((), (), [])


@pytest.mark.parametrize("url", [None, pytest.param("postgres_url", marks=pytest.mark.postgres)])
def test_and_writes_into_the_tables_that_are_wider(
    url: str | None, request: pytest.FixtureRequest, wider: Path, tmp_path: Path
):
    where = request.getfixturevalue(url) if url else f"sqlite:///{tmp_path}/journal.db"
    database = open_database(where)
    migrate.upgrade(database, wider)
    database.dispose()

    with journal_on(where) as journal:
        assert journal.say(notice(BOXES[0])).verdict == "accepted"


def test_a_step_later_that_shuts_us_out_counts_too(released: Callable[[Path], Engine], wider: Path):
    number = f"{int(migrate.steps()[-1]) + 2:04}"
    after = STEP.format(number=number, before=f"{int(number) - 1:04}").replace("scanner", "printer")
    (wider / "versions" / f"{number}_say_more.py").write_text(after, "utf-8")
    journal = released(RELEASED[-1])
    migrate.upgrade(journal, wider)

    with pytest.raises(migrate.NewerJournal):
        migrate.upgrade(journal)


def test_a_step_that_fails_leaves_the_journal_as_it_was(released: Callable[[Path], Engine], newer: Path):
    """The saboteur: a step that does half of its work."""
    (step,) = (newer / "versions").glob("*_say_where.py")
    step.write_text(step.read_text("utf-8") + '    op.execute("SELECT nothing FROM nowhere")\n', "utf-8")
    journal = released(RELEASED[-1])
    migrate.upgrade(journal)
    had = migrate.had(journal)

    with pytest.raises(Exception, match="nowhere"):
        migrate.upgrade(journal, newer)

    assert migrate.had(journal) == had
    assert "scanners" not in inspect(journal).get_table_names()
    with journal.connect() as connection:
        connection.execute(text("SELECT count(*) FROM documents")).scalar_one()
