"""A message written by its table, row after row, so that elements stand in the order the form has them in."""

from collections.abc import Iterable
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from lxml import etree

from adapters.fields import Amount, Field, Fixed, Group, Inner, Kind, Many, Mark, Pieces, Row, Split, Within
from adapters.tree import numbered
from messages.envelope import Message


class Writing:
    """One document on its way out. left: fields that no row could write, "items[0].lot_no"."""

    def __init__(self, namespace: str, root: str, message: Message) -> None:
        self._namespace = f"{{{namespace}}}" if namespace else ""
        self._message = message
        self.root = etree.Element(self._namespace + root, nsmap={None: namespace} if namespace else None)
        self.left: list[str] = []

    def record(self, record: Any, rows: Iterable[Row], base: etree._Element, at: str = "") -> None:
        """Write a record below an element, and note which of its fields that did not carry."""
        carried: set[str] = set()
        self._rows(record, rows, base, at, carried)
        for each in fields(record):
            value = getattr(record, each.name)
            default = None if each.default is MISSING else each.default
            if each.name not in carried and value is not None and value != default:
                self.left.append(at + each.name)

    def bytes(self) -> bytes:
        """The document: UTF-8, nothing between the elements."""
        return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(self.root, encoding="UTF-8")

    def _rows(self, record: Any, rows: Iterable[Row], base: etree._Element, at: str, carried: set[str]) -> None:
        for row in rows:
            match row:
                case Field():
                    self._field(record, row, base, carried)
                case Many():
                    for value in getattr(record, row.name):
                        self._new(base, row.path).text = row.write(value)
                    carried.add(row.name)
                case Group():
                    self._group(record, row, base, at, carried)
                case Split():
                    if (kind := _kind(row.kinds, record)) is not None:
                        self._rows(record, kind.rows, self._new(base, kind.path), at, carried)
                case Amount():
                    self._amount(record, row, base, carried)
                case Pieces():
                    self._pieces(record, row, base, carried)
                case Inner():
                    self._inner(record, row, base, at, carried)
                case Within():
                    self._within(record, row, base, at, carried)
                case Mark():
                    self._reach(base, row.path).text = row.text
                case Fixed():
                    self._fixed(row, base)

    def _field(self, record: Any, row: Field, base: etree._Element, carried: set[str]) -> None:
        value = getattr(record, row.name)
        if value is None or any(getattr(record, name) != given for name, given in row.given.items()):
            return
        if row.name in carried and row.spare:
            return  # its first place has it
        if (text := row.write(value)) is not None:
            self._reach(base, row.path).text = text
            carried.update((row.name, *row.given))

    def _amount(self, record: Any, row: Amount, base: etree._Element, carried: set[str]) -> None:
        value = getattr(record, row.name)
        if value is None or row.name in carried:
            return
        element = self._reach(base, row.path)
        element.text = f"{value.amount:f}"
        element.set("Ccy", value.currency)
        carried.add(row.name)

    def _pieces(self, record: Any, row: Pieces, base: etree._Element, carried: set[str]) -> None:
        value = getattr(record, row.name)
        if value is None:
            return
        for start in range(0, len(value), row.size):
            self._new(base, row.path).text = value[start : start + row.size]
        carried.add(row.name)

    def _inner(self, record: Any, row: Inner, base: etree._Element, at: str, carried: set[str]) -> None:
        value = getattr(record, row.name)
        if value is not None and row.name not in carried:
            carried.add(row.name)
            self.record(value, row.rows, self._reach(base, row.path), f"{at}{row.name}.")

    def _within(self, record: Any, row: Within, base: etree._Element, at: str, carried: set[str]) -> None:
        """Write the element where there is anything to say in it beyond its marks."""
        said: set[str] = set()
        made = self._new(base, row.path)
        self._rows(record, row.rows, made, at, said)
        carried |= said
        while not said and made is not base and (above := made.getparent()) is not None:
            above.remove(made)
            if len(above) or above.text:
                break
            made = above

    def _group(self, record: Any, row: Group, base: etree._Element, at: str, carried: set[str]) -> None:
        carried.add(row.name)
        if row.when is not None and not row.when(record):
            return
        for n, item in enumerate(getattr(record, row.name)):
            inner = f"{at}{row.name}[{n}]"
            if (kind := _kind(row.kinds, item)) is None:
                self.left.append(inner)
            else:
                self._item(item, kind, self._new(base, kind.path), inner)

    def _item(self, item: Any, kind: Kind, base: etree._Element, at: str) -> None:
        """One item: a record by its rows, or a plain value by the one Field among them."""
        if is_dataclass(item):
            self.record(item, kind.rows, base, f"{at}.")
            return
        for row in kind.rows:
            if isinstance(row, Field):
                self._reach(base, row.path).text = row.write(item)
            else:
                self._rows(item, (row,), base, at, set())

    def _fixed(self, row: Fixed, base: etree._Element) -> None:
        if (text := row.of(self._message)) is None:
            return
        if row.part is None:
            self._reach(base, row.path).text = text
        elif (element := base.find("/".join(self._namespace + step for step in row.path.split("/")))) is not None:
            element.text = f"{element.text}/{text}"

    def _reach(self, base: etree._Element, path: str) -> etree._Element:
        """The element at the path, made where it is not there yet."""
        for step in path.split("/") if path else ():
            name, number = numbered(step)
            there = base.findall(self._namespace + name)
            base = there[number - 1] if number <= len(there) else etree.SubElement(base, self._namespace + name)
        return base

    def _new(self, base: etree._Element, path: str) -> etree._Element:
        above, _, last = path.rpartition("/")
        made: etree._Element = etree.SubElement(self._reach(base, above), self._namespace + last)
        return made


def _kind(kinds: Iterable[Kind], record: Any) -> Kind | None:
    """The kind whose key the record has."""
    return next((kind for kind in kinds if kind.key is None or getattr(record, kind.key) is not None), None)
