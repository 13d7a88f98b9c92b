"""The ledger of a policy: what customs hold for declarations and release, and what was paid upon a claim.

Every posting is kept as it was told. It counts once it fits: within the period, by an office and for a use that are
named and filed, a declaration held once at a time, no more released or claimed than is held for it, and together never
more than is insured. What counts, counts for good; what does not fit waits, in the order in which it came, and counts
once it does: so a release that overtakes its hold finds it later, and no posting is lost or counted twice.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from messages.money import Money

HOLD, RELEASE, CLAIM = "hold", "release", "claim"
PERIOD, OFFICE, USE, FILING = "period", "office", "use", "filing"
TWICE, INSURED, UNMATCHED, CURRENCY = "twice", "insured", "unmatched", "currency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One posting. number: by which it is known again, customs' own of a hold or release, the claim's of a claim.

    at: when it became so. counts: whether it is in the totals; why: what keeps it from it, () where it counts.
    """

    number: str
    kind: str
    entry_id: str
    amount: Money
    at: datetime
    message_id: str
    filing_no: str | None = None
    office: str | None = None
    use: str | None = None
    counts: bool = False
    why: tuple[str, ...] = ()


Postings = tuple[Posting, ...]
Misfits = Callable[[Posting, Postings], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What counts of the postings. outstanding: held, and neither released nor claimed, by declaration."""

    held: Decimal
    released: Decimal
    claimed: Decimal
    outstanding: Mapping[str, Decimal]

    @property
    def used(self) -> Decimal:
        """What of the cover is in use."""
        return self.held - self.released - self.claimed


def totals(postings: Iterable[Posting]) -> Totals:
    """What counts of them."""
    sums, outstanding = dict.fromkeys((HOLD, RELEASE, CLAIM), Decimal()), dict[str, Decimal]()
    for each in postings:
        if each.counts:
            sums[each.kind] += each.amount.amount
            sign = 1 if each.kind == HOLD else -1
            outstanding[each.entry_id] = outstanding.get(each.entry_id, Decimal()) + sign * each.amount.amount
    open_ = {entry: amount for entry, amount in outstanding.items() if amount}
    return Totals(held=sums[HOLD], released=sums[RELEASE], claimed=sums[CLAIM], outstanding=open_)


def with_posting(kept: Postings, new: Posting) -> Postings:
    """The postings with one more; one that is told again is no news."""
    return kept if any(_is_same(each, new) for each in kept) else (*kept, new)


def knows(kept: Postings, new: Posting) -> bool:
    """Whether it was told before."""
    return any(_is_same(each, new) for each in kept)


def settled(postings: Postings, misfits: Misfits) -> Postings:
    """The postings after each that fits now counts; those that came first are looked at first."""
    while (found := next(_fitting(postings, misfits), None)) is not None:
        postings = tuple(replace(each, counts=True, why=()) if each is found else each for each in postings)
    return tuple(each if each.counts else replace(each, why=misfits(each, postings)) for each in postings)


def _fitting(postings: Postings, misfits: Misfits) -> Iterator[Posting]:
    return (each for each in postings if not each.counts and not misfits(each, postings))


def _is_same(one: Posting, other: Posting) -> bool:
    return (one.number, one.kind == CLAIM) == (other.number, other.kind == CLAIM)


def beyond(posting: Posting, postings: Postings, insured: Money) -> Iterator[str]:
    """What keeps a posting from the totals by its amount."""
    now = totals(postings)
    of_entry = now.outstanding.get(posting.entry_id, Decimal())
    if posting.amount.currency != insured.currency:
        yield CURRENCY
    elif posting.kind == HOLD:
        if of_entry:
            yield TWICE
        if now.used + posting.amount.amount > insured.amount:
            yield INSURED
    elif posting.amount.amount > of_entry:
        yield UNMATCHED
