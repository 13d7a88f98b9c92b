"""What is known of a payment: what was ordered, every word of the bank, and how far it is."""

from dataclasses import dataclass, field
from datetime import datetime

from messages.settlement.held import NOTHING, Shares, scaled
from messages.settlement.moves import GIVEN_UP
from messages.settlement.payment.back import kept
from messages.settlement.payment.facts import Facts, Order
from messages.settlement.statuses import PLACES, Status, is_beside
from messages.settlement.waiting import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment.

    trader_id: None: only the bank has spoken of it, and order is None too. agent: SenderId of whoever sent it for him.
    place:     how far it came on its way. outcome: where it ended: the first word of that holds until money comes back.
    asked_at:  when a cancellation was asked for that is not answered; None: none is. answered_at: when the newest
               answer to one was given, as the bank has it. silent: no status came in time.
    waiting:   what the bank said before the order came: for whom, nobody knew.
    """

    reference: str
    bank: str
    trader_id: str | None = None
    agreement_no: str | None = None
    agent: str | None = None
    order: Order | None = None
    shares: Shares = NOTHING
    statuses: tuple[Status, ...] = ()
    place: str = PLACES[0]
    outcome: str | None = None
    asked_at: datetime | None = None
    answered_at: datetime | None = None
    silent: bool = False
    waiting: tuple[Waiting, ...] = ()
    facts: Facts = field(default_factory=Facts)

    @property
    def holds(self) -> Shares:
        """What of it is held against declarations: nothing where it was not paid, or came back; of a part, that part.

        Money that is gone is held whatever the bank has said before.
        """
        is_over = self.outcome in GIVEN_UP
        return NOTHING if is_over and not self.facts.debits else scaled(self.shares, kept(self.order, self.facts))


def stage(known: Payment) -> str:
    """The state that follows from what is known."""
    if known.outcome is not None:
        return known.outcome
    if known.asked_at is not None:
        return "cancelling"
    return "in-review" if is_beside(known.statuses) else known.place
