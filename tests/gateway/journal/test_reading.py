"""Reads of the journal: what is there, page by page, and for each reader no more than concerns him."""

import pytest
from sqlalchemy import event

from gateway.journal import tables
from gateway.journal.reading import EVERYONE, MOST_PER_PAGE, Reader
from messages.findings import Finding
from tests.inspections import BOXES, ENTRY, NORMAL, PROBLEM, RELEASE, RETURN, arrival, notice, of, reply, result
from tests.journals import Journal

A, B, *_ = BOXES
YARD, TRADER, STRANGER = Reader("yard-demo"), Reader("trader-demo"), Reader("stranger")


def entries(first: int, number: int) -> list[str]:
    return [f"42182026100{n:07}" for n in range(first, first + number)]


def paged(journal: Journal, reader: Reader, limit: int, **where: str) -> list[list[str]]:
    """The order keys of each page."""
    pages, cursor = [], None
    while True:
        page = journal.reading.cases("inspection", reader, limit=limit, cursor=cursor, **where)
        pages.append([case["order_key"] for case in page.items])
        if (cursor := page.cursor) is None:
            return pages


def test_a_document_is_found_by_its_id_or_by_that_of_any_of_its_messages(journal: Journal):
    outcome = journal.say(arrival(A), arrival(B))
    ids = [row["id"] for row in journal.rows(tables.messages)]

    found = {journal.reading.document(id_)["id"] for id_ in [outcome.document, *ids]}

    assert (len(ids), found) == (2, {outcome.document})
    assert [row["number"] for row in journal.reading.messages_of(outcome.document)] == [0, 1]
    assert journal.reading.receipt(outcome.document) == outcome.receipt


def test_what_is_not_there_is_none(journal: Journal):
    reading = journal.reading
    assert (reading.document("x"), reading.receipt("x"), reading.case("x", EVERYONE)) == (None, None, None)
    assert reading.cases("inspection", EVERYONE).items == []


def test_cases_are_listed_newest_first_page_by_page(journal: Journal):
    keys = entries(0, 5)
    for key in keys:
        journal.say(arrival(A, entry_id=key))

    assert paged(journal, EVERYONE, 2) == [keys[4:2:-1], keys[2:0:-1], keys[:1]]
    assert paged(journal, EVERYONE, 5) == [keys[::-1]]


def test_what_comes_meanwhile_shifts_no_page(journal: Journal):
    first, second, third, later = entries(0, 4)
    for key in (first, second, third):
        journal.say(arrival(A, entry_id=key))
    page = journal.reading.cases("inspection", EVERYONE, limit=2)
    journal.say(arrival(A, entry_id=later))

    rest = journal.reading.cases("inspection", EVERYONE, limit=2, cursor=page.cursor)

    assert [case["order_key"] for case in page.items + rest.items] == [third, second, first]


@pytest.mark.parametrize("limit", [-1, 0, 1, MOST_PER_PAGE + 1])
def test_a_page_has_at_least_one_and_at_most_so_many(journal: Journal, limit: int):
    for key in entries(0, 2):
        journal.say(arrival(A, entry_id=key))

    assert len(journal.reading.cases("inspection", EVERYONE, limit=limit).items) == (2 if limit > 1 else 1)


def test_cases_are_found_by_state_by_declaration_and_by_any_number(journal: Journal):
    other = "421820261000000124"
    journal.say(notice(A))
    journal.say(arrival(B, entry_id=other))

    assert paged(journal, EVERYONE, 9, state="unconfirmed") == [[other]]
    assert paged(journal, EVERYONE, 9, order_key=ENTRY) == [[ENTRY]]
    assert paged(journal, EVERYONE, 9, alias=A) == [[ENTRY]]
    assert paged(journal, EVERYONE, 9, alias=B) == [[other]]
    assert [case["order_key"] for case in journal.reading.cases_of_alias("QDSH2606001", EVERYONE)] == [other, ENTRY]


def test_a_partner_sees_the_cases_that_concern_him_and_no_other(journal: Journal):
    journal.partners["91370200MA3ABC127P"] = "trader-other"
    other = "421820261000000124"
    journal.say(notice(A))
    journal.say(notice(A, entry_id=other, enterprise_id="91370200MA3ABC127P"))

    assert paged(journal, TRADER, 9) == [[ENTRY]]
    assert paged(journal, Reader("trader-other"), 9) == [[other]]
    assert paged(journal, YARD, 9) == [[other, ENTRY]]
    assert paged(journal, STRANGER, 9) == [[]]
    (case,) = journal.reading.cases("inspection", TRADER).items
    assert journal.reading.case(case["id"], STRANGER) is None
    assert journal.reading.cases_of_alias(A, STRANGER) == []


def test_whom_a_held_arrival_will_concern_is_not_asked_yet(journal: Journal):
    journal.say(arrival(A))

    assert paged(journal, TRADER, 9) == [[]]
    journal.say(notice(A))
    assert paged(journal, TRADER, 9) == [[ENTRY]]


