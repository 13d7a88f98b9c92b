"""One past document run through tables: gates, checks, its case as it stood, its receivers, what is written for them.

The clock stands at the time the document came, and its sender has the certificate with which he signed it then, as it
stood then. Nothing here decides: it asks what decides when a document comes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from email.message import Message as Headers
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Engine

from gateway.check.application import FORM as JSON
from gateway.check.application import Application
from gateway.check.examination import Examination
from gateway.check.examining import examine
from gateway.check.known import Held, hold
from gateway.delivery.outgoing import CannotBeWritten
from gateway.delivery.owed import Owed
from gateway.journal.acceptance import unfound
from gateway.journal.clock import to_datetime
from gateway.journal.moves import State
from gateway.journal.outward import receivers
from gateway.journal.submission import Route
from gateway.journal.ways_in import CONDUCTED
from gateway.partners.authorities import read_trusted
from gateway.partners.files import registered
from gateway.partners.partner import Partner, RegisteredCertificate
from gateway.partners.voices import made_by, with_voice
from gateway.rehearsal.past import Past, said_by_us
from gateway.rehearsal.standing import AsItStood
from gateway.rehearsal.trial import Trial
from messages.catalogue import UnknownType
from messages.envelope import Head
from messages.findings import Finding
from messages.roles import GATEWAY
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import SignedRequest
from messages.xml.records import Partial, from_json

# What is decided by other than the document and its case, and so stays as it was: a quota, a number that was used
# before, a signature that is waited for.
KEPT = frozenset(("SW209", "SW301", "SW404"))
WAITS = "SW404"

_LINE = re.compile(r'^"(@[\w-]+|[\w-]+)": (.*)$', re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What one receiver gets. content: unsigned; None: it cannot be written for him, `problem` says why."""

    route: Route
    content: bytes | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forth:
    """What the gateway says upon a message. body: by these tables; then: as it was said; None: it was not. JSON."""

    type: str
    message_id: str
    body: str
    then: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message as it is read. head, body: canonical JSON. to: who gets it, by role; None: nobody is registered.

    forth: what the gateway itself says upon it.
    """

    type: str
    head: str
    body: str
    to: Mapping[str, Written | None] = field(default_factory=dict)
    forth: Sequence[Forth] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What became of a document. findings: as partners read them. left: why it could not be run at all."""

    verdict: str
    findings: Sequence[Mapping[str, Any]] = ()
    messages: Sequence[Said] = ()
    left: str | None = None


