"""The process of an inspection as it is lived: what is said, and where the case stands then."""

from dataclasses import replace
from datetime import timedelta

from messages.envelope import Head, Message
from messages.findings import Finding
from messages.inspection.process import aliases, parties, view
from messages.inspection.records import ReplyItem
from messages.inspection.rules import REFUSED
from messages.process import Alias, Key
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD
from tests.inspections import (
    BOXES,
    BY_HAND,
    CHANGED,
    ENTRY,
    NORMAL,
    NOW,
    PENDING,
    PROBLEM,
    RECORD,
    RELEASE,
    RETURN,
    SENDERS,
    WITHDRAWN,
    Casebook,
    acknowledgement,
    appointment,
    arrival,
    notice,
    of,
    ore,
    reply,
    result,
)

A, B, C, D, E = BOXES


# the straight way


def test_one_container_goes_from_its_notice_to_its_release():
    book = Casebook()
    states = [
        book.say(each).state
        for each in (
            notice(A),
            acknowledgement(),
            appointment(A),
            arrival(A),
            reply("m4", exam_start_time=NOW),
            result(of(A)),
            result(of(A, NORMAL, RELEASE)),
        )
    ]
    assert states == ["notified", "acknowledged", "appointed", "in-place", "inspecting", "inspected", "released"]
    assert book.case.confirmed


def test_three_of_five_containers_are_partly_in_place():
    book = Casebook()
    book.say(notice(A, B, C, D, E))
    states = [book.say(arrival(box)).state for box in (A, B, C)]
    assert states == ["partly-in-place"] * 3
    assert view(book.known, CUSTOMS)["in_place"] == 3
    assert [book.say(arrival(box)).state for box in (D, E)] == ["partly-in-place", "in-place"]


def test_loose_cargo_is_in_place_with_its_final_lot_and_not_before():
    book = Casebook()
    book.say(ore())
    assert book.say(arrival(lot_no="1")).state == "partly-in-place"
    assert book.say(arrival(lot_no="2")).state == "partly-in-place"
    assert book.say(arrival(lot_no="3", final_lot=True)).state == "in-place"


def test_containers_in_place_do_not_complete_what_also_has_loose_cargo():
    book = Casebook()
    book.say(ore(containers=notice(A).containers))
    assert book.say(arrival(A)).state == "partly-in-place"
    assert book.say(arrival(lot_no="1", final_lot=True)).state == "in-place"


def test_a_final_lot_that_was_none_is_corrected():
    book = Casebook()
    book.say(ore())
    book.say(arrival(lot_no="1", final_lot=True))
    assert book.say(arrival(lot_no="1"), CHANGED).state == "partly-in-place"
    assert book.say(arrival(lot_no="2", final_lot=True)).state == "in-place"


def test_a_final_lot_taken_back_is_awaited_again():
    book = Casebook()
    book.say(ore())
    book.say(arrival(lot_no="1"))
    book.say(arrival(lot_no="2", final_lot=True))
    book.say(arrival(lot_no="2"), WITHDRAWN)  # without saying again that it was the final one
    assert book.state == "partly-in-place"
    assert not book.known.final_lot


def test_the_inspection_being_over_does_not_release_the_goods():
    book = Casebook()
    book.say(notice(A, B))
    assert book.say(result(of(A), of(B))).state == "inspected"
    assert book.say(result(of(A, NORMAL, RELEASE))).state == "inspected"
    assert book.say(result(of(B, PROBLEM, RETURN))).state == "disposed"
    assert book.say(result(of(B, PROBLEM, RELEASE))).state == "released"


def test_samples_under_test_leave_the_inspection_open():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(result(of(A, PENDING))).state == "inspecting"
    assert book.say(result(of(A, NORMAL, RELEASE))).state == "released"


# provisional notices


def test_a_notice_without_a_number_is_bound_by_the_next():
    book = Casebook()
    assert book.say(notice(A, exam_rec_id=None)).state == "notified"
    assert book.known.exam_rec_id is None
    book.say(notice(A))
    assert (book.known.exam_rec_id, book.known.bound) == (RECORD, True)


def test_an_arrival_before_the_number_is_held_for_it_and_counts_then():
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    said = book.say(arrival(A))
    assert (said.held, said.codes, said.state) == (True, {"SW644"}, "notified")
    bound = book.say(notice(A))
    assert (bound.state, bound.remarks) == ("in-place", [None])


