"""What of the money is for which declarations, held against what each declaration is worth.

Held is what a case says is for the declaration, unless the money never went, or came back. What the declaration is
worth is what was first said of it, in that currency, by its trader himself or by whoever else pays for it, whichever is
less; of what others have said and paid a trader learns no figure.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import NamedTuple

from messages.findings import Fault
from messages.identifiers import compact
from messages.money import Money
from messages.process import Alias
from messages.settlement.records import Allocation


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What of one payment is for one declaration."""

    entry_id: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What the goods of a declaration are worth, as said in this case, and when."""

    entry_id: str
    worth: Money
    said_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """What one case says: its shares, and what it has said of totals; a total outlives the share it was said with."""

    shares: tuple[Share, ...] = ()
    totals: tuple[Total, ...] = ()


NOTHING = Shares()


class Others(NamedTuple):
    """What other cases for the same declarations hold: the trader's own, and those of strangers."""

    own: Sequence[Shares] = ()
    strangers: Sequence[Shares] = ()


def said(allocations: Iterable[Allocation], before: Shares, at: datetime, *, corrects: bool = False) -> Shares:
    """After allocations were said: they replace the shares. corrects: also the totals that were said before."""
    rows = list(allocations)
    totals = {(each.entry_id, each.worth.currency): each for each in before.totals}
    for each in rows:
        if each.declared_total is None:
            continue
        new = Total(entry_id=compact(each.entry_id), worth=each.declared_total, said_at=at)
        key = new.entry_id, new.worth.currency
        old = totals.get(key)
        if old is None:
            totals[key] = new
        elif corrects:
            totals[key] = Total(entry_id=old.entry_id, worth=new.worth, said_at=old.said_at)
    shares = tuple(Share(entry_id=compact(each.entry_id), amount=each.amount) for each in rows)
    return Shares(shares=shares, totals=tuple(totals.values()))


def scaled(shares: Shares, part: Decimal) -> Shares:
    """What is left of it where only a part of the money was kept, from 0 to 1; to the currency's smallest coin."""
    if part == 1:
        return shares
    if part == 0:
        return NOTHING
    kept = (replace(each, amount=_part_of(each.amount, part)) for each in shares.shares)
    return replace(shares, shares=tuple(kept))


def _part_of(amount: Money, part: Decimal) -> Money:
    return Money((amount.amount * part).quantize(amount.amount, ROUND_HALF_EVEN), amount.currency)


def aliases(shares: Shares) -> Iterator[Alias]:
    """The declarations that find the case."""
    for entry_id in dict.fromkeys(each.entry_id for each in shares.shares):
        yield Alias(kind="declaration", value=entry_id)


def beside(allocations: Iterable[Allocation]) -> Iterator[Alias]:
    """By what the other cases are found that are for the same declarations."""
    for each in allocations:
        yield Alias(kind="declaration", value=compact(each.entry_id))


def overdrawn(
    allocations: Iterable[Allocation], before: Shares, others: Others, at: datetime, *, corrects: bool
) -> Iterator[Fault]:
    """SW730: together more than the declaration is worth. SW731: it was said to be worth something else.

    SW745: it was valued, or settled for, in another currency. SW746: it was settled for, and its worth never said.
    SW733: with what others have paid for it, more than it is worth. before: what the case itself has said so far.
    """
    rows = list(allocations)
    after = said(rows, before, at, corrects=corrects)
    told = list(_by_himself(rows, after, others.own))
    yield from told
    yield from _uncertain(rows, after, others.own)
    if not any(fault.code == "SW730" for fault in told):
        yield from _with_strangers(rows, after, others)


def _by_himself(rows: Sequence[Allocation], after: Shares, own: Sequence[Shares]) -> Iterator[Fault]:
    first, drawn = _first_said([*own, after]), _sums([*own, after])
    for number, each in enumerate(rows):
        key = compact(each.entry_id), each.amount.currency
        total = first.get(key)
        if total is None:
            continue
        if each.declared_total is not None and each.declared_total != total:
            yield Fault(code="SW731", at=f"allocations[{number}].declared_total", wanted=str(total))
        if drawn[key] > total.amount:
            left = total.amount - drawn[key] + _of(after, key)
            wanted = f"at most {Money(max(left, Decimal()), total.currency)} of {total}"
            yield Fault(code="SW730", at=f"allocations[{number}].amount", wanted=wanted)


def _uncertain(rows: Sequence[Allocation], after: Shares, own: Sequence[Shares]) -> Iterator[Fault]:
    """What sums in one currency cannot tell: nobody knows how much of it is paid already."""
    everyone = [*own, after]
    totals, before = _first_said(everyone), _sums(own)
    for number, each in enumerate(rows):
        entry_id, currency = key = compact(each.entry_id), each.amount.currency
        others = sorted({said for of, said in (*totals, *before) if of == entry_id and said != currency})
        if others:
            yield Fault(code="SW745", at=f"allocations[{number}].amount", wanted=" or ".join(others))
        elif key not in totals and before.get(key):
            settled = Money(before[key], currency)
            yield Fault(code="SW746", at=f"allocations[{number}].amount", wanted=f"DeclaredTotal; {settled} before")


def _with_strangers(rows: Sequence[Allocation], after: Shares, others: Others) -> Iterator[Fault]:
    if not others.strangers:
        return
    everyone = [*others.own, *others.strangers, after]
    by_himself, by_anyone, drawn = _first_said([*others.own, after]), _first_said(everyone), _sums(everyone)
    for number, each in enumerate(rows):
        key = compact(each.entry_id), each.amount.currency
        totals = [said[key].amount for said in (by_himself, by_anyone) if key in said]
        if totals and drawn[key] > min(totals):
            yield Fault(code="SW733", at=f"allocations[{number}].amount")


def _first_said(cases: Iterable[Shares]) -> dict[tuple[str, str], Money]:
    first: dict[tuple[str, str], Money] = {}
    for each in sorted((total for case in cases for total in case.totals), key=lambda each: each.said_at):
        first.setdefault((each.entry_id, each.worth.currency), each.worth)
    return first


def _sums(cases: Iterable[Shares]) -> dict[tuple[str, str], Decimal]:
    sums: dict[tuple[str, str], Decimal] = {}
    for each in (share for case in cases for share in case.shares):
        key = each.entry_id, each.amount.currency
        sums[key] = sums.get(key, Decimal()) + each.amount.amount
    return sums


def _of(case: Shares, key: tuple[str, str]) -> Decimal:
    return _sums([case]).get(key, Decimal())
