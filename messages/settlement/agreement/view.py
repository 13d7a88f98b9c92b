"""By which numbers an agreement is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.identifiers import compact
from messages.process import Alias
from messages.roles import BANK, TRADER, Role
from messages.settlement.agreement.known import Agreement, Terms
from messages.settlement.showing import account, reason


def aliases(known: Agreement) -> Iterator[Alias]:
    """Its number and the bank's, its trader, and the accounts that may be used under it."""
    yield Alias(kind="agreement", value=known.agreement_no)
    yield Alias(kind="enterprise", value=known.trader_id)
    if known.bank_agreement_no:
        yield Alias(kind="agreement", value=known.bank_agreement_no)
    listed = [each for terms in (known.in_force, known.waiting) if terms for each in terms.accounts]
    for number in dict.fromkeys(compact(each.account_no) for each in listed):
        yield Alias(kind="account", value=number)
    for currency in dict.fromkeys(each.currency for each in listed):
        yield Alias(kind="currency", value=currency)


def view(known: Agreement, role: Role | None) -> Mapping[str, Any]:
    """What this role may read: who may act under it is a matter of trader and bank."""
    return {
        "agreement_no": known.agreement_no,
        "bank_agreement_no": known.bank_agreement_no,
        "trader_id": known.trader_id,
        "trader": known.trader,
        "bank": known.bank,
        "in_force": _terms(known.in_force, role),
        "waiting": _terms(known.waiting, role),
        "declined": _terms(known.declined, role),
        "suspended_at": known.stood_at if known.standing == "suspend" else None,
        "ended_by": known.ended_by,
        "hidden": known.hidden,
    }


def _terms(terms: Terms | None, role: Role | None) -> Mapping[str, Any] | None:
    if terms is None:
        return None
    signed = terms.verdict == "sign"
    return {
        "document_digest": terms.digest,
        "message_id": terms.message_id,
        "accounts": [account(each, role) for each in terms.accounts],
        "currencies": sorted({each.currency for each in terms.accounts}),
        "users": terms.users if role in (None, TRADER, BANK) else (),
        "valid_from": terms.valid_from,
        "valid_until": terms.valid_until,
        "terms": terms.terms,
        "terms_digest": terms.terms_digest,
        "signatures": {
            "trader": terms.signed_at,
            "bank": terms.decided_at if signed else None,
            "platform": terms.countersigned_at,
        },
        "verdict": terms.verdict,
        "declined_by": terms.declined_by,
        "reason": reason(terms.reason),
    }
