"""The ledger of a loan: what is drawn, due, posted, and what is owed by that; principal and interest apart.

A posting is known again by the bank's own number of it. Totals are computed from the postings; only of drawdowns that
were settled long ago the sums are carried (`carrying`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from messages.financing.documents import Use
from messages.money import Money

REQUESTED, DISBURSED, REJECTED, REPAID = "requested", "disbursed", "rejected", "repaid"
ASKED, RECEIVED, POSTED, REFUSED = "asked", "received", "posted", "refused"
PARTS = ("principal", "interest", "fee")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """An amount of each part, in the currency of the loan."""

    principal: Decimal = Decimal()
    interest: Decimal = Decimal()
    fee: Decimal = Decimal()

    @classmethod
    def of(cls, *, principal: Money | None, interest: Money | None, fee: Money | None) -> "Sums":
        """As a message has them; what it does not name is nothing."""
        return cls(**{name: said.amount for name, said in _named(principal, interest, fee) if said is not None})

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(**{name: getattr(self, name) + getattr(other, name) for name in PARTS})

    def __sub__(self, other: "Sums") -> "Sums":
        return Sums(**{name: getattr(self, name) - getattr(other, name) for name in PARTS})

    def capped(self, most: "Sums") -> "Sums":
        """Of each part no more than that."""
        return Sums(**{name: min(getattr(self, name), getattr(most, name)) for name in PARTS})

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing in any part."""
        return not (self.principal or self.interest or self.fee)


def _named(principal: Money | None, interest: Money | None, fee: Money | None) -> Iterator[tuple[str, Money | None]]:
    return iter((("principal", principal), ("interest", interest), ("fee", fee)))


