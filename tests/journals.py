"""A journal of its own on either database. What stands before the writer is made by hand; time is turned."""

import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any

from lxml import etree
from sqlalchemy import Engine, Table, event, select
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from gateway.journal import tables
from gateway.journal.acceptance import Accept, Outcome
from gateway.journal.book import Book, Bound, Needs
from gateway.journal.clock import SECOND, to_datetime, to_us
from gateway.journal.database import open_database
from gateway.journal.expiry import Expire
from gateway.journal.ids import new_id
from gateway.journal.leaf import Leaf
from gateway.journal.reading import Reading
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealed, Sealer
from gateway.journal.submission import ReadMessage, Route, Submission
from gateway.journal.writer import Writer
from messages.catalogue import Catalogue, MessageType
from messages.envelope import Head, Message
from messages.exchange.records import Receipt
from messages.findings import Finding
from messages.process import Key
from messages.roles import Role
from messages.seals.batches import SealingKey
from messages.xml.records import Place, read
from tests.inspections import CATALOGUE, HOLD, NEW, NOW, SENDERS
from tests.keys import gateway


@dataclass
class Clock:
    """Microseconds since 1970, turned by hand."""

    now: int = to_us(NOW)

    def __call__(self) -> int:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += int(seconds * SECOND)


@dataclass
class Journal:
    """A journal with its writer. `partners`: receivers by role or key value, beside "<role>-demo"; None: nobody."""

    database: Engine
    writer: Writer
    key: SealingKey
    clock: Clock
    partners: dict[str, str | None] = field(default_factory=dict)
    hinted: list[str] = field(default_factory=list)
    logged: list[Any] = field(default_factory=list)
    said: int = 0
    catalogue: Catalogue = CATALOGUE

    @property
    def reading(self) -> Reading:
        return Reading(self.database, self.catalogue)

    def route(self, role: Role, keys: tuple[Key, ...], code: str) -> Route | None:
        """Who receives: by the first key that is registered, else by role."""
        found = next((self.partners[key.value] for key in keys if key.value in self.partners), None)
        name = found or self.partners.get(role, f"{role}-demo")
        return Route(name, "own", "mailbox") if name else None

    def submission(
        self,
        *bodies: Any,
        function: str = NEW,
        by: str | None = None,
        message_id: str | None = None,
        content: bytes | None = None,
        hold: timedelta | None = HOLD,
        findings: tuple[Finding, ...] = (),
        **more: Any,
    ) -> Submission:
        """A document as intake hands it over; several bodies are several messages of one document."""
        self.said += 1
        type_ = self.type_of(bodies[0])
        role = next((each for each in type_.by if each == by), type_.by[0])
        now = to_datetime(self.clock())
        head = Head(
            message_id=message_id or f"m{self.said}",
            function_code=function,
            message_type=type_.code,
            sender_id=SENDERS.get(by or role, SENDERS["yard"]),
            receiver_id="EPORT",
            send_time=now,
        )
        content = content if content is not None else f"<document number='{self.said}'/>".encode()
        given: dict[str, Any] = {
            "id": new_id(),
            "partner": f"{by or role}-demo",
            "way_in": "http",
            "content": content,
            "content_type": "application/xml",
            "digest": hashlib.sha256(content).hexdigest(),
            "received_at": self.clock(),
            "form": "own",
            "type_": type_,
            "head": head,
            "role": role,
            "hold": hold,
            "findings": findings,
            "messages": tuple(_read(head, body, self.type_of(body)) for body in bodies),
        }
        return Submission(**(given | more))

    def type_of(self, body: Any) -> MessageType:
        """Of which type it is."""
        return next(type_ for type_ in self.catalogue if type_.record is type(body))

    def accept(self, submission: Submission) -> Accept:
        """The command that takes it in."""
        return Accept(submission, self.route, ReceiptMaker(self.catalogue), self.hinted.extend)

    def say(self, *bodies: Any, **more: Any) -> Outcome:
        """A document comes in and is answered."""
        return self.outcome(self.writer.write_now(self.accept(self.submission(*bodies, **more))))

    def send(self, submission: Submission) -> Outcome:
        """The same document, again."""
        return self.outcome(self.writer.write_now(self.accept(submission)))

    def outcome(self, answer: Outcome | Bound) -> Outcome:
        """A duplicate's receipt is the stored one."""
        if isinstance(answer, Outcome):
            return answer
        stored = self.reading.receipt(answer.document)
        assert stored is not None
        return Outcome("duplicate", answer.document, stored, ())

    def expire(self) -> int:
        """Timers that have run out are answered; how many."""
        return int(self.writer.write_now(self.expiring()))

    def expiring(self) -> Expire:
        """The command that does so."""
        return Expire(self.route, ReceiptMaker(self.catalogue), self.hinted.extend)

    def together(self, *commands: Any) -> list[Any]:
        """The commands in one batch, in this order; what each is answered, or raises."""
        gate = Gate()
        with ThreadPoolExecutor(len(commands) + 1) as threads:
            held = threads.submit(self.writer.write_now, gate)
            assert gate.reached.wait(10)
            answers = []
            for number, command in enumerate(commands, 1):
                answers.append(threads.submit(self.writer.write_now, command))
                until(lambda number=number: self.writer.depth == number)
            gate.opened.set()
            held.exception(10)
            return [each.exception(30) or each.result() for each in answers]

    def rows(self, table: Table, **where: Any) -> list[Mapping[str, Any]]:
        """Rows of a table, in the order of its key."""
        wanted = select(table).where(*(table.c[name] == value for name, value in where.items()))
        with self.database.connect() as connection:
            found = connection.execute(wanted.order_by(*table.primary_key.columns)).mappings()
            return [dict(row) for row in found]

    def counts(self) -> dict[str, int]:
        """How many rows each table has, of those that have any."""
        return {table.name: n for table in tables.metadata.sorted_tables if (n := len(self.rows(table)))}

    def lane(self, partner: str, entry_id: str) -> list[Mapping[str, Any]]:
        """What is in a lane, in the order it goes out."""
        found = self.rows(tables.deliveries, lane=f"{partner}|inspection|{entry_id}", state="due")
        return sorted(found, key=lambda row: (row["position"], row["id"]))


