"""Cases, messages and search as people read them: all of theirs, nothing of anybody else's, in both languages."""

import re
from dataclasses import dataclass
from io import BytesIO

import pypdf
import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.partners.accounts import PersonRole
from gateway.web.portal.cases.events import ZH, head_of
from messages.families import FAMILIES
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker, person
from tests.gateway.web.portal.test_factors import with_codes

NASTY = "<b>bold</b> & <script>alert(1)</script>"
CONTROL = "RC4218-20261119-0077"  # a control instruction: for customs alone
NOWHERE = "01980000-0000-7000-8000-0000000000ff"


@dataclass
class Inspection:
    """A notice that customs sent, and goods that a yard reported in place. case, notice, arrival: our ids."""

    entry: str
    case: str
    notice: str
    arrival: str
    arrival_id: str


@pytest.fixture(scope="session")
def inspection(portal: House) -> Inspection:
    return inspected(portal)


def inspected(house: House) -> Inspection:
    entry = house.declaration()
    notice = house.document("inspection.notice.1/one-container", "customs-demo", entry=entry)
    assert house.send(notice, "customs-demo").status == 202
    arrival = house.document("inspection.arrival.1/one-container", entry=entry)
    assert house.send(arrival).status == 202
    (case,) = house.get(f"/v1/inspections/{entry}", "operator").json["cases"]
    ids = {each["message_type"]: each for each in case["timeline"]}
    came = ids["inspection.arrival.1"]
    return Inspection(entry, case["id"], ids["inspection.notice.1"]["message"], came["message"], came["message_id"])


def signed_in(house: House, login: str, language: str = "en") -> Browser:
    own = Browser(house)
    own.sign_in(login, PASSWORD)
    own.get(f"/portal/sessions?lang={language}")
    return own


def yard(house: House) -> str:
    return person(house, PersonRole.YARD, partner="yard-demo")


def text_of(browser: Browser, path: str) -> str:
    answer = browser.get(path)
    assert answer.status == 200, (path, answer.status, answer.body[:400])
    return answer.body.decode()


def test_a_number_leads_to_its_case(portal: House, inspection: Inspection) -> None:
    trader = signed_in(portal, maker(portal))
    answer = trader.get(f"/portal/find?number=%20{inspection.entry}%20")
    assert answer.status == 303
    assert answer.headers["location"] == f"/portal/cases/{inspection.case}"


def test_the_numbers_of_a_message_and_of_a_case_lead_there(portal: House, inspection: Inspection) -> None:
    sender = signed_in(portal, yard(portal))
    for number in (inspection.arrival_id, inspection.arrival):
        assert sender.get(f"/portal/find?number={number}").headers["location"] == (
            f"/portal/messages/{inspection.arrival}"
        )
    found = sender.get(f"/portal/find?number={inspection.case}")
    assert found.headers["location"] == f"/portal/cases/{inspection.case}"


@pytest.mark.parametrize(("language", "said"), [("zh", "可以这样查"), ("en", "What to try")])
def test_of_a_number_of_nothing_it_is_said_what_to_try(portal: House, language: str, said: str) -> None:
    trader = signed_in(portal, maker(portal), language)
    page = text_of(trader, f"/portal/find?number=NOTHING-1{NASTY.replace('&', '%26')}".replace(" ", "%20"))
    assert said in page and "NOTHING-1&lt;b&gt;" in page and NASTY not in page


def test_a_number_that_several_have_lists_them(portal: House) -> None:
    first, second = inspected(portal), inspected(portal)
    page = text_of(signed_in(portal, maker(portal)), "/portal/find?number=QDGU1000016")
    assert first.case in page and second.case in page


