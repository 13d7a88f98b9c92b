"""What customers ask for, as the bank has it in its hands: groups of instructions, and requests to cancel."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from simulators.bank.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who pays or is paid; code: unified social credit code or another number, "" if none is given."""

    name: str
    code: str = ""
    country: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A bank, by BIC or by its number in a clearing system; "" where not given."""

    bic: str = ""
    member: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """One transfer. stated: amount as written, where it is none of its currency; execute: the date asked for.

    bop: code, amount as written and currency of each line of the balance of payments report.
    funds: how many accounts it names that the money is to come from; 0, the debtor's account alone.
    charges: DEBT, CRED or SHAR. texts: everything in it that goes abroad, for the character set.
    """

    msg_id: str
    name_id: str
    batch_id: str
    instr_id: str
    end_to_end_id: str
    uetr: str
    amount: Money
    stated: str
    execute: date
    debtor: Party
    account: str
    account_currency: str
    debtor_agent: Agent
    charges: str
    creditor: Party
    creditor_account: str
    creditor_agent: Agent
    bop: tuple[tuple[str, str, str], ...]
    funds: int
    note: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Instructions under one number; count and total as it says itself, or None."""

    id: str
    count: int | None
    total: Decimal | None
    instructions: tuple[Instruction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One pain.001: count and total as its header says."""

    msg_id: str
    name_id: str
    count: int | None
    total: Decimal | None
    batches: tuple[Batch, ...]

    @property
    def instructions(self) -> tuple[Instruction, ...]:
        """All of it, in order."""
        return tuple(each for batch in self.batches for each in batch.instructions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is to be cancelled, and why."""

    msg_id: str
    name_id: str
    batch_id: str
    instr_id: str
    end_to_end_id: str
    cancel_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """One camt.055; assigner: the company that asks."""

    id: str
    assigner: str
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """An agreement that a customer has signed, changed or ended. digest: of his document, 64 hex digits."""

    id: str
    function: str
    number: str
    customer: str
    bank: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a customer declares that money was for. reference: the bank's own number of it."""

    id: str
    reference: str
    bank: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Payout:
    """What a customer wants done with money that came in. rows: account and how much of it; none: send it back."""

    id: str
    reference: str
    bank: str
    rows: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question how far something is: a payment, by its end-to-end number, or money in, by the bank's reference."""

    id: str
    bank: str
    end_to_end_id: str
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Borrowing:
    """What a customer says of a loan; what it does not say of is "" or None.

    kind: application, contract, drawdown, repayment, closure-request, or customs-data, which the gateway says of it.
    number: of the drawdown or the repayment; draw: of the drawdown that is repaid. facts: how many of the data are
    proved.
    """

    id: str
    kind: str
    function: str
    application: str
    bank: str
    authorization: str = ""
    contract: str = ""
    terms: str = ""
    number: str = ""
    draw: str = ""
    amount: Money | None = None
    parts: tuple[tuple[str, Money], ...] = ()
    value_on: date | None = None
    due_on: date | None = None
    facts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Something that a bank only takes note of."""

    id: str


Order = Group | Cancellation | Contract | Report | Payout | Query | Borrowing | Noted
