"""The policy's nineteen functions, each with a test of success, refusal, late and repeated answer that bears its name.

A row a function, of the services' own table; a column a kind of answer; in each cell the test that shows it. A cell
cannot be left out, nor filled by a test that is not there, does not bear the Chinese name, is skipped, or has no
gateway and simulated partner at hand.
"""

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from messages import services

HERE = Path(__file__).parent
KINDS = ("success", "refusal", "late", "repeated")
PLAYED = {  # the file, and the programs of the simulators that play with it
    "test_settlement_with_bank": "tests.flows.banking",
    "test_financing": "tests.flows.lending",
    "test_guarantee": "tests.flows.guaranteeing",
    "test_credit": "tests.flows.crediting",
}


class Cells(NamedTuple):
    """The tests of one function: what stands behind `test_<name>_` of each."""

    file: str
    name: str
    success: str
    refusal: str
    late: str
    repeated: str


SETTLEMENT, LOANS, DUTY, EXPORT = PLAYED
TABLE = {
    "SET-01": Cells(
        SETTLEMENT,
        "三方协议签约",
        "is_signed_by_bank_and_platform",
        "declined_by_the_bank_bears_no_payment",
        "answered_late_waits_for_the_bank_and_says_until_when",
        "sent_and_answered_twice_is_signed_once",
    ),
    "SET-02": Cells(
        SETTLEMENT,
        "汇出汇款",
        "is_paid_and_credited",
        "is_refused_without_an_agreement_and_rejected_by_the_bank",
        "that_the_bank_looks_into_is_paid_late",
        "sent_twice_and_debited_in_two_notices_is_paid_once",
    ),
    "SET-03": Cells(
        SETTLEMENT,
        "汇入汇款",
        "is_advised_instructed_and_declared",
        "instructed_for_less_is_refused_and_a_report_is_sent_back",
        "advised_late_is_seen_then",
        "advised_twice_comes_once",
    ),
    "SET-04": Cells(
        SETTLEMENT,
        "进度查询",
        "is_answered_also_where_the_bank_has_told_nothing",
        "of_what_never_came_is_refused_by_us_or_by_the_bank",
        "that_comes_late_after_the_end_changes_nothing",
        "sent_twice_is_asked_once",
    ),
    "SET-05": Cells(
        SETTLEMENT,
        "结果反馈",
        "tells_step_by_step_and_with_the_banks_numbers",
        "of_a_rejection_tells_why_in_both_languages",
        "that_the_money_came_back_comes_days_late",
        "said_twice_is_kept_once",
    ),
    "FIN-01": Cells(
        LOANS,
        "融资贷款申请",
        "is_approved_and_a_contract_offered",
        "is_rejected_by_the_bank_with_its_reason",
        "that_is_answered_late_goes_on",
        "said_and_answered_twice_counts_once",
    ),
    "FIN-02": Cells(
        LOANS,
        "融资合同签署",
        "by_both_puts_it_in_force",
        "that_the_bank_does_not_confirm_ends_it",
        "late_offers_of_a_bank_change_no_contract_that_is_signed",
        "said_twice_counts_once_and_a_late_offer_changes_nothing",
    ),
    "FIN-03": Cells(
        LOANS,
        "贷款支用",
        "is_disbursed_and_scheduled",
        "is_refused_beyond_the_limit_and_rejected_by_the_bank",
        "that_is_answered_late_is_disbursed_then",
        "answered_twice_is_disbursed_once",
    ),
    "FIN-04": Cells(
        LOANS,
        "还款",
        "is_received_and_posted_principal_and_interest_apart",
        "of_more_than_is_owed_is_refused_and_the_banks_no_is_told",
        "that_is_posted_late_counts_then",
        "posted_twice_counts_once",
    ),
    "FIN-05": Cells(
        LOANS,
        "结清",
        "is_certified",
        "while_something_is_owed_is_refused",
        "that_is_certified_late_is_settled_until_then",
        "said_twice_and_nothing_is_posted_after_it",
    ),
    "GUA-01": Cells(
        DUTY,
        "征信授权",
        "is_signed_and_taken_by_the_insurer",
        "that_is_wrong_or_taken_back_is_refused_and_bears_no_quota",
        "answered_late_stays_as_the_newer_word_has_it",
        "sent_twice_is_signed_once",
    ),
    "GUA-02": Cells(
        DUTY,
        "额度申请",
        "is_underwritten_and_granted",
        "without_leave_or_declined_insures_nothing",
        "answered_late_waits_and_says_for_whom_and_until_when",
        "answered_twice_is_granted_once",
    ),
    "GUA-03": Cells(
        DUTY,
        "投保",
        "is_quoted_and_its_premium_told",
        "beyond_the_quota_or_for_longer_than_a_year_is_refused",
        "answered_late_may_be_taken_back_meanwhile",
        "sent_and_answered_twice_is_one_policy",
    ),
    "GUA-04": Cells(
        DUTY,
        "缴费",
        "brings_the_policy_its_filing_and_cover_that_is_held_and_released",
        "of_another_sum_or_without_proof_is_refused",
        "that_did_not_come_is_due_again_and_an_older_word_does_not_count",
        "said_twice_is_paid_once",
    ),
    "CRE-01": Cells(
        EXPORT,
        "签约",
        "is_taken_up_and_signed_by_the_insurer",
        "declined_has_failed_and_bears_no_policy",
        "answered_late_waits_and_tells_who_is_to_answer_and_until_when",
        "answered_twice_is_signed_once",
    ),
    "CRE-02": Cells(
        EXPORT,
        "投保",
        "is_underwritten_paid_for_and_issued",
        "declined_or_without_an_agreement_is_no_policy",
        "answered_late_is_withdrawn_meanwhile_and_the_late_quote_moves_nothing",
        "said_twice_is_one_policy_and_its_premium_is_paid_once",
    ),
    "CRE-03": Cells(
        EXPORT,
        "索赔",
        "is_assessed_and_paid_by_ratio",
        "without_a_notice_for_more_or_of_a_stranger_to_the_policy_is_refused_and_another_is_rejected",
        "rejected_late_after_it_was_paid_stays_paid",
        "paid_twice_counts_once_and_too_much_is_kept_apart",
    ),
    "CRE-04": Cells(
        EXPORT,
        "询保申请",
        "is_answered_and_asked_on",
        "under_anothers_number_or_agreement_is_refused_and_declined_it_has_its_answer",
        "answered_late_after_it_was_closed_stays_closed",
        "answered_twice_is_answered_once",
    ),
    "CRE-05": Cells(
        EXPORT,
        "风险信息查询",
        "is_answered_with_date_and_source",
        "of_no_subject_or_under_anothers_number_is_refused",
        "answered_late_is_answered",
        "answered_twice_is_one_report",
    ),
}
CELLS = [pytest.param(code, kind, id=f"{code} {TABLE[code].name} {kind}") for code in TABLE for kind in KINDS]