def test_what_concerns_others_is_not_found(portal: House, inspection: Inspection) -> None:
    other = signed_in(portal, person(portal, PersonRole.TRADER_MAKER, partner="other-trader"))
    for number in (inspection.entry, inspection.case, inspection.arrival, inspection.arrival_id):
        assert "What to try" in text_of(other, f"/portal/find?number={number}"), number
    for path in (
        f"/portal/cases/{inspection.case}",
        f"/portal/messages/{inspection.notice}",
        f"/portal/messages/{inspection.notice}/sheet.pdf",
        f"/portal/messages/{inspection.notice}/receipt",
        f"/portal/cases/{NOWHERE}",
        f"/portal/messages/{NOWHERE}",
        "/portal/cases/x%00y",
        "/portal/messages/%3Cb%3E/sheet.pdf",
        "/portal/cases/in/nothing",
    ):
        assert other.get(path).status == 404, path


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ("查验通知", "查验货物到位", "已到位", "给出查验结果", "海关", "还剩", "事项", "投递")),
        ("en", ("inspection notice", "in place", "give the result", "customs", "left", "Service", "Deliveries")),
    ],
)
def test_a_case_says_where_it_stands_and_what_is_next(
    portal: House, inspection: Inspection, language: str, words: tuple[str, ...]
) -> None:
    page = text_of(signed_in(portal, maker(portal), language), f"/portal/cases/{inspection.case}")
    assert inspection.entry in page
    for word in words:
        assert word in page, word


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_list_is_looked_through_and_downloaded_as_it_was_asked(
    portal: House, inspection: Inspection, language: str
) -> None:
    trader = signed_in(portal, maker(portal), language)
    page = text_of(trader, f"/portal/cases/in/inspection?declaration={inspection.entry}&state=&from=&to=&text=")
    assert inspection.case in page and page.count('href="/portal/cases/01') == 1
    link = re.search(r'href="(/v1/inspections\?[^"]*format=csv)"', page)
    assert link is not None
    table = trader.get(link[1].replace("&amp;", "&"))
    assert table.status == 200 and inspection.entry in table.body.decode()
    assert inspection.case not in text_of(trader, "/portal/cases/in/inspection?text=no-such-words")
    assert f"/portal/cases/{inspection.case}" not in text_of(trader, "/portal/cases/in/inspection?state=released")


@pytest.mark.parametrize(
    "asked", ["state=nothing", "from=yesterday", "to=0001-01-01", "text=a+b+c+d+e+f+g", "text=%00"]
)
def test_what_makes_no_sense_is_said_beside_the_form(portal: House, asked: str) -> None:
    answer = signed_in(portal, maker(portal)).get(f"/portal/cases/in/inspection?{asked}")
    assert answer.status == 400 and b'role="alert"' in answer.body and b'name="text"' in answer.body


def test_a_list_is_paged(portal: House) -> None:
    for _ in range(31):
        assert portal.send(portal.document("inspection.notice.1/one-container", "customs-demo"), "customs-demo").status
    customs = signed_in(portal, person(portal, PersonRole.CUSTOMS, partner="customs-demo"))
    first = text_of(customs, "/portal/cases/in/inspection?state=notified")
    following = re.search(r'rel="next" href="([^"]*)"', first)
    assert following is not None and "state=notified" in following[1]
    second = text_of(customs, following[1].replace("&amp;", "&"))
    cases = re.compile(r'href="/portal/cases/([0-9a-f-]{36})"')
    assert set(cases.findall(first)).isdisjoint(cases.findall(second)) and cases.findall(second)


def test_all_kinds_are_on_one_page(portal: House, inspection: Inspection) -> None:
    page = text_of(signed_in(portal, maker(portal), "zh"), "/portal/cases")
    assert "/portal/cases/in/inspection" in page and "/portal/cases/in/settlement" in page


