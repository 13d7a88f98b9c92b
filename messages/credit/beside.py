"""The other cases that a message is held against: the agreement and its policies, other losses, what all may read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from messages.credit.agreement.known import Agreement
from messages.credit.claim.known import Claim
from messages.credit.keys import cover_key, risk_key
from messages.credit.known import AGREEMENT, CLAIM, POLICY, RISK
from messages.credit.policy.known import Policy
from messages.credit.records import (
    CreditClaim,
    CreditEnquiry,
    CreditLossNotice,
    CreditProposal,
    CreditResult,
    CreditRiskQuery,
)
from messages.credit.risk.known import Risk, subject_of
from messages.financing.documents import plain
from messages.process import Alias, Received
from messages.xml.records import record_of


def beside(body: Any) -> Iterable[str | Alias]:
    """By what they are found."""
    find = _FINDS.get(record_of(body))
    return find(body) if find else ()


def _proposal(body: CreditProposal) -> Iterator[str | Alias]:
    yield cover_key(body.agreement_no)


def _enquiry(body: CreditEnquiry) -> Iterator[str | Alias]:
    if body.agreement_no is not None:
        yield cover_key(body.agreement_no)


def _loss(body: CreditLossNotice | CreditClaim) -> Iterator[str | Alias]:
    """Its policy, what else is claimed under that, and what else is claimed of those invoices."""
    yield cover_key(body.agreement_no)
    yield Alias(kind="policy", value=body.policy_no)
    yield from (
        Alias(kind="invoice", value=plain(each.invoice_no)) for each in body.shipments if hasattr(each, "invoice_no")
    )


def _result(body: CreditResult) -> Iterator[str | Alias]:
    if body.about == CLAIM and body.agreement_no is not None:
        yield cover_key(body.agreement_no)
    if body.about == CLAIM and body.policy_no is not None:
        yield Alias(kind="policy", value=body.policy_no)


def _query(body: CreditRiskQuery) -> Iterator[str | Alias]:
    yield risk_key(body.insurer, body.about, subject_of(body), None)


_FINDS: Mapping[type, Callable[[Any], Iterable[str | Alias]]] = {
    CreditProposal: _proposal,
    CreditEnquiry: _enquiry,
    CreditLossNotice: _loss,
    CreditClaim: _loss,
    CreditResult: _result,
    CreditRiskQuery: _query,
}


def agreement_of(received: Received, agreement_no: str) -> Agreement | None:
    """The agreement of this number, among the cases beside."""
    found = (case.known.agreement for case in received.beside if case.known.kind == AGREEMENT)
    return next((each for each in found if each.agreement_no == agreement_no), None)


def policy_of(received: Received, agreement_no: str, policy_no: str) -> Policy | None:
    """The policy that was issued under this number, under this agreement."""
    found = (case.known.policy for case in received.beside if case.known.kind == POLICY)
    return next((each for each in found if (each.agreement_no, each.policy_no) == (agreement_no, policy_no)), None)


def claims(received: Received) -> Iterator[Claim]:
    """The other losses beside."""
    return (case.known.claim for case in received.beside if case.known.kind == CLAIM)


def published(received: Received) -> Risk | None:
    """What the insurer has said to everybody of what is asked."""
    return next((case.known.risk for case in received.beside if case.known.kind == RISK), None)
