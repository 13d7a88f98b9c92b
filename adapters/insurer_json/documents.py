"""One document of the form: rows that follow from the record and the table of names, and JSON around the tree."""

from dataclasses import dataclass

from lxml import etree

from adapters.adapter import Decoding
from adapters.fields import Field, Group, Inner, Kind, Many, Row
from adapters.insurer_json.names import name_of
from adapters.insurer_json.values import FUNCTION, WAYS
from adapters.table import Table
from messages.envelope import Head, Message
from messages.json import foreign
from messages.xml.reader import NotRead
from messages.xml.records import FieldPlan, plan

FORM = "insurer-json"
VERSION = "1"  # raised where the same document would read differently
_OF_ROOT = "message_type"  # what the root says already


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonTable(Table):
    """A table whose documents are JSON."""

    def decode(self, document: bytes | etree._Element) -> Decoding:
        """The message of a document, bytes or a tree already, and all that is to be said about it."""
        if not isinstance(document, bytes):
            return Table.decode(self, document)
        try:
            grown = foreign.grow(document)
        except NotRead as refusal:
            return Decoding(findings=refusal.findings)
        decoding = Table.decode(self, grown.root)
        return Decoding(decoding.messages, decoding.places, (*grown.findings, *decoding.findings))

    def encode(self, message: Message) -> bytes:
        """The document of a message; raises NotCarried where something it says would be lost."""
        return foreign.to_json(etree.fromstring(Table.encode(self, message)))


def table(code: str, record: type) -> JsonTable:
    """The table of one type: "credit.result.1" is what `docType` says, too."""
    return JsonTable(
        form=FORM,
        code=code,
        version=VERSION,
        record=record,
        namespace=foreign.NAMESPACE,
        root=code,
        message_type=code,
        section="",
        head=_head(code),
        body=rows(record),
    )


def rows(record: type) -> tuple[Row, ...]:
    """The rows of a record, in its order."""
    return tuple(_row(each) for each in plan(record))


def _row(each: FieldPlan) -> Row:
    name = name_of(each.name)
    if each.nested and each.item is not None:
        return Group(each.name, (Kind(f"{name}/{foreign.ITEM}", rows(each.leaf)),))
    if each.nested:
        return Inner(each.name, name, rows(each.leaf))
    way = WAYS[each.leaf]
    if each.item is not None:
        return Many(each.name, f"{name}/{foreign.ITEM}", read=way.read, write=way.write)
    return Field(each.name, name, read=way.read, write=way.write)


def _head(code: str) -> tuple[Row, ...]:
    """The head is flat, beside the body; its type is the root's."""
    found: list[Row] = []
    for each in plan(Head):
        way = FUNCTION if each.name == "function_code" else WAYS[each.leaf]
        if each.name == _OF_ROOT:
            continue
        given = {_OF_ROOT: code} if each.name == "function_code" else {}
        found.append(Field(each.name, name_of(each.name), read=way.read, write=way.write, given=given))
    return tuple(found)
