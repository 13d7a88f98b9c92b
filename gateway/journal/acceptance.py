"""Takes one document in, or refuses it: the fold of the accept transaction.

Same document: the first receipt again. Else every message is held against its case, in order, each seeing those before
it; one that refuses refuses the document. What is accepted leaves document, keys, cases, events and deliveries, all in
the one transaction that its receipt speaks of.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import msgspec

from gateway.case.following import said_of_the_end
from gateway.case.judging import Judgement, judge
from gateway.case.running import RunningCase, run
from gateway.journal import made, tables
from gateway.journal.book import Book, Bound, KeyOf, Needs, Number
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.concerned import claimed_in, finder, nobody
from gateway.journal.events import send_out, write_aliases, write_event
from gateway.journal.ids import new_id
from gateway.journal.inquiring import newest_head, recorded
from gateway.journal.leaf import Leaf
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealed
from gateway.journal.submission import ReadMessage, Router, Submission
from gateway.journal.writer import Outdated
from messages.catalogue import MessageType
from messages.envelope import Message
from messages.findings import MOST_TOLD, Finding
from messages.process import NOWHERE, Alias, Case, LetGo, Process, Received, Step, nothing
from messages.roles import GATEWAY
from messages.xml.records import Partial, Place, render

RECEIPT_BYTES = 3 << 10  # of a receipt without findings, about
TOKEN_BYTES = 32

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the sender is told: "accepted", "duplicate" or "refused", the receipt's bytes and how it is found again."""

    verdict: str
    document: str
    receipt: bytes
    findings: tuple[Finding, ...]
    receipt_no: int | None = None
    batch_no: int | None = None
    cases: tuple[str, ...] = ()
    type_: str | None = None


