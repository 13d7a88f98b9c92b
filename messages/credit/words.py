"""What an insurer has said of one case, in the order in which it became so, whichever came first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from messages.credit.clocks import since
from messages.credit.records import CreditReason, CreditResult
from messages.keeping import last_of_each

MOST_KEPT = 100  # of one case; insurers repeat themselves

_RANK = (
    *("review", "quote", "limit", "docs", "unpaid", "received", "answer", "assess"),
    *("issue", "sign", "pay", "recover", "reject", "decline", "renew", "end", "close"),
)  # of what became so at the same moment; a verdict that is not listed comes before all, and decides nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of the insurer. at: when it became so, as the insurer has it. heard_at: when it was taken in.

    number: its own number of a payment or recovery, which is said once. text: an answer.
    """

    about: str
    verdict: str
    at: datetime
    heard_at: datetime
    number: str | None = None
    text: str | None = None
    reason: CreditReason | None = None

    @classmethod
    def of(cls, said: CreditResult, heard_at: datetime) -> "Word":
        """What is kept of a message."""
        return cls(
            about=said.about,
            verdict=said.verdict,
            at=since(said.decided_at, heard_at),
            heard_at=heard_at,
            number=said.payment_no,
            text=said.text,
            reason=said.reason,
        )

    @property
    def order(self) -> tuple[datetime, int]:
        """What words are sorted by: when, then how far."""
        return self.at, _RANK.index(self.verdict) if self.verdict in _RANK else -1

    def repeats(self, other: "Word") -> bool:
        """Whether it says again what was said."""
        if (self.about, self.verdict, self.number, self.text) != (other.about, other.verdict, other.number, other.text):
            return False
        return self.number is not None or self.at == other.at


def with_word(kept: tuple[Word, ...], new: Word) -> tuple[Word, ...]:
    """The words with one more, in their order; what is said again is no news.

    The oldest go first; the last of each verdict stays.
    """
    if any(new.repeats(each) for each in kept):
        return kept
    words = tuple(sorted((*kept, new), key=lambda each: each.order))
    return last_of_each(words, MOST_KEPT, lambda each: (each.about, each.verdict))


def newest(words: Iterable[Word], *verdicts: str) -> Word | None:
    """The newest of these verdicts; None: none was said."""
    found = [each for each in words if each.verdict in verdicts]
    return found[-1] if found else None


def has(words: Iterable[Word], *verdicts: str) -> bool:
    """Whether one of these was ever said."""
    return any(each.verdict in verdicts for each in words)
