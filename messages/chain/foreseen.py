"""What the rules of the messages that a form leads to would say of them, told of the form at once (一次告知).

Every message that is not sent yet is derived from what can be read of the form; one that a field is lacking for is left
to SW845. Of its faults the trader is told where he wrote the value, under the code that the message itself would earn.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from messages import credit, financing, guarantee, settlement
from messages.catalogue import MessageType
from messages.chain.fold import BACK, renews, restarted
from messages.chain.given import is_chosen, value_of
from messages.chain.known import Chain
from messages.chain.parts import PARTS
from messages.chain.parts.table import NEW, Deriving, Field, Part, Step
from messages.chain.records import ChainApplication
from messages.chain.standing import came_to_nothing
from messages.envelope import Head, Message
from messages.findings import Fault
from messages.money import Money
from messages.process import Received
from messages.xml.records import Partial, Unread, record_of

DERIVED = (settlement, guarantee, credit, financing)
_TYPES: Mapping[str, MessageType] = {type_.code: type_ for family in DERIVED for type_ in family.TYPES}
_STEPS_OF_PATH = re.compile(r"[^.\[\]]+|\[\d+\]")


@dataclass(frozen=True)
class _Notice:
    """A premium notice such as may come."""

    premium: Money


@dataclass(frozen=True)
class _Policy:
    """A policy such as may come: what is derived of it is held to the rules before it is there."""

    notice: _Notice
    policy_no: str = "POLICY"

    @property
    def part(self) -> "_Policy":
        """Where a family keeps it."""
        return self


TO_COME = {
    "duty.policy": _Policy(_Notice(Money(Decimal(1), "CNY"))),
    "cover.policy": _Policy(_Notice(Money(Decimal(1), "USD"))),
}


def what_follows_will_be_taken(known: Chain | None, received: Received) -> Iterator[Fault]:
    """Whatever the rules of the derived messages refuse or doubt."""
    body, head = received.message.body, received.message.head
    if head.function_code == BACK:
        return
    told: set[tuple[str, str]] = set()
    for part in PARTS:
        if not is_chosen(body, part.name):
            continue
        form = _readable(body, part)
        for step in part.steps:
            if not _is_sent(known, body, part, step):
                for fault in _faults(head, form, part, step):
                    if (fault.code, fault.at) not in told:
                        told.add((fault.code, fault.at))
                        yield fault


def _is_sent(known: Chain | None, body: Any, part: Part, step: Step) -> bool:
    """Whether its message stands, so that this form does not send it anew."""
    chosen = known.parts.get(part.name) if known is not None else None
    said = chosen.steps.get(step.name) if chosen is not None else None
    if known is None or chosen is None or said is None:
        return False
    if not isinstance(body, Partial) and not renews(known, chosen, body):
        return True
    return not came_to_nothing(chosen, step.name) and step.member not in set(restarted(chosen))


def _faults(head: Head, form: Any, part: Part, step: Step) -> Iterator[Fault]:
    """What is wrong with the message of one step."""
    body = _derived(form, part, step)
    if body is None or step.type is None:
        return
    type_ = _TYPES[step.type]
    message = Message(_head(head, step.type), body)
    for rule in (*(rule(body) for rule in type_.rules), *(rule(message) for rule in type_.whole)):
        faults = iter(rule)
        while True:
            try:
                fault = next(faults)
            except (StopIteration, Unread):
                break
            yield from _told(fault, body, form, part, step)


def _derived(form: Any, part: Part, step: Step) -> Any | None:
    """The body; None: there is none, or something is lacking for it."""
    try:
        if step.derive is None or not step.needed(form):
            return None
        numbers = {each.name: each.number(form.chain_no) for each in part.members}
        return step.derive(Deriving(form=form, numbers=numbers, cases=TO_COME))
    except Unread:
        return None


def _head(head: Head, code: str) -> Head:
    return Head(
        message_id=head.message_id,
        function_code=NEW,
        message_type=code,
        sender_id=head.sender_id,
        receiver_id=head.receiver_id,
        send_time=head.send_time,
    )


def _told(fault: Fault, body: Any, form: Any, part: Part, step: Step) -> Iterator[Fault]:
    """The fault where the trader wrote the value; of a number that is derived from his he is told by SW847."""
    path = _STEPS_OF_PATH.findall(fault.at)
    for length in range(len(path), 0, -1):
        value = _at(body, path[:length])
        if isinstance(value, str) and value.startswith(f"{form.chain_no}-"):
            return
        if (field := _source(value, path[length - 1], form, part)) is not None:
            yield Fault(code=fault.code, at=field.path, value=fault.value, wanted=fault.wanted)
            return
    yield Fault(code=fault.code, at=part.name, value=fault.value or f"{step.type}: {fault.at}", wanted=fault.wanted)


def _at(body: Any, path: list[str]) -> Any:
    for name in path:
        if name.startswith("["):
            body = body[int(name[1:-1])] if isinstance(body, tuple) else None
        else:
            body = getattr(body, name, None)
    return body


def _source(value: Any, name: str, form: Any, part: Part) -> Field | None:
    """The field of the form that a value came from: of several that have it, the one of that name."""
    if value is None:
        return None
    same = [field for field in part.fields if _value(form, field.path) == value]
    named = (field for field in same if field.path.rpartition(".")[2] == name)
    return next(named, same[0] if same else None)


def _value(form: Any, path: str) -> Any:
    try:
        return value_of(form, path)
    except Unread:
        return None


def _readable(body: Any, part: Part) -> Any:
    """What of the form the part is given, as far as it can be read; what is lacking cannot be."""
    held = {name: getattr(body, name) for name in ("chain_no", "trader_id") if hasattr(body, name)}
    others = {other.name: None for other in PARTS}
    records = {name: getattr(body, name) for name in ("trader", "shipment", part.name) if hasattr(body, name)}
    whole = Partial(ChainApplication, {**held, **others, **records})
    given = {name: _record(record, name, part, whole) for name, record in records.items()}
    return Partial(ChainApplication, {**held, **others, **given})


def _record(record: Any, at: str, part: Part, form: Any) -> Any:
    """A record of the form with the part's fields alone."""
    named = {field.path: field for field in part.fields}
    held: dict[str, Any] = {}
    for each in fields(record_of(record)):
        field = named.get(f"{at}.{each.name}")
        if field is None:
            held[each.name] = each.default
        elif hasattr(record, each.name):
            value = getattr(record, each.name)
            if value not in (None, ()) or not _is_wanted(field, form):
                held[each.name] = value
    return Partial(record_of(record), held)


def _is_wanted(field: Field, form: Any) -> bool:
    try:
        return field.wanted(form) and not field.later
    except Unread:
        return False
