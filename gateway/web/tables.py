"""Cases as a table, for spreadsheets: CSV and XLSX, headed in both languages, bounded, with a word where there is more.

No cell is ever a formula: CSV has an apostrophe before what a spreadsheet would take for one, XLSX says that it is
text. Source: OWASP, CSV injection.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import xlsxwriter

from gateway.journal.listing import at
from gateway.journal.reading import MOST_PER_PAGE, Page
from messages.catalogue import Family
from messages.lists import Column

MOST_ROWS: Final = 5000  # of one table
CSV: Final = "text/csv"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_CELL: Final = 32_000  # characters; a spreadsheet takes no more
_DIGITS: Final = 15  # that a number of a spreadsheet keeps
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_SHEET: Final = re.compile(r"[\[\]:*?/\\]")
_WIDTH: Final = 18

_NUMBERED: Final = (Column(name="order_key", zh="编号", en="Number", path="order_key"),)
_STANDING: Final = (
    Column(name="state", zh="状态", en="State", path="state_zh"),
    Column(name="state_code", zh="状态代码", en="State code", path="state"),
    Column(name="opened_at", zh="开始时间", en="Opened", path="opened_at"),
    Column(name="moved_at", zh="最近变化", en="Last moved", path="moved_at"),
    Column(name="next", zh="下一步", en="Next step", path="expected.zh"),
    Column(name="by", zh="由谁", en="By whom", path="expected.by"),
    Column(name="until", zh="最迟", en="Until", path="expected.until"),
)

Read = Callable[[str | None], Page]  # cursor -> the page after it


@dataclass(frozen=True, slots=True)
class Table:
    """A table of cases of one family."""

    family: Family

    @property
    def columns(self) -> Sequence[Column]:
        """What is shown of each case: what its family says, then where it stands."""
        return (*(self.family.columns or _NUMBERED), *_STANDING)

    def head(self) -> list[str]:
        """The names of the columns in both languages."""
        return [f"{column.zh} / {column.en}" for column in self.columns]

    def row(self, case: Mapping[str, Any]) -> list[str]:
        """One case."""
        return ["; ".join(map(_text, at(case, column.path)))[:MOST_CELL] for column in self.columns]

    def csv_of(self, page: Page, *, is_first: bool) -> bytes:
        """A page's lines, RFC 4180, UTF-8 without a mark."""
        out = io.StringIO()
        write = csv.writer(out).writerow
        if is_first:
            write(self.head())
        for case in page.items:
            write([_no_formula(cell, column) for cell, column in zip(self.row(case), self.columns, strict=True)])
        return out.getvalue().encode()

    def csv_end(self, cursor: str | None) -> bytes:
        """The last line, where there is more."""
        return f'"{more(cursor)}"\r\n'.encode() if cursor is not None else b""

    def xlsx(self, pages: Iterator[Page]) -> tuple[bytes, str | None]:
        """The workbook, and the cursor of what it has no room for. Blocks."""
        out = io.BytesIO()
        settings = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(out, {**settings, "strings_to_numbers": False}) as book:
            sheet = book.add_worksheet(_SHEET.sub(" ", self.family.zh)[:31])
            bold = book.add_format({"bold": True, "text_wrap": True})
            sheet.freeze_panes(1, 0)
            sheet.set_column(0, len(self.columns) - 1, _WIDTH)
            for number, name in enumerate(self.head()):
                sheet.write_string(0, number, name, bold)
            at_row, cursor = 0, None
            for page in pages:
                cursor = page.cursor
                for case in page.items:
                    at_row += 1
                    self._write(sheet, at_row, case)
            if cursor is not None:
                sheet.write_string(at_row + 1, 0, more(cursor))
        return out.getvalue(), cursor

    def _write(self, sheet: Any, at_row: int, case: Mapping[str, Any]) -> None:
        for number, (cell, column) in enumerate(zip(self.row(case), self.columns, strict=True)):
            if column.number and _NUMBER.fullmatch(cell) and sum(map(str.isdigit, cell)) <= _DIGITS:
                sheet.write_number(at_row, number, float(cell))  # of so few digits none is lost
            elif cell:
                sheet.write_string(at_row, number, cell)


def pages(read: Read, cursor: str | None) -> Iterator[Page]:
    """Pages from a cursor on, of as many rows as a table has room for."""
    for _ in range(MOST_ROWS // MOST_PER_PAGE):
        page = read(cursor)
        yield page
        cursor = page.cursor
        if cursor is None:
            return


def more(cursor: str | None) -> str:
    """What is said where there is more than the table has."""
    return f"还有更多：cursor={cursor} / there is more: cursor={cursor}"


def wanted(asked: str | None, accept: str | None) -> str:
    """json, csv or xlsx: what is asked for by name, else by what is accepted."""
    if asked is not None:
        return asked
    if accept is not None and CSV in accept:
        return "csv"
    return "xlsx" if accept is not None and XLSX in accept else "json"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "是 / yes" if value else "否 / no"
    return str(value)


def _no_formula(cell: str, column: Column) -> str:
    """A cell that no spreadsheet takes for a formula; a plain negative number is one of a column that has them."""
    if not cell.startswith(_FORMULA) or (column.number and _NUMBER.fullmatch(cell)):
        return cell
    return f"'{cell}"
