"""What is proposed: each row decides for its goods, each loss takes away what it says; and the cases of the sources.

Sources: GACC 2018-134, GACC 2020-69, GB 20664-2006, the Shandong measures (2020).
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from messages.release.engine import best, judge, propose
from messages.release.records import GoodsLine, ReleaseAssessment
from messages.release.ruleset import Loss, Row
from tests.messages.release.talk import (
    CHERRIES,
    CHROMIUM,
    COPPER,
    CREAM,
    DAY,
    FISH,
    IRON,
    IRON_SINTER,
    LEAD,
    MANGANESE,
    RULES,
    SLAG,
    STEEL,
    WINE,
    ZINC,
    assessment,
    inspected,
    line,
)

RELEASE_FIRST, INSPECT_FIRST, FRESH, DECLARED, CHECKED, WHILE_TESTING, DIRECT, USUAL = (
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
)
A_DAY = timedelta(days=1)


def mode(*goods: Any, on: date | None = None, **more: Any) -> str:
    return judge(assessment(*goods, **more), RULES, on).mode


# the table itself


def fitting(row: Row, heading: str) -> ReleaseAssessment:
    """Goods that this row is for."""
    goods = line(
        heading.ljust(10, "0"),
        fresh=bool(row.fresh),
        origin=row.origins[0] if row.origins else "AU",
        ciq_code=(row.ciq[0] if row.ciq else heading).ljust(13, "0"),
    )
    return assessment(goods, ie_flag=row.flow[0], certificate_wanted=bool(row.certificate), declared_on=row.since)


EVERY_ROW = [pytest.param(row, heading, id=f"{row.id} {heading}") for row in RULES.row for heading in row.headings]


@pytest.mark.parametrize(("row", "heading"), EVERY_ROW)
def test_a_row_decides_for_its_goods_from_its_first_day_on(row: Row, heading: str) -> None:
    said = fitting(row, heading)
    (judged,) = judge(said, RULES).lines
    assert judged.row is not None and (judged.row.id, judged.mode) == (row.id, row.mode)
    before = best(said.lines[0], said, RULES.rows_on(row.since - A_DAY))
    assert before is None or before.id != row.id


@pytest.mark.parametrize(("row", "heading"), EVERY_ROW)
def test_a_row_that_is_taken_out_decides_no_more(row: Row, heading: str) -> None:
    without = replace(RULES, row=tuple(each for each in RULES.row if each.id != row.id))
    (judged,) = judge(fitting(row, heading), without).lines
    assert judged.row is None or judged.row.id != row.id


HOLDS: dict[str, dict[str, Any]] = {
    "radioactive": {"on_site": inspected(radioactive=True)},
    "waste": {"on_site": inspected(solid_waste=True)},
    "mismatch": {"on_site": inspected(as_documented=False)},
    "foreign": {"on_site": inspected(foreign_matter=True)},
    "dishonest": {"credit_grade": "dishonest"},
    "instructed": {"instructed": True},
    "mixed": {},
}
GOODS_OF = {
    DECLARED: line(WINE), FRESH: line(CHERRIES, fresh=True), CHECKED: line(CREAM), DIRECT: line(IRON),
    WHILE_TESTING: line(FISH), RELEASE_FIRST: line(MANGANESE), USUAL: line(STEEL), INSPECT_FIRST: line(COPPER),
}  # fmt: skip


@pytest.mark.parametrize("loss", RULES.loss, ids=lambda loss: loss.reason)
@pytest.mark.parametrize("of", GOODS_OF)
def test_a_loss_takes_away_the_modes_it_names_and_no_other(loss: Loss, of: str) -> None:
    goods = [GOODS_OF[of], *([line(WINE, 2)] if loss.reason == "mixed" else [])]
    said = judge(assessment(*goods, certificate_wanted=of != DIRECT, **HOLDS[loss.reason]), RULES)
    assert loss.reason in {each.reason for each in said.against} or (loss.reason == "mixed" and of not in loss.loses)
    assert said.lines[0].mode == (loss.becomes if of in loss.loses else of)
    if loss.stops:
        assert not said.may_leave


def test_every_loss_is_held_against_something() -> None:
    assert {loss.reason for loss in RULES.loss} == set(HOLDS)
    plain = judge(assessment(IRON, on_site=inspected()), RULES)
    assert plain.against == ()


# release first, GACC 2018-134


@pytest.mark.parametrize("ore", [IRON, MANGANESE, CHROMIUM, LEAD, ZINC])
def test_a_listed_ore_leaves_once_inspected_and_is_tested_afterwards(ore: str) -> None:
    before, after = judge(assessment(ore), RULES), judge(assessment(ore, on_site=inspected()), RULES)
    assert (before.mode, before.may_leave, before.waits) == (RELEASE_FIRST, False, ("not-yet",))
    assert before.follow_ups == ("on-site", "radiation", "lab", "certificate")
    assert (after.mode, after.may_leave, after.use_barred) == (RELEASE_FIRST, True, True)
    assert after.follow_ups == ("lab", "certificate")


def test_without_samples_it_does_not_leave() -> None:
    said = judge(assessment(LEAD, on_site=inspected(sampled=False)), RULES)
    assert (said.may_leave, said.waits, said.follow_ups[0]) == (False, ("unsampled",), "sample")


@pytest.mark.parametrize(
    "found", [{"radioactive": True}, {"solid_waste": True}, {"as_documented": False}, {"foreign_matter": True}]
)
def test_what_excludes_release_first_makes_it_inspect_first(found: dict[str, bool]) -> None:
    said = judge(assessment(ZINC, on_site=inspected(**found)), RULES)
    assert (said.mode, said.may_leave, said.use_barred) == (INSPECT_FIRST, False, False)


def test_before_the_announcement_there_was_no_release_first() -> None:
    assert mode(MANGANESE, on=date(2018, 10, 18)) == USUAL
    assert mode(MANGANESE, on=date(2018, 10, 19)) == RELEASE_FIRST


# iron ore without a certificate, GACC 2020-69


@pytest.mark.parametrize("number", ["2601111000", "2601112000", "2601119000", "2601120000", IRON_SINTER])
def test_iron_ore_without_a_certificate_goes_directly_from_june_2020_on(number: str) -> None:
    said = assessment(number, certificate_wanted=False, on_site=inspected(sampled=False))
    assert judge(said, RULES, date(2020, 5, 31)).mode == RELEASE_FIRST
    now = judge(said, RULES, date(2020, 6, 1))
    assert (now.mode, now.may_leave, now.use_barred, now.follow_ups) == (DIRECT, True, False, ())


def test_with_a_certificate_it_is_released_then_tested() -> None:
    assert mode(IRON) == RELEASE_FIRST


# inspect, then release


@pytest.mark.parametrize("ore", [COPPER, SLAG, "2604000000", "2605000000", "2609000000", "2617101000"])
def test_another_ore_is_inspected_before_it_leaves(ore: str) -> None:
    said = judge(assessment(ore, on_site=inspected()), RULES)
    assert (said.mode, said.may_leave, said.follow_ups) == (INSPECT_FIRST, False, ("lab", "certificate"))


# fresh produce, food, cosmetics


@pytest.mark.parametrize(
    ("goods", "wanted"),
    [
        (line(CHERRIES, fresh=True), FRESH),
        (line(CHERRIES), CHECKED),
        (line("0301110020", fresh=True), FRESH),
        (line(FISH), WHILE_TESTING),
        (line("0106199010"), FRESH),
        (line("0602101000"), FRESH),
        (line("0603900090"), USUAL),
        (line("0401200000", fresh=True), FRESH),
        (line("0402100000"), WHILE_TESTING),
        (line("0901110000"), CHECKED),
        (line(WINE), DECLARED),
        (line("1905310000"), DECLARED),
        (line(CREAM), CHECKED),
        (line("3306101000"), CHECKED),
        (line("3302109001"), USUAL),
        (line(STEEL), USUAL),
    ],
    ids=lambda each: each if isinstance(each, str) else each.hs_code,
)
def test_food_fresh_produce_and_cosmetics_go_by_their_modes(goods: Any, wanted: str) -> None:
    assert mode(goods, certificate_wanted=False) == wanted


def test_declared_and_released_at_once_needs_no_inspection() -> None:
    said = judge(assessment(WINE, certificate_wanted=False), RULES)
    assert (said.may_leave, said.follow_ups, said.waits) == (True, (), ())


def test_released_while_testing_is_barred_from_use_until_tested() -> None:
    said = judge(assessment(FISH, certificate_wanted=False, on_site=inspected()), RULES)
    assert (said.may_leave, said.use_barred, said.follow_ups) == (True, True, ("lab",))


def test_exports_go_as_usual_but_for_fresh_produce() -> None:
    assert mode(IRON, ie_flag="E") == USUAL
    assert mode(line("0703201000", fresh=True), ie_flag="E") == FRESH


# mixed loads, instructions, firms


def test_ores_of_release_first_together_stay_what_they_are() -> None:
    assert mode(MANGANESE, ZINC) == RELEASE_FIRST
    direct = judge(assessment(IRON, MANGANESE, certificate_wanted=False, on_site=inspected()), RULES)
    assert [each.mode for each in direct.lines] == [DIRECT, RELEASE_FIRST] and direct.mode == RELEASE_FIRST


@pytest.mark.parametrize(("beside", "wanted"), [(STEEL, USUAL), (COPPER, INSPECT_FIRST), (WINE, USUAL)])
def test_a_mixed_load_loses_release_first(beside: str, wanted: str) -> None:
    said = judge(assessment(IRON, beside, on_site=inspected()), RULES)
    assert (said.mode, said.may_leave, [each.reason for each in said.against]) == (wanted, False, ["mixed"])


def test_food_beside_cosmetics_goes_by_the_stricter_mode() -> None:
    assert mode(WINE, CREAM, certificate_wanted=False) == CHECKED


def test_what_remains_for_one_line_remains_for_the_load() -> None:
    said = judge(assessment(FISH, STEEL, certificate_wanted=False, on_site=inspected()), RULES)
    assert (said.mode, said.follow_ups) == (USUAL, ("lab",))


def test_while_an_instruction_is_in_force_goods_stay() -> None:
    said = judge(assessment(IRON, instructed=True, on_site=inspected()), RULES)
    assert (said.mode, said.may_leave) == (RELEASE_FIRST, False)
    assert "instruction" in said.follow_ups


def test_a_dishonest_firm_has_no_eased_mode() -> None:
    assert mode(WINE, certificate_wanted=False, credit_grade="dishonest") == USUAL
    assert mode(WINE, certificate_wanted=False, credit_grade="advanced") == DECLARED


# the message


def test_a_proposal_names_rows_sources_and_what_is_assumed() -> None:
    said = propose(assessment(COPPER, LEAD, STEEL), "A-1", RULES)
    assert [(each.row, each.assumed) for each in said.lines] == [
        ("ores-of-gb-20664", True),
        ("lead", False),
        (None, False),
    ]
    assert "GB 20664" in (said.lines[0].basis or "")
    assert said.lines[1].reasons == ("listed", "mixed") and said.lines[2].reasons == ("unlisted",)
    assert (said.ref_message_id, said.rule_set, said.rule_day) == ("A-1", RULES.name, DAY)
    assert said.reasons == ("mixed",)


def test_a_row_may_ask_for_origin_and_quarantine_number() -> None:
    row = Row(id="own", headings=("2204",), mode=INSPECT_FIRST, origins=("FR",), ciq=("2204210000101",), since=DAY,
              basis="A", zh="某批", en="a batch", assumed=True)  # fmt: skip
    rules = replace(RULES, row=(*RULES.row, row))
    batch = line(WINE, origin="FR", ciq_code="2204210000101")
    assert judge(assessment(batch), rules).mode == INSPECT_FIRST
    assert judge(assessment(replace(batch, origin="CL")), rules).mode == DECLARED
    assert judge(assessment(replace(batch, ciq_code=None)), rules).mode == DECLARED


def test_a_row_that_has_ended_judges_the_cases_of_its_days_alone() -> None:
    ended = [replace(row, until=DAY) if row.id == "zinc" else row for row in RULES.row]
    rules = replace(RULES, row=tuple(ended))
    assert judge(assessment(ZINC), rules).mode == RELEASE_FIRST
    assert judge(assessment(ZINC), rules, DAY + A_DAY).mode == USUAL


@pytest.mark.parametrize("goods", [line(WINE), line(CHERRIES, fresh=True), line(CREAM), line(FISH), line(IRON)])
def test_nothing_leaves_early_for_a_firm_whose_grade_is_on_no_list(goods: GoodsLine) -> None:
    known, unknown = (
        judge(assessment(goods, credit_grade=grade, on_site=inspected()), RULES) for grade in ("registered", "dishones")
    )
    assert (known.may_leave, known.waits) == (True, ())
    assert (unknown.may_leave, unknown.use_barred, unknown.waits) == (False, False, ("ungraded",))
    assert unknown.mode == known.mode
