"""What is known of a policy: what was asked for, written, paid, filed, held and claimed, and how far it is."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from messages.guarantee.answers import APPROVE, DECLINE, Answer, newest
from messages.guarantee.policy import ledger
from messages.guarantee.policy.claims import Claim, is_open
from messages.guarantee.policy.cover import Cover, differences
from messages.guarantee.policy.filings import Filing
from messages.guarantee.policy.ledger import (
    FILING,
    HOLD,
    NOTHING,
    OFFICE,
    PERIOD,
    USE,
    Carried,
    Posting,
    Postings,
    Standing,
    Totals,
    beyond,
)
from messages.money import Money
from messages.times import beijing_date

PROPOSAL, PREMIUM, ENDORSEMENT, SURRENDER = "proposal", "premium", "endorsement", "surrender"  # GUARANTEE_ABOUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The newest notice of the premium. heard_at: when it was taken in."""

    notice_no: str
    premium: Money
    due_on: date
    payee_account: str
    payee_bank: str
    rate: Decimal | None
    heard_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """That the trader has paid a notice. proof: number of the payment, else of the voucher.

    refused: the insurer has said since that it did not come.
    """

    notice_no: str
    amount: Money
    paid_on: date
    proof: str
    voucher_digest: str | None
    said_at: datetime
    refused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One word of the insurer on the policy. counts: it holds; else it was told, and changed nothing."""

    action: str
    cover: Cover
    premium: Money
    at: datetime
    endorsement_no: str | None = None
    premium_due_on: date | None = None
    refund: Money | None = None
    policy_digest: str | None = None
    reason: str | None = None
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the trader has asked for of a policy that is issued. about: endorsement, surrender."""

    about: str
    at: datetime
    cover: Cover | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One policy, named by its proposal.

    proposal:  what was asked for; None: others have spoken of it, its trader has not.
    cover:     what is insured now; None: nothing is issued. written: every word of the insurer on it, in order of time.
    surrendered_at: when it ended by surrender. expired: its last day is over, or the insurer says so.
    withdrawn_at:   when the proposal was taken back.
    """

    proposal_no: str
    trader_id: str
    insurer: str
    trader_name: str | None = None
    quota_no: str | None = None
    proposal: Cover | None = None
    proposed_at: datetime | None = None
    withdrawn_at: datetime | None = None
    answers: tuple[Answer, ...] = ()
    notice: Notice | None = None
    paid: Paid | None = None
    policy_no: str | None = None
    cover: Cover | None = None
    written: tuple[Written, ...] = ()
    asked: Asked | None = None
    surrendered_at: datetime | None = None
    expired: bool = False
    filing: Filing = field(default_factory=Filing)
    postings: Postings = ()
    carried: Carried = NOTHING
    claims: tuple[Claim, ...] = ()

    @property
    def totals(self) -> Totals:
        """What is held, released and claimed."""
        return ledger.totals(self.postings, self.carried)

    @property
    def standing(self) -> Standing:
        """The ledger as it stands."""
        return Standing.of(self.postings, self.carried)

    @property
    def held(self) -> Postings:
        """The holds of which something is neither released nor claimed."""
        open_ = self.totals.outstanding
        return tuple(each for each in self.postings if each.counts and each.kind == HOLD and each.entry_id in open_)

    @property
    def open_claims(self) -> tuple[Claim, ...]:
        """Those that wait to be paid or refused."""
        return tuple(each for each in self.claims if is_open(each))

    @property
    def is_free(self) -> bool:
        """Whether nothing is held on it and no claim is open."""
        return not self.totals.outstanding and not self.open_claims

    @property
    def is_filed_otherwise(self) -> bool:
        """Whether customs have another cover registered than the policy has by now, uses aside."""
        filed, cover = self.filing.holds, self.cover
        return filed is not None and cover is not None and any(differences(filed, cover))

    @property
    def is_paid(self) -> bool:
        """Whether the trader has paid the newest notice, and the insurer has not said that he has not."""
        if self.paid is None or self.paid.refused:
            return False
        return self.notice is None or self.notice.notice_no == self.paid.notice_no

    @property
    def binds(self) -> Money | None:
        """What it takes up of its quota, with what is asked for; None: nothing, for it is over or came to nothing."""
        if stage(self) in ("declined", "withdrawn", "expired", "cancelled"):
            return None
        covers = (self.cover or self.proposal, self.asked.cover if self.asked else None)
        return max((each.insured for each in covers if each), key=lambda each: each.amount, default=None)


def stage(known: Policy) -> str:
    """The state that follows from what is known."""
    if known.surrendered_at is not None:
        return "cancelled"
    return _proposed(known) if known.cover is None else _issued(known)


def _proposed(known: Policy) -> str:
    if known.withdrawn_at is not None:
        return "withdrawn"
    word = newest(known.answers, PROPOSAL)
    if word is not None and word.verdict == DECLINE:
        return "declined"
    if known.is_paid:
        return "paid"
    if known.notice is not None:
        return "premium-due"
    if word is not None:
        return "quoted" if word.verdict == APPROVE else "underwriting"
    return "proposed" if known.proposal is not None else "unproposed"


def _issued(known: Policy) -> str:
    """Whose turn it is comes first: a claim is settled before all else, then the filing, then what was asked for."""
    if known.open_claims:
        return "claim-papers" if all(each.wants_papers for each in known.open_claims) else "claimed"
    if known.expired:
        return "expired" if known.is_free else "run-off"
    if known.filing.waits:
        return "filing" if known.filing.filing_no is None else "refiling"
    if known.filing.filing_no is None:
        return "issued"
    if known.asked is not None:
        return {ENDORSEMENT: "endorsing", SURRENDER: "surrendering"}[known.asked.about]
    if known.is_filed_otherwise:
        return "endorsed"
    is_used = known.carried.count or any(each.counts for each in known.postings)
    return "active" if is_used else "filed"


def misfits(known: Policy, posting: Posting, standing: Standing) -> tuple[str, ...]:
    """Why a posting does not fit the policy as it stands; (): it does."""
    if known.cover is None:
        return (FILING,)
    found = [*_outside(known, known.cover, posting)] if posting.kind == HOLD else []
    return (*found, *beyond(posting, standing, known.cover.insured))


def _outside(known: Policy, cover: Cover, posting: Posting) -> tuple[str, ...]:
    """Early, late, elsewhere, for something else: why a hold is not one of this policy."""
    filing = known.filing
    is_filed = filing.filing_no is not None and posting.filing_no == filing.filing_no
    reasons = {  # an old filing runs on, so what was held in the period may be released after it
        FILING: not is_filed,
        PERIOD: not cover.holds_on(beijing_date(posting.at)) or known.surrendered_at is not None,
        OFFICE: posting.office is not None and not cover.names_office(posting.office),
        USE: posting.use not in cover.uses or (is_filed and posting.use not in filing.registered),
    }
    return tuple(reason for reason, holds in reasons.items() if holds)
