"""The terms for small firms of a place: doubted only, for the insurer's quote is what counts."""

from collections.abc import Callable, Iterable, Iterator

from messages.credit.programmes import PROGRAMMES, Programme, programme
from messages.credit.records import CreditProposal
from messages.credit.rules.readable import readable
from messages.findings import Fault
from messages.money import Money

SMALL = "small"  # CREDIT_PRODUCT
Rule = Callable[[CreditProposal], Iterator[Fault]]
Held = Callable[[CreditProposal, Programme], Iterator[Fault]]


def by_programmes(rows: Iterable[Programme]) -> tuple[Rule, ...]:
    """The rules by these rows; where none is known for a place, nothing is held against it."""
    return tuple(_by(tuple(rows), each) for each in (_exports, _limits, _ratio, _period))


def _by(rows: tuple[Programme, ...], held: Held) -> Rule:
    def terms_are_those_of_the_place(proposal: CreditProposal) -> Iterator[Fault]:
        """SW805."""
        found = programme(proposal.place, proposal.period_from, rows) if proposal.product == SMALL else None
        if found is not None:
            yield from held(proposal, found)

    return terms_are_those_of_the_place


def _exports(proposal: CreditProposal, found: Programme) -> Iterator[Fault]:
    """They are those of a small firm."""
    if _is_beyond(proposal.last_year_exports, found.most_exports):
        yield Fault(code="SW805", at="last_year_exports", wanted=f"at most {found.most_exports} ({found.source})")


def _limits(proposal: CreditProposal, found: Programme) -> Iterator[Fault]:
    for at, each in readable("buyers", proposal.buyers, "limit"):
        if _is_beyond(each.limit, found.per_buyer):
            yield Fault(code="SW805", at=f"{at}limit", wanted=f"at most {found.per_buyer} ({found.source})")


def _ratio(proposal: CreditProposal, found: Programme) -> Iterator[Fault]:
    if proposal.cover_ratio is not None and proposal.cover_ratio > found.cover_ratio:
        yield Fault(code="SW805", at="cover_ratio", wanted=f"at most {found.cover_ratio} ({found.source})")


def _period(proposal: CreditProposal, found: Programme) -> Iterator[Fault]:
    """A period longer than a year is told as such."""
    days = (proposal.period_until - proposal.period_from).days
    if found.most_days < days <= 366:
        yield Fault(code="SW805", at="period_until", wanted=f"{found.most_days} days ({found.source})")


def _is_beyond(said: Money, most: Money) -> bool:
    return said.currency == most.currency and said.amount > most.amount


OURS = by_programmes(PROGRAMMES)
