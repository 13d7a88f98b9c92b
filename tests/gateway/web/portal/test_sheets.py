"""A message on paper: nothing that it says is left out, and the code leads where it should."""

from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
import zxingcpp
from PIL import Image

from gateway.web.portal.forms.fields import Field, fields_of
from gateway.web.portal.sheets.code import QUIET, runs, squares, svg_path
from gateway.web.portal.sheets.lines import Line, Part, lines_of, moment, with_commas
from gateway.web.portal.sheets.pdf import Sheet, pdf
from messages.catalogue import MessageType
from tests.gateway.web.portal.test_forms import ROOT, SAID, VALID, record_in

XSD = ROOT / "xsd"
LINK = "https://single-window.example/portal/cases/421820261000000193"
TYPES = {type_.code: type_ for type_ in SAID}
NOTICES = [(type_, path) for type_, path in VALID if type_.code == "inspection.notice.1"]


@cache
def fields_for(type_: MessageType) -> tuple[Field, ...]:
    return fields_of(type_, {str(path.relative_to(XSD)): path.read_bytes() for path in XSD.rglob("*.xsd")})


def sheet(type_: MessageType, record: dict[str, Any]) -> Sheet:
    return Sheet(
        zh=type_.zh,
        en=type_.en,
        number="0190b3f2-77aa-7c4e-8e6a-0242ac120002",
        link=LINK,
        heading=(("报文编号", "message number", "NOTICE-1"),),
        lines=lines_of(fields_for(type_), record),
        printed_at=datetime(2026, 11, 21, 1, 30, tzinfo=UTC),
    )


def values(record: Any) -> list[str]:
    if isinstance(record, dict):
        return [each for value in record.values() for each in values(value)]
    if isinstance(record, list):
        return [each for value in record for each in values(value)]
    return [] if isinstance(record, bool) else [str(record)]


def told(lines: tuple[Line | Part, ...]) -> str:
    found = []
    for each in lines:
        if isinstance(each, Line):
            found.append(f"{each.told('zh')} {each.told('en')}")
        else:
            found += [cell.told("zh") for row in each.rows for cell in row if cell is not None]
            found.append(told(each.lines))
    return "\n".join(found)


@pytest.mark.parametrize(("type_", "path"), VALID, ids=lambda each: getattr(each, "code", None) or each.stem)
def test_nothing_that_a_message_says_is_left_out(type_: MessageType, path: Path) -> None:
    record = record_in(type_, path)
    text = told(lines_of(fields_for(type_), record))
    for value in values(record):
        assert value in text or moment(value) in text or with_commas(value) in text, value


@pytest.mark.parametrize(("type_", "path"), NOTICES, ids=lambda each: getattr(each, "code", None) or each.stem)
def test_a_notice_is_printed_whole_and_each_page_says_which_it_is(type_: MessageType, path: Path) -> None:
    record = record_in(type_, path)
    pages = [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf(sheet(type_, record)))).pages]
    whole = "".join("".join(pages).split())
    for value in (type_.zh, record["entry_id"], *values(record.get("containers", []))):
        assert "".join(value.split()) in whole, value
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page and "2026-11-21 09:30:00" in page


def test_the_same_sheet_is_the_same_bytes() -> None:
    type_, path = NOTICES[0]
    assert pdf(sheet(type_, record_in(type_, path))) == pdf(sheet(type_, record_in(type_, path)))


def test_a_thousand_containers_take_pages_and_every_one_is_there() -> None:
    type_, path = NOTICES[0]
    many = [{"container_no": f"QDGU{number:07d}", "size_type": "45G1"} for number in range(999)]
    document = pypdf.PdfReader(BytesIO(pdf(sheet(type_, record_in(type_, path) | {"containers": many}))))
    text = "".join(page.extract_text() for page in document.pages)
    assert all(each["container_no"] in text for each in many)


def test_what_a_sender_writes_is_no_markup_of_the_paper() -> None:
    type_, path = NOTICES[0]
    nasty = '<b>bold</b> & <img src="http://elsewhere.example/"/> <para>'
    document = pypdf.PdfReader(BytesIO(pdf(sheet(type_, record_in(type_, path) | {"note": nasty}))))
    assert "".join(nasty.split()) in "".join("".join(page.extract_text() for page in document.pages).split())


def test_the_code_leads_where_it_should() -> None:
    rows = squares(LINK)
    picture = Image.new("1", (len(rows), len(rows)), 1)
    for x, y, length in runs(rows):
        for each in range(x, x + length):
            picture.putpixel((each, y), 0)
    (read,) = zxingcpp.read_barcodes(
        picture.convert("L").resize((len(rows) * 8, len(rows) * 8), Image.Resampling.NEAREST)
    )
    assert read.text == LINK
    assert svg_path(rows).startswith(f"M{QUIET} {QUIET}h7v1h-7z")


def test_a_code_is_read_by_the_day_of_the_message() -> None:
    type_ = TYPES["inspection.notice.1"]
    (line,) = lines_of(fields_for(type_), {"insp_customs_code": "4218"}, on=date(2026, 11, 21))
    assert isinstance(line, Line)
    assert (line.text, line.means_zh, line.means_en) == ("4218", "黄岛海关", "Huangdao Customs")
    assert line.told("zh") == "4218 黄岛海关"
    (unknown,) = lines_of(fields_for(type_), {"insp_customs_code": "9999"})
    assert isinstance(unknown, Line) and unknown.told("en") == "9999"
