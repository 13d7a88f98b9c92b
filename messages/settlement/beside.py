"""The other cases that a message is held against: the agreement, whose account it is, what a declaration has paid."""

from collections.abc import Iterable, Iterator
from typing import Any

from messages.identifiers import compact
from messages.process import Alias, Case, Received
from messages.settlement import held
from messages.settlement.agreement.known import Agreement, lists
from messages.settlement.held import Others
from messages.settlement.keys import same_bank
from messages.settlement.known import AGREEMENT, RECEIPT
from messages.settlement.records import (
    SettlementAllocation,
    SettlementBopReport,
    SettlementInwardAdvice,
    SettlementInwardInstruction,
    SettlementOutward,
    SettlementQuery,
    SettlementStatement,
    SettlementStatus,
)
from messages.settlement.statuses import RETURNED, REVERSED
from messages.times import beijing_date
from messages.xml.records import record_of

ENTERPRISE = "enterprise"  # the kind of number that finds all agreements of a trader
ACCOUNT = "account"
NUMBER = "bank-reference"


def beside(body: Any) -> Iterable[str | Alias]:
    """By what they are found."""
    find = _FINDS.get(record_of(body))
    return find(body) if find else ()


def _outward(body: SettlementOutward) -> Iterator[str | Alias]:
    yield agreement_key(body.agreement_no)
    yield from held.beside(body.allocations)


def _of_trader(body: Any) -> Iterator[str | Alias]:
    """Money that came in is claimed by whoever has the account in an agreement of his."""
    if body.bank_reference is not None:
        yield Alias(kind=ENTERPRISE, value=compact(body.trader_id))
    if record_of(body) in (SettlementAllocation, SettlementBopReport):
        yield from held.beside(body.allocations)


def _of_advice(body: SettlementInwardAdvice) -> Iterator[str | Alias]:
    """Whose account it is, and what else came under that number of the bank."""
    yield from _of_account(body)
    yield Alias(kind=NUMBER, value=body.bank_reference)


def _of_status(body: SettlementStatus) -> Iterator[str | Alias]:
    """A bank gives what it sends back a number of its own; the payer's tells what came."""
    if body.about == RECEIPT and body.status in (RETURNED, REVERSED):
        numbers = (("end-to-end", body.end_to_end_id), ("uetr", body.uetr))
        yield from (Alias(kind=kind, value=number) for kind, number in numbers if number)


def _of_account(body: Any) -> Iterator[str | Alias]:
    yield Alias(kind=ACCOUNT, value=compact(body.account.account_no))


_FINDS = {
    SettlementOutward: _outward,
    SettlementAllocation: _of_trader,
    SettlementBopReport: _of_trader,
    SettlementInwardInstruction: _of_trader,
    SettlementQuery: _of_trader,
    SettlementInwardAdvice: _of_advice,
    SettlementStatus: _of_status,
    SettlementStatement: _of_account,
}


def agreement_key(agreement_no: str) -> str:
    """The order key of an agreement."""
    return f"agreement:{agreement_no}"


def agreements(cases: Iterable[Case]) -> Iterator[Agreement]:
    """Those that are agreements."""
    return (case.known.agreement for case in cases if case.known.kind == AGREEMENT)


def agreement_of(received: Received) -> Agreement | None:
    """The agreement that a message names, if it is that trader's."""
    body = received.message.body
    found = (each for each in agreements(received.beside) if each.agreement_no == body.agreement_no)
    return next((each for each in found if each.trader_id == compact(body.trader_id)), None)


def holders(received: Received, bank: str, number: str) -> set[str]:
    """Credit codes of the traders in whose agreements, among those beside, this account of this bank stands."""
    return {
        each.trader_id
        for each in agreements(received.beside)
        if lists(each, number, beijing_date(received.at)) and same_bank(each.bank, bank, received.find)
    }


def owner(received: Received, bank: str, number: str, named: str | None) -> str | None:
    """Whose money it is: whom the bank names, or whose account it is; nobody's, where these are two."""
    if named is None:
        return holder(received, bank, number)
    found = holders(received, bank, number)
    return compact(named) if not found or compact(named) in found else None


def holder(received: Received, bank: str, number: str) -> str | None:
    """The trader whose account it is; None: nobody's, or it is not plain whose."""
    found = holders(received, bank, number)
    return min(found) if len(found) == 1 else None


def shares(received: Received, kind: str, trader_id: str) -> Others:
    """What the other cases of this kind hold, of this trader and of others."""
    parts = [case.known.part for case in received.beside if case.known.kind == kind]
    own = [each.holds for each in parts if each.trader_id == compact(trader_id)]
    return Others(own, [each.holds for each in parts if each.trader_id != compact(trader_id)])
