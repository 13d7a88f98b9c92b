"""What is last known of risks: a row a subject, the newest report, and whether a question waits."""

from typing import Any

from msgspec import to_builtins

from messages.credit.board import RISKS, told
from messages.credit.process import PROCESS
from messages.roles import TRADER
from tests.credits import Casebook, buyer, day, risk_query, risk_report


def views(book: Casebook) -> list[Any]:
    return [to_builtins(PROCESS.view(case.known, TRADER)) for case in book.cases.values()]


def test_the_newest_report_is_shown_whether_it_was_for_him_or_for_all():
    book = Casebook()
    book.say(risk_report(trader_id=None, query_no=None, report_no="FX-0", dated_on=day(-7)))
    book.say(risk_query())
    (row,) = told(views(book))
    assert (row["subject"], row["report"]["report_no"], row["waiting"]) == ("AU", "FX-0", True)
    book.say(risk_report(dated_on=day(-1)))
    (row,) = told(views(book))
    assert (row["report"]["report_no"], row["report"]["source"], row["waiting"]) == ("FX-1", "国别风险研究中心", False)


def test_every_subject_has_a_row_and_the_newest_comes_first():
    book = Casebook()
    book.say(risk_query(about="buyer", country=None, buyer=buyer(), query_no="MA3ABC127FX-2"))
    book.say(risk_report(trader_id=None, query_no=None, report_no="FX-2", country="GB", dated_on=day(-3)))
    book.say(risk_report(trader_id=None, query_no=None, report_no="FX-3", dated_on=day(-2)))
    rows = told(views(book))
    assert [row["subject"] for row in rows] == ["AU", "GB", "AU0017733"]
    assert rows[-1]["report"] is None


def test_a_board_speaks_of_states_that_there_are_and_what_is_for_all_concerns_no_trader():
    assert {PROCESS.state(name).name for name in (*RISKS.own, *RISKS.shared)} == {"queried", "reported", "published"}
    book = Casebook()
    book.say(risk_report(trader_id=None, query_no=None))
    assert TRADER not in dict(PROCESS.concerns(book.case("risk").known))
