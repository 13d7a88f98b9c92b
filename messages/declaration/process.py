"""The process of an amendment: asked for, its tolerance proposed, decided by customs.

A case is one amendment of a declaration; those of one declaration are kept in order. The proposal goes to customs
right behind the amendment, and to whoever asked; the decision is customs' own. Where it differs, both are shown.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from messages.clocks import is_ahead, since
from messages.declaration.engine import propose
from messages.declaration.known import Amended, decided_at, differences
from messages.declaration.records import (
    DeclarationAmendment,
    DeclarationAmendmentDecision,
)
from messages.declaration.ruleset import RuleSet
from messages.declaration.showing import view
from messages.declaration.states import BY_VERDICT, MOVES, STATES, told
from messages.envelope import Head, Message
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Alias, Case, Concerned, Find, Key, Process, Received, Step, Timer
from messages.roles import AGENT, CUSTOMS, TRADER, Role
from messages.times import beijing_date
from messages.xml.reading import record_of

CHANGED, WITHDRAWN = "5", "3"  # FUNCTION
OURS = "EPORT"
REFUSE = "refuse"  # AMENDMENT_VERDICT


Known = Amended | None
Fold = Callable[[Amended, Received], Step]


def process(rules: RuleSet) -> Process:
    """The process by these rules."""

    def amendment(known: Amended, received: Received) -> Step:
        return _amendment(known, received, rules)

    folds: dict[str, Fold] = {"amendment": amendment, "tolerance": _tolerance, "amendment-decision": _decision}

    def fold(known: Known, received: Received) -> Step:
        body = received.message.body
        known = known or Amended(amendment_no=body.amendment_no, entry_id=order_key(body))
        return folds[received.message.head.message_type.split(".")[1]](known, received)

    return replace(_PROCESS, fold=fold)


def order_key(body: object) -> str:
    """Amendments of one declaration are kept in order."""
    return compact(str(getattr(body, "entry_id", "")))


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The amendment of that number."""
    return next((case for case in cases if case.known.amendment_no == message.body.amendment_no), None)


def _amendment(known: Amended, received: Received, rules: RuleSet) -> Step:
    head, body = received.message.head, received.message.body
    if head.function_code == WITHDRAWN:
        return Step(event="withdrawn", known=replace(known, withdrawn=True))
    ours = Head(
        message_id=f"tolerance-{received.id}",
        function_code="9",
        message_type="declaration.tolerance.1",
        sender_id=OURS,
        receiver_id=known.entry_id[:4],
        send_time=received.at,
    )
    proposal = propose(body, head.message_id, rules)
    event = "changed" if head.function_code == CHANGED else "submitted"
    return Step(event=event, known=replace(known, amendment=body), forth=(Message(ours, proposal),))


def _tolerance(known: Amended, received: Received) -> Step:
    message = received.message
    after = replace(known, tolerance=message.body, tolerance_id=message.head.message_id)
    return Step(event="tolerance proposed", known=after)