def test_a_number_that_only_an_arrival_named_binds_nothing():
    book = Casebook()
    book.say(arrival(A))
    book.say(notice(A, B, exam_rec_id=None))
    said = book.say(arrival(B))  # the number it names is known from the first arrival alone
    assert (said.held, book.state) == (True, "notified")
    assert book.say(notice(A, B)).remarks == [None, None]
    assert book.state == "in-place"


def test_an_arrival_with_another_number_than_was_bound_differs():
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    book.say(arrival(A))
    bound = book.say(notice(A, exam_rec_id="OTHER-1"))
    assert (bound.state, bound.remarks) == ("notified", ["differs from the notice"])


def test_an_acknowledgement_without_a_number_finds_the_provisional_notice():
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    assert book.say(acknowledgement(exam_rec_id=None)).state == "acknowledged"
    assert book.say(notice(A)).state == "acknowledged"


def test_a_provisional_notice_after_a_withdrawn_one_is_another_inspection():
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    book.say(notice(A, exam_rec_id=None), WITHDRAWN)
    book.say(notice(B, exam_rec_id=None))
    assert [case.state for case in book.cases.values()] == ["withdrawn", "notified"]


def test_a_bound_inspection_is_changed_without_naming_its_number():
    book = Casebook()
    book.say(notice(A))
    book.say(notice(A, B, exam_rec_id=None), CHANGED)
    assert [line.key for line in book.known.lines] == [A, B]
    assert book.known.exam_rec_id == RECORD


def test_a_new_provisional_notice_beside_a_bound_one_is_another_inspection():
    book = Casebook()
    book.say(notice(A))
    book.say(notice(B, exam_rec_id=None))
    assert len(book.cases) == 2


def test_two_inspections_of_one_declaration_are_two_cases():
    book = Casebook()
    book.say(notice(A))
    book.say(notice(B, exam_rec_id="SECOND-1"))
    book.say(arrival(B, exam_rec_id="SECOND-1"))
    assert [case.state for case in book.cases.values()] == ["notified", "in-place"]


# arrivals before the notice


def test_an_arrival_before_the_notice_opens_an_unconfirmed_case_and_is_held():
    book = Casebook()
    said = book.say(arrival(A))
    assert (said.state, said.held, said.codes) == ("unconfirmed", True, {"SW642"})
    assert not book.case.confirmed


def test_a_matching_notice_lets_the_arrival_go_and_counts_it():
    book = Casebook()
    book.say(arrival(A))
    said = book.say(notice(A))
    assert (said.state, said.remarks) == ("in-place", [None])
    assert book.case.confirmed
    assert book.turn(hours=1) == []  # the timer comes too late to do anything


def test_a_notice_that_differs_lets_the_arrival_go_with_a_remark_and_does_not_count_it():
    book = Casebook()
    book.say(arrival(A))
    said = book.say(notice(B))
    assert (said.state, said.remarks) == ("notified", ["differs from the notice"])


def test_without_a_notice_the_arrival_goes_unmatched_after_half_an_hour():
    book = Casebook()
    book.say(arrival(A))
    assert book.turn(minutes=29) == []
    (released,) = book.turn(minutes=1)
    assert (released.message_id, released.remark) == ("id-1", "unmatched")
    assert (book.state, book.case.confirmed) == ("unconfirmed", False)


def test_a_notice_after_that_counts_the_arrival_and_lets_nothing_go_twice():
    book = Casebook()
    book.say(arrival(A))
    book.turn(minutes=30)
    said = book.say(notice(A))
    assert (said.state, said.remarks) == ("in-place", [])


def test_an_unmatched_arrival_that_customs_refused_is_not_in_place_when_the_notice_comes():
    book = Casebook()
    book.say(arrival(A))
    book.turn(minutes=30)
    book.say(reply("m1", "03", response_text="无此查验"))
    assert book.say(notice(A)).state == "notified"
    assert book.say(arrival(A)).state == "in-place"


def test_an_unmatched_arrival_that_customs_took_keeps_the_answer():
    book = Casebook()
    book.say(arrival(A))
    book.turn(minutes=30)
    book.say(reply("m1", "01"))
    book.say(notice(A))
    assert book.known.lines[0].response == "01"


