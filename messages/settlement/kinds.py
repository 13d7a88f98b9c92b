"""The four kinds of case: by what each is found, what a message does to it, what must hold against it.

A type of message may be about several kinds: a status is of a payment, or of money that came in.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from messages.findings import Fault
from messages.process import Alias, Received, Step, Timer
from messages.roles import Role
from messages.settlement import statement
from messages.settlement.agreement import against as against_agreement
from messages.settlement.agreement import fold as agreement
from messages.settlement.agreement import view as agreement_view
from messages.settlement.beside import agreement_key, holder, owner
from messages.settlement.keys import bank_no
from messages.settlement.known import AGREEMENT, PAYMENT, RECEIPT, STATEMENT
from messages.settlement.payment import against as against_payment
from messages.settlement.payment import fold as payment
from messages.settlement.payment import view as payment_view
from messages.settlement.receipt import against as against_receipt
from messages.settlement.receipt import fold as receipt
from messages.settlement.receipt import view as receipt_view

Rule = Callable[[Any | None, Received], Iterable[Fault]]


def _never(known: Any, timer: Timer) -> Step | None:
    """No time limits of its own."""
    return None


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of case; every function here is handed its part of what is known, never the whole.

    numbered: its order key, of the body of a message. folds, against: by type of message, without its version.
    """

    numbered: Callable[[Any], str]
    folds: Mapping[str, Callable[[Any, Received], Step]]
    aliases: Callable[[Any], Iterable[Alias]]
    view: Callable[[Any, Role | None], Mapping[str, Any]]
    against: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    expire: Callable[[Any, Timer], Step | None] = _never


def _agreement_no(body: Any) -> str:
    return agreement_key(body.agreement_no)


def _reference(body: Any) -> str:
    return f"{PAYMENT}:{body.reference}"


def _bank_reference(body: Any) -> str:
    return f"{RECEIPT}:{bank_no(body.bank)}:{body.bank_reference}"


def _statement_id(body: Any) -> str:
    return f"{STATEMENT}:{bank_no(body.bank)}:{body.statement_id}"


def _advice(known: Any, received: Received) -> Step:
    body = received.message.body
    return receipt.advice(known, received, owner(received, body.bank, body.account.account_no, body.trader_id))


def _statement(known: Any, received: Received) -> Step:
    body = received.message.body
    return statement.fold(known, received, holder(received, body.bank, body.account.account_no))


KINDS: Mapping[str, Kind] = {
    AGREEMENT: Kind(
        numbered=_agreement_no,
        folds={
            "settlement.signing": agreement.signing,
            "settlement.signing-result": agreement.result,
            "settlement.countersignature": agreement.countersignature,
        },
        against=against_agreement.AGAINST,
        aliases=agreement_view.aliases,
        view=agreement_view.view,
        expire=agreement.expire,
    ),
    PAYMENT: Kind(
        numbered=_reference,
        folds={
            "settlement.outward": payment.outward,
            "settlement.allocation": payment.allocation,
            "settlement.cancellation": payment.cancellation,
            "settlement.query": payment.query,
            "settlement.status": payment.status,
        },
        against=against_payment.AGAINST,
        aliases=payment_view.aliases,
        view=payment_view.view,
        expire=payment.expire,
    ),
    RECEIPT: Kind(
        numbered=_bank_reference,
        folds={
            "settlement.inward-advice": _advice,
            "settlement.inward-instruction": receipt.instruction,
            "settlement.bop-report": receipt.report,
            "settlement.allocation": receipt.allocation,
            "settlement.query": receipt.query,
            "settlement.status": receipt.status,
        },
        against=against_receipt.AGAINST,
        aliases=receipt_view.aliases,
        view=receipt_view.view,
    ),
    STATEMENT: Kind(
        numbered=_statement_id,
        folds={"settlement.statement": _statement},
        aliases=statement.aliases,
        view=statement.view,
    ),
}
