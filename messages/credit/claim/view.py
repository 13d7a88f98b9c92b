"""By which numbers a loss is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.codes.credit import CLAIM_DOCUMENT, LOSS_CAUSE
from messages.credit.claim.known import Claim, Loss
from messages.credit.showing import named, words
from messages.financing.documents import plain
from messages.process import Alias
from messages.roles import Role


def aliases(known: Claim) -> Iterator[Alias]:
    """Its numbers, its policy, and what was shipped."""
    yield Alias(kind="claim", value=known.claim_no)
    yield Alias(kind="agreement", value=known.agreement_no)
    yield Alias(kind="policy", value=known.policy_no)
    yield Alias(kind="buyer", value=known.buyer_no)
    if known.insurer_no:
        yield Alias(kind="claim", value=known.insurer_no)
    shipments = (*known.notice.shipments, *(known.claimed.shipments if known.claimed else ()))
    numbers = (number for each in shipments for number in (each.invoice_no, plain(each.invoice_no)))
    for number in dict.fromkeys(numbers):  # as it was written, and as it is compared
        yield Alias(kind="invoice", value=number)
    for entry in dict.fromkeys(each.entry_id for each in shipments if each.entry_id):
        yield Alias(kind="declaration", value=entry)


def view(known: Claim, role: Role | None) -> Mapping[str, Any]:
    """What this role may read; where the money goes stays in the document."""
    return {
        "claim_no": known.claim_no,
        "insurer_no": known.insurer_no,
        "agreement_no": known.agreement_no,
        "policy_no": known.policy_no,
        "buyer_no": known.buyer_no,
        "trader_id": known.trader_id,
        "insurer": known.insurer,
        "amount": (known.claimed or known.notice).amount,
        "notice": _loss(known.notice),
        "claimed": _loss(known.claimed) if known.claimed else None,
        "noticed_at": known.noticed_at,
        "claim_by": known.claim_by,
        "claimed_at": known.claimed_at,
        "wanted": [{"kind": each, **named("", CLAIM_DOCUMENT, each)} for each in known.wanted],
        "assessed": known.assessed,
        "paid": known.paid,
        "recovered": known.recovered,
        "ledger": known.ledger,
        "results": words(known.words),
    }


def _loss(known: Loss) -> Mapping[str, Any]:
    return {
        "amount": known.amount,
        "cause": known.cause,
        **named("cause_", LOSS_CAUSE, known.cause),
        "known_on": known.known_on,
        "shipments": known.shipments,
        "documents": known.documents,
        "recovered": known.recovered,
        "at": known.at,
        "message_id": known.message_id,
    }
