"""A payment and its states: a table, and nothing else moves one. Statuses are those of ISO 20022."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from simulators.bank.money import Money
from simulators.bank.orders import Instruction
from simulators.bank.outcomes import Outcome, Pace


class State(Enum):
    """Where a payment stands; the value is the status that says so, "" where another document does."""

    RECEIVED = "RCVD"  # the bank has it, nothing is looked at
    CHECKED = "ACTC"  # form and sums are right
    PROFILED = "ACCP"  # account, holder, currency, report and dates are right
    HELD = "ACFC"  # the money is set aside
    REVIEW = "PDNG"  # people look at it
    PROCESSED = "ACSP"  # on its way, numbers given
    DEBITED = "ACSC"  # the account is debited
    CREDITED = "ACCC"  # the creditor has it
    REJECTED = "RJCT"  # nothing was booked, nothing is held
    CANCELLED = "CANC"  # the same, as the customer wished
    RETURNED = ""  # it came back and is credited: camt.054 says so


MOVES = {
    (State.RECEIVED, "check"): State.CHECKED,
    (State.CHECKED, "profile"): State.PROFILED,
    (State.PROFILED, "hold"): State.HELD,
    (State.HELD, "review"): State.REVIEW,
    (State.HELD, "process"): State.PROCESSED,
    (State.REVIEW, "process"): State.PROCESSED,
    (State.PROCESSED, "debit"): State.DEBITED,
    (State.DEBITED, "credit"): State.CREDITED,
    (State.DEBITED, "return"): State.RETURNED,
    (State.CREDITED, "return"): State.RETURNED,
} | {
    (state, event): end
    for event, end in (("reject", State.REJECTED), ("cancel", State.CANCELLED))
    for state in (State.RECEIVED, State.CHECKED, State.PROFILED, State.HELD, State.REVIEW, State.PROCESSED)
}
FINAL = frozenset(State) - {state for state, _ in MOVES}
RANK = {
    code: rank for rank, code in enumerate(("RCVD", "ACTC", "ACCP", "ACWC", "ACFC", "PDNG", "ACSP", "ACSC", "ACCC"))
}
ENDS = ("ACSC", "ACCC", "RJCT", "CANC", "PART")


class IllegalMove(Exception):
    """A payment in this state does not take this event."""


@dataclass(slots=True, kw_only=True)
class Payment:
    """One payment. reference: the bank's number. number: the account to debit, once it is known.

    total: what is held and debited, in the account's currency. abroad: what leaves, in the currency of the transfer.
    own, others: charges, in the currency they are taken in. rate: CNY for one, where currency was bought.
    answer: the bank's number for the balance of payments report. starts: not carried out before. said: statuses, in
    order. quiet: statuses that are not said of it.
    """

    instruction: Instruction
    reference: str
    outcome: Outcome
    pace: Pace
    arrived: datetime
    state: State = State.RECEIVED
    number: str = ""
    total: Decimal = Decimal(0)
    abroad: Decimal = Decimal(0)
    own: Money | None = None
    others: Money | None = None
    rate: Decimal | None = None
    bop_no: str = ""
    starts: datetime | None = None
    reason: str = ""
    came_back: Decimal = Decimal(0)

    def move(self, event: str) -> None:
        """Go on, or IllegalMove."""
        try:
            self.state = MOVES[self.state, event]
        except KeyError:
            raise IllegalMove(f"{self.reference}: {self.state.name} has no {event}") from None

    def may(self, event: str) -> bool:
        """Whether the state takes the event."""
        return (self.state, event) in MOVES

    def is_said(self, status: str) -> bool:
        """Whether the bank tells of this status."""
        if self.outcome.silent or status in self.outcome.skips or (status == "ACCC" and not self.outcome.credited):
            return False
        return status in ENDS or not self.pace.only_end
