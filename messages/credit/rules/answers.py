"""Answers: a verdict fits what it is about, and brings what such a verdict must; a refusal says why."""

from collections.abc import Iterator, Mapping

from messages.credit.records import CreditReason, CreditResult, CreditRiskQuery, CreditRiskReport
from messages.findings import Fault

NUMBERS: Mapping[str, tuple[str, ...]] = {  # what a result names, by what it is about
    "agreement": ("agreement_no",),
    "policy": ("agreement_no", "proposal_no"),
    "premium": ("agreement_no", "proposal_no"),
    "enquiry": ("enquiry_no",),
    "claim": ("agreement_no", "policy_no", "claim_no"),
}
OWN = ("proposal_no", "enquiry_no", "claim_no")  # each of one kind of case alone

VERDICTS: Mapping[str, tuple[str, ...]] = {
    "agreement": ("review", "sign", "decline", "end"),
    "policy": ("review", "quote", "decline", "issue", "limit", "renew", "end"),
    "premium": ("received", "unpaid"),
    "enquiry": ("review", "answer", "decline", "close"),
    "claim": ("review", "docs", "assess", "pay", "reject", "recover", "close"),
}
BRINGS: Mapping[str, tuple[str, ...]] = {  # what a verdict must bring
    "quote": ("cover",),
    "issue": ("policy_no", "cover"),
    "limit": ("limits",),
    "answer": ("text",),
    "docs": ("wanted",),
    "assess": ("assessed",),
    "pay": ("paid", "payment_no"),
    "recover": ("recovered", "payment_no"),
}
ALONE: Mapping[str, tuple[str, ...]] = {  # what nobody else may bring
    "wanted": ("docs",),
    "paid": ("pay",),
    "recovered": ("recover",),
    "assessed": ("assess", "pay"),
}
REFUSALS = ("decline", "unpaid", "reject")


def result_names_what_it_is_about(result: CreditResult) -> Iterator[Fault]:
    """SW806: by all its numbers, and by none of another case's."""
    wanted = NUMBERS.get(result.about)
    if wanted is None:
        return  # the list says it
    for name in wanted:
        if getattr(result, name) is None:
            yield Fault(code="SW806", at=name, wanted=f"{name} of the {result.about}")
    for name in OWN:
        if name not in wanted and getattr(result, name) is not None:
            yield Fault(code="SW806", at=name, wanted=f"none: it is about the {result.about}")


def verdict_is_one_of_it(result: CreditResult) -> Iterator[Fault]:
    """SW807."""
    known = VERDICTS.get(result.about)
    if known is not None and result.verdict not in known and result.verdict in _ALL:
        yield Fault(code="SW807", at="verdict", wanted=f"one of {', '.join(known)}")


def verdict_brings_what_it_must(result: CreditResult) -> Iterator[Fault]:
    """SW807."""
    for name in BRINGS.get(result.verdict, ()):
        if not getattr(result, name):
            yield Fault(code="SW807", at=name, wanted=f"{name} with {result.verdict}")


def verdict_brings_nothing_else(result: CreditResult) -> Iterator[Fault]:
    """SW807: sums and papers come with the verdict that is of them."""
    for name, verdicts in ALONE.items():
        if getattr(result, name) and result.verdict not in verdicts:
            yield Fault(code="SW807", at=name, wanted=f"only with {', '.join(verdicts)}")


def refusal_tells_why(result: CreditResult) -> Iterator[Fault]:
    """SW808: doubted only."""
    if result.verdict in REFUSALS and not _says_why(result.reason):
        yield Fault(code="SW808", at="reason", wanted="Reason")


def risk_names_its_subject(body: CreditRiskQuery | CreditRiskReport) -> Iterator[Fault]:
    """SW806: of country, industry and buyer the one it is about, and no other."""
    if body.about not in _SUBJECTS:
        return  # the list says it
    for name in _SUBJECTS:
        if (name == body.about) != (getattr(body, name) is not None):
            wanted = name.capitalize() if name == body.about else f"none: it is about the {body.about}"
            yield Fault(code="SW806", at=name, wanted=wanted)


def report_of_a_buyer_is_for_one(report: CreditRiskReport) -> Iterator[Fault]:
    """SW806: nobody else learns what is said of a trader's buyer, nor what he has asked."""
    if report.trader_id is None and report.about == "buyer":
        yield Fault(code="SW806", at="trader_id", wanted="TraderId of whoever it is for")
    elif report.trader_id is None and report.query_no is not None:
        yield Fault(code="SW806", at="trader_id", wanted="TraderId of whoever has asked")


def _says_why(reason: CreditReason | None) -> bool:
    return reason is not None and (reason.code is not None or reason.text is not None)


_SUBJECTS = ("country", "industry", "buyer")
_ALL = frozenset(each for verdicts in VERDICTS.values() for each in verdicts)