NOTHING = Sums()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """A drawdown. message_id: of the trader's message. disbursed: what the bank paid out; None: nothing, so far."""

    draw_no: str
    amount: Money
    value_on: date
    due_on: date
    payee_name: str
    payee_account: str
    uses: tuple[Use, ...]
    message_id: str
    asked_at: datetime
    disbursed: Money | None = None
    disbursed_at: datetime | None = None
    booking_no: str | None = None
    rejected: bool = False
    reason: str | None = None
    note: str | None = None

    @property
    def counts(self) -> Decimal:
        """What of the limit it takes: what was asked for, until less of it was disbursed, or nothing will be."""
        if self.rejected:
            return Decimal()
        return (self.disbursed or self.amount).amount

    @property
    def waits(self) -> bool:
        """Whether the bank has still to answer it."""
        return self.disbursed is None and not self.rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What the bank has posted as paid back. booking_no: its own number. reversed_by: MessageId that took it back."""

    draw_no: str
    booking_no: str
    sums: Sums
    at: datetime
    message_id: str
    due_on: date | None = None
    repayment_no: str | None = None
    reversed_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What is due on a day, as the bank said last, at noted_at. overdue_at: when it was called so; None: it was not."""

    draw_no: str
    due_on: date
    sums: Sums
    noted_at: datetime
    overdue_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment:
    """A repayment the trader has asked for, and how far it is: asked, received, posted, refused."""

    repayment_no: str
    draw_no: str
    sums: Sums
    source: str
    asked_at: datetime
    place: str = ASKED
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What is not kept in full any more: how many drawdowns, what was disbursed of them, and what was paid back."""

    count: int = 0
    disbursed: Decimal = Decimal()
    posted: Sums = NOTHING


@dataclass(frozen=True, kw_only=True)  # no slots: what follows from the rows is reckoned once
class Ledger:
    """Everything that was drawn under a contract and paid back, in the order in which it was heard."""

    draws: tuple[Draw, ...] = ()
    postings: tuple[Posting, ...] = ()
    dues: tuple[Due, ...] = ()
    repayments: tuple[Repayment, ...] = ()
    carried: Carried = field(default_factory=Carried)

    def draw(self, draw_no: str | None) -> Draw | None:
        """The one of this number."""
        return next((each for each in self.draws if each.draw_no == draw_no), None)

    def repayment(self, repayment_no: str | None) -> Repayment | None:
        """The one of this number."""
        return next((each for each in self.repayments if each.repayment_no == repayment_no), None)

    def posting(self, booking_no: str | None) -> Posting | None:
        """The one of this number."""
        return next((each for each in self.postings if each.booking_no == booking_no), None)

    def posted(self, draw_no: str | None = None) -> Sums:
        """What was paid back of this draw, or of all."""
        return self._posted if draw_no is None else self._posted_of.get(draw_no, NOTHING)

    @cached_property
    def disbursed(self) -> Decimal:
        """All that was paid out."""
        return sum((each.disbursed.amount for each in self.draws if each.disbursed), self.carried.disbursed)

    @property
    def outstanding(self) -> Decimal:
        """Principal that was paid out and not paid back."""
        return self.disbursed - self.posted().principal

    @cached_property
    def committed(self) -> Decimal:
        """What of the limit is taken: principal outstanding, and draws that wait for the bank."""
        return sum((each.counts for each in self.draws), self.carried.disbursed) - self.posted().principal

    def owed(self, draw: Draw) -> Decimal:
        """Principal of one draw that is not paid back."""
        return draw.disbursed.amount - self.posted(draw.draw_no).principal if draw.disbursed else Decimal()

    def asked(self, draw_no: str) -> Decimal:
        """Principal of one draw that the trader pays back, and that is not posted or refused yet."""
        waits = (each for each in self.repayments if each.draw_no == draw_no and each.place in (ASKED, RECEIVED))
        return sum((each.sums.principal for each in waits), Decimal())

    def open(self, draw: Draw) -> list[Due]:
        """What of a draw is still due, by day: no more principal than is owed, on whatever days the bank has named.

        Where it named more, what it calls overdue counts first, then what it said last. Principal for which it has set
        no day is due on the day that the draw names.
        """
        left, still = self.owed(draw), []
        for each in sorted(self.unpaid(draw.draw_no), key=_by_weight, reverse=True):
            principal = min(each.sums.principal, left)
            left -= principal
            if not (sums := replace(each.sums, principal=principal)).is_nothing:
                still.append(replace(each, sums=sums))
        if left > 0:
            rest = Due(draw_no=draw.draw_no, due_on=draw.due_on, sums=Sums(principal=left), noted_at=draw.asked_at)
            still.append(rest)
        return sorted(still, key=_by_day)

    def unpaid(self, draw_no: str) -> Iterator[Due]:
        """What is left of each day that the bank has named: what is posted pays the oldest, of each part by itself."""
        left = self.posted(draw_no)
        for each in self._lines_of.get(draw_no, ()):
            paid = each.sums.capped(left)
            left -= paid
            if not (each.sums - paid).is_nothing:
                yield replace(each, sums=each.sums - paid)

    def unallotted(self, draw_no: str, by: date) -> Sums:
        """What was posted of a draw beyond what the days before that one took."""
        left = self.posted(draw_no)
        for each in self._lines_of.get(draw_no, ()):
            if each.due_on < by:
                left -= each.sums.capped(left)
        return left

    def line(self, draw_no: str, due_on: date) -> Due | None:
        """What the bank has said of that day."""
        return next((each for each in self._lines_of.get(draw_no, ()) if each.due_on == due_on), None)

    def days(self, draw_no: str) -> int:
        """Of how many days of a draw the bank has spoken."""
        return len(self._lines_of.get(draw_no, ()))

    @cached_property
    def due(self) -> list[Due]:
        """All that is still due, by day."""
        return sorted((due for draw in self.draws for due in self.open(draw)), key=_by_day)

    @property
    def due_in_all(self) -> Sums:
        """The sum of what is still due."""
        return _total(each.sums for each in self.due)

    @cached_property
    def overdue(self) -> frozenset[str]:
        """Draws of which the bank calls anything overdue that is still due."""
        return frozenset(each.draw_no for each in self.due if each.overdue_at is not None)

    @cached_property
    def unsettled(self) -> frozenset[str]:
        """Drawdowns of which something is due, or of which a repayment is on its way."""
        asked = (each.draw_no for each in self.repayments if each.place in (ASKED, RECEIVED))
        return frozenset((*(each.draw_no for each in self.due), *asked))

    @cached_property
    def _posted(self) -> Sums:
        return self.carried.posted + _total(self._posted_of.values())

    @cached_property
    def _posted_of(self) -> dict[str, Sums]:
        sums: dict[str, Sums] = {}
        for each in self.postings:
            if each.reversed_by is None:
                sums[each.draw_no] = sums.get(each.draw_no, NOTHING) + each.sums
        return sums

    @cached_property
    def _lines_of(self) -> dict[str, list[Due]]:
        lines: dict[str, list[Due]] = {}
        for each in sorted(self.dues, key=_by_day):
            lines.setdefault(each.draw_no, []).append(each)
        return lines


def place(ledger: Ledger, draw: Draw) -> str:
    """How far a draw is: requested, rejected, disbursed, overdue, repaid."""
    if draw.disbursed is None:
        return REJECTED if draw.rejected else REQUESTED
    if draw.draw_no in ledger.overdue:
        return "overdue"
    return DISBURSED if ledger.owed(draw) > 0 else REPAID


def _by_day(line: Due) -> date:
    return line.due_on


def _by_weight(line: Due) -> tuple[bool, datetime]:
    return line.overdue_at is not None, line.noted_at


def _total(sums: Iterable[Sums]) -> Sums:
    total = NOTHING
    for each in sums:
        total = total + each
    return total
