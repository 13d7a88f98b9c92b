"""Messages held against what is known of their cases, by the rules and moves that the writer goes by.

What is known is asked for and never changed: the cases as they stand (a refused document, whose one answer is to be
complete; a dry run), or as they stood when a message came (a rehearsal).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from gateway.case.judging import Judgement, found, judge
from gateway.case.speaking import mandates_of, uncarried, unspoken
from gateway.check.examination import Examination
from gateway.journal.concerned import Claimed, finder, nobody
from gateway.journal.submission import ReadMessage, Router
from messages.catalogue import Catalogue
from messages.findings import Finding
from messages.process import Alias, Case, LetGo, Process, Received
from messages.times import beijing_date
from messages.voice import Voice
from messages.xml.records import Unread

DRY_HOLD = timedelta(minutes=30)


class Known(Protocol):
    """The cases, as they stand or stood."""

    def under(self, family: str, order_key: str) -> Sequence[Case]:
        """Those under an order key, oldest first."""

    def beside(self, family: str, wanted: Iterable[str | Alias], but: str | None) -> tuple[Case, ...]:
        """Those of these order keys and numbers, each once, and not this one."""

    def let_go(self, family: str, wanted: Iterable[str | Alias], own: str | None) -> tuple[LetGo, ...]:
        """The numbers that cases have let go of. own: id of the message's case."""

    def claimed(self, case_id: str | None) -> Claimed:
        """Whom an operator has given messages of a case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A message that was held against its case; case: None: it would open one. findings: those of before too."""

    read: ReadMessage
    case: Case | None
    received: Received | None
    judgement: Judgement

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All there is to say by now."""
        return self.judgement.findings


def hold(
    examination: Examination,
    read: ReadMessage,
    findings: tuple[Finding, ...],
    *,
    catalogue: Catalogue,
    known: Known,
    router: Router,
    id_: str = "",
) -> Held:
    """Hold one message of a document against its case, and against what its sender may say for others.

    id_: the gateway's id of the message, where it has one already.
    """
    process = catalogue.process(read.type_)
    key = _order_key(process, read) if process else None
    if process is None or key is None:
        return Held(read=read, case=None, received=None, judgement=Judgement(findings, "", ""))
    cases = known.under(read.type_.family, key)
    try:
        case = process.choose(cases, read.message, finder(router, nobody))
    except Unread:
        case = cases[-1] if len(cases) == 1 else None
    beside = known.beside(read.type_.family, _beside(process, read), case.id if case else None)
    if case is None and process.adopts is not None:
        case = process.adopts(beside, read.message, finder(router, nobody))
        beside = tuple(each for each in beside if each is not case)
    claimed = known.claimed(case.id if case else None)
    find = finder(router, claimed) if examination.partner else None
    let_go = known.let_go(read.type_.family, _beside(process, read), case.id if case else None)
    received = replace(_received(examination, read, find=find, beside=beside), id=id_, let_go=let_go)
    judgement = judge(catalogue, read.type_, case, received, places=read.places, findings=findings)
    if read.voice is not None:
        more = tuple(_unspoken(catalogue, known, read, read.voice, examination.now))
        judgement = Judgement((*judgement.findings, *more), judgement.state_from, judgement.state_to, judgement.step)
    return Held(read=read, case=case, received=received, judgement=judgement)


def _received(
    examination: Examination, read: ReadMessage, *, find: Callable[..., str | None] | None, beside: tuple[Case, ...]
) -> Received:
    partner = examination.partner
    return Received(
        id="",
        message=read.message,
        sender=partner.name if partner else "",
        by=examination.role or read.type_.by[0],
        at=examination.now,
        hold=partner.terms.hold if partner else DRY_HOLD,
        find=find,
        voice=read.voice,
        beside=beside,
        digest=examination.digest,
        doubts=partner.terms.doubted if partner else frozenset(),
    )


def _unspoken(catalogue: Catalogue, known: Known, read: ReadMessage, voice: Voice, now: datetime) -> Iterator[Finding]:
    """Why he may not speak for the trader he names."""
    mandates = [case for key in mandates_of(voice) for case in known.under(*key)]
    for fault in unspoken(read.type_, voice, mandates, beijing_date(now)):
        yield found(fault, read.places)
    for fault in uncarried(catalogue, read.type_, read.message.body):
        yield found(fault, read.places)


def _order_key(process: Process, read: ReadMessage) -> str | None:
    try:
        return str(process.order_key(read.message.body))
    except Unread:
        return None


def _beside(process: Process, read: ReadMessage) -> list[str | Alias]:
    """What else it is held against, as far as it can be read."""
    wanted: list[str | Alias] = []
    with suppress(Unread):
        wanted.extend(process.beside(read.message.body))  # keeps what came before a field that cannot be read
    return wanted
