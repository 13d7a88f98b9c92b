"""Timers that have run out: each is answered by its family's process, as an event of the case like any other."""

from dataclasses import dataclass, field, replace
from typing import Any

import structlog
from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.case.running import run
from gateway.journal import tables
from gateway.journal.acceptance import Accept, bring_forth, follow
from gateway.journal.book import Book, Needs
from gateway.journal.clock import SECOND, to_datetime, to_us
from gateway.journal.concerned import settle
from gateway.journal.events import let_go, write_aliases, write_event
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Router
from gateway.journal.writer import Writer
from messages.process import Timer

MOST_AT_ONCE = 100
AGAIN_AFTER = 600 * SECOND

log = structlog.get_logger()


@dataclass
class Expire:
    """The command: look at every timer that has run out. Answers how many there were."""

    router: Router
    receipts: ReceiptMaker
    hint: Hint
    weight: int = 0
    direct: bool = True
    _count: int = field(default=0)
    _forth: list[Accept] = field(default_factory=list)

    def needs(self) -> Needs:
        """Nothing beforehand: which timers have run out is read within the transaction."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Answer each timer in the order they ran out, then forget it; those of families unknown here stay."""
        self._forth.clear()
        timers, cases = tables.timers.c, tables.cases.c
        known = [name for name, family in book.catalogue.families.items() if family.process]
        due = book.connection.execute(
            select(tables.timers, cases.family, cases.order_key)
            .join(tables.cases, cases.id == timers.case_id)
            .where(timers.at <= book.now, cases.family.in_(known))
            .order_by(timers.at, timers.case_id, timers.name)
            .limit(MOST_AT_ONCE)
        ).all()
        self._count = len(due)
        book.read_more(Needs(order_keys=tuple({(row.family, row.order_key) for row in due})))
        for row in due:
            gone = (timers.case_id == row.case_id) & (timers.name == row.name)
            book.connection.execute(delete(tables.timers).where(gone))
            self._answer_one(book, row.case_id, Timer(name=row.name, at=to_datetime(row.at)))

    def _answer_one(self, book: Book, case_id: str, timer: Timer) -> None:
        """One that fails is set again for later, so that it harms no other."""
        mark, forth = book.mark(), len(self._forth)
        try:
            self._expire(book, case_id, timer)
        except SQLAlchemyError:
            raise
        except Exception:
            log.exception("timer failed", case=case_id, timer=timer.name)
            book.undo(mark)
            del self._forth[forth:]
            book.insert(tables.timers, {"case_id": case_id, "name": timer.name, "at": book.now + AGAIN_AFTER})

    def finish(self, sealed: Sealed) -> None:
        """The receipts of what the gateway itself has said."""
        for said in self._forth:
            said.finish(sealed)

    def answer(self) -> int:
        """How many timers had run out."""
        return self._count

    def _expire(self, book: Book, case_id: str, timer: Timer) -> None:
        before = book.running.get(case_id)
        if before is None:
            return
        process = book.catalogue.families[before.case.family].process
        step = process.expire(before.case.known, timer) if process else None
        if process is None or step is None:
            return
        state = process.moves(before.case.state, step.event)
        after = replace(before.case, state=state, known=step.known, confirmed=step.confirmed)
        book.keep(run(process, before, after, at=to_datetime(book.now), now=book.now))
        write_event(book, after, step.event, before.case.state, message=None, by="gateway")
        write_aliases(book, process, before, after)
        for each in step.timers:
            book.insert(tables.timers, {"case_id": after.id, "name": each.name, "at": to_us(each.at)})
        let_go(book, process, before, after, step, self.router, self.hint)
        settle(book, process, before, after, {}, self.router)
        self._forth += bring_forth(book, step, self.router, self.receipts, self.hint)
        self._forth += follow(book, process, before.case.state, after, self.router, self.receipts, self.hint)


async def expire_all(writer: Writer, router: Router, receipts: ReceiptMaker, hint: Hint) -> int:
    """Look at every timer that has run out, so many a transaction; answers how many there were."""
    total = 0
    while count := await writer.write(Expire(router, receipts, hint)):
        total += count
        if count < MOST_AT_ONCE:
            break
    return total


def next_expiry(connection: Connection) -> int | None:
    """When the next timer runs out; None: there is none."""
    found: Any = connection.execute(select(tables.timers.c.at).order_by(tables.timers.c.at).limit(1)).scalar()
    return int(found) if found is not None else None