def test_a_receiver_reads_what_his_copy_says_and_no_more(portal: House) -> None:
    entry = portal.declaration()
    said = {"EntryId": entry, "ExamRecId": f"{entry}R1"}
    document = portal.document("inspection.notice.1/everything-said", "customs-demo", **said)
    assert portal.send(document, "customs-demo").status == 202
    (case,) = portal.get(f"/v1/inspections/{entry}", "operator").json["cases"]
    notice = case["timeline"][0]["message"]
    sender = signed_in(portal, person(portal, PersonRole.CUSTOMS, partner="customs-demo"))
    receiver = signed_in(portal, yard(portal))
    assert CONTROL in text_of(sender, f"/portal/messages/{notice}")
    page = text_of(receiver, f"/portal/messages/{notice}")
    assert entry in page and CONTROL not in page and "copy made for your organisation" in page
    assert "/portal/messages/" + notice + "/receipt" not in page
    paper = receiver.get(f"/portal/messages/{notice}/sheet.pdf")
    text = "".join(each.extract_text() for each in pypdf.PdfReader(BytesIO(paper.body)).pages)
    assert entry in text and CONTROL not in text


def test_every_read_of_a_message_is_on_the_record(portal: House, inspection: Inspection) -> None:
    login = person(portal, PersonRole.OPERATOR)
    operator = Browser(portal)
    with_codes(operator, login)
    text_of(operator, f"/portal/messages/{inspection.notice}")
    operator.get(f"/portal/messages/{inspection.notice}/sheet.pdf")
    text_of(operator, f"/portal/messages/{inspection.notice}/receipt")
    acts = tables.acts.c
    with portal.gateway.database.connect() as connection:
        told = connection.execute(select(acts.act).where(acts.by == login).order_by(acts.seq)).scalars().all()
    assert told.count("read page") == 3
    assert [each for each in told if each.startswith("read") and each != "read page"] == [
        "read findings",
        "read document",
        "read document",
        "read receipt",
    ]


@pytest.mark.parametrize(("language", "said"), [("zh", "回执已证明"), ("en", "The receipt is proved")])
def test_a_receipt_is_verified_for_its_sender(portal: House, inspection: Inspection, language: str, said: str) -> None:
    page = text_of(signed_in(portal, yard(portal), language), f"/portal/messages/{inspection.arrival}/receipt")
    assert said in page and "h-False" not in page
    trader = signed_in(portal, maker(portal))
    assert trader.get(f"/portal/messages/{inspection.arrival}/receipt").status == 404


def test_findings_are_told_in_both_languages(portal: House) -> None:
    document = portal.document("inspection.arrival.1/one-container", ContainerNo="SWGU3070074")
    refused = portal.send(document)
    assert refused.status == 422
    (uuid,) = re.findall(r"<MessageUuid>([^<]*)", refused.body.decode())
    page = text_of(signed_in(portal, yard(portal), "zh"), f"/portal/messages/{uuid}")
    assert "SW502" in page and "校验" in page and "check digit" in page and "已退回" in page


def test_what_others_wrote_is_no_markup_here(portal: House) -> None:
    name = "&lt;b&gt;bold&lt;/b&gt; &amp; x"
    entry = portal.declaration()
    document = portal.document("inspection.notice.1/one-container", "customs-demo", entry=entry, EnterpriseName=name)
    assert portal.send(document, "customs-demo").status == 202
    (case,) = portal.get(f"/v1/inspections/{entry}", "operator").json["cases"]
    trader = signed_in(portal, maker(portal))
    notice = case["timeline"][0]["message"]
    for path in (f"/portal/cases/{case['id']}", f"/portal/messages/{notice}", "/portal/cases/in/inspection"):
        page = text_of(trader, path)
        assert "&lt;b&gt;bold&lt;/b&gt;" in page and "<b>bold" not in page, path


@pytest.mark.parametrize(("language", "todo", "news"), [("zh", "待办", "最新动态"), ("en", "To do", "News")])
def test_home_says_what_waits_for_him(portal: House, language: str, todo: str, news: str) -> None:
    entry = portal.declaration()
    assert portal.send(
        portal.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo"
    )
    page = text_of(signed_in(portal, yard(portal), language), "/portal")
    assert todo in page and news in page and entry in page


def test_every_event_of_every_family_has_its_words_in_chinese() -> None:
    events = {
        head_of(event) for family in FAMILIES if family.process is not None for _, event, _ in family.process.moves
    }
    assert events - ZH.keys() == set() and ZH.keys() - events == set()