@dataclass
class Accept:
    """The command. `outcome` is there once the batch is sealed. is_refused: by the checks before the writer."""

    submission: Submission
    router: Router
    receipts: ReceiptMaker
    hint: Hint
    is_refused: bool = False
    direct: bool = False
    weight: int = 0
    _row: dict[str, Any] = field(default_factory=dict)
    _bound: Bound | None = None
    _findings: tuple[Finding, ...] = ()
    _cases: list[str] = field(default_factory=list)
    _held_until: int | None = None
    _receipt: bytes = b""
    _quota: tuple[Finding | None] | None = None
    _before: made.Place = (0, 0)
    _forth: list["Accept"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.weight = len(self.submission.content)

    def needs(self) -> Needs:
        """The key, and every case under the order keys of its messages."""
        key = self._key()
        order_keys, numbers = self._beside()
        return Needs(keys=(key,) if key else (), order_keys=(*self._order_keys(), *order_keys), numbers=tuple(numbers))

    def fold(self, book: Book) -> None:
        """The key first, before any verdict; then the messages; then what remains is a refusal.

        Outdated where the sender, his key or his agreement is another by now: no acceptance stands after a revocation.
        """
        self._forget()
        self._hold_register(book)
        self._before = made.place(book)
        key = self._key()
        bound = book.bound.get(key) if key else None
        if bound is not None and bound.digest == self.submission.digest:
            self._bound = bound
            return
        self._findings = self.submission.findings
        readable = bool(self.submission.messages) and not book.catalogue.findings.refuses(self._findings)
        if bound is not None:
            self._findings += (_another_document(self.submission),)
        if readable and self._fold_messages(book):
            self._write_document(book, "accepted", key)
        else:
            self._write_document(book, "refused", None)

    def finish(self, sealed: Sealed) -> None:
        """The receipt can be written now: it carries the proof of this document's leaf."""
        for said in self._forth:
            said.finish(sealed)
        if self._row:
            self._receipt = self.receipts.make(
                self.submission,
                verdict=self._row["verdict"],
                findings=self._findings,
                sealed=sealed,
                seq=self._row["seq"],
                case=self._cases[0] if self._cases else None,
                held_until=self._held_until,
            )
            is_kept = bool(self._row["content"]) or not self._row["size"]
            self._row["receipt"] = self._receipt if is_kept else b""

    def answer(self) -> Outcome | Bound:
        """The outcome; for a duplicate of an earlier batch the key it was found under (its receipt is stored)."""
        if self._bound is not None:
            if self._bound.row is None:
                return self._bound
            row = self._bound.row
            return Outcome("duplicate", row["id"], row["receipt"], (), row["seq"], row["batch_no"], type_=row["type"])
        row = self._row
        return Outcome(
            row["verdict"], row["id"], self._receipt, self._findings, row["seq"], row["batch_no"],
            tuple(self._cases), row["type"],
        )  # fmt: skip

    def _forget(self) -> None:
        """A batch that the database refused is run again, and nothing of the first run is true."""
        self._row, self._bound, self._held_until = {}, None, None
        self._cases.clear()
        self._forth.clear()

    def _hold_register(self, book: Book) -> None:
        still = self.submission.still
        if still is not None and (book.router is not None or not still()):
            raise Outdated("合作方登记刚有变更，请重发 / the register has just changed; send again")

    def _key(self) -> KeyOf | None:
        """What makes it the same document; whoever names himself by another's SenderId has no part in his keys."""
        head, type_ = self.submission.head, self.submission.type_
        if head is None or type_ is None or not self.submission.names_himself:
            return None
        return head.sender_id, type_.name, head.message_id

    def _order_keys(self) -> list[tuple[str, str]]:
        keys = []
        for read in self.submission.messages:
            process = self.receipts.catalogue.process(read.type_)
            if process and not isinstance(read.message.body, Partial):
                keys.append((read.type_.family, process.order_key(read.message.body)))
        return keys

    def _beside(self) -> tuple[list[tuple[str, str]], list[Number]]:
        """Order keys and numbers of what else its messages are held against."""
        keys: list[tuple[str, str]] = []
        numbers: list[Number] = []
        for read in self.submission.messages:
            process = self.receipts.catalogue.process(read.type_)
            if process is None or process.beside is nothing or isinstance(read.message.body, Partial):
                continue
            family = read.type_.family
            for each in process.beside(read.message.body):
                if isinstance(each, Alias):
                    numbers.append((family, *each))
                else:
                    keys.append((family, each))
        return keys, numbers

    def _fold_messages(self, book: Book) -> bool:
        """Fold every message, or leave the book as it was and say no."""
        mark = book.mark()
        for number, read in enumerate(self.submission.messages):
            self._tell(self._fold_message(book, number, read).findings)
        if book.catalogue.findings.refuses(self._findings):
            book.undo(mark)
            self._cases.clear()
            self._forth.clear()
            self._held_until = None
            return False
        return True

    def _tell(self, findings: Iterable[Finding]) -> None:
        """Add what was not told before the writer; a plain read may have found the same."""
        told = {(finding.code, finding.where, finding.line) for finding in self._findings}
        self._findings += tuple(each for each in findings if (each.code, each.where, each.line) not in told)

    def _fold_message(self, book: Book, number: int, read: ReadMessage) -> Judgement:
        submission, type_ = self.submission, read.type_
        id_ = submission.id if number == 0 else new_id()
        process = book.catalogue.process(type_)
        if process is None:
            self._write_message(book, id_, number, read, None)
            return Judgement((), NOWHERE, NOWHERE)
        order_key = process.order_key(read.message.body)
        under = book.cases_under(type_.family, order_key)
        route = partial(book.route, self.router)
        chosen = process.choose([running.case for running in under], read.message, finder(route, nobody))
        beside = self._standing_beside(book, process, read, chosen)
        if chosen is None and process.adopts is not None:
            chosen = process.adopts(beside, read.message, finder(route, nobody))
            beside = tuple(each for each in beside if each is not chosen)
        received = Received(
            id=id_,
            message=read.message,
            sender=submission.partner,
            by=submission.role,
            at=to_datetime(book.now),
            hold=submission.hold,
            find=finder(route, claimed_in(book.connection, chosen.id if chosen else None)),
            voice=read.voice,
            beside=beside,
            let_go=self._let_go(book, process, read, chosen),
            digest=submission.digest,
            doubts=submission.doubts,
            recorded=(told := recorded(book, process, read.message.body, finder(route, nobody))),
            log=newest_head(book) if told else None,
        )
        judgement = judge(book.catalogue, type_, chosen, received, places=read.places)
        if book.catalogue.findings.refuses(judgement.findings):
            return judgement
        before = book.running.get(chosen.id) if chosen else None
        order_key = chosen.order_key if chosen else order_key
        self._move(book, process, before, judgement, received, number, read, (type_.family, order_key))
        return judgement

    def _standing_beside(
        self, book: Book, process: Process, read: ReadMessage, chosen: Case | None
    ) -> tuple[Case, ...]:
        if process.beside is nothing:
            return ()
        return book.beside(read.type_.family, process.beside(read.message.body), chosen.id if chosen else None)

    def _let_go(self, book: Book, process: Process, read: ReadMessage, chosen: Case | None) -> tuple[LetGo, ...]:
        if process.beside is nothing:
            return ()
        wanted = process.beside(read.message.body)
        return book.let_go(read.type_.family, process, wanted, chosen.id if chosen else None)

    def _move(
        self,
        book: Book,
        process: Process,
        before: RunningCase | None,
        judgement: Judgement,
        received: Received,
        number: int,
        read: ReadMessage,
        under: tuple[str, str],
    ) -> None:
        """Write the message, its case's event and what it makes due. under: family and order key of the case."""
        step = judgement.step or Step(event="recorded", known=before.case.known if before else None)
        after = Case(
            id=before.case.id if before else new_id(),
            family=under[0],
            order_key=under[1],
            state=judgement.state_to,
            confirmed=step.confirmed if judgement.step else bool(before and before.case.confirmed),
            known=step.known,
        )
        if before is None and judgement.step is None:
            self._write_message(book, received.id, number, read, None)
            return
        if after.id not in self._cases:
            self._cases.append(after.id)
        book.keep(run(process, before, after, at=received.at, now=book.now))
        self._write_message(book, received.id, number, read, after.id)
        seq = write_event(
            book, after, step.event, judgement.state_from, message=received.id, by=self.submission.partner
        )
        write_aliases(book, process, before, after)
        for timer in step.timers:
            book.insert(tables.timers, {"case_id": after.id, "name": timer.name, "at": to_us(timer.at)})
            self._held_until = to_us(timer.at) if step.hold else self._held_until
        unrouted = send_out(book, process, before, after, step, read.type_, received, self.router, self.hint, seq)
        self._unrouted(read, unrouted)
        self._forth += bring_forth(book, step, self.router, self.receipts, self.hint)
        self._forth += follow(book, process, judgement.state_from, after, self.router, self.receipts, self.hint)

    def _unrouted(self, read: ReadMessage, roles: list[str]) -> None:
        if roles:
            self._tell([unfound(read, roles)])

    def _write_message(self, book: Book, id_: str, number: int, read: ReadMessage, case_id: str | None) -> None:
        book.insert(
            tables.messages,
            {
                "id": id_,
                "document": self.submission.id,
                "number": number,
                "type": read.type_.code,
                "case_id": case_id,
                "head": _encode(read.message.head).decode(),
                "body": _encode(read.message.body).decode(),
            },
        )

    def _write_document(self, book: Book, verdict: str, key: KeyOf | None) -> None:
        submission, head = self.submission, self.submission.head
        over = self._over_quota(book) if verdict == "refused" else None
        room = MOST_TOLD - 1 if over else MOST_TOLD
        self._findings = book.catalogue.findings.bounded(self._findings, room) + ((over,) if over else ())
        told = self._told(book)
        seq = book.leaf(
            Leaf(
                kind=verdict,
                subject=submission.id,
                sender=head.sender_id if head else None,
                type=submission.type_.code if submission.type_ else None,
                message_id=head.message_id if head else None,
                document=submission.digest,
                size=len(submission.content),
                schema=submission.schema_digest,
                signer=submission.signer_digest,
                note=made.arrival_note(book, self._before, submission, self._held_until, is_kept=not over),
                case=self._cases[0] if self._cases else None,
                findings=hashlib.sha256(told).hexdigest(),
            )
        )
        self._row = book.insert(
            tables.documents,
            {
                "id": submission.id,
                "seq": seq,
                "verdict": verdict,
                "partner": submission.partner,
                "way_in": submission.way_in,
                "form": submission.form,
                "type": submission.type_.code if submission.type_ else None,
                "sender_id": head.sender_id if head else None,
                "message_id": head.message_id if head else None,
                "received_at": submission.received_at,
                "content_type": submission.content_type,
                "content": b"" if over else submission.content,
                "digest": submission.digest,
                "size": len(submission.content),
                "schema_digest": submission.schema_digest,
                "signer_digest": submission.signer_digest,
                "findings": (_codes(self._findings) if over else told).decode(),
                "batch_no": book.batch,
            },
        )
        if submission.seal is not None and not over:
            seal = submission.seal
            row = {"document": submission.id, "headers": seal.headers, "base": seal.base, "wire": seal.wire}
            book.insert(tables.http_seals, row)
        if key is not None:
            book.bind(key, Bound(submission.id, submission.digest, self._row))
            sender_id, name, message_id = key
            book.insert(
                tables.message_keys,
                {
                    "sender_id": sender_id,
                    "name": name,
                    "message_id": message_id,
                    "document": submission.id,
                    "digest": submission.digest,
                },
            )

    def _told(self, book: Book) -> bytes:
        """The findings as partners read them, JSON."""
        return _encode([book.catalogue.findings.tell(finding) for finding in self._findings])

    def _over_quota(self, book: Book) -> Finding | None:
        """Why no more of this refusal is kept than its leaf and codes; asked once, also where a batch is run again."""
        if self._quota is None:
            told = len(self._told(book))  # kept twice: as JSON, and in the receipt
            self._quota = (self.submission.quota(len(self.submission.content) + 2 * told + RECEIPT_BYTES),)
        return self._quota[0]


def _codes(findings: Iterable[Finding]) -> bytes:
    """What is kept of the findings of a document whose bytes are not: each code once, a JSON array."""
    return _encode(list(dict.fromkeys(finding.code for finding in findings)))


def unfound(read: ReadMessage, roles: Iterable[str]) -> Finding:
    """That nobody is registered for these roles of a message's receivers yet: SW403."""
    place = read.places("")
    return Finding(code="SW403", where=place.where, line=place.line, wanted=", ".join(roles))


def bring_forth(book: Book, step: Step, router: Router, receipts: ReceiptMaker, hint: Hint) -> list[Accept]:
    """What the gateway itself says now is a document of record like any other, in its own name; `finish` each."""
    return say(book, step.forth, router, receipts, hint)


def follow(
    book: Book, process: Process, state_from: str, after: Case, router: Router, receipts: ReceiptMaker, hint: Hint
) -> list[Accept]:
    """What other families say of a case that has just ended, in the same transaction; `finish` each."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    said = said_of_the_end(book.catalogue, process, state_from, after, at=to_datetime(book.now), token=token)
    return say(book, said, router, receipts, hint)


def say(book: Book, messages: Iterable[Message], router: Router, receipts: ReceiptMaker, hint: Hint) -> list[Accept]:
    """Each as a document of the gateway's own; `finish` each."""
    forth = []
    for message in messages:
        type_ = book.catalogue[message.head.message_type]
        said = Accept(in_our_name(message, type_, to_datetime(book.now)), router, receipts, hint)
        book.read_more(said.needs())
        said.fold(book)
        forth.append(said)
    return forth


def in_our_name(message: Message, type_: MessageType, at: datetime) -> Submission:
    """A message as a document of the gateway's own. at: aware."""
    content = render(message, type_)
    return Submission(
        id=new_id(),
        partner=GATEWAY.value,
        way_in=GATEWAY.value,
        content=content,
        content_type="application/xml",
        digest=hashlib.sha256(content).hexdigest(),
        received_at=to_us(at),
        form="own",
        type_=type_,
        head=message.head,
        role=GATEWAY,
        messages=(ReadMessage(message=message, type_=type_, places=_nowhere),),
    )


def _nowhere(path: str) -> Place:
    """What the gateway says itself has no sender to point a finding out to."""
    return Place(f"/{path}")


def _another_document(submission: Submission) -> Finding:
    place = submission.messages[0].places("head.message_id") if submission.messages else None
    head = submission.head
    return Finding(
        code="SW301",
        where=place.where if place else "/",
        line=place.line if place else None,
        value=head.message_id if head else None,
        wanted="the same bytes, or a new MessageId",
    )
