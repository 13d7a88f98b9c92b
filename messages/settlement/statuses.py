"""What a bank's status says: how far forward, over, or beside the way. External codes of ISO 20022, and one of ours.

Source: ISO 20022 external code sets (ExternalPaymentTransactionStatus1Code, …GroupStatus1Code, …CancellationStatus).
RTND and RVSD are ours (A): ISO tells a return by a message of its own, camt.054 with RtrInf or pacs.004, and an entry
that is taken back by RvslInd.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from messages.settlement.clocks import since
from messages.settlement.records import Reason, SettlementStatus

MOST_KEPT = 100  # of one case; banks repeat themselves

FORWARD = {  # how far a payment is, by code; a higher rank is never left for a lower one
    "RCVD": "received",
    "ACTC": "checked",
    "ACCP": "accepted",
    "ACWC": "accepted",  # with a change, which the reasons tell
    "ACFC": "funded",
    "ACSP": "in-process",
}
BESIDE = frozenset({"PDNG", "PATC"})  # the bank, or somebody whose consent is missing, has it on the desk
OVER = {"RJCT": "rejected", "BLCK": "rejected", "CANC": "cancelled", "ACSC": "debited", "ACCC": "credited"}
RETURNED = "RTND"
REVERSED = "RVSD"  # an entry of the account was taken back; by itself that returns no payment
PART = "PART"  # of a group, some are accepted and some not: says nothing of one
GRANTED, REFUSED, PENDING = "ACCR", "RJCR", "PDCR"  # of a cancellation
SETTLED = "ACSC"  # of an instruction for money in: it was carried out, whatever it was
DONE = frozenset({"ACCP", "ACSC", "ACCC"})  # of money in, and of its declaration
REJECTED = frozenset({"RJCT", "BLCK"})
COPIES = frozenset({"DUPL", "AM05"})  # reasons for which a copy is rejected; the first one goes on

PLACES = ("submitted", *dict.fromkeys(FORWARD.values()))  # the places on the way, in order
_RANK = {code: PLACES.index(place) for code, place in FORWARD.items()} | dict.fromkeys(BESIDE, len(PLACES) - 1.5)
_LAST = len(PLACES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One word of the bank. at: when it became so, as the bank has it. heard_at: when it was taken in."""

    about: str
    status: str
    at: datetime
    heard_at: datetime
    level: str = "payment"
    reasons: tuple[Reason, ...] = ()

    @classmethod
    def of(cls, said: SettlementStatus, heard_at: datetime) -> "Status":
        """What is kept of a message."""
        return cls(
            about=said.about,
            status=said.status,
            at=said.status_at,
            heard_at=heard_at,
            level=said.level,
            reasons=said.reasons,
        )

    @property
    def order(self) -> tuple[datetime, float]:
        """What the words of one case are sorted by: when, then how far."""
        return since(self.at, self.heard_at), _RANK.get(self.status, _LAST)

    def repeats(self, other: "Status") -> bool:
        """Whether it says again what was said."""
        return (self.about, self.status, self.at) == (other.about, other.status, other.at)


def is_of_a_copy(said: SettlementStatus) -> bool:
    """Whether the bank rejects what it has already: a number is given once, so another under it counts."""
    return said.status in REJECTED and any(reason.code in COPIES for reason in said.reasons)


def with_status(kept: tuple[Status, ...], new: Status) -> tuple[Status, ...]:
    """The words of a case with one more, in their order; what is said again is no news. The oldest go first."""
    if any(new.repeats(each) for each in kept):
        return kept
    return tuple(sorted((*kept, new), key=lambda each: each.order))[-MOST_KEPT:]


def furthest(places: Iterable[str]) -> str:
    """The place on the way that is furthest forward."""
    return max(places, key=PLACES.index)


def is_beside(kept: tuple[Status, ...]) -> bool:
    """Whether the newest word about the payment is that somebody has it on the desk."""
    about = [each for each in kept if each.about == "payment" and each.status != PART]
    return bool(about) and about[-1].status in BESIDE
