"""Whether what a bank says of a loan is news, agrees with what is known, and may be booked.

A bank's word is always taken. What contradicts the ledger, or would break it (more disbursed than was asked for, more
paid back than is owed, anything posted after the settlement), is recorded with a doubt and books nothing, so that what
is owed never exceeds the limit and nothing is counted twice. A word that was heard before is no news, and no doubt.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple

from messages.financing.beside import BOOKING, DRAW, REPAYMENT, is_kind, settled
from messages.financing.functions import NEW
from messages.financing.loan.known import Contract, Loan
from messages.financing.loan.ledger import PARTS, POSTED, REFUSED, Draw, Sums
from messages.financing.records import (
    FinancingClosure,
    FinancingContractOffer,
    FinancingRepaymentNotice,
    FinancingResult,
)
from messages.money import Money
from messages.process import Alias, Received
from messages.settlement.clocks import since
from messages.xml.records import record_of


class Odd(NamedTuple):
    """What is odd about a bank's word. at: field of its body."""

    code: str
    at: str
    wanted: str


Verdict = Odd | bool  # odd, or whether it is news

MOST_OFFERS = 100  # A: before the one that stands
MOST_DAYS = 400  # A: of one drawdown, of which anything may be due; a year has fewer
PLACES = ("submitted", "under-review", "approved")
SETTLED = Odd("SW774", "application_no", "nothing: the loan is settled")


def hears(known: Loan, received: Received) -> Verdict:
    """What to make of a bank's word: odd, or whether it changes anything; what was heard before does not."""
    message = received.message
    if message.head.function_code not in NEW:
        return Odd("SW772", "", "a word of its own: a refusal, a reversal, a newer offer")
    if (gone := settled(received)) and (odd := _of_what_is_settled(message.body, gone)):
        return odd
    return _HEARS[record_of(message.body)](known, believed(message.body, received.at))


def _of_what_is_settled(body: Any, gone: Collection[Alias]) -> Odd | None:
    """What a bank says of a drawdown that was settled long ago changes nothing, nor is a number used twice."""
    fields = {DRAW: "draw_no", REPAYMENT: "number", BOOKING: "booking_no"}
    kind = next(each for each in fields if any(is_kind(alias, each) for alias in gone))
    at = fields[kind] if hasattr(body, fields[kind]) else "number"
    return Odd("SW772", at, "nothing more: what has this number was settled before")


def believed(body: Any, at: datetime) -> Any:
    """What a bank says of a loan; what it notes of a day to come became so when it was heard."""
    return replace(body, noted_at=since(body.noted_at, at)) if isinstance(body, FinancingRepaymentNotice) else body


def _offer(known: Loan, body: FinancingContractOffer) -> Verdict:
    if known.outcome is not None:
        return Odd("SW772", "application_no", f"an application that is open; this one is {known.outcome}")
    if known.application is not None and body.limit.currency != known.application.amount.currency:
        return Odd("SW772", "limit", known.application.amount.currency)
    contract = known.contract
    if contract is None:
        return True
    if _signed_by(contract) == _signed_by(body) and _terms(contract) == _terms(body):
        return False
    if contract.signed_at is not None:
        return Odd("SW772", "contract_no", "nothing new: the trader has signed")
    return _newer(known, contract, body)


def _newer(known: Loan, contract: Contract, body: FinancingContractOffer) -> Verdict:
    """The trader signs number and digest alone: what they stood for once they stand for ever."""
    twins = (each for each in (contract, *known.former) if _signed_by(each) == _signed_by(body))
    if any(_terms(each) != _terms(body) for each in twins):
        return Odd("SW772", "terms_digest", "a new ContractNo or TermsDigest: by these it is signed")
    if len(known.former) >= MOST_OFFERS:
        return Odd("SW772", "contract_no", f"no more than {MOST_OFFERS} offers that take each other's place")
    return True


def _signed_by(of: Any) -> tuple[str, str]:
    return of.contract_no, of.terms_digest


def _terms(of: Any) -> tuple[Any, ...]:
    return of.limit, of.rate_basis, of.rate, of.valid_from, of.valid_to, of.terms


def _application(known: Loan, body: FinancingResult) -> Verdict:
    if body.verdict == "reject":
        if known.outcome == "rejected":
            return False
        is_late = known.outcome is not None or (known.contract is not None and known.contract.signed_at is not None)
        return Odd("SW772", "verdict", "no refusal of what is signed or over") if is_late else True
    if known.outcome == "rejected":
        return Odd("SW772", "verdict", "reject, as before")
    place = _PLACE_OF.get(body.verdict, PLACES[0])
    is_forward = known.outcome is None and known.contract is None and PLACES.index(place) > PLACES.index(known.place)
    return is_forward


