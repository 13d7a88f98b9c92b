"""A family's cases as a list: looked through by its own filters, by days and words; as JSON and for spreadsheets."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from lxml import etree

from gateway.journal import listing
from gateway.journal.reading import Page
from gateway.web import tables
from gateway.web.api import families
from gateway.web.app import build
from gateway.web.tables import Table
from messages.catalogue import Catalogue, Family
from messages.families import FAMILIES
from messages.lists import Column, Filter
from messages.times import BEIJING
from tests.gateway.web.asgi import Told, ask
from tests.gateway.web.house import Answer, House
from tests.gateway.web.house import house as opened

NOTICE = "inspection.notice.1/one-container"
FILTERS = (
    Filter(name="container", zh="箱号", en="container", kind="container"),
    Filter(name="site-code", zh="场所", en="site", paths=("site_code", "lines.site_code")),
    Filter(name="record", zh="查验记录", en="record", paths=("exam_rec_id",)),
)
COLUMNS = (
    Column(name="entry_id", zh="报关单号", en="Declaration", path="entry_id"),
    Column(name="exam_rec_id", zh="查验记录号", en="Record", path="exam_rec_id"),
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("lists")) as own:
        for _ in range(5):
            own.send(own.document(NOTICE, "customs-demo"), "customs-demo")
        yield own


@pytest.fixture(scope="module")
def filtered(house: House) -> Any:
    """The same gateway, of whose inspections more is asked."""
    with_more = [
        replace(family, filters=FILTERS, columns=COLUMNS) if family.name == "inspection" else family
        for family in FAMILIES
    ]
    return build(replace(house.gateway, catalogue=Catalogue(with_more))).app


def entries(answer: Answer | Told) -> list[str]:
    return [each["order_key"] for each in answer.json["items"]]


def looked(app: Any, house: House, query: str, who: str = "trader-demo", **headers: str) -> Told:
    path, _, asked = query.partition("?")
    given = {"Authorization": f"Bearer {house.tokens[who]}", **headers}
    return ask(app, path=path, headers=given, scope={"query_string": asked.encode()})


def a_case(house: House) -> str:
    """The declaration of a case of the trader's, the newest there is."""
    entry = house.declaration()
    assert house.send(house.document(NOTICE, "customs-demo", entry=entry), "customs-demo").status == 202
    return entry


# looking through


def test_a_family_says_by_what_its_cases_are_looked_for(house: House, filtered: Any) -> None:
    entry = a_case(house)
    record = f"{entry}R1"
    assert entries(looked(filtered, house, f"/v1/inspections?record={record}")) == [entry]
    assert entries(looked(filtered, house, f"/v1/inspections?record={record}&state=released")) == []
    assert len(entries(looked(filtered, house, "/v1/inspections?container=QDGU1000016"))) > 0
    assert entries(looked(filtered, house, "/v1/inspections?container=nothing")) == []
    unknown = looked(filtered, house, "/v1/inspections?containr=x")
    assert (unknown.status, "container" in unknown.json["errors"][0]["wanted"]) == (400, True)


def test_words_are_looked_for_in_what_the_reader_sees(house: House) -> None:
    entry = a_case(house)
    assert entries(house.get(f"/v1/inspections?text={entry[-7:]}", "trader-demo")) == [entry]
    assert entries(house.get(f"/v1/inspections?text={entry[-7:]}%20nothing", "trader-demo")) == []
    assert entries(house.get(f"/v1/inspections?text={entry[-7:]}", "other-trader")) == []
    control = "RC4218-20261119-0077"  # for customs alone
    house.send(house.document("inspection.notice.1/everything-said", "customs-demo"), "customs-demo")
    assert entries(house.get(f"/v1/inspections?text={control}", "customs-demo"))
    assert entries(house.get(f"/v1/inspections?text={control}", "trader-demo")) == []
    assert house.get("/v1/inspections?text=a+b+c+d+e+f", "trader-demo").status == 400


def test_days_are_those_of_beijing(house: House) -> None:
    today = datetime.now(BEIJING).date().isoformat()
    everything = entries(house.get("/v1/inspections", "trader-demo"))
    assert entries(house.get(f"/v1/inspections?from={today}&to={today}", "trader-demo")) == everything
    assert entries(house.get("/v1/inspections?to=2020-01-01", "trader-demo")) == []
    assert entries(house.get("/v1/inspections?from=2099-01-01", "trader-demo")) == []
    for wrong in ("from=yesterday", "to=2026-02-30", "to=9999-12-31"):
        assert house.get(f"/v1/inspections?{wrong}", "trader-demo").status == 400


