"""Databases of a bench on the server that SWG_DATABASE names: one prepared, a copy of it for every run."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import sqlalchemy as sa

DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}


class NotDurable(Exception):
    """The server says a commit is done before it is on the disk; a figure taken there says nothing."""


def server() -> str:
    """The url that is set."""
    return os.environ["SWG_DATABASE"]


def describe() -> str:
    """What it is and how it keeps what it is told; NotDurable."""
    with _administering() as connection:
        version = connection.execute(sa.text("show server_version")).scalar()
        settings = {name: connection.execute(sa.text(f"show {name}")).scalar() for name in DURABLE}
    if settings != DURABLE:
        raise NotDurable(f"{settings}: run it as `python -m tests.services cluster --durable -- …`")
    return f"PostgreSQL {version}, " + ", ".join(f"{name}={value}" for name, value in settings.items())


@contextmanager
def database(template: str | None = None) -> Iterator[str]:
    """A database of one's own, empty or as the template is by now (its url; nobody may be connected with it)."""
    name = f"swg_bench_{uuid4().hex}"
    like = f" template {sa.make_url(template).database}" if template else ""
    with _administering() as connection:
        connection.execute(sa.text(f"create database {name}{like}"))
        if template:
            connection.execute(sa.text("checkpoint"))  # what was copied is not to be written home while a run is timed
    try:
        yield sa.make_url(server()).set(database=name).render_as_string(hide_password=False)
    finally:
        with _administering() as connection:
            connection.execute(sa.text(f"drop database {name} with (force)"))


@contextmanager
def _administering() -> Iterator[sa.Connection]:
    engine = sa.create_engine(server(), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        yield connection
