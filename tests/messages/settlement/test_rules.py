"""The rules within one message of settlement: samples that keep them, samples that break one."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from messages.catalogue import FACT, REQUEST, MessageType
from messages.envelope import Head, Message
from messages.findings import Fault, Severity
from messages.money import Money, money
from messages.settlement import TYPES
from messages.settlement.findings import WITHIN
from messages.settlement.records import (
    Account,
    Allocation,
    BopLine,
    Funds,
    SettlementOutward,
    SettlementStatement,
    StatementEntry,
)
from messages.settlement.rules.numbers import declarations_differ
from messages.xml.records import Partial, Unread, glean, read
from tests.documents import SAMPLES, earned, one, root, samples

KINDS = {kind.code: kind for kind in WITHIN}
OUTWARD = next(type_ for type_ in TYPES if type_.code == "settlement.outward.1")
STATEMENT = next(type_ for type_ in TYPES if type_.code == "settlement.statement.1")


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


BREAKING = samples("invalid", TYPES, code="SW7") + samples("doubtful", TYPES, code="SW7")


@pytest.mark.parametrize(("type_", "path"), BREAKING)
def test_a_sample_breaks_the_rule_it_is_named_after_and_no_other(type_: MessageType, path: Path):
    assert {fault.code for fault in faults(type_, message(path, type_))} == {earned(path)}


def test_every_rule_has_a_sample_that_breaks_it():
    broken = {earned(path) for path in SAMPLES.glob("settlement.*/*/SW7*.xml")}
    assert broken == set(KINDS)


@pytest.mark.parametrize(("type_", "path"), samples("invalid", TYPES, code="SW7"))
def test_only_a_request_is_refused_by_a_rule(type_: MessageType, path: Path):
    assert (type_.kind, KINDS[earned(path)].severity) == (REQUEST, Severity.ERROR)


@pytest.mark.parametrize(("type_", "path"), samples("doubtful", TYPES, code="SW7"))
def test_a_rule_doubts_what_a_bank_says_of_its_own(type_: MessageType, path: Path):
    assert type_.kind is FACT or KINDS[earned(path)].severity is Severity.WARNING


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)
def test_rules_end_where_nothing_can_be_read(type_: MessageType):
    assert faults(type_, Message(Partial(Head, {}), Partial(type_.record, {}))) == []  # type: ignore[arg-type]


# what a fault tells


def told(code: str, name: str) -> list[tuple[str, str, str | None]]:
    """Code, field and what was wanted."""
    type_ = next(each for each in TYPES if each.code == code)
    return [(fault.code, fault.at, fault.wanted) for fault in faults(type_, message(one(code, name), type_))]


@pytest.mark.parametrize(
    ("name", "at", "wanted"),
    [
        ("SW700-reference-of-another", "reference", "MA3ABC127…"),
        ("SW701-line-in-euro", "bop_lines[0].amount", "USD"),
        ("SW701-declared-in-renminbi", "allocations[0].declared_total", "USD"),
        ("SW702-funds-do-not-add-up", "funds", "USD 96400.50"),
        ("SW704-own-from-another-currency", "funds[0].account.currency", "an account in JPY for own"),
        (
            "SW704-exchange-within-one-currency",
            "funds[0].account.currency",
            "an account in another currency for exchange",
        ),
        ("SW705-more-than-is-paid", "allocations", "at most CNY 350000.00"),
        ("SW706-declaration-twice", "allocations[1].entry_id", "each only once"),
        ("SW709-asked-for-yesterday", "requested_on", "2026-11-19 or later"),
        ("SW709-applied-tomorrow", "applied_on", "2026-11-19 or earlier"),
        ("SW710-creditors-bank", "creditor_bank", "Bic, or Cnaps, or Name and Address"),
        ("SW710-correspondent", "correspondent", "Bic, or Cnaps, or Name and Address"),
        ("SW711-umlauts", "creditor.name", "NameEn; not taken: üö"),
        ("SW712-address", "debtor.address.town_name", "Latin letters; not taken: 青岛"),
        ("SW712-line-of-an-address", "creditor.address.lines[1]", "Latin letters; not taken: ä"),
        ("SW712-bank", "creditor_bank.name", "Latin letters; not taken: ü"),
        ("SW712-note", "note", "Latin letters; not taken: 十一月矿石货款"),
        ("SW712-contract", "contract_nos[0]", "Latin letters; not taken: 合同"),
        ("SW719-changed", "head.function_code", "one of 2, 9"),
    ],
)
def test_a_fault_names_the_field_and_what_is_wanted_of_it(name: str, at: str, wanted: str):
    ((code, where, instead),) = told("settlement.outward.1", f"invalid/{name}")
    assert (code, where) == (name[:5], at)
    assert instead is not None
    assert instead.startswith(wanted.removesuffix("…"))


# money


def usd(cents: int) -> Money:
    return Money(Decimal(cents).scaleb(-2), "USD")


OWN = Account(account_no="1", currency="USD")
cents = st.integers(1, 10**9)


def outward(**changes: Any) -> SettlementOutward:
    """A good payment, changed."""
    body = read(root(one("settlement.outward.1", "valid/goods-arrived"))[1], SettlementOutward)
    return replace(body, **changes)


def codes(said: SettlementOutward) -> set[str]:
    head = read(root(one("settlement.outward.1", "valid/goods-arrived"))[0], Head)
    return {fault.code for fault in faults(OUTWARD, Message(head, said))}


@given(parts=st.lists(cents, min_size=1, max_size=3), more=st.integers(-100, 100))
def test_funds_are_right_exactly_where_they_make_the_amount(parts: list[int], more: int):
    whole = sum(parts) + more
    if whole <= 0:
        return
    funds = tuple(Funds(kind="own", amount=usd(part), account=OWN) for part in parts)
    lines = (BopLine(code="121010", amount=usd(whole)),)
    said = outward(amount=usd(whole), funds=funds, bop_lines=lines, allocations=(), nature="other")
    assert codes(said) == (set() if more == 0 else {"SW702"})


@given(parts=st.lists(cents, min_size=1, max_size=5), more=st.integers(-100, 100))
def test_allocations_may_be_less_than_the_amount_and_never_more(parts: list[int], more: int):
    whole = sum(parts) + more
    if whole <= 0:
        return
    allocations = tuple(Allocation(entry_id=f"4218202610000{n:05}", amount=usd(part)) for n, part in enumerate(parts))
    said = outward(
        amount=usd(whole),
        funds=(Funds(kind="own", amount=usd(whole), account=OWN),),
        bop_lines=(BopLine(code="121010", amount=usd(whole)),),
        allocations=allocations,
    )
    assert codes(said) == ({"SW705"} if more < 0 else set())


def test_amounts_of_two_currencies_are_told_once_and_never_summed():
    funds = (Funds(kind="other", amount=money("182500.00", "EUR"), account=OWN),)
    assert codes(outward(funds=funds)) == {"SW701"}


@given(opening=st.integers(-(10**9), 10**9), moves=st.lists(st.integers(-(10**9), 10**9).filter(bool), max_size=8))
def test_a_statement_balances_whatever_was_booked_and_a_cent_off_does_not(opening: int, moves: list[int]):
    day = date(2026, 11, 20)
    entries = tuple(
        StatementEntry(amount=usd(abs(by)), is_credit=by > 0, booked_on=day, value_on=day, bank_reference=str(n))
        for n, by in enumerate(moves)
    )
    statement = SettlementStatement(
        bank="SDYHCNBJQDO",
        statement_id="1",
        account=OWN,
        day=day,
        opening=usd(opening),
        closing=usd(opening + sum(moves)),
        entries=entries,
    )
    off = replace(statement, closing=usd(opening + sum(moves) + 1))
    assert [list(rule(statement)) for rule in STATEMENT.rules] == [[]] * len(STATEMENT.rules)
    assert [fault.code for rule in STATEMENT.rules for fault in rule(off)] == ["SW718"]


# who, where, when


def test_a_chinese_name_goes_abroad_beside_its_registered_english_one_alone():
    said = outward()
    assert codes(said) == set()
    assert codes(replace(said, debtor=replace(said.debtor, name_en=None))) == {"SW711"}


def test_renminbi_keeps_its_chinese_and_any_other_currency_does_not():
    path = one("settlement.outward.1", "valid/renminbi-in-chinese")
    text = path.read_text().replace('"CNY"', '"HKD"').replace(">CNY<", ">HKD<")
    head, body = etree.fromstring(text.encode())
    said = Message(glean(head, Head), glean(body, SettlementOutward))
    found = faults(OUTWARD, said)
    assert {fault.code for fault in found} == {"SW711", "SW712"}
    assert {fault.at for fault in found if fault.code == "SW711"} == {"debtor.name", "creditor.name"}


@given(days=st.integers(-3, 3), minutes=st.integers(0, 24 * 60 - 1))
def test_the_day_of_sending_is_beijings(days: int, minutes: int):
    body = outward(requested_on=date(2026, 11, 20) + timedelta(days=days))
    sent = datetime(2026, 11, 19, 16, tzinfo=UTC) + timedelta(minutes=minutes)  # somewhen on the 20th in Beijing
    head = read(root(one("settlement.outward.1", "valid/goods-arrived"))[0], Head)
    found = [fault.code for fault in faults(OUTWARD, Message(replace(head, send_time=sent), body))]
    assert found == (["SW709"] if days < 0 else [])


def test_an_unreadable_item_hides_nothing_about_the_next():
    unread = Partial(Allocation, {})
    again = Allocation(entry_id="421820261000000123", amount=usd(1))
    partial = Partial(SettlementOutward, {"allocations": (unread, again, again)})
    (fault,) = declarations_differ(partial)  # type: ignore[arg-type]
    assert (fault.code, fault.at) == ("SW706", "allocations[2].entry_id")
