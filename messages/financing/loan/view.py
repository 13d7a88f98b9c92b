"""By which numbers a loan is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.financing import FINANCING_REASON, FINANCING_VERDICT
from messages.financing import documents
from messages.financing.beside import BOOKING, booked
from messages.financing.documents import Pledge, Worth
from messages.financing.loan.known import Application, Contract, Loan, Word
from messages.financing.loan.ledger import Draw, Due, Ledger, Posting, Repayment, Sums, place
from messages.money import shown
from messages.process import Alias
from messages.roles import Role
from messages.settlement.showing import number


def aliases(known: Loan) -> Iterator[Alias]:
    """The trader's numbers and the bank's, and the documents it rests on."""
    yield Alias(kind="application", value=known.application_no)
    if known.trader_id:
        yield Alias(kind="enterprise", value=known.trader_id)
    if known.contract is not None:
        yield Alias(kind="loan-contract", value=known.contract.contract_no)
    if known.application is not None:
        yield Alias(kind="currency", value=known.application.amount.currency)
    yield from (Alias(kind="data-authorization", value=each) for each in known.authorization_nos)
    yield from (Alias(kind="draw", value=each.draw_no) for each in known.ledger.draws)
    yield from (Alias(kind="repayment", value=each.repayment_no) for each in known.ledger.repayments)
    yield from (Alias(kind=BOOKING, value=each.booking_no) for each in known.ledger.postings)
    yield from (booked(known.application_no, each.booking_no) for each in known.ledger.postings)
    if known.certificate_no:
        yield Alias(kind="certificate", value=known.certificate_no)
    yield from documents.aliases(known.spent, documents.SPENT)
    papers = (*(each.paper for each in known.worths), *(each.paper for each in known.pledge.uses))
    yield from dict.fromkeys(documents.aliases(papers))


def view(known: Loan, role: Role | None) -> Mapping[str, Any]:
    """What this role may read."""
    ledger, currency = known.ledger, _currency(known)
    return {
        "application_no": known.application_no,
        "trader_id": known.trader_id,
        "bank": known.bank,
        "contract_no": known.contract.contract_no if known.contract else None,
        "place": known.place,
        "outcome": known.outcome,
        **_application(known.application),
        "papers": _papers(known),
        "authorization_nos": known.authorization_nos,
        "told": known.told,
        "approved": known.approved,
        "contract": _contract(known.contract),
        "over": known.over,
        **(_totals(known, currency) if currency else {}),
        "due": [_due(each, currency) for each in ledger.due] if currency else [],
        "draws": [_draw(ledger, each, role) for each in ledger.draws],
        "repayments": [_repayment(each, currency) for each in ledger.repayments] if currency else [],
        "postings": [_posting(each, currency) for each in ledger.postings] if currency else [],
        "settled_before": ledger.carried.count,
        "closing_asked_at": known.closing_at,
        "closed_on": known.closed_on,
        "certificate_no": known.certificate_no,
        "words": [_word(each) for each in known.words],
    }


def _currency(known: Loan) -> str | None:
    if known.contract is not None:
        return known.contract.limit.currency
    return known.application.amount.currency if known.application else None


def _application(said: Application | None) -> Mapping[str, Any]:
    if said is None:
        return {"amount": None}
    return {
        "product": said.product,
        "amount": said.amount,
        "tenor_days": said.tenor_days,
        "purpose": said.purpose,
        "safe_class": said.safe_class,
    }


def _papers(known: Loan) -> list[Mapping[str, Any]]:
    """The documents that the loan rests on, what each is worth, and what of it this loan finances now."""
    return [_paper(each, known.pledge) for each in known.worths]


def _paper(said: Worth, pledge: Pledge) -> Mapping[str, Any]:
    uses = (each.used for each in pledge.uses if each.paper.is_one_with(said.paper))
    used = sum((each.amount for each in uses if each.currency == said.worth.currency), Decimal())
    return {
        "kind": said.paper.kind,
        "number": said.paper.written,
        "digest": said.paper.digest,
        "amount": said.worth,
        "used": shown(used, said.worth.currency),
    }


def _contract(known: Contract | None) -> Mapping[str, Any] | None:
    if known is None:
        return None
    return {
        "contract_no": known.contract_no,
        "limit": known.limit,
        "rate_basis": known.rate_basis,
        "rate": known.rate,
        "valid_from": known.valid_from,
        "valid_to": known.valid_to,
        "terms": known.terms,
        "terms_digest": known.terms_digest,
        "offered_at": known.offered_at,
        "signatures": {"trader": known.signed_at, "bank": known.confirmed_at},
        "document_digest": known.digest,
    }


def _totals(known: Loan, currency: str) -> Mapping[str, Any]:
    """Principal and interest apart: what was drawn, what is owed, what of the limit is left."""
    ledger, contract = known.ledger, known.contract
    left = shown(contract.limit.amount - ledger.committed, currency) if contract and known.in_force else None
    return {
        "limit": contract.limit if contract else None,
        "disbursed": shown(ledger.disbursed, currency),
        "outstanding": shown(ledger.outstanding, currency),
        "committed": shown(ledger.committed, currency),
        "available": left if not known.over and known.outcome is None else None,
        "repaid": _sums(ledger.posted(), currency),
    }


def _sums(known: Sums, currency: str) -> Mapping[str, Any]:
    return {
        "principal": shown(known.principal, currency),
        "interest": shown(known.interest, currency),
        "fee": shown(known.fee, currency),
    }


def _due(known: Due, currency: str) -> Mapping[str, Any]:
    return {
        "draw_no": known.draw_no,
        "due_on": known.due_on,
        **_sums(known.sums, currency),
        "overdue_at": known.overdue_at,
    }


def _draw(ledger: Ledger, known: Draw, role: Role | None) -> Mapping[str, Any]:
    return {
        "draw_no": known.draw_no,
        "state": place(ledger, known),
        "amount": known.amount,
        "value_on": known.value_on,
        "due_on": known.due_on,
        "payee_name": known.payee_name,
        "payee_account": number(known.payee_account, role),
        "documents": [
            {"kind": each.paper.kind, "number": each.paper.written, "digest": each.paper.digest, "used": each.used}
            for each in known.uses
        ],
        "asked_at": known.asked_at,
        "disbursed": known.disbursed,
        "disbursed_at": known.disbursed_at,
        "booking_no": known.booking_no,
        "owed": shown(ledger.owed(known), known.amount.currency),
        "reason": _said("", FINANCING_REASON, known.reason) if known.reason else None,
        "note": known.note,
    }


def _repayment(known: Repayment, currency: str) -> Mapping[str, Any]:
    return {
        "repayment_no": known.repayment_no,
        "draw_no": known.draw_no,
        "state": known.place,
        **_sums(known.sums, currency),
        "source": known.source,
        "asked_at": known.asked_at,
        "reason": _said("", FINANCING_REASON, known.reason) if known.reason else None,
    }


def _posting(known: Posting, currency: str) -> Mapping[str, Any]:
    return {
        "booking_no": known.booking_no,
        "draw_no": known.draw_no,
        "repayment_no": known.repayment_no,
        "due_on": known.due_on,
        **_sums(known.sums, currency),
        "at": known.at,
        "message_id": known.message_id,
        "reversed_by": known.reversed_by,
    }


def _word(known: Word) -> Mapping[str, Any]:
    return {
        "about": known.about,
        "number": known.number,
        "verdict": known.verdict,
        **_words("verdict_", FINANCING_VERDICT, known.verdict),
        "at": known.at,
        "heard_at": known.heard_at,
        "reason": _said("", FINANCING_REASON, known.reason) if known.reason else None,
        "note": known.note,
        "has_effect": known.effect,
    }


def _said(prefix: str, codes: CodeList, code: str) -> Mapping[str, str | None]:
    return {f"{prefix}code": code, **_words(prefix, codes, code)}


def _words(prefix: str, codes: CodeList, code: str) -> Mapping[str, str | None]:
    row = codes.get(code)
    return {f"{prefix}zh": row.zh if row else None, f"{prefix}en": row.en if row else None}
