"""The rules that hold a message against its case: for each something that keeps it and something that breaks it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from messages.envelope import Head, Message
from messages.findings import Severity
from messages.inspection import FAMILY
from messages.inspection.against import Assumed, rules
from messages.inspection.findings import FINDINGS
from messages.inspection.process import AGAINST, PROCESS
from messages.inspection.records import AppointmentContainer
from messages.process import Find, Received
from messages.roles import YARD
from messages.xml.records import Partial, Unread
from tests.inspections import (
    BOXES,
    BY_HAND,
    CATALOGUE,
    CHANGED,
    HOLD,
    NEW,
    NOW,
    WITHDRAWN,
    Casebook,
    acknowledgement,
    appointment,
    arrival,
    found,
    notice,
    of,
    ore,
    reply,
    result,
)

A, B, C, *_ = BOXES
Before = Callable[[Casebook], Any]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A row: the code, what was said before, what keeps the rule, what breaks it; each a body, or (body, function)."""

    code: str
    given: tuple[Any, ...]
    keeps: Any
    breaks: Any
    hold: timedelta | None = HOLD
    find: Find | None = None


LATE = NOW + timedelta(minutes=6)
RULES = (
    Rule(
        code="SW631", given=(notice(A),), keeps=arrival(A, bill_no="qdsh 2606001"), breaks=arrival(A, bill_no="QDSH1")
    ),
    Rule(
        code="SW632",
        given=(notice(A),),
        keeps=arrival(A, transport="un 9324966"),
        breaks=arrival(A, transport="UN9074729"),
    ),
    Rule(
        code="SW632",
        given=(notice(A, transport_name="Ever  Given"),),
        keeps=arrival(A, transport="EVER GIVEN"),
        breaks=arrival(A, transport="EVER GREEN"),
    ),
    Rule(code="SW633", given=(notice(A),), keeps=arrival("qdgu 100001-6"), breaks=arrival(B)),
    Rule(code="SW633", given=(notice(A),), keeps=appointment(A), breaks=appointment(A, B)),
    Rule(code="SW634", given=(notice(A),), keeps=arrival(A), breaks=arrival(A, site_code="CNZJG230015")),
    Rule(
        code="SW635",
        given=(notice(A),),
        keeps=arrival(A, in_place_time=NOW + timedelta(minutes=5)),
        breaks=arrival(A, in_place_time=LATE),
    ),
    Rule(code="SW636", given=(notice(A, B), arrival(A)), keeps=arrival(B), breaks=arrival(A)),
    Rule(code="SW636", given=(arrival(A),), keeps=arrival(B), breaks=arrival(A)),
    Rule(code="SW636", given=(notice(A, B), arrival(A)), keeps=(arrival(A), CHANGED), breaks=arrival(A)),
    Rule(code="SW637", given=(notice(A, unstuffing=True),), keeps=arrival(lot_no="1"), breaks=None),
    Rule(code="SW637", given=(notice(A),), keeps=arrival(A), breaks=arrival(lot_no="1")),
    Rule(
        code="SW638",
        given=(ore(), arrival(lot_no="1", final_lot=True)),
        keeps=(arrival(lot_no="1"), CHANGED),
        breaks=arrival(lot_no="2"),
    ),
    Rule(
        code="SW639",
        given=(notice(A), arrival(A), reply("m2", exam_start_time=NOW + timedelta(hours=1))),
        keeps=(arrival(A), CHANGED),
        breaks=None,
    ),
    Rule(
        code="SW639",
        given=(notice(A), arrival(A), reply("m2", exam_start_time=NOW)),
        keeps=reply("m2"),
        breaks=(arrival(A), CHANGED),
    ),
    Rule(code="SW639", given=(notice(A, B), result(of(A))), keeps=arrival(B), breaks=(arrival(A), WITHDRAWN)),
    Rule(code="SW640", given=(notice(A),), keeps=acknowledgement(), breaks=None),
    Rule(code="SW640", given=(), keeps=None, breaks=acknowledgement()),
    Rule(code="SW640", given=(arrival(A),), keeps=None, breaks=appointment()),
    Rule(code="SW641", given=(notice(A),), keeps=arrival(A), breaks=None, hold=None),
    Rule(code="SW641", given=(), keeps=None, breaks=arrival(A), hold=None),
    Rule(
        code="SW643",
        given=(notice(A, notice_time=NOW),),
        keeps=arrival(A),
        breaks=arrival(A, in_place_time=NOW - timedelta(hours=1)),
    ),
    Rule(code="SW645", given=(notice(A, B), arrival(A)), keeps=(arrival(A), WITHDRAWN), breaks=(arrival(B), CHANGED)),
    Rule(code="SW645", given=(arrival(A),), keeps=(arrival(A), WITHDRAWN), breaks=(arrival(B), WITHDRAWN)),
    Rule(code="SW645", given=(), keeps=arrival(A), breaks=(arrival(A), WITHDRAWN)),
    Rule(code="SW646", given=(notice(A),), keeps=arrival(A), breaks=arrival(A, site_code="CNQDG420099")),
    Rule(code="SW647", given=(notice(A),), keeps=arrival(A), breaks=arrival(A, round=2)),
    Rule(code="SW647", given=(notice(A), result(of(A, BY_HAND))), keeps=arrival(A, round=2), breaks=arrival(A)),
    Rule(
        code="SW648",
        given=(notice(A),),
        keeps=appointment(),
        breaks=appointment(planned_time=NOW - timedelta(minutes=1)),
    ),
    Rule(
        code="SW648",
        given=(notice(A), appointment()),
        keeps=(appointment(planned_time=NOW - timedelta(minutes=1)), WITHDRAWN),
        breaks=None,
    ),
    Rule(code="SW649", given=(notice(A),), keeps=result(of(A)), breaks=result(of(B))),
    Rule(code="SW649", given=(notice(A),), keeps=reply("m0", "01", (A, "01")), breaks=reply("m0", "01", (B, "01"))),
    Rule(code="SW650", given=(notice(A),), keeps=acknowledgement(), breaks=acknowledgement(ref_message_id="m9")),
    Rule(code="SW650", given=(notice(A), arrival(A)), keeps=reply("m2"), breaks=reply("m9")),
    Rule(code="SW651", given=(notice(A),), keeps=arrival(A), breaks=(arrival(A), NEW, "port"), find=found(yard="yard")),
    Rule(
        code="SW652",
        given=(notice(A), arrival(A)),
        keeps=(arrival(A), CHANGED),
        breaks=(arrival(A), WITHDRAWN, "port"),
    ),
)
WARNED_BY_FOLD = {"SW642", "SW644"}
AGAINST_KNOWN = {kind.code: kind for kind in FINDINGS if kind.code > "SW630"}


