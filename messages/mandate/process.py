"""The process of a mandate: given, changed, withdrawn; ended by the calendar.

Mandates between one trader and one agent are kept in order, and found together when the agent speaks.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.mandate.records import MandateAuthorization
from messages.process import NOWHERE, Alias, Case, Find, Key, Moves, Process, Received, State, Step, Timer
from messages.roles import AGENT, TRADER, Role
from messages.times import BEIJING, beijing_date

CHANGED, WITHDRAWN = "5", "3"
OVER = "over"  # the timer of the end of its last day


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """What is known of one: as it was said last; withdrawn: it holds no more."""

    mandate_no: str
    trader_id: str
    agent_id: str
    covers: tuple[str, ...]
    valid_from: date
    valid_until: date
    note: str | None = None
    withdrawn: bool = False


STATES = (
    State(name="given", zh="已委托", en="given"),
    State(name="withdrawn", zh="已撤销", en="withdrawn", final=True),
    State(name="ended", zh="已到期", en="ended", final=True),
)

MOVES = Moves(
    ("given", (NOWHERE,), "given"),
    ("changed", ("given",), "given"),
    ("withdrawn", ("given",), "withdrawn"),
    ("ended", ("given",), "ended"),
)


def between(trader_id: str, agent_id: str) -> str:
    """The order key of all mandates that this trader gives this agent."""
    return f"{trader_id}-{agent_id}"


def covers(mandate: Mandate, type_name: str, day: date) -> bool:
    """Whether it lets the agent send this type ("settlement.outward") on this day of Beijing."""
    is_live = not mandate.withdrawn and mandate.valid_from <= day <= mandate.valid_until
    return is_live and (type_name in mandate.covers or type_name.partition(".")[0] in mandate.covers)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    return next((case for case in cases if case.known.mandate_no == message.body.mandate_no), None)


def admits(known: Mandate | None, received: Received) -> Iterator[Fault]:
    """SW666: nobody gives away what is another's."""
    trader = (Key(kind="credit-code", value=received.message.body.trader_id),)
    if received.find is not None and received.find(TRADER, trader) != received.sender:
        yield Fault(code="SW666", at="trader_id")


def is_new_or_known(known: Mandate | None, received: Received) -> Iterator[Fault]:
    """SW664, SW665."""
    touches = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if touches and known is None:
        yield Fault(code="SW665", at="mandate_no")
    if not touches and known is not None:
        yield Fault(code="SW664", at="mandate_no")


def is_not_over(known: Mandate | None, received: Received) -> Iterator[Fault]:
    """SW663."""
    today = beijing_date(received.at)
    if received.message.head.function_code != WITHDRAWN and received.message.body.valid_until < today:
        yield Fault(code="SW663", at="valid_until", wanted=f"{today} or later")


def fold(known: Mandate | None, received: Received) -> Step:
    code = received.message.head.function_code
    if code == WITHDRAWN and known is not None:
        return Step(event="withdrawn", known=replace(known, withdrawn=True))
    mandate = _mandate(received.message.body)
    timers = (Timer(name=OVER, at=_over(mandate)),)
    return Step(event="changed" if code == CHANGED else "given", known=mandate, timers=timers)


def expire(known: Mandate, timer: Timer) -> Step | None:
    if timer.name != OVER or known.withdrawn or timer.at < _over(known):
        return None
    return Step(event="ended", known=known)


def aliases(known: Mandate) -> Iterator[Alias]:
    yield Alias(kind="mandate", value=known.mandate_no)


def parties(known: Mandate, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    return dict(concerns(known))


def concerns(known: Mandate) -> tuple[tuple[Role, tuple[Key, ...]], ...]:
    return (
        (TRADER, (Key(kind="credit-code", value=known.trader_id),)),
        (AGENT, (Key(kind="credit-code", value=known.agent_id),)),
    )


def view(known: Mandate, role: Role | None) -> Mapping[str, Any]:
    return {
        "mandate_no": known.mandate_no,
        "trader_id": known.trader_id,
        "agent_id": known.agent_id,
        "covers": known.covers,
        "valid_from": known.valid_from,
        "valid_until": known.valid_until,
        "note": known.note,
    }


def _mandate(body: MandateAuthorization) -> Mandate:
    return Mandate(
        mandate_no=body.mandate_no,
        trader_id=body.trader_id,
        agent_id=body.agent_id,
        covers=body.covers,
        valid_from=body.valid_from,
        valid_until=body.valid_until,
        note=body.note,
    )


def _over(mandate: Mandate) -> datetime:
    """The first moment at which it holds no more."""
    return datetime.combine(mandate.valid_until + timedelta(days=1), time(), BEIJING)


def _nothing(known: Mandate | None, body: Any) -> tuple[str, ...]:
    return ()


PROCESS = Process(
    known=Mandate,
    states=STATES,
    moves=MOVES,
    order_key=lambda body: between(str(body.trader_id), str(body.agent_id)),
    choose=choose,
    admits=admits,
    against={"mandate.authorization": (is_new_or_known, is_not_over)},
    pardons=_nothing,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
