"""The books balance to the cent, whatever is posted, held and refused."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.bank.books import CHARGES, NOSTRO, VAULT, Account, Books, Insufficient, OutOfBalance
from tests.simulators.bank.files import MONDAY

DAY = date(2026, 11, 23)
cents = st.integers(1, 10**9).map(lambda number: Decimal(number) / 100)


def books(balance: str = "1000.00") -> Books:
    found = Books()
    found.open(Account(number="A", currency="USD", holder="company", code="91370200MA3ABC127X"))
    post(found, ("A", Decimal(balance)), (found.own(VAULT, "USD"), -Decimal(balance)))
    return found


def post(found: Books, *lines: tuple[str, Decimal]) -> None:
    found.post("X", lines, booked=MONDAY, value=DAY)


def test_a_posting_whose_sides_differ_is_not_written():
    found = books()
    with pytest.raises(OutOfBalance):
        post(found, ("A", Decimal("-1.00")), (found.own(NOSTRO, "USD"), Decimal("0.99")))
    assert found.accounts["A"].balance == 1000
    found.audit()


def test_sides_in_two_currencies_do_not_make_up_for_each_other():
    found = books()
    with pytest.raises(OutOfBalance):
        post(found, ("A", Decimal("-1.00")), (found.own(NOSTRO, "EUR"), Decimal("1.00")))


def test_what_is_held_cannot_be_held_again():
    found = books("10.00")
    found.hold("A", "one", Decimal("6.00"))
    with pytest.raises(Insufficient):
        found.hold("A", "two", Decimal("4.01"))
    found.release("A", "one")
    found.hold("A", "two", Decimal("10.00"))
    assert found.accounts["A"].free == 0


def test_no_customer_has_less_than_nothing():
    found = books("10.00")
    with pytest.raises(OutOfBalance):
        post(found, ("A", Decimal("-10.01")), (found.own(NOSTRO, "USD"), Decimal("10.01")))


def test_a_balance_that_its_entries_do_not_make_is_found():
    found = books()
    found.accounts["A"].balance += Decimal("0.01")
    found.accounts[found.own(VAULT, "USD")].balance -= Decimal("0.01")
    with pytest.raises(OutOfBalance, match="its entries"):
        found.audit()


def test_less_than_a_cent_is_found():
    found = books()
    post(found, ("A", Decimal("-0.001")), (found.own(CHARGES, "USD"), Decimal("0.001")))
    with pytest.raises(OutOfBalance, match="less than a cent"):
        found.audit()


@given(st.lists(st.tuples(st.sampled_from(["out", "in", "hold", "release", "crooked"]), cents), max_size=40))
def test_the_books_balance_after_anything(acts: list[tuple[str, Decimal]]):
    found = books("5000000.00")
    for act, amount in acts:
        free = found.accounts["A"].free
        if act == "out" and amount <= free:
            post(found, ("A", -amount), (found.own(NOSTRO, "USD"), amount))
        elif act == "in":
            post(found, ("A", amount), (found.own(NOSTRO, "USD"), -amount))
        elif act == "hold" and amount <= free:
            found.hold("A", str(amount), amount)
        elif act == "release":
            found.release("A", str(amount))
        elif act == "crooked":
            with pytest.raises(OutOfBalance):
                post(found, ("A", amount), (found.own(NOSTRO, "USD"), -amount - Decimal("0.01")))
    found.audit()
    assert sum(each.balance for each in found.accounts.values()) == 0
