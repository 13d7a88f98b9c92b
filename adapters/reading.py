"""A foreign document read by its table: every row is tried, every fault is told with its path and line."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import Any

from lxml import etree

from adapters.fields import (
    Amount,
    Field,
    Fixed,
    Group,
    Implied,
    Inner,
    Kind,
    Lifted,
    Made,
    Many,
    Mark,
    Pieces,
    Row,
    Split,
    Told,
    Unfit,
    Within,
    plain_decimal,
)
from adapters.page import Page, Spot, open_page
from adapters.tree import Tree
from messages.envelope import Message
from messages.findings import Finding
from messages.money import BadMoney, Money
from messages.xml.records import FieldPlan, Place, Unread, plan

MOST_STRANGERS = 1000  # of a document that has more, nobody needs to be told all
TOLD = "SW114"


class Reading(Tree):
    """One document: what of it was looked at, and what is wrong with it. where: as of a Tree."""

    def __init__(self, root: etree._Element, where: str | None = None) -> None:
        super().__init__(root, where)
        self._findings: dict[Finding, None] = {}
        self._lifted: set[etree._Element] = set()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, each once, in the order of their lines."""
        return tuple(sorted(self._findings, key=lambda finding: finding.line or 0))

    def find(self, code: str, place: Place, wanted: str | None = None) -> None:
        """Note a finding."""
        found = Finding(code=code, where=place.where, line=place.line, value=place.value, wanted=wanted)
        self._findings[found] = None

    def rows(self, page: Page, rows: Iterable[Row], spot: Spot) -> None:
        """Read these rows from this element on."""
        for row in rows:
            match row:
                case Field() | Amount():
                    self._field(page, row, self.down(spot, row.path), spot)
                case Made():
                    self._made(page, row, self.down(spot, row.path))
                case Lifted():
                    self._lift(page, row, spot)
                case Pieces():
                    self._pieces(page, row, spot)
                case Many():
                    self._many(page, row, spot)
                case Group():
                    self._group(page, row, spot)
                case Inner():
                    self._inner(page, row, self.down(spot, row.path))
                case Within():
                    self.rows(page, row.rows, self.marked(spot, row.kind))
                case Fixed():
                    page.fixed.append((row, self.down(spot, row.path)))
                case Told():
                    self._tell(self.down(spot, row.path))
                case Mark():
                    self.down(spot, row.path)
                case Implied():
                    self.cover(spot, row.path)
                case Split():
                    pass  # one message each: `each` finds them, and a page is filled in for every one

    def settle(self, page: Page, spot: Spot) -> None:
        """Take the spares that are needed, and tell which fields are missing."""
        self._take_spares(page)
        for each in _lacking(page):
            place = page.gaps.get(each.name, spot.place)
            self.find("SW104", place, place.where.rpartition("/")[2])

    def hold(self, page: Page, message: Message) -> None:
        """Tell of elements that should follow from the message and say something else."""
        for row, spot in page.fixed:
            said = _part(spot.text, row.part)
            if not said:
                continue
            try:
                wanted = row.of(message)
            except Unread:
                continue
            if said != wanted:
                self.find(TOLD, spot.place, wanted)

    def leftovers(self, code: str = "SW105") -> None:
        """Tell of elements that no row knows; code: what they earn."""
        for place in islice(self.strangers(), MOST_STRANGERS):
            self.find(code, place)

    def _field(self, page: Page, row: Field | Amount, at: Spot, start: Spot) -> None:
        said = _said(row, at)
        if said is None:
            page.miss(row.name, at)
        elif row.name in page.read and not row.spare:
            self._tell_other(page, row, said, at, start)
        else:
            value = self._read(row, said, at, start)
            if value is _PASSED or value is None:
                page.miss(row.name, at)
            elif row.spare:
                page.spares.setdefault(row.name, (value, at))
                page.places.setdefault(page.at + row.name, at.place)
            else:
                page.take(row.name, value, at)
                for name, given in row.given.items() if isinstance(row, Field) else ():
                    page.take(name, given, at)

    def _tell_other(self, page: Page, row: Field | Amount, said: str, at: Spot, start: Spot) -> None:
        """Another element has said it: tell of this one, where it says something else."""
        try:
            same = _value(row, said, at, self.sign(row, start)) == page.found.get(row.name, MISSING)
        except Unfit:
            same = False
        if not same:
            self._tell(at)

    def sign(self, row: Field | Amount, start: Spot) -> str | None:
        """What the element of the amount's sign says."""
        return self.down(start, row.sign).text if isinstance(row, Amount) and row.sign else None

    def _read(self, row: Field | Amount | Many, said: str, at: Spot, start: Spot) -> Any:
        """The value, MISSING where it does not fit, or _PASSED where it says nothing to us."""
        try:
            if said == "":
                raise Unfit("a value, or no element")
            return row.read(said) if isinstance(row, Many) else _value(row, said, at, self.sign(row, start))
        except Unfit as unfit:
            self.find(unfit.code, at.place, unfit.wanted)
            return _PASSED if unfit.code == TOLD else MISSING

    def _made(self, page: Page, row: Made, at: Spot) -> None:
        if at.element is None:
            page.miss(row.name, at)
            return
        try:
            value = page.found[row.name] if row.spare and row.name in page.read else row.of(at.element)
        except Unfit:
            page.miss(row.name, at)
            self._tell(at)
            return
        if page.found.get(row.name) is None:
            page.take(row.name, value, at)
        if value == page.found[row.name]:
            for part in row.parts:
                self.cover(at, part)
        else:
            self._tell(at)

    def _lift(self, page: Page, row: Lifted, spot: Spot) -> None:
        for item in self.items(spot, row.path):
            if item.element is not None and (fits := row.pattern.fullmatch(item.text or "")):
                self._lifted.add(item.element)
                if row.name not in page.read:
                    page.take(row.name, fits[1], item)
        if row.name not in page.read:
            page.miss(row.name, self.nowhere(spot, row.path))

    def _pieces(self, page: Page, row: Pieces, spot: Spot) -> None:
        text, first = "", None
        for item in self.items(spot, row.path):
            if item.element is None or item.element in self._lifted:
                continue
            piece = item.element.text or ""
            if row.name in page.read or not piece.strip() or len(text) + len(piece) > row.most:
                self._tell(item)
            else:
                text, first = text + piece, first or item
        if first is not None:
            page.take(row.name, text, first)
        else:
            page.miss(row.name, self.nowhere(spot, row.path))

    def _many(self, page: Page, row: Many, spot: Spot) -> None:
        values = []
        for n, item in enumerate(self.items(spot, row.path)):
            if row.most is not None and n >= row.most:
                self._tell(item)
                continue
            values.append(self._read(row, item.text or "", item, spot))
            page.places[f"{page.at}{row.name}[{n}]"] = item.place
        nowhere = self.nowhere(spot, row.path)
        if values:
            page.take(row.name, MISSING if MISSING in values else tuple(values), nowhere)
        else:
            page.miss(row.name, nowhere)

    def _group(self, page: Page, row: Group, spot: Spot) -> None:
        if row.name in page.read:
            return  # another place has them; these stay strangers, and are told
        items: list[Any] = []
        for kind, item in self.each(spot, row.kinds):
            at = f"{page.at}{row.name}[{len(items)}]"
            planned = _planned(page, row.name)
            inner: Page | None = None
            if planned.nested:
                inner = open_page(planned.leaf, f"{at}.", page.places)
                self.rows(inner, kind.rows, item)
                if row.sparse and not inner.read and not inner.spares:
                    continue
                self.settle(inner, item)
                page.fixed += inner.fixed
            page.places[at] = Place(item.where, item.line)
            items.append(inner.value() if inner else self._plain(page, kind, item))
        nowhere = self.nowhere(spot, row.kinds[0].path)
        if items:
            page.take(row.name, MISSING if MISSING in items else tuple(items), nowhere)
        else:
            page.miss(row.name, nowhere)

    def _plain(self, page: Page, kind: Kind, item: Spot) -> Any:
        """A repeated plain value that stands deeper in its element: the one Field among the rows."""
        found: Any = MISSING
        for row in kind.rows:
            at = self.down(item, row.path) if isinstance(row, Field | Mark) else item
            if isinstance(row, Field):
                found = self._read(row, at.text or "", at, item)
        return found

    def _inner(self, page: Page, row: Inner, at: Spot) -> None:
        inner = open_page(_planned(page, row.name).leaf, f"{page.at}{row.name}.", page.places)
        if row.name in page.read:
            inner.places = {}  # a second place for it: looked at, and told where it says more
        self.rows(inner, row.rows, at)
        if not inner.read:
            page.miss(row.name, at)
            return
        page.fixed += inner.fixed
        self._take_spares(inner)
        lacking = _lacking(inner)
        if lacking and (_planned(page, row.name).optional or row.spare or row.name in page.read):
            self.find(TOLD, at.place, ", ".join(each.tag for each in lacking))
            page.miss(row.name, at)
            return
        if row.name in page.read:
            if inner.value() != page.found.get(row.name):
                self.find(TOLD, at.place)
        elif row.spare:
            page.spares.setdefault(row.name, (inner.value(), at))
        else:
            self.settle(inner, at)
            page.take(row.name, inner.value(), at)

    def _take_spares(self, page: Page) -> None:
        for name, (value, found) in page.spares.items():
            if name not in page.read:
                page.take(name, value, found)

    def _tell(self, spot: Spot) -> None:
        if spot.text or (spot.element is not None and len(spot.element)):
            self.find(TOLD, spot.place)


