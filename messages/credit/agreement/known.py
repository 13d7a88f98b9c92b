"""What is known of an agreement: what the trader has signed, and what the insurer has said of it."""

from dataclasses import dataclass
from datetime import date, datetime

from messages.credit.words import Word, has


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One agreement.

    digest:    SHA-256 of the document that the trader has signed, 64 hex digits. signed_at: when it was taken in.
    outcome:   sign or decline, the first that the insurer said; None: neither. ended_by: trader or insurer.
    expired:   its last day is over. hidden: deleted from the trader's list, since it failed.
    """

    agreement_no: str
    trader_id: str
    trader: str
    insurer: str
    branch: str | None
    digest: str
    signed_at: datetime
    terms: str
    terms_digest: str
    valid_from: date
    valid_until: date | None = None
    insurer_no: str | None = None
    words: tuple[Word, ...] = ()
    outcome: str | None = None
    ended_by: str | None = None
    expired: bool = False
    hidden: bool = False

    def holds_on(self, day: date) -> bool:
        """Whether that day lies within it."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


def stage(known: Agreement) -> str:
    """The state that follows from what is known."""
    if known.outcome == "decline":
        return "sign-failed"
    if known.ended_by is not None:
        return "terminated"
    if known.expired:
        return "lapsed"
    if known.outcome == "sign":
        return "signed"
    return "under-review" if has(known.words, "review") else "submitted"
