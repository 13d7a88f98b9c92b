"""What is derived of a whole form is a message that its receiver takes: it fits its schema, and no rule refuses it."""

from types import SimpleNamespace
from typing import Any

import pytest
from lxml import etree

from messages.chain.conduct import answered
from messages.chain.parts import PARTS
from messages.chain.parts.table import Said
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.process import Recall, Saying, Taken
from messages.xml.records import render
from tests.chains import NOW, TODAY, World, form, money, opened
from tests.documents import CATALOGUE, schema

ALL = tuple(part.name for part in PARTS)
PAID = {"premium_notice_no": "JF-1", "premium_paid_on": TODAY, "premium_voucher_no": "PZ-1"}
NOTICE = SimpleNamespace(notice_no="JF-1", premium=money("8500.00"))
CASES = {
    f"{part.name}.policy": SimpleNamespace(part=SimpleNamespace(notice=NOTICE, policy_no="SCL-9")) for part in PARTS
}
STEPS = [pytest.param(part.name, step.name, id=f"{part.name}.{step.name}") for part in PARTS for step in part.steps]


def derived(part: str, step: str, **more: Any) -> list[Said]:
    """What a step sends, and what takes that back."""
    chosen = opened(*ALL, **({"duty": PAID, "cover": PAID, "loan": {"product": "insured-export"}} | more)).known
    of = chosen.parts[part]
    row, deriving = of.row.step(step), of.deriving(step, CASES)
    body = row.derive(deriving) if row.derive is not None else None
    said = [Said(type=row.type or "", body=body)] if body is not None else []
    back = row.back(deriving)
    return [*said, *([back] if back is not None else [])]


@pytest.mark.parametrize(("part", "step"), STEPS)
def test_a_derived_message_is_one_that_its_receiver_takes(part: str, step: str) -> None:
    for said in derived(part, step):
        type_ = CATALOGUE[said.type]
        head = Head(
            message_id="m1",
            function_code=said.function,
            message_type=said.type,
            sender_id="4218MA3ABC127",
            receiver_id="EPORT",
            send_time=NOW,
        )
        message = Message(head, said.body)
        schema(type_).assertValid(etree.fromstring(render(message, type_)))
        faults = [fault for rule in type_.rules for fault in rule(said.body)]
        faults += [fault for rule in type_.whole for fault in rule(message)]
        assert [each for each in faults if CATALOGUE.findings[each.code].severity == "error"] == []


def test_every_step_that_sends_has_something_to_send() -> None:
    sends = [(part.name, step.name) for part in PARTS for step in part.steps if step.type is not None]
    assert [name for name in sends if not derived(*name)] == []


def test_numbers_of_what_is_derived_have_room_for_the_longest_chain() -> None:
    assert form("duty", chain_no="MA3ABC127" + "L" * 17).chain_no  # 26 characters
    known = opened(*ALL, chain_no="MA3ABC127" + "L" * 17).known
    assert max(len(number) for chosen in known.parts.values() for number in chosen.numbers().values()) <= 30


def test_whatever_a_message_was_refused_for_can_be_told() -> None:
    world = opened("duty")
    saying = next(each for each in _until_ready(world) if isinstance(each, Saying) and each.in_name_of)
    odd = (Finding(code="SW401", where="/" + "x" * 400, value=" \t\u0000\u3000 ", wanted="one of: " + "moves; " * 90),)
    taken = Taken(verdict="refused", document="d1", findings=odd * 30)
    told = answered(world.known, saying, taken, NOW)
    head = Head(message_id="m1", function_code="9", message_type=told.type, sender_id="EPORT", receiver_id="EPORT",
                send_time=NOW)  # fmt: skip
    type_ = CATALOGUE[told.type]
    schema(type_).assertValid(etree.fromstring(render(Message(head, told.body), type_)))
    assert (len(told.body.findings), told.body.findings[0].value) == (20, None)
    assert told.body.findings[0].wanted.endswith("…")


def _until_ready(world: World) -> tuple[Saying | Recall, ...]:
    while not any(isinstance(each, Saying) and each.in_name_of for each in world.sayings()):
        world.take(world.sayings()[0])
    return world.sayings()
