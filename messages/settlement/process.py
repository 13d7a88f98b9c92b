"""The process of settlement: four kinds of case under one table of moves.

An agreement, a payment, money that came in, a statement: each kind says in a place of its own what it knows, what a
message does to it and what must hold against it. Here it is only settled whose a message is. Messages are kept in order
by the number of what they are about, so a payment goes on while its agreement is being changed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.process import Alias, Case, Find, Process, Received, Step, Timer
from messages.roles import Role
from messages.settlement import booked
from messages.settlement.admission import admits
from messages.settlement.beside import beside
from messages.settlement.desk import DESK
from messages.settlement.keys import same_bank
from messages.settlement.kinds import KINDS, Rule
from messages.settlement.known import AGREEMENT, PAYMENT, RECEIPT, STATEMENT, Settlement, of
from messages.settlement.moves import MOVES
from messages.settlement.parties import concerns, parties
from messages.settlement.receipt import choosing
from messages.settlement.records import (
    SettlementAllocation,
    SettlementBopReport,
    SettlementCancellation,
    SettlementCountersignature,
    SettlementInwardAdvice,
    SettlementInwardInstruction,
    SettlementOutward,
    SettlementQuery,
    SettlementSigning,
    SettlementSigningResult,
    SettlementStatement,
    SettlementStatus,
)
from messages.settlement.states import STATES
from messages.xml.records import record_of

EITHER = ""  # of money that came in where it says so or names no reference, else of a payment
ABOUT: Mapping[type, str] = {
    SettlementSigning: AGREEMENT,
    SettlementSigningResult: AGREEMENT,
    SettlementCountersignature: AGREEMENT,
    SettlementOutward: PAYMENT,
    SettlementCancellation: PAYMENT,
    SettlementAllocation: EITHER,
    SettlementQuery: EITHER,
    SettlementStatus: EITHER,
    SettlementInwardAdvice: RECEIPT,
    SettlementInwardInstruction: RECEIPT,
    SettlementBopReport: RECEIPT,
    SettlementStatement: STATEMENT,
}


def kind_of(body: Any) -> str:
    """What a message is about."""
    kind = ABOUT[record_of(body)]
    if kind != EITHER:
        return kind
    is_receipt = getattr(body, "about", None) == RECEIPT or body.reference is None
    return RECEIPT if is_receipt else PAYMENT


def order_key(body: Any) -> str:
    """The kind and the number of what it is about: "payment:737944946RMT20261121-0001"."""
    return KINDS[kind_of(body)].numbered(body)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The case under that number. Of a payment that only banks have spoken of, the one of the bank that is named.

    A bank is the same by its CNAPS number and by its BIC: the trader names it by one, the bank itself by the other.
    """
    if cases and cases[0].known.kind == RECEIPT:
        return choosing.choose(cases, message.body, message.head.function_code)
    ordered = [case for case in cases if case.confirmed or case.known.kind != PAYMENT]
    if ordered:
        return ordered[-1]
    number = message.body.bank
    return next((case for case in cases if same_bank(case.known.part.bank, number, find)), None)


def adopts(beside: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The money in that went back, where the bank has given the return a number of its own."""
    body = message.body
    if record_of(body) is not SettlementStatus or getattr(body, "about", None) != RECEIPT:
        return None
    receipts = [case for case in beside if case.known.kind == RECEIPT]
    return choosing.gone_back([case for case in receipts if same_bank(case.known.part.bank, body.bank, find)], body)


def fold(known: Settlement | None, received: Received) -> Step:
    """What a message does to the case; what speaks of nothing that is there has no move."""
    kind, name = kind_of(received.message.body), received.message.head.message_type.rpartition(".")[0]
    if known is None and name not in OPENS:
        return Step(event=name.rpartition(".")[2], known=None)
    step = KINDS[kind].folds[name](known.part if known else None, received)
    return replace(step, known=of(kind, step.known))


OPENS = frozenset(  # types of message that speak first of something
    f"settlement.{name}" for name in ("signing", "outward", "status", "inward-advice", "statement")
)


def expire(known: Settlement, timer: Timer) -> Step | None:
    """What a timer does to the case."""
    step = KINDS[known.kind].expire(known.part, timer)
    return replace(step, known=of(known.kind, step.known)) if step else None


def aliases(known: Settlement) -> Iterable[Alias]:
    """The numbers that find the case."""
    yield from KINDS[known.kind].aliases(known.part)
    yield from booked.aliases(known)


def view(known: Settlement, role: Role | None) -> Mapping[str, Any]:
    """What this role may read of the case."""
    return {"kind": known.kind, **KINDS[known.kind].view(known.part, role)}


def _against() -> Mapping[str, tuple[Rule, ...]]:
    """Every rule by the type it holds, each for messages about its own kind."""
    rules: dict[str, tuple[Rule, ...]] = {}
    for name, kind in KINDS.items():
        for type_, some in kind.against.items():
            rules[type_] = (*rules.get(type_, ()), *(_of(name, rule) for rule in some))
    return rules


def _of(kind: str, rule: Rule) -> Rule:
    def held(known: Settlement | None, received: Received) -> Iterator[Fault]:
        if kind_of(received.message.body) == kind:
            yield from rule(known.part if known else None, received)

    return held


def _pardons(known: Settlement | None, body: Any) -> tuple[str, ...]:
    """Nothing: a bank's and a trader's numbers are keys between machines."""
    return ()


PROCESS = Process(
    known=Settlement,
    states=STATES,
    moves=MOVES,
    order_key=order_key,
    choose=choose,
    admits=admits,
    against=_against(),
    pardons=_pardons,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
    beside=beside,
    adopts=adopts,
    desk=DESK,
)
