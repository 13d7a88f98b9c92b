"""How the verbs come to the journal.

Those that read open it so that they can change nothing, gateway or no gateway. Those that write ask the running gateway
at its socket, since one process alone writes (`asking`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, make_url
from sqlalchemy.exc import OperationalError

from gateway.cli.catalogue import catalogue, settings
from gateway.cli.http import himself as who
from gateway.cli.output import Declined, Misused, Unreached
from gateway.journal import migrate
from gateway.journal.database import at_work, open_to_read
from gateway.journal.reading import Reading
from gateway.settings import Settings


@contextmanager
def database() -> Iterator[Engine]:
    """The journal of this folder, to read; Misused where there is none yet, Unreached where nobody answers."""
    where = settings()
    if not exists(where):
        raise Misused(
            f"{where.database_url} 尚无台账 / no journal yet; "
            "`make demo` or `swg serve` makes one, SWG_DATA names its folder"
        )
    engine = open_to_read(where.database_url)
    try:
        if migrate.pending(engine):
            raise Misused(
                "台账表结构较旧 / the journal's tables are older than this program; `swg serve` brings them up to date"
            )
        yield engine
    except OperationalError as problem:
        raise Unreached(f"台账读不到 / the journal cannot be read ({problem.orig}); `swg doctor` says more") from None
    finally:
        engine.dispose()


@contextmanager
def reading() -> Iterator[Reading]:
    """The reads that people and programs are given."""
    with database() as engine:
        yield Reading(engine, catalogue())


def exists(where: Settings) -> bool:
    """Whether a journal can be there; a server's is, as far as is known before it is asked."""
    url = make_url(where.database_url)
    return url.get_backend_name() != "sqlite" or Path(url.database or "").exists()


def ask(path: str, value: dict[str, Any]) -> Any:
    """Ask the operators' side to write; what it answers. Misused, Declined, Unreached where it does not."""
    from gateway.cli import asking  # the whole gateway, which no verb that reads needs

    return asking.ask(path, value)


def fetch(path: str) -> bytes:
    """What the operators' side gives out only by putting it on the record."""
    from gateway.cli import asking

    return asking.fetch(path)


__all__ = ["ask", "database", "exists", "fetch", "reading", "who"]


def hold_alone() -> None:
    """Declined where processes of a cluster work on the journal, on whatever machine; one process, its lock tells."""
    if settings().engine == "embedded":
        return
    with database() as engine:
        others = at_work(engine)
    if others:
        raise Declined(f"请先停下这些进程，再试 / stop these processes first, then try again: {', '.join(others)}")
