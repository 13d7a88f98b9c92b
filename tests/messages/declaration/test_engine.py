"""What is tolerated of an amendment: the policy's sentence, case by case; each row decides for its own.

Source: Shandong measures on the business environment (2020), 提前申报容错; the reading of direction and fields is ours.
"""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.codes.declaration import AMENDED_FIELD, AMENDMENT_REASON, DECLARATION_WAY
from messages.declaration.engine import explain, judge, propose
from messages.declaration.records import DeclarationAmendment, FieldChange
from messages.declaration.ruleset import FILE, OURS, Row, read
from messages.rulesets import BadRules
from tests.draws import draws

RULES = read()
VERSIONS = {"2020.1": "1a74e7fa"}
DAY = date(2026, 11, 8)


def change(field: str) -> FieldChange:
    before, after = ("2026-11-12", "2026-11-15") if field == "IEDate" else ("a", "b")
    return FieldChange(field=field, before=before, after=after)


def amendment(*fields: str, **more: Any) -> DeclarationAmendment:
    said = {
        "amendment_no": "MA3ABC127XG-1",
        "entry_id": "421820261000000123",
        "trader_id": "91370200MA3ABC127P",
        "ie_flag": "I",
        "way": "1",
        "declared_on": DAY,
        "changes": tuple(map(change, fields)),
        "reason": "loading",
    }
    return DeclarationAmendment(**(said | more))


def tolerated(*fields: str, **more: Any) -> bool:
    return judge(amendment(*fields, **more), RULES).tolerated


def test_a_version_says_always_the_same() -> None:
    version, _, digest = RULES.name.rpartition("-")
    assert VERSIONS[version] == digest, "the rules have changed: give them a new version, and say so here"


EVERY = [
    pytest.param(row, way, flow, field, reason, id=f"{row.id} {flow} {field} {reason}")
    for row in RULES.row
    for way in row.ways
    for flow in row.flow
    for field in row.fields
    for reason in row.reasons
]


@pytest.mark.parametrize(("row", "way", "flow", "field", "reason"), EVERY)
def test_a_row_tolerates_what_it_names_from_its_first_day_on(
    row: Row, way: str, flow: str, field: str, reason: str
) -> None:
    asked = amendment(*row.follows[:1], field, ie_flag=flow, way=way, reason=reason, declared_on=row.since)
    assert judge(asked, RULES).changes[-1][1] == row
    assert judge(asked, RULES, row.since - timedelta(days=1)).changes[-1][1] is None
    without = replace(RULES, row=tuple(each for each in RULES.row if each is not row))
    assert judge(asked, without).changes[-1][1] is None


@pytest.mark.parametrize("reason", ["advance", "loading", "stowage"])
def test_the_day_of_import_of_an_early_declaration_is_tolerated(reason: str) -> None:
    assert tolerated("IEDate", reason=reason)


@pytest.mark.parametrize("flow", "IE")
def test_another_ship_is_tolerated_either_way_with_its_bill(flow: str) -> None:
    assert tolerated("TrafName", "VoyNo", "BillNo", ie_flag=flow)


@pytest.mark.parametrize(
    "asked",
    [
        amendment("IEDate", ie_flag="E"),
        amendment("IEDate", way="2"),
        amendment("IEDate", reason="mistake"),
        amendment("IEDate", reason="other"),
        amendment("BillNo"),
        amendment("BillNo", "IEDate"),
        amendment("GQty"),
        amendment("IEDate", "GQty"),
    ],
    ids=lambda each: f"{each.ie_flag} {each.way} {each.reason} {[one.field for one in each.changes]}",
)
def test_anything_else_customs_decides(asked: DeclarationAmendment) -> None:
    said = propose(asked, "A-1", RULES)
    assert (said.verdict, said.error_recorded) == (None, None)
    assert "海关决定" in said.note


def test_a_proposal_names_row_source_and_that_it_is_assumed() -> None:
    said = propose(amendment("TrafName", "BillNo"), "A-1", RULES)
    assert (said.verdict, said.error_recorded, said.ref_message_id) == ("accept", False, "A-1")
    assert [(each.row, each.assumed) for each in said.changes] == [
        ("transport", True), ("bill-of-that-transport", True),
    ]  # fmt: skip
    assert (said.rule_set, said.rule_day) == (RULES.name, DAY)


def test_part_of_it_tolerated_is_told_change_by_change() -> None:
    said = propose(amendment("IEDate", "GQty"), "A-1", RULES)
    assert [each.tolerated for each in said.changes] == [True, False]


fields = st.lists(st.sampled_from([code.value for code in AMENDED_FIELD.rows]), min_size=1, max_size=5, unique=True)
asked = st.builds(
    lambda some, **more: amendment(*some, **more),
    fields,
    ie_flag=st.sampled_from("IE"),
    way=st.sampled_from([code.value for code in DECLARATION_WAY.rows]),
    reason=st.sampled_from([code.value for code in AMENDMENT_REASON.rows]),
)


@settings(max_examples=draws(150))
@given(asked, st.permutations(range(5)))
def test_the_policys_sentence_word_by_word(said: DeclarationAmendment, order: list[int]) -> None:
    """Held against the sentence written out, and in whatever order the changes come."""
    early = said.way == "1" and said.reason in ("advance", "loading", "stowage")
    named = {each.field for each in said.changes}
    allowed = {"TrafName", "VoyNo"} | ({"IEDate"} if said.ie_flag == "I" else set())
    allowed |= {"BillNo"} if named & {"TrafName", "VoyNo"} else set()
    assert judge(said, RULES).tolerated is (early and named <= allowed)
    turned = replace(said, changes=tuple(said.changes[n] for n in order if n < len(said.changes)))
    assert judge(turned, RULES).tolerated is judge(said, RULES).tolerated


def test_it_explains_each_change() -> None:
    said = explain(amendment("IEDate", "GQty"), RULES)
    assert [(each.at, each.row, each.assumed) for each in said.because] == [
        ("changes[0]", "day-of-import", True), ("changes[1]", None, False),
    ]  # fmt: skip
    assert "customs decides" in said.en and "海关决定" in said.zh


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('fields = ["IEDate"]', 'fields = ["Colour"]'),
        ('id = "transport"', 'id = "day-of-import"'),
        ("version =", "versio ="),
    ],
)
def test_a_table_that_is_off_says_so(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / FILE).write_text((OURS / FILE).read_text("utf-8").replace(before, after, 1), "utf-8")
    with pytest.raises(BadRules, match=r"rules\.toml"):
        read(tmp_path)
