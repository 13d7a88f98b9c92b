from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.errors import SingleWindowError
from messages.money import MINOR_DIGITS, BadMoney, CurrenciesDiffer, Money, money

fen = st.integers(-(10**17) + 1, 10**17 - 1)


@pytest.mark.parametrize(
    ("text", "currency", "written"),
    [
        ("1000.50", "CNY", "1000.50"),
        ("1000.5", "CNY", "1000.50"),
        ("1000", "USD", "1000.00"),
        ("1000", "JPY", "1000"),
        ("1.234", "KWD", "1.234"),
        ("-0.01", "EUR", "-0.01"),
        ("-0", "EUR", "0.00"),
        ("007", "CNY", "7.00"),
        ("9999999999999999.99", "CNY", "9999999999999999.99"),
    ],
)
def test_an_amount_is_kept_with_all_decimals_of_its_currency(text: str, currency: str, written: str):
    assert str(money(text, currency).amount) == written


@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "sNaN",
        "Infinity",
        "-Infinity",
        "1_000",
        "1E+3",
        "1e3",
        "１０００",
        "1²",
        "1,000.00",
        "+1",
        ".5",
        "1.",
        " 1",
        "1\n",
        "",
    ],
)
def test_what_is_not_plain_digits_is_refused(text: str):
    with pytest.raises(BadMoney, match="digits, a point, decimals"):
        money(text, "CNY")


@pytest.mark.parametrize(("text", "currency"), [("0.001", "CNY"), ("1.000", "CNY"), ("0.5", "JPY"), ("0.0001", "BHD")])
def test_more_decimals_than_the_currency_has_are_refused(text: str, currency: str):
    with pytest.raises(BadMoney, match=f"decimals in {currency}"):
        money(text, currency)


def test_more_than_eighteen_digits_are_refused():
    with pytest.raises(BadMoney, match="at most 18 digits"):
        money("10000000000000000.00", "CNY")


@pytest.mark.parametrize("currency", ["RMB", "cny", "CNH", "", "ＣＮＹ"])
def test_a_currency_that_iso_4217_does_not_have_is_refused(currency: str):
    with pytest.raises(BadMoney, match="a currency of ISO 4217"):
        money("1", currency)


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "0.001", "1E+30"])
def test_money_made_of_a_decimal_is_held_to_the_same(amount: str):
    with pytest.raises(BadMoney):
        Money(Decimal(amount), "CNY")


def test_amounts_of_two_currencies_are_never_put_together():
    cny, usd = money("1", "CNY"), money("1", "USD")

    for together in (Money.__add__, Money.__sub__, Money.__lt__, Money.__le__):
        with pytest.raises(CurrenciesDiffer, match="CNY and USD"):
            together(cny, usd)
    assert cny != usd


@given(held=fen, drawn=fen)
def test_what_is_added_and_taken_away_leaves_what_was(held: int, drawn: int):
    one, other = Money(Decimal(held).scaleb(-2), "CNY"), Money(Decimal(drawn).scaleb(-2), "CNY")

    assert (one + other) - other == one
    assert (one < other) == (held < drawn)
    assert (one >= other) == (held >= drawn)


@given(fen)
def test_what_is_written_is_read_back(amount: int):
    one = Money(Decimal(amount).scaleb(-2), "CNY")

    assert money(str(one.amount), "CNY") == one


def test_the_table_has_the_currencies_of_the_trade_with_their_decimals():
    assert [MINOR_DIGITS[currency] for currency in ("CNY", "USD", "EUR", "HKD", "JPY", "KRW", "KWD")] == [
        2,
        2,
        2,
        2,
        0,
        0,
        3,
    ]
    assert all(len(currency) == 3 and currency.isascii() and currency.isupper() for currency in MINOR_DIGITS)


def test_bad_money_is_one_of_ours():
    assert isinstance(BadMoney("x", "y", "z"), SingleWindowError)
    assert str(money("1", "CNY")) == "CNY 1.00"
