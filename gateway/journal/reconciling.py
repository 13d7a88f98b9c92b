"""Reads a day's books of a bank out of the cases, and says how they stand in the gateway's own name.

What was said is the record: the case of the day moves by it, and it goes to the bank. Nothing is said twice.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.case.reconciliation import Sides, hold, says_the_same, together
from gateway.case.running import RunningCase
from gateway.journal import proving, tables
from gateway.journal.acceptance import Accept, in_our_name
from gateway.journal.book import Book
from gateway.journal.ids import new_id
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.statements import Statements
from gateway.journal.submission import Router
from messages.books import BOOKED, BookDay, Books, Movement
from messages.catalogue import Catalogue, Family
from messages.decoding import from_json
from messages.envelope import Head, Message
from messages.errors import SingleWindowError
from messages.exchange.process import key_of
from messages.exchange.reconciliation import ExchangeExplanation, ExchangeReconciliation

RECONCILIATION, EXPLANATION = "exchange.reconciliation.1", "exchange.explanation.1"


class OldNews(SingleWindowError):
    """The day was said meanwhile as it stands, by another process that held it too."""


@dataclass
class SayNews(Accept):
    """The command that takes in how a day stands, where that is still news under the journal's lock; or OldNews."""

    stands: ExchangeReconciliation | None = None

    def fold(self, book: Book) -> None:
        """As any document of ours, if nobody was quicker."""
        if self.stands is not None and not is_news(book.connection, book.catalogue, self.stands):
            raise OldNews(f"{self.stands.bank} {self.stands.day}: it stands so on record already")
        super().fold(book)


@dataclass(frozen=True, slots=True)
class Saying:
    """What is needed to say something in the gateway's own name."""

    catalogue: Catalogue
    router: Router
    receipts: ReceiptMaker
    hint: Hint
    party_id: str

    def news(self, stands: ExchangeReconciliation, *, at: datetime) -> SayNews:
        """As `said`, of a day, once: whoever comes second gets OldNews. at: aware."""
        said = self.said(stands, at=at)
        return SayNews(said.submission, said.router, said.receipts, said.hint, stands=stands)

    def said(self, body: ExchangeReconciliation | ExchangeExplanation, *, at: datetime) -> Accept:
        """The command that takes it in. at: aware."""
        type_ = self.catalogue[RECONCILIATION if isinstance(body, ExchangeReconciliation) else EXPLANATION]
        head = Head(
            message_id=new_id(),
            function_code="9",
            message_type=type_.code,
            sender_id=self.party_id,
            receiver_id=self.party_id,
            send_time=at,
        )
        return Accept(in_our_name(Message(head, body), type_, at), self.router, self.receipts, self.hint)


def days(connection: Connection, first: date, last: date) -> list[BookDay]:
    """The days, banks and currencies of which anything was booked, from the first day to the last."""
    between = {"first": f"{first:%Y%m%d}/", "last": f"{last:%Y%m%d}/~"}
    return [BookDay.of(value) for value in connection.execute(_DAYS, between).scalars()]


def held(
    connection: Connection, catalogue: Catalogue, numbers: Sequence[str], day: BookDay, *, at: datetime
) -> ExchangeReconciliation | None:
    """The day as it stands now, of a bank with these numbers; None: there is nothing to be said of it."""
    sides = together(
        _sides(connection, family, day._replace(bank=number))
        for family in catalogue.families.values()
        for number in numbers
    )
    if sides.is_empty:
        return None
    head = proving.newest(connection)
    stands = hold(day, sides, at=at)
    if head is None:
        return stands
    return replace(
        stands, checkpoint=head.text, signature=head.signature, key_id=head.key_id, certificate=head.certificate
    )


def is_news(connection: Connection, catalogue: Catalogue, stands: ExchangeReconciliation) -> bool:
    """Whether the day was never held, or stands otherwise than when it was."""
    process = catalogue.families["exchange"].process
    day = BookDay(stands.day, stands.bank, stands.currency)
    row = connection.execute(_CASE, {"key": key_of(day)}).mappings().first()
    if row is None or process is None:
        return True
    before: ExchangeReconciliation = RunningCase.of_row(dict(row), process).case.known.held
    return not says_the_same(before, stands)


def _sides(connection: Connection, family: Family, day: BookDay) -> Sides:
    """What one family knows of one number of the bank."""
    sides = Sides()
    if family.books is None or family.process is None:
        return sides
    known = [known for _, known in _cases_of(connection, family, {(family.name, *day.alias)})]
    for each in known:
        sides.ours += family.books.movements(each, day)
    statements = [id_ for id_ in (family.books.statement(each, day) for each in known) if id_]
    sides.statements = len(statements)
    for body in {family.books.content(body): body for body in _bodies(connection, family, statements)}.values():
        sides.theirs += family.books.entries(body)
        sides.accounts.add(family.books.account(body))
    sides.ours += _ordered(connection, family, family.books, sides)
    return sides


def _ordered(connection: Connection, family: Family, books: Books, sides: Sides) -> Iterator[Movement]:
    """What was ordered, and no word of the bank says is booked, of the lines that nothing else explains."""
    told = {number for each in sides.ours for number in (each.reference, each.bank_reference)}
    unknown = [each for each in sides.theirs if told.isdisjoint({each.reference, each.bank_reference} - {None})]
    wanted = {(family.name, *alias) for each in unknown for alias in books.finds(each)}
    for known in {row["id"]: known for row, known in _cases_of(connection, family, wanted)}.values():
        yield from books.ordered(known)


def _cases_of(
    connection: Connection, family: Family, numbers: Collection[tuple[str, str, str]]
) -> Iterator[tuple[Mapping[str, Any], Any]]:
    if family.process is not None and numbers:
        for row in Statements(connection.dialect).cases_numbered(connection, numbers):
            yield row, RunningCase.of_row(row, family.process).case.known


def _bodies(connection: Connection, family: Family, ids: Iterable[str]) -> Iterator[object]:
    records = {type_.code: type_.record for type_ in family.types}
    for row in connection.execute(_BODIES, {"ids": list(ids)}):
        yield from_json(row.body, records[row.type])


_aliases, _cases, _messages = tables.case_aliases.c, tables.cases.c, tables.messages.c
_DAYS = (
    select(_aliases.value)
    .distinct()
    .where(_aliases.kind == BOOKED, _aliases.value.between(bindparam("first"), bindparam("last")))
    .order_by(_aliases.value)
)
_CASE = select(tables.cases).where(_cases.family == "exchange", _cases.order_key == bindparam("key"))
_BODIES = select(_messages.type, _messages.body).where(_messages.id.in_(bindparam("ids", expanding=True)))
