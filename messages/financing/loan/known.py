"""What is known of a loan: what was asked for and offered, the contract, the ledger, and how it ended."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from messages.financing.documents import Paper, Pledge, Use, Worth
from messages.financing.loan.ledger import Ledger
from messages.financing.records import Document
from messages.financing.waiting import Waiting
from messages.money import Money
from messages.times import BEIJING


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """What the trader has asked for."""

    product: str
    amount: Money
    tenor_days: int
    purpose: str
    safe_class: str
    documents: tuple[Document, ...]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What the bank has offered. signed_at: by the trader; confirmed_at: by the bank. digest: of what he signed."""

    contract_no: str
    limit: Money
    rate_basis: str
    rate: Decimal
    valid_from: date
    valid_to: date
    terms: str
    terms_digest: str
    offered_at: datetime
    signed_at: datetime | None = None
    digest: str | None = None
    confirmed_at: datetime | None = None

    @property
    def over_at(self) -> datetime:
        """The first moment at which nothing can be drawn any more."""
        return datetime.combine(self.valid_to + timedelta(days=1), time(), BEIJING)

    def holds_on(self, day: date) -> bool:
        """Whether that day lies within it."""
        return self.valid_from <= day <= self.valid_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What the bank said of something, as it came. effect: whether it changed anything."""

    about: str
    verdict: str
    at: datetime
    heard_at: datetime
    number: str | None = None
    reason: str | None = None
    note: str | None = None
    effect: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """One loan.

    trader_id:  None: only the bank has spoken of it, and application is None too.
    agent:      SenderId of the agent who spoke for him last; None: none has.
    place:      how far the application came: submitted, under-review, approved. approved: the limit that was.
    outcome:    where it ended; the first word of that holds, but for the certificate that follows.
    authorization_nos: under which the bank is told of declarations. told: message ids of what it was told.
    over:       the last day for drawing has passed. closing_at: when closure was asked for that is not answered.
    waiting:    what the bank said before the application came.
    financed:   what drawdowns that are not kept any more have financed of documents that there is more to.
    spent:      documents that the newest step has let go of: nothing more is financed of them until it is closed.
    former:     offers before the newest one, whose place it took.
    words:      the newest hundred that were said of it; what they did stands without them.
    """

    application_no: str
    bank: str
    trader_id: str | None = None
    agent: str | None = None
    application: Application | None = None
    authorization_nos: tuple[str, ...] = ()
    worths: tuple[Worth, ...] = ()
    place: str = "submitted"
    approved: Money | None = None
    contract: Contract | None = None
    ledger: Ledger = field(default_factory=Ledger)
    over: bool = False
    closing_at: datetime | None = None
    closed_on: date | None = None
    certificate_no: str | None = None
    outcome: str | None = None
    words: tuple[Word, ...] = ()
    told: tuple[str, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    former: tuple[Contract, ...] = ()
    financed: tuple[Use, ...] = ()
    spent: tuple[Paper, ...] = ()

    @property
    def in_force(self) -> Contract | None:
        """The contract, once both have signed it."""
        return self.contract if self.contract is not None and self.contract.confirmed_at is not None else None

    @property
    def pledge(self) -> Pledge:
        """What it says of documents and holds of them: nothing is held once it is closed, or never came about."""
        if not self.holds:
            return Pledge(worths=self.worths)
        draws = (each for each in self.ledger.draws if not each.rejected)
        uses = (*self.financed, *(use for draw in draws for use in draw.uses))
        return Pledge(worths=self.worths, uses=uses, spent=self.spent)

    @property
    def holds(self) -> bool:
        """Whether what was drawn finances its documents: it is not closed, and may yet come about."""
        return self.outcome in (None, "settled")

    @property
    def over_at(self) -> datetime | None:
        """The first moment at which nothing can be signed or drawn any more; None: nothing is offered."""
        return self.contract.over_at if self.contract else None

    @property
    def due_at(self) -> datetime | None:
        """The end of the day on which the next part of what is owed is due; None: nothing is."""
        due = self.ledger.due
        return datetime.combine(due[0].due_on + timedelta(days=1), time(), BEIJING) if due else None


def stage(known: Loan) -> str:
    """The state that follows from what is known."""
    if known.application is None:
        return "unapplied"
    if known.outcome is not None:
        return known.outcome
    if known.in_force is None:
        return _before(known)
    if known.ledger.overdue:
        return "overdue"
    if any(each.waits for each in known.ledger.draws):
        return "drawing"
    if known.ledger.due:
        return "drawn"
    if known.closing_at is not None:
        return "closing"
    return "matured" if known.over else "effective"


def _before(known: Loan) -> str:
    if known.contract is None:
        return known.place
    return "offered" if known.contract.signed_at is None else "signing"