def test_by_agreement_an_arrival_is_refused_where_nothing_is_held():
    assert Casebook().refuse(arrival(A), hold=None) == {"SW641"}
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    assert book.refuse(arrival(A), hold=None) == {"SW641"}


def test_an_arrival_that_waits_is_changed_and_taken_back_too():
    book = Casebook()
    book.say(arrival(A))
    book.say(arrival(A, bay_code="B-07"), CHANGED)
    book.say(arrival(B))
    book.say(arrival(B), WITHDRAWN)
    said = book.say(notice(A, B))
    assert [each.message_id for each in said.release] == ["id-1", "id-2", "id-3", "id-4"]
    assert [(line.bay_code, line.in_place) for line in book.known.lines] == [("B-07", True), (None, False)]


def test_the_same_container_does_not_wait_twice():
    book = Casebook()
    book.say(arrival(A))
    assert book.refuse(arrival(A)) == {"SW636"}
    assert book.refuse(arrival(B), WITHDRAWN) == {"SW645"}


def test_arrivals_that_wait_for_an_inspection_that_is_released_meanwhile_still_go():
    book = Casebook()
    book.say(arrival(A))
    book.say(result(of(A, NORMAL, RELEASE)))
    book.say(arrival(B))
    assert [each.remark for each in book.turn(minutes=30)] == ["unmatched", "unmatched"]


def test_a_held_arrival_goes_even_after_the_last_word_on_its_case():
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    book.say(arrival(A))
    assert book.say(result(of(A, NORMAL, RELEASE))).state == "released"
    assert [each.remark for each in book.turn(minutes=30)] == ["unmatched"]


def test_an_arrival_of_a_round_that_is_over_when_the_notice_comes_does_not_bring_it_back():
    book = Casebook()
    book.say(arrival(A))
    book.say(result(of(A, BY_HAND)))
    said = book.say(notice(A))
    assert (said.state, said.remarks) == ("further-round", [None])
    assert book.known.lines[0].round == 2


def test_an_arrival_of_a_round_nobody_opened_differs():
    book = Casebook()
    book.say(arrival(A, round=3))
    assert book.say(notice(A)).remarks == ["differs from the notice"]
    assert book.known.lines[0].round == 1


# notices changed and withdrawn


def test_a_container_added_to_the_notice_reopens_what_was_in_place():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(notice(A, B), CHANGED).state == "partly-in-place"


def test_a_container_taken_from_the_notice_completes_what_is_left():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A))
    assert book.say(notice(A), CHANGED).state == "in-place"


def test_a_notice_changed_to_other_containers_starts_anew():
    book = Casebook()
    book.say(notice(A))
    book.say(acknowledgement())
    book.say(arrival(A))
    assert book.say(notice(B), CHANGED).state == "acknowledged"


def test_a_container_added_after_the_inspection_is_inspected_too():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A)))
    assert book.say(notice(A, B), CHANGED).state == "inspecting"
    assert book.say(arrival(B)).state == "inspecting"
    assert book.say(result(of(A, NORMAL, RELEASE), of(B, NORMAL, RELEASE))).state == "released"


def test_a_container_dropped_while_the_others_are_released_releases_the_case():
    book = Casebook()
    book.say(notice(A, B))
    book.say(result(of(A, NORMAL, RELEASE)))
    assert book.say(notice(A), CHANGED).state == "released"


def test_a_withdrawn_notice_closes_the_case_and_lets_go_what_waited():
    book = Casebook()
    book.say(notice(A, exam_rec_id=None))
    book.say(arrival(A))
    said = book.say(notice(A, exam_rec_id=None), WITHDRAWN)
    assert (said.state, said.remarks) == ("withdrawn", ["withdrawn"])
    assert book.turn(hours=1) == []


def test_a_withdrawn_notice_is_still_acknowledged_and_nothing_else():
    book = Casebook()
    book.say(notice(A))
    book.say(notice(A), WITHDRAWN)
    assert book.say(acknowledgement()).state == "withdrawn"
    assert book.refuse(arrival(A)) == {"SW401"}
    assert book.refuse(appointment()) == {"SW401"}


def test_a_withdrawal_that_overtook_its_notice_still_withdraws_it():
    book = Casebook()
    assert book.say(notice(A), WITHDRAWN).state == "withdrawn"
    assert book.say(notice(A)).codes == {"SW402"}
    assert book.state == "withdrawn"