def _id(rule: Rule) -> str:
    given = " ".join(type(each).__name__.removeprefix("Inspection") for each in rule.given)
    return f"{rule.code} after {given or 'nothing'}"


def _said(rule: Rule, what: Any) -> set[str]:
    """The codes a message earns after what was said before."""
    book = Casebook(find=rule.find)
    for each in rule.given:
        book.say(each)
    body, function, *by = what if isinstance(what, tuple) else (what, NEW)
    wrong = rule.code if what is rule.breaks else ""
    refused = bool(wrong) and AGAINST_KNOWN[wrong].severity is Severity.ERROR
    return book.say(body, function, by=by[0] if by else None, hold=rule.hold, expects_refusal=refused).codes


@pytest.mark.parametrize("rule", [each for each in RULES if each.keeps], ids=_id)
def test_what_keeps_a_rule_passes(rule: Rule):
    assert rule.code not in _said(rule, rule.keeps)


@pytest.mark.parametrize("rule", [each for each in RULES if each.breaks], ids=_id)
def test_what_breaks_a_rule_earns_its_code(rule: Rule):
    assert rule.code in _said(rule, rule.breaks)


def test_every_finding_against_the_known_is_earned_and_avoided_above():
    assert {rule.code for rule in RULES if rule.breaks} | WARNED_BY_FOLD == set(AGAINST_KNOWN)
    assert {rule.code for rule in RULES if rule.keeps} | WARNED_BY_FOLD == set(AGAINST_KNOWN)


def test_a_code_is_not_held_against_a_name():
    book = Casebook()
    book.say(notice(A, transport_name="EVER GIVEN"))
    assert book.say(arrival(A, transport="UN9324966")).codes == set()


def test_everything_wrong_is_told_at_once():
    book = Casebook()
    book.say(notice(A))
    wrong = arrival(B, bill_no="X", transport="UN9074729", site_code="CNZJG230015", in_place_time=LATE, round=2)
    assert book.refuse(wrong) == {"SW631", "SW632", "SW633", "SW634", "SW635", "SW646", "SW647"}


def test_how_far_a_clock_may_be_ahead_is_for_the_operator_to_say():
    strict = rules(Assumed(clock_tolerance=timedelta()))
    said = _received(arrival(A, in_place_time=NOW + timedelta(seconds=1)))
    assert [fault.code for rule in strict["inspection.arrival"] for fault in rule(None, said)] == ["SW635"]
    assert [fault.code for rule in AGAINST["inspection.arrival"] for fault in rule(None, said)] == []


@pytest.mark.parametrize("type_", FAMILY.types, ids=lambda type_: type_.code)
@pytest.mark.parametrize("known", ["nothing", "a case"])
def test_a_rule_ends_where_nothing_can_be_read(type_: Any, known: str):
    book = Casebook()
    book.say(notice(A))
    book.say(arrival(A))
    body = Partial(type_.record, {"containers": (Partial(AppointmentContainer, {}),), "items": (Partial(object, {}),)})
    for rule in AGAINST.get(type_.name, ()):
        try:
            assert [
                fault.code for fault in rule(book.known if known == "a case" else None, _received(body, type_.code))
            ] in (
                [],
                ["SW640"],
            )
        except Unread:
            continue


def test_a_field_that_cannot_be_read_hides_nothing_about_the_others():
    book = Casebook()
    book.say(notice(A, notice_time=NOW))
    read = {"bill_no": "WRONG", "in_place_time": NOW - timedelta(hours=1), "container_no": B, "round": 1}
    codes = set()
    for rule in PROCESS.against["inspection.arrival"]:
        try:
            codes |= {fault.code for fault in rule(book.known, _received(Partial(type(arrival(A)), read)))}
        except Unread:
            continue
    assert codes == {"SW631", "SW633", "SW643"}


def test_a_container_that_cannot_be_read_does_not_cost_the_others_their_pardon():
    book = Casebook()
    book.say(notice("QDGU1000010"))
    unread = Partial(AppointmentContainer, {})
    listed = AppointmentContainer(container_no="QDGU1000010")
    body = Partial(type(appointment()), {"containers": (unread, listed)})
    assert PROCESS.pardons(book.known, body) == ("containers[1].container_no",)


def test_every_code_that_a_rule_may_say_is_in_both_languages():
    for code in AGAINST_KNOWN:
        kind = CATALOGUE.findings[code]
        assert kind.zh and kind.en and kind.mend_zh and kind.mend_en


def _received(body: Any, code: str = "inspection.arrival.1") -> Received:
    head = Head(
        message_id="m1", function_code=NEW, message_type=code, sender_id="4218", receiver_id="EPORT", send_time=NOW
    )
    return Received(id="id-1", message=Message(head, body), sender="yard", by=YARD, at=NOW, hold=HOLD)
