"""What is known of an authorisation, and how far it is."""

from dataclasses import dataclass
from datetime import date, datetime

from messages.guarantee.answers import DECLINE, Answer, newest
from messages.guarantee.days import over_at

ABOUT = "authorization"  # GUARANTEE_ABOUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorization:
    """One authorisation. digest: SHA-256 of the document that was signed. withdrawn_at: None: it stands."""

    authorization_no: str
    trader_id: str
    trader_name: str
    insurer: str
    scope: tuple[str, ...]
    valid_from: date
    valid_until: date
    terms: str
    terms_digest: str
    digest: str
    signed_at: datetime
    answers: tuple[Answer, ...] = ()
    withdrawn_at: datetime | None = None
    expired: bool = False

    @property
    def over_at(self) -> datetime:
        """The first moment at which it holds no more."""
        return over_at(self.valid_until)

    def holds_on(self, day: date) -> bool:
        """Whether the insurer may look up on that day."""
        return stage(self) == "in-force" and self.valid_from <= day <= self.valid_until


def stage(known: Authorization) -> str:
    """The state that follows from what is known."""
    if known.withdrawn_at is not None:
        return "authorization-withdrawn"
    if known.expired:
        return "authorization-expired"
    word = newest(known.answers, ABOUT)
    return "not-taken" if word is not None and word.verdict == DECLINE else "in-force"
