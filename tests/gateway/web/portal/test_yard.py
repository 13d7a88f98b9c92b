"""What yards and ports do at the portal: the work list, reports singly, by scanning and by table, and taking back."""

import re
from dataclasses import replace
from html import unescape
from typing import Any

import pytest
from lxml import html as lxml_html

from gateway.partners.accounts import PersonRole
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from tests.documents import one
from tests.gateway.web.house import Answer, House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker, person

WHERE = {"site_name": "前湾查验场", "site_code": "CNQDG420018", "bay_code": "B07"}
TIME = "2026-11-22T10:00"


def agree(house: House, who: str, *signatures: Any) -> None:
    register = house.gateway.register
    partner = register.directory.partner(who)
    changed = replace(partner, terms=replace(partner.terms, signatures=signatures))
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=changed), house.gateway.hint))


@pytest.fixture(autouse=True)
def agreed(portal: House) -> None:
    """Its programs sign; its people need not."""
    agree(portal, "yard-demo", "xmldsig", "session")


@pytest.fixture
def yard(portal: House) -> Browser:
    """Somebody of the yard, signed in."""
    return at(portal, person(portal, PersonRole.YARD, partner="yard-demo"))


def at(house: House, login: str) -> Browser:
    browser = Browser(house)
    browser.sign_in(login, PASSWORD)
    return browser


def notified(house: House, name: str = "one-container", *, entry: str | None = None, **changes: str) -> str:
    """The number of a declaration whose notice has come; numbers of containers as in the sample."""
    entry = entry or house.declaration()
    said = house.send(
        house.document(f"inspection.notice.1/{name}", "customs-demo", entry=entry, **changes), "customs-demo"
    )
    assert said.status == 202, said.body
    return entry


def case_of(house: House, entry: str) -> dict[str, Any]:
    found: dict[str, Any] = house.get(f"/v1/inspections/{entry}", "operator").json["cases"][0]
    return found


def path_of(house: House, entry: str) -> str:
    return f"/portal/yard/cases/{case_of(house, entry)['id']}"


def fields(answer: Answer, action: str = "") -> dict[str, str]:
    """What a browser would send of the page's form for this action, buttons left out."""
    tree = lxml_html.fromstring(answer.body)
    form = [each for each in tree.forms if each.method == "POST" and (each.action or "").endswith(action)][-1]
    return {name: value for name, value in form.form_values() if name != "csrf"}


def text_of(answer: Answer) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.body.decode())))


def report(yard: Browser, at: str, container: str = "QDGU1000016", **more: str) -> Answer:
    page = yard.get(f"{at}/report?line={container}")
    own = {"/site_name": WHERE["site_name"], "/bay_code": WHERE["bay_code"], "/in_place_time": TIME}
    return yard.post(f"{at}/report", **{**fields(page, "/report"), **own, **more})


# the list


def test_the_list_has_what_is_to_be_brought_with_how_much_stands_in_place(portal: House, yard: Browser) -> None:
    entry = notified(portal, "changed", FunctionCode="2", TransportName="LIST 1")
    assert report(yard, path_of(portal, entry), case_of(portal, entry)["lines"][1]["line"]).status == 303
    for language, says in (("zh", "1/2 到位"), ("en", "1/2 in place")):
        page = text_of(yard.get(f"/portal/yard?ship=list&lang={language}"))
        assert says in page and entry in page


def test_the_soonest_deadline_comes_first_and_pages_go_on(portal: House, yard: Browser) -> None:
    entries = {notified(portal) for _ in range(3)}
    seen: list[str] = []
    due: list[str] = []
    cursor = "/portal/yard?show=all"
    for _ in range(40):
        page = yard.get(cursor)
        tree = lxml_html.fromstring(page.body)
        seen += [row.text_content().strip() for row in tree.cssselect("table.work td:last-child")]
        due += [row.text_content().split("!")[0].strip() for row in tree.cssselect("table.work td.when")]
        following = tree.cssselect("a[rel=next]")
        if not following:
            break
        cursor = following[0].get("href")
    assert entries <= set(seen) and len(seen) == len(set(seen))
    known = [each for each in due if each != "—"]
    assert known == sorted(known) and due[: len(known)] == known


