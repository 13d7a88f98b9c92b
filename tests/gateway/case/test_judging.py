"""A message held against its case: findings, pardons, and the step that follows where nothing refuses."""

from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue, Family
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.inspection import FAMILY
from messages.process import NOWHERE, Received
from messages.roles import YARD
from messages.xml.records import Partial, Place
from tests.inspections import (
    BOXES,
    CATALOGUE,
    HOLD,
    NORMAL,
    NOW,
    RELEASE,
    TYPES,
    Casebook,
    appointment,
    arrival,
    notice,
    of,
    result,
)

A, B, *_ = BOXES
BAD = Finding(code="SW502", where="/InspectionArrival/Body/ContainerNo", line=7, value="QDGU1000010")


def judged(book: Casebook, body: Any, *findings: Finding, type_: Any = None) -> Any:
    type_ = type_ or TYPES[type(body)]
    head = Head(
        message_id="m9",
        function_code="2",
        message_type=type_.code,
        sender_id="4218",
        receiver_id="EPORT",
        send_time=NOW,
    )
    received = Received(id="id-9", message=Message(head, body), sender="yard", by=YARD, at=NOW, hold=HOLD)
    case = book.case if book.cases else None
    return judge(CATALOGUE, type_, case, received, places=places, findings=findings)


def places(at: str) -> Place:
    names = {"container_no": "ContainerNo", "bill_no": "BillNo"}
    return Place(f"/InspectionArrival/Body/{names.get(at, at)}", 7, "as it was written")


def test_what_moves_the_case_has_a_step_and_a_state_to_follow():
    book = Casebook()
    book.say(notice(A))
    found = judged(book, arrival(A))
    assert (found.state_from, found.state_to, found.findings) == ("notified", "in-place", ())
    assert found.step.event == "arrived, in place"


def test_a_case_that_is_not_open_yet_is_nowhere():
    assert (judged(Casebook(), notice(A)).state_from, judged(Casebook(), notice(A)).state_to) == (NOWHERE, "notified")


def test_a_finding_points_into_the_senders_own_document():
    book = Casebook()
    book.say(notice(A))
    (finding,) = judged(book, arrival(A, bill_no="WRONG")).findings
    assert (finding.code, finding.where, finding.line) == ("SW631", "/InspectionArrival/Body/BillNo", 7)
    assert (finding.value, finding.wanted) == ("as it was written", "QDSH2606001")


def test_what_is_refused_takes_no_step():
    book = Casebook()
    book.say(notice(A))
    found = judged(book, arrival(B))
    assert (found.step, found.state_to) == (None, "notified")


def test_what_was_found_before_is_told_with_what_the_case_adds():
    book = Casebook()
    book.say(notice(A))
    earlier = Finding(code="SW503", where="/InspectionArrival/Body/SealState")
    assert [finding.code for finding in judged(book, arrival(B), earlier).findings] == ["SW503", "SW633"]


def test_a_wrong_check_digit_that_the_case_names_is_only_doubted():
    book = Casebook()
    book.say(notice("QDGU1000010"))
    found = judged(book, arrival("QDGU1000010"), BAD)
    assert [(each.code, each.line, each.value) for each in found.findings] == [("SW502", 7, "QDGU1000010")]
    assert not CATALOGUE.findings.refuses(found.findings)
    assert found.step is not None


def test_no_other_finding_at_that_place_is_pardoned():
    book = Casebook()
    book.say(notice("QDGU1000010"))
    shape = Finding(code="SW501", where=BAD.where)
    assert [each.code for each in judged(book, arrival("QDGU1000010"), shape).findings] == ["SW501"]


def test_without_a_case_nothing_is_pardoned():
    assert [each.code for each in judged(Casebook(), arrival("QDGU1000010"), BAD).findings] == ["SW502"]


def test_a_partial_record_is_held_against_the_case_and_takes_no_step():
    book = Casebook()
    book.say(notice(A))
    found = judged(book, Partial(type(arrival()), {"bill_no": "WRONG"}), type_=TYPES[type(arrival())])
    assert ([each.code for each in found.findings], found.step) == (["SW631"], None)


def test_a_fact_without_a_move_is_told_and_moves_nothing():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A, NORMAL, RELEASE)))
    found = judged(book, notice(A, B))
    assert ([each.code for each in found.findings], found.step, found.state_to) == (["SW402"], None, "released")


def test_a_request_without_a_move_is_refused_and_told_what_is_open():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A, NORMAL)))
    found = judged(book, appointment())
    (finding,) = found.findings
    assert (finding.code, finding.value, found.step) == ("SW401", "appointed", None)
    assert "result, released" in finding.wanted


def test_a_family_without_a_process_has_nothing_to_hold_against():
    plain = Catalogue(
        [
            Family(name="inspection", zh="", en="", types=FAMILY.types, services=FAMILY.services),
            *CATALOGUE.families.values(),
        ][:1]
    )
    type_ = plain["inspection.arrival.1"]
    head = Head(
        message_id="m", function_code="2", message_type=type_.code, sender_id="4", receiver_id="E", send_time=NOW
    )
    received = Received(id="", message=Message(head, arrival()), sender="", by=YARD, at=NOW)
    found = judge(plain, type_, None, received, places=places, findings=[BAD])
    assert (found.findings, found.step) == ((BAD,), None)
    assert plain.process(type_) is None
