"""What is still wanted, of a message that was sent back and of a case as it stands, on a page and on paper."""

import re
from io import BytesIO

import pypdf
import pytest

from gateway.partners.accounts import PersonRole
from messages import workdays
from messages.times import from_beijing
from tests.gateway.web.house import House
from tests.gateway.web.portal.people import maker, person
from tests.gateway.web.portal.test_cases import inspected, signed_in, text_of, yard


def printed(content: bytes) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages)


@pytest.mark.parametrize(
    ("language", "title", "mend"), [("zh", "补正材料清单", "校验"), ("en", "still wanted", "check digit")]
)
def test_what_was_wrong_is_listed_and_printed(portal: House, language: str, title: str, mend: str):
    refused = portal.send(portal.document("inspection.arrival.1/one-container", ContainerNo="SWGU3070074"))
    (id_,) = re.findall(r"<MessageUuid>([^<]*)", refused.body.decode())
    browser = signed_in(portal, yard(portal), language)
    assert f"/portal/messages/{id_}/missing" in text_of(browser, f"/portal/messages/{id_}")
    page = text_of(browser, f"/portal/messages/{id_}/missing")
    assert title in page and "SW502" in page and mend in page
    paper = printed(browser.get(f"/portal/messages/{id_}/missing.pdf").body)
    assert "SW502" in paper and "补正材料清单" in paper
    other = signed_in(portal, maker(portal), language)
    assert other.get(f"/portal/messages/{id_}/missing").status == 404
    assert other.get(f"/portal/messages/{id_}/missing.pdf").status == 404


@pytest.mark.parametrize(("language", "next_"), [("zh", "下一步由您办理"), ("en", "Next, by you")])
def test_a_case_says_what_it_waits_for(portal: House, language: str, next_: str):
    entry = portal.declaration()
    document = portal.document("inspection.notice.1/one-container", "customs-demo", entry=entry)
    assert portal.send(document, "customs-demo").status == 202
    (case,) = portal.get(f"/v1/inspections/{entry}", "yard-demo").json["cases"]
    browser = signed_in(portal, yard(portal), language)
    page = text_of(browser, f"/portal/cases/{case['id']}/missing")
    assert next_ in page and entry in page
    step = next(each for each in case["expected"] if "yard" in each["by"])
    assert step["zh"] in page and step["en"] in page
    assert step["zh"] in printed(browser.get(f"/portal/cases/{case['id']}/missing.pdf").body)


def test_a_case_that_is_not_his_has_no_sheet(portal: House):
    told = inspected(portal)
    bank = signed_in(portal, person(portal, PersonRole.BANK, partner="bank-demo"))
    assert bank.get(f"/portal/cases/{told.case}/missing").status == 404


@pytest.mark.parametrize(
    ("now", "due", "left"),
    [
        ("2026-11-23T09:00:00", "2026-11-30T17:00:00", 5),
        ("2026-11-20T09:00:00", "2026-11-23T17:00:00", 1),  # a weekend between
        ("2026-11-23T09:00:00", "2026-11-23T17:00:00", 0),
        ("2026-09-30T09:00:00", "2026-10-09T17:00:00", 2),  # National Day, as the State Council published it
        ("2026-11-24T09:00:00", "2026-11-23T17:00:00", 0),
    ],
)
def test_working_days_are_counted_as_they_are_published(now: str, due: str, left: int):
    assert workdays.between(from_beijing(now), from_beijing(due)) == left