@dataclass(frozen=True)
class Player:
    """Runs documents of one journal, which it only reads."""

    database: Engine

    def play(self, past: Past, trial: Trial) -> Played:
        """What would become of it by these tables."""
        if past.row["partner"] == GATEWAY.value:
            return _our_own(past, trial)
        partner = trial.directory.partners.get(past.row["partner"])
        if not past.is_kept:
            return _left(past, "not-kept")
        if partner is None:
            return _left(past, "sender-gone")
        try:
            examination = self._examination(past, trial, partner)
        except (UnknownType, LookupError):
            return _left(past, "head-not-kept")
        told = tuple(examine(examination, trial.tools))
        self._give_voice(examination, trial, partner, past)
        held = []
        for number, read in enumerate(examination.messages):
            known = AsItStood(self.database, trial.catalogue, _before(past, number))
            router = trial.directory.route
            id_ = past.messages[number].id if number < len(past.messages) else ""
            held.append(hold(examination, read, told, catalogue=trial.catalogue, known=known, router=router, id_=id_))
            told = held[-1].findings
        played = _outcome(past, trial, partner, told, held)
        return replace(played, messages=self._with_forth(past, played, held))

    def _with_forth(self, past: Past, played: Played, held: Sequence[Held]) -> Sequence[Said]:
        """What the gateway says upon each, where it moved its case then, or nothing is known of that."""
        moved = {each.id for each in past.messages if each.event is not None}
        if played.verdict != "accepted" or WAITS in _codes(past):
            return played.messages
        return [
            replace(said, forth=tuple(self._forth(each))) if each.received and each.received.id in moved else said
            for said, each in zip(played.messages, held, strict=True)
        ]

    def _forth(self, held: Held) -> Iterator[Forth]:
        for message in held.judgement.step.forth if held.judgement.step is not None else ():
            head = message.head
            name = head.message_type.rpartition(".")[0]
            then = said_by_us(self.database, head.sender_id, name, head.message_id)
            yield Forth(type=head.message_type, message_id=head.message_id, body=_json(message.body), then=then)

    def _examination(self, past: Past, trial: Trial, partner: Partner) -> Examination:
        row = past.row
        return Examination(
            content=bytes(row["content"]),
            now=to_datetime(row["received_at"]),
            partner=self._as_then(partner, past, trial),
            charset=_charset(row["content_type"]),
            application=_application(past, trial),
            request=_request(past),
        )

    def _give_voice(self, examination: Examination, trial: Trial, partner: Partner, past: Past) -> None:
        if any(read.type_.has_voice for read in examination.messages):
            examination.messages = tuple(
                with_voice(trial.directory, partner.name, read, examination.signer_digest)
                for read in examination.messages
            )
            if past.row["way_in"] == CONDUCTED.name:
                examination.messages = tuple(made_by(CONDUCTED.name, read) for read in examination.messages)

    def _as_then(self, partner: Partner, past: Past, trial: Trial) -> Partner:
        """He may send, unless what was told then says that he might not; he has the certificate he signed with."""
        codes = _codes(past)
        if partner.name not in trial.changed and "SW208" not in codes:
            partner = replace(partner, disabled=False)
        if past.signer is None:
            return partner
        at = past.row["received_at"]
        own = {each.digest: each for each in partner.certificates}
        mine = own.get(past.row["signer_digest"]) or self._registered(past.signer)
        if mine.revoked_at is not None and mine.revoked_at > at:
            mine = replace(mine, revoked_at=None, reason=None)
        if own.get(mine.digest) == mine:
            return partner
        others = tuple(each for each in partner.certificates if each.digest != mine.digest)
        return replace(partner, certificates=(*others, mine))

    @lru_cache(maxsize=256)  # noqa: B019  # there is one for a run
    def _registered(self, pem: bytes) -> RegisteredCertificate:
        with self.database.connect() as connection:
            return read_trusted(connection).standing(registered(pem))


def _before(past: Past, number: int) -> int:
    """The leaf before which its case is looked at: what it did itself; where it waited to be signed, when it came."""
    own = past.messages[number].event if number < len(past.messages) else None
    return int(past.row["seq"] if own is None or WAITS in _codes(past) else own)


def _outcome(past: Past, trial: Trial, partner: Partner, told: tuple[Finding, ...], held: Sequence[Held]) -> Played:
    kinds = trial.catalogue.findings
    kept = [each for each in recorded(past) if each["code"] in KEPT]
    is_refused = kinds.refuses(told) or any(each["severity"] == "error" for each in kept)
    messages = [_said(each, past, trial, partner, is_refused=is_refused) for each in held]
    if not is_refused and not any(each["code"] == WAITS for each in kept):
        for each, said in zip(held, messages, strict=True):
            if nobody := [role for role, written in said.to.items() if written is None]:
                told += (unfound(each.read, nobody),)
    findings = [kinds.tell(finding) for finding in kinds.bounded(told)]
    return Played(verdict="refused" if is_refused else "accepted", findings=[*findings, *kept], messages=messages)


