"""What the register says of a partner: who he is, what was agreed, and what he is known by. Frozen; made from rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta

from gateway.partners.rights import WHOLE, Rights
from gateway.partners.signers import Signers, prepare
from messages.process import Key
from messages.roles import Role
from messages.voice import Duty

OWN = "own"  # the form our own schemas describe
# Channels that know of every delivery whether they have handed it over: to try again doubles nothing there.
KNOWING = frozenset({"folder"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How a partner is dealt with, in both directions.

    channel:       how messages reach him: pushed to `url`; fetched by him from his mailbox; laid into the InBox of his
                   first folder; published to `queue_out` of the broker.
    form:          how they are written for him where no agreement says otherwise: "own" or an adapter's.
    receipt:       what answers a push: his signed receipt, or an HTTP status alone.
    on_unknown:    sent and not answered: send again under the same id, ask at `ask_url` first, or wait for an operator.
                   What moves money is never sent again unasked, whatever stands here.
    ask_url:       where he is asked whether he has a delivery: 2xx he has, 404 or 410 he has not, anything else says
                   nothing; {delivery}, {message} (the gateway's ids), {document} (the number that the document bears in
                   his form) and {number} (of the case: it says nothing of a second message) are filled in.
    unmatched:     an arrival of his without a known notice waits for it `hold_minutes`, or is refused at once.
    max_bytes:     the largest document he may send.
    timeout_s:     how long a push waits for its answer. lease_s: how long he may keep a mailbox item unacknowledged.
    max_attempts:  pushes of one message before it is a dead letter; None: as the gateway's settings say.
    retry_first_s: the wait after the first failure; it doubles with every one up to `retry_most_s`.
    refused_bytes_a_day: how much of what is refused of him is kept, in bytes a day.
    messages_a_second, burst: how fast he may hand in, dry runs too: at this rate, and so many at once; by each process.
    bytes_a_day:   how much he may hand in, in bytes a day, over all processes. open_requests: how much he may ask at
                   once, open_refusals: refused documents of his that may wait to be written; by each process.
    signatures:    the forms in which his documents may be signed: within the XML, or the request that carries them;
                   transport: what he connects with (token, certificate, broker user, folder) says it is his;
                   session: the same of what his people fill in once they have signed in, and of that alone.
    doubts:        codes of findings that refuse nothing of his but are told as doubts, where that may be agreed.
    push_signature: whether the requests that push to him are signed besides (RFC 9421).
    mutual_tls:    whether a key or token counts only over a connection with his own certificate.
    authorities:   by whom his certificates must have been issued, by name; none: it is enough that they are registered.
    revocation:    known: what the newest list says counts, if there is one; fresh: nothing counts without one in time.
    crl:           where his authority publishes its list, http://…, https://… or a file; looked at once an hour.
    organisations: who his certificates may name as their subject's organisation, beside himself.
    needs:         what a message that binds him needs beside its signatory: a maker or a checker of its own.
    needs_of:      the same for single types, by code: {"settlement.outward.1" = ["checker"]}.
    one_person:    whether one person may do two of these. sign_within_h: how long such a message waits, in hours.
    folders:       drop folders, absolute paths: what lies in the OutBox of each is his.
    folder_name:   how files for him are named: "{type}_{delivery}.xml"; also {message}, {time} (17 digits, Beijing).
    folder_done:   when he has one: as soon as it is there for good, or once he has taken it away.
    folder_receipts: where our receipts go: beside his file, where that is kept; into his InBox; nowhere.
    folder_period_s: between two looks. folder_settle_s: how long a file must not have changed; 0: he renames it whole.
    queue_out:     where messages for him are published. queue_in: what he writes to. queue_receipts: for our receipts.
    collect_url:   his own mailbox, asked every `collect_period_s` seconds. collect_id: header that names a document.
    collect_secret: file with the header that says who we are, "Authorization: Bearer …".
    collect_done:  how he is told that we have one: DELETE, POST …/acknowledge, or that with our receipt as its body.
    """

    channel: Literal["push", "mailbox", "folder", "amqp"] = "mailbox"
    form: str = OWN
    url: str | None = None
    receipt: Literal["signed", "status"] = "signed"
    on_unknown: Literal["again", "ask", "operator"] = "again"
    ask_url: str | None = None
    unmatched: Literal["hold", "refuse"] = "hold"
    hold_minutes: Annotated[int, Meta(ge=1)] = 30
    max_bytes: Annotated[int, Meta(ge=1024)] = 1 << 20
    timeout_s: Annotated[float, Meta(gt=0)] = 10.0
    lease_s: Annotated[int, Meta(ge=1)] = 60
    max_attempts: Annotated[int, Meta(ge=1)] | None = None
    retry_first_s: Annotated[float, Meta(gt=0)] = 1.0
    retry_most_s: Annotated[float, Meta(gt=0)] = 600.0
    refused_bytes_a_day: Annotated[int, Meta(ge=0)] = 16 << 20
    messages_a_second: Annotated[float, Meta(gt=0)] = 100.0
    burst: Annotated[int, Meta(ge=1)] = 1000
    bytes_a_day: Annotated[int, Meta(ge=1024)] = 4 << 30
    open_requests: Annotated[int, Meta(ge=1)] = 256
    open_refusals: Annotated[int, Meta(ge=1)] = 32
    signatures: tuple[Literal["xmldsig", "rfc9421", "session", "transport"], ...] = ("xmldsig",)
    doubts: tuple[str, ...] = ()
    push_signature: Literal["none", "rfc9421"] = "none"
    mutual_tls: Literal["may", "must"] = "may"
    authorities: tuple[str, ...] = ()
    revocation: Literal["known", "fresh"] = "known"
    crl: str | None = None
    organisations: tuple[str, ...] = ()
    needs: tuple[Duty, ...] = ()
    needs_of: Mapping[str, tuple[Duty, ...]] = field(default_factory=dict)
    one_person: Literal["may", "may not"] = "may not"
    sign_within_h: Annotated[int, Meta(ge=1, le=24 * 90)] = 72
    folders: tuple[str, ...] = ()
    folder_name: str = "{type}_{delivery}.xml"
    folder_done: Literal["written", "taken"] = "written"
    folder_receipts: Literal["beside", "inbox", "none"] = "beside"
    folder_period_s: Annotated[float, Meta(ge=0.02)] = 2.0
    folder_settle_s: Annotated[float, Meta(ge=0)] = 2.0
    queue_out: str | None = None
    queue_in: str | None = None
    queue_receipts: str | None = None
    collect_url: str | None = None
    collect_period_s: Annotated[float, Meta(ge=0.02)] = 30.0
    collect_id: str = "Message-Id"
    collect_secret: str | None = None
    collect_done: Literal["delete", "post", "receipt"] = "delete"

    @property
    def doubted(self) -> frozenset[str]:
        """Codes of findings that refuse nothing of his, where that may be agreed."""
        return frozenset(self.doubts)

    @property
    def hold(self) -> timedelta | None:
        """How long an unmatched arrival waits; None: it is refused."""
        return timedelta(minutes=self.hold_minutes) if self.unmatched == "hold" else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """接入约定: whether a partner may send a type, and how that type is written by him and for him."""

    type: str
    may_send: bool
    form: str = OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerKey:
    """What a partner is found by when a message is for this role: site, terminal, office, credit code …"""

    role: Role
    key: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredCertificate:
    """A certificate his signatures are held against; times in microseconds since 1970.

    not_before, not_after: when it counts, as agreed within its own time.
    authority:     who issued it, of those that are trusted, and until when that one's own time is.
    crl:           digest of the newest list of that authority, with its time and when the next was due.
    revoked_at:    what that list says of it; None: nothing.
    """

    digest: str
    pem: str
    not_before: int
    not_after: int
    authority: str | None = None
    trusted_until: int | None = None
    crl: str | None = None
    crl_at: int | None = None
    crl_until: int | None = None
    revoked_at: int | None = None
    reason: str | None = None


