"""What is known of the filing of a policy with customs (担保备案)."""

from dataclasses import dataclass
from datetime import datetime

from messages.guarantee.policy.cover import Cover
from messages.keeping import last_of_each

RECEIVED, APPROVED, REGISTERED, REFUSED, CANCELLED = "received", "approved", "registered", "refused", "cancelled"
ELEMENTS = "elements"  # GUARANTEE_USE: filed once customs have approved it
MOST_KEPT = 100  # of one case


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of customs on it. at: when they decided, as they have it. heard_at: when it was taken in."""

    verdict: str
    at: datetime
    heard_at: datetime
    office: str
    uses: tuple[str, ...] = ()
    filing_no: str | None = None
    approval_no: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """The filing. uses: for which it was last asked; asked_at: when, None: never was. words: of customs, in order.

    asked: the cover as it was last filed. holds: as customs have registered it; None: nobody has told us.
    """

    uses: tuple[str, ...] = ()
    asked_at: datetime | None = None
    words: tuple[Word, ...] = ()
    asked: Cover | None = None
    holds: Cover | None = None

    @property
    def registration(self) -> Word | None:
        """The registration that stands; None: there is none, or it was cancelled."""
        words = [each for each in self.words if each.verdict in (REGISTERED, CANCELLED)]
        return words[-1] if words and words[-1].verdict == REGISTERED else None

    @property
    def filing_no(self) -> str | None:
        """担保备案编号, while it is registered."""
        return self.registration.filing_no if self.registration else None

    @property
    def registered(self) -> tuple[str, ...]:
        """The uses for which it is: those that customs name, else those that were filed."""
        return (self.registration.uses or self.uses) if self.registration else ()

    @property
    def approvals(self) -> tuple[str, ...]:
        """Numbers by which customs have approved the guarantee of tax elements."""
        return tuple(each.approval_no for each in self.words if each.verdict == APPROVED and each.approval_no)

    @property
    def waits(self) -> bool:
        """Whether customs have yet to decide on what was asked."""
        decided = [each.heard_at for each in self.words if each.verdict in (REGISTERED, REFUSED, CANCELLED)]
        return self.asked_at is not None and not any(at >= self.asked_at for at in decided)


def with_word(kept: tuple[Word, ...], new: Word) -> tuple[Word, ...]:
    """The words with one more, in the order of time; what is said again is no news."""
    if any((each.verdict, each.at, each.filing_no) == (new.verdict, new.at, new.filing_no) for each in kept):
        return kept
    words = tuple(sorted((*kept, new), key=lambda each: each.at))
    return last_of_each(words, MOST_KEPT, lambda each: each.verdict)
