"""A sheet of paper (告知单): what a message says, by whom and when, and a QR code that opens where it stands now."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from gateway.web.portal.sheets.code import runs, squares
from gateway.web.portal.sheets.lines import Line, Part, moment

FONT: Final = "STSong-Light"  # every reader of PDF has its glyphs or takes its own: nothing to carry along
MARGIN: Final = 16 * mm
CODE: Final = 30 * mm
_INK, _FAINT, _LINE = HexColor("#1a1f24"), HexColor("#5b6670"), HexColor("#c5ccd2")
_WIDTH: Final = A4[0] - 2 * MARGIN

registerFont(UnicodeCIDFont(FONT))


def _style(name: str, size: float, **more: Any) -> ParagraphStyle:
    given: dict[str, Any] = {
        "fontName": FONT,
        "fontSize": size,
        "leading": size * 1.4,
        "textColor": _INK,
        "wordWrap": "CJK",
    }
    return ParagraphStyle(name, **(given | more))


_TITLE = _style("title", 17)
_PART = _style("part", 11, spaceBefore=8, spaceAfter=3)
_TEXT = _style("text", 9.5)
_AID = _style("aid", 7.5, textColor=_FAINT)
_FRAME = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.4, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on it. number: of the message in the journal. link: what the QR code leads to. lines: what is said.

    heading: pairs of name in Chinese, name in English and value, above what is said (who, when, digest).
    """

    zh: str
    en: str
    number: str
    link: str
    heading: tuple[tuple[str, str, str], ...]
    lines: Sequence[Line | Part]
    printed_at: datetime


def pdf(sheet: Sheet) -> bytes:
    """The sheet on A4, Chinese with English beside it; as many pages as it takes, each numbered."""
    target = BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN + 4 * mm,
        title=f"{sheet.zh} {sheet.number}",
        lang="zh-CN",
        invariant=True,
    )
    document.build([_head(sheet), Spacer(0, 4 * mm), *_body(sheet.lines)], canvasmaker=_numbering(sheet))
    return target.getvalue()


def _head(sheet: Sheet) -> Flowable:
    told: list[Flowable] = [Paragraph(escape(sheet.zh), _TITLE), Paragraph(escape(sheet.en), _AID), Spacer(0, 2 * mm)]
    told += [Paragraph(f"{escape(zh)}　{_aid(en)}　{escape(value)}", _TEXT) for zh, en, value in sheet.heading]
    head = Table([[told, _Code(sheet.link)]], colWidths=[_WIDTH - CODE, CODE])
    head.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
    return head


def _aid(text: str) -> str:
    return f'<font size="{_AID.fontSize}" color="#5b6670">{escape(text)}</font>'


def _body(said: Sequence[Line | Part]) -> Iterator[Flowable]:
    lines: list[Line] = []
    for each in said:
        if isinstance(each, Line):
            lines.append(each)
            continue
        yield from _of_lines(lines)
        lines = []
        yield Paragraph(f"{escape(each.zh.name)}　{_aid(each.en.name)}", _PART)
        if each.rows:
            yield _of_rows(each)
        else:
            yield from _body(each.lines)
    yield from _of_lines(lines)


def _of_lines(lines: list[Line]) -> Iterator[Flowable]:
    if lines:
        name = _WIDTH * 0.32
        rows = [[_name(each.zh.name, each.en.name), Paragraph(_told(each), _TEXT)] for each in lines]
        yield Table(rows, colWidths=[name, _WIDTH - name], style=_FRAME)


def _of_rows(part: Part) -> Flowable:
    number = 8 * mm
    width = (_WIDTH - number) / len(part.columns)
    rows: list[list[Any]] = [["", *(_name(zh.name, en.name) for zh, en in part.columns)]]
    for count, row in enumerate(part.rows, 1):
        rows.append([Paragraph(str(count), _TEXT), *(Paragraph(_told(each), _TEXT) for each in row)])
    return Table(rows, colWidths=[number, *[width] * len(part.columns)], style=_FRAME, repeatRows=1)


def _name(zh: str, en: str) -> list[Paragraph]:
    return [Paragraph(escape(zh), _TEXT), Paragraph(escape(en), _AID)]


def _told(line: Line | None) -> str:
    """The value, its meaning in both languages; lines stay lines."""
    if line is None:
        return ""
    means = f"{escape(line.means_zh)}　{_aid(line.means_en)}" if line.means_zh else ""
    return f"{escape(line.text)} {means}".strip().replace("\n", "<br/>")


class _Code(Flowable):
    """The QR code, drawn as strips: no picture."""

    def __init__(self, link: str) -> None:
        super().__init__()
        self._rows = squares(link)
        self.width = self.height = CODE

    def draw(self) -> None:
        """Called with the origin at its lower left."""
        side = CODE / len(self._rows)
        self.canv.setFillColor(_INK)
        for x, y, length in runs(self._rows):
            self.canv.rect(x * side, CODE - (y + 1) * side, length * side, side, stroke=0, fill=1)


def _numbering(sheet: Sheet) -> Callable[..., Canvas]:
    """A canvas that writes below each page which of how many it is: it knows when all are drawn."""
    below = f"{sheet.number}　{moment(sheet.printed_at.isoformat())}"

    class Numbered(Canvas):
        def __init__(self, *given: Any, **more: Any) -> None:
            super().__init__(*given, **more)
            self._drawn: list[dict[str, Any]] = []

        def showPage(self) -> None:  # as reportlab calls it
            self._drawn.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]

        def save(self) -> None:
            for number, drawn in enumerate(self._drawn, 1):
                self.__dict__.update(drawn)
                self.setFont(FONT, 7.5)
                self.setFillColor(_FAINT)
                self.drawString(MARGIN, MARGIN - 4 * mm, below)
                self.drawRightString(A4[0] - MARGIN, MARGIN - 4 * mm, f"{number} / {len(self._drawn)}")
                super().showPage()
            super().save()

    return Numbered