class _Prepared:
    """Holds what is worked out of a partner once; it is no field of his, and no row has it."""

    __slots__ = ("_signers",)
    _signers: Signers


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(_Prepared):
    """One partner as the register has him.

    name:       "yard-demo". zh, en: in words. roles: the parts he plays.
    sender_ids: what his documents may name as SenderId: "4218MA3YRD663".
    disabled:   he may not send; what is for him waits in its lanes.
    agreements: by message type code. keys: what he is found by. certificates: oldest first.
    """

    name: str
    zh: str
    en: str
    roles: tuple[Role, ...]
    sender_ids: tuple[str, ...] = ()
    disabled: bool = False
    terms: Terms = field(default_factory=Terms)
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    keys: tuple[PartnerKey, ...] = ()
    certificates: tuple[RegisteredCertificate, ...] = ()

    @property
    def signers(self) -> Signers:
        """Whose signatures count for him; worked out when it is first asked for."""
        try:
            return self._signers
        except AttributeError:
            object.__setattr__(self, "_signers", prepare(self.certificates, self.terms))
            return self._signers

    def form(self, type_code: str) -> str:
        """How this type is written for him and by him."""
        agreement = self.agreements.get(type_code)
        return agreement.form if agreement else self.terms.form

    def may_send(self, type_code: str) -> bool:
        """Whether his agreements cover sending this type."""
        agreement = self.agreements.get(type_code)
        return agreement is not None and agreement.may_send


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One of a partner's people. name: "wang-li". keys: SHA-256 of his certificates and tokens, 64 hex digits each."""

    partner: str
    name: str
    duties: tuple[Duty, ...]
    keys: tuple[str, ...] = ()


class Scope(StrEnum):
    """What a bearer token opens."""

    PARTNER = "partner"  # one partner's own sending, mailbox and reading
    OPERATOR = "operator"  # the platform: reads all, puts right what is stuck
    AUDITOR = "auditor"  # reads all, changes nothing


class Purpose(StrEnum):
    """What a key is shown for."""

    BEARER = "bearer"  # it opens by itself
    CLIENT = "client"  # the secret of an OAuth client: it gets access tokens and opens nothing else


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A key as the register has it, never the key itself; times in microseconds since 1970.

    digest: SHA-256 of the key. holder: the partner's name, or who of the platform holds it. rights: what it opens of a
    partner's own; for the platform's people the scope says all.
    """

    digest: str
    holder: str
    prefix: str
    scope: Scope
    created_at: int
    expires_at: int | None = None
    purpose: Purpose = Purpose.BEARER
    rights: Rights = WHOLE

    def is_live(self, now: int) -> bool:
        """Whether it opens anything now."""
        return self.expires_at is None or now < self.expires_at
