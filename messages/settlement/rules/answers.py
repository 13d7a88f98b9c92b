"""Answers: each fits what it answers, and a refusal says why."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.settlement.records import (
    Reason,
    SettlementCountersignature,
    SettlementInwardInstruction,
    SettlementSigningResult,
    SettlementStatus,
)

CANCELLATION, PAYMENT = "cancellation", "payment"  # STATUS_ABOUT, STATUS_LEVEL
OF_CANCELLATION = ("ACCR", "RJCR", "PDCR")  # PAYMENT_STATUS
PART = "PART"
REJECTIONS = ("RJCT", "RJCR", "BLCK")
REFUSALS = ("decline", "suspend")  # AGREEMENT_VERDICT
CREDIT, RETURN = "credit", "return"


def cancellation_has_its_statuses(status: SettlementStatus) -> Iterator[Fault]:
    """SW714: a cancellation is accepted, rejected or pending; nothing else is so."""
    if (status.about == CANCELLATION) != (status.status in OF_CANCELLATION):
        these = " ".join(OF_CANCELLATION)
        wanted = f"one of {these}" if status.about == CANCELLATION else f"none of {these}"
        yield Fault(code="SW714", at="status", wanted=wanted)


def part_is_of_a_group(status: SettlementStatus) -> Iterator[Fault]:
    """SW714: one payment is accepted or not; only a group is in part."""
    if status.status == PART and status.level == PAYMENT:
        yield Fault(code="SW714", at="level", wanted="group or batch")


def rejection_tells_why(status: SettlementStatus) -> Iterator[Fault]:
    """SW715: doubted only."""
    if status.status in REJECTIONS and not any(_says_why(reason) for reason in status.reasons):
        yield Fault(code="SW715", at="reasons", wanted="Reasons")


def refusal_of_an_agreement_tells_why(body: SettlementSigningResult | SettlementCountersignature) -> Iterator[Fault]:
    """SW715: doubted only."""
    if body.verdict in REFUSALS and not _says_why(body.reason):
        yield Fault(code="SW715", at="reason", wanted="Reason")


def instruction_is_whole(instruction: SettlementInwardInstruction) -> Iterator[Fault]:
    """SW716: money is credited to somewhere; it is returned for a reason, and goes nowhere else."""
    if instruction.verdict == CREDIT and not instruction.funds:
        yield Fault(code="SW716", at="funds", wanted="Funds")
    if instruction.verdict == RETURN and instruction.funds:
        yield Fault(code="SW716", at="funds", wanted=f"no Funds with {RETURN}")
    if instruction.verdict == RETURN and not _says_why(instruction.reason):
        yield Fault(code="SW716", at="reason", wanted="Reason")


def _says_why(reason: Reason | None) -> bool:
    return reason is not None and (reason.code is not None or reason.text is not None)
