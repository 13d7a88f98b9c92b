"""Arrivals from a spreadsheet: columns by name, any usual encoding, and everything wrong with the table at once."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.web.portal.forms.table import MOST_LINES, Table, columns_of, example, read_table
from tests.gateway.web.portal.test_sheets import TYPES, fields_for

FIELDS = fields_for(TYPES["inspection.arrival.1"])
USUAL = dict.fromkeys(
    ("bill_no", "transport", "exam_rec_id", "site_name", "site_code", "bay_code", "in_place_time"), "X"
)
TEXT = "报关单号,集装箱号,件数\r\n421820261000000193,QDGU1000016,12\r\n\r\n421820261000000206,QDGU1000021,\r\n"


def read(data: str | bytes, usual: Mapping[str, Any] = USUAL) -> Table:
    return read_table(data.encode() if isinstance(data, str) else data, FIELDS, usual=usual)


def told(table: Table) -> list[tuple[str, str | None]]:
    assert table.lines == () and all(each.zh and each.en and each.mend_zh and each.mend_en for each in table.wrong)
    return [(each.where, each.wanted) for each in table.wrong]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("gb18030"),
        TEXT.replace(",", "\t").encode(),
        TEXT.replace(",", ";").encode(),
        TEXT.replace("\r\n", "\n").encode(),
        TEXT.replace("报关单号", '"declaration number"').replace("集装箱号", "container_no").encode(),
        TEXT.replace("报关单号", " Declaration  Number ").encode(),
    ],
    ids=["utf-8", "with a mark", "gb18030", "tabs", "semicolons", "unix", "other names", "loosely named"],
)
def test_a_table_is_read_however_it_was_saved(data: bytes) -> None:
    lines = read(data).lines
    assert [each.number for each in lines] == [2, 4]
    assert lines[0].record == {
        **USUAL,
        "entry_id": "421820261000000193",
        "container_no": "QDGU1000016",
        "pieces": 12,
    }
    assert "pieces" not in lines[1].record


def test_what_a_line_says_goes_before_what_is_usual() -> None:
    (line,) = read("报关单号,查验场位编号\n421820261000000193,B07\n").lines
    assert line.record["bay_code"] == "B07" and line.record["site_code"] == "X"


def test_all_that_is_wrong_with_the_head_is_told_at_once() -> None:
    assert told(read("集装箱,集装箱号,集装箱号,重量单位价\n1,2,3,4,5\n", {})) == [
        ("1:集装箱", "集装箱号"),
        ("1:集装箱号", None),
        ("1:重量单位价", "—"),
        *((f"1:{each.zh.name}", None) for each in FIELDS if each.required),
        ("2", None),
    ]


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", "报关单号\n".encode(), b"\xff\xfe\x00\x01", b"a\0b\nc", b'a\n"' + b"x" * 200_000]
)
def test_what_is_no_table_is_told(data: bytes) -> None:
    assert told(read(data))


def test_a_table_of_too_many_lines_is_told_to_come_in_parts() -> None:
    assert told(read("报关单号\n" + "1\n" * (MOST_LINES + 1))) == [("0", str(MOST_LINES))]
    assert len(read("报关单号\n" + "1\n" * MOST_LINES).lines) == MOST_LINES


@pytest.mark.parametrize("language", ["zh", "en"])
def test_its_own_example_is_read_when_it_is_filled_in(language: str) -> None:
    head = example(FIELDS, language)
    line = ",".join("1" for _ in columns_of(FIELDS))
    assert [each.number for each in read(f"{head}{line}\r\n", {}).lines] == [2]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_is_brought_is_read_or_told(data: bytes) -> None:
    table = read(data)
    assert bool(table.lines) != bool(table.wrong) or not (table.lines or table.wrong)