@contextmanager
def journal_on(
    url: str, writer: type[Writer] = Writer, clock: Clock | None = None, catalogue: Catalogue = CATALOGUE
) -> Iterator[Journal]:
    """A journal on a database, its tables made, its writer running."""
    database = open_database(url)
    tables.metadata.create_all(database)
    key, clock = SealingKey.load(gateway().key_pem, gateway().cert_pem), clock or Clock()
    running = writer(database, catalogue, Sealer(key), clock)
    running.start()
    try:
        with capture_logs() as logged:
            yield Journal(database, running, key, clock, logged=logged, catalogue=catalogue)
    finally:
        running.stop()
        database.dispose()


def receipt(content: bytes) -> Receipt:
    """What a receipt says."""
    (body,) = etree.fromstring(content).iterchildren("{*}Body")
    found = read(body, Receipt)
    assert isinstance(found, Receipt)
    return found


@contextmanager
def breaking(database: Engine, when: str, do: Callable[[Any], None]) -> Iterator[None]:
    """A database that does something of its own when it should "commit" or "begin"."""
    event.listen(database, when, do)
    try:
        yield
    finally:
        event.remove(database, when, do)


def refuses(connection: Any) -> None:
    """It fails, and nothing was done."""
    raise OperationalError("COMMIT", {}, Exception("the server closed the connection unexpectedly"))


def commits_and_fails(connection: Any) -> None:
    """It does what it should, and the answer is lost."""
    driver = connection.connection.driver_connection
    driver.execute("COMMIT")
    refuses(connection)


@dataclass
class Command:
    """Does what it is told to, in the transaction; answers "done"."""

    do: Callable[[Book], None] = lambda book: None
    weight: int = 0
    direct: bool = False

    def needs(self) -> Needs:
        return Needs()

    def fold(self, book: Book) -> None:
        self.do(book)

    def finish(self, sealed: Sealed) -> None: ...

    def answer(self) -> str:
        return "done"


class Gate(Command):
    """Holds its batch open until it is opened, so that what comes meanwhile gathers behind it."""

    def __init__(self) -> None:
        super().__init__(self._wait)
        self.reached, self.opened = threading.Event(), threading.Event()

    def _wait(self, book: Book) -> None:
        self.reached.set()
        assert self.opened.wait(30)


def attests(subject: str) -> Callable[[Book], None]:
    """Writes one leaf."""

    def do(book: Book) -> None:
        book.leaf(Leaf(kind="audit", subject=subject))

    return do


def raises(problem: Exception) -> Callable[[Book], None]:
    """Writes one leaf, and then thinks better of it."""

    def do(book: Book) -> None:
        book.leaf(Leaf(kind="audit", subject="never"))
        raise problem

    return do


def violates(book: Book) -> None:
    """Writes what the database refuses: a timer of no case."""
    book.insert(tables.timers, {"case_id": None, "name": "x", "at": 0})


def _read(head: Head, body: Any, type_: MessageType) -> ReadMessage:
    message = Message(replace(head, message_type=type_.code), body)
    return ReadMessage(message=message, type_=type_, places=partial(_place, type_.root))


def _place(root: str, at: str) -> Place:
    return Place(f"/{root}/Body/{at}".rstrip("/"), 2, None)


def until(holds: Callable[[], bool]) -> None:
    """Wait for another thread to come to this."""
    turn = threading.Event()
    for _ in range(2000):
        if holds():
            return
        turn.wait(0.005)
    raise AssertionError("it never came to that")
