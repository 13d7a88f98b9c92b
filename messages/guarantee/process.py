"""The process of duty guarantees: three kinds of case under one table of moves.

An authorisation, a quota, a policy: each kind says in a place of its own what it knows, what a message does to it and
what must hold against it. Here it is only settled whose a message is. Messages are kept in order by the number that
the trader gave what they are about, so a quota goes on while a policy under it is written.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.guarantee.admission import admits
from messages.guarantee.beside import beside
from messages.guarantee.kinds import KINDS, Rule
from messages.guarantee.known import AUTHORIZATION, POLICY, QUOTA, Guarantee, of
from messages.guarantee.moves import MOVES
from messages.guarantee.parties import concerns, parties
from messages.guarantee.records import GuaranteeAuthorization, GuaranteeQuota, GuaranteeResult
from messages.guarantee.states import STATES
from messages.identifiers import compact
from messages.process import Alias, Case, Find, Process, Received, Step, Timer
from messages.roles import Role
from messages.xml.records import record_of

_ABOUT = {"authorization": AUTHORIZATION, "quota": QUOTA}  # GUARANTEE_ABOUT; all else is about a policy
_FIRST = {GuaranteeAuthorization: AUTHORIZATION, GuaranteeQuota: QUOTA}


def kind_of(body: Any) -> str:
    """What a message is about."""
    record = record_of(body)
    return _ABOUT.get(body.about, POLICY) if record is GuaranteeResult else _FIRST.get(record, POLICY)


def order_key(body: Any) -> str:
    """The kind and the number of what it is about: "policy:MA3ABC127TB20261121-01"."""
    return KINDS[kind_of(body)].numbered(body)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The case under that number. Of one that its trader has not spoken of, that with the insurer who is named.

    So whoever speaks first of a number that is not his keeps nobody else from it.
    """
    confirmed = [case for case in cases if case.confirmed]
    if confirmed:
        return confirmed[-1]
    insurer = compact(message.body.insurer)
    same = (case for case in cases if case.known.part.insurer == insurer)
    return next((case for case in same if case.known.part.trader_id == compact(message.body.trader_id)), None)


def fold(known: Guarantee | None, received: Received) -> Step:
    """What a message does to the case; what speaks of an authorisation or quota that is not there has no move."""
    kind, name = kind_of(received.message.body), received.message.head.message_type.rpartition(".")[0]
    if known is None and kind != POLICY and name == "guarantee.result":
        return Step(event="insurer answered", known=None)
    step = KINDS[kind].folds[name](known.part if known else None, received)
    return replace(step, known=of(kind, step.known))


def expire(known: Guarantee, timer: Timer) -> Step | None:
    """What a timer does to the case."""
    step = KINDS[known.kind].expire(known.part, timer)
    return replace(step, known=of(known.kind, step.known)) if step else None


def aliases(known: Guarantee) -> Iterable[Alias]:
    """The numbers that find the case."""
    return KINDS[known.kind].aliases(known.part)


def view(known: Guarantee, role: Role | None) -> Mapping[str, Any]:
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
    def held(known: Guarantee | None, received: Received) -> Iterator[Fault]:
        if kind_of(received.message.body) == kind:
            yield from rule(known.part if known else None, received)

    return held


def _pardons(known: Guarantee | None, body: Any) -> tuple[str, ...]:
    """Nothing: these numbers are keys between machines."""
    return ()


PROCESS = Process(
    known=Guarantee,
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
)
