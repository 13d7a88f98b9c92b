"""The tables of the insurer's form held against our records, our lists, and the schemas they are read by."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from adapters.fields import Field, Many, Told, Unfit
from adapters.insurer_xml import TABLES, codes
from adapters.insurer_xml.values import from_day, from_thousandths, from_yuan, to_day, to_thousandths, to_yuan
from messages.codes import LISTS
from messages.envelope import Head
from messages.money import Money
from messages.xml.records import plan

XS = "{http://www.w3.org/2001/XMLSchema}"
OURS = {
    "FUNCTION": "FUNCTION",
    "SCOPE": "CREDIT_SCOPE",
    "GRADE": "CREDIT_GRADE",
    "TAX": "TAX_KIND",
    "USE": "GUARANTEE_USE",
    "ABOUT": "GUARANTEE_ABOUT",
    "VERDICT": "GUARANTEE_VERDICT",
    "ACTION": "POLICY_ACTION",
    "FILED": "FILING_VERDICT",
    "USAGE": "USAGE_KIND",
    "CLAIMED": "CLAIM_VERDICT",
}
tables = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.code)


def names(rows):
    return [row.name for row in rows if isinstance(row, Field | Many)]


@tables
def test_every_field_is_carried_once(table):
    assert sorted(names(table.body)) == sorted(field.name for field in plan(table.record))
    assert names(table.head) == [field.name for field in plan(Head)]


@tables
def test_the_schema_has_the_elements_of_the_table_in_their_order(table):
    root = etree.parse(Path("xsd") / table.adapter().schema).getroot()
    (business,) = (each for each in root.iter(f"{XS}element") if each.get("name") == "Business")
    paths = [row.path for row in table.body if isinstance(row, Field | Many | Told)]
    assert list(_leaves(business, "Business")) == paths


def _leaves(element, at):
    for child in element.iterfind(f"{XS}complexType/{XS}sequence/{XS}element"):
        where = f"{at}/{child.get('name')}"
        inner = list(_leaves(child, where))
        yield from inner or [where]


@tables
def test_every_element_is_documented_in_chinese_and_english(table):
    path = Path("xsd") / table.adapter().schema
    for file in (path, path.parent / "parts.xsd"):
        for node in etree.parse(file).iter(f"{XS}element", f"{XS}any", f"{XS}simpleType"):
            said = node.findall(f"{XS}annotation/{XS}documentation")
            languages = [each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in said]
            assert languages == ["zh", "en"], node.attrib
            assert not said[0].text.isascii()
            assert said[1].text.isascii()


@pytest.mark.parametrize("name", OURS)
def test_every_code_of_ours_has_one_of_the_insurers_and_back(name):
    coded = getattr(codes, name)
    for row in LISTS[OURS[name]].rows:
        if name == "FUNCTION" and row.value not in ("2", "9", "5", "3"):
            continue
        assert coded.read(coded.write(row.value)) == row.value
    with pytest.raises(Unfit):
        coded.read("no such code")


@given(st.decimals(0, 9_999_999_999, places=2))
def test_an_amount_comes_round_to_itself(amount):
    assert from_yuan(to_yuan(Money(amount, "CNY"))) == Money(amount, "CNY")


@given(st.decimals("0.0000000001", 1, places=10))
def test_a_rate_comes_round_to_itself(rate):
    assert from_thousandths(to_thousandths(rate)) == rate


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_comes_round_to_itself(day):
    assert from_day(to_day(day)) == day
    assert from_day(to_day(day + timedelta(0))) == day


@pytest.mark.parametrize("said", ["20260230", "2026-11-19", "19991231", "２０２６１１１９", "202611190"])
def test_a_day_that_is_none_is_told(said):
    with pytest.raises(Unfit):
        from_day(said)


@pytest.mark.parametrize("said", ["1", "1.0", "1,000.00", "NaN", "-1.00", "1E3", "１.00"])
def test_an_amount_that_is_none_is_told(said):
    with pytest.raises(Unfit):
        from_yuan(said)
    assert to_yuan(Money(Decimal("1.00"), "USD")) is None
