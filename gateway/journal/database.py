"""The database behind the journal: SQLite (embedded) or PostgreSQL (cluster), one way to open each."""

import bisect
import sqlite3
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url

from gateway.journal.trips import Question, ask
from messages.errors import SingleWindowError

if TYPE_CHECKING:
    from collections.abc import Iterator

WAL_TO_CUT = 64 << 20
_WAL_HEADER, _FRAME_HEADER = 32, 24
JOURNAL_LOCK = 0x53574A  # "SWJ": the one lock that makes commit order number order

VERB = "swg verb"  # what is run once and ends

QUIET: dict[str, Any] = {"hide_parameters": True}  # what a row would have said is in no error's text
SERVER: dict[str, Any] = {  # libpq's words; what the URL says itself goes first
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
PATIENCE = {  # the server's; a process that stopped within a transaction loses it, and with it the journal's lock
    "lock_timeout": "10s",
    "statement_timeout": "60s",
    "idle_in_transaction_session_timeout": "30s",
    # Whatever is usual there: what is read under the journal's lock is as it stands once the lock was had.
    "default_transaction_isolation": "read committed",
}
HELD = "5s"  # who stops with the journal's lock, or is given it while stopped; below what the others wait for it


class DatabaseAway(SingleWindowError):
    """The database does not answer, or does not let us in."""


def open_database(url: str, *, name: str = VERB) -> Engine:
    """An engine for "sqlite:///…" or "postgresql+psycopg://…". name: how the server and `at_work` know this process."""
    if make_url(url).get_backend_name() == "sqlite":
        return _open_sqlite(url)
    pool = {"pool_size": 8, "max_overflow": 8, "pool_timeout": 10, "pool_pre_ping": True}
    only = {"target_session_attrs": "read-write", "application_name": name}
    return create_engine(url, connect_args={**only, **_args(url)}, **pool, **QUIET)


def at_work(engine: Engine) -> tuple[str, ...]:
    """The processes of a gateway that work on this database now, on whatever machine, by name; SQLite: none."""
    if engine.dialect.name != "postgresql":
        return ()
    with engine.connect() as connection:
        return tuple(connection.execute(_AT_WORK, {"verb": VERB}).scalars())


def open_to_read(url: str) -> Engine:
    """An engine that can change nothing, for verbs that look while the gateway runs; the database must be there."""
    where = make_url(url)
    if where.get_backend_name() != "sqlite":
        only = _args(where, default_transaction_read_only="on")
        return create_engine(where, pool_pre_ping=True, connect_args=only, **QUIET)
    file = Path(where.database or "").resolve().as_uri()
    return create_engine(
        where,
        creator=lambda: sqlite3.connect(f"{file}?mode=ro", uri=True, timeout=30, check_same_thread=False),
        **QUIET,
    )


def _args(url: str | URL, **more: str) -> dict[str, Any]:
    """How PostgreSQL is spoken to: nobody waits for ever for a server, or a lock, that does not come."""
    said = make_url(url).query
    options = " ".join(f"-c {name}={value.replace(' ', chr(92) + ' ')}" for name, value in (PATIENCE | more).items())
    asked = said.get("options", "")
    options = f"{options} {asked if isinstance(asked, str) else ' '.join(asked)}".strip()
    return {name: value for name, value in SERVER.items() if name not in said} | {"options": options}


def _open_sqlite(url: str) -> Engine:
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": 30}, **QUIET)

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # transactions begin and end where we say so
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",  # a commit is on the disk when it returns
            "wal_autocheckpoint=0",  # the writer checkpoints between batches
            "foreign_keys=ON",
            "temp_store=MEMORY",
            "cache_size=-65536",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("swg_begin", "BEGIN"))

    return engine


@contextmanager
def writing(connection: Connection) -> "Iterator[int | None]":
    """One writing transaction under the journal's lock; commits at the end, rolls back when it raises.

    Gives the time (microseconds) of the database's server once the lock was had; None: it is this machine's.
    """
    connection = connection.execution_options(swg_begin="BEGIN IMMEDIATE")
    with connection.begin():
        if connection.dialect.name == "postgresql":
            yield int(connection.execute(_LOCKED, {"key": JOURNAL_LOCK, "most": HELD}).scalar_one())
        else:
            yield None


@dataclass(frozen=True, slots=True)
class Opened:
    """told: as `writing` gives it. newest: the row that was asked for, as it stands under the lock; None: none is."""

    told: int | None
    newest: Mapping[str, Any] | None


@contextmanager
def opened(connection: Connection, asked: Question) -> "Iterator[Opened]":
    """As `writing`, with the first question of whoever writes, in the same trip."""
    connection = connection.execution_options(swg_begin="BEGIN IMMEDIATE")
    with connection.begin():
        if connection.dialect.name == "postgresql":
            (locked,), found = ask(connection, (_LOCK, {"key": JOURNAL_LOCK, "most": HELD}), (asked, {}))
            yield Opened(int(locked["now"]), found[0] if found else None)
        else:
            (found,) = ask(connection, (asked, {}))
            yield Opened(None, found[0] if found else None)


def server_time(engine: Engine) -> int:
    """What time it is by the database's server, microseconds; PostgreSQL."""
    with engine.connect() as connection:
        return int(connection.execute(_SERVER_TIME).scalar_one())


def wal_size(engine: Engine) -> int:
    """Bytes of SQLite's write-ahead log; 0 for other databases."""
    wal = _wal(engine)
    return wal.stat().st_size if wal is not None and wal.exists() else 0


def wal_used(engine: Engine) -> int:
    """Bytes of it that were written since it was last begun anew; what lies behind them is of a round before.

    Source: SQLite's file format, section 4. A frame is of this round where its salts are those of the header, and those
    frames come first.
    """
    wal = _wal(engine)
    if wal is None or not wal.exists():
        return 0
    with wal.open("rb", buffering=0) as file:
        header = file.read(_WAL_HEADER)
        if len(header) < _WAL_HEADER:
            return 0
        frame, salts = _FRAME_HEADER + int.from_bytes(header[8:12], "big"), header[16:24]

        def is_old(number: int) -> bool:
            file.seek(_WAL_HEADER + number * frame + 8)
            return file.read(8) != salts

        frames = (wal.stat().st_size - _WAL_HEADER) // frame
        return _WAL_HEADER + frame * bisect.bisect_left(range(frames), True, key=is_old)


def checkpoint(connection: Connection, *, to_cut: int = WAL_TO_CUT) -> None:
    """Bring SQLite's write-ahead log home, as far as no reader holds it.

    The file keeps its length and is written anew from its start, which is cheaper than growing it again; one that has
    grown beyond measure is cut.
    """
    driver = connection.connection.driver_connection
    if driver is not None:
        mode = "TRUNCATE" if wal_size(connection.engine) > to_cut else "PASSIVE"
        driver.execute(f"PRAGMA wal_checkpoint({mode})")


def _wal(engine: Engine) -> Path | None:
    is_file = engine.dialect.name == "sqlite" and engine.url.database
    return Path(f"{engine.url.database}-wal") if is_file else None


_AT_WORK = text(
    "SELECT DISTINCT application_name FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name LIKE 'swg %' AND application_name <> :verb ORDER BY 1"
)
_SERVER_TIME = text("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
_LOCKED = text(
    "WITH locked AS MATERIALIZED (SELECT set_config('idle_in_transaction_session_timeout', :most, true),"
    " pg_advisory_xact_lock(:key))"
    " SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now FROM locked"
)
_LOCK = Question(_LOCKED)
