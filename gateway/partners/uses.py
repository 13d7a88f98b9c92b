"""On which day each key was last used: noted when it is first used on a day, written now and then, all at once.

It is no part of the record and leaves no leaf. What a process that is killed has not written yet, it forgets.
"""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, or_, update

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.sealing import Sealed
from gateway.journal.writer import Writer

_DAY_US = 86_400_000_000
_BEIJING_US = 8 * 3_600_000_000
_tokens = tables.tokens.c
_NOTE = (
    update(tables.tokens)
    .where(_tokens.digest == bindparam("key"))
    .where(or_(_tokens.used_on.is_(None), _tokens.used_on < bindparam("day")))
    .values(used_on=bindparam("day"))
)


class Uses:
    """The keys used today, in this process; asked on the loop only."""

    def __init__(self) -> None:
        self._day = -1
        self._today: set[str] = set()
        self._fresh: dict[str, str] = {}

    def note(self, digest: str, now: int) -> None:
        """This key was used now, microseconds."""
        day = (now + _BEIJING_US) // _DAY_US
        if day != self._day:
            self._day = day
            self._today = set()
        if digest not in self._today:
            self._today.add(digest)
            self._fresh[digest] = f"{to_datetime(now):%F}"

    async def write(self, writer: Writer) -> None:
        """Write what is new, if anything is; what the journal would not take is written another time."""
        if not self._fresh:
            return
        fresh, self._fresh = self._fresh, {}
        try:
            await writer.write(NoteUses(fresh))
        except Exception:
            self._fresh = fresh | self._fresh
            raise


@dataclass
class NoteUses:
    """The command: days by the SHA-256 of keys. A key that was taken back meanwhile is no matter."""

    days: dict[str, str]
    weight: int = field(default=0, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """One row each."""
        book.connection.execute(_NOTE, [{"key": digest, "day": day} for digest, day in self.days.items()])

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> None:
        """Nobody waits for anything."""
