"""The field tables held against the records they serve and the schemas they are read by."""

from pathlib import Path

import pytest
from lxml import etree

from adapters.fields import Field, Fixed, Group, Many, Split, Told
from adapters.manifest import TABLES
from messages.envelope import Head
from messages.xml.records import plan

XS = "{http://www.w3.org/2001/XMLSchema}"
LOST: dict[str, set[str]] = {table.code: set() for table in TABLES}  # what the form has no place for: nothing so far

tables = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.code)


def said_by(rows, at=""):
    """The fields that rows carry."""
    for row in rows:
        match row:
            case Field(name=name, given=given):
                yield from (at + each for each in (name, *given))
            case Many(name=name):
                yield at + name
            case Group(name=name, kinds=kinds):
                yield at + name
                for kind in kinds:
                    yield from said_by(kind.rows, f"{at}{name}.")
            case Split(kinds=kinds):
                for kind in kinds:
                    yield from said_by(kind.rows, at)


def fields_of(record, at=""):
    for field in plan(record):
        yield at + field.name
        if field.nested:
            yield from fields_of(field.leaf, f"{at}{field.name}.")


def elements_of(rows, at):
    """The paths of every element that rows know."""
    for row in rows:
        match row:
            case Field(path=path) | Many(path=path) | Fixed(path=path) | Told(path=path):
                yield f"{at}/{path}"
            case Group(kinds=kinds) | Split(kinds=kinds):
                for kind in kinds:
                    yield from elements_of(kind.rows, f"{at}/{kind.path}")


class Schema:
    """A schema of the form and what it includes."""

    def __init__(self, path):
        self.files = [etree.parse(path), etree.parse(path.parent / "parts.xsd")]

    def leaves(self, node, at):
        """The path of every element that holds a text."""
        for child in node.iterchildren():
            if child.tag == f"{XS}element":
                where = f"{at}/{child.get('name')}"
                inner = child if child.get("type") is None else self.complex_type(child.get("type"))
                found = [] if inner is None else list(self.leaves(inner, where))
                yield from found or [where]
            elif child.tag != f"{XS}annotation":
                yield from self.leaves(child, at)

    def complex_type(self, name):
        return next((found for file in self.files for found in file.iterfind(f"{XS}complexType[@name='{name}']")), None)


def schema_of(table):
    return Schema(Path("xsd") / table.adapter().schema)


@tables
def test_every_field_is_carried_or_known_to_be_lost(table):
    assert set(said_by(table.body)) | LOST[table.code] == set(fields_of(table.record))
    assert set(table.lost) == LOST[table.code]


@tables
def test_every_field_of_the_head_is_carried(table):
    assert list(said_by(table.head)) == list(fields_of(Head))


@tables
def test_every_element_of_the_schema_is_carried_or_told(table):
    schema = schema_of(table)
    assert set(schema.leaves(schema.files[0].getroot(), "")) == set(
        elements_of((*table.head, *table.body), "/Manifest")
    )


@tables
def test_every_element_is_documented_in_chinese_and_english(table):
    for file in schema_of(table).files:
        for node in file.iter(f"{XS}element", f"{XS}any", f"{XS}simpleType", f"{XS}complexType"):
            if node.tag == f"{XS}complexType" and node.get("name") is None:
                continue
            languages = node.findall(f"{XS}annotation/{XS}documentation")
            assert [each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in languages] == ["zh", "en"], (
                node.attrib
            )


@tables
def test_a_private_type_takes_no_number_of_customs(table):
    assert len(table.message_type) <= 10 and not table.message_type.startswith("MT")
    assert table.namespace == f"urn:sdsw:datamodel:standard:CN:{table.message_type}:1"


@tables
def test_kinds_of_one_group_are_told_apart_by_a_field_of_theirs(table):
    for row in table.body:
        if isinstance(row, Group | Split) and len(row.kinds) > 1:
            assert all(kind.key in set(said_by(kind.rows)) for kind in row.kinds)
            assert len({kind.key for kind in row.kinds}) == len(row.kinds)