def test_a_search_looks_at_so_many_cases_and_goes_on_from_there(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST_PER_PAGE", 2)
    monkeypatch.setattr(listing, "MOST_LOOKED_AT", 2)
    everything = entries(house.get("/v1/inspections?limit=2", "trader-demo"))
    oldest = entries(house.get("/v1/inspections", "operator"))
    found: list[str] = []
    query, asked = "/v1/inspections?text=R1", 0
    while True:
        page = house.get(query, "operator")
        found, asked = found + entries(page), asked + 1
        if page.json["cursor"] is None:
            break
        query = f"/v1/inspections?text=R1&cursor={page.json['cursor']}"
    assert asked > 1 and len(found) == len(set(found)) >= len(everything) and set(oldest) <= set(found) | set(oldest)


def test_pages_follow_each_other_whatever_is_asked(house: House) -> None:
    whole = entries(house.get("/v1/inspections?text=R1", "trader-demo"))
    first = house.get("/v1/inspections?text=R1&limit=2", "trader-demo")
    assert entries(first) == whole[:2]
    following = house.get(f"/v1/inspections?text=R1&limit=2&cursor={first.json['cursor']}", "trader-demo")
    assert entries(following) == whole[2:4]
    assert 'rel="next"' in first.headers["link"]


# the same again


def test_what_has_not_changed_is_not_sent_again(house: House) -> None:
    entry = a_case(house)
    id_ = house.get(f"/v1/inspections/{entry}", "trader-demo").json["cases"][0]["id"]
    for path in ("/v1/inspections", f"/v1/cases/{id_}", f"/v1/inspections/{entry}"):
        first = house.get(path, "trader-demo")
        tag = first.headers["etag"]
        same = house.get(path, "trader-demo", **{"If-None-Match": f'"x", W/{tag}'})
        assert (same.status, same.body, same.headers["etag"]) == (304, b"", tag)
        assert house.get(path, "trader-demo", **{"If-None-Match": '"x"'}).status == 200
    house.send(house.document("inspection.arrival.1/one-container", entry=entry))
    assert house.get(f"/v1/inspections/{entry}", "trader-demo", **{"If-None-Match": tag}).status == 200


# a case


def test_a_case_is_found_by_any_number_and_links_its_documents(house: House) -> None:
    entry = a_case(house)
    by_record = house.get(f"/v1/inspections/{entry}R1", "trader-demo").json["cases"]
    assert [each["order_key"] for each in by_record] == [entry]
    for who, has_receipt in (("trader-demo", False), ("customs-demo", True), ("operator", True)):
        case = house.get(f"/v1/inspections/{entry}", who).json["cases"][0]
        notice = case["documents"][0]
        assert notice["message_type"] == "inspection.notice.1" and bool(notice["receipt"]) == has_receipt
        if who != "trader-demo":
            assert [house.get(notice[name], who).status for name in ("document", "receipt", "evidence")] == [200] * 3


# for spreadsheets


def rows(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode("utf-8"))))


def test_a_list_is_a_table_in_both_languages(house: House, filtered: Any) -> None:
    answer = looked(filtered, house, "/v1/inspections?format=csv")
    head, *lines = rows(answer.body)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert head[:3] == ["报关单号 / Declaration", "查验记录号 / Record", "状态 / State"]
    assert [line[0] for line in lines] == entries(looked(filtered, house, "/v1/inspections?limit=200"))
    assert not answer.body.startswith(b"\xef\xbb\xbf")
    accepted = house.get("/v1/inspections", "trader-demo", Accept="text/csv")
    assert rows(accepted.body)[0][0] == "报关单号 / Declaration"
    assert house.get("/v1/inspections?format=csv", "other-trader").body.count(b"\r\n") == 1
    assert house.get("/v1/inspections?format=pdf", "trader-demo").status == 400


def test_a_workbook_has_the_same_rows(house: House) -> None:
    answer = house.get("/v1/inspections?format=xlsx", "trader-demo")
    assert answer.headers["content-type"] == tables.XLSX
    with zipfile.ZipFile(io.BytesIO(answer.body)) as book:
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    texts = [each.text for each in sheet.iter("{*}t")]
    assert "报关单号 / Declaration" in texts
    assert set(entries(house.get("/v1/inspections?limit=200", "trader-demo"))) <= set(texts)


def test_no_cell_is_a_formula() -> None:
    columns = (
        Column(name="a", zh="甲", en="A", path="a"),
        Column(name="b", zh="乙", en="B", path="b", number=True),
    )
    table = Table(Family(name="x", zh="表", en="x", types=(), columns=columns))
    nasty = ["=1+1", "+1", "-1", "@x", "\t=1", "=cmd|' /C calc'!A0", "\r=1", "-5.00"]
    cases = [{"a": each, "b": each, "state": "x"} for each in nasty]
    lines = rows(table.csv_of(Page(cases, None), is_first=False))
    assert [line[0][0] for line in lines] == ["'"] * len(nasty)
    assert [line[1] for line in lines if line[1][0] != "'"] == ["-1", "-5.00"]
    content, _ = table.xlsx(iter([Page(cases, "more")]))
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet and b"<v>-5</v>" in sheet
    assert "还有更多：cursor=more" in sheet.decode()


def test_a_table_that_has_no_room_for_all_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    monkeypatch.setattr(families, "MOST_PER_PAGE", 2)
    monkeypatch.setattr(tables, "MOST_PER_PAGE", 2)
    *_, last = rows(house.get("/v1/inspections?format=csv", "operator").body)
    cursor = last[0].rpartition("cursor=")[2]
    assert "还有更多" in last[0]
    following = rows(house.get(f"/v1/inspections?format=csv&cursor={cursor}", "operator").body)
    assert following[1][0] == entries(house.get("/v1/inspections", "operator"))[2]


def test_the_description_names_every_filter_in_both_languages(filtered: Any, house: House) -> None:
    told = json.loads(looked(filtered, house, "/openapi.json").body)["paths"]["/v1/inspections"]["get"]
    names = {each["name"]: each["description"] for each in told["parameters"]}
    assert {"container", "site-code", "from", "to", "text", "format", "state", "cursor", "limit"} <= names.keys()
    assert names["container"] == "箱号 / container"
    assert {"application/json", "text/csv", tables.XLSX} <= told["responses"]["200"]["content"].keys()
