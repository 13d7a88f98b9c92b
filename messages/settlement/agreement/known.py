"""What is known of an agreement: the terms in force, those that wait for signatures, and how far each is."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from messages.identifiers import compact
from messages.settlement.moves import IN_FORCE
from messages.settlement.records import Account, BoundUser, Party, Reason, SettlementSigning
from messages.times import BEIJING

REVIEW, SIGN, DECLINE, SUSPEND, RESUME, END = "review", "sign", "decline", "suspend", "resume", "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """One document of the trader, and who has signed it.

    digest:           SHA-256 of it, 64 hex digits; the other two sign that. message_id: its MessageId.
    verdict:          the bank's newest word on it; None: none yet. decided_at: when the bank decided, as it has it.
    declined_by:      bank or platform; None: neither. countersigned_at: when the platform signed.
    """

    digest: str
    message_id: str
    signed_at: datetime
    accounts: tuple[Account, ...]
    users: tuple[BoundUser, ...]
    valid_from: date
    valid_until: date | None
    terms: str
    terms_digest: str
    verdict: str | None = None
    decided_at: datetime | None = None
    declined_by: str | None = None
    reason: Reason | None = None
    countersigned_at: datetime | None = None

    @classmethod
    def of(cls, said: SettlementSigning, *, digest: str, message_id: str, at: datetime) -> "Terms":
        """What the trader has signed with this document."""
        return cls(
            digest=digest,
            message_id=message_id,
            signed_at=at,
            accounts=said.accounts,
            users=said.users,
            valid_from=said.valid_from,
            valid_until=said.valid_until,
            terms=said.terms,
            terms_digest=said.terms_digest,
        )

    @property
    def over_at(self) -> datetime | None:
        """The first moment at which it holds no more; None: until it is ended."""
        if self.valid_until is None:
            return None
        return datetime.combine(self.valid_until + timedelta(days=1), time(), BEIJING)

    def holds_on(self, day: date) -> bool:
        """Whether that day lies within it."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def currencies(self, number: str) -> tuple[str, ...]:
        """In which currencies the account of this number may be used; none: it may not."""
        return tuple(each.currency for each in self.accounts if compact(each.account_no) == compact(number))


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One agreement.

    in_force:  the terms all three have signed; they stay in force while a change waits. None: none yet.
    earlier:   those before them, which hold until the day on which the newer ones begin.
    waiting:   terms that still want a signature. declined: the newest that bank or platform would not sign.
    standing:  suspend or resume, the bank's newest word; stood_at: when, as the bank has it.
    ended_by:  trader or bank. expired: its last day is over. hidden: deleted from the trader's list, since it failed.
    """

    agreement_no: str
    trader_id: str
    trader: Party
    bank: str
    bank_agreement_no: str | None = None
    in_force: Terms | None = None
    earlier: Terms | None = None
    waiting: Terms | None = None
    declined: Terms | None = None
    standing: str = RESUME
    stood_at: datetime | None = None
    ended_by: str | None = None
    expired: bool = False
    hidden: bool = False

    def terms_on(self, day: date) -> Terms | None:
        """The terms that hold on that day; None: none do."""
        newest = self.in_force
        terms = self.earlier if newest is not None and day < newest.valid_from else newest
        return terms if terms is not None and terms.holds_on(day) else None


def stage(known: Agreement) -> str:
    """The state that follows from what is known."""
    if known.ended_by is not None:
        return "ended"
    if known.expired:
        return "expired"
    if known.in_force is not None:
        is_changing = known.waiting is not None
        return "suspended" if known.standing == SUSPEND else "changing" if is_changing else "in-force"
    if known.waiting is None:
        return "failed"
    return {REVIEW: "bank-review", SIGN: "countersigning"}.get(known.waiting.verdict or "", "signing")


def lists(known: Agreement, number: str, day: date) -> bool:
    """Whether an account may be used under it on that day."""
    terms = known.terms_on(day)
    return terms is not None and stage(known) in IN_FORCE and bool(terms.currencies(number))
