"""The ledger of a policy: what customs hold for declarations and release, and what was paid upon a claim.

Every posting is kept as it was told. It counts once it fits: within the period, by an office and for a use that are
named and filed, a declaration held once at a time, no more released or claimed than is held for it, and together never
more than is insured. What counts, counts for good; what does not fit waits, in the order in which it came, and counts
once it does: so a release that overtakes its hold finds it later, and no posting is lost or counted twice. A release
or claim is only ever of what was held by its own time, so a stray one never eats a hold that comes after it.

A policy may be used for thousands of declarations: what is settled long ago is carried as sums. Its numbers the case
lets go of, and the journal knows them again (`Received.let_go`); so a case does not grow with every declaration. Nor
with what waits: beyond so many, what does not fit is told so and not kept, and customs may say it again.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from messages.money import Money
from messages.process import Alias

HOLD, RELEASE, CLAIM = "hold", "release", "claim"
MOST_KEPT = 100  # postings of one policy in full; what is settled beyond those is carried
MOST_WAITING = 100  # A: holds and releases of one policy that do not fit yet
USAGE = "usage"  # begins the kind of number that finds a policy by customs' number of a hold or release
PERIOD, OFFICE, USE, FILING = "period", "office", "use", "filing"
TWICE, INSURED, UNMATCHED, CURRENCY, KIND = "twice", "insured", "unmatched", "currency", "kind"
ELSEWHERE = "elsewhere"
_SIGNS = {HOLD: 1, RELEASE: -1, CLAIM: -1}  # what a posting does to what is held for its declaration


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One posting. number: by which it is known again, customs' own of a hold or release, the claim's of a claim.

    at: when it became so. counts: whether it is in the totals; why: what keeps it from it, () where it counts.
    elsewhere: the trader's other policy that held the declaration when customs last spoke of it here.
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
    elsewhere: str | None = None
    counts: bool = False
    why: tuple[str, ...] = ()


Postings = tuple[Posting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What was settled long ago: its sums, of which nothing is left in use, and how many postings that were.

    claims: numbers of the claims among them, which are few.
    """

    held: Decimal = Decimal()
    released: Decimal = Decimal()
    claimed: Decimal = Decimal()
    count: int = 0
    claims: tuple[str, ...] = ()


NOTHING = Carried()


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What counts of the postings. outstanding: held, and neither released nor claimed, by declaration."""

    held: Decimal
    released: Decimal
    claimed: Decimal
    outstanding: Mapping[str, Decimal]

    @property
    def used(self) -> Decimal:
        """What of the cover is in use: held and not released. What was paid upon a claim is spent, and stays so."""
        return self.held - self.released


@dataclass(frozen=True, slots=True)
class Standing:
    """The ledger at a moment. counted: what counts of each declaration, as it was told."""

    totals: Totals
    counted: Mapping[str, Sequence[Posting]] = field(default_factory=dict)

    @classmethod
    def of(cls, postings: Iterable[Posting], carried: Carried = NOTHING) -> "Standing":
        """What these postings come to, with what was settled long ago."""
        postings, counted = tuple(postings), dict[str, list[Posting]]()
        for each in postings:
            if each.counts and each.kind in _SIGNS:
                counted.setdefault(each.entry_id, []).append(each)
        return cls(totals(postings, carried), counted)

    def free_from(self, entry_id: str, at: datetime) -> Decimal:
        """How much of what is held for a declaration may be released or claimed as of then."""
        return free_from(self.counted.get(entry_id, ()), at)


Misfits = Callable[[Posting, Standing], tuple[str, ...]]


def totals(postings: Iterable[Posting], carried: Carried = NOTHING) -> Totals:
    """What counts of them, and of what was settled long ago."""
    sums = {HOLD: carried.held, RELEASE: carried.released, CLAIM: carried.claimed}
    outstanding = dict[str, Decimal]()
    for each in postings:
        if each.counts and each.kind in _SIGNS:
            sums[each.kind] += each.amount.amount
            outstanding[each.entry_id] = outstanding.get(each.entry_id, Decimal()) + _signed(each)
    open_ = {entry: amount for entry, amount in outstanding.items() if amount}
    return Totals(held=sums[HOLD], released=sums[RELEASE], claimed=sums[CLAIM], outstanding=open_)


def _signed(posting: Posting) -> Decimal:
    return _SIGNS[posting.kind] * posting.amount.amount


def free_from(own: Iterable[Posting], at: datetime) -> Decimal:
    """How much of what is held for a declaration may be released or claimed as of then. own: what counts of it.

    The least that is held at that time and ever after: what was held later was not there yet, and what was released
    since is spoken for. Of one moment, a hold comes first.
    """
    held, least = Decimal(), None
    for each in sorted(own, key=lambda each: (each.at, each.kind != HOLD)):
        if least is None and (each.at, each.kind != HOLD) > (at, False):
            least = held
        held += _signed(each)
        least = min(least, held) if least is not None else None
    return max(Decimal(), held if least is None else least)


def knows(kept: Postings, new: Posting, carried: Carried = NOTHING) -> bool:
    """Whether it was told before, by what the case keeps; of what it let go of the journal knows."""
    is_carried = new.kind == CLAIM and new.number in carried.claims
    return is_carried or any(_key(each) == _key(new) for each in kept)


def posted(proposal_no: str, usage_no: str) -> Alias:
    """Customs' number of a hold or release under one policy: others, which all may have a 1, are not read for it."""
    return Alias(kind=f"{USAGE} {proposal_no}", value=usage_no)


