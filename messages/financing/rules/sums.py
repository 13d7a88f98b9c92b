"""Amounts: parts are in the currency of the whole, documents make a draw, a repayment is of something."""

from collections.abc import Iterator
from decimal import Decimal

from messages.financing.records import (
    FinancingClosure,
    FinancingDrawdown,
    FinancingRepayment,
    FinancingRepaymentNotice,
)
from messages.findings import Fault
from messages.money import Money
from messages.settlement.rules.readable import readable

PARTS = ("principal", "interest", "fee")
NEEDS = {  # REPAYMENT_KIND: fields without which it says nothing
    "scheduled": ("due_on",),
    "overdue": ("due_on",),
    "posted": ("booking_no",),
    "reversed": ("booking_no",),
}
WITHOUT_SUMS = ("reversed",)  # the posting tells them


def used_makes_the_amount(drawdown: FinancingDrawdown) -> Iterator[Fault]:
    """SW753: where every document is in the currency of the draw, what is used of them makes its amount."""
    used: list[Money] = [each.used for each in drawdown.documents]
    if any(each.currency != drawdown.amount.currency for each in used):
        return
    total = sum((each.amount for each in used), Decimal())
    if total != drawdown.amount.amount > 0:  # that an amount is above zero, its schema says
        value = f"{drawdown.amount.currency} {total}"
        yield Fault(code="SW753", at="documents", value=value, wanted=str(drawdown.amount))


def no_more_is_used_than_there_is(drawdown: FinancingDrawdown) -> Iterator[Fault]:
    """SW752 in another currency than the document; SW753 where more is used than it is worth."""
    for at, each in readable("documents", drawdown.documents, "used", "amount"):
        if each.amount is None:
            continue
        if each.used.currency != each.amount.currency:
            yield Fault(code="SW752", at=f"{at}used", value=str(each.used), wanted=each.amount.currency)
        elif each.used.amount > each.amount.amount:
            yield Fault(code="SW753", at=f"{at}used", wanted=f"at most {each.amount}")


def something_is_paid(repayment: FinancingRepayment) -> Iterator[Fault]:
    """SW760."""
    if repayment.principal is None and repayment.interest is None and repayment.fee is None:
        yield Fault(code="SW760", at="principal", wanted="Principal, Interest or Fee")


def parts_are_in_one_currency(body: FinancingRepayment | FinancingRepaymentNotice) -> Iterator[Fault]:
    """SW752."""
    first: Money | None = None
    for name in PARTS:
        said: Money | None = getattr(body, name)
        if first is not None and said is not None and said.currency != first.currency:
            yield Fault(code="SW752", at=name, wanted=first.currency)
        first = first or said


def notice_is_whole(notice: FinancingRepaymentNotice) -> Iterator[Fault]:
    """SW760: it says of what day, under which number, how much."""
    for name in NEEDS.get(notice.kind, ()):
        if getattr(notice, name) is None:
            yield Fault(code="SW760", at=name, wanted="".join(word.capitalize() for word in name.split("_")))
    nothing = notice.principal is None and notice.interest is None and notice.fee is None
    if nothing and notice.kind not in WITHOUT_SUMS:
        yield Fault(code="SW760", at="principal", wanted="Principal, Interest or Fee")


def nothing_is_outstanding(closure: FinancingClosure) -> Iterator[Fault]:
    """SW760: a loan of which something is owed is not closed."""
    if closure.outstanding.amount:
        yield Fault(code="SW760", at="outstanding", wanted="0")