# arrivals changed, withdrawn, refused


def test_a_changed_arrival_takes_the_place_of_the_one_before():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(arrival(A, bay_code="B-07"), CHANGED)
    assert (book.state, book.known.lines[0].bay_code, book.known.lines[0].arrival) == ("in-place", "B-07", "m3")


def test_an_arrival_taken_back_is_awaited_again_as_it_was_before():
    book = Casebook()
    book.say(notice(A))
    book.say(acknowledgement())
    book.say(appointment())
    book.say(arrival(A))
    assert book.say(arrival(A), WITHDRAWN).state == "appointed"
    assert book.say(arrival(A)).state == "in-place"


def test_a_line_that_customs_refused_is_reported_again():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A))
    book.say(arrival(B))
    assert book.say(reply("m3", "01", (B, "03"))).state == "partly-in-place"
    assert book.say(arrival(B, bay_code="B-07")).state == "in-place"


def test_a_whole_refused_without_items_is_the_line_of_that_report():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A))
    book.say(arrival(B))
    book.say(reply("m3", "03"))
    assert [line.in_place for line in book.known.lines] == [True, False]


def test_customs_may_take_what_it_refused():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(reply("m2", "03")).state == "notified"
    assert book.say(reply("m2", "01")).state == "in-place"


def test_customs_may_take_its_answer_back():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(reply("m2", "03"))
    assert book.say(reply("m2", "03"), WITHDRAWN).state == "in-place"


def test_an_answer_to_a_report_that_was_changed_since_is_late():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(arrival(A, bay_code="B-07"), CHANGED)
    assert book.say(reply("m2", "03", (A, "03"))).state == "in-place"
    assert book.say(reply("m3", "03", (A, "03"))).state == "notified"


def test_a_lot_that_customs_refused_is_reported_again_though_the_final_one_is_there():
    book = Casebook()
    book.say(ore())
    book.say(arrival(lot_no="1"))
    book.say(arrival(lot_no="2", final_lot=True))
    assert book.say(reply("m2", "03")).state == "partly-in-place"
    assert book.say(arrival(lot_no="1")).state == "in-place"
    assert book.say(reply("m3", "03")).state == "partly-in-place"
    assert not book.known.final_lot


def test_a_refused_line_may_be_reported_again_after_the_inspection_has_begun():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A))
    book.say(arrival(B))
    book.say(reply("m3", "01", (B, "03"), exam_start_time=NOW))
    assert book.refuse(arrival(A), CHANGED) == {"SW639"}
    assert book.say(arrival(B)).state == "inspecting"


def test_an_inspection_planned_for_later_begins_then():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(reply("m2", exam_start_time=NOW + timedelta(hours=2))).state == "in-place"
    book.say(arrival(A, bay_code="B-07"), CHANGED)
    book.turn(hours=2)
    assert book.state == "inspecting"
    assert book.refuse(arrival(A), CHANGED) == {"SW639"}


def test_an_inspection_planned_for_later_does_not_begin_without_the_goods():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(reply("m2", exam_start_time=NOW + timedelta(hours=2)))
    book.say(arrival(A), WITHDRAWN)
    book.turn(hours=2)
    assert book.state == "notified"


# further rounds


def test_a_machine_scan_turned_manual_is_another_round():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(result(of(A, BY_HAND))).state == "further-round"
    assert book.refuse(arrival(A)) == {"SW647"}
    assert book.say(arrival(A, round=2)).state == "in-place"
    assert book.say(result(of(A, NORMAL, RELEASE, round=2))).state == "released"


def test_an_arrival_of_the_next_round_may_be_changed_until_that_begins():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(result(of(A, BY_HAND)))
    book.say(arrival(A, round=2))
    assert book.say(arrival(A, round=2, bay_code="B-07"), CHANGED).state == "in-place"
    assert book.say(arrival(A, round=2), WITHDRAWN).state == "further-round"


def test_what_was_under_inspection_stays_so_while_another_line_goes_another_round():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A))
    book.say(arrival(B))
    book.say(reply("m3", exam_start_time=NOW))
    book.say(result(of(A, BY_HAND)))
    assert book.state == "further-round"
    assert book.refuse(arrival(B), CHANGED) == {"SW639"}