_PASSED = object()


def _planned(page: Page, name: str) -> FieldPlan:
    return _plans(page.record)[name]


@cache
def _plans(record: type) -> Mapping[str, FieldPlan]:
    return {each.name: each for each in plan(record)}


def _lacking(page: Page) -> list[FieldPlan]:
    """The fields that must be there, were not found, and of which no fault was told yet."""
    return [
        each
        for each in plan(page.record)
        if not each.optional and each.name not in page.found and each.name not in page.failed
    ]


def _said(row: Field | Amount, at: Spot) -> str | None:
    if isinstance(row, Field) and row.attribute is not None:
        return None if at.element is None else at.element.get(row.attribute)
    return _part(at.text, row.part if isinstance(row, Field) else None)


def _value(row: Field | Amount, said: str, at: Spot, sign: str | None) -> Any:
    if isinstance(row, Field):
        return row.read(said)
    try:
        amount: Decimal = plain_decimal(said)
        currency = "" if at.element is None else str(at.element.get("Ccy", ""))
        return Money(-amount if sign == "DBIT" else amount, currency)
    except BadMoney as bad:
        raise Unfit(bad.wanted) from None


def _part(said: str | None, part: int | None) -> str | None:
    if said is None or part is None:
        return said
    before, slash, after = said.partition("/")
    return before if part == 0 else after if slash else None