def _decision(known: Amended, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    if head.function_code == WITHDRAWN:
        return Step(event="decision withdrawn", known=replace(known, decision=None, heard_at=None))
    if body.verdict not in BY_VERDICT:
        return Step(event="unknown verdict", known=known)  # which no state has a move for
    if _is_late(known, body, received.at):
        return Step(event="decided earlier", known=known)
    event = told("decision changed" if head.function_code == CHANGED else "decided", BY_VERDICT[body.verdict])
    return Step(event=event, known=replace(known, decision=body, heard_at=received.at))


# what must hold between a message and the amendment as it stands


def is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW840, SW842: a new number is new, of any declaration; SW841: what is changed or withdrawn is there."""
    touches = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if not touches and any(each.known.amendment for each in received.beside):
        yield Fault(code="SW842", at="amendment_no", wanted="a number not used yet")
    if touches and (known is None or known.amendment is None):
        yield Fault(code="SW841", at="amendment_no")
    if not touches and known is not None and known.amendment is not None:
        yield Fault(code="SW840", at="amendment_no")


def decision_is_of_a_known_amendment(known: Known, received: Received) -> Iterator[Fault]:
    """SW844."""
    if known is None or known.amendment is None:
        yield Fault(code="SW844", at="amendment_no")


def reason_is_told_where_it_differs(known: Known, received: Received) -> Iterator[Fault]:
    """SW843: where customs refuses, or decides otherwise than proposed, it says why."""
    body = received.message.body
    if body.reason is not None or received.message.head.function_code == WITHDRAWN:
        return
    found = [] if known is None else list(differences(replace(known, decision=body)))
    if found or body.verdict == REFUSE:
        said = "; ".join(f"{name}: {proposed} -> {decided}" for name, proposed, decided in found)
        yield Fault(code="SW843", at="reason", value=said or body.verdict, wanted="Reason")


def decision_is_the_newest(known: Known, received: Received) -> Iterator[Fault]:
    """SW859: it is not older than what was decided before."""
    decision = known.decision if known else None
    if known is None or decision is None or received.message.head.function_code == WITHDRAWN:
        return
    if _is_late(known, received.message.body, received.at):
        yield Fault(code="SW859", at="decided_at", wanted=f"after {decided_at(known).isoformat()}")


def decision_has_come(known: Known, received: Received) -> Iterator[Fault]:
    """SW884: what is decided was decided by now."""
    if is_ahead(received.message.body.decided_at, received.at):
        yield Fault(code="SW884", at="decided_at", wanted=f"{received.at:%Y-%m-%dT%H:%M%z} or earlier")


def declaration_was_made(known: Known, received: Received) -> Iterator[Fault]:
    """SW882: what is to be amended is not declared on a day to come."""
    today = beijing_date(received.at)
    if received.message.body.declared_on > today:
        yield Fault(code="SW882", at="declared_on", wanted=f"{today} or earlier")


def beside(body: object) -> Iterator[Alias]:
    """What else goes by the number of an amendment."""
    if record_of(body) is DeclarationAmendment:
        yield Alias(kind="amendment", value=cast(DeclarationAmendment, body).amendment_no)


# whom it concerns


def aliases(known: Amended) -> Iterator[Alias]:
    """Declaration and number of the amendment find it."""
    yield Alias(kind="declaration", value=known.entry_id)
    yield Alias(kind="amendment", value=known.amendment_no)


def parties(known: Amended, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """To whom a message of it may go."""
    return dict(concerns(known))


def concerns(known: Amended) -> Concerned:
    """Customs, the trader and his agent, as the amendment names them, else as the decision does."""

    def firm(name: str) -> tuple[Key, ...]:
        bodies = (known.amendment, known.decision)
        code = next((value for body in bodies if (value := getattr(body, name, None)) is not None), None)
        return (Key(kind="credit-code", value=code),) if code else ()

    office = (Key(kind="office", value=known.entry_id[:4]),)
    return ((CUSTOMS, office), (TRADER, firm("trader_id")), (AGENT, firm("agent_id")))


def _is_late(known: Amended, body: DeclarationAmendmentDecision, heard: datetime) -> bool:
    """Whether customs has decided otherwise since."""
    return known.decision is not None and since(body.decided_at, heard) < decided_at(known)


def _admits(known: Known, received: Received) -> tuple[Fault, ...]:
    """A number begins with the organisation code of whose it is, and whoever speaks for him has his mandate."""
    return ()


def _no_pardon(known: Known, body: object) -> tuple[str, ...]:
    return ()


def _no_timer(known: Amended, timer: Timer) -> Step | None:
    return None


def _unruled(known: Known, received: Received) -> Step:
    raise TypeError("a process without rules")


_PROCESS = Process(
    known=Amended,
    states=STATES,
    moves=MOVES,
    order_key=order_key,
    choose=choose,
    admits=_admits,
    against={
        "declaration.amendment": (is_new_or_known, declaration_was_made),
        "declaration.amendment-decision": (
            decision_is_of_a_known_amendment,
            reason_is_told_where_it_differs,
            decision_is_the_newest,
            decision_has_come,
        ),
    },
    pardons=_no_pardon,
    fold=_unruled,
    expire=_no_timer,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
    beside=beside,
)
