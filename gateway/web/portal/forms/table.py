"""A table that somebody brings, from a spreadsheet or a clipboard: each line a record, all that is wrong told at once.

Columns are found by name, Chinese, English or the field's own, in any order. UTF-8 and GB18030 are read (the latter is
what spreadsheets in China save), commas, tabs and semicolons. Values are not judged here, as in `typed`.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final

from gateway.web.portal.forms.fields import Field, Kind
from gateway.web.portal.forms.shown import Wrong
from gateway.web.portal.forms.typed import record_of

MOST_LINES: Final = 2000
_DELIMITERS: Final = ("\t", ",", ";")
_ENCODINGS: Final = ("utf-8-sig", "gb18030")
_NOTHING: Final = "—"


@dataclass(frozen=True, slots=True)
class Line:
    """One record. number: of its line in the table, the head being 1."""

    number: int
    record: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """What was brought. wrong: of the table itself, told by line and column ("1:集装箱号"); then it has no lines."""

    lines: tuple[Line, ...] = ()
    wrong: tuple[Wrong, ...] = ()


def columns_of(fields: Iterable[Field]) -> tuple[Field, ...]:
    """The fields that a table has columns for: those of one value each."""
    return tuple(each for each in fields if not each.repeated and each.kind not in (Kind.GROUP, Kind.MONEY))


def example(fields: Iterable[Field], language: str) -> str:
    """The head of such a table, to fill in; a spreadsheet opens it as it is."""
    names = [(each.zh if language == "zh" else each.en).name for each in columns_of(fields)]
    return "\ufeff" + ",".join(f'"{name}"' if "," in name else name for name in names) + "\r\n"


def read_table(data: bytes, fields: Iterable[Field], *, usual: Mapping[str, Any]) -> Table:
    """The lines of a table. usual: what a line means where it leaves a field blank (site, bay), by the field's name."""
    text = _text(data)
    if text is None:
        return Table(wrong=(_wrong("encoding", "0"),))
    columns = columns_of(fields)
    try:
        rows = list(_rows(text))
    except csv.Error:  # a cell without end
        return Table(wrong=(_wrong("quotes", "0"),))
    if len(rows) < 2:  # a head and a line
        return Table(wrong=(_wrong("empty", "0"),))
    if len(rows) > MOST_LINES + 1:
        return Table(wrong=(_wrong("long", "0", str(MOST_LINES)),))
    named, wrong = _named(rows[0][1], columns, usual)
    wrong += [_wrong("wide", str(number)) for number, row in rows[1:] if len(row) > len(rows[0][1])]
    if wrong:
        return Table(wrong=tuple(wrong))
    found = (Line(number, _record(columns, named, row, usual)) for number, row in rows[1:])
    return Table(lines=tuple(each for each in found if each.record))


def _record(columns: tuple[Field, ...], named: list[Field], row: Sequence[str], usual: Mapping[str, Any]) -> Any:
    said = record_of(columns, [(f"/{field.name}", value) for field, value in zip(named, row, strict=False)])
    return {**usual, **said} if said else {}


def _text(data: bytes) -> str | None:
    for encoding in _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line each begins on; blank ones are passed over."""
    head = text.lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    before = 0
    for row in reader:
        if any(each.strip() for each in row):
            yield before + 1, row
        before = reader.line_num


def _named(
    head: Sequence[str], columns: tuple[Field, ...], usual: Mapping[str, Any]
) -> tuple[list[Field], list[Wrong]]:
    by_name = {_plain(name): each for each in columns for name in (each.name, each.zh.name, each.en.name)}
    found: list[Field] = []
    wrong: list[Wrong] = []
    for name in head:
        field = by_name.get(_plain(name))
        if field is None:
            near = get_close_matches(_plain(name), by_name, n=1)
            wrong.append(_wrong("unknown", f"1:{name}", by_name[near[0]].zh.name if near else _NOTHING))
        elif field in found:
            wrong.append(_wrong("twice", f"1:{name}"))
        else:
            found.append(field)
    given = {each.name for each in found} | usual.keys()
    wrong += [_wrong("missing", f"1:{each.zh.name}") for each in columns if each.required and each.name not in given]
    return found, wrong


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


_WORDS: Final[Mapping[str, tuple[str, str, str, str]]] = {  # zh, en, mend_zh, mend_en
    "encoding": ("读不出文字", "it cannot be read as text", "另存为 CSV（UTF-8）", "save it as CSV (UTF-8)"),
    "empty": (
        "没有数据行",
        "there is no line of data",
        "第一行为列名，其后每行一条",
        "first the names, then a line each",
    ),
    "long": ("行数过多", "too many lines", "请分次上传", "bring it in parts"),
    "quotes": (
        "有一格过长或引号未闭合",
        "a cell is too long, or its quote has no end",
        "检查引号",
        "look at the quotes",
    ),
    "wide": (
        "这一行的列比表头多",
        "this line has more columns than the head",
        "检查分隔符和引号",
        "check commas and quotes",
    ),
    "unknown": ("没有这一列", "there is no such column", "改列名或删去此列", "rename or remove the column"),
    "twice": ("这一列出现两次", "this column is there twice", "删去其一", "remove one"),
    "missing": ("缺少必填列", "a column that must be there is missing", "补上此列", "add the column"),
}


def _wrong(what: str, where: str, wanted: str | None = None) -> Wrong:
    return Wrong("", where, "error", *_WORDS[what][:2], wanted, *_WORDS[what][2:])
