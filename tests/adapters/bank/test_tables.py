"""The tables held against the records they fill, and the schemas they read."""

import re

import pytest
from lxml import etree

from adapters import ADAPTERS
from adapters.bank import OLDER, ORDERS, REPORTS
from adapters.bank.notifications import REPORT as NOTIFICATION
from adapters.bank.paths import down, stands
from messages.envelope import Head
from messages.xml.records import plan

XS = "{http://www.w3.org/2001/XMLSchema}"
FORMS = (*ORDERS, OLDER[0], *REPORTS)
LOST = {  # what a form has no place for, beyond the head
    "pain.001.001.09": {"debtor.name_en", "creditor.name_en"},
    "pain.001.001.03": {"debtor.name_en", "creditor.name_en", "attachments"},
}
NOT_SAID = {  # by what a bank says there; of its messages together
    "pain.002.001.10": {
        *("amount", "debited", "exchange", "value_on", "booked_on", "booked", "end_to_end_id"),
        *("charges[].is_refund", "charges[].is_separate"),
    },
    "camt.054.001.08": {"debtor.name_en", "creditor.name_en"},
    "camt.053.001.08": set(),
    "camt.029.001.09": {
        *("amount", "debited", "exchange", "value_on", "booked_on", "charges", "bank_reference", "booked"),
        "end_to_end_id",
    },
}

every = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.kind)


def fields_of(record, at=""):
    """The fields of a record that hold a value."""
    for field in plan(record):
        name = f"{at}{field.name}{'[]' if field.item else ''}"
        if field.nested:
            yield from fields_of(field.leaf, f"{name}.")
        else:
            yield name


def said_by(form):
    settled = {name for part in getattr(form, "parts", ()) for name in part.given}
    return {stand.field for stand in stands(form) if stand.field} | settled


def of_names(fields, names):
    """Those fields that are one of these, or in one."""
    return {field for field in fields if any(re.match(rf"{re.escape(name)}(\[\])?(\.|$)", field) for name in names)}


def missing(form, record):
    said = said_by(form)
    whole = {re.sub(r"\[\]", "", field) for field in said}
    return {
        field
        for field in fields_of(record)
        if field not in said and not any(re.sub(r"\[\]", "", field).startswith(f"{name}.") for name in whole)
        if re.sub(r"\[\]", "", field) not in whole
    }


@pytest.mark.parametrize("order", [*ORDERS, OLDER[0]], ids=lambda order: order.kind)
def test_every_field_is_told_or_known_to_be_lost(order):
    assert missing(order, order.record) == of_names(missing(order, order.record), LOST.get(order.kind, set()))
    assert LOST.get(order.kind, set()) == set(order.lost)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.kind)
def test_every_field_that_a_bank_can_say_is_read(report):
    lacking = set.intersection(*(missing(report, part.record) for part in report.parts))

    assert lacking <= of_names(lacking, NOT_SAID[report.kind]), lacking


@every
def test_a_head_is_made_of_what_the_document_says(form):
    heads = {stand.field for stand in stands(form) if stand.field.startswith("head.")}

    assert heads <= {f"head.{field.name}" for field in plan(Head)}


@every
def test_every_path_of_a_table_is_in_the_schema(form):
    tree = etree.parse(f"xsd/forms/bank/{form.kind}.xsd").getroot()
    files = [
        tree,
        *(etree.parse(f"xsd/forms/bank/{each.get('schemaLocation')}").getroot() for each in tree.iter(f"{XS}include")),
    ]
    types = {each.get("name"): each for file in files for each in file if each.tag == f"{XS}complexType"}

    def holds(element, steps):
        if not steps or element.get("type") == "Unread":
            return True
        inside = types.get(element.get("type"), element)
        children = [
            each for each in inside.iter(f"{XS}element") if each is not element and each.get("name") == steps[0]
        ]
        return any(holds(child, steps[1:]) for child in children)

    root = next(each for each in tree if each.tag == f"{XS}element")
    lost = [stand.path for stand in stands(form) if not holds(root, re.sub(r"\[\d+\]", "", stand.path).split("/"))]

    assert [path for path in lost if not path.endswith(NOT_OF_THE_PROFILE)] == []


NOT_OF_THE_PROFILE = ("CtctDtls/PhneNb",)


@pytest.mark.parametrize(
    ("base", "path", "found"),
    [("a/b", "c", "a/b/c"), ("a/b", "../c", "a/c"), ("a/b", "/c/d", "c/d"), ("a/b", "", "a/b"), ("", "c[2]", "c[2]")],
)
def test_a_path_is_followed_up_and_down(base, path, found):
    assert down(base, path) == found


def test_no_two_parts_speak_for_one_element():
    root = etree.parse("tests/samples/forms/bank/camt.054/valid/batch.xml").getroot()
    for element in root.iter("{*}Ntry", "{*}TxDtls"):
        fitting = [
            part
            for part in NOTIFICATION.parts
            if part.kind.path.endswith(etree.QName(element).localname) and part.kind.only(element)
        ]
        assert len(fitting) <= 1


def test_what_is_lost_has_its_reason():
    assert all(
        reason for (form, _), adapter in ADAPTERS.items() if form.startswith("bank") for reason in adapter.lost.values()
    )
