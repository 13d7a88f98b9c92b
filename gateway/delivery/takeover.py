"""What a process leaves behind when it dies: lanes leased to nobody.

A lease allows for the slowest answer there may be, so waiting for its end is long. A process that works alone, and has
made sure of it, need not wait: whoever had these lanes is gone.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import update

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed


@dataclass
class TakeOver:
    """The command: end the leases of these channels, as if they had run out. Answers how many there were.

    Only for a process that holds the data folder alone. A mailbox's lease is its partner's, not ours, and stays.
    worker: of several that deliver, whose leases; None: there is no other.
    """

    channels: Collection[str]
    worker: str | None = None
    weight: int = 0
    direct: bool = True
    _count: int = 0

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """What was on its way is unknown as soon as somebody looks at its lane."""
        lanes = tables.lanes.c
        leased = lanes.token.is_not(None) & lanes.channel.in_(list(self.channels)) & (lanes.leased_until > book.now)
        if self.worker is not None:
            leased &= lanes.token.startswith(f"{self.worker}-")
        done: Any = book.connection.execute(update(tables.lanes).where(leased).values(leased_until=book.now))
        self._count = done.rowcount

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> int:
        """How many leases were ended."""
        return self._count
