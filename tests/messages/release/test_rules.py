"""The rules within one message: each has a sample that earns its code alone, and none speaks of a valid one."""

from pathlib import Path

import pytest

from messages.catalogue import MessageType
from messages.families import FAMILIES
from tests.documents import CATALOGUE, TYPES, body, earned, samples

OWN = [type_ for type_ in TYPES if type_.family in ("release", "declaration")]
WITHIN = {
    code
    for family in FAMILIES
    if family.name in ("release", "declaration")
    for code in (k.code for k in family.findings)
}
OF_RULES = [param for kind in ("invalid", "doubtful") for param in samples(kind, OWN, code="SW8")]


def told(type_: MessageType, path: Path) -> set[str]:
    return {fault.code for rule in type_.rules for fault in rule(body(path, type_.record))}


@pytest.mark.parametrize(("type_", "path"), OF_RULES)
def test_a_sample_earns_the_code_in_its_name(type_: MessageType, path: Path) -> None:
    assert told(type_, path) == {earned(path)}


@pytest.mark.parametrize(("type_", "path"), samples("valid", OWN))
def test_no_rule_speaks_of_a_valid_one(type_: MessageType, path: Path) -> None:
    assert told(type_, path) == set()


def test_every_code_within_a_message_has_a_sample() -> None:
    earned_codes = {earned(param.values[1]) for param in OF_RULES}
    assert {f"SW8{n}" for n in (*range(25, 30), *range(35, 40), 80, 82, 83)} == earned_codes <= WITHIN


def test_codes_lie_in_the_families_own_ranges() -> None:
    ranges = {"release": [*range(825, 835), 858, 880, 881], "declaration": [*range(835, 845), 859, *range(882, 885)]}
    for name, wanted in ranges.items():
        assert all(int(kind.code[2:]) in wanted for kind in CATALOGUE.families[name].findings)
