"""The rules within one message: samples that keep them, samples that break one."""

from pathlib import Path
from typing import Any

import pytest

from messages.catalogue import FACT, REQUEST, MessageType
from messages.findings import Fault, Severity
from messages.inspection import FAMILY, rules
from messages.inspection.findings import FINDINGS
from messages.inspection.records import InspectionArrival, InspectionResult
from messages.xml.records import Partial, Unread
from tests.documents import SAMPLES, body, earned, one, samples

WITHIN = {kind.code: kind for kind in FINDINGS if kind.code < "SW630"}


def faults(type_: MessageType, found: Any) -> list[Fault]:
    """What the rules of a type say; a rule that asks for something unreadable has ended."""
    said: list[Fault] = []
    for rule in type_.rules:
        try:
            said.extend(rule(found))
        except Unread:
            continue
    return said


@pytest.mark.parametrize(("type_", "path"), samples("valid", FAMILY.types))
def test_valid_samples_keep_every_rule(type_: MessageType, path: Path):
    assert faults(type_, body(path, type_.record)) == []


@pytest.mark.parametrize(
    ("type_", "path"), samples("invalid", FAMILY.types, code="SW6") + samples("doubtful", FAMILY.types, code="SW6")
)
def test_a_sample_breaks_the_rule_it_is_named_after_and_no_other(type_: MessageType, path: Path):
    assert {fault.code for fault in faults(type_, body(path, type_.record))} == {earned(path)}


def test_every_rule_has_a_sample_that_breaks_it():
    broken = {earned(path) for path in SAMPLES.glob("inspection.*/*/SW6*.xml")}
    assert broken == set(WITHIN)


@pytest.mark.parametrize(("type_", "path"), samples("invalid", FAMILY.types, code="SW6"))
def test_only_a_request_is_refused_by_a_rule(type_: MessageType, path: Path):
    assert (type_.kind, WITHIN[earned(path)].severity) == (REQUEST, Severity.ERROR)


@pytest.mark.parametrize(("type_", "path"), samples("doubtful", FAMILY.types, code="SW6"))
def test_a_rule_doubts_what_customs_says_of_its_own(type_: MessageType, path: Path):
    assert type_.kind is FACT or WITHIN[earned(path)].severity is Severity.WARNING


def test_a_fault_names_the_field_it_is_about():
    path = one("inspection.notice.1", "doubtful/SW604-container-twice")
    (fault,) = faults(FAMILY.types[0], body(path, FAMILY.types[0].record))
    assert fault.at == "containers[1].container_no"


def test_loose_cargo_without_a_number_in_the_notice_is_not_named_twice():
    lots = Partial(InspectionArrival, {"goods": (Lot(), Lot())})
    assert list(rules.lots_differ(lots)) == []


def test_a_line_may_have_a_result_a_round():
    items = (Item("QDGU1000016", 1), Item("QDGU1000016", 2))
    assert list(rules.results_differ(Partial(InspectionResult, {"items": items}))) == []


def test_an_unreadable_item_hides_nothing_about_the_next():
    unread = Partial(type(Item), {"container_no": "QDGU1000016", "lot_no": None})
    items = (unread, Item("SDGU3000038", 1), Item("SDGU3000038", 1))
    (fault,) = rules.results_differ(Partial(InspectionResult, {"items": items}))
    assert fault.at == "items[2].container_no"


@pytest.mark.parametrize("type_", FAMILY.types, ids=lambda type_: type_.code)
def test_rules_end_where_nothing_can_be_read(type_: MessageType):
    assert faults(type_, Partial(type_.record, {})) == []


class Lot:
    """A lot without a number."""

    lot_no = None


class Item:
    """A line of a result, as far as the rules look."""

    lot_no = None

    def __init__(self, container_no: str, round: int):
        self.container_no = container_no
        self.round = round