def test_a_notice_changed_in_a_further_round_is_taken():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(result(of(A, BY_HAND)))
    book.say(arrival(A, round=2))
    assert book.say(notice(A, B), CHANGED).codes == set()
    assert book.state == "partly-in-place"


def test_a_result_of_a_round_that_is_over_changes_nothing():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(result(of(A, BY_HAND)))
    book.say(arrival(A, round=2))
    before = book.known
    for late in (of(A, BY_HAND), of(A, NORMAL, RELEASE)):
        assert book.say(result(late)).state == "in-place"
    assert book.known == before


def test_a_result_taken_back_is_awaited_again():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(result(of(A, PROBLEM, RETURN)))
    assert book.say(result(of(A, PROBLEM)), WITHDRAWN).state == "inspecting"
    assert book.say(result(of(A, NORMAL, RELEASE))).state == "released"


def test_a_further_round_taken_back_is_none():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    book.say(result(of(A, BY_HAND)))
    assert book.say(result(of(A, BY_HAND)), WITHDRAWN).state == "inspecting"
    assert book.known.lines[0].round == 1


def test_two_rounds_in_one_result_count_in_their_order():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A, BY_HAND), of(A, NORMAL, RELEASE, round=2)))
    assert (book.state, book.known.lines[0].round) == ("released", 2)


# facts out of order


def test_a_result_needs_no_arrival():
    book = Casebook()
    book.say(notice(A, B))
    assert book.say(result(of(A, NORMAL, RELEASE))).state == "inspecting"
    assert book.say(result(of(B, NORMAL, RELEASE))).state == "released"


def test_a_result_before_the_notice_opens_a_case_and_never_closes_it():
    book = Casebook()
    assert book.say(result(of(A, NORMAL, RELEASE))).state == "disposed"
    assert not book.case.confirmed
    assert book.say(notice(A, B)).state == "inspecting"
    assert book.say(result(of(B, NORMAL, RELEASE))).state == "released"


def test_a_notice_after_everything_was_released_closes_the_case():
    book = Casebook()
    book.say(result(of(A, NORMAL, RELEASE)))
    assert book.say(notice(A)).state == "released"
    assert book.case.confirmed


def test_loose_cargo_released_so_far_is_not_all_there_is():
    book = Casebook()
    book.say(ore())
    book.say(arrival(lot_no="1"))
    assert book.say(result(of(None, NORMAL, RELEASE, lot_no="1"))).state == "disposed"
    assert book.say(arrival(lot_no="2", final_lot=True)).state == "inspecting"
    assert book.say(result(of(None, NORMAL, RELEASE, lot_no="2"))).state == "released"


def test_an_arrival_is_taken_though_customs_spoke_before_its_notice():
    book = Casebook()
    book.say(reply("m0", exam_start_time=NOW))
    assert book.say(arrival(A)).held
    assert book.say(notice(A)).state == "inspecting"


def test_a_fact_about_a_released_inspection_is_recorded_and_moves_nothing():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A, NORMAL, RELEASE)))
    before = book.case
    for fact in (notice(A, B), reply("m9", "03"), result(of(A, PROBLEM))):
        assert "SW402" in book.say(fact).codes
    assert book.case == before


def test_a_request_without_a_move_is_refused_with_those_that_are_open():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A)))
    (finding,) = book.say(appointment(), expects_refusal=True).findings
    assert finding.code == "SW401"
    assert "notice withdrawn" in (finding.wanted or "")


# facts that are odd


def test_a_container_that_a_notice_lists_twice_is_one_line():
    book = Casebook()
    book.say(notice(A, A, B))
    assert [line.key for line in book.known.lines] == [A, B]
    book.say(arrival(A))
    assert book.say(arrival(B)).state == "in-place"


def test_a_container_that_a_changed_notice_lists_twice_stays_the_line_it_was():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(notice(A, A), CHANGED).state == "in-place"
    assert [line.key for line in book.known.lines] == [A]


def test_of_two_results_of_one_line_and_round_the_last_holds():
    book = Casebook()
    book.say(notice(A))
    book.say(result(of(A, PROBLEM), of(A, NORMAL, RELEASE)))
    assert ([(line.key, line.result_code) for line in book.known.lines], book.state) == ([(A, NORMAL)], "released")


