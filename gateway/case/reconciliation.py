"""A day's books of a bank: what its statuses have told us of, held against its statements. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from messages.books import BookDay, Entry, Movement, compare
from messages.exchange.reconciliation import ExchangeReconciliation, items, sums


@dataclass
class Sides:
    """The two sides of one day. statements: how many the bank has sent of it."""

    ours: list[Movement] = field(default_factory=list)
    theirs: list[Entry] = field(default_factory=list)
    statements: int = 0

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
        items=tuple(items(compare(sides.ours, sides.theirs))),
    )


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
    return all_
