"""Schemas of ISO 20022 as published, and documents with one element more than they had.

`sepaxml` ships payments; the others are used where they lie beside the project, or where SWG_TEST_ISO20022 says.
"""

import os
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import sepaxml
from lxml import etree

XS = "{http://www.w3.org/2001/XMLSchema}"
BESIDE = Path(os.environ.get("SWG_TEST_ISO20022", "../shared/iso20022"))
SHIPPED = Path(sepaxml.__file__).parent / "schemas"
TEXTS = {  # a text that fits each pattern
    "[A-Z0-9]{4,4}[A-Z]{2,2}[A-Z0-9]{2,2}([A-Z0-9]{3,3}){0,1}": "ABCDCNBJ",
    "[A-Z]{6,6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3,3}){0,1}": "ABCDCNBJ",
    "[A-Z]{3,3}": "USD",
    r"\+[0-9]{1,3}-[0-9()+\-]{1,30}": "+86-1",
    "[a-zA-Z0-9]{4}": "abcd",
    "[A-Z]{2,2}": "CN",
    "[A-Z0-9]{18,18}[0-9]{2,2}": "ABCDEFGHIJKLMNOPQR12",
    "[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}": "97ed4827-7b6f-4491-a06f-b548d5a7512d",
    "[A-Z]{2,2}[0-9]{2,2}[a-zA-Z0-9]{1,30}": "DE89370400440532013000",
    "[a-z]{2,2}": "en",
    "[A-Z]{2,2}[A-Z0-9]{9,9}[0-9]{1,1}": "CNABCDEFGHI1",
    "[0-9]{8,28}": "12345678",
    "[0-9]{3}": "123",
    "[0-9]{3,4}": "123",
    "[0-9]{2,3}": "123",
    "[0-9]{2}": "12",
}
PLAIN = {
    "boolean": "true",
    "date": "2026-11-21",
    "dateTime": "2026-11-21T10:00:00Z",
    "decimal": "1",
    "gYearMonth": "2026-11",
}


def path_of(kind: str) -> Path | None:
    """Where the schema of a kind lies; None: nowhere here."""
    found = (folder / f"{kind}.xsd" for folder in (SHIPPED, BESIDE))
    return next((path for path in found if path.exists()), None)


@dataclass(frozen=True)
class More:
    """A document with one element that it did not have. path: of that element, "/Document/…", as findings write it."""

    root: etree._Element
    path: str


class Published:
    """One schema as published."""

    def __init__(self, kind: str) -> None:
        found = path_of(kind)
        if found is None:
            raise LookupError(kind)
        tree = etree.parse(found)
        self.schema = etree.XMLSchema(tree)
        self.types = {
            each.get("name"): each for each in tree.getroot() if each.tag in (f"{XS}complexType", f"{XS}simpleType")
        }
        self.namespace = f"{{{tree.getroot().get('targetNamespace')}}}"

    def more(self, root: etree._Element) -> Iterator[More]:
        """The document with each element, one at a time, that the schema would have in it and it has not."""
        yield from self._more(root, root, "Document", "/Document")

    def _more(self, root: etree._Element, at: etree._Element, type_: str, where: str) -> Iterator[More]:
        declared = list(self.types[type_].iter(f"{XS}element"))
        names = [each.get("name") for each in declared]
        for each in declared:
            if at.find(self.namespace + each.get("name")) is None and not at.get("Ccy"):
                made = self._with(root, at, each, names)
                if self.schema.validate(made):
                    yield More(made, f"{where}/{each.get('name')}")
        for child in at:
            name = etree.QName(child).localname
            inner = next((each.get("type") for each in declared if each.get("name") == name), None)
            if inner in self.types and self.types[inner].find(f".//{XS}element") is not None:
                siblings = at.findall(child.tag)
                number = f"[{siblings.index(child) + 1}]" if len(siblings) > 1 else ""
                yield from self._more(root, child, inner, f"{where}/{name}{number}")

    def _with(self, root, at, declared, names) -> etree._Element:
        steps = root.getroottree().getelementpath(at)
        made = deepcopy(root)
        parent = made if steps == "." else made.find(steps)
        place = names.index(declared.get("name"))
        before = [child for child in parent if names.index(etree.QName(child).localname) < place]
        parent.insert(len(before), self._least(declared.get("name"), declared.get("type")))
        return made

    def _least(self, name: str, type_: str) -> etree._Element:
        """The smallest element of a type."""
        element = etree.Element(self.namespace + name)
        declared = self.types[type_]
        if declared.tag == f"{XS}simpleType":
            element.text = self._text(declared)
        elif (content := declared.find(f"{XS}simpleContent")) is not None:
            element.text = "1.00"
            if content.find(f".//{XS}attribute") is not None:
                element.set("Ccy", "USD")
        else:
            self._fill(element, next(each for each in declared if each.tag in (f"{XS}sequence", f"{XS}choice")))
        return element

    def _fill(self, element: etree._Element, group: etree._Element) -> None:
        inner = [each for each in group if each.tag in (f"{XS}element", f"{XS}sequence", f"{XS}choice")]
        if not inner and group.find(f"{XS}any") is not None:
            etree.SubElement(element, "{urn:else}Anything").text = "x"
        for each in inner[:1] if group.tag == f"{XS}choice" else inner:
            if each.tag != f"{XS}element":
                self._fill(element, each)
            elif group.tag == f"{XS}choice" or each.get("minOccurs") != "0":
                element.append(self._least(each.get("name"), each.get("type")))

    def _text(self, declared: etree._Element) -> str:
        restriction = declared.find(f"{XS}restriction")
        if (value := restriction.find(f"{XS}enumeration")) is not None:
            return value.get("value")
        if (pattern := restriction.find(f"{XS}pattern")) is not None:
            return TEXTS.get(pattern.get("value"), "1")
        return PLAIN.get(restriction.get("base").removeprefix("xs:"), "x")
