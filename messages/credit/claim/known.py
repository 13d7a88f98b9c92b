"""What is known of a loss: what was told, what was claimed, what the insurer found, paid and recovered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from messages.credit.records import ClaimDocument, Shipment
from messages.credit.words import Word, has, newest
from messages.money import Money

PAID, RECOVERED = "paid", "recovered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A loss as the trader has it. at: when it was taken in. message_id: of his message."""

    amount: Money
    cause: str
    shipments: tuple[Shipment, ...]
    at: datetime
    message_id: str
    known_on: date | None = None
    documents: tuple[ClaimDocument, ...] = ()
    recovered: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A line of the ledger. what: paid or recovered. number: the insurer's own of it. message_id: of its message.

    doubted: it lies beyond ratio, limit of the buyer or of the policy, and is not counted.
    """

    what: str
    amount: Money
    number: str
    at: datetime
    message_id: str
    doubted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One loss. notice: as it was last told. claimed: as it was last claimed; None: not yet.

    noticed_at: when it was first told, from which its days are counted. claim_by: last day to claim by the terms of the
    policy as they stood then; None: it names none. claimed_at: when it was first claimed. wanted: papers that were
    asked for last. assessed: the loss as the insurer found it last. ledger: every sum that it has paid and recovered,
    once each.
    """

    claim_no: str
    trader_id: str
    insurer: str
    agreement_no: str
    policy_no: str
    buyer_no: str
    notice: Loss
    noticed_at: datetime
    claim_by: date | None = None
    claimed: Loss | None = None
    claimed_at: datetime | None = None
    insurer_no: str | None = None
    words: tuple[Word, ...] = ()
    wanted: tuple[str, ...] = ()
    assessed: Money | None = None
    ledger: tuple[Posting, ...] = ()
    withdrawn: bool = False

    @property
    def loss(self) -> Money:
        """What a payment is measured by: as assessed, else as claimed, else as told."""
        return self.assessed or (self.claimed or self.notice).amount

    @property
    def paid(self) -> Money:
        """What was paid and counts."""
        return total(self.ledger, PAID, self.notice.amount.currency)

    @property
    def recovered(self) -> Money:
        """What was recovered of the buyer."""
        return total(self.ledger, RECOVERED, self.notice.amount.currency)

    @property
    def stands(self) -> bool:
        """Whether its invoices are spoken for."""
        return not self.withdrawn


def total(ledger: Iterable[Posting], what: str, currency: str) -> Money:
    """The sum of what counts, in this currency."""
    counted = (each.amount for each in ledger if each.what == what and not each.doubted)
    return Money(sum((each.amount for each in counted if each.currency == currency), Decimal()), currency)


def stage(known: Claim) -> str:
    """The state that follows from what is known; money that was paid stays paid."""
    if known.withdrawn:
        return "loss-withdrawn"
    if has(known.words, "close"):
        return "claim-closed"
    if any(each.what == PAID for each in known.ledger):
        return "recovering" if has(known.words, "recover") else "paid"
    if known.claimed is None:
        return "rejected" if has(known.words, "reject") else "noticed"
    word = newest(known.words, "docs", "assess", "reject")
    if word is None or _is_answered(word, known.claimed):
        return "claimed"
    return {"docs": "docs-wanted", "assess": "assessed", "reject": "rejected"}[word.verdict]


def _is_answered(word: Word, claimed: Loss) -> bool:
    """Whether the trader has brought more since papers were wanted, or since it was rejected."""
    if word.verdict == "docs":
        return word.heard_at <= claimed.at
    return word.verdict == "reject" and word.heard_at < claimed.at