def _said(held: Held, past: Past, trial: Trial, partner: Partner, *, is_refused: bool) -> Said:
    read = held.read
    head, body = read.message.head, read.message.body
    if isinstance(head, Partial) or isinstance(body, Partial):
        return Said(type=read.type_.code, head="", body="")
    said = Said(type=read.type_.code, head=_json(head), body=_json(body))
    process = trial.catalogue.process(read.type_)
    step, case = held.judgement.step, held.case
    known = step.known if step is not None else case.known if case is not None else None
    if is_refused or process is None or known is None:
        return said
    parties = process.parties(known, read.message)
    to: dict[str, Written | None] = {}
    for role, _, route in receivers(read.type_, parties, trial.directory.route, sender=partner.name):
        to[role.value] = write(said, role.value, route, past.row["digest"], trial) if route is not None else None
    return replace(said, to=to)


def write(said: Said, role: str, route: Route, digest: str, trial: Trial) -> Written:
    """What a receiver gets of a message by these tables, unsigned."""
    owed = Owed(
        delivery="",
        lane="",
        message="",
        type=said.type,
        partner=route.partner,
        role=role,
        form=route.form,
        channel=route.channel,
        state=State.DUE,
        attempts=0,
        remark=None,
        sealed=None,
        head=said.head,
        body=said.body,
        document_digest=digest,
    )
    try:
        return Written(route=route, content=trial.outgoing.write(owed))
    except (CannotBeWritten, UnknownType) as problem:
        return Written(route=route, problem=str(problem))


def _our_own(past: Past, trial: Trial) -> Played:
    """What the gateway said itself was never examined; it goes to whom it went, as it would be written now."""
    messages = []
    for message in past.messages:
        said = Said(type=message.type, head=message.head, body=message.body)
        to: dict[str, Written | None] = {}
        for each in past.deliveries:
            partner = trial.directory.partners.get(each.partner or "")
            if each.message == message.id and partner is not None and message.body:
                route = Route(partner.name, partner.form(message.type), partner.terms.channel)
                to[each.role] = write(said, each.role, route, past.row["digest"], trial)
        messages.append(replace(said, to=to))
    return Played(verdict=past.row["verdict"], findings=recorded(past), messages=messages)


def _left(past: Past, why: str) -> Played:
    return Played(verdict=past.row["verdict"], left=why)


def recorded(past: Past) -> list[Mapping[str, Any]]:
    """What was told of it then; where the codes alone are kept, those."""
    told = msgspec.json.decode(past.row["findings"])
    bare = {"severity": "error" if past.row["verdict"] == "refused" else "warning", "where": None}
    return [{"code": each, **bare} if isinstance(each, str) else each for each in told]


def _codes(past: Past) -> set[str]:
    return {str(each["code"]) for each in recorded(past)}


def _application(past: Past, trial: Trial) -> Application | None:
    """What its request said of a record in JSON, as far as the journal keeps it; LookupError where it does not."""
    row = past.row
    if row["form"] != JSON:
        return None
    if not past.messages or not past.messages[0].head:
        raise LookupError("the head of an application that was refused is not kept")
    head: Head = from_json(past.messages[0].head.encode(), Head)
    return Application(type_=trial.catalogue[row["type"]], head=head)


def _request(past: Past) -> SignedRequest | None:
    """The signed request that brought it, from what is kept of it."""
    if past.seal is None:
        return None
    lines = dict(_LINE.findall(past.seal["base"]))
    url = lines.get("@target-uri") or f"https://{lines.get('@authority', '')}{lines.get('@path', '')}"
    if "@target-uri" not in lines and lines.get("@query", "?") != "?":
        url += lines["@query"]
    fields = [(str(name), str(value)) for name, value in msgspec.json.decode(past.seal["headers"])]
    wire = past.seal["wire"]
    message = HttpMessage(method=lines.get("@method", "POST"), url=url, fields=fields)
    return SignedRequest(message, bytes(wire if wire is not None else past.row["content"]))


def _charset(content_type: str | None) -> str | None:
    headers = Headers()
    headers["Content-Type"] = content_type or "application/xml"
    return headers.get_content_charset()


def _json(record: Any) -> str:
    return msgspec.json.encode(record).decode()