def test_the_list_is_asked_by_ship_container_bay_and_day(portal: House, yard: Browser) -> None:
    entry = notified(portal, TransportName="HAI YAN 7")
    assert report(yard, path_of(portal, entry), **{"/bay_code": "Z-99"}).status == 303
    for query in ("ship=hai+yan", "bay=Z-99", "container=qdgu+100001-6&ship=yan", "ship=yan&due=week"):
        assert entry in text_of(yard.get(f"/portal/yard?show=all&{query}")), query
    for query in ("ship=nobody", "bay=Z-98", "container=QDGU1000021&ship=yan", "show=over&ship=yan"):
        assert entry not in text_of(yard.get(f"/portal/yard?show=all&{query}")), query


def test_others_see_neither_the_pages_nor_the_case(portal: House, browser: Browser) -> None:
    entry = notified(portal)
    trader = at(portal, maker(portal))
    assert trader.get("/portal/yard").status == 403
    other = at(portal, person(portal, PersonRole.YARD, partner="small-yard"))
    assert other.get(path_of(portal, entry)).status == 404
    assert other.get("/portal/yard/cases/nothing").status == 404
    assert browser.get("/portal/yard").status == 303


# one by one


def test_a_report_is_filled_in_from_the_notice_and_comes_to_customs(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    form = fields(yard.get(f"{at}/report?line=QDGU1000016"), "/report")
    assert (form["/entry_id"], form["/bill_no"], form["/container_no"]) == (entry, "QDSH2611001", "QDGU1000016")
    sent = report(yard, at)
    assert sent.status == 303, text_of(sent)
    page = yard.get(sent.headers["location"])
    assert "1/1" in text_of(page) and "B07" in text_of(page)
    case = case_of(portal, entry)
    assert (case["state"], case["lines"][0]["bay_code"]) == ("in-place", "B07")
    (event,) = [each for each in case["timeline"] if each["event"].startswith("arrived")]
    told = portal.get(f"/v1/messages/{event['message']}", "operator").json
    assert (told["form"], told["sender_id"]) == ("json", "4218MA3YRD663")


def test_a_second_click_says_it_once(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    form = fields(yard.get(f"{at}/report?line=QDGU1000016"), "/report")
    form |= {"/site_name": "场", "/bay_code": "B1", "/in_place_time": TIME}
    first, second = yard.post(f"{at}/report", **form), yard.post(f"{at}/report", **form)
    assert first.status == second.status == 303 and first.headers["location"] == second.headers["location"]
    assert len([each for each in case_of(portal, entry)["timeline"] if each["event"].startswith("arrived")]) == 1


@pytest.mark.parametrize(("language", "said"), [("zh", "处需要改正"), ("en", "things to mend")])
def test_what_is_wrong_comes_back_at_the_inputs(portal: House, yard: Browser, language: str, said: str) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    yard.get(f"/portal/yard?lang={language}")
    wrong = report(yard, at, **{"/bill_no": "OTHER", "/in_place_time": "tomorrow", "/bay_code": "<b>x</b>" * 5})
    assert wrong.status == 422 and said in text_of(wrong) and b"<b>x" not in wrong.body
    tree = lxml_html.fromstring(wrong.body)
    invalid = {each.get("name") for each in tree.cssselect("[aria-invalid=true]")}
    assert {"/bill_no", "/in_place_time", "/bay_code"} <= invalid
    assert fields(wrong, "/report")["/bill_no"] == "OTHER"


def test_where_he_works_is_remembered_for_him_alone(portal: House, yard: Browser) -> None:
    yard.get("/portal/yard/usual")
    assert "已保存" in text_of(yard.post("/portal/yard/usual", **WHERE))
    at_case = path_of(portal, notified(portal))
    form = fields(yard.get(f"{at_case}/report?line=QDGU1000016"), "/report")
    assert (form["/site_name"], form["/bay_code"]) == ("前湾查验场", "B07")
    other = Browser(
        portal, cookies={name: value for name, value in yard.cookies.items() if name.startswith("swg-yard")}
    )
    other.sign_in(person(portal, PersonRole.YARD, partner="yard-demo"), PASSWORD)
    assert fields(other.get(f"{at_case}/report?line=QDGU1000016"), "/report")["/bay_code"] == ""


def test_a_report_is_taken_back_until_the_inspection_begins(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    report(yard, at)
    page = yard.get(at)
    form = fields(page, "/undo")
    first = yard.post(f"{at}/undo", **form)
    assert first.status == 303 and yard.post(f"{at}/undo", **form).status in (303, 409)
    assert case_of(portal, entry)["lines"][0]["in_place_time"] is None
    assert report(yard, at).status == 303
    began = portal.document(
        "inspection.arrival-reply.1/inspection-begins", "customs-demo", EntryId=entry, ExamRecId=f"{entry}R1",
        ExamStartTime="2026-01-01T00:00:00+08:00",
    )  # fmt: skip
    assert portal.send(began, "customs-demo").status == 202
    assert case_of(portal, entry)["state"] == "inspecting" and b"/undo" not in yard.get(at).body
    late = yard.post(f"{at}/undo", line="QDGU1000016")
    assert late.status == 422 and "SW639" in text_of(late)


def test_nobody_takes_back_what_he_has_not_reported(portal: House, yard: Browser) -> None:
    at = path_of(portal, notified(portal))
    yard.get(at)
    assert yard.post(f"{at}/undo", line="QDGU1000016").status == 409


def test_it_is_shown_as_curl_without_a_secret(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    shown = report(yard, at, _curl="1")
    tree = lxml_html.fromstring(shown.body)
    command = tree.cssselect("pre")[0].text_content()
    assert shown.status == 200 and case_of(portal, entry)["state"] == "notified"
    assert "/v1/inspections/arrival?function=new" in command and "$SWG_TOKEN" in command and entry in command
    assert not any(value in command for value in yard.cookies.values())


def test_an_agreement_without_sessions_says_whom_to_ask(portal: House, yard: Browser) -> None:
    agree(portal, "yard-demo", "xmldsig")
    entry = notified(portal)
    at = path_of(portal, entry)
    assert "terms.signatures" in text_of(yard.get(at))
    sent = report(yard, at)
    assert sent.status == 422 and "SW203" in text_of(sent) and case_of(portal, entry)["state"] == "notified"


def test_a_program_still_has_to_sign(portal: House) -> None:
    entry = notified(portal)
    record = {
        "entry_id": entry,
        "exam_rec_id": f"{entry}R1",
        "ref_message_id": "x",
        "acknowledged_time": f"{TIME}:00+08:00",
    }
    said = portal.post("/v1/inspections/acknowledgement", record, "yard-demo", **{"Idempotency-Key": f"A-{entry}"})
    assert said.codes == ["SW203"]
    unsigned = portal.send(one("inspection.arrival.1", "valid/one-container").read_bytes(), "yard-demo")
    assert unsigned.status == 422


def test_without_the_token_of_the_page_nothing_is_said(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    yard.get(at)
    for path in (
        f"{at}/report",
        f"{at}/undo",
        f"{at}/acknowledge",
        "/portal/yard/scan",
        "/portal/yard/table",
        "/portal/yard/usual",
    ):
        assert yard.post(path, csrf="0" * 64).status == 403
        assert yard.post(path, origin="https://elsewhere.example").status == 403
    assert case_of(portal, entry)["state"] == "notified"


# alarms


def test_a_withdrawn_notice_alarms_until_it_is_acknowledged(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    at = path_of(portal, entry)
    yard.get(at)
    assert yard.post(f"{at}/acknowledge", **fields(yard.get(at), "/acknowledge")).status == 303
    assert case_of(portal, entry)["state"] == "acknowledged"
    notified(portal, entry=entry, FunctionCode="3")
    alarm = lxml_html.fromstring(yard.get("/portal/yard").body).cssselect("section.alarm")[0]
    assert entry in alarm.text_content()
    form = fields(yard.get(at), "/acknowledge")
    assert yard.post(f"{at}/acknowledge", **form).status == 303
    assert yard.post(f"{at}/acknowledge", **form).status == 303
    alarms = lxml_html.fromstring(yard.get("/portal/yard").body).cssselect("section.alarm")
    assert not any(entry in each.text_content() for each in alarms)


# by scanning


def test_a_shared_container_is_offered_under_every_declaration(portal: House, yard: Browser) -> None:
    entries = [notified(portal, "one-container") for _ in range(2)]
    yard.get("/portal/yard/scan")
    found = yard.post(
        "/portal/yard/scan",
        numbers="qdgu 100001-6\r\nQDGU1000016\r\nSWGU3070074\r\nMSKU1234565".replace(" ", "").replace("-", ""),
    )
    text = text_of(found)
    assert (
        all(entry in text for entry in entries) and "SWGU3070074" in text and "有误" in text and "没有列有此箱" in text
    )
    picks = {name for name in fields(found, "/scan") if name.startswith("pick:")}
    mine = {name for name in picks if any(case_of(portal, entry)["id"] in name for entry in entries)}
    assert len(mine) == 2
    form = {name: value for name, value in fields(found, "/scan").items() if "pick:" not in name or name in mine}
    form |= {**WHERE, "in_place_time": TIME, "_send": "1", "numbers": "QDGU1000016"}
    sent = yard.post("/portal/yard/scan", **form)
    assert "受理 2 行，未受理 0 行" in text_of(sent), text_of(sent)
    assert {case_of(portal, entry)["state"] for entry in entries} == {"in-place"}
    again = yard.post("/portal/yard/scan", **form)
    assert "受理 2 行，未受理 0 行" in text_of(again) and "此前已受理" in text_of(again)


def test_what_is_no_list_of_numbers_is_told(yard: Browser) -> None:
    yard.get("/portal/yard/scan")
    assert yard.post("/portal/yard/scan", numbers=" \n").status == 400
    odd = yard.post("/portal/yard/scan", numbers="<script>alert(1)</script>")
    assert odd.status == 200 and b"<script>alert" not in odd.body
    assert yard.post("/portal/yard/scan", _send="1", numbers="", **{"pick:none X": "1"}).status == 404


# by table


def table(yard: Browser, text: str, *, encoding: str = "utf-8") -> Answer:
    """A file is brought as browsers do."""
    page = yard.get("/portal/yard/table")
    form = {"csrf": yard.csrf, **fields(page, "/table")}
    mark = "----swg"
    parts = [
        f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in form.items()
        if name != "file"
    ]
    about = 'form-data; name="file"; filename="到位.csv"'
    head = f"--{mark}\r\nContent-Disposition: {about}\r\nContent-Type: text/csv\r\n\r\n"
    body = "".join(parts).encode() + head.encode() + text.encode(encoding) + f"\r\n--{mark}--\r\n".encode()
    return yard._ask(
        "POST",
        "/portal/yard/table",
        body,
        {"Content-Type": f"multipart/form-data; boundary={mark}", "Origin": yard.site},
    )


def test_all_faults_of_a_table_are_told_at_once_and_nothing_is_sent(portal: House, yard: Browser) -> None:
    entry = notified(portal)
    told = table(yard, f"报关单号,箱,箱子,件数,件数\n{entry},QDGU1000016,1,2,3\n")
    assert told.status == 400 and len(lxml_html.fromstring(told.body).cssselect("tbody tr")) >= 4
    assert case_of(portal, entry)["state"] == "notified"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_each_line_is_said_and_what_became_of_it_stands_at_its_cells(
    portal: House, yard: Browser, encoding: str
) -> None:
    good, bad = notified(portal), notified(portal)
    names = "报关单号,集装箱号,查验场地名称,查验场位编号,到位时间"
    rows = f"{good},QDGU1000016,前湾查验场,B07,{TIME}\n{bad},QDGU1000016,前湾查验场,B08,tomorrow\n"
    told = table(yard, f"{names}\n{rows}", encoding=encoding)
    assert told.status == 200, text_of(told)
    assert "受理 1 行，未受理 1 行" in text_of(told), text_of(told)
    tree = lxml_html.fromstring(told.body)
    assert [each.text_content().split()[0] for each in tree.cssselect("td.has-wrong")] == ["tomorrow"]
    assert (case_of(portal, good)["state"], case_of(portal, bad)["state"]) == ("in-place", "notified")


def test_a_line_whose_container_is_on_several_declarations_is_asked_which(portal: House, yard: Browser) -> None:
    notified(portal), notified(portal)
    told = table(yard, f"集装箱号,查验场地名称,查验场位编号,到位时间\nQDGU1000016,场,B07,{TIME}\n")
    assert "对应多份报关单" in text_of(told)


def test_its_head_is_there_to_fill_in(yard: Browser) -> None:
    head = yard.get("/portal/yard/table/head")
    assert head.headers["content-type"].startswith("text/csv") and "集装箱号" in head.body.decode("utf-8-sig")


def test_what_is_no_form_is_refused(yard: Browser) -> None:
    yard.get("/portal/yard/table")
    for body in (b"", b"--x\r\n\r\n", b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n", b"\xff" * 40):
        kind = {"Content-Type": "multipart/form-data; boundary=x", "Origin": yard.site}
        assert yard._ask("POST", "/portal/yard/table", body, kind).status in (400, 403)


# on paper


@pytest.mark.parametrize(("language", "says"), [("zh", "场位 P-1"), ("en", "Bay P-1")])
def test_the_list_on_paper_goes_by_stack(portal: House, yard: Browser, language: str, says: str) -> None:
    entry = notified(portal, TransportName=f"PAPER {language.upper()}")
    report(yard, path_of(portal, entry), **{"/bay_code": "P-1"})
    page = yard.get(f"/portal/yard/print?ship=PAPER&lang={language}")
    assert says in text_of(page) and entry in text_of(page)
