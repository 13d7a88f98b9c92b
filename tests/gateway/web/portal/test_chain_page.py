"""A chain of four parts on one page: each with its steps, by whom, what is wanted; found by any number."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from lxml import html

from gateway.web.api.records import without_nothing
from messages.times import BEIJING
from messages.xml.records import to_json
from tests import chains
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.people import maker
from tests.gateway.web.portal.test_cases import signed_in, text_of
from tests.gateway.web.test_applications import US, WHO, agree, post

PARTS = ("remittance", "duty", "cover", "loan")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("chained"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        yield own


@pytest.fixture(scope="module")
def chain(house: House) -> dict[str, Any]:
    form = chains.form(*PARTS, today=datetime.now(BEIJING).date())
    sent = post(house, "/v1/chains", without_nothing(json.loads(to_json(form))), by=WHO)
    assert sent.status == 202, sent.body
    (found,) = house.get(f"/v1/chains/{form.chain_no}", WHO).json["cases"]
    return dict(found)


@pytest.mark.parametrize(("language", "wanted"), [("zh", "尚缺"), ("en", "Still wanted")])
def test_every_part_and_step_is_shown_with_who_and_what(
    house: House, chain: dict[str, Any], language: str, wanted: str
):
    browser = signed_in(house, maker(house), language)
    page = text_of(browser, f"/portal/cases/{chain['id']}")
    text = html.fromstring(page).text_content()
    assert len(chain["parts"]) == len(PARTS)
    for part in chain["parts"]:
        assert part[f"part_{language}"] in text
        for step in part["steps"]:
            assert step[f"step_{language}"] in text and step[f"standing_{language}"] in text
            for each in step["wanted"]:
                assert wanted in text and each[language] in text
    for each in chain["expected"]:
        assert each[language] in text
    sheet = html.fromstring(text_of(browser, f"/portal/cases/{chain['id']}/missing")).text_content()
    for part in chain["parts"]:
        for each in (one for step in part["steps"] for one in step["wanted"]):
            assert each["zh"] in sheet and each["en"] in sheet


def test_it_is_found_by_any_number_of_the_shipment(house: House, chain: dict[str, Any]):
    browser = signed_in(house, maker(house))
    shipment = chains.SHIPMENT
    for number in (chains.CHAIN, shipment.entry_id, shipment.bill_no, shipment.contract_no, shipment.invoice_no):
        answer = browser.get(f"/portal/find?number={number}")
        where = answer.headers.get("location", "") + answer.body.decode()
        assert f"/portal/cases/{chain['id']}" in where, number
