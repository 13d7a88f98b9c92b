"""The insurer's words about what was asked for, in the order in which it decided; what is said again is no news."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from messages.guarantee.clocks import since
from messages.guarantee.records import GuaranteeResult
from messages.keeping import last_of_each
from messages.money import Money

REVIEW, SUPPLEMENT, APPROVE, DECLINE = "review", "supplement", "approve", "decline"  # GUARANTEE_VERDICT
MOST_KEPT = 100  # of one case; insurers repeat themselves
_RANK = {REVIEW: 0, SUPPLEMENT: 0, APPROVE: 1, DECLINE: 1}  # of one moment, a decision follows upon its review


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One word of the insurer. at: when it decided, as it has it. heard_at: when it was taken in."""

    about: str
    verdict: str
    at: datetime
    heard_at: datetime
    limit: Money | None = None
    rate: Decimal | None = None
    valid_until: date | None = None
    reason_code: str | None = None
    reason: str | None = None

    @classmethod
    def of(cls, said: GuaranteeResult, heard_at: datetime) -> "Answer":
        """What is kept of a message."""
        return cls(
            about=said.about,
            verdict=said.verdict,
            at=since(said.decided_at, heard_at),
            heard_at=heard_at,
            limit=said.limit,
            rate=said.rate,
            valid_until=said.valid_until,
            reason_code=said.reason_code,
            reason=said.reason,
        )

    @property
    def order(self) -> tuple[datetime, int]:
        """What the words of one case are sorted by."""
        return self.at, _RANK.get(self.verdict, 0)

    def repeats(self, other: "Answer") -> bool:
        """Whether it says again what was said."""
        return (self.about, self.verdict, self.at) == (other.about, other.verdict, other.at)


def with_answer(kept: tuple[Answer, ...], new: Answer) -> tuple[Answer, ...]:
    """The words of a case with one more, in their order; the oldest go first, the last of each verdict stays."""
    if any(new.repeats(each) for each in kept):
        return kept
    words = tuple(sorted((*kept, new), key=lambda each: each.order))
    return last_of_each(words, MOST_KEPT, lambda each: (each.about, each.verdict))


def newest(kept: tuple[Answer, ...], about: str) -> Answer | None:
    """The newest word about that; None: there is none. One that is not on the list is kept, and decides nothing."""
    said = [each for each in kept if each.about == about and each.verdict in _RANK]
    return said[-1] if said else None
