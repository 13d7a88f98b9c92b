"""Who may speak of a case: its trader and whoever he lets speak for him, its bank, the platform.

A bank speaks of itself alone. Money of which nobody knows whose it is belongs to the trader in whose agreement with
that bank the account stands, or to whom an operator has given the advice. To anybody else a case says nothing.
"""

from collections.abc import Callable, Iterator, Mapping

from messages.findings import Fault
from messages.identifiers import compact, reference
from messages.process import Received
from messages.roles import AGENT, BANK, GATEWAY, TRADER, Role
from messages.settlement.beside import holders
from messages.settlement.keys import bank_keys, same_bank, trader_keys
from messages.settlement.known import RECEIPT, Settlement
from messages.settlement.parties import owner_keys
from messages.settlement.receipt.known import Receipt

Known = Settlement | None
STRANGER = "SW720"


def admits(known: Known, received: Received) -> Iterator[Fault]:
    """SW720."""
    yield from _MAY_SPEAK[received.by](known, received)


def _bank(known: Known, received: Received) -> Iterator[Fault]:
    number, find = received.message.body.bank, received.find
    is_itself = find is None or find(BANK, bank_keys(number)) == received.sender
    if not is_itself or (known is not None and not same_bank(known.part.bank, number, find)):
        yield Fault(code=STRANGER, at="bank")


def _trader(known: Known, received: Received) -> Iterator[Fault]:
    if known is None:
        return
    trader_id: str = received.message.body.trader_id
    owner = known.part.trader_id
    is_his = owner == compact(trader_id) if owner else _claims(known, trader_id, received)
    if not is_his:
        yield Fault(code=STRANGER, at="trader_id")


def _claims(known: Settlement, trader_id: str, received: Received) -> bool:
    """Whether what nobody has claimed is this trader's."""
    if known.kind != RECEIPT:
        return reference.is_of(known.part.reference, compact(trader_id))
    receipt: Receipt = known.receipt  # type: ignore[assignment]  # its kind says it is there
    if receipt.advice is None:
        return False
    if compact(trader_id) in holders(received, receipt.bank, receipt.advice.account.account_no):
        return True
    found = received.find(TRADER, owner_keys(receipt)) if received.find else None
    return found is not None and received.find is not None and found == received.find(TRADER, trader_keys(trader_id))


def _platform(known: Known, received: Received) -> Iterator[Fault]:
    body = received.message.body
    if known is not None and known.part.trader_id != compact(body.trader_id):
        yield Fault(code=STRANGER, at="trader_id")


_MAY_SPEAK: Mapping[Role, Callable[[Known, Received], Iterator[Fault]]] = {
    BANK: _bank,
    TRADER: _trader,
    AGENT: _trader,
    GATEWAY: _platform,
}
