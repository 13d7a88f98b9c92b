"""A foreign document read by its table: every row is tried, every fault is told with its path and line."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import MISSING
from itertools import islice
from typing import Any

from lxml import etree

from adapters.fields import Field, Fixed, Group, Kind, Many, Row, Split, Told, Unfit
from adapters.page import Page, Spot, open_page
from messages.envelope import Message
from messages.findings import Finding
from messages.xml.records import Place, Unread, plan

MOST_STRANGERS = 1000  # of a document that has more, nobody needs to be told all

_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"


class Reading:
    """One document: what of it was looked at, and what is wrong with it."""

    def __init__(self, root: etree._Element) -> None:
        self._namespace = str(root.tag)[: str(root.tag).rfind("}") + 1]  # "{urn:…}", or "" where it has none
        self._root = root
        self._findings: dict[Finding, None] = {}
        self._seen: dict[etree._Element, str] = {root: f"/{_name(root)}"}
        self.start = Spot(root, self._seen[root], root.sourceline)

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
                case Field():
                    self._field(page, row, self._down(spot, row.path))
                case Many():
                    self._many(page, row, spot)
                case Group():
                    self._group(page, row, spot)
                case Fixed():
                    page.fixed.append((row, self._down(spot, row.path)))
                case Told():
                    self._tell(self._down(spot, row.path))
                case Split():
                    pass  # one message each: `each` finds them, and a page is filled in for every one

    def each(self, spot: Spot, kinds: Iterable[Kind]) -> list[tuple[Kind, Spot]]:
        """Every element of these kinds, in the order of the document."""
        found = [(kind, item) for kind in kinds for item in self._items(spot, kind.path)]
        if len({kind.path for kind, _ in found}) > 1:
            order = {element: n for n, element in enumerate(self._root.iter())}
            found.sort(key=lambda each: order[each[1].element])  # type: ignore[index]  # an item has an element
        return found

    def nowhere(self, spot: Spot, path: str) -> Spot:
        """Where an element would stand that is not there."""
        above, _, last = path.rpartition("/")
        parent = self._down(spot, above)
        where = f"{parent.where}/{last}"
        return Spot(None, where, parent.line, parent.gap or where)

    def settle(self, page: Page, spot: Spot) -> None:
        """Take the spares that are needed, and tell which fields are missing."""
        for name, (value, found) in page.spares.items():
            if name not in page.read:
                page.take(name, value, found)
        for each in plan(page.record):
            if not each.optional and each.name not in page.found and each.name not in page.failed:
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
                self.find("SW114", spot.place, wanted)

    def leftovers(self) -> None:
        """Tell of elements that no row knows; a signature of the whole is none of them."""
        for place in islice(self._strangers(), MOST_STRANGERS):
            self.find("SW105", place)

    def _strangers(self) -> Iterator[Place]:
        for parent, at in self._seen.items():
            counts: Counter[str] = Counter()
            for element in parent.iterchildren(etree.Element):
                counts[str(element.tag)] += 1
                if element not in self._seen and not (parent is self._root and element.tag == _SIGNATURE):
                    n = counts[str(element.tag)]
                    yield Place(f"{at}/{_name(element)}" + (f"[{n}]" if n > 1 else ""), element.sourceline)

    def _down(self, spot: Spot, path: str) -> Spot:
        element, where, line, gap = spot.element, spot.where, spot.line, spot.gap
        for step in path.split("/") if path else ():
            where = f"{where}/{step}"
            element = None if element is None else next(element.iterchildren(self._namespace + step), None)
            if element is None:
                gap = gap or where
            else:
                self._seen[element] = where
                line = element.sourceline
        return Spot(element, where, line, gap)

    def _items(self, spot: Spot, path: str) -> Iterator[Spot]:
        above, _, last = path.rpartition("/")
        parent = self._down(spot, above)
        elements = () if parent.element is None else parent.element.iterchildren(self._namespace + last)
        for n, element in enumerate(elements, 1):
            self._seen[element] = f"{parent.where}/{last}[{n}]"
            yield Spot(element, self._seen[element], element.sourceline)

    def _field(self, page: Page, row: Field, spot: Spot) -> None:
        said = _part(spot.text, row.part)
        if said is None:
            page.miss(row.name, spot)
        elif row.name in page.read and not row.spare:
            self._tell(spot)  # another element has said it
        else:
            value = self._read(row, said, spot)
            if row.spare:
                page.spares[row.name] = (value, spot)
                page.places.setdefault(page.at + row.name, spot.place)
                return
            page.take(row.name, value, spot)
            for name, given in row.given.items():
                page.take(name, given, spot)

    def _read(self, row: Field | Many, said: str, spot: Spot) -> Any:
        """The value, or MISSING where it does not fit."""
        try:
            if said == "":
                raise Unfit("a value, or no element")
            return row.read(said)
        except Unfit as unfit:
            self.find(unfit.code, spot.place, unfit.wanted)
            return MISSING

    def _many(self, page: Page, row: Many, spot: Spot) -> None:
        values = []
        for n, item in enumerate(self._items(spot, row.path)):
            values.append(self._read(row, item.text or "", item))
            page.places[f"{page.at}{row.name}[{n}]"] = item.place
        nowhere = self.nowhere(spot, row.path)
        if values:
            page.take(row.name, MISSING if MISSING in values else tuple(values), nowhere)
        else:
            page.miss(row.name, nowhere)

    def _group(self, page: Page, row: Group, spot: Spot) -> None:
        record = next(each.leaf for each in plan(page.record) if each.name == row.name)
        items = []
        for n, (kind, item) in enumerate(self.each(spot, row.kinds)):
            inner = open_page(record, f"{page.at}{row.name}[{n}].", page.places)
            page.places[f"{page.at}{row.name}[{n}]"] = Place(item.where, item.line)
            self.rows(inner, kind.rows, item)
            self.settle(inner, item)
            items.append(inner.value())
        nowhere = self.nowhere(spot, row.kinds[0].path)
        if items:
            page.take(row.name, tuple(items), nowhere)
        else:
            page.miss(row.name, nowhere)

    def _tell(self, spot: Spot) -> None:
        if spot.text or (spot.element is not None and len(spot.element)):
            self.find("SW114", spot.place)


def _part(said: str | None, part: int | None) -> str | None:
    if said is None or part is None:
        return said
    before, slash, after = said.partition("/")
    return before if part == 0 else after if slash else None


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
