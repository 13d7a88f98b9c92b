"""`swg case`."""

from rich.cells import cell_len

from tests.gateway.cli.swg import swg

NUMBER = "421820261000000123"


def test_a_case_is_found_by_any_of_its_numbers(served):
    by_declaration = swg("case", "show", NUMBER, "--json").json["cases"]
    by_container = swg("case", "show", "qdgu 100001-6", "--json").json["cases"]
    by_id = swg("case", "show", by_declaration[0]["id"], "--json").json["cases"]

    assert by_declaration[0]["order_key"] == NUMBER
    assert by_declaration[0]["id"] == by_container[0]["id"] == by_id[0]["id"]


def test_a_case_tells_its_events_its_deliveries_and_what_comes_next(served):
    (case,) = swg("case", "show", NUMBER, "--json").json["cases"]

    assert [(event["by"], event["to"]) for event in case["timeline"]] == [("customs-demo", "notified")]
    assert {each["receiver"] for each in case["deliveries"]} == {"yard-demo", "port-demo", "trader-demo"}
    assert {step["type"] for step in case["expected"]} >= {"inspection.acknowledgement", "inspection.arrival"}


def test_people_read_a_case_in_both_languages(served):
    said = swg("case", "show", NUMBER).out

    for words in (
        "已通知 / notified",
        "到位 / in place: 0/1",
        "经过 / timeline",
        "下一步 / next",
        "场站、港口 / yard, port",
    ):
        assert words in said
    assert "集装箱" in said or "行 / line" in said


def test_cases_are_listed_by_state_and_number(served):
    assert [case["order_key"] for case in swg("case", "list", "--json").json["cases"]] == [NUMBER]
    assert swg("case", "list", "--state", "notified", "--number", NUMBER, "--json").json["cases"]
    assert swg("case", "list", "--state", "released", "--json").json == {"cases": [], "cursor": None}
    assert "已通知 / notified" in swg("case", "list").out


def test_an_unknown_state_names_the_nearest(served):
    said = swg("case", "list", "--state", "notifed")

    assert said.code == 2
    assert "is it 'notified'?" in said.err


def test_an_unknown_number_says_where_to_look(served):
    said = swg("case", "show", "999")

    assert said.code == 2
    assert "没有案件" in said.err and "swg case list" in said.err


def test_without_a_journal_the_next_step_is_told(empty):
    said = swg("case", "list")

    assert said.code == 2
    assert "尚无台账 / no journal yet" in said.err and "swg serve" in said.err
    assert not empty.exists()  # who only looks leaves nothing behind


def test_a_list_of_cases_fits_a_terminal(served):
    said = swg("case", "list").out
    id_ = swg("case", "list", "--json").json["cases"][0]["id"]
    rows = [row.rstrip() for row in said.splitlines() if NUMBER in row]
    assert len(rows) == 1 and cell_len(rows[0]) <= 80
    assert f"…{id_[-12:]}" in rows[0] and id_ not in said


def test_what_is_not_so_of_a_case_is_not_said(served):
    assert "否 / no" not in swg("case", "show", NUMBER).out.partition("经过")[0].partition("货物")[0]
