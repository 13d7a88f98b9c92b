"""Who may speak of a case: its trader, its insurer, and customs of their own offices; each of himself alone."""

from collections.abc import Callable, Iterator, Mapping

from messages.findings import Fault
from messages.guarantee.keys import firm_keys, office_keys
from messages.guarantee.known import AUTHORIZATION, QUOTA, Guarantee
from messages.identifiers import compact, reference
from messages.process import Received
from messages.roles import CUSTOMS, INSURER, TRADER, Role

Known = Guarantee | None
STRANGER = "SW787"
_NUMBERS = {AUTHORIZATION: "authorization_no", QUOTA: "quota_no"}  # which the trader has made


def admits(known: Known, received: Received) -> Iterator[Fault]:
    """SW787."""
    yield from _MAY_SPEAK[received.by](known, received)
    if known is not None:
        yield from _same_parties(known, received)


def _same_parties(known: Guarantee, received: Received) -> Iterator[Fault]:
    """Whoever speaks names the trader and the insurer of the case."""
    body = received.message.body
    if compact(body.trader_id) != known.part.trader_id:
        yield Fault(code=STRANGER, at="trader_id")
    elif compact(body.insurer) != known.part.insurer:
        yield Fault(code=STRANGER, at="insurer")


def _trader(known: Known, received: Received) -> Iterator[Fault]:
    body = received.message.body
    if known is not None and not reference.is_of(_number(known), compact(body.trader_id)):
        yield Fault(code=STRANGER, at="trader_id")


def _number(known: Guarantee) -> str:
    name = _NUMBERS.get(known.kind, "proposal_no")
    return str(getattr(known.part, name))


def _insurer(known: Known, received: Received) -> Iterator[Fault]:
    find = received.find
    if find is not None and find(INSURER, firm_keys(received.message.body.insurer)) != received.sender:
        yield Fault(code=STRANGER, at="insurer")


def _customs(known: Known, received: Received) -> Iterator[Fault]:
    find, office = received.find, received.message.body.office
    if find is not None and find(CUSTOMS, office_keys(office)) != received.sender:
        yield Fault(code=STRANGER, at="office")


_MAY_SPEAK: Mapping[Role, Callable[[Known, Received], Iterator[Fault]]] = {
    TRADER: _trader,
    INSURER: _insurer,
    CUSTOMS: _customs,
}