def functions() -> dict[str, str]:
    """The nineteen, by code, as the catalogue of services names them."""
    families = ("settlement", "financing", "guarantee", "credit")
    return {each.code: each.name.zh for family in families for each in services.of(family) if each.function}


def test_every_function_of_the_policy_has_its_row() -> None:
    assert {code: cells.name for code, cells in TABLE.items()} == functions()
    assert [len([code for code in TABLE if code.startswith(head)]) for head in ("SET", "FIN", "GUA", "CRE")] == [
        5,
        5,
        4,
        5,
    ]


def test_no_test_stands_in_two_cells() -> None:
    named = [(cells.file, cells.name, getattr(cells, kind)) for cells in TABLE.values() for kind in KINDS]
    assert len(named) == len(set(named)) == 19 * 4


@pytest.mark.parametrize(("code", "kind"), CELLS)
def test_a_function_has_its_test_of_each_kind_of_answer(code: str, kind: str) -> None:
    hold(TABLE[code], kind)


def test_a_cell_of_which_the_test_is_gone_is_noticed() -> None:
    with pytest.raises(AssertionError, match="no test of late of 结清"):
        hold(TABLE["FIN-05"]._replace(late="that_nobody_wrote"), "late")


def hold(cells: Cells, kind: str) -> None:
    """The test of one cell is there, has a gateway at hand, and is run; AssertionError."""
    found = written(cells.file).get(f"test_{cells.name}_{getattr(cells, kind)}")
    assert found is not None, f"{cells.file} has no test of {kind} of {cells.name}"
    assert "stage" in {each.arg for each in found.args.args}, "it has no gateway at hand"
    assert any(isinstance(each, ast.Assert | ast.Call) for each in ast.walk(found))
    marks = " ".join(map(ast.unparse, found.decorator_list))
    assert "skip" not in marks
    assert "xfail" not in marks


@pytest.mark.parametrize("file", PLAYED)
def test_they_pass_through_a_gateway_and_partners_that_are_programs(file: str) -> None:
    helper = PLAYED[file]
    assert f"from {helper} import" in source(file)
    opens = (HERE / f"{helper.rpartition('.')[2]}.py").read_text("utf-8")
    assert "installed(" in opens
    assert ".play(" in opens
    marks = [ast.unparse(each) for each in ast.parse(source(file)).body if isinstance(each, ast.Assign)]
    assert not any("skip" in each for each in marks)


@cache
def written(file: str) -> dict[str, ast.FunctionDef]:
    """The tests of a file, by name."""
    return {each.name: each for each in ast.parse(source(file)).body if isinstance(each, ast.FunctionDef)}


def source(file: str) -> str:
    return (HERE / f"{file}.py").read_text("utf-8")
