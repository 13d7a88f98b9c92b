"""The tree of a foreign document: how its elements are reached, and which of them nobody has asked for."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from lxml import etree

from adapters.fields import Kind
from adapters.page import Spot
from messages.xml.records import Place

_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"


class Tree:
    """A document. start: its root. where: how the paths of its elements begin."""

    def __init__(self, root: etree._Element, where: str | None = None) -> None:
        self._namespace = str(root.tag)[: str(root.tag).rfind("}") + 1]  # "{urn:…}", or "" where it has none
        self._root = root
        self._seen: dict[etree._Element, str] = {root: where or f"/{_name(root)}"}
        self._named: dict[tuple[etree._Element, str], list[etree._Element]] = {}  # asked for again and again
        self.start = Spot(root, self._seen[root], root.sourceline)

    def down(self, spot: Spot, path: str) -> Spot:
        """The first element at a path, or where it would stand."""
        if path.startswith("/"):
            spot, path = self.start, path[1:]
        for step in _steps(path):
            spot = self._up(spot) if step == ".." else self._step(spot, step)
        return spot

    def items(self, spot: Spot, path: str) -> Iterator[Spot]:
        """Every element at a path, numbered."""
        above, _, last = path.rpartition("/")
        for parent in self._all(spot, above):
            for n, element in enumerate(self._children(parent.element, last), 1):
                yield self._see(element, f"{parent.where}/{last}[{n}]")

    def each(self, spot: Spot, kinds: Iterable[Kind]) -> list[tuple[Kind, Spot]]:
        """Every element of these kinds, in the order of the document."""
        found = [(kind, item) for kind in kinds for item in self._of_kind(spot, kind)]
        if len({kind.path for kind, _ in found}) > 1:
            order = {element: n for n, element in enumerate(self._root.iter())}
            found.sort(key=lambda each: order[each[1].element])  # type: ignore[index]  # an item has an element
        return found

    def marked(self, spot: Spot, kind: Kind) -> Spot:
        """The first element of a kind, or where it would stand."""
        found = next(self._of_kind(spot, kind), None)
        return self.nowhere(spot, kind.path) if found is None else found

    def nowhere(self, spot: Spot, path: str) -> Spot:
        """Where an element would stand that is not there."""
        above, _, last = path.rpartition("/")
        parent = self.down(spot, above)
        where = f"{parent.where}/{last}"
        return Spot(None, where, parent.line, parent.gap or where)

    def cover(self, spot: Spot, path: str) -> None:
        """Take all elements at a path, and what is in them, for asked for."""
        for item in self._all(spot, path):
            if item.element is not None:
                self._seen.update((each, item.where) for each in item.element.iter(etree.Element))

    def strangers(self) -> Iterator[Place]:
        """The elements that nobody asked for; a signature of the whole is none of them."""
        for parent, at in self._seen.items():
            counts: Counter[str] = Counter()
            for element in parent.iterchildren(etree.Element):
                counts[str(element.tag)] += 1
                if element not in self._seen and not (parent is self._root and element.tag == _SIGNATURE):
                    n = counts[str(element.tag)]
                    yield Place(f"{at}/{_name(element)}" + (f"[{n}]" if n > 1 else ""), element.sourceline)

    def _of_kind(self, spot: Spot, kind: Kind) -> Iterator[Spot]:
        above, _, last = kind.path.rpartition("/")
        for parent in self._all(spot, above):
            for n, element in enumerate(self._children(parent.element, last), 1):
                fits = kind.only is None or kind.only(element)
                if fits and all(self._text(element, mark.path) == mark.text for mark in kind.marks):
                    yield self._see(element, f"{parent.where}/{last}[{n}]")

    def _text(self, element: etree._Element, path: str) -> str:
        for step in path.split("/"):
            found = self._children(element, step)
            if not found:
                return ""
            element = found[0]
        return (element.text or "").strip()

    def _all(self, spot: Spot, path: str) -> Iterator[Spot]:
        """Every element at a path; those that have siblings of their name are numbered."""
        if path.startswith("/"):
            spot, path = self.start, path[1:]
        first, _, rest = path.partition("/")
        if not first:
            yield spot
        elif first == "..":
            yield from self._all(self._up(spot), rest)
        elif spot.element is not None:
            found = self._children(spot.element, first)
            for n, element in enumerate(found, 1):
                where = f"{spot.where}/{first}" + (f"[{n}]" if len(found) > 1 else "")
                yield from self._all(self._see(element, where), rest)
            if not found:
                yield from self._all(self._step(spot, first), rest) if rest else ()

    def _step(self, spot: Spot, step: str) -> Spot:
        where = f"{spot.where}/{step}"
        name, number = numbered(step)
        found = self._children(spot.element, name)
        if number > len(found):
            return Spot(None, where, spot.line, spot.gap or where)
        return self._see(found[number - 1], where)

    def _children(self, element: etree._Element | None, name: str) -> list[etree._Element]:
        """The children of this name."""
        if element is None:
            return []
        try:
            return self._named[element, name]
        except KeyError:
            found = self._named[element, name] = list(element.iterchildren(self._namespace + name))
            return found

    def _up(self, spot: Spot) -> Spot:
        above = None if spot.element is None else spot.element.getparent()
        if above is None:
            return replace(spot, element=None, where=spot.where.rpartition("/")[0])
        return Spot(above, self._seen.get(above, spot.where.rpartition("/")[0]), above.sourceline)

    def _see(self, element: etree._Element, where: str) -> Spot:
        where = self._seen.setdefault(element, where)
        return Spot(element, where, element.sourceline)


@cache
def numbered(step: str) -> tuple[str, int]:
    """A step's name and which of that name it is: "Inf[2]" is the second."""
    name, _, number = step.partition("[")
    return name, int(number.rstrip("]") or 1)


@cache
def _steps(path: str) -> tuple[str, ...]:
    return tuple(path.split("/")) if path else ()


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