def test_a_result_that_names_no_line_is_told_and_makes_none():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(result(of(None, NORMAL, RELEASE))).state == "in-place"
    assert [line.key for line in book.known.lines] == [A]


def test_a_result_without_its_code_begins_the_inspection_and_decides_nothing():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(result(of(A, result_code=None))).state == "inspecting"
    book.say(result(of(A, NORMAL)))
    assert book.say(result(of(A, result_code=None, disposition=RELEASE))).state == "released"


def test_a_disposition_that_comes_too_early_releases_nothing():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    assert book.say(result(of(A, PENDING, RELEASE))).state == "inspecting"


def test_an_answer_that_names_no_line_changes_none():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    odd = reply("m9", items=(ReplyItem(code=REFUSED),))
    assert book.say(odd).state == "in-place"


# acknowledging and making an appointment


def test_one_of_two_acknowledgements_taken_back_leaves_the_other():
    book = Casebook()
    book.say(notice(A))
    book.say(acknowledgement(), by="yard")
    book.say(acknowledgement(), by="port")
    assert book.say(acknowledgement(), WITHDRAWN, by="yard").state == "acknowledged"
    assert book.say(acknowledgement(), WITHDRAWN, by="port").state == "notified"


def test_an_appointment_taken_back_leaves_what_was_acknowledged():
    book = Casebook()
    book.say(notice(A))
    book.say(appointment())
    assert book.say(appointment(), WITHDRAWN).state == "notified"
    book.say(acknowledgement())
    book.say(appointment())
    assert book.say(appointment(), WITHDRAWN).state == "acknowledged"


# pardons


def test_a_bad_check_digit_that_the_notice_itself_lists_is_only_doubted():
    book = Casebook()
    bad = "QDGU1000010"
    finding = Finding(code="SW502", where="/container_no", value=bad)
    book.say(notice(bad))
    said = book.say(arrival(bad), findings=(finding,))
    assert (said.codes, said.refused) == ({"SW502"}, False)
    assert book.state == "in-place"


def test_a_bad_check_digit_that_no_notice_lists_is_refused():
    book = Casebook()
    finding = Finding(code="SW502", where="/container_no", value="QDGU1000010")
    book.say(notice(A))
    assert book.refuse(arrival("QDGU1000010"), findings=(finding,)) == {"SW502", "SW633"}


# whom it concerns


def test_every_number_finds_the_inspection():
    book = Casebook()
    book.say(notice(A, manifest_no="MF-1"))
    assert set(aliases(book.known)) == {
        Alias(kind="declaration", value=ENTRY),
        Alias(kind="inspection-record", value=RECORD),
        Alias(kind="container", value=A),
        Alias(kind="bill", value="QDSH2606001"),
        Alias(kind="manifest", value="MF-1"),
    }


def test_a_held_arrival_is_found_by_its_container_and_bill():
    book = Casebook()
    book.say(arrival(A))
    assert {Alias(kind="container", value=A), Alias(kind="bill", value="QDSH2606001")} <= set(aliases(book.known))


def test_an_unconfirmed_inspection_concerns_the_customs_office_of_the_declaration():
    book = Casebook()
    book.say(arrival(A))
    found = parties(book.known, _message(arrival(A), "inspection.arrival.1"))
    assert found[CUSTOMS] == (Key(kind="office", value="4218"),)
    assert not found.get(TRADER)


def test_a_notice_concerns_trader_agent_and_whoever_has_the_goods():
    book = Casebook()
    book.say(notice(A, agent_id="91370200MA3ABC127P", terminal_code="QQCT"))
    found = parties(book.known, _message(notice(A), "inspection.notice.1"))
    assert found[TRADER][0] == Key(kind="credit-code", value="91370700MA3ABC127H")
    assert found[AGENT] == (Key(kind="credit-code", value="91370200MA3ABC127P"),)
    assert found[YARD][0] == Key(kind="site", value="CNQDG420018")
    assert found[PORT][0] == Key(kind="terminal", value="4218/QQCT")


def test_a_reply_goes_to_whoever_made_that_report():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A), by="port")
    book.say(arrival(B), by="yard")
    of_port = parties(book.known, _message(reply("m2"), "inspection.arrival-reply.1"))
    of_yard = parties(book.known, _message(reply("m3"), "inspection.arrival-reply.1"))
    assert of_port[YARD] == (Key(kind="party", value=SENDERS["port"]),)
    assert of_yard[YARD] == (Key(kind="party", value=SENDERS["yard"]),)


