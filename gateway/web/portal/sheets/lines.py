"""A record as lines that people read: the schema's words, what each code means, times of Beijing, sums with commas."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from gateway.web.portal.forms.fields import Field, Kind
from messages.times import BEIJING
from messages.xml.described import Words

_FLAGS: Final = {True: ("是", "yes"), False: ("否", "no")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field. text: its value as it is written. means_zh, means_en: what a code stands for, "" where it is none."""

    at: str
    zh: Words
    en: Words
    text: str
    means_zh: str = ""
    means_en: str = ""

    def told(self, language: str) -> str:
        """Value and meaning: "4218 黄岛海关"."""
        means = self.means_zh if language == "zh" else self.means_en
        return f"{self.text} {means}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A group of lines, or the items of a list. rows: of each item its lines, in the order of `columns`."""

    at: str
    zh: Words
    en: Words
    lines: "tuple[Line | Part, ...]" = ()
    columns: tuple[tuple[Words, Words], ...] = ()
    rows: tuple[tuple[Line | None, ...], ...] = ()


def lines_of(
    fields: Iterable[Field], record: Mapping[str, Any], *, on: date | None = None, at: str = ""
) -> tuple[Line | Part, ...]:
    """What a record says, in the order of its schema. record: its canonical JSON. on: the day its codes are read by."""
    return tuple(_lines(tuple(fields), record, on, at))


def _lines(fields: tuple[Field, ...], record: Mapping[str, Any], on: date | None, at: str) -> Iterator[Line | Part]:
    for field in fields:
        value, where = record.get(field.name), f"{at}/{field.name}"
        if value is None or value == []:
            continue
        if field.repeated and field.kind is Kind.GROUP and all(map(_is_plain, field.fields)):
            yield _table(field, value, on, where)
        elif field.kind is Kind.GROUP:
            items = value if field.repeated else [value]
            for number, item in enumerate(items):
                below = f"{where}/{number}" if field.repeated else where
                yield Part(at=below, zh=field.zh, en=field.en, lines=lines_of(field.fields, item, on=on, at=below))
        else:
            coded = replace(field, codes=field.list_in(record))
            yield _line(coded, value if field.repeated else [value], on, where)


def _table(field: Field, items: list[Mapping[str, Any]], on: date | None, at: str) -> Part:
    """Only the columns in which something is said."""
    said = [each for each in field.fields if any(item.get(each.name) not in (None, []) for item in items)]
    return Part(
        at=at,
        zh=field.zh,
        en=field.en,
        columns=tuple((each.zh, each.en) for each in said),
        rows=tuple(
            tuple(next(iter(_lines((each,), item, on, f"{at}/{number}")), None) for each in said)  # type: ignore[misc]
            for number, item in enumerate(items)
        ),
    )


def _is_plain(field: Field) -> bool:
    return field.kind is not Kind.GROUP


def _line(field: Field, values: list[Any], on: date | None, at: str) -> Line:
    told = [_told(field, value, on) for value in values]
    if len(told) == 1 or not any(zh for _, zh, _ in told):
        text, zh, en = told[0] if len(told) == 1 else (", ".join(each for each, _, _ in told), "", "")
        return Line(at=at, zh=field.zh, en=field.en, text=text, means_zh=zh, means_en=en)
    zh = "、".join(f"{text} {zh}".strip() for text, zh, _ in told)
    en = ", ".join(f"{text} {en}".strip() for text, _, en in told)
    return Line(at=at, zh=field.zh, en=field.en, text="", means_zh=zh, means_en=en)


def _told(field: Field, value: Any, on: date | None) -> tuple[str, str, str]:
    """Text, and what it means in Chinese and in English."""
    match field.kind:
        case Kind.FLAG:
            return "", *_FLAGS[bool(value)]
        case Kind.MONEY:
            return f"{value['currency']} {with_commas(str(value['amount']))}", "", ""
        case Kind.MOMENT:
            return moment(str(value)), "", ""
        case Kind.CODE if field.codes is not None and (code := field.codes.get(str(value), on)) is not None:
            return code.value, code.zh, code.en
        case Kind.DECIMAL:
            return with_commas(str(value)), "", ""
        case _:
            return str(value), "", ""


def moment(text: str) -> str:
    """A time as Beijing writes it: "2026-11-21 09:30:00"; the text itself where it is no time."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return at.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M:%S")


def with_commas(number: str) -> str:
    """ "1234567.80" -> "1,234,567.80"."""
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    whole, point, rest = digits.partition(".")
    grouped = f"{int(whole):,}" if whole.isascii() and whole.isdigit() else whole
    return f"{sign}{grouped}{point}{rest}"
