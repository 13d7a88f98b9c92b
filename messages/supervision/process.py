"""The process of a card: warned, yellow, red; met in time, or cured late. The gateway's own word alone moves it.

A word that comes again changes nothing, and none takes a card back that was given.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.process import NOWHERE, Alias, Case, Find, Key, Moves, Process, Received, State, Step, Timer
from messages.roles import Role
from messages.supervision.records import SupervisionCard, SupervisionHolder

WARNED, YELLOW, RED, MET, CURED = "warned", "yellow", "red", "met", "cured"

STATES = (
    State(name=WARNED, zh="预警：时限将至", en="warned: the limit is near"),
    State(name=YELLOW, zh="黄牌：步骤超时", en="yellow card: a step is late"),
    State(name=RED, zh="红牌：整体超时或黄牌未整改", en="red card: the whole is late, or a yellow was not cured"),
    State(name=MET, zh="已按时办结", en="done in time", final=True),
    State(name=CURED, zh="已办结（逾期整改）", en="cured: done, but late", final=True),
)

MOVES = Moves(
    ("warned", (NOWHERE,), WARNED),
    ("yellow card", (NOWHERE, WARNED), YELLOW),
    ("red card", (NOWHERE, WARNED, YELLOW), RED),
    ("done in time", (NOWHERE, WARNED), MET),
    ("cured", (NOWHERE, WARNED, YELLOW, RED), CURED),
)

_EVENTS = {"warning": "warned", "yellow": "yellow card", "red": "red card"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """As it was told last."""

    last: SupervisionCard


def order_key(body: Any) -> str:
    """Its number; what is no card has none."""
    return body.card_no if isinstance(body, SupervisionCard) else ""


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    return cases[-1] if cases else None


def admits(known: Card | None, received: Received) -> Iterator[Fault]:
    """Only the gateway says these, and nobody's are taken in."""
    return iter(())


def fold(known: Card | None, received: Received) -> Step:
    body: SupervisionCard = received.message.body
    return Step(event=event_of(body), known=Card(last=body))


def event_of(body: SupervisionCard) -> str:
    """What a word does to its card."""
    if body.done_at is None:
        return _EVENTS[body.colour]
    return "done in time" if body.done_at <= body.due_at else "cured"


def expire(known: Card, timer: Timer) -> Step | None:
    return None


def aliases(known: Card) -> Iterator[Alias]:
    """What cards are looked for by; not the number of the case, which finds that case alone."""
    card = known.last
    yield Alias(kind="card", value=card.card_no)
    yield Alias(kind="card-case", value=card.case_id)
    yield Alias(kind="card-rule", value=card.rule)
    if card.unit.partner is not None:
        yield Alias(kind="card-unit", value=card.unit.partner)


def parties(known: Card, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """Whose it is, and who supervises him; a unit whose own deadline it was gets the one message there is for units."""
    card = known.last
    return {Role(each.role): _keys(each) for each in (card.supervisor, card.unit) if each is not None}


def concerns(known: Card) -> tuple[tuple[Role, tuple[Key, ...]], ...]:
    """The same: nobody else has anything to do with it."""
    card = known.last
    return tuple((Role(each.role), _keys(each)) for each in (card.unit, card.supervisor) if each is not None)


def view(known: Card, role: Role | None) -> Mapping[str, Any]:
    """Whoever may read it reads all of it."""
    card = known.last
    return {
        "card_no": card.card_no,
        "colour": card.colour,
        "rule": card.rule,
        "rules_digest": card.rules_digest,
        "of": {"family": card.family, "case_id": card.case_id, "number": card.case_no},
        "step_zh": card.step_zh,
        "step_en": card.step_en,
        "cure_zh": card.cure_zh,
        "cure_en": card.cure_en,
        "began_at": card.began_at,
        "limit_at": card.due_at,
        "told_at": card.told_at,
        "done_at": card.done_at,
        "unit": {"role": card.unit.role, "partner": card.unit.partner, "number": card.unit.key_value},
        "supervisor": card.supervisor.partner if card.supervisor else None,
    }


def _keys(holder: SupervisionHolder) -> tuple[Key, ...]:
    """By what he is found; of the gateway itself nothing is sent."""
    if holder.key_kind is None or holder.key_value is None:
        return ()
    return (Key(kind=holder.key_kind, value=holder.key_value),)


def _no_pardon(known: Card | None, body: Any) -> tuple[str, ...]:
    return ()


PROCESS = Process(
    known=Card,
    states=STATES,
    moves=MOVES,
    order_key=order_key,
    choose=choose,
    admits=admits,
    against={},
    pardons=_no_pardon,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
