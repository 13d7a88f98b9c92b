"""What is known of a policy: what was proposed, on which terms it covers, what was paid for it, what was said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from messages.credit.records import BuyerLimit, CoverTerms, InsuredBuyer
from messages.credit.words import Word, newest
from messages.money import Money

GOVERNMENT = "government"  # PREMIUM_PAYER


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A premium notice of the insurer. at: when it was made out, as the insurer has it."""

    notice_no: str
    premium: Money
    due_on: date
    paid_by: str
    account: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Premium:
    """What the trader says he has paid, a line of the ledger. message_id: of his message. at: when it was taken in."""

    premium_no: str
    notice_no: str
    amount: Money
    paid_on: date
    remittance: str | None
    voucher_no: str | None
    message_id: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The limit of one buyer, and since when, as the insurer has it."""

    limit: BuyerLimit
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One policy.

    cover, cover_at: the newest terms that were quoted, noticed or issued, and when. limits: by the buyer's number.
    notice:  the newest premium notice. premiums: every payment that was told of.
    outcome: issue or decline, the first that the insurer said; None: neither.
    ended:   renew or end, said by the insurer. expired: its period is over.
    """

    agreement_no: str
    proposal_no: str
    trader_id: str
    insurer: str
    product: str
    place: str
    period_from: date
    period_until: date
    last_year_exports: Money
    markets: tuple[str, ...]
    buyers: tuple[InsuredBuyer, ...]
    paid_by: str
    renews: str | None = None
    policy_no: str | None = None
    cover: CoverTerms | None = None
    cover_at: datetime | None = None
    limits: Mapping[str, Limit] = field(default_factory=dict)
    notice: Notice | None = None
    premiums: tuple[Premium, ...] = ()
    words: tuple[Word, ...] = ()
    outcome: str | None = None
    ended: str | None = None
    expired: bool = False
    withdrawn: bool = False

    @property
    def until(self) -> date:
        """Last day of shipment that it covers."""
        return self.cover.period_until if self.cover else self.period_until

    def covers_on(self, day: date) -> bool:
        """Whether goods shipped on that day are covered."""
        begins = self.cover.period_from if self.cover else self.period_from
        return begins <= day <= self.until

    def limit_of(self, buyer_no: str) -> BuyerLimit | None:
        """What is borne of that buyer; None: nothing was ever said of him."""
        found = self.limits.get(buyer_no)
        return found.limit if found else None

    def ratio_of(self, buyer_no: str) -> Decimal:
        """Percent of a loss by that buyer that is paid."""
        limit = self.limit_of(buyer_no)
        if limit is not None and limit.cover_ratio is not None:
            return limit.cover_ratio
        return self.cover.cover_ratio if self.cover else Decimal()


def stage(known: Policy) -> str:
    """The state that follows from what is known."""
    if known.withdrawn:
        return "proposal-withdrawn"
    if known.outcome == "decline":
        return "declined"
    if known.ended is not None:
        return {"renew": "renewed", "end": "policy-ended"}[known.ended]
    if known.outcome == "issue":
        return "expired" if known.expired else "in-force"
    if known.notice is not None:
        return _paid(known, known.notice)
    said = {each.verdict for each in known.words}
    return "quoted" if "quote" in said else "underwriting" if "review" in said else "applied"


def _paid(known: Policy, notice: Notice) -> str:
    """How far the premium is."""
    word = newest(known.words, "received", "unpaid")
    if notice.paid_by == GOVERNMENT or (word is not None and word.verdict == "received"):
        return "premium-paid"
    told = [each for each in known.premiums if each.notice_no == notice.notice_no]
    if told and (word is None or word.heard_at < told[-1].at):
        return "paying"
    return "premium-due"
