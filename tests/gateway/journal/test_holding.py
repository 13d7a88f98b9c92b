"""Deliveries that are made, held, released and addressed anew, as the accept transaction does it."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from gateway.journal import tables
from gateway.journal.expiry import MOST_AT_ONCE, expire_all
from gateway.journal.receipts import ReceiptMaker
from tests.inspections import BOXES, CHANGED, ENTRY, NORMAL, NOW, RELEASE, WITHDRAWN, arrival, notice, of, reply, result
from tests.journals import CATALOGUE, Command, Journal

A, B, *_ = BOXES
OTHER = "421820261000000124"


def sent(journal: Journal, **where: Any) -> list[tuple[str, str, str]]:
    """Who gets what, how: (message type, partner or nothing, state)."""
    types = {row["id"]: row["type"].split(".")[1] for row in journal.rows(tables.messages)}
    rows = journal.rows(tables.deliveries, **where)
    return sorted((types[row["message"]], row["partner"] or "", row["state"]) for row in rows)


def remarks(journal: Journal) -> set[tuple[str, str | None]]:
    return {(row["role"], row["remark"]) for row in journal.rows(tables.deliveries) if row["remark"]}


def test_a_notice_is_owed_to_everyone_it_concerns(journal: Journal):
    journal.say(notice(A, agent_id="91370200MA3ABC127P", terminal_code="QQCT"))

    assert sent(journal) == [
        ("notice", "agent-demo", "due"),
        ("notice", "port-demo", "due"),
        ("notice", "trader-demo", "due"),
        ("notice", "yard-demo", "due"),
    ]


def test_a_role_that_is_not_concerned_gets_nothing(journal: Journal):
    journal.say(notice(A))

    assert {partner for _, partner, _ in sent(journal)} == {"trader-demo", "yard-demo"}


def test_whoever_sent_it_does_not_get_it_back_and_nobody_gets_it_twice(journal: Journal):
    journal.partners |= {"agent": "trader-demo", "customs": "yard-demo"}
    journal.say(notice(A, agent_id="91370200MA3ABC127P"))

    journal.say(arrival(A))

    assert sent(journal) == [
        ("arrival", "trader-demo", "due"),
        ("notice", "trader-demo", "due"),
        ("notice", "yard-demo", "due"),
    ]


def test_whom_a_case_concerns_may_read_it(journal: Journal):
    journal.say(notice(A))

    parties = {(row["partner"], row["role"]) for row in journal.rows(tables.case_parties)}
    assert parties == {("customs-demo", "customs"), ("trader-demo", "trader"), ("yard-demo", "yard")}


def test_messages_of_one_declaration_go_out_in_the_order_they_were_accepted(journal: Journal):
    for body in (notice(A), notice(B, exam_rec_id="SECOND-1"), result(of(A)), notice(A, entry_id=OTHER)):
        journal.say(body)

    lane = journal.lane("yard-demo", ENTRY)

    assert [row["message"] for row in lane] == [row["id"] for row in journal.rows(tables.messages)][:3]
    assert len(journal.lane("yard-demo", OTHER)) == 1


# nobody is registered


def test_a_receiver_who_is_not_registered_is_warned_of_and_waited_for(journal: Journal):
    journal.partners["trader"] = None

    outcome = journal.say(notice(A))

    assert outcome.verdict == "accepted"
    assert [(finding.code, finding.wanted) for finding in outcome.findings] == [("SW403", "trader")]
    (row,) = journal.rows(tables.deliveries, state="unrouted")
    (event,) = journal.rows(tables.case_events)
    assert (row["partner"], row["lane"], row["position"]) == (None, None, event["seq"])
    assert "91370700MA3ABC127H" in row["sought"]


def test_several_who_are_not_registered_are_named_together(journal: Journal):
    journal.partners |= {"trader": None, "yard": None}

    (finding,) = journal.say(notice(A)).findings

    assert finding.wanted == "trader, yard"


# held and released


def test_what_comes_before_its_notice_is_held_out_of_the_lane(journal: Journal):
    journal.say(arrival(A))

    assert sent(journal) == [("arrival", "customs-demo", "held")]
    assert journal.rows(tables.lanes) == []
    assert journal.hinted == []
    (timer,) = journal.rows(tables.timers)
    assert timer["at"] == journal.clock() + 1800 * 1_000_000


def test_the_notice_lets_it_go_behind_itself_also_to_whom_only_now_is_known(journal: Journal):
    held = journal.say(arrival(A))

    told = journal.say(notice(A))

    assert sent(journal) == [
        ("arrival", "customs-demo", "due"),
        ("arrival", "trader-demo", "due"),
        ("notice", "trader-demo", "due"),
        ("notice", "yard-demo", "due"),
    ]
    assert [row["message"] for row in journal.lane("trader-demo", ENTRY)] == [told.document, held.document]
    assert remarks(journal) == set()


def test_a_notice_that_differs_lets_it_go_with_a_remark_to_everyone(journal: Journal):
    journal.say(arrival(A))

    journal.say(notice(B))

    assert remarks(journal) == {("customs", "differs from the notice"), ("trader", "differs from the notice")}


def test_without_a_notice_it_goes_to_customs_alone_as_unmatched(journal: Journal):
    journal.say(arrival(A))
    journal.clock.turn(1799)
    assert journal.expire() == 0
    journal.clock.turn(1)

    assert journal.expire() == 1

    assert sent(journal) == [("arrival", "customs-demo", "due")]
    assert remarks(journal) == {("customs", "unmatched")}
    assert journal.hinted == [f"customs-demo|inspection|{ENTRY}"]
    assert journal.expire() == 0


def test_held_and_released_in_one_batch_is_released(journal: Journal):
    journal.together(*(journal.accept(journal.submission(body)) for body in (arrival(A), notice(A))))

    assert {state for _, _, state in sent(journal)} == {"due"}
    positions = [row["position"] for row in journal.lane("customs-demo", ENTRY)]
    assert len(positions) == 1 and positions[0] is not None


def test_a_release_that_was_undone_did_not_happen(journal: Journal):
    journal.say(arrival(A))

    refused = journal.say(notice(A), arrival(B))  # one document; its second message is wrong

    assert refused.verdict == "refused"
    assert sent(journal) == [("arrival", "customs-demo", "held")]


def test_several_that_waited_go_in_their_order(journal: Journal):
    documents = [journal.say(arrival(box)).document for box in (A, B)]
    documents.append(journal.say(arrival(A, bay_code="B-2"), function="5").document)

    journal.say(notice(A, B))

    assert [row["message"] for row in journal.lane("customs-demo", ENTRY)] == documents


def test_what_waits_goes_to_the_office_that_the_notice_names(journal: Journal):
    journal.partners |= {"4218": "customs-huangdao", "4201": "customs-yantai"}
    journal.say(arrival(A, site_code="CNYNT420118"))
    assert sent(journal) == [("arrival", "customs-huangdao", "held")]

    journal.say(notice(A, insp_customs_code="4201", site_code="CNYNT420118"))

    assert ("arrival", "customs-yantai", "due") in sent(journal)
    assert "customs-huangdao" not in {partner for _, partner, _ in sent(journal)}
    (row,) = journal.rows(tables.deliveries, role="customs")
    assert (row["lane"], "4201" in row["sought"]) == (f"customs-yantai|inspection|{ENTRY}", True)
    assert {"customs-yantai"} <= {each["partner"] for each in journal.rows(tables.case_parties)}


def test_what_waited_without_a_receiver_finds_the_one_that_the_notice_names(journal: Journal):
    journal.partners |= {"customs": None, "4201": "customs-yantai"}
    journal.say(arrival(A, site_code="CNYNT420118"))

    journal.say(notice(A, insp_customs_code="4201", site_code="CNYNT420118"))

    assert ("arrival", "customs-yantai", "due") in sent(journal)


def test_what_waited_without_a_receiver_still_waits_where_nobody_is_found_and_keeps_its_remark(journal: Journal):
    journal.partners["customs"] = None
    journal.say(arrival(A))

    journal.say(notice(B))

    assert ("arrival", "", "unrouted") in sent(journal)
    assert ("customs", "differs from the notice") in remarks(journal)


def test_a_withdrawn_notice_lets_go_what_waited_with_that_remark(journal: Journal):
    journal.say(notice(A, exam_rec_id=None))
    journal.say(arrival(A))

    journal.say(notice(A, exam_rec_id=None), function=WITHDRAWN)

    assert remarks(journal) == {("customs", "withdrawn"), ("trader", "withdrawn")}


def test_the_release_is_attested(journal: Journal):
    held = journal.say(arrival(A))
    journal.clock.turn(1800)
    journal.expire()

    texts = [leaf["text"] for leaf in journal.rows(tables.leaves, kind="delivery", subject=held.document)]

    assert ["note: held -> due unmatched" in text for text in texts] == [True]


# facts that move nothing


def test_a_fact_that_moves_nothing_is_owed_all_the_same(journal: Journal):
    journal.say(notice(A))
    journal.say(result(of(A, NORMAL, RELEASE)))

    late = journal.say(notice(A, B))

    assert [finding.code for finding in late.findings] == ["SW402"]
    (message,) = journal.rows(tables.messages, document=late.document)
    assert {row["partner"] for row in journal.rows(tables.deliveries, message=message["id"])} == {
        "trader-demo",
        "yard-demo",
    }
    *_, event = journal.rows(tables.case_events)
    assert (event["event"], event["state_from"], event["state_to"]) == ("recorded", "released", "released")


# timers


def test_a_timer_that_fails_is_tried_again_and_holds_up_no_other(journal: Journal):
    journal.say(arrival(A))
    case = journal.say(arrival(A, entry_id=OTHER)).cases[0]
    journal.clock.turn(1800)
    with journal.database.begin() as connection:  # a state that this code does not know
        connection.execute(tables.cases.update().where(tables.cases.c.id == case).values(state="strange"))

    assert journal.expire() == 2

    assert [state for *_, state in sent(journal)] == ["due", "held"]
    (timer,) = journal.rows(tables.timers)
    assert (timer["case_id"], timer["at"] > journal.clock()) == (case, True)
    assert [entry["event"] for entry in journal.logged if entry["log_level"] == "error"] == ["timer failed"]


def test_a_timer_of_a_family_unknown_here_is_left_to_those_who_know_it(journal: Journal):
    journal.say(arrival(A))
    journal.clock.turn(1800)
    with journal.database.begin() as connection:
        connection.execute(tables.cases.update().values(family="strange"))

    assert journal.expire() == 0
    assert len(journal.rows(tables.timers)) == 1


def test_an_inspection_that_was_planned_begins_by_its_timer(journal: Journal):
    journal.say(notice(A))
    journal.say(arrival(A))
    journal.say(reply("m2", exam_start_time=NOW + timedelta(hours=1)))
    journal.clock.turn(3600)

    journal.expire()

    (case,) = journal.rows(tables.cases)
    *_, event = journal.rows(tables.case_events)
    assert (case["state"], event["event"], event["by"]) == ("inspecting", "inspection started", "gateway")


def test_a_planned_beginning_that_moves_is_one_timer(journal: Journal):
    journal.say(notice(A))
    journal.say(arrival(A))
    for hours in (1, 2):
        journal.say(reply("m2", exam_start_time=NOW + timedelta(hours=hours)))
    journal.clock.turn(3600)
    assert journal.expire() == 0
    journal.clock.turn(3600)
    assert journal.expire() == 1


# The agreement changes while something waits.


def test_what_may_wait_less_takes_with_it_what_came_before(journal: Journal):
    first = journal.say(arrival(A), hold=timedelta(minutes=30))
    second = journal.say(arrival(A), function=CHANGED, hold=timedelta(minutes=10))
    third = journal.say(arrival(B), hold=timedelta(minutes=20))
    journal.clock.turn(600)

    assert journal.expire() == 1

    assert [row["message"] for row in journal.lane("customs-demo", ENTRY)] == [first.document, second.document]
    assert journal.rows(tables.deliveries, message=third.document)[0]["state"] == "held"


@pytest.mark.parametrize("function", [CHANGED, WITHDRAWN])
def test_what_speaks_of_a_held_report_is_held_with_it_though_nothing_more_may_be(journal: Journal, function: str):
    first = journal.say(arrival(A), hold=timedelta(minutes=30))
    journal.clock.turn(600)

    second = journal.say(arrival(A), function=function, hold=None)

    assert "SW641" not in {finding.code for finding in second.findings}
    assert (second.verdict, journal.say(arrival(B), hold=None).verdict) == ("accepted", "refused")
    journal.clock.turn(1199)
    assert journal.expire() == 0
    journal.clock.turn(1)
    journal.expire()
    assert [row["message"] for row in journal.lane("customs-demo", ENTRY)] == [first.document, second.document]


# Timers.


def test_a_message_that_goes_takes_its_timer_with_it(journal: Journal):
    journal.say(arrival(A))
    journal.say(arrival(B))

    journal.say(notice(A, B))

    assert journal.rows(tables.timers) == []


def test_however_many_timers_run_out_none_waits_for_the_next_look(journal: Journal):
    for number in range(MOST_AT_ONCE + 5):
        journal.say(arrival(A, entry_id=f"42182026{number:010}"))
    journal.clock.turn(1800)

    looked = expire_all(journal.writer, journal.route, ReceiptMaker(CATALOGUE), journal.hinted.extend)

    assert asyncio.run(looked) == MOST_AT_ONCE + 5
    assert journal.rows(tables.timers) == []


def test_timers_and_messages_of_one_batch_see_each_other(journal: Journal):
    """Timers go first: the notice that comes in the same batch finds the arrival gone as unmatched, and counts it."""
    journal.say(arrival(A))
    journal.clock.turn(1800)

    answers = journal.together(journal.accept(journal.submission(notice(A))), Command(), journal.expiring())

    assert answers[2] == 1
    (case,) = journal.rows(tables.cases)
    assert case["state"] == "in-place"
    assert remarks(journal) == {("customs", "unmatched")}
