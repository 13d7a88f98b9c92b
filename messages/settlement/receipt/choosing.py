"""Which of several sums under one number of the bank a message is about.

A bank's number is meant for one sum, and some banks give it to all that they book together. An advice of other money
under a number that is known opens a case of its own; what is said later of that number is about the sum that it fits.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from messages.identifiers import compact
from messages.money import Money
from messages.process import Case
from messages.settlement.functions import NEW
from messages.settlement.receipt.known import Receipt
from messages.settlement.records import (
    SettlementAllocation,
    SettlementBopReport,
    SettlementInwardAdvice,
    SettlementInwardInstruction,
    SettlementQuery,
    SettlementStatus,
)
from messages.settlement.statuses import RETURNED, REVERSED
from messages.xml.records import record_of

WENT_BACK = (RETURNED, REVERSED)

Fits = Callable[[Receipt, Any], bool]


def choose(cases: Sequence[Case], body: Any, function_code: str) -> Case | None:
    """The case it is about; None: it opens one."""
    if record_of(body) is SettlementInwardAdvice and function_code in NEW:
        return _advised(cases, body)
    if len(cases) < 2:
        return cases[0] if cases else None
    fits = _FITS[record_of(body)]
    his = [case for case in cases if _is_his(case.known.receipt, body)] or cases
    return next(iter(_fitting(his, body, fits)), None) or his[-1]


def gone_back(cases: Sequence[Case], body: SettlementStatus) -> Case | None:
    """The one that came under the payer's number, or the UETR, that a return names; None: none did, or several."""
    numbers = {each for each in (body.end_to_end_id, body.uetr) if each}
    found = [case for case in cases if _is_under(case.known.receipt, numbers)]
    return found[0] if body.status in WENT_BACK and len(found) == 1 else None


def _is_under(known: Receipt, numbers: set[str]) -> bool:
    advice = known.advice
    return advice is not None and known.outcome != "sent-back" and bool(numbers & {advice.end_to_end_id, advice.uetr})


def is_other_money(known: Receipt, body: SettlementInwardAdvice) -> bool:
    """Whether what is advised is not what was advised under this number."""
    return known.advice is not None and not known.advice.is_of(body)


def _advised(cases: Sequence[Case], body: SettlementInwardAdvice) -> Case | None:
    """What was advised before, else what only was spoken of."""
    same = [case for case in cases if not is_other_money(case.known.receipt, body)]
    return next((case for case in same if case.known.receipt.advice is not None), None) or next(iter(same), None)


def _fitting(cases: Iterable[Case], body: Any, fits: Fits) -> list[Case]:
    """Those it fits, what is still open first."""
    found = [case for case in cases if fits(case.known.receipt, body)]
    return sorted(found, key=lambda case: case.known.receipt.outcome is not None)


def _is_his(known: Receipt, body: Any) -> bool:
    trader_id = getattr(body, "trader_id", None)
    return known.trader_id is None or trader_id is None or known.trader_id == compact(trader_id)


def _is_so_much(known: Receipt, said: Money | None) -> bool:
    advice = known.advice
    return advice is not None and said in (advice.amount, advice.clear, known.left)


def _funded(known: Receipt, body: SettlementInwardInstruction) -> bool:
    if known.instruction is not None or not body.funds:
        return known.instruction is None
    total = sum((each.amount.amount for each in body.funds), Decimal())
    return _is_so_much(known, Money(total, body.funds[0].amount.currency))


def _declared(known: Receipt, body: SettlementBopReport) -> bool:
    return _is_so_much(known, body.amount) and (known.bop_no or body.bop_no) == body.bop_no


def _told(known: Receipt, body: SettlementStatus) -> bool:
    return body.end_to_end_id == _end_to_end(known) if body.end_to_end_id else _is_so_much(known, body.amount)


def _corrected(known: Receipt, body: SettlementInwardAdvice) -> bool:
    return body.end_to_end_id == _end_to_end(known)


def _end_to_end(known: Receipt) -> str | None:
    return known.advice.end_to_end_id if known.advice else None


def _any(known: Receipt, body: Any) -> bool:
    return True


_FITS: Mapping[type, Fits] = {
    SettlementInwardAdvice: _corrected,
    SettlementInwardInstruction: _funded,
    SettlementBopReport: _declared,
    SettlementStatus: _told,
    SettlementAllocation: _any,
    SettlementQuery: _any,
}
