"""A journal that was put back goes on in a new epoch: compared with what is kept outside, its orphans listed.

It is begun before the journal is in its place, so that no gateway ever works on one that has not said so.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine, func, select

from gateway.assembly.keeping import issued
from gateway.assembly.parts import keyring
from gateway.journal import migrate, tables
from gateway.journal.acts import Act
from gateway.journal.database import open_database
from gateway.journal.epochs import BeginEpoch, Known, Orphan, epochs
from gateway.journal.sealing import Head, Sealer
from gateway.journal.witness import Witness
from gateway.journal.writer import Writer
from gateway.settings import Settings
from gateway.settings.families import load_families
from messages.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Begun:
    """A new epoch. number, first_seq, first_batch: where it goes on. after_…: what there is of the one before.

    known: what is known outside. orphans: receipts that were given out since. head: to be kept outside.
    """

    number: int
    after_seq: int
    after_batch: int
    first_seq: int
    first_batch: int
    known: Known
    orphans: list[Orphan]
    head: Head | None


def begin_epoch(settings: Settings, url: str, *, made_at: int | None, by: str, act: Callable[[str], Act]) -> Begun:
    """Begin it in the journal at this address, which nobody works on.

    made_at: when the backup was made; None: it is not known. act: the restore as it goes on record, told in short.
    """
    with _database(url) as database:
        migrate.upgrade(database)
        with database.connect() as connection:
            after_seq = int(connection.execute(select(func.max(tables.leaves.c.seq))).scalar() or 0)
        known, orphans = _known(settings, after_seq, made_at)
        heads: list[Head] = []
        key = keyring(settings, database)
        sealer = Sealer(key.current, keep=heads.append, find=key.named)
        writer = Writer(database, Catalogue(load_families(settings)), sealer)
        writer.start()
        try:
            said = act(f"{len(orphans)} receipts orphaned; outside: {known.size or 'no'} batches")
            number = writer.write_now(BeginEpoch(sealer, known, orphans, by, said))
        finally:
            writer.stop()
        with database.connect() as connection:
            row = epochs(connection)[-1]
        return Begun(
            number, after_seq, row["after_batch"], row["seq"], row["first_batch"], known, orphans,
            heads[-1] if heads else None,
        )  # fmt: skip


def keep_outside(settings: Settings, begun: Begun, mark: str) -> None:
    """The head of the new epoch is kept outside from now on; what was kept before, under another name."""
    witness = Witness(settings.checkpoint_path)
    witness.set_aside(mark)
    if begun.head is not None:
        witness.keep(begun.head)


def _known(settings: Settings, after_seq: int, made_at: int | None) -> tuple[Known, list[Orphan]]:
    """What is kept outside: the newest checkpoint, and which receipts were given out."""
    outside = issued(settings)
    kept = Witness(settings.checkpoint_path).text()
    orphans = list(outside.after(after_seq))
    text, size = kept if kept is not None else (None, 0)
    return Known(text, size, outside.last(), made_at), orphans


@contextmanager
def _database(url: str) -> Iterator[Engine]:
    database = open_database(url)
    try:
        yield database
    finally:
        if database.dialect.name == "sqlite":
            with database.connect() as connection:
                connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        database.dispose()