def answered(book: Casebook, ref: str, *items: tuple[str, str]) -> tuple[Key, ...]:
    """By what whoever gets a reply is found, before the reply has come."""
    return parties(book.known, _message(reply(ref, "01", *items), "inspection.arrival-reply.1"))[YARD]


def party(who: str) -> tuple[Key, ...]:
    return (Key(kind="party", value=SENDERS[who]),)


def test_a_reply_to_a_report_that_is_not_known_goes_to_nobody_by_guess():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A), by="port")
    book.say(arrival(B), by="yard")
    assert answered(book, "m9") == (Key(kind="report", value="m9"),)
    said = book.say(reply("m9"))
    assert (said.codes, said.findings[0].wanted) == ({"SW650"}, "one of m2, m3")


def test_the_lines_that_it_names_tell_whose_it_is():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A), by="port")
    book.say(arrival(B), by="yard")
    assert answered(book, "m9", (A, "01")) == party("port")
    assert answered(book, "m9", (A, "01"), (B, "01")) == (Key(kind="report", value="m9"),)


def test_where_only_one_has_reported_it_can_only_be_his():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A), by="port")
    book.say(arrival(B), by="port")
    assert answered(book, "m9") == party("port")


def test_where_nobody_has_reported_it_is_for_whom_the_notice_names():
    book = Casebook()
    book.say(notice(A))
    said = parties(book.known, _message(reply("m9"), "inspection.arrival-reply.1"))
    assert said[YARD][0] == Key(kind="site", value="CNQDG420018")


def test_a_reply_before_everything_else_waits_for_an_operator():
    book = Casebook()
    book.say(reply("m9"))
    assert answered(book, "m9") == (Key(kind="report", value="m9"),)


def test_a_late_reply_to_what_another_has_reported_since_goes_to_who_had_reported_then():
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A), by="port")
    book.say(reply("m2", REFUSED))
    book.say(arrival(A), by="yard")
    assert (answered(book, "m2"), answered(book, "m4")) == (party("port"), party("yard"))


def test_the_answer_to_a_report_taken_back_goes_to_who_took_it_back():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A), by="port")
    book.say(arrival(A), WITHDRAWN, by="port")
    book.say(arrival(B), by="yard")
    assert (answered(book, "m2"), answered(book, "m3")) == (party("port"), party("port"))
    assert book.say(reply("m3")).codes == set()


def test_the_answer_to_an_early_report_that_differed_goes_to_who_made_it():
    book = Casebook()
    book.say(arrival(A, bill_no="OTHER"), by="port")
    book.say(arrival(A), by="yard")
    assert book.say(notice(A)).remarks == ["differs from the notice", None]
    assert (answered(book, "m1"), answered(book, "m2")) == (party("port"), party("yard"))


def test_two_that_number_their_reports_alike_are_told_apart_by_the_line():
    book = Casebook()
    book.say(notice(A, B))
    book.say(arrival(A), by="port")
    book.say(arrival(B), by="yard")
    alike = replace(book.known, reports=(("1", SENDERS["port"]), ("1", SENDERS["yard"])))
    for items, whose in (((), (Key(kind="report", value="1"),)), (((B, "01"),), party("yard"))):
        found = parties(alike, _message(reply("1", "01", *items), "inspection.arrival-reply.1"))
        assert found[YARD] == whose


def test_neither_yard_nor_port_sees_what_was_found():
    book = Casebook()
    book.say(notice(A, rsk_no="RSK-1"))
    book.say(result(of(A, PROBLEM, RETURN)))
    seen = {role: view(book.known, role) for role in (CUSTOMS, TRADER, AGENT, YARD, PORT)}
    assert {role: each["lines"][0]["result_code"] for role, each in seen.items()} == {
        CUSTOMS: PROBLEM,
        TRADER: PROBLEM,
        AGENT: PROBLEM,
        YARD: None,
        PORT: None,
    }
    assert [role for role, each in seen.items() if each["notice"].rsk_no] == [CUSTOMS]


def _message(body: object, code: str) -> Message:
    head = Head(
        message_id="m0",
        function_code="2",
        message_type=code,
        sender_id="4218",
        receiver_id="EPORT",
        send_time=NOW,
    )
    return Message(head, body)
