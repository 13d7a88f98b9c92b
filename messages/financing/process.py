"""The process of financing: two kinds of case, a loan and an authorisation of data, under one table of moves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import wraps
from typing import Any

from messages.envelope import Message
from messages.financing.admission import admits
from messages.financing.beside import beside
from messages.financing.extract import inquires
from messages.financing.keys import same_bank
from messages.financing.kinds import KINDS, Rule
from messages.financing.known import AUTHORIZATION, LOAN, Financing, of
from messages.financing.moves import MOVES
from messages.financing.parties import concerns, parties
from messages.financing.records import FinancingAuthorization
from messages.financing.states import STATES
from messages.findings import Fault
from messages.process import Alias, Case, Find, Process, Received, Step, Timer
from messages.roles import Role
from messages.xml.records import record_of


def kind_of(body: Any) -> str:
    """What a message is about."""
    return AUTHORIZATION if record_of(body) is FinancingAuthorization else LOAN


def order_key(body: Any) -> str:
    """The kind and the number of what it is about: "loan:737944946FIN20261121-0001"."""
    return KINDS[kind_of(body)].numbered(body)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The case under that number. Of one that its trader has not spoken of, that with the bank that is named.

    So a bank that speaks of a number that is not of its business keeps nobody else from it.
    """
    confirmed = next((case for case in cases if case.confirmed), None)
    same = (case for case in cases if same_bank(case.known.part.bank, message.body.bank, find))
    return confirmed or next(same, None)


def fold(known: Financing | None, received: Received) -> Step:
    """What a message does to the case; what speaks of nothing that is there has no move."""
    kind, name = kind_of(received.message.body), received.message.head.message_type.rpartition(".")[0]
    if known is None and name not in KINDS[kind].opens:
        return Step(event=name.rpartition(".")[2], known=None)
    step = KINDS[kind].folds[name](known.part if known else None, received)
    return replace(step, known=of(kind, step.known))


def expire(known: Financing, timer: Timer) -> Step | None:
    """What a timer does to the case."""
    step = KINDS[known.kind].expire(known.part, timer)
    return replace(step, known=of(known.kind, step.known)) if step else None


def aliases(known: Financing) -> Iterable[Alias]:
    """The numbers that find the case."""
    return KINDS[known.kind].aliases(known.part)


def view(known: Financing, role: Role | None) -> Mapping[str, Any]:
    """What this role may read of the case."""
    return {"kind": known.kind, **KINDS[known.kind].view(known.part, role)}


def _against() -> Mapping[str, tuple[Rule, ...]]:
    """Every rule by the type it holds; each is handed its part of what is known."""
    return {name: tuple(map(_of, rules)) for kind in KINDS.values() for name, rules in kind.against.items()}


def _of(rule: Rule) -> Rule:
    @wraps(rule)
    def held(known: Financing | None, received: Received) -> Iterator[Fault]:
        yield from rule(known.part if known else None, received)

    return held


def _pardons(known: Financing | None, body: Any) -> tuple[str, ...]:
    """Nothing: a bank's and a trader's numbers are keys between machines."""
    return ()


PROCESS = Process(
    known=Financing,
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
    inquires=inquires,
)
