"""What is given out only while something permits it: looked at in the transaction that would give it, each time.

A message type may name another case of its family that must bear it (`MessageType.permit`), as an authorisation bears
what a bank is told under it. Where that case bears it no more, what has not left yet does not leave, and says why. Only
deliveries of such types are looked at.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import bindparam, select

from gateway.delivery.lanes import Delivery, Lane, Lanes
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.erasing import GONE
from gateway.journal.moves import State
from messages.catalogue import Catalogue, MessageType, Permit
from messages.xml.records import from_json

STOPPED = "stop"  # the event of a delivery that is not permitted any more
HE_HAS_IT = (State.ACKNOWLEDGED, State.DECLINED)


def wants(catalogue: Catalogue, type_code: str, role: str) -> bool:
    """Whether a message of this type goes to this role only while something permits it."""
    type_ = catalogue.types.get(type_code)
    return type_ is not None and type_.permit is not None and role in type_.permit.roles


def withholds(catalogue: Catalogue, type_code: str, role: str, state: str) -> bool:
    """Whether it goes only while something permits it, and he has not got it, as far as its state says."""
    return state not in HE_HAS_IT and wants(catalogue, type_code, role)


def denial(book: Book, delivery: str) -> str | None:
    """Why a delivery may not be given out now, in zh and en; None: nothing speaks against it."""
    row = book.connection.execute(_SAYS, {"of": delivery}).first()
    type_ = book.catalogue.types.get(row.type) if row is not None else None
    if row is None or type_ is None or not wants(book.catalogue, type_.code, row.role):
        return None
    permit = type_.permit
    if permit is None or row.body == GONE:
        return None
    return None if _lasts(book, type_, permit, from_json(row.body.encode(), type_.record)) else permit.ended


def stopped(lanes: Lanes, lane: Lane, delivery: Delivery, permitted: Collection[str]) -> bool:
    """Whether a delivery was stopped, since what it is given under has ended; what follows it goes at once.

    permitted: those that are looked at.
    """
    if delivery.id not in permitted or (why := denial(lanes.book, delivery.id)) is None:
        return False
    delivery.attempts += 1
    lanes.attempt(delivery, STOPPED, why, 0)
    lanes.move(delivery, STOPPED, reason=why)
    lane.wake(lanes.book.now)
    return True


def _lasts(book: Book, type_: MessageType, permit: Permit, body: Any) -> bool:
    order_key = permit.under(body)
    book.read_more(Needs(order_keys=((type_.family, order_key),)))
    cases = (running.case for running in book.cases_under(type_.family, order_key))
    return permit.lasts([case.known for case in cases if case.confirmed], body, to_datetime(book.now))


_of = tables.deliveries.c
_SAYS = (
    select(tables.messages.c.type, tables.messages.c.body, _of.role)
    .select_from(tables.deliveries.join(tables.messages, tables.messages.c.id == _of.message))
    .where(_of.id == bindparam("of"))
)