_PLACE_OF = {"review": "under-review", "approve": "approved"}


def _contract(known: Loan, body: FinancingResult) -> Verdict:
    contract = known.contract
    if contract is None or contract.signed_at is None or body.number not in (None, contract.contract_no):
        return Odd("SW772", "number", "a contract that the trader has signed")
    if body.verdict == "accept":
        if contract.confirmed_at is not None:
            return False
        return True if known.outcome is None else Odd("SW772", "verdict", "reject, as before")
    if body.verdict == "reject":
        if known.outcome == "rejected" and contract.confirmed_at is None:
            return False
        return Odd("SW772", "verdict", "accept, as before") if contract.confirmed_at is not None else True
    return False


def _drawdown(known: Loan, body: FinancingResult) -> Verdict:
    draw = known.ledger.draw(body.number)
    if draw is None:
        return Odd("SW772", "number", "a drawdown that was asked for")
    if body.verdict == "disburse":
        return _disbursed(known, draw, body.amount or draw.amount)
    if body.verdict == "reject":
        if draw.rejected:
            return False
        return Odd("SW772", "verdict", "disburse, as before") if draw.disbursed is not None else True
    return False


def _disbursed(known: Loan, draw: Draw, amount: Money) -> Verdict:
    if draw.disbursed is not None:
        return False if draw.disbursed == amount else Odd("SW772", "amount", f"{draw.disbursed}, as before")
    if draw.rejected:
        return Odd("SW772", "verdict", "reject, as before")
    if known.outcome is not None:
        return SETTLED
    if amount.currency != draw.amount.currency or amount.amount > draw.amount.amount:
        return Odd("SW772", "amount", f"at most {draw.amount}")
    if not amount.amount:
        return Odd("SW772", "amount", "more than nothing; what is not paid out is rejected")
    return True


def _repayment(known: Loan, body: FinancingResult) -> Verdict:
    repayment = known.ledger.repayment(body.number)
    if repayment is None:
        return Odd("SW772", "number", "a repayment that was asked for")
    if body.verdict != "reject" or repayment.place == REFUSED or known.outcome is not None:
        return False
    return Odd("SW772", "verdict", "nothing: it is posted") if repayment.place == POSTED else True


def _closure_answer(known: Loan, body: FinancingResult) -> Verdict:
    return body.verdict == "reject" and known.closing_at is not None and known.outcome is None


_ABOUT: Mapping[str, Callable[[Loan, FinancingResult], Verdict]] = {
    "application": _application,
    "contract": _contract,
    "drawdown": _drawdown,
    "repayment": _repayment,
    "closure": _closure_answer,
}


def _result(known: Loan, body: FinancingResult) -> Verdict:
    hear = _ABOUT.get(body.about)
    return hear(known, body) if hear else Odd("SW772", "about", ", ".join(_ABOUT))


def _notice(known: Loan, body: FinancingRepaymentNotice) -> Verdict:
    draw = known.ledger.draw(body.draw_no)
    if draw is None or draw.disbursed is None or not _is_of(known, body.contract_no):
        return Odd("SW772", "draw_no", "a drawdown that was disbursed")
    said = [(name, getattr(body, name)) for name in PARTS]
    for name, each in said:
        if each is not None and each.currency != draw.amount.currency:
            return Odd("SW772", name, draw.amount.currency)
    tell = _KINDS.get(body.kind)
    return tell(known, draw, body) if tell else Odd("SW772", "kind", ", ".join(_KINDS))


def sums_of(body: FinancingRepaymentNotice) -> Sums:
    """The parts of a notice."""
    return Sums.of(principal=body.principal, interest=body.interest, fee=body.fee)


def _posted(known: Loan, draw: Draw, body: FinancingRepaymentNotice) -> Verdict:
    sums, before = sums_of(body), known.ledger.posting(body.booking_no)
    if before is not None:
        is_same = (before.draw_no, before.sums) == (body.draw_no, sums)
        return False if is_same else Odd("SW772", "booking_no", "a number of its own")
    if known.outcome is not None:
        return SETTLED
    if body.booking_no is None or sums.is_nothing:
        return Odd("SW772", "booking_no", "the number and the sums of what was posted")
    if sums.principal > known.ledger.owed(draw):
        return Odd("SW772", "principal", f"at most {Money(known.ledger.owed(draw), draw.amount.currency)}")
    return True


