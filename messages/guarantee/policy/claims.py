"""What is known of claims upon a policy (索赔)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from messages.keeping import last_of_each
from messages.money import Money

DOCUMENTS, PAID, REFUSED = "documents", "paid", "refused"  # CLAIM_VERDICT
OVER = (PAID, REFUSED)
MOST_WORDS = 100  # of one claim


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWord:
    """One word of the insurer on a claim. at: when it became so, as the insurer has it. heard_at: when taken in."""

    verdict: str
    at: datetime
    heard_at: datetime
    paid: Money | None = None
    payment_no: str | None = None
    papers: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim. tax: None: the insurer has spoken of it, customs have not. outcome: the first word that ended it.

    said_at: when customs' newest word on it was taken in. withdrawn_at: when they took it back; None: it stands.
    """

    claim_no: str
    entry_id: str
    tax: Money | None = None
    late_fee: Money | None = None
    office: str | None = None
    due_on: date | None = None
    at: datetime | None = None
    reason: str | None = None
    said_at: datetime | None = None
    withdrawn_at: datetime | None = None
    words: tuple[ClaimWord, ...] = ()

    @property
    def outcome(self) -> ClaimWord | None:
        """How it ended: the first word of that, as it was heard; None: it has not."""
        return next((each for each in self.words if each.verdict in OVER), None)

    @property
    def whole(self) -> Decimal:
        """What is to be paid, in the currency of the tax: with the late fee, where that is of one currency with it."""
        tax, fee = self.tax, self.late_fee
        if tax is None:
            return Decimal()
        return tax.amount + fee.amount if fee is not None and fee.currency == tax.currency else tax.amount

    @property
    def wants_papers(self) -> bool:
        """Whether the insurer has asked customs for papers since they last spoke."""
        wanted = [each.heard_at for each in self.words if each.verdict == DOCUMENTS]
        return bool(wanted) and self.said_at is not None and max(wanted) > self.said_at


def is_open(claim: Claim) -> bool:
    """Whether it waits to be paid or refused."""
    return claim.tax is not None and is_unsettled(claim)


def is_unsettled(claim: Claim) -> bool:
    """Whether the insurer has not ended it, nor customs taken it back."""
    return claim.outcome is None and claim.withdrawn_at is None


def find(claims: Iterable[Claim], claim_no: str) -> Claim | None:
    """The claim of this number, or None."""
    return next((each for each in claims if each.claim_no == claim_no), None)


def with_claim(claims: tuple[Claim, ...], new: Claim) -> tuple[Claim, ...]:
    """The claims with this one, in its place where it is known."""
    if find(claims, new.claim_no) is None:
        return (*claims, new)
    return tuple(new if each.claim_no == new.claim_no else each for each in claims)


def with_word(kept: tuple[ClaimWord, ...], new: ClaimWord) -> tuple[ClaimWord, ...]:
    """The words on a claim with one more, in the order of time; what is said again is no news."""
    if any((each.verdict, each.at) == (new.verdict, new.at) for each in kept):
        return kept
    words = tuple(sorted((*kept, new), key=lambda each: each.at))
    return last_of_each(words, MOST_WORDS, lambda each: each.verdict)
