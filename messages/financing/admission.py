"""Who may speak of a case: its trader, an agent he lets, its bank, and the gateway that tells the bank what it may.

A bank speaks of itself alone. To anybody else a case says nothing.
"""

from collections.abc import Callable, Iterator, Mapping

from messages.financing.keys import bank_keys, same_bank
from messages.financing.known import Financing
from messages.findings import Fault
from messages.identifiers import compact, reference
from messages.process import Received
from messages.roles import AGENT, BANK, GATEWAY, TRADER, Role

Known = Financing | None
STRANGER = "SW762"


def admits(known: Known, received: Received) -> Iterator[Fault]:
    """SW762."""
    yield from _MAY_SPEAK[received.by](known, received)


def _bank(known: Known, received: Received) -> Iterator[Fault]:
    number, find = received.message.body.bank, received.find
    is_itself = find is None or find(BANK, bank_keys(number)) == received.sender
    if not is_itself or (known is not None and not same_bank(known.part.bank, number, find)):
        yield Fault(code=STRANGER, at="bank")


def _trader(known: Known, received: Received) -> Iterator[Fault]:
    if known is None:
        return
    trader_id = compact(received.message.body.trader_id)
    owner = known.part.trader_id
    if owner is None:  # only the bank has spoken of it; the number says whose it is
        owner = trader_id if reference.is_of(known.part.application_no, trader_id) else None
    if owner != trader_id:
        yield Fault(code=STRANGER, at="trader_id")


_MAY_SPEAK: Mapping[Role, Callable[[Known, Received], Iterator[Fault]]] = {
    BANK: _bank,
    TRADER: _trader,
    AGENT: _trader,
    GATEWAY: _trader,
}
