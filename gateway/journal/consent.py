"""Takes in what is said for another, what binds a trader, and his signature on that.

What is said for another wants his mandate. What binds a trader, and does not come with a signature that binds him, is
tried against its case, taken back out of the book, and waits as a case of the family `signing`; with the signature it
comes to its own case as of then, in the transaction that takes the signature in. So between the two nothing of it is in
its case, and nothing is owed to its case's receivers.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from gateway.case.judging import Judgement, found
from gateway.case.speaking import mandates_of, uncarried, unspoken
from gateway.journal import made, tables
from gateway.journal.acceptance import Accept
from gateway.journal.book import Book
from gateway.journal.clock import to_datetime
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.submission import ReadMessage, Router, Submission
from messages.decoding import from_json
from messages.envelope import Head, Message
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.process import NOWHERE, Received
from messages.signing.process import PROCESS, Signing, maker_may, submitted
from messages.signing.records import SIGNED
from messages.times import beijing_date
from messages.voice import Voice
from messages.xml.records import Places

FAMILY = "signing"


@dataclass
class AcceptSpoken(Accept):
    """The command for a document of which a message speaks for another, binds a trader, or is his signature."""

    def _order_keys(self) -> list[tuple[str, str]]:
        mandates = [key for read in self.submission.messages if read.voice for key in mandates_of(read.voice)]
        return [*super()._order_keys(), *mandates]

    def _fold_message(self, book: Book, number: int, read: ReadMessage) -> Judgement:
        voice = read.voice
        if voice is None and read.type_.has_voice:
            raise LookupError(f"nobody said for whom {read.type_.code} is said")
        mark, told = book.mark(), self._findings
        cases, forth, held = len(self._cases), len(self._forth), self._held_until
        judgement = super()._fold_message(book, number, read)
        if voice is None:
            return judgement
        judgement = _also(judgement, *self._objections(book, read, voice))
        if book.catalogue.findings.refuses(judgement.findings):
            return judgement
        if read.type_.binding and not voice.is_bound:
            book.undo(mark)
            del self._cases[cases:], self._forth[forth:]
            self._held_until, self._findings = held, told
            return self._wait(book, read, voice, judgement)
        if read.type_.consents and judgement.state_to == SIGNED and judgement.step is not None:
            return self._come(book, judgement.step.known, read, judgement)
        return judgement

    def _objections(self, book: Book, read: ReadMessage, voice: Voice) -> Iterator[Finding]:
        mandates = [running.case for key in mandates_of(voice) for running in book.cases_under(*key)]
        for fault in unspoken(read.type_, voice, mandates, beijing_date(to_datetime(book.now))):
            yield found(fault, read.places)
        for fault in uncarried(book.catalogue, read.type_, read.message.body):
            yield found(fault, read.places)
        if not read.type_.binding:
            return
        for fault in maker_may(voice):
            yield found(fault, read.places)
        if len(self.submission.messages) > 1:
            place = read.places("")
            yield Finding(code="SW223", where=place.where, line=place.line, value=f"{len(self.submission.messages)}")

    def _wait(self, book: Book, read: ReadMessage, voice: Voice, judgement: Judgement) -> Judgement:
        """The message opens a case of its own, in which it waits; the trader is told."""
        submission = self.submission
        received = Received(
            id=submission.id,
            message=read.message,
            sender=submission.partner,
            by=submission.role,
            at=to_datetime(book.now),
            voice=voice,
            doubts=submission.doubts,
        )
        step = submitted(received, voice, submission.digest)
        state = PROCESS.moves(NOWHERE, step.event)
        waiting = Judgement(judgement.findings, NOWHERE, state, step)
        self._move(book, PROCESS, None, waiting, received, 0, read, (FAMILY, received.id))
        place = read.places("")
        until = f"{step.known.trader}: {step.known.until.isoformat(timespec='seconds')}"
        return _also(waiting, Finding(code="SW404", where=place.where, line=place.line, wanted=until))

    def _come(self, book: Book, known: Signing, read: ReadMessage, judgement: Judgement) -> Judgement:
        """What was signed comes to its case; where that refuses it, the signature is refused, and it waits on."""
        coming = Coming.of(book, known, self.router, self.receipts, self.hint, at=read.places)
        findings = coming.come(book)
        if book.catalogue.findings.refuses(findings):
            place = read.places("message_uuid")
            findings = (Finding(code="SW676", where=place.where, line=place.line, value=known.message_id), *findings)
            return _also(judgement, *findings)
        self._forth += coming.said
        self._cases += coming.cases
        return _also(judgement, *findings)


@dataclass
class Coming(Accept):
    """A message that was taken in earlier comes to its case now; of the message itself nothing is written anew."""

    @classmethod
    def of(
        cls, book: Book, known: Signing, router: Router, receipts: ReceiptMaker, hint: Hint, *, at: Places
    ) -> "Coming":
        """The message of a signing that is over. at: where its findings are told."""
        type_ = book.catalogue[known.type]
        head, body = _message(book, known.message)
        message = Message(from_json(head, Head), from_json(body, type_.record))
        submission = Submission(
            id=known.message,
            partner=known.sender,
            way_in="signing",
            content=b"",
            content_type=None,
            digest=known.digest,
            doubts=frozenset(known.doubts),
            received_at=book.now,
            type_=type_,
            head=message.head,
            role=known.role,
            messages=(ReadMessage(message=message, type_=type_, places=lambda _: at("message_uuid")),),
        )
        return cls(submission, router, receipts, hint)

    @property
    def cases(self) -> list[str]:
        """The case it came to."""
        return self._cases

    @property
    def said(self) -> list[Accept]:
        """What the gateway itself said upon it; `finish` each."""
        return self._forth

    def come(self, book: Book) -> tuple[Finding, ...]:
        """Fold it; where the findings refuse it, nothing was folded."""
        book.read_more(self.needs())
        before = made.place(book)
        judgement = self._fold_message(book, 0, self.submission.messages[0])
        if self._cases:
            made.state_made(book, before, self._cases[0], of=self.submission.id)
        return (*judgement.findings, *self._findings)

    def _write_message(self, book: Book, id_: str, number: int, read: ReadMessage, case_id: str | None) -> None:
        """It is written already."""


class Unsignable(SingleWindowError):
    """What was to be signed is not possible any more; `findings` say why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(map(str, findings)))
        self.findings = findings


def _also(judgement: Judgement, *findings: Finding) -> Judgement:
    return replace(judgement, findings=(*judgement.findings, *findings)) if findings else judgement


def _message(book: Book, id_: str) -> tuple[str, str]:
    """Head and body of a message, of this batch or of one before; JSON."""
    here: Any = next((row for row in book.rows[tables.messages] if row["id"] == id_), None)
    if here is not None:
        return here["head"], here["body"]
    columns = tables.messages.c
    row = book.connection.execute(select(columns.head, columns.body).where(columns.id == id_)).one()
    return row.head, row.body
