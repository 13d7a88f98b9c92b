"""The process of a release: customs assesses, the gateway proposes by its rules, customs decides.

A case is a declaration. Each assessment brings forth a proposal, made by the rows of the day of the declaration; the
decision is customs' own and holds whatever was proposed. Where it differs, both are shown. An assessment that was sent
before one that is known comes late: it is kept, and nothing is proposed upon it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from messages.envelope import Head, Message
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Case, Find, Process, Received, Step, Timer
from messages.release.against import AGAINST
from messages.release.engine import propose
from messages.release.known import (
    Release,
    stage,
    with_assessment,
    with_correction,
    with_decision,
    with_proposal,
    without_assessment,
    without_decision,
)
from messages.release.parties import aliases, concerns, parties
from messages.release.records import ReleaseAssessment
from messages.release.ruleset import RuleSet
from messages.release.showing import view
from messages.release.states import BY_VERDICT, FINAL, MOVES, STATES, told

CHANGED, WITHDRAWN = "5", "3"  # FUNCTION
OURS = "EPORT"

Fold = Callable[[Release, Received], Step]


def process(rules: RuleSet) -> Process:
    """The process by these rules."""

    def fold(known: Release | None, received: Received) -> Step:
        known = known or Release(entry_id=order_key(received.message.body))
        return folds[received.message.head.message_type.split(".")[1]](known, received)

    def assessment(known: Release, received: Received) -> Step:
        return _assessment(known, received, rules)

    folds: dict[str, Fold] = {"assessment": assessment, "proposal": _proposal, "decision": _decision}
    return replace(_PROCESS, fold=fold)


def order_key(body: object) -> str:
    """Messages of one declaration are kept in order."""
    return compact(str(getattr(body, "entry_id", "")))


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The case of the declaration; a new assessment begins another where the last one has ended before it was sent."""
    newest = cases[-1] if cases else None
    begins = isinstance(message.body, ReleaseAssessment) and message.head.function_code not in (CHANGED, WITHDRAWN)
    if newest is None or not begins or newest.known.is_late(message.head.send_time):
        return newest
    return None if newest.state in FINAL else newest


def _assessment(known: Release, received: Received, rules: RuleSet) -> Step:
    head, body = received.message.head, received.message.body
    if known.is_late(head.send_time):
        return Step(event="assessed earlier", known=known)
    if head.function_code == WITHDRAWN:
        return Step(event="assessment withdrawn", known=without_assessment(known, head.send_time))
    event = "assessed anew" if known.assessment is not None or known.decisions else "assessed"
    proposal = propose(body, head.message_id, rules)
    ours = Head(
        message_id=f"proposal-{received.id}",
        function_code="9",
        message_type="release.proposal.1",
        sender_id=OURS,
        receiver_id=known.entry_id[:4],
        send_time=received.at,
    )
    return Step(event=event, known=with_assessment(known, body, head.send_time), forth=(Message(ours, proposal),))


def _proposal(known: Release, received: Received) -> Step:
    return Step(event="proposed", known=with_proposal(known, received.message, received.at))


def _decision(known: Release, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    if body.verdict not in BY_VERDICT:
        return Step(event="unknown verdict", known=known)  # which no state has a move for
    stands = any(each.decision.decided_at == body.decided_at for each in known.decisions)
    if head.function_code == WITHDRAWN:
        after = without_decision(known, body)
        return Step(event=told("decision withdrawn", stage(after)) if stands else "no such decision", known=after)
    if head.function_code == CHANGED:
        after = with_correction(known, received.message, received.at)
        return Step(event=told("decision changed", stage(after)), known=after)
    after = with_decision(known, received.message, received.at)
    holds = after.newest is not None and after.newest.message_id == head.message_id
    return Step(event=told("decided", stage(after)) if holds else "decided earlier", known=after)


def _admits(known: Release | None, received: Received) -> tuple[Fault, ...]:
    """Customs speaks of its own."""
    return ()


def _no_pardon(known: Release | None, body: object) -> tuple[str, ...]:
    return ()


def _no_timer(known: Release, timer: Timer) -> Step | None:
    return None


def _unruled(known: Release | None, received: Received) -> Step:
    raise TypeError("a process without rules")


_PROCESS = Process(
    known=Release,
    states=STATES,
    moves=MOVES,
    order_key=order_key,
    choose=choose,
    admits=_admits,
    against=AGAINST,
    pardons=_no_pardon,
    fold=_unruled,
    expire=_no_timer,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
