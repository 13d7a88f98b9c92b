"""The rules within one message of financing: samples that keep them, samples that break one."""

from pathlib import Path

import pytest

from messages.catalogue import FACT, REQUEST, MessageType
from messages.envelope import Head, Message
from messages.financing import TYPES
from messages.financing.findings import FINDINGS, WITHIN
from messages.financing.findings_against import AGAINST
from messages.findings import Fault, Severity
from messages.xml.records import Partial, Unread, glean
from tests.documents import SAMPLES, earned, one, root, samples

KINDS = {kind.code: kind for kind in WITHIN}
OURS = "SW7"


def message(path: Path, type_: MessageType) -> Message:
    """What can be read of a sample."""
    head, body = root(path)
    return Message(glean(head, Head), glean(body, type_.record))


def faults(type_: MessageType, said: Message) -> list[Fault]:
    """What the rules of a type say; a rule that asks for something unreadable has ended."""
    told: list[Fault] = []
    for found in (*(rule(said.body) for rule in type_.rules), *(rule(said) for rule in type_.whole)):
        try:
            told.extend(found)
        except Unread:
            continue
    return told


@pytest.mark.parametrize(("type_", "path"), samples("valid", TYPES))
def test_valid_samples_keep_every_rule(type_: MessageType, path: Path):
    assert faults(type_, message(path, type_)) == []


BREAKING = samples("invalid", TYPES, code=OURS) + samples("doubtful", TYPES, code=OURS)


@pytest.mark.parametrize(("type_", "path"), BREAKING)
def test_a_sample_breaks_the_rule_it_is_named_after_and_no_other(type_: MessageType, path: Path):
    assert {fault.code for fault in faults(type_, message(path, type_))} == {earned(path)}


def test_every_rule_has_a_sample_that_breaks_it():
    assert {earned(path) for path in SAMPLES.glob(f"financing.*/*/{OURS}*.xml")} == set(KINDS)


@pytest.mark.parametrize(("type_", "path"), samples("invalid", TYPES, code=OURS))
def test_only_a_request_is_refused_by_a_rule(type_: MessageType, path: Path):
    assert (type_.kind, KINDS[earned(path)].severity) == (REQUEST, Severity.ERROR)


@pytest.mark.parametrize(("type_", "path"), samples("doubtful", TYPES, code=OURS))
def test_a_rule_doubts_what_a_bank_says_of_its_own(type_: MessageType, path: Path):
    assert type_.kind is FACT or KINDS[earned(path)].severity is Severity.WARNING


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)
def test_rules_end_where_nothing_can_be_read(type_: MessageType):
    assert faults(type_, Message(Partial(Head, {}), Partial(type_.record, {}))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "name", "at", "wanted"),
    [
        ("authorization", "SW751-over-already", "valid_until", "2026-11-23 or later"),
        ("authorization", "SW754-declaration-twice", "declarations[1]", "each only once"),
        ("application", "SW750-number-of-another", "application_no", "MA3ABC127…"),
        ("application", "SW754-digest-twice", "documents[3].digest", "each only once"),
        ("application", "SW755-class-c-for-half-a-year", "tenor_days", "at most 90 days for class C"),
        ("application", "SW759-changed", "head.function_code", "one of 2, 9, 3"),
        ("application", "SW761-declaration", "documents[0].number", "18 digits"),
        ("drawdown", "SW751-value-is-past", "value_on", "2026-11-23 or later"),
        ("drawdown", "SW752-used-in-another-currency", "documents[0].used", "USD"),
        ("drawdown", "SW753-used-is-less", "documents", "USD 150000.00"),
        ("drawdown", "SW753-more-than-the-document", "documents[0].used", "at most USD 140000.00"),
        ("repayment", "SW752-two-currencies", "interest", "USD"),
        ("repayment", "SW760-nothing-is-paid", "principal", "Principal, Interest or Fee"),
    ],
)
def test_a_fault_names_the_field_and_what_is_wanted_of_it(code: str, name: str, at: str, wanted: str):
    type_ = next(each for each in TYPES if each.code == f"financing.{code}.1")
    (fault,) = faults(type_, message(one(type_.code, f"invalid/{name}"), type_))
    assert (fault.code, fault.at) == (name[:5], at)
    assert fault.wanted is not None
    assert fault.wanted.startswith(wanted.removesuffix("…"))


# the findings


def test_every_finding_is_told_in_chinese_and_english_with_its_mend():
    for kind in FINDINGS:
        assert not kind.zh.isascii()
        assert not kind.mend_zh.isascii()
        assert kind.en.isascii()
        assert kind.mend_en.isascii()


def test_codes_lie_in_the_range_of_the_family_in_order():
    codes = [kind.code for kind in FINDINGS]
    assert codes == sorted(set(codes))
    assert codes[0] == "SW750"
    assert codes[-1] == "SW774"
    assert all(kind.code < "SW762" for kind in WITHIN)
    assert all(kind.code >= "SW762" for kind in AGAINST)


def test_no_time_heals_what_is_wrong_within_a_message_and_nobody_agrees_to_it():
    assert not any(kind.retry or kind.agreeable for kind in WITHIN)
