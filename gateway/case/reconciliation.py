"""A day's books of a bank: what its statuses have told us of, held against its statements. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from messages.books import BookDay, Entry, Movement, compare
from messages.exchange.reconciliation import ExchangeReconciliation, items, sums
from messages.times import beijing_date

AWAITED = timedelta(days=2)  # A: how long after its day a statement may come


@dataclass
class Sides:
    """The two sides of one day. statements: how many the bank has sent of it; accounts: of which, by their numbers."""

    ours: list[Movement] = field(default_factory=list)
    theirs: list[Entry] = field(default_factory=list)
    statements: int = 0
    accounts: set[str] = field(default_factory=set)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be said of the day."""
        return not self.ours and not self.statements


def hold(day: BookDay, sides: Sides, *, at: datetime) -> ExchangeReconciliation:
    """The day as it stands. at: aware."""
    our_debits, our_credits = sums((each for each in sides.ours if each.is_booked), day.currency)
    their_debits, their_credits = sums(sides.theirs, day.currency)
    return ExchangeReconciliation(
        bank=day.bank,
        currency=day.currency,
        day=day.day,
        made_at=at.replace(microsecond=0),
        statements=sides.statements,
        our_debits=our_debits,
        our_credits=our_credits,
        their_debits=their_debits,
        their_credits=their_credits,
        items=tuple(items(compare(_stated(day, sides, at), sides.theirs))),
    )


def _stated(day: BookDay, sides: Sides, at: datetime) -> list[Movement]:
    """What is held against statements: while one of its account may still come, a movement is nobody's fault."""
    if beijing_date(at) > day.day + AWAITED:
        return sides.ours
    return [each for each in sides.ours if sides.statements and each.account in {None, *sides.accounts}]


def says_the_same(one: ExchangeReconciliation, other: ExchangeReconciliation) -> bool:
    """Whether nothing is new but when it was held, and the head of the journal beside it."""
    return _bare(one) == _bare(other)


def _bare(held: ExchangeReconciliation) -> ExchangeReconciliation:
    at = datetime.min.replace(tzinfo=held.made_at.tzinfo)
    return replace(held, made_at=at, checkpoint=None, signature=None, key_id=None, certificate=None)


def together(sides: Iterable[Sides]) -> Sides:
    """Of several numbers of one bank."""
    all_ = Sides()
    for each in sides:
        all_.ours += each.ours
        all_.theirs += each.theirs
        all_.statements += each.statements
        all_.accounts |= each.accounts
    return all_
