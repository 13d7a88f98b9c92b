"""Keeps outside the database which receipts were given out, so that after a restore it is known which are orphaned.

    2026-11-22.jsonl      [1042, 1795397411000000, "accepted", "yard-demo", "4218MA3DOC024", …]     a line a receipt

A file a day of Beijing, in a folder beside the checkpoint that is kept outside, best on another disk. It follows by
number, about a second behind the journal and outside the accept transaction; what it says is no secret of a document:
numbers, names and digests. Files older than the settings say are taken away: no backup that old should be restored.
"""

import asyncio
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from datetime import timedelta
from pathlib import Path

import structlog
from sqlalchemy import Engine, bindparam, func, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import tables
from gateway.journal.clock import Clock, to_datetime
from gateway.journal.epochs import Orphan
from messages.times import BEIJING

PERIOD_S = 1.0
PAGE = 2_000
ENDING = ".jsonl"
_NAMES = tuple(each.name for each in fields(Orphan))

log = structlog.get_logger()


@dataclass
class Issued:
    """The folder. One process writes it at a time: the one that leads."""

    folder: Path
    days: int = 35
    _last: int | None = field(default=None, init=False)

    def follow(self, database: Engine, *, now: int) -> int:
        """Write down what was given out since; how many receipts."""
        if self._last is None:
            self._last = max(self.last(), self._before(database, now))
        count = 0
        while rows := self._next(database):
            self._write(rows, now)
            self._last = rows[-1].seq
            count += len(rows)
        return count

    def last(self) -> int:
        """The highest number that is written down; 0: none."""
        for path in sorted(self.folder.glob(f"*{ENDING}"), reverse=True):
            found = 0
            for each in _read(path):
                found = max(found, each.seq)
            if found:
                return found
        return 0

    def after(self, seq: int) -> Iterator[Orphan]:
        """What was given out after this number, as far as it is written down, each once."""
        seen: set[int] = set()
        for path in sorted(self.folder.glob(f"*{ENDING}")):
            for each in _read(path):
                if each.seq > seq and each.seq not in seen:
                    seen.add(each.seq)
                    yield each

    def _before(self, database: Engine, now: int) -> int:
        """The last receipt that is too old to be written down."""
        from_ = now - self.days * 86_400_000_000
        with database.connect() as connection:
            return int(connection.execute(_BEFORE, {"at": from_}).scalar() or 0)

    def _next(self, database: Engine) -> list[Orphan]:
        with database.connect() as connection:
            rows = connection.execute(_NEXT, {"after": self._last}).mappings().all()
        return [Orphan(**row) for row in rows]

    def _write(self, rows: list[Orphan], now: int) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        day = to_datetime(now).astimezone(BEIJING)
        path = self.folder / f"{day:%Y-%m-%d}{ENDING}"
        if not path.exists():
            self._forget(f"{day - timedelta(days=self.days):%Y-%m-%d}{ENDING}")
        lines = "".join(f"{json.dumps([getattr(row, name) for name in _NAMES], ensure_ascii=False)}\n" for row in rows)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())

    def _forget(self, before: str) -> None:
        for path in self.folder.glob(f"*{ENDING}"):
            if path.name < before:
                path.unlink(missing_ok=True)


async def keep_issued(issued: Issued, database: Engine, *, clock: Clock, period_s: float = PERIOD_S) -> None:
    """For ever: what cannot be written now is told once, and written later."""
    told = False
    while True:
        try:
            await asyncio.to_thread(issued.follow, database, now=clock())
            told = False
        except (OSError, SQLAlchemyError) as problem:
            if not told:
                log.warning("receipts given out are not kept outside", folder=str(issued.folder), problem=str(problem))
            told = True
        await asyncio.sleep(period_s)


def _read(path: Path) -> Iterator[Orphan]:
    """The lines of a file; a last one that was cut off is none."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            try:
                said = json.loads(line)
                yield Orphan(**dict(zip(_NAMES, said, strict=True)))
            except (ValueError, TypeError):
                continue


_of = tables.documents.c
_NEXT = (
    select(
        *(_of.seq, _of.received_at, _of.verdict, _of.partner, _of.sender_id, _of.type, _of.message_id),
        *(_of.id.label("document"), _of.digest),
    )
    .where(_of.seq > bindparam("after"))
    .order_by(_of.seq)
    .limit(PAGE)
)
_BEFORE = select(func.max(_of.seq)).where(_of.received_at < bindparam("at"))
