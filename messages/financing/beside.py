"""The other cases that a message is held against: the authorisation it names, loans that rest on the same documents."""

from collections.abc import Iterable, Iterator
from typing import Any

from messages.financing import documents, extract
from messages.financing.documents import Others
from messages.financing.known import LOAN
from messages.financing.records import (
    FinancingApplication,
    FinancingCustomsData,
    FinancingDrawdown,
    FinancingRepayment,
    FinancingRepaymentNotice,
    FinancingResult,
)
from messages.identifiers import compact
from messages.process import Alias, Received
from messages.xml.records import record_of

DRAW, REPAYMENT, BOOKING = NUMBERS = ("draw", "repayment", "booking")  # kinds of numbers that find a loan


def beside(body: Any) -> Iterable[str | Alias]:
    """By what they are found."""
    find = _FINDS.get(record_of(body))
    return find(body) if find else ()


def _financed(body: Any) -> Iterator[str | Alias]:
    yield from extract.beside(body.authorization_no)
    yield from documents.beside(body.documents)


def _drawn(body: Any) -> Iterator[str | Alias]:
    yield Alias(kind=DRAW, value=body.draw_no)
    yield from _financed(body)


def _repaid(body: Any) -> Iterator[str | Alias]:
    yield Alias(kind=REPAYMENT, value=body.repayment_no)


def _noted(body: Any) -> Iterator[str | Alias]:
    yield Alias(kind=DRAW, value=body.draw_no)
    if body.booking_no is not None:
        yield booked(body.application_no, body.booking_no)


def booked(application_no: str, booking_no: str) -> Alias:
    """A bank's number of a posting under one loan: others, which may all begin with 1, are not read for it."""
    return Alias(kind=f"{BOOKING} {application_no}", value=booking_no)


def is_kind(alias: Alias, kind: str) -> bool:
    """Whether it is a number of that kind, of one loan or of any."""
    return alias.kind.partition(" ")[0] == kind


def _answered(body: Any) -> Iterator[str | Alias]:
    kind = {"drawdown": DRAW, "repayment": REPAYMENT}.get(body.about)
    if kind is not None and body.number is not None:
        yield Alias(kind=kind, value=body.number)


def _told(body: Any) -> Iterator[str | Alias]:
    yield from extract.beside(body.authorization_no)


def others(received: Received) -> Others:
    """What other loans hold of the same documents, of this trader and of strangers."""
    trader_id = compact(received.message.body.trader_id)
    loans = [case.known.loan for case in received.beside if case.known.kind == LOAN]
    spent = [
        (each.alias, each.case.known.loan) for each in received.let_go if each.alias.kind.startswith(documents.SPENT)
    ]
    held = [(alias, loan.trader_id) for alias, loan in spent if loan is not None and loan.holds]
    return Others(
        own=[each.pledge for each in loans if each.trader_id == trader_id],
        strangers=[each.pledge for each in loans if each.trader_id != trader_id],
        own_spent={alias for alias, owner in held if owner == trader_id},
        strangers_spent={alias for alias, owner in held if owner != trader_id},
    )


def settled(received: Received) -> frozenset[Alias]:
    """Numbers of what the message speaks of that its loan has let go of: it was settled long ago."""
    own = (each.alias for each in received.let_go if each.is_own)
    return frozenset(each for each in own if any(is_kind(each, kind) for kind in NUMBERS))


_FINDS = {
    FinancingApplication: _financed,
    FinancingDrawdown: _drawn,
    FinancingRepayment: _repaid,
    FinancingRepaymentNotice: _noted,
    FinancingResult: _answered,
    FinancingCustomsData: _told,
}
