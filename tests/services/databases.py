"""Databases of one's own on a server that others use too."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import sqlalchemy as sa


@contextmanager
def empty_database(server: str) -> Iterator[str]:
    """A new, empty database, dropped afterwards: "postgresql+psycopg://…". server: the url of any database there."""
    url = sa.make_url(server)
    name = f"swg_test_{uuid4().hex}"
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.execute(sa.text(f"create database {name}"))
    try:
        yield url.set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(sa.text(f"drop database {name} with (force)"))
