"""The one door: bytes, sender and way in become a receipt. Every way in calls it.

What needs no memory is checked here, in the process that took the request: a good document costs a parse, a schema and
a signature, on the event loop, since a thread would cost more. A large one is examined in a thread; why the schema
refuses one is explained by another process, and nobody blocks meanwhile. Then the writer decides, and answers when all
is durable.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from gateway.check.application import Application
from gateway.check.checks import schema_of, schema_passes
from gateway.check.examination import Examination, ExplainSoon, Tools
from gateway.check.examining import pass_gates, run_checks
from gateway.check.known import hold
from gateway.journal.acceptance import Accept, Outcome
from gateway.journal.book import Bound
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.consent import AcceptSpoken
from gateway.journal.erasing import Erased
from gateway.journal.ids import new_id
from gateway.journal.outward import Hint
from gateway.journal.reading import Reading
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.submission import Quota, ReadMessage, Router, Submission
from gateway.journal.writer import NotWritten, Outdated, Writer
from gateway.partners.allowance import Allowances
from gateway.partners.directory import Directory
from gateway.partners.limits import RefusedBytes
from gateway.partners.partner import Partner
from gateway.partners.voices import made_by
from gateway.telemetry.crashpoints import reach
from messages.findings import Finding, FindingTable
from messages.roles import Role
from messages.seals.httpsig import WINDOW, SignedRequest
from messages.voice import Actor, Voice
from messages.xml.records import Partial

LARGE = 64 << 10  # bytes from which a document earns a thread
UNSIGNED = "SW203"
NOBODY = Directory()

T = TypeVar("T")
# sender, message, digest of the signer's certificate, digest of what he calls with where that says who he is
Voices = Callable[[str, ReadMessage, str | None, str | None], ReadMessage]
_NOTHING = nullcontext()


def _unknown(partner: str, read: ReadMessage, signer: str | None, key: str | None) -> ReadMessage:
    """Nobody knows for whom anyone speaks: nobody may speak for another, and nothing binds."""
    return replace(read, voice=Voice(sender=partner, actor=Actor(who=partner, duties=frozenset())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Takes documents in.

    hint: tells the delivery which lanes have work. refused: what is kept of refusals. window: how long the signature of
    a request holds. voices: says of a message for whom it is said, and by whose key; asked only where that matters.
    directory: the register of the moment.
    """

    tools: Tools
    explain_soon: ExplainSoon
    writer: Writer
    reading: Reading
    router: Router
    receipts: ReceiptMaker
    hint: Hint
    voices: Voices = _unknown
    clock: Clock = system_clock
    window: timedelta = WINDOW
    refused: RefusedBytes = field(default_factory=RefusedBytes)
    allowances: Allowances = field(default_factory=Allowances)
    directory: Callable[[], Directory] = lambda: NOBODY
    threads: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2, "examine"))

    @property
    def _kinds(self) -> FindingTable:
        return self.tools.catalogue.findings

    def has_room(self) -> bool:
        """Whether a document would be taken now; asked before anything dear is done for it."""
        return self.writer.has_room()

    async def take(
        self,
        content: bytes,
        *,
        partner: Partner,
        way_in: str,
        content_type: str | None = None,
        charset: str | None = None,
        findings: Sequence[Finding] = (),
        request: SignedRequest | None = None,
        application: Application | None = None,
        key: str | None = None,
        as_of: Directory | None = None,
        maker: Partner | None = None,
    ) -> Outcome:
        """Accept or refuse a document; raises TooMuch, Busy, NotWritten or CommitUnknown where nothing was decided.

        key: SHA-256 of what shows who sends. as_of: the register by which he was let in; None: that of now. Outdated
        where the one that the journal has by then says something else of him: let him in, and take it, again.

        findings: what the way in itself has found wrong (too large, a coding we do not take); then nothing is read.
        request: the request that brought it, where that is signed. application: what it says of a record in JSON.
        maker: the platform, where it has made the document in the partner's name: its seal is on it, and binds nobody.
        """
        self.allowances.take(partner, len(content))
        before = as_of or self._as_of(partner)
        now = self.clock()
        examination = Examination(
            content=content,
            now=to_datetime(now),
            partner=partner,
            charset=charset,
            application=application,
            request=request,
            maker=maker,
            key=key or (application.key if application is not None else None),
            window=self.window,
        )
        told = self._kinds.bounded(findings) or await self._examine(examination)
        is_refused = bool(told) and self._kinds.refuses(told)
        with self.allowances.refusing(partner) if is_refused else _NOTHING:
            if is_refused and examination.messages:
                told = await self._in_thread(self._against_known, examination, told)
            quota = self.refused.quota(partner)
            still = partial(self._still, before, partner.name, key)
            submission = _submission(examination, partner, way_in, content_type, now, told, quota, still)
            how = AcceptSpoken if any(read.type_.has_voice for read in submission.messages) else Accept
            command = how(submission, self.router, self.receipts, self.hint, is_refused=is_refused)
            outcome: Outcome | Bound = await self.writer.write(command)
        if isinstance(outcome, Bound):
            outcome = await self._again(outcome)
        reach("answer.before")
        return outcome

    def _as_of(self, partner: Partner) -> Directory:
        """The register of now, or Outdated where it has him otherwise than whoever brings this knows him."""
        now = self.directory()
        if now.partners.get(partner.name, partner) != partner:
            raise Outdated(f"{partner.name}: the register has just changed")
        return now

    def _still(self, before: Directory, partner: str, key: str | None) -> bool:
        now = self.directory()
        return now is before or now.concerns(partner, key) == before.concerns(partner, key)

    async def validate(
        self,
        content: bytes,
        *,
        partner: Partner | None = None,
        charset: str | None = None,
        request: SignedRequest | None = None,
        application: Application | None = None,
    ) -> tuple[Finding, ...]:
        """What would be told of a document; nothing is kept. A draft is told of its missing signature and the rest.

        Without a partner, rights and signature are left out. TooMuch: he asks more often than he may.
        """
        if partner is not None:
            self.allowances.look(partner)
        examination = Examination(
            content=content,
            now=to_datetime(self.clock()),
            partner=partner,
            charset=charset,
            application=application,
            request=request,
            key=application.key if application is not None else None,
            window=self.window,
        )
        told = await self._examine(examination)
        if [each.code for each in told] == [UNSIGNED]:  # a draft; whoever signs it wants to know the rest first
            told = await self._check(examination)
        return await self._in_thread(self._against_known, examination, told) if examination.messages else told

    async def _examine(self, examination: Examination) -> tuple[Finding, ...]:
        run = self._in_thread if len(examination.content) > LARGE else _at_once
        if not await run(pass_gates, examination, self.tools):
            return self._kinds.bounded(examination.findings)
        return await self._check(examination)

    async def _check(self, examination: Examination) -> tuple[Finding, ...]:
        run = self._in_thread if len(examination.content) > LARGE else _at_once
        if not await run(schema_passes, examination, self.tools):
            examination.misfits = tuple(await self.explain_soon(schema_of(examination), examination))
        told = await run(run_checks, examination, self.tools)
        if examination.partner is not None and any(read.type_.has_voice for read in examination.messages):
            partner, signer = examination.partner.name, examination.signer_digest
            examination.messages = tuple(
                self.voices(partner, read, signer, examination.key) for read in examination.messages
            )
            if (maker := examination.maker) is not None:
                examination.messages = tuple(made_by(maker.name, read) for read in examination.messages)
        return told

    def _against_known(self, examination: Examination, told: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings with what the cases add, so that the one answer is complete; only read, the writer decides."""
        for read in examination.messages:
            told = hold(
                examination,
                read,
                told,
                catalogue=self.tools.catalogue,
                known=self.reading,
                router=self.router,
            ).findings
        return self._kinds.bounded(told)

    async def _again(self, bound: Bound) -> Outcome:
        """The stored receipt of a document that was accepted before."""
        row = await self._in_thread(self.reading.document, bound.document)
        if row is None:
            raise NotWritten("the document was accepted before, but its receipt is no longer kept")
        if not row["receipt"]:
            seq = row["seq"]
            raise Erased(f"受理编号 {seq}，回执已随报文清除 / taken in as {seq}; its receipt is erased with it")
        return Outcome(
            "duplicate", row["id"], bytes(row["receipt"]), (), row["seq"], row["batch_no"], type_=row["type"]
        )

    async def _in_thread(self, work: Callable[..., T], *arguments: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.threads, work, *arguments)


async def _at_once(work: Callable[..., T], *arguments: Any) -> T:
    return work(*arguments)


def _submission(
    examination: Examination,
    partner: Partner,
    way_in: str,
    content_type: str | None,
    now: int,
    told: tuple[Finding, ...],
    quota: Quota,
    still: Callable[[], bool],
) -> Submission:
    head = examination.head
    return Submission(
        id=new_id(),
        partner=partner.name,
        way_in=way_in,
        content=examination.content,
        content_type=content_type,
        digest=examination.digest,
        received_at=now,
        form=examination.form,
        type_=examination.type_,
        head=None if isinstance(head, Partial) else head,
        schema_digest=examination.schema_digest,
        signer_digest=examination.signer_digest,
        signer_answer=examination.signer_answer,
        seal=examination.seal,
        role=examination.role or (partner.roles[0] if partner.roles else Role.GATEWAY),
        hold=partner.terms.hold,
        doubts=partner.terms.doubted,
        findings=told,
        messages=examination.messages,
        names_himself=head is None or isinstance(head, Partial) or head.sender_id in partner.sender_ids,
        quota=quota,
        still=still,
    )
