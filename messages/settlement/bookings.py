"""What a bank has booked of one settlement: movements, each kept once, however often the bank tells of it.

The same number of the bank, on the same day and in the same currency, is the same movement: what was said of it last,
by the bank's own time, counts. What takes back a movement (冲正) has its number and its sum.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from messages.money import Money
from messages.settlement.records import Charge, SettlementStatus
from messages.times import beijing_date

DEBIT, CREDIT, RETURN, REVERSAL = "debit", "credit", "return", "reversal"
MOST_KEPT = 100  # of one case


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One movement on an account.

    what:    debit or credit: the payment itself; return: it came back, or went back; reversal: one of them was no more.
    booked:  on the account, in its currency. amount: the same as the payment has it; None: nothing else was said.
    on:      day of the bank's books. at: when that was so, as the bank has it; said_at: when it said so last.
    account: its number, where that is known. charges: what banks took of a return.
    """

    what: str
    booked: Money
    on: date
    at: datetime
    said_at: datetime
    bank_reference: str | None = None
    amount: Money | None = None
    account: str | None = None
    charges: tuple[Charge, ...] = ()

    def is_same(self, other: "Booking") -> bool:
        """Whether both tell of one movement."""
        alike = (self.what, self.on, self.booked.currency) == (other.what, other.on, other.booked.currency)
        return alike and _same_number(self, other) and _alike(self.account, other.account)

    def takes_back(self, other: "Booking") -> bool:
        """Whether this is the reversal of that."""
        alike = self.what == REVERSAL != other.what and self.booked == other.booked
        return alike and _same_number(self, other)


def day_of(body: SettlementStatus) -> date:
    """On which day of its books the bank has it."""
    return body.booked_on or body.value_on or beijing_date(body.status_at)


def with_booking(kept: tuple[Booking, ...], new: Booking) -> tuple[Booking, ...]:
    """The movements with one more, or with what is newer of one; the oldest go first."""
    known = next((each for each in kept if each.is_same(new)), None)
    rest = [each for each in kept if each is not known]
    if known is not None:
        new = replace(max(known, new, key=lambda each: each.said_at), at=min(known.at, new.at))
    return tuple(sorted((*rest, new), key=lambda each: (each.at, each.what)))[-MOST_KEPT:]


def standing(kept: Iterable[Booking]) -> tuple[Booking, ...]:
    """The movements without those that were taken back, and without what took them back, or would have."""
    every = list(kept)
    taken = [each for _, each in _taken_back(every)]
    return tuple(each for each in every if each.what != REVERSAL and not any(each is one for one in taken))


def told(kept: Iterable[Booking]) -> Iterator[Booking]:
    """The movements as a statement has them: what is taken back on its own day is on none."""
    every = list(kept)
    pairs = _taken_back(every)
    gone = [each for pair in pairs if pair[0].on == pair[1].on for each in pair]
    takes = [each for each, _ in pairs]
    for each in every:
        is_on_it = each.what != REVERSAL or any(each is one for one in takes)
        if is_on_it and not any(each is one for one in gone):
            yield each


def takes_back_one(kept: Iterable[Booking], reversal: Booking) -> bool:
    """Whether there is what this would take back."""
    return any(reversal.takes_back(each) for each in kept)


def sums(kept: Iterable[Booking], what: str) -> tuple[Money, ...]:
    """What was booked of one kind, by currency, in the order in which they came."""
    totals: dict[str, Decimal] = {}
    for each in kept:
        if each.what == what:
            totals[each.booked.currency] = totals.get(each.booked.currency, Decimal()) + each.booked.amount
    return tuple(Money(total, currency) for currency, total in totals.items())


def _taken_back(every: list[Booking]) -> list[tuple[Booking, Booking]]:
    """Each reversal with the movement it takes back; a movement is taken back once."""
    pairs: list[tuple[Booking, Booking]] = []
    for reversal in (each for each in every if each.what == REVERSAL):
        left = (each for each in every if not any(each is one for _, one in pairs))
        taken = next((each for each in left if reversal.takes_back(each)), None)
        if taken is not None:
            pairs.append((reversal, taken))
    return pairs


def _same_number(one: Booking, other: Booking) -> bool:
    return _alike(one.bank_reference, other.bank_reference)


def _alike(one: str | None, other: str | None) -> bool:
    """Whether both may be one; of what is not said, nothing is known."""
    return one == other or None in (one, other)
