"""The records of the inspection family: the fields the policy fixes, and who may read what."""

import pytest
from lxml import etree

from messages.catalogue import FACT, REQUEST
from messages.fields import Audience, CodedBy, Identifier, Personal
from messages.inspection import FAMILY
from messages.inspection.records import (
    InspectionArrival,
    InspectionNotice,
    InspectionResult,
    NoticeContainer,
    ResultItem,
)
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD, Role
from messages.xml.records import plan, project, read
from tests.documents import body, one

NOTICE = "entry_id enterprise_name manifest_no bill_no voyage_no transport_name insp_customs_code insp_mode check_type"
ARRIVAL = "entry_id bill_no transport exam_rec_id container_no site_name site_code bay_code in_place_time"
OPTIONAL = {"manifest_no", "container_no"}  # not every mode has a manifest, not all goods stand in containers


@pytest.mark.parametrize(("record", "nine"), [(InspectionNotice, NOTICE), (InspectionArrival, ARRIVAL)])
def test_the_nine_fields_of_the_policy_come_first_and_alone_are_required(record: type, nine: str):
    fields = plan(record)
    assert [field.name for field in fields[:9]] == nine.split()
    assert {field.name for field in fields if not field.optional} == set(nine.split()) - OPTIONAL


def test_a_control_instruction_number_goes_to_customs_alone():
    notice = body(one("inspection.notice.1", "valid/everything-said"), InspectionNotice)
    assert {role for role in Role if project(notice, role).rsk_no} == {CUSTOMS}


@pytest.mark.parametrize("role", [YARD, PORT])
def test_what_an_inspection_found_never_goes_to_yard_or_port(role: Role):
    result = body(one("inspection.result.1", "valid/problem-found"), InspectionResult)
    seen = project(result, role)
    assert (seen.items[0].result_code, seen.items[0].problem_found, seen.note) == (None, None, None)
    assert seen.items[0].disposition == "3"
    assert seen.items[0].another_round is False


@pytest.mark.parametrize("role", [CUSTOMS, TRADER, AGENT])
def test_what_an_inspection_found_goes_to_customs_trader_and_agent_whole(role: Role):
    result = body(one("inspection.result.1", "valid/problem-found"), InspectionResult)
    assert project(result, role) == result


def test_a_field_that_is_not_for_everyone_can_be_left_out():
    for type_ in FAMILY.types:
        for field in (*plan(type_.record), *plan(ResultItem), *plan(NoticeContainer)):
            assert field.optional or not field.mark(Audience)


def test_people_are_marked_as_such():
    for type_ in FAMILY.types:
        assert {field.name for field in plan(type_.record) if field.mark(Personal)} <= {"contact", "phone"}
        assert all(field.mark(Personal) for field in plan(type_.record) if field.name in {"contact", "phone"})


def test_the_numbers_of_an_inspection_are_checked_wherever_they_stand():
    for record in {type_.record for type_ in FAMILY.types} | {ResultItem, NoticeContainer}:
        fields = {field.name: field for field in plan(record)}
        for name in {"entry_id", "exam_rec_id", "container_no", "site_code"} & set(fields):
            assert fields[name].mark(Identifier)


def test_what_customs_says_is_a_fact_and_what_is_asked_of_customs_a_request():
    assert {type_.code: type_.kind for type_ in FAMILY.types} == {
        type_.code: FACT if type_.by == (CUSTOMS,) else REQUEST for type_ in FAMILY.types
    }


def test_a_list_named_beside_its_code_is_a_field_of_the_record():
    for field in plan(InspectionNotice):
        if beside := field.mark(CodedBy):
            assert beside.field in {each.name for each in plan(InspectionNotice)}


def test_notice_and_arrival_of_one_container_are_of_one_inspection():
    notice = body(one("inspection.notice.1", "valid/one-container"), InspectionNotice)
    arrival = body(one("inspection.arrival.1", "valid/one-container"), InspectionArrival)
    for name in ("entry_id", "exam_rec_id", "bill_no", "site_code"):
        assert getattr(arrival, name) == getattr(notice, name)
    assert arrival.transport == notice.transport_name
    assert [arrival.container_no] == [container.container_no for container in notice.containers]


def test_an_arrival_without_a_round_is_of_the_first():
    element = etree.parse(one("inspection.arrival.1", "valid/one-container")).getroot()[1]
    assert read(element, InspectionArrival).round == 1
    assert read(element, InspectionArrival).final_lot is False
