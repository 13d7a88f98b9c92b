"""Who may answer a notice, and that nobody else learns anything of it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from messages.findings import Finding
from messages.inspection.parties import concerns
from messages.inspection.rules import REFUSED
from messages.process import is_among
from tests.inspections import (
    BOXES,
    CHANGED,
    NOW,
    WITHDRAWN,
    Casebook,
    acknowledgement,
    appointment,
    arrival,
    found,
    notice,
    reply,
)

A, B, *_ = BOXES
SITE, OTHER_SITE = "CNQDG420018", "CNQDG420026"
BAD = Finding(code="SW502", where="/container_no", value="QDGU1000010")
WRONG = arrival(B, bill_no="X", transport="UN9074729", site_code="CNZJG230015", round=2)


def house(**partners: str) -> Casebook:
    return Casebook(find=found(**({"customs": "customs", "trader": "trader"} | partners)))


@pytest.mark.parametrize(
    ("body", "by"),
    [(acknowledgement(), "port"), (acknowledgement(ref_message_id="m9"), "port"), (appointment(B), "other"),
     (arrival(A), "port"), (WRONG, "port")],
)  # fmt: skip
def test_a_stranger_is_told_that_he_is_one_and_nothing_else(body: Any, by: str):
    book = house(yard="yard")
    book.say(notice(A))
    before = book.known
    said = book.say(body, by=by, expects_refusal=True)
    assert [(each.code, each.wanted) for each in said.findings] == [("SW651", None)]
    assert (book.known, book.state) == (before, "notified")


def test_a_stranger_gets_no_pardon_that_would_tell_him_which_containers_are_listed():
    book = house(yard="yard")
    book.say(notice("QDGU1000010"))
    assert book.hear(arrival("QDGU1000010"), by="port", findings=(BAD,)).codes == {"SW502", "SW651"}
    assert book.hear(arrival("QDGU1000010"), by="yard", findings=(BAD,)).findings == (replace(BAD, doubted=True),)


def test_whom_the_notice_names_answers_it():
    book = house(yard="yard")
    book.say(notice(A))
    for body, by in ((acknowledgement(), "yard"), (appointment(A), "trader"), (arrival(A), "yard")):
        book.say(body, by=by)
    assert book.state == "in-place"


def test_a_notice_that_names_another_shuts_out_whom_it_named_before():
    book = house(yard="yard")
    book.say(notice(A))
    book.find = found(customs="customs", yard="yard", trader="other")
    book.say(notice(A), CHANGED)
    assert book.refuse(appointment(A), by="trader") == {"SW651"}


def test_an_early_report_of_a_stranger_goes_on_with_a_remark_and_does_not_count():
    book = house(yard="yard")
    assert book.say(arrival(A), by="port").held
    assert [role for role, _ in concerns(book.known)] == ["customs"]
    told = book.say(notice(A))
    assert (told.state, told.remarks) == ("notified", ["differs from the notice"])
    assert not is_among("port", book.find or found(), concerns(book.known))
    assert book.say(arrival(A), by="yard").state == "in-place"


def test_an_early_report_of_a_stranger_keeps_nobody_from_reporting_early_too():
    book = house(yard="yard")
    book.say(arrival(A), by="port")
    book.say(arrival(A), by="yard")
    assert book.refuse(arrival(A), WITHDRAWN, by="other") == {"SW645"}
    assert book.say(notice(A)).remarks == ["differs from the notice", None]
    assert (book.state, book.known.lines[0].reporter) == ("in-place", "4218737944946")


def test_where_the_notice_names_no_site_whoever_has_the_goods_at_a_site_of_his_may_report():
    book = house(**{OTHER_SITE: "yard"})
    book.say(notice(A, B, site_code=None))
    assert book.refuse(arrival(A, site_code=OTHER_SITE), by="port") == {"SW651"}
    assert book.refuse(arrival(A), by="yard") == {"SW651"}  # not his site
    book.say(arrival(A, site_code=OTHER_SITE), by="yard")
    assert is_among("yard", book.find or found(), concerns(book.known))


def test_he_has_to_know_what_the_notice_says():
    book = house(**{OTHER_SITE: "yard"})
    book.say(notice(A, site_code=None))
    assert book.refuse(arrival(A, site_code=OTHER_SITE, bill_no="X"), by="yard") == {"SW651"}
    assert book.refuse(arrival(B, site_code=OTHER_SITE), by="yard") == {"SW651"}


def test_where_somebody_is_found_nobody_else_may_report():
    book = house(yard="yard", **{OTHER_SITE: "port"})
    book.say(notice(A, site_code=None))
    assert book.refuse(arrival(A, site_code=OTHER_SITE), by="port") == {"SW651"}


@pytest.mark.parametrize("function", [CHANGED, WITHDRAWN])
def test_an_arrival_is_changed_or_withdrawn_by_whoever_reported_it(function: str):
    book = house(yard="yard", port="port")
    book.say(notice(A, terminal_code="QQCT"))
    book.say(arrival(A), by="yard")
    assert book.refuse(arrival(A, bay_code="B-2"), function, by="port") == {"SW652"}
    book.say(arrival(A, bay_code="B-2"), function, by="yard")


def test_whose_report_stands_may_take_it_back_although_the_notice_names_another_site_now():
    book = house(yard="yard")
    book.say(notice(A))
    book.say(arrival(A), by="yard")
    book.find = found(customs="customs", trader="trader", yard="port")
    book.say(notice(A, site_code=OTHER_SITE), CHANGED)
    assert book.refuse(arrival(A, site_code=OTHER_SITE), CHANGED, by="port") == {"SW652"}
    book.say(arrival(A), WITHDRAWN, by="yard")
    assert book.refuse(arrival(A), by="yard") == {"SW651"}
    assert book.say(arrival(A, site_code=OTHER_SITE), by="port").state == "in-place"


def test_what_customs_has_refused_another_of_the_parties_may_report_anew():
    book = house(yard="yard", port="port")
    book.say(notice(A, terminal_code="QQCT"))
    book.say(arrival(A), by="yard")
    book.say(reply("m2", REFUSED))
    book.turn(minutes=1)
    assert book.say(arrival(A, in_place_time=NOW + timedelta(minutes=1)), by="port").state == "in-place"
