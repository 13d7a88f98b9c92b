"""The code on a sheet opens where a case stands, for whoever holds it, and shows nothing else."""

from io import BytesIO
from urllib.parse import quote
from uuid import uuid4

import pypdf
import pytest

from gateway.people.sealing import SealKey
from gateway.web.portal.status import keys
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import maker
from tests.gateway.web.portal.test_cases import Inspection, inspected, signed_in

__all__ = ["inspection"]


@pytest.fixture(scope="module")
def inspection(portal: House) -> Inspection:
    return inspected(portal)


def path_of(portal: House, inspection: Inspection) -> str:
    key = keys.made(portal.gateway.people_key, keys.CASE, inspection.case)
    return f"/portal/status?key={key}"


@pytest.mark.parametrize(("language", "title"), [("zh", "办理状态"), ("en", "Where it stands")])
def test_a_holder_sees_the_state_without_signing_in(portal: House, inspection: Inspection, language: str, title: str):
    answer = Browser(portal).get(f"{path_of(portal, inspection)}&lang={language}")
    text = answer.body.decode()
    assert answer.status == 200 and title in text and inspection.entry in text
    for hidden in ("SWGU3070075", "青岛海岳", "yard-demo", inspection.notice):
        assert hidden not in text


def test_the_code_of_a_message_page_leads_there(portal: House, inspection: Inspection):
    trader = signed_in(portal, maker(portal))
    page = trader.get(f"/portal/messages/{inspection.notice}").body.decode()
    pdf = trader.get(f"/portal/messages/{inspection.notice}/sheet.pdf").body
    assert 'viewBox="0 0' in page and pypdf.PdfReader(BytesIO(pdf)).pages


@pytest.mark.parametrize("change", [lambda key: "", lambda key: key[:-4] + "AAAA", lambda key: "A" * 44,
                                    lambda key: key + "x", lambda key: "é" * 44])  # fmt: skip
def test_a_code_that_we_have_not_made_opens_nothing(portal: House, inspection: Inspection, change):
    key = keys.made(portal.gateway.people_key, keys.CASE, inspection.case)
    assert Browser(portal).get(f"/portal/status?key={quote(change(key))}").status == 404


def test_a_code_is_of_one_gateway_one_kind_and_one_case():
    own, other, id_ = SealKey(b"k" * 32), SealKey(b"j" * 32), str(uuid4())
    key = keys.made(own, keys.CASE, id_)
    assert len(key) == keys.LENGTH and keys.read(own, key) == (keys.CASE, id_)
    assert keys.read(other, key) is None
    assert key != keys.made(own, keys.MESSAGE, id_)
