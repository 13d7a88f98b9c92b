"""Payments of every kind that the records allow and a bank can be told."""

from datetime import date
from decimal import Decimal
from string import ascii_letters, digits

from hypothesis import strategies as st

from messages.money import Money
from messages.settlement.records import Account, Address, Allocation, Bank, BopLine, Funds, Party, SettlementOutward
from tests.adapters.bank.payments import CNAPS, TRADER

LATIN = ascii_letters + digits + " .,-/()&'"
CODES = ascii_letters + digits + "-/"
CURRENCIES = ("USD", "EUR", "JPY", "KWD", "CNY")
DECIMALS = {"JPY": 0, "KWD": 3}
DAYS = st.dates(date(2020, 1, 1), date(2099, 12, 31))
COUNTRIES = st.sampled_from(("DE", "US", "JP", "HK"))
BANKS = st.sampled_from((CNAPS, "ICBKCNBJXXX", "ICBKCNBJSDG"))


def texts(most: int, alphabet: str = LATIN) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=1, max_size=most).map(str.strip).filter(bool)


def maybe(strategy):
    return st.none() | strategy


def monies(currency: str):
    places = DECIMALS.get(currency, 2)
    return st.integers(1, 10**12).map(lambda n: Money(Decimal(n).scaleb(-places), currency))


def addresses(letters: str = LATIN):
    return st.builds(
        Address,
        town_name=texts(35, letters),
        country=COUNTRIES,
        street_name=maybe(texts(70, letters)),
        building_number=maybe(texts(16)),
        post_code=maybe(texts(16)),
        country_sub_division=maybe(texts(35)),
        lines=st.lists(texts(70, letters), max_size=2).map(tuple),
    )


def banks(letters: str = LATIN):
    return st.builds(
        Bank,
        bic=st.sampled_from(("COBADEFFXXX", "CHASUS33")),
        cnaps=maybe(st.just(CNAPS)),
        name=maybe(texts(140, letters)),
        address=maybe(addresses(letters)),
    )


def accounts():
    return st.builds(
        Account,
        account_no=st.sampled_from(("DE89370400440532013000", "1602023919200012345", "9" * 34, "A1")),
        currency=st.sampled_from(CURRENCIES),
    )


def parties(letters: str = LATIN):
    return st.builds(Party, name=texts(140, letters), address=maybe(addresses(letters)))


def numbers(most: int, alphabet: str = CODES):
    return st.lists(texts(most, alphabet), max_size=10).map(tuple)


@st.composite
def payments(draw, letters: str = LATIN) -> SettlementOutward:
    """letters: of what goes abroad."""
    codes = CODES + "".join(letter for letter in letters if letter not in LATIN)
    currency = draw(st.sampled_from(CURRENCIES))
    money = monies(currency)
    lines = st.builds(BopLine, code=st.from_regex(r"[0-9]{6}", fullmatch=True), amount=money, note=maybe(texts(105)))
    funds = st.builds(Funds, kind=st.sampled_from(("own", "exchange", "other")), amount=money, account=accounts())
    amount, found = draw(money), draw(st.lists(funds, min_size=1, max_size=3))
    if len(found) == 1:  # together the amount
        found = [Funds(kind=found[0].kind, amount=amount, account=found[0].account)]
    return SettlementOutward(
        reference="737944946" + draw(texts(26, "ABC123")),
        agreement_no="737944946" + draw(texts(26, "ABC123")),
        trader_id=TRADER,
        bank=draw(BANKS),
        amount=amount,
        debtor=draw(parties(letters)),
        funds=tuple(found),
        requested_on=draw(DAYS),
        creditor=draw(parties(letters)),
        creditor_account=draw(accounts()).account_no,
        creditor_bank=draw(banks(letters)),
        creditor_country=draw(COUNTRIES),
        charges=draw(st.sampled_from(("DEBT", "CRED", "SHAR"))),
        nature=draw(st.sampled_from(("advance", "arrival", "refund", "other"))),
        bop_lines=tuple(draw(st.lists(lines, min_size=1, max_size=2))),
        applicant=draw(texts(70, LATIN + "王敏")),
        phone=draw(texts(35, digits + "+-() ")),
        applied_on=draw(maybe(DAYS)),
        method=draw(st.sampled_from(("TT", "DD", "MT"))),
        urgent=draw(st.booleans()),
        correspondent=draw(maybe(banks(letters))),
        correspondent_account=draw(maybe(accounts().map(lambda account: account.account_no))),
        note=draw(maybe(texts(140, letters))),
        bonded=draw(st.booleans()),
        filing_no=draw(maybe(texts(35, CODES))),
        contract_nos=draw(numbers(35, codes)),
        invoice_nos=draw(numbers(35, codes)),
        bill_nos=draw(numbers(35, codes)),
        attachments=draw(st.lists(st.from_regex(r"[0-9a-f]{64}", fullmatch=True), max_size=20).map(tuple)),
        latest_shipment=draw(maybe(DAYS)),
        allocations=tuple(
            Allocation(entry_id=f"4218202610000{n:05}", amount=draw(money), declared_total=draw(maybe(money)))
            for n in range(draw(st.integers(0, 3)))
        ),
    )