def _reversed(known: Loan, draw: Draw, body: FinancingRepaymentNotice) -> Verdict:
    posting = known.ledger.posting(body.booking_no)
    if posting is None or posting.draw_no != body.draw_no:
        return Odd("SW772", "booking_no", "a number that was posted")
    if posting.reversed_by is not None:
        return False
    if known.outcome is not None:
        return SETTLED
    contract = known.in_force
    if contract is None or known.ledger.committed + posting.sums.principal > contract.limit.amount:
        return Odd("SW772", "booking_no", "what leaves no more owed than the limit")
    return True


def _scheduled(known: Loan, draw: Draw, body: FinancingRepaymentNotice) -> Verdict:
    if known.outcome is not None:
        return SETTLED
    if body.due_on is None:
        return Odd("SW772", "due_on", "DueOn")
    line, sums = known.ledger.line(draw.draw_no, body.due_on), sums_of(body)
    if line is None:
        return _spared(known, draw) or not sums.is_nothing
    return line.sums != sums and body.noted_at >= line.noted_at


def _spared(known: Loan, draw: Draw) -> Odd | None:
    """A draw has so many days, and no more: each is looked at with every message."""
    if known.ledger.days(draw.draw_no) < MOST_DAYS:
        return None
    return Odd("SW772", "due_on", f"no more than {MOST_DAYS} days of one drawdown")


def _overdue(known: Loan, draw: Draw, body: FinancingRepaymentNotice) -> Verdict:
    if known.outcome is not None:
        return SETTLED
    if body.due_on is None:
        return Odd("SW772", "due_on", "DueOn")
    sums = sums_of(body)
    if sums.principal > known.ledger.owed(draw):
        return Odd("SW772", "principal", f"at most {Money(known.ledger.owed(draw), draw.amount.currency)}")
    paid_since = any(
        each.at > body.noted_at and each.reversed_by is None
        for each in known.ledger.postings
        if each.draw_no == draw.draw_no
    )
    if sums.is_nothing or paid_since:
        return False
    line = known.ledger.line(draw.draw_no, body.due_on)
    if line is None:
        return _spared(known, draw) or True
    if not _is_open(known, draw, body.due_on):
        return Odd("SW772", "due_on", "a day of which something is still due")
    return line.overdue_at is None


def _is_open(known: Loan, draw: Draw, due_on: date) -> bool:
    """Whether something of that day is due; where the days name more than is owed, that of the overdue one counts."""
    found = (each.sums for each in known.ledger.unpaid(draw.draw_no) if each.due_on == due_on)
    return any(each.interest or each.fee or (each.principal and known.ledger.owed(draw) > 0) for each in found)


def _received(known: Loan, draw: Draw, body: FinancingRepaymentNotice) -> Verdict:
    repayment = known.ledger.repayment(body.repayment_no)
    return known.outcome is None and repayment is not None and repayment.place == "asked"


_KINDS: Mapping[str, Callable[[Loan, Draw, FinancingRepaymentNotice], Verdict]] = {
    "scheduled": _scheduled,
    "received": _received,
    "posted": _posted,
    "overdue": _overdue,
    "reversed": _reversed,
}


def _closure(known: Loan, body: FinancingClosure) -> Verdict:
    if known.in_force is None or not _is_of(known, body.contract_no):
        return Odd("SW772", "contract_no", "a contract in force")
    if known.outcome is not None:
        return known.outcome == "settled" and body.certificate_no is not None
    if body.outstanding.amount or known.ledger.outstanding or _waits(known):
        return Odd("SW772", "outstanding", "nothing: principal is owed by what was posted, or a drawdown waits")
    return True  # interest and fees that it had named it waives by closing


def is_clear(known: Loan) -> bool:
    """Whether nothing is owed, and no drawdown waits."""
    return not known.ledger.due and not _waits(known)


def _waits(known: Loan) -> bool:
    return any(each.waits for each in known.ledger.draws)


def _is_of(known: Loan, contract_no: str) -> bool:
    return known.contract is not None and known.contract.contract_no == contract_no


_HEARS: Mapping[type, Callable[[Loan, Any], Verdict]] = {
    FinancingContractOffer: _offer,
    FinancingResult: _result,
    FinancingRepaymentNotice: _notice,
    FinancingClosure: _closure,
}
