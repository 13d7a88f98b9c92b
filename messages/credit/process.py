"""The process of export credit insurance: five kinds of case under one table of moves.

An agreement and the policies under it are kept in order together, so that no proposal overtakes the signing; each is a
case of its own. A loss is kept in order by its own number, and held against its policy and what else is claimed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from messages.credit.admission import admits
from messages.credit.beside import beside
from messages.credit.kinds import KINDS, Rule
from messages.credit.known import AGREEMENT, CLAIM, ENQUIRY, POLICY, RISK, Credit, of
from messages.credit.moves import MOVES
from messages.credit.parties import concerns, parties
from messages.credit.records import (
    CreditClaim,
    CreditEnquiry,
    CreditLossNotice,
    CreditPremium,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
    CreditRiskQuery,
    CreditRiskReport,
    CreditSigning,
)
from messages.credit.risk import fold as risk
from messages.credit.states import STATES
from messages.envelope import Message
from messages.findings import Fault
from messages.process import Alias, Case, Find, Process, Received, State, Step, Timer
from messages.roles import Role
from messages.xml.records import record_of

ABOUT: Mapping[type, str] = {
    CreditSigning: AGREEMENT,
    CreditProposal: POLICY,
    CreditPremiumNotice: POLICY,
    CreditPremium: POLICY,
    CreditEnquiry: ENQUIRY,
    CreditLossNotice: CLAIM,
    CreditClaim: CLAIM,
    CreditRiskQuery: RISK,
    CreditRiskReport: RISK,
}
Fold = Callable[[Credit | None, Received], Step]
OF_RESULT = {"agreement": AGREEMENT, "policy": POLICY, "premium": POLICY, "enquiry": ENQUIRY}  # CREDIT_ABOUT


def kind_of(body: Any) -> str:
    """What a message is about; a result says it."""
    if record_of(body) is CreditResult:
        return OF_RESULT.get(body.about, CLAIM)
    return ABOUT[record_of(body)]


def order_key(body: Any) -> str:
    """The number of what it is about: "cover:737944946XB2026-01"."""
    return KINDS[kind_of(body)].numbered(body)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The case under that order key: the agreement, or the policy of that proposal."""
    kind = kind_of(message.body)
    name = KINDS[kind].named
    found = [case for case in cases if case.known.kind == kind]
    named = [case for case in found if not name or getattr(case.known.part, name) == getattr(message.body, name)]
    return named[-1] if named else None


def fold(known: Credit | None, received: Received) -> Step:
    """What a message does to the case; what speaks of nothing that is there has no move."""
    kind, name = kind_of(received.message.body), received.message.head.message_type.rpartition(".")[0]
    if known is None and name not in OPENS:
        return Step(event=name.rpartition(".")[2], known=None)
    step = KINDS[kind].folds[name](known.part if known else None, received)
    return replace(step, known=of(kind, step.known))


OPENS = frozenset(  # types of message that speak first of something
    f"credit.{name}" for name in ("signing", "proposal", "enquiry", "loss-notice", "risk-query", "risk-report")
)


def expire(known: Credit, timer: Timer) -> Step | None:
    """What a timer does to the case."""
    step = KINDS[known.kind].expire(known.part, timer)
    return replace(step, known=of(known.kind, step.known)) if step else None


def aliases(known: Credit) -> Iterable[Alias]:
    """The numbers that find the case."""
    return KINDS[known.kind].aliases(known.part)


def view(known: Credit, role: Role | None) -> Mapping[str, Any]:
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
    def held(known: Credit | None, received: Received) -> Iterator[Fault]:
        if kind_of(received.message.body) == kind:
            yield from rule(known.part if known else None, received)

    return held


def _pardons(known: Credit | None, body: Any) -> tuple[str, ...]:
    """Nothing: an insurer's and a trader's numbers are keys between machines."""
    return ()


def by(states: tuple[State, ...]) -> Process:
    """The process where states last as these do, and an insurer may be silent for as long as a question waits."""
    limits = {each.name: each.limit for each in states}
    asked = limits["queried"]
    silence = asked.clock if asked is not None else None
    return replace(PROCESS, states=states, fold=_patient(silence) if silence is not None else fold)


def _patient(silence: timedelta) -> Fold:
    def folded(known: Credit | None, received: Received) -> Step:
        step = fold(known, received)
        if step.known is None or step.known.kind != RISK:
            return step
        part = risk.patient(replace(step, known=step.known.part), received.at, silence)
        return replace(part, known=of(RISK, part.known))

    return folded


PROCESS = Process(
    known=Credit,
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