def waiting(postings: Iterable[Posting]) -> int:
    """How many holds and releases do not fit yet."""
    return sum(not each.counts and each.kind != CLAIM for each in postings)


def settled(postings: Postings, misfits: Misfits, carried: Carried = NOTHING) -> Postings:
    """The postings after each that fits now counts; those that came first are looked at first."""
    now = Standing.of(postings, carried)
    while (found := next(_fitting(postings, misfits, now), None)) is not None:
        postings = tuple(replace(each, counts=True, why=()) if each is found else each for each in postings)
        now = Standing.of(postings, carried)
    return tuple(each if each.counts else replace(each, why=misfits(each, now)) for each in postings)


def _fitting(postings: Postings, misfits: Misfits, now: Standing) -> Iterator[Posting]:
    return (each for each in postings if not each.counts and not misfits(each, now))


def carry(postings: Postings, carried: Carried, most: int = MOST_KEPT) -> tuple[Postings, Carried]:
    """The postings with the oldest of what is settled carried away, where there are more than so many.

    Those of the newest one's declaration stay: the journal knows its number only once the case is written with it.
    """
    if len(postings) <= most:
        return postings, carried
    open_ = {*totals(postings).outstanding, *(each.entry_id for each in postings if not each.counts)}
    if postings[-1].kind != CLAIM:
        open_.add(postings[-1].entry_id)
    going = dict[str, int]()
    for each in postings:
        if each.entry_id in going or (each.entry_id not in open_ and len(postings) - sum(going.values()) > most):
            going[each.entry_id] = going.get(each.entry_id, 0) + 1
    gone = [each for each in postings if each.entry_id in going]
    sums = totals(gone, carried)
    claims = (*carried.claims, *(each.number for each in gone if each.kind == CLAIM))
    count = carried.count + len(gone)
    carried = Carried(held=sums.held, released=sums.released, claimed=sums.claimed, count=count, claims=claims)
    return tuple(each for each in postings if each.entry_id not in going), carried


def _key(posting: Posting) -> str:
    """Customs number what they hold and release, and what they claim, each by itself."""
    return f"{CLAIM} {posting.number}" if posting.kind == CLAIM else posting.number


def beyond(posting: Posting, standing: Standing, insured: Money) -> Iterator[str]:
    """What keeps a posting from the totals by its amount."""
    now = standing.totals
    if posting.kind not in _SIGNS:
        yield KIND
    elif posting.amount.currency != insured.currency:
        yield CURRENCY
    elif posting.kind == HOLD:
        if posting.entry_id in now.outstanding:
            yield TWICE
        if posting.elsewhere is not None:
            yield ELSEWHERE
        if now.used + posting.amount.amount > insured.amount:
            yield INSURED
    elif posting.amount.amount > standing.free_from(posting.entry_id, posting.at):
        yield UNMATCHED
