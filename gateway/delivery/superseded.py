"""What a later message of the same sender has changed or withdrawn, so that to send the older one again would mislead.

A message is about the same thing where it is of the same sender, type and case, and says the same in those fields by
which a case has several of them (`MessageType.about`): a line of an inspection. Source: FunctionCode, domain 1.2.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.book import Book
from messages.catalogue import Catalogue, MessageType
from messages.errors import SingleWindowError

CHANGED, WITHDRAWN = "5", "3"  # function codes


class Superseded(SingleWindowError):
    """A later message has changed or withdrawn what this delivery says; `by`: the gateway's id of that one."""

    def __init__(self, delivery: str, by: str) -> None:
        super().__init__(
            f"投递 {delivery} 的内容已被其后的报文 {by} 变更或撤销；确要再投请加 --superseded / "
            f"delivery {delivery} says what message {by} has changed or withdrawn; --superseded sends it nevertheless"
        )
        self.delivery = delivery
        self.by = by


def overtaken(book: Book, messages: Collection[str]) -> Mapping[str, str]:
    """Those of these messages that a later one changes or withdraws, each with that one."""
    return overtaken_in(book.connection, book.catalogue, messages)


def overtaken_in(connection: Connection, catalogue: Catalogue, messages: Collection[str]) -> Mapping[str, str]:
    """As `overtaken`, of a plain read."""
    found: dict[str, str] = {}
    for row in connection.execute(_THESE, {"ids": list(messages)}):
        type_ = catalogue.types.get(row.type)
        if type_ is None or row.case_id is None or not row.body:
            continue
        later = connection.execute(_LATER, {"case": row.case_id, "seq": row.seq, "sender": row.partner}).all()
        if by := next(_about(row, type_, catalogue, later), None):
            found[row.id] = by
    return found


def _about(row: Any, type_: MessageType, catalogue: Catalogue, later: Iterable[Any]) -> Iterator[str]:
    """Those of these that speak of the same thing, and change it."""
    mine = msgspec.json.decode(row.body)
    for each in later:
        other = catalogue.types.get(each.type)
        if other is None or other.name != type_.name or not each.body:
            continue
        if msgspec.json.decode(each.head).get("function_code") not in (CHANGED, WITHDRAWN):
            continue
        theirs = msgspec.json.decode(each.body)
        if all(mine.get(name) == theirs.get(name) for name in type_.about):
            yield each.id


_messages, _documents = tables.messages.c, tables.documents.c
_joined = tables.messages.join(tables.documents, _documents.id == _messages.document)
_THESE = (
    select(_messages.id, _messages.type, _messages.case_id, _messages.body, _documents.seq, _documents.partner)
    .select_from(_joined)
    .where(_messages.id.in_(bindparam("ids", expanding=True)))
)
_LATER = (
    select(_messages.id, _messages.type, _messages.head, _messages.body)
    .select_from(_joined)
    .where(_messages.case_id == bindparam("case"), _documents.seq > bindparam("seq"))
    .where(_documents.partner == bindparam("sender"))
    .order_by(_documents.seq)
)
