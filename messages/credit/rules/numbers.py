"""Numbers: whose they are, and that nothing is named twice."""

from collections.abc import Callable, Iterator
from typing import Any

from messages.credit.records import (
    CreditClaim,
    CreditLossNotice,
    CreditPremium,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
)
from messages.credit.rules.readable import readable, twice
from messages.financing.documents import plain
from messages.findings import Fault
from messages.identifiers import BadIdentifier, credit_code, reference

Rule = Callable[[Any], Iterator[Fault]]


def of_the_trader(*fields: str) -> tuple[Rule, ...]:
    """The rules that these numbers begin with the trader's organisation code, so that they are his alone."""
    return tuple(_of_the_trader(field) for field in fields)


def _of_the_trader(field: str) -> Rule:
    def number_is_of_the_trader(body: Any) -> Iterator[Fault]:
        """SW800."""
        number: str | None = getattr(body, field)
        if number is None or body.trader_id is None:
            return
        try:
            reference.check(number)
        except BadIdentifier:
            return  # the identifier's own finding says it
        if not reference.is_of(number, body.trader_id):
            yield Fault(code="SW800", at=field, wanted=f"{credit_code.organisation(body.trader_id)}…")

    return number_is_of_the_trader


def buyers_differ(proposal: CreditProposal) -> Iterator[Fault]:
    """SW803: a buyer is named once, in each of his terms of payment."""
    rows = readable("buyers", proposal.buyers, "buyer", "payment_terms")
    yield from twice(
        (f"{at}buyer.buyer_no", (each.buyer.buyer_no, each.payment_terms))
        for at, each in rows
        if hasattr(each.buyer, "buyer_no")
    )


def markets_differ(proposal: CreditProposal) -> Iterator[Fault]:
    """SW803: so is a country."""
    yield from twice((f"markets[{n}]", each) for n, each in enumerate(proposal.markets))


def limits_differ(body: CreditPremiumNotice | CreditResult) -> Iterator[Fault]:
    """SW803: and the limit of a buyer."""
    if body.cover is not None:
        yield from _limits("cover.limits", body.cover.limits)
    yield from _limits("limits", getattr(body, "limits", ()))


def shipments_differ(body: CreditLossNotice | CreditClaim) -> Iterator[Fault]:
    """SW803: and an invoice."""
    rows = readable("shipments", body.shipments, "invoice_no")
    yield from twice((f"{at}invoice_no", plain(each.invoice_no)) for at, each in rows)


def documents_differ(claim: CreditClaim) -> Iterator[Fault]:
    """SW803: and a paper, by kind, number and name."""
    rows = readable("documents", claim.documents, "kind", "number", "name", "digest")
    yield from twice((f"{at}kind", (each.kind, each.number, each.name, each.digest)) for at, each in rows)


def premium_is_proved(premium: CreditPremium) -> Iterator[Fault]:
    """SW810: by a payment on the single window, or by a voucher of the bank."""
    if premium.remittance is None and premium.voucher_no is None:
        yield Fault(code="SW810", at="remittance", wanted="Remittance or VoucherNo")


def _limits(field: str, limits: Any) -> Iterator[Fault]:
    yield from twice((f"{at}buyer_no", each.buyer_no) for at, each in readable(field, limits, "buyer_no"))