def test_a_reader_sees_of_a_case_what_his_role_may(journal: Journal):
    journal.say(notice(A, rsk_no="RSK-1"))
    journal.say(result(of(A, PROBLEM, RETURN)))

    seen = {
        reader.partner: journal.reading.cases("inspection", reader).items[0]
        for reader in (EVERYONE, TRADER, YARD, Reader("customs-demo"))
    }

    found = {name: (case["notice"]["rsk_no"], case["lines"][0]["result_code"]) for name, case in seen.items()}
    assert found == {
        None: ("RSK-1", PROBLEM),
        "customs-demo": ("RSK-1", PROBLEM),
        "trader-demo": (None, PROBLEM),
        "yard-demo": (None, None),
    }


def test_whoever_has_several_roles_in_a_case_sees_what_any_of_them_may(journal: Journal):
    journal.partners["trader"] = "yard-demo"  # a trader with a yard of its own
    journal.say(notice(A, rsk_no="RSK-1"))
    journal.say(result(of(A, PROBLEM, RETURN)))

    (case,) = journal.reading.cases("inspection", YARD).items

    assert (case["lines"][0]["result_code"], case["notice"]["rsk_no"]) == (PROBLEM, None)


def test_a_case_says_where_it_stands_and_what_is_expected_of_whom(journal: Journal):
    journal.say(notice(A))

    (case,) = journal.reading.cases("inspection", EVERYONE).items

    assert (case["state"], case["state_zh"], case["final"], case["confirmed"]) == ("notified", "已通知", False, True)
    assert {step["type"] for step in case["expected"]} == {
        "inspection.acknowledgement",
        "inspection.appointment",
        "inspection.arrival",
    }
    assert {step["until"] for step in case["expected"]} == {case["due_at"]} == {"2026-11-23T11:00:00.000+08:00"}


def test_a_timeline_tells_every_event_with_its_message(journal: Journal):
    journal.say(arrival(A))
    journal.clock.turn(1800)
    journal.expire()
    outcome = journal.say(notice(A))

    timeline = journal.reading.timeline(outcome.cases[0])

    assert [(each["event"], each["from"], each["to"], each["by"], each["message_id"]) for each in timeline] == [
        ("arrived before the notice", "", "unconfirmed", "yard-demo", "m1"),
        ("hold expired", "unconfirmed", "unconfirmed", "gateway", None),
        ("notice, in place", "unconfirmed", "in-place", "customs-demo", "m2"),
    ]
    assert [each["seq"] for each in timeline] == sorted(each["seq"] for each in timeline)


def test_deliveries_of_a_case_say_to_whom_and_how_far(journal: Journal):
    outcome = journal.say(notice(A))

    found = journal.reading.deliveries_of_case(outcome.cases[0])

    assert [(each["role"], each["receiver"], each["state"], each["attempts"]) for each in found] == [
        ("trader", "trader-demo", "due", 0),
        ("yard", "yard-demo", "due", 0),
    ]
    assert journal.reading.deliveries_of_document(outcome.document) == found


def test_totals_count_documents_by_verdict_and_deliveries_and_cases_by_state(journal: Journal):
    journal.partners["trader"] = None
    journal.say(notice(A))
    journal.say(arrival(A), findings=(Finding(code="SW502", where="/"),))
    journal.say(arrival(A, entry_id="421820261000000124"))

    assert journal.reading.totals() == {
        "accepted": 2,
        "refused": 1,
        "deliveries.due": 1,
        "deliveries.held": 1,
        "deliveries.unrouted": 1,
        "cases.notified": 1,
        "cases.unconfirmed": 1,
    }


def test_cases_under_an_order_key_are_as_the_writer_would_find_them(journal: Journal):
    journal.say(notice(A))
    journal.say(notice(B, exam_rec_id="SECOND-1"))
    journal.say(arrival(A))

    found = journal.reading.under("inspection", ENTRY)

    assert [case.state for case in found] == ["in-place", "notified"]
    assert journal.reading.under("exchange", ENTRY) == []


def test_a_read_leaves_no_transaction_open(journal: Journal):
    journal.say(notice(A))
    open_ones = 0

    def count(by: int) -> None:
        nonlocal open_ones
        open_ones += by

    for name, by in (("begin", 1), ("commit", -1), ("rollback", -1)):
        event.listen(journal.database, name, lambda *_, by=by: count(by))
    journal.reading.cases("inspection", EVERYONE)
    journal.reading.totals()
    assert open_ones == 0


def test_a_reply_is_read_by_whom_it_answers(journal: Journal):
    journal.say(notice(A))
    journal.say(arrival(A))
    outcome = journal.say(reply("m2"))
    journal.say(result(of(A, NORMAL, RELEASE)))

    assert [each["receiver"] for each in journal.reading.deliveries_of_document(outcome.document)] == ["yard-demo"]
