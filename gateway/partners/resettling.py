"""Settles cases anew for a partner who is found by less than before: whom the register finds now may read, he no more.

Begun with the change itself, in its transaction, and gone on with case by case, a page a command, so that a change of
one partner's keys holds nobody up and a restart takes it up where it was. What he sent, and what was sent to him, stays
his to read.
"""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, delete, select

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.concerned import settle_anew
from gateway.journal.sealing import Sealed
from gateway.journal.writer import Writer
from gateway.partners.partner import Partner
from gateway.partners.register import Register

MOST = 200  # cases a command


def found_by_less(old: Partner, new: Partner) -> bool:
    """Whether a key or a SenderId that found him finds him no more."""
    return bool(set(old.keys) - set(new.keys) or set(old.sender_ids) - set(new.sender_ids))


def begin_resettling(book: Book, partner: str) -> None:
    """The cases that concern him are to be settled anew, from the first."""
    book.statements.insert(book.connection, tables.resettling, [{"partner": partner, "after": ""}])


@dataclass
class Resettle:
    """The command; its answer is how many cases it has settled, 0: nothing is left to do."""

    register: Register
    most: int = MOST
    settled: int = field(default=0, init=False)
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Which cases, turns out under the journal's lock."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Settle a page of the cases of whoever comes first."""
        self.settled = 0
        for partner, after in book.connection.execute(_BEGUN).all():
            cases = book.connection.scalars(_CASES, {"of": partner, "after": after, "most": self.most}).all()
            if cases:
                self._settle(book, list(cases))
                row = {"partner": partner, "after": cases[-1]}
                book.statements.insert(book.connection, tables.resettling, [row])
                return
            book.connection.execute(_DONE, {"of": partner})

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> int:
        """How many."""
        return self.settled

    def _settle(self, book: Book, cases: list[str]) -> None:
        book.read_more(Needs(cases=tuple(cases)))
        for id_ in cases:
            running = book.running.get(id_)
            process = book.catalogue.families[running.case.family].process if running else None
            if running is not None and process is not None:
                settle_anew(book, process, running, self.register.route)
        self.settled = len(cases)


async def resettle(writer: Writer, register: Register, *, most: int = MOST) -> int:
    """Settle until nothing is left; how many cases there were."""
    total = 0
    while settled := await writer.write(Resettle(register, most)):
        total += settled
    return total


_cases, _begun = tables.case_parties.c, tables.resettling.c
_BEGUN = select(_begun.partner, _begun.after).order_by(_begun.partner)
_CASES = (
    select(_cases.case_id)
    .where(_cases.partner == bindparam("of"), _cases.case_id > bindparam("after"))
    .distinct()
    .order_by(_cases.case_id)
    .limit(bindparam("most"))
)
_DONE = delete(tables.resettling).where(_begun.partner == bindparam("of"))
