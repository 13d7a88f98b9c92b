"""An amount that its currency has no room for is a finding with the decimals that are wanted, no error of ours."""

import pytest

from tests.documents import one
from tests.gateway.check.test_checks import examined

GOOD = one("settlement.outward.1", "valid/goods-arrived").read_text()
AMOUNT = '<Amount currency="USD">182500.00</Amount>'


def told(amount: str, most: int = 1) -> list[tuple[str, str]]:
    """Code and place below the body, where the first amounts are written so."""
    findings = examined(GOOD.replace(AMOUNT, amount, most).encode())
    return [(each.code, each.where.removeprefix("/SettlementOutward/Body/")) for each in findings]


@pytest.mark.parametrize(
    ("currency", "text", "wanted"),
    [
        ("USD", "182500.005", "at most 2 decimals in USD"),
        ("JPY", "182500.00", "at most 0 decimals in JPY"),
        ("KWD", "1825.0001", "at most 3 decimals in KWD"),
        ("USD", "99999999999999999", "at most 18 digits"),
    ],
)
def test_it_is_told_what_its_currency_has_room_for(currency: str, text: str, wanted: str):
    (finding,) = examined(GOOD.replace(AMOUNT, f'<Amount currency="{currency}">{text}</Amount>', 1).encode())
    assert (finding.code, finding.where) == ("SW505", "/SettlementOutward/Body/Amount")
    assert (finding.value, finding.wanted) == (text, wanted)


@pytest.mark.parametrize("currency", ["XAU", "RMB"])
def test_a_currency_that_is_none_is_told_as_a_code_that_is_not_listed(currency: str):
    (finding,) = examined(GOOD.replace(AMOUNT, AMOUNT.replace("USD", currency), 1).encode())
    assert (finding.code, finding.where) == ("SW503", "/SettlementOutward/Body/Amount/@currency")
    assert (finding.value, finding.wanted) == (currency, "a value of list CURRENCY (currency)")


def test_each_of_several_is_told_by_its_place():
    found = told('<Amount currency="USD">182500.005</Amount>', most=4)
    assert found == [
        ("SW505", "Amount"),
        ("SW505", "Funds/Fund[1]/Amount"),
        ("SW505", "BopLines/BopLine[1]/Amount"),
        ("SW505", "Allocations/Allocation[1]/Amount"),
    ]


@pytest.mark.parametrize(
    ("amount", "code", "where"),
    [
        ('<Amount currency="usd">182500.00</Amount>', "SW103", "Amount/@currency"),
        ("<Amount>182500.00</Amount>", "SW104", "Amount/@currency"),
        ('<Amount currency="USD">182,500.00</Amount>', "SW103", "Amount"),
        ('<Amount currency="USD">1E5</Amount>', "SW103", "Amount"),
        ('<Amount currency="USD"/>', "SW103", "Amount"),
        ('<Amount currency="USD">182500.123456</Amount>', "SW103", "Amount"),
    ],
)
def test_what_the_schema_has_said_of_it_is_not_told_twice(amount: str, code: str, where: str):
    assert told(amount) == [(code, where)]


def test_it_is_told_beside_whatever_else_the_schema_has_to_say():
    text = GOOD.replace("    <Phone>", "    <Fax>1</Fax>\n    <Phone>").replace(
        AMOUNT, AMOUNT.replace(".00", ".001"), 1
    )
    assert [each.code for each in examined(text.encode())] == ["SW105", "SW505"]


def test_what_a_bank_says_of_its_own_is_refused_too_where_it_is_no_money():
    content = one("settlement.status.1", "invalid/SW505-decimals-of-yen").read_bytes()
    (finding,) = examined(content)
    assert (finding.code, finding.doubted) == ("SW505", False)
