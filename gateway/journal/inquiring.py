"""What a family's step is to know of cases of other families: which messages the journal has of them.

Asked within the accept transaction, of the few types whose family inquires. What the same batch has taken in is not
there yet: its leaves are not sealed.
"""

from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec
from lxml import etree
from sqlalchemy import bindparam, select

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from messages.catalogue import UnknownType
from messages.envelope import Head
from messages.exchange.records import Proof
from messages.process import Alias, Case, Find, Inquiry, LogHead, Process, Recorded, Shown, no_inquiry
from messages.seals.receipts import NAMESPACE
from messages.xml.reader import NotRead, parse
from messages.xml.records import NotWhole, Partial, from_json, read

Told = TypeVar("Told")


def recorded(book: Book, process: Process, body: Any, find: Find) -> tuple[Recorded, ...]:
    """What the journal has of that for which the process asks of this record, in the order of the leaves."""
    if process.inquires is no_inquiry or isinstance(body, Partial):
        return ()
    inquiry = process.inquires(body)
    if inquiry is None:
        return ()
    book.read_more(Needs(numbers=tuple((family, *number) for family, number in _sought(book, inquiry))))
    cases = {(case.id, number): case for case, number in _found(book, inquiry, find)}
    wanted = {"of": list({case.id for case in cases.values()}), "most": inquiry.most}
    rows = book.connection.execute(_MESSAGES, wanted).all() if cases else []
    told = [
        _recorded(book, case, number, row)
        for row in reversed(rows)
        for (case_id, number), case in cases.items()
        if case_id == row.case_id
    ]
    return tuple(told[-inquiry.most :])


def newest_head(book: Book) -> LogHead | None:
    """The newest signed head of the log; None: none is signed yet."""
    row = book.connection.execute(_HEAD).one_or_none()
    return LogHead(text=row.text, signature=row.signature, key_id=row.key_id) if row is not None else None


def _sought(book: Book, inquiry: Inquiry) -> Iterator[tuple[str, Alias]]:
    """Families that are carried here, and each number."""
    carried = [name for name in inquiry.families if name in book.catalogue.families]
    return ((family, number) for family in carried for number in inquiry.numbers)


def _found(book: Book, inquiry: Inquiry, find: Find) -> Iterator[tuple[Case, Alias]]:
    """The cases that these numbers find and that concern the owner, each with the number."""
    role, keys = inquiry.owner
    owner = find(role, keys)
    for family, number in _sought(book, inquiry):
        process = book.catalogue.families[family].process
        for case in book.beside(family, (number,), None):
            concerned = process.concerns(case.known) if process else ()
            if owner is not None and any(by == role and find(by, of) == owner for by, of in concerned if of):
                yield case, number


def _recorded(book: Book, case: Case, number: Alias, row: Any) -> Recorded:
    process = book.catalogue.families[case.family].process
    if process is None:
        raise LookupError(f"a case of {case.family}, which has none")
    return Recorded(
        family=case.family,
        number=number,
        state=process.state(case.state),
        message=row.id,
        type=row.type,
        seq=row.seq,
        batch=row.batch_no,
        digest=row.digest,
        received_at=to_datetime(row.received_at),
        head=_kept(row.head, Head),
        body=_kept(row.body, _record_of(book, row.type)),
        shown=_shown(bytes(row.receipt)),
    )


def _record_of(book: Book, code: str) -> type[Any] | None:
    """Of a type that is not carried any more, none."""
    try:
        return book.catalogue[code].record
    except UnknownType:
        return None


def _kept(said: str, record: type[Told] | None) -> Told | None:
    """What a message said; None where it was erased."""
    try:
        return from_json(said.encode(), record) if record is not None else None
    except msgspec.DecodeError:
        return None


def _shown(receipt: bytes) -> Shown | None:
    """The proof that was given with its receipt; None where that is not kept."""
    try:
        found = parse(receipt).root.find(f"{{{NAMESPACE}}}Body/{{{NAMESPACE}}}Proof") if receipt else None
        return _proof(found) if found is not None else None
    except (NotRead, NotWhole):
        return None


def _proof(element: etree._Element) -> Shown:
    proof = read(element, Proof)
    return Shown(
        leaf=proof.leaf,
        path=proof.path,
        batch_header=proof.batch_header,
        signature=proof.signature,
        key_id=proof.key_id,
        certificate=proof.certificate,
    )


_MESSAGES = (
    select(
        tables.messages.c.id,
        tables.messages.c.type,
        tables.messages.c.case_id,
        tables.messages.c.head,
        tables.messages.c.body,
        tables.documents.c.seq,
        tables.documents.c.batch_no,
        tables.documents.c.digest,
        tables.documents.c.received_at,
        tables.documents.c.receipt,
    )
    .join(tables.documents, tables.documents.c.id == tables.messages.c.document)
    .where(tables.messages.c.case_id.in_(bindparam("of", expanding=True)))
    .order_by(tables.documents.c.seq.desc(), tables.messages.c.number.desc())
    .limit(bindparam("most"))
)
_heads = tables.checkpoints.c
_HEAD = select(_heads.text, _heads.signature, _heads.key_id).order_by(_heads.size.desc()).limit(1)
