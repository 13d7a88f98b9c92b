"""Requested, weighed, certified: a case is one order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from messages.envelope import Head, Message
from messages.findings import Fault
from messages.process import (
    NOWHERE,
    Alias,
    Case,
    Concerned,
    Expected,
    Find,
    Key,
    Moves,
    Process,
    Received,
    State,
    Step,
    Timer,
)
from messages.roles import CUSTOMS, TRADER, YARD, Role
from swg_weighing.records import WeighingCertificate, WeighingPledge, WeighingRequest, WeighingTicket


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is known of one order."""

    order_no: str
    container_no: str
    site_code: str
    trader: str
    gross_mass: Decimal | None = None


STATES = (
    State(
        name="requested",
        zh="已申请",
        en="requested",
        expects=(Expected(type="weighing.ticket", by=(YARD,), zh="磅单", en="the ticket"),),
    ),
    State(name="weighed", zh="已称重", en="weighed"),
    State(name="certified", zh="已出具证明", en="certified", final=True),
)

MOVES = Moves(
    ("requested", (NOWHERE,), "requested"),
    ("weighed", ("requested",), "weighed"),
    ("pledged", ("requested", "weighed"), Moves.SAME),
    ("certified", ("weighed",), "certified"),
)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    return cases[-1] if cases else None


def is_the_same_container(known: Order | None, received: Received) -> Iterator[Fault]:
    """SW698."""
    if known is not None and received.message.body.container_no != known.container_no:
        yield Fault(code="SW698", at="container_no", wanted=known.container_no)


def fold(known: Order | None, received: Received) -> Step:
    body, head = received.message.body, received.message.head
    if isinstance(body, WeighingRequest):
        order = Order(
            order_no=body.order_no,
            container_no=body.container_no,
            site_code=body.site_code,
            trader=head.sender_id,
        )
        return Step(event="requested", known=order)
    if isinstance(body, WeighingTicket):
        weighed = replace(known, gross_mass=body.gross_mass) if known else None
        return Step(event="weighed", known=weighed, forth=(certificate(head, body, received),))
    if isinstance(body, WeighingPledge):
        return Step(event="pledged", known=known)
    return Step(event="certified", known=known)


def certificate(head: Head, ticket: WeighingTicket, received: Received) -> Message:
    """The gateway's own word."""
    return Message(
        Head(
            message_id=f"certificate-{ticket.order_no}",
            function_code="9",
            message_type="weighing.certificate.1",
            sender_id="EPORT",
            receiver_id="EPORT",
            send_time=received.at,
        ),
        WeighingCertificate(
            order_no=ticket.order_no,
            container_no=ticket.container_no,
            gross_mass=ticket.gross_mass,
            ticket=head.message_id,
            charge="CNY 120.00",
        ),
    )


def expire(known: Order, timer: Timer) -> Step | None:
    return None


def aliases(known: Order) -> Iterator[Alias]:
    yield Alias(kind="order", value=known.order_no)
    yield Alias(kind="container", value=known.container_no)


def parties(known: Order, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    return dict(concerns(known))


def concerns(known: Order) -> Concerned:
    return (
        (TRADER, (Key(kind="party", value=known.trader),)),
        (YARD, (Key(kind="site", value=known.site_code),)),
        (CUSTOMS, (Key(kind="office", value=known.trader[:4]),)),
    )


def view(known: Order, role: Role | None) -> Mapping[str, Any]:
    return {"order_no": known.order_no, "container_no": known.container_no, "gross_mass": known.gross_mass}


PROCESS = Process(
    known=Order,
    states=STATES,
    moves=MOVES,
    order_key=lambda body: str(body.order_no),
    choose=choose,
    admits=lambda known, received: (),
    against={"weighing.ticket": (is_the_same_container,)},
    pardons=lambda known, body: (),
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
