"""A message against the case it belongs to: what is wrong with it there, and the step it takes. Pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from messages.catalogue import FACT, Catalogue, MessageType
from messages.envelope import Message
from messages.findings import Fault, Finding
from messages.process import NOWHERE, Case, IllegalMove, Process, Received, Step
from messages.xml.records import Partial, Places, Unread

# Bad check digits and unknown codes that a case may pardon, since it names the very same value: doubted, not refused.
PARDONED = frozenset(("SW502", "SW503"))


Rule = Callable[[object, Received], Iterable[Fault]]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The findings with what the case added, and the step and state that follow where nothing refuses.

    step is None: the message is refused, or is a fact that moves nothing (then `state_to` is `state_from`).
    """

    findings: tuple[Finding, ...]
    state_from: str
    state_to: str
    step: Step | None = None


def judge(
    catalogue: Catalogue,
    type_: MessageType,
    case: Case | None,
    received: Received,
    *,
    places: Places,
    findings: Sequence[Finding] = (),
) -> Judgement:
    """Hold a message against its case. The record may be partial; then there is no step, only findings."""
    process = catalogue.process(type_)
    if process is None:
        return Judgement(tuple(findings), NOWHERE, NOWHERE)
    known = case.known if case else None
    state = case.state if case else NOWHERE
    shut_out = _shut_out(process, known, received)
    if shut_out is not None:
        return Judgement((*findings, *(found(fault, places) for fault in shut_out)), state, state)
    told = _pardon(process, known, received.message, places, findings)
    rules = process.against.get(type_.name, ())
    told += [
        found(fault, places, doubted=type_.kind is FACT or _is_agreed(catalogue, fault, received))
        for fault in _faults(rules, known, received)
    ]
    if isinstance(received.message.body, Partial) or catalogue.findings.refuses(told):
        return Judgement(tuple(told), state, state)
    step = process.fold(known, received)
    try:
        target = process.moves(state, step.event)
    except IllegalMove:
        code = "SW402" if type_.kind is FACT else "SW401"
        moves = "; ".join(process.moves.open(state)) or "none"
        told.append(found(Fault(code=code, value=step.event, wanted=f"one of: {moves}"), places))
        return Judgement(tuple(told), state, state)
    told += [found(fault, places) for fault in step.warnings]
    return Judgement(tuple(told), state, target, step)


def found(fault: Fault, places: Places, *, doubted: bool = False) -> Finding:
    """The finding of a fault: with the path, line and value it has in the sender's document."""
    place = places(fault.at)
    return Finding(
        code=fault.code,
        where=place.where,
        line=place.line,
        value=fault.value if fault.value is not None else place.value,
        wanted=fault.wanted,
        doubted=doubted,
    )


def _is_agreed(catalogue: Catalogue, fault: Fault, received: Received) -> bool:
    """Whether the sender's agreement makes a doubt of it."""
    return fault.code in received.doubts and catalogue.findings[fault.code].agreeable


def _shut_out(process: Process, known: object, received: Received) -> list[Fault] | None:
    """Why the sender has no part in the case, None: he has; of whom that cannot be read, he is told nothing of it."""
    try:
        return list(process.admits(known, received)) or None
    except Unread:
        return []


def _pardon(
    process: Process, known: object, message: Message, places: Places, findings: Sequence[Finding]
) -> list[Finding]:
    if not any(finding.code in PARDONED for finding in findings):
        return list(findings)
    try:
        pardoned = {places(at).where for at in process.pardons(known, message.body)}
    except Unread:
        return list(findings)
    return [
        replace(finding, doubted=True) if finding.code in PARDONED and finding.where in pardoned else finding
        for finding in findings
    ]


def _faults(rules: Iterable[Rule], known: object, received: Received) -> list[Fault]:
    """What the rules against the known say; a rule that asks for what could not be read says nothing."""
    faults: list[Fault] = []
    for rule in rules:
        try:
            faults.extend(rule(known, received))
        except Unread:
            continue
    return faults
