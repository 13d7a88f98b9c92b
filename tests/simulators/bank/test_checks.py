"""What a bank finds wrong by itself, each with its reason."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from simulators.bank.checks import CHECKS, Desk, of_instruction
from simulators.bank.reading import read
from tests.simulators.bank.files import BLOCKED, CLOSED, CNY, EUR, HOUSE, MONDAY, POOR, Counter, Pay, pain, texts

WRONG: dict[str, tuple[Pay, str]] = {
    "_is_ours": (Pay(debtor_bic="BKCHCNBJ"), "AGNT"),
    "_account_is_there": (Pay(account="999"), "AC01"),
    "_account_is_his": (Pay(account=EUR, currency="EUR"), "BE01"),
    "_account_is_open": (Pay(account=CLOSED), "AC04"),
    "_amount_is_one": (Pay(amount="0"), "AM01"),
    "_currency_is_dealt_in": (Pay(currency="XAU"), "AM03"),
    "_amount_is_within_limits": (Pay(amount="9000000.00"), "AM14"),
    "_date_is_near": (Pay(execute="2027-11-23"), "CH03"),
    "_creditor_bank_is_one": (Pay(agent="NWBKXX33"), "RC01"),
    "_creditor_is_somewhere": (Pay(creditor_country=None), "BE04"),
    "_letters_are_known": (Pay(creditor="北风贸易"), "RR10"),
    "_report_is_there": (Pay(bop=()), "RR05"),
}
MORE = (
    (Pay(account=BLOCKED), "AC06"),
    (Pay(amount="1.001"), "AM12"),
    (Pay(amount="100.50", currency="JPY", account=CNY), "AM12"),
    (Pay(currency="EUR"), "AM03"),
    (Pay(account_currency="EUR"), "AM03"),
    (Pay(execute="2026-09-01"), "CH04"),
    (Pay(creditor_country="XX"), "BE09"),
    (Pay(bop=(("121010", "999.99"),)), "RR05"),
    (Pay(account=POOR), "AM04"),
    (Pay(amount="10.00", charges="CRED"), "AM12"),  # the charges eat it up
)


def reason(pay: Pay, **changes: Any) -> tuple[str, list[str]]:
    counter = Counter(house=replace(HOUSE, **changes))
    if pay.account == EUR:
        counter.bank.account(EUR).code = "91370200MA3BZ0033X"
    counter.pay(pay)
    counter.wait(days=1)
    counter.bank.office.books.audit()
    return counter.statuses()[-1], counter.reasons()


def test_every_check_is_tried_here():
    names = {check.__name__ for check in CHECKS}
    assert names - set(WRONG) == {"_number_is_new", "_one_account_pays"}  # these have tests of their own


@pytest.mark.parametrize(("pay", "code"), [*WRONG.values(), *MORE], ids=str)
def test_what_is_wrong_is_rejected_with_its_reason(pay: Pay, code: str):
    assert reason(pay) == ("RJCT", [code])


@pytest.mark.parametrize("check", [each for each in CHECKS if each.__name__ in WRONG], ids=lambda each: each.__name__)
def test_without_its_check_it_would_pass(check: Callable[..., Any]):
    pay, code = WRONG[check.__name__]
    group = read(pain(pay), HOUSE.versions)
    bank = Counter().bank
    if pay.account == EUR:
        bank.account(EUR).code = "91370200MA3BZ0033X"
    desk = Desk(HOUSE, bank.office.books, MONDAY.date(), lambda one: False)
    (one,) = group.instructions
    assert of_instruction(one, desk) == code
    with contextlib.suppress(KeyError):  # what follows leans on the account and its currency
        assert of_instruction(one, desk, [each for each in CHECKS if each is not check]) != code


def test_chinese_may_stand_where_cny_is_paid():
    status, reasons = reason(Pay(account=CNY, currency="CNY", creditor="香港示范有限公司"))
    assert (status, reasons) == ("ACCC", [])


def test_a_missing_report_may_be_waited_for_instead():
    assert reason(Pay(bop=()), strict="review") == ("PDNG", ["RR05"])


def test_the_same_number_again_is_a_duplicate_unless_the_first_was_in_vain():
    counter = Counter()
    counter.pay(Pay(number="N-1"), msg_id="M1")
    counter.pay(Pay(number="N-1"), msg_id="M2")
    counter.pay(Pay(number="N-2", amount="1.01"), msg_id="M3")
    counter.wait(days=1)
    counter.pay(Pay(number="N-2", execute="2026-11-24"), msg_id="M4")
    counter.wait(hours=1)
    assert counter.reasons() == ["AM05", "AM04"]
    assert counter.statuses("N-2")[-1] == "ACCC"


def test_after_the_cut_off_it_is_moved_and_told():
    counter = Counter(opened=MONDAY + timedelta(hours=8))
    counter.pay()
    counter.wait(days=2)
    assert counter.statuses() == ["RCVD", "ACTC", "ACCP", "ACWC", "ACFC", "ACSP", "ACSC", "ACCC"]
    assert counter.reasons() == ["TM01"]
    assert "carried out on 2026-11-24" in texts(counter.said()[3], "AddtlInf")
    assert counter.said("camt.054")[0].at.isoformat() == "2026-11-24T09:00:20+08:00"


def test_after_the_cut_off_it_may_be_rejected_instead():
    counter = Counter(house=replace(HOUSE, after_cut_off="reject"), opened=MONDAY + timedelta(hours=8))
    counter.pay()
    counter.wait(days=2)
    assert counter.reasons() == ["TM01"] and counter.statuses()[-1] == "RJCT"


def test_a_later_day_is_waited_for_with_the_money_held():
    counter = Counter()
    counter.pay(Pay(execute="2026-11-26"))
    counter.wait(days=2)
    assert counter.statuses()[-1] == "ACFC" and counter.held(Pay().account) > 1000
    counter.wait(days=1)
    assert counter.statuses()[-1] == "ACCC" and not counter.held(Pay().account)
