"""A backup: the whole SQLite journal as it was at one moment, taken while the gateway works, and put back.

The copy is made under one read, so the journal's log grows by what comes in meanwhile; it is encrypted afterwards, from
a file in the data folder that nobody else may read and that goes at the end. A restore writes beside the journal and
changes places only with what is whole and sound.
"""

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.journal.retention import month_of
from gateway.journal.vault import form
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.master import MasterKey
from gateway.journal.vault.ring import Ring
from messages.errors import SingleWindowError

WHAT = "backup"
PAGES = 4096  # a step, so that progress can be told
WORKING, RESTORING = ".backup-in-progress", ".restoring"  # in the clear; `clear_away` what was left of them

Progress = Callable[[float], None]  # 0 to 1


class UnderWay(SingleWindowError):
    """Another process makes a backup of this journal now."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup. digest: SHA-256 of the file. batches: in the log by then. size: of the journal, bytes."""

    path: Path
    digest: str
    batches: int
    size: int


def backup(
    database: Path, path: Path, ring: Ring, master: MasterKey, *, now: int, progress: Progress = lambda done: None
) -> Made:
    """Back the journal up into a file, and read that back whole; FileExistsError where there is one, UnderWay."""
    if path.exists():
        raise FileExistsError(path)
    with _working_copy(database, progress) as copy:
        told = _told(copy)
        header = {"what": WHAT, "made_at": now, **told, "size": copy.stat().st_size}
        key = ring.key(month_of(now), master)
        with form.writing(path, key, master, header) as sealed, copy.open("rb") as file:
            shutil.copyfileobj(file, sealed, form.PIECE)
    with form.reading(path, master) as (_, opened):
        while opened.read(form.PIECE):
            continue
    return Made(path, digest(path), int(told["batches"]), int(header["size"]))


def behind(header: Mapping[str, Any], journal: Path) -> int:
    """How many batches a journal has that a backup has not; 0 where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{journal.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            more = "SELECT count(*) FROM batches WHERE number > ?"
            return int(connection.execute(more, (int(header["batches"]),)).fetchone()[0])
    except sqlite3.Error:
        return 0


def restore(
    path: Path,
    database: Path,
    *masters: MasterKey,
    aside: str,
    begin: Callable[[Path, Mapping[str, Any]], None] = lambda journal, header: None,
) -> tuple[Mapping[str, Any], Path | None]:
    """Put a backup in the journal's place; what it says of itself, and where the journal that was there is now.

    aside: added to the name of that. begin: what is done to the journal before it is there. BadCopy where the backup is
    not whole and sound: then nothing was changed.
    """
    new = database.with_name(f"{database.name}{RESTORING}")
    try:
        header = _unpack(path, new, *masters)
        _hold_sound(new, header)
        begin(new, header)
        for end in ("-wal", "-shm"):
            new.with_name(new.name + end).unlink(missing_ok=True)
        old = _set_aside(database, aside)
        new.replace(database)
        return header, old
    finally:
        new.unlink(missing_ok=True)


def clear_away(database: Path) -> None:
    """Take away what a backup or a restore that was killed has left beside a journal that nobody restores now."""
    for end in ("", "-wal", "-shm"):
        database.with_name(f"{database.name}{RESTORING}{end}").unlink(missing_ok=True)
    copy = database.with_name(WORKING)
    if copy.exists():
        with suppress(UnderWay), _alone(copy):
            _forget(copy)


def digest(path: Path) -> str:
    """SHA-256 of a file, 64 hex digits."""
    found = sha256()
    with path.open("rb") as file:
        while data := file.read(form.PIECE):
            found.update(data)
    return found.hexdigest()


@contextmanager
def _working_copy(database: Path, progress: Progress) -> Iterator[Path]:
    """The journal as it is now, in a file of its own."""
    copy, uri = database.with_name(WORKING), f"{database.resolve().as_uri()}?mode=ro"
    with _alone(copy):
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as source:
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM batches").fetchone()  # from here on it sees one moment
            with closing(sqlite3.connect(copy, isolation_level=None)) as target:
                source.backup(target, pages=PAGES, progress=lambda _, left, total: progress(1 - left / max(total, 1)))
                target.execute("PRAGMA journal_mode=DELETE")
                if (verdict := target.execute("PRAGMA quick_check").fetchone()[0]) != "ok":
                    raise BadCopy(
                        f"库不完整（{verdict}），台账或磁盘可能已损坏 / what was copied is not sound ({verdict}): "
                        "the journal's file or its disk may be damaged; run `swg journal verify`"
                    )
            source.execute("COMMIT")
        yield copy


@contextmanager
def _alone(copy: Path) -> Iterator[None]:
    """The working copy, empty and ours alone, or UnderWay; it is gone at the end."""
    with open(os.open(copy, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not os.path.samestat(os.fstat(file.fileno()), copy.stat()):
                raise FileNotFoundError  # whoever had it has just ended
        except (BlockingIOError, FileNotFoundError):
            raise UnderWay("另一备份正在进行，请稍后再做 / another backup is under way: try again after it") from None
        try:
            for end in ("-journal", "-wal", "-shm"):
                copy.with_name(copy.name + end).unlink(missing_ok=True)
            file.truncate(0)
            yield
        finally:
            _forget(copy)


def _told(copy: Path) -> Mapping[str, Any]:
    """How far the record goes in it, by its newest batch and its newest signed head."""
    with closing(sqlite3.connect(copy)) as connection:
        batches, last = connection.execute("SELECT max(number), max(last_seq) FROM batches").fetchone()
        head = connection.execute("SELECT text, signature FROM checkpoints ORDER BY size DESC LIMIT 1").fetchone()
    checkpoint = {"text": head[0], "signature": head[1]} if head else None
    return {"batches": batches or 0, "last_seq": last or 0, "checkpoint": checkpoint}


def _unpack(path: Path, new: Path, *masters: MasterKey) -> Mapping[str, Any]:
    with form.reading(path, *masters) as (copy, opened):
        if copy.header.get("what") != WHAT:
            raise BadCopy(
                f"{path} 是 {copy.header.get('what')}，不是备份 / it is a copy of another kind, no backup; "
                "`swg journal archive --list` tells months, `swg journal backup` makes backups"
            )
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            shutil.copyfileobj(opened, file, form.PIECE)
            file.flush()
            os.fsync(file.fileno())
    return copy.header


def _hold_sound(new: Path, header: Mapping[str, Any]) -> None:
    try:
        with closing(sqlite3.connect(new)) as connection:
            verdict = connection.execute("PRAGMA quick_check").fetchone()[0]
        told = _told(new) if verdict == "ok" else {}
    except sqlite3.Error as problem:
        verdict, told = str(problem), {}
    if verdict != "ok" or told.get("batches") != header.get("batches"):
        raise BadCopy(f"库不完整 / the journal within is not sound: {verdict}; take another backup")


def _set_aside(database: Path, aside: str) -> Path | None:
    """The journal that is there under another name, its log with it."""
    if not database.exists():
        return None
    old = database.with_name(f"{database.name}{aside}")
    for end in ("-wal", "-shm", ""):
        here = database.with_name(database.name + end)
        if here.exists():
            here.replace(old.with_name(old.name + end))
    return old


def _forget(copy: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        copy.with_name(copy.name + end).unlink(missing_ok=True)
