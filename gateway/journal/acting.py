"""One of the trader's people checks, signs or declines what waits, or whoever sent it takes it back: each an event.

A signature is made over the case's own statement (`messages.signing.process.statement`), with a key whose certificate
is registered for the trader, or with a passkey of one of his people; it is verified here, against what the journal says
waits, and kept with the event.
"""

from base64 import b64encode
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Literal

from cryptography import x509

from gateway.case.judging import found
from gateway.case.running import RunningCase, run
from gateway.journal.acceptance import Accept, bring_forth
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.concerned import claimed_in, finder, settle
from gateway.journal.consent import FAMILY, Coming, Unsignable
from gateway.journal.events import write_event
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Router
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.process import Step
from messages.roles import TRADER
from messages.seals import algorithms, passkeys
from messages.seals.assertions import Assertion
from messages.signing.process import (
    PROCESS,
    Signing,
    checked,
    declined,
    objections,
    signed,
    statement,
    trader_keys,
    withdrawn,
)
from messages.signing.records import SIGNED
from messages.voice import Actor, Duty
from messages.xml.records import Place

Verb = Literal["check", "sign", "decline", "withdraw"]


class NoSuchSigning(SingleWindowError):
    """No message waits under this id for this partner."""


class BadSignature(SingleWindowError):
    """It is not this certificate's signature over what waits."""


class NotHis(SingleWindowError):
    """He has not the duty, or had a hand in it before; `findings` say so."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(map(str, findings)))
        self.findings = findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Detached:
    """A signature beside what it is over. pem: the certificate of its key."""

    pem: bytes
    signature: bytes

    def holds(self, text: str) -> bool:
        """Whether it is that key's signature over this text, UTF-8."""
        public = x509.load_pem_x509_certificate(self.pem).public_key()
        return algorithms.holds(algorithms.of_key(public), public, self.signature, text.encode())


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPasskey:
    """What a passkey of one of the trader's people answered; whose it is was looked at when it came."""

    assertion: Assertion

    def holds(self, text: str) -> bool:
        """Whether it was answered to this text."""
        return passkeys.holds(text, self.assertion)


@dataclass
class Act:
    """The command. Answers the state that follows; NoSuchSigning, IllegalMove, NotHis, BadSignature, Unsignable."""

    message: str
    partner: str
    verb: Verb
    actor: Actor
    router: Router
    receipts: ReceiptMaker
    hint: Hint
    signature: Detached | ByPasskey | None = None
    reason: str | None = None
    weight: int = 4096
    direct: bool = False
    _state: str = ""
    _forth: list[Accept] = field(default_factory=list)

    def needs(self) -> Needs:
        """The case of what waits."""
        return Needs(order_keys=((FAMILY, self.message),))

    def fold(self, book: Book) -> None:
        """Move the case, and with a signature bring what waited to its own."""
        self._forth = []
        before = self._waiting(book)
        process, step = PROCESS, self._step(before.case.known, book)
        self._state = process.moves(before.case.state, step.event)
        after = replace(before.case, state=self._state, known=step.known)
        book.keep(run(process, before, after, at=to_datetime(book.now), now=book.now))
        write_event(book, after, step.event, before.case.state, message=None, by=self.partner)
        settle(book, process, before, after, {}, self.router)
        if self._state == SIGNED:
            self._come(book, step.known)
        self._forth += bring_forth(book, step, self.router, self.receipts, self.hint)

    def finish(self, sealed: Sealed) -> None:
        """The receipts of what the gateway itself has said."""
        for said in self._forth:
            said.finish(sealed)

    def answer(self) -> str:
        """The state of the case."""
        return self._state

    def _waiting(self, book: Book) -> RunningCase:
        """The case, where it is this partner whom it would bind, or who sent it; of another's he learns nothing."""
        for running in book.cases_under(FAMILY, self.message):
            if self.verb == "withdraw":
                if running.case.known.sender == self.partner:
                    return running
                continue
            find = finder(partial(book.route, self.router), claimed_in(book.connection, running.case.id))
            if find(TRADER, trader_keys(running.case.known)) == self.partner:
                return running
        raise NoSuchSigning(f"没有等待签署的 / nothing waits under {self.message}")

    def _step(self, known: Signing, book: Book) -> Step:
        at = to_datetime(book.now)
        if self.verb == "decline":
            return declined(known, self.actor, at, reason=self.reason)
        if self.verb == "withdraw":
            return withdrawn(known, self.actor, at, reason=self.reason)
        duty = Duty.CHECKER if self.verb == "check" else Duty.SIGNATORY
        if known.outcome is None and (faults := tuple(objections(known, self.actor, duty))):
            raise NotHis(tuple(found(fault, _at) for fault in faults))
        if self.verb == "check":
            return checked(known, self.actor, at)
        if self.signature is None or not self.signature.holds(statement(known)):
            raise BadSignature("签名与待签内容不符 / not this key's signature over the statement")
        if isinstance(self.signature, ByPasskey):
            return signed(known, self.actor, at, assertion=self.signature.assertion)
        return signed(known, self.actor, at, signature=b64encode(self.signature.signature).decode())

    def _come(self, book: Book, known: Signing) -> None:
        coming = Coming.of(book, known, self.router, self.receipts, self.hint, at=_at)
        findings = coming.come(book)
        if book.catalogue.findings.refuses(findings):
            raise Unsignable((Finding(code="SW676", where="/", value=known.message_id), *findings))
        self._forth += coming.said


def _at(path: str) -> Place:
    return Place(f"/{path}")
