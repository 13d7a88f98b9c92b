"""一次告知: what a message that the form leads to would be refused for is told of the form, all of it at once."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from lxml import etree

from messages.chain.against import AGAINST
from messages.chain.foreseen import what_follows_will_be_taken
from messages.chain.given import lacking
from messages.chain.parts import BY_NAME
from messages.chain.records import ChainApplication, ChainDuty, ChainTrader
from messages.envelope import Head, Message
from messages.findings import Fault
from messages.process import Received
from messages.roles import TRADER
from messages.xml.records import Partial, render
from tests.chains import CHANGED, FIRM, NEW, NOW, TODAY, World, form, money, opened
from tests.documents import CATALOGUE, schema

ALL = tuple(BY_NAME)
YESTERDAY = TODAY - timedelta(days=1)


def told(body: Any, known: Any = None, function: str = NEW) -> list[Fault]:
    head = Head(message_id="m", function_code=function, message_type="chain.application.1", sender_id="4218MA3ABC127",
                receiver_id="EPORT", send_time=NOW)  # fmt: skip
    received = Received(id="u", message=Message(head, body), sender="trader", by=TRADER, at=NOW)
    return list(what_follows_will_be_taken(known, received))


def at(faults: list[Fault]) -> set[tuple[str, str]]:
    return {(fault.code, fault.at) for fault in faults}


def test_a_form_that_is_right_is_told_nothing() -> None:
    assert told(form(*ALL)) == []


def test_what_four_messages_would_be_refused_for_is_told_at_once_and_where_it_was_written() -> None:
    wrong: dict[str, Any] = {
        "remittance": {"requested_on": YESTERDAY, "payee_bic": None},
        "duty": {"insured": money("1000000.00", "USD"), "taxes": ("duty", "duty"), "period_to": YESTERDAY},
        "cover": {"last_year_exports": money("9000000.00", "USD")},
        "loan": {"scopes": ("declarations", "declarations"), "data_until": TODAY - timedelta(days=900)},
        "trader": replace(FIRM, grade="dishonest"),
    }
    places = {place for _, place in at(told(form(*ALL, **wrong)))}
    assert places >= {"duty.insured", "duty.taxes", "duty.period_to", "loan.scopes", "loan.data_until", "trader.grade"}
    assert ("SW709", "remittance.requested_on") not in at(told(form(*ALL, **wrong)))  # the payee's bank is lacking
    del wrong["remittance"]["payee_bic"]
    assert ("SW709", "remittance.requested_on") in at(told(form(*ALL, **wrong)))


def test_the_form_is_refused_for_it_before_anything_is_sent() -> None:
    late = {"remittance": {"requested_on": YESTERDAY}, "duty": {"uses": ()}}
    assert sorted(World().say(form("remittance", "duty", **late))) == ["SW709", "SW845"]
    forgetful = [rule for rule in AGAINST["chain.application"] if rule is not what_follows_will_be_taken]
    assert len(forgetful) == len(AGAINST["chain.application"]) - 1  # nothing but this rule says so


def test_a_premium_that_is_paid_tomorrow_is_told_before_its_message_is_made() -> None:
    day = TODAY + timedelta(days=1)
    paid = {"premium_notice_no": "JF-1", "premium_paid_on": day, "premium_voucher_no": "PZ-1"}
    faults = told(form("duty", "cover", duty=paid, cover=paid))
    assert {place for _, place in at(faults)} == {"duty.premium_paid_on", "cover.premium_paid_on"}


def test_what_was_sent_in_time_is_not_late_when_another_part_is_corrected() -> None:
    world = opened("remittance", "duty", remittance={"requested_on": TODAY})
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.conduct()
    later = form("remittance", "duty", remittance={"requested_on": YESTERDAY})
    assert told(later, world.known, CHANGED) == []
    world.moves("remittance", "payment", "rejected")
    world.conduct()
    assert at(told(later, world.known, CHANGED)) == {("SW709", "remittance.requested_on")}  # it is made anew


def test_what_cannot_be_read_hides_nothing_else() -> None:
    whole = form("remittance", "duty", remittance={"requested_on": YESTERDAY}, duty={"insured": money(1, "USD")})
    duty = Partial(ChainDuty, {name: getattr(whole.duty, name) for name in ("insured", "uses", "taxes", "insurer")})
    names = ("chain_no", "trader_id", "trader", "shipment", "remittance", "cover", "loan")
    half = Partial(ChainApplication, {name: getattr(whole, name) for name in names} | {"duty": duty})
    assert at(told(half)) == {("SW709", "remittance.requested_on")}
    assert [each.path for each in lacking(half, BY_NAME["duty"])] == []
    empty = Partial(ChainApplication, {"trader": Partial(ChainTrader, {"name": None}), "duty": duty})
    assert [each.path for each in lacking(empty, BY_NAME["duty"])] == ["trader.name"]


XSD = {"xs": "http://www.w3.org/2001/XMLSchema"}
LONG = {"Text20": 20, "Text35": 35, "Text70": 70, "Text140": 140}
LISTED = {"payment_terms", "product", "charges"}  # a code of its list is shorter


def _longest() -> list[Any]:
    """Every text of the form at its longest, days at their least and most: record, field, value."""
    parts = etree.parse("xsd/chain/parts.xsd")
    rows = []
    for record in ("trader", "shipment", *ALL):
        for element in parts.iterfind(f".//xs:complexType[@name='{record.capitalize()}']/xs:sequence/xs:element", XSD):
            name = "".join(f"_{c.lower()}" if c.isupper() else c for c in element.get("Name", element.get("name")))[1:]
            values: dict[str, tuple[Any, ...]] = {"TenorDays": (1, 1825), "Days": (0, 999), "AccountNo": ("A" * 34,)}
            values |= {kind: ("A" * most,) for kind, most in LONG.items()}
            if name not in LISTED:
                rows += [(record, name, value) for value in values.get(element.get("type"), ())]
    return rows


@pytest.mark.parametrize(("record", "name", "value"), _longest())
def test_whatever_fits_the_form_fits_what_is_derived_of_it(record: str, name: str, value: Any) -> None:
    more: dict[str, Any] = {record: {name: value}} if record != "trader" else {"trader": replace(FIRM, **{name: value})}
    if record in ("trader", "shipment"):
        known = opened(*ALL, **more).known if not told(form(*ALL, **more)) else None
    else:
        known = opened(record, **more).known if not told(form(record, **more)) else None
    for chosen in known.parts.values() if known else ():
        for step in chosen.row.steps:
            body = step.derive(chosen.deriving(step.name)) if step.derive and step.needed(chosen.given) else None
            if body is not None and step.type is not None:
                head = Head(message_id="m", function_code=NEW, message_type=step.type, sender_id="4218MA3ABC127",
                            receiver_id="EPORT", send_time=NOW)  # fmt: skip
                type_ = CATALOGUE[step.type]
                schema(type_).assertValid(etree.fromstring(render(Message(head, body), type_)))
