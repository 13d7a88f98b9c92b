"""What is known of a quota: what was asked for, every word of the insurer, and how far it is."""

from dataclasses import dataclass
from datetime import date, datetime

from messages.guarantee.answers import APPROVE, DECLINE, Answer, newest
from messages.guarantee.days import over_at
from messages.money import Money

ABOUT = "quota"  # GUARANTEE_ABOUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """One quota. withdrawn_at: None: it stands. expired: its last day is over."""

    quota_no: str
    authorization_no: str
    trader_id: str
    insurer: str
    amount: Money
    period_from: date
    period_to: date
    duty_last_year: Money
    grade: str
    applied_at: datetime
    answers: tuple[Answer, ...] = ()
    withdrawn_at: datetime | None = None
    expired: bool = False

    @property
    def granted(self) -> Answer | None:
        """The insurer's grant, where that is its newest word."""
        word = newest(self.answers, ABOUT)
        return word if word is not None and word.verdict == APPROVE else None

    @property
    def limit(self) -> Money | None:
        """How much may be insured under it at a time; None: nothing. Where the insurer names none: what was asked."""
        return (self.granted.limit or self.amount) if self.granted else None

    @property
    def last_day(self) -> date:
        """Its last day, as the insurer has it or as it was asked for."""
        return (self.granted.valid_until if self.granted else None) or self.period_to

    @property
    def over_at(self) -> datetime:
        """The first moment at which it holds no more."""
        return over_at(self.last_day)


def stage(known: Quota) -> str:
    """The state that follows from what is known."""
    if known.withdrawn_at is not None:
        return "quota-withdrawn"
    if known.expired:
        return "quota-expired"
    word = newest(known.answers, ABOUT)
    if word is None:
        return "applied"
    return {APPROVE: "granted", DECLINE: "quota-declined"}.get(word.verdict, "quota-underwriting")
