"""Each row of the table of outcomes does what it says, and says no more."""

from decimal import Decimal
from pathlib import Path

import pytest

from simulators.bank import outcomes
from simulators.bank.outcomes import OUTCOMES, PACES, table
from simulators.bank.reasons import REASONS
from simulators.bank.troubles import KINDS
from tests.simulators.bank.files import CNY, USD, Counter, Pay, texts

PLAIN = ["RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"]
EARLY, HELD, LATE = PLAIN[:2], PLAIN[:3], PLAIN[:4]
SAID = {  # by ending: the statuses said within twenty days, of which nobody releases anything
    "01": [*HELD, "RJCT"],
    "02": [*EARLY, "RJCT"],
    "03": [*EARLY, "RJCT"],
    "04": [*EARLY, "RJCT"],
    "05": [*LATE, "PDNG", "RJCT"],
    "06": [*EARLY, "RJCT"],
    "07": [*LATE, "RJCT"],
    "08": [*EARLY, "RJCT"],
    "09": [*LATE, "RJCT"],
    "11": [*LATE, "PDNG", "ACSP", "ACSC", "ACCC"],
    "12": [*LATE, "PDNG", "RJCT"],
    "13": [*LATE, "PDNG"],
    "14": [*LATE, "PDNG", "ACSP", "ACSC", "ACCC"],
    "21": ["RCVD", "ACSC"],
    "22": PLAIN[:-1],
    "24": PLAIN,
    "31": PLAIN,
    "32": PLAIN[:-1],
    "33": PLAIN[:-1],
    "51": [],
    "52": [],
    "53": PLAIN,
    "54": [],
    "61": PLAIN,
    "62": PLAIN,
    "71": PLAIN,
}


def after(ending: str, days: float = 20, **words: str) -> Counter:
    counter = Counter()
    counter.pay(Pay(amount=f"1000.{ending}", **words))  # type: ignore[arg-type]
    counter.wait(days=days)
    counter.bank.office.books.audit()
    return counter


def test_every_row_is_tried_here():
    assert set(SAID) == set(OUTCOMES)


@pytest.mark.parametrize("ending", SAID)
def test_an_amount_chooses_what_is_said(ending: str):
    assert after(ending).statuses() == SAID[ending]


@pytest.mark.parametrize("ending", [each for each, row in OUTCOMES.items() if row.rejected])
def test_what_is_rejected_names_its_reason_and_costs_nothing(ending: str):
    counter = after(ending)
    assert counter.reasons()[-1] == OUTCOMES[ending].rejected
    assert OUTCOMES[ending].rejected in REASONS
    assert counter.balance(USD) == Decimal("1000000.00") and not counter.held(USD)
    assert not counter.said("camt.054")


@pytest.mark.parametrize(("ending", "back"), [("31", "1000.31"), ("32", "980.32"), ("33", "1000.33")])
def test_what_comes_back_is_credited_and_says_why(ending: str, back: str):
    counter = after(ending)
    debit, credit = counter.said("camt.054")
    assert (debit.facts["side"], credit.facts["side"], credit.facts["amount"]) == ("DBIT", "CRDT", back)
    assert OUTCOMES[ending].back in texts(credit, "Cd")
    assert texts(credit, "EndToEndId") == texts(debit, "EndToEndId")
    assert counter.balance(USD) == 1_000_000 - Decimal(debit.facts["amount"]) + Decimal(back)


@pytest.mark.parametrize(("ending", "day"), [("31", "2026-11-25"), ("32", "2026-11-30"), ("33", "2026-11-23")])
def test_it_comes_back_on_its_business_day(ending: str, day: str):
    assert after(ending).said("camt.054")[-1].at.date().isoformat() == day


def test_what_was_bought_with_cny_comes_back_in_cny():
    counter = after("31", account=CNY)
    assert counter.said("camt.054")[-1].facts["currency"] == "CNY"
    assert counter.balance(CNY) < 9_000_000  # the bank sells dearer than it buys, and keeps its charges


@pytest.mark.parametrize("ending", ["51", "53", "54"])
def test_what_is_not_told_is_carried_out_all_the_same(ending: str):
    assert after(ending).balance(USD) < 1_000_000


def test_what_is_lost_is_not_carried_out():
    assert after("52").balance(USD) == 1_000_000


@pytest.mark.parametrize(("ending", "deaf"), [("00", False), ("51", False), ("53", True), ("54", True)])
def test_some_are_never_answered_on_the_line(ending: str, deaf: bool):
    assert Counter().pay(Pay(amount=f"1000.{ending}")).deaf is deaf


def test_a_debit_may_be_notified_twice_under_two_numbers():
    first, second = after("71").said("camt.054")
    assert first.message_id != second.message_id
    assert texts(first, "NtryRef") == texts(second, "NtryRef")


def test_what_waits_for_the_operator_waits_for_ever_with_the_money_held():
    counter = after("13")
    assert counter.held(USD) > 1000 and counter.balance(USD) == 1_000_000


@pytest.mark.parametrize(("number", "seconds"), [("N-1", 55), ("N-7", 0), ("N-8", 275)])
def test_a_number_chooses_the_pace(number: str, seconds: int):
    counter = Counter()
    counter.pay(Pay(number=number))
    counter.wait(days=0.2)
    assert (counter.said()[-1].at - counter.said()[0].at).total_seconds() == seconds
    assert counter.statuses() == PLAIN


def test_a_number_may_keep_all_but_the_end_quiet():
    assert after("00", number="N-9").statuses() == ["ACSC", "ACCC"]
    assert after("01", number="N-9").statuses() == ["RJCT"]


def test_a_yen_has_no_cents_and_yet_an_outcome():
    counter = Counter()
    counter.pay(Pay(amount="100001", currency="JPY", account="3702100000001392"))
    counter.wait(days=1)
    assert counter.reasons()[-1] == "AM04"


def test_the_table_is_told_whole_in_two_languages():
    rows = list(table())
    assert len(rows) == 1 + len(OUTCOMES) + len(PACES)
    assert all(not zh.isascii() and en.isascii() for _, zh, en in rows)


def test_the_page_of_the_bank_has_the_table_as_it_is():
    page = (Path(outcomes.__file__).parent / "README.md").read_text("utf-8")
    for digits, zh, en in table():
        assert f"| {digits} | {zh} | {en} |" in page
    for kind, says in KINDS.items():
        assert f"| {kind} | {says} |" in page
