"""Who may speak of a case: its trader, and its insurer of itself alone. To anybody else a case says nothing."""

from collections.abc import Callable, Iterator, Mapping

from messages.credit.keys import insurer_keys
from messages.credit.known import Credit
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.roles import INSURER, TRADER, Role

Known = Credit | None
STRANGER = "SW811"


def admits(known: Known, received: Received) -> Iterator[Fault]:
    """SW811."""
    yield from _MAY_SPEAK[received.by](known, received)


def _insurer(known: Known, received: Received) -> Iterator[Fault]:
    number, find = received.message.body.insurer, received.find
    is_itself = find is None or find(INSURER, insurer_keys(number)) == received.sender
    if not is_itself or (known is not None and known.part.insurer != compact(number)):
        yield Fault(code=STRANGER, at="insurer")
        return
    named = received.message.body.trader_id
    if known is not None and named is not None and known.part.trader_id != compact(named):
        yield Fault(code=STRANGER, at="trader_id")


def _trader(known: Known, received: Received) -> Iterator[Fault]:
    if known is not None and known.part.trader_id != compact(received.message.body.trader_id):
        yield Fault(code=STRANGER, at="trader_id")


_MAY_SPEAK: Mapping[Role, Callable[[Known, Received], Iterator[Fault]]] = {INSURER: _insurer, TRADER: _trader}
