"""Answers: each fits what it answers, names its number, and a refusal says why."""

from collections.abc import Iterator, Mapping

from messages.financing.records import FinancingResult
from messages.findings import Fault

REJECT = "reject"
VERDICTS: Mapping[str, tuple[str, ...]] = {  # FINANCING_ABOUT: what may be said of it (FINANCING_VERDICT)
    "application": ("review", "approve", REJECT),
    "contract": ("review", "accept", REJECT),
    "drawdown": ("review", "accept", "disburse", REJECT),
    "repayment": ("review", "accept", REJECT),
    "closure": ("review", "accept", REJECT),
}
NUMBERED = ("contract", "drawdown", "repayment")


def verdict_fits(result: FinancingResult) -> Iterator[Fault]:
    """SW757: only a drawdown is disbursed, only an application approved."""
    may = VERDICTS.get(result.about)
    if may is not None and result.verdict not in may:
        yield Fault(code="SW757", at="verdict", wanted=f"one of {', '.join(may)}")


def result_names_its_number(result: FinancingResult) -> Iterator[Fault]:
    """SW757: of which contract, drawdown or repayment."""
    if result.about in NUMBERED and result.number is None:
        yield Fault(code="SW757", at="number", wanted="Number")


def rejection_tells_why(result: FinancingResult) -> Iterator[Fault]:
    """SW758: doubted only."""
    if result.verdict == REJECT and result.reason is None and result.note is None:
        yield Fault(code="SW758", at="reason", wanted="Reason or Note")
