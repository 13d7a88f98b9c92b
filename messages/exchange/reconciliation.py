"""对账单: what a bank has told us of a day, held against what it booked, told to it with a signed head of the journal.

The differences are items; each has an owner and a way to settle it. Held anew as often as something new is known, the
newest holds. What was explained stays explained while the very same difference is there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Annotated

from messages.books import BookDay, Difference, Entry, Movement
from messages.fields import BankNo, Coded, Each
from messages.money import Money

Sums = tuple[Money, Money]  # debits, credits


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledItem:
    """One difference.

    item_id:   16 hex digits, made of everything else it says, so that the same difference has the same.
    kind:      list DIFFERENCE. owner: who has to see to it: bank, gateway.
    is_credit: it came to the account. what: payment, receipt, return, charge, unknown.
    reference: the trader's number. bank_reference: the bank's.
    ours:      the amount by what the bank has told us; theirs: by its statement; None: not there.
    """

    item_id: str
    kind: Annotated[str, Coded("DIFFERENCE")]
    owner: str
    is_credit: bool
    what: str
    reference: str | None = None
    bank_reference: str | None = None
    ours: Money | None = None
    theirs: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeReconciliation:
    """One day of one bank's books in one currency, of all its customers who settle here.

    statements: how many the bank has sent of that day. our_…: sums by what it has told us; their_…: by its statements.
    made_at:    when they were held against one another, aware, whole seconds.
    checkpoint: a signed head of the journal, verbatim: lines "name: value" that begin with "swg-checkpoint-1".
    signature, key_id, certificate: of that head; base64, the key that made it, X.509 DER in base64.
    """

    bank: BankNo
    currency: Annotated[str, Coded("CURRENCY")]
    day: date
    made_at: datetime
    statements: int
    our_debits: Money
    our_credits: Money
    their_debits: Money
    their_credits: Money
    items: Annotated[tuple[ReconciledItem, ...], Each("Item")] = ()
    checkpoint: str | None = None
    signature: str | None = None
    key_id: str | None = None
    certificate: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeExplanation:
    """差异说明: why an item is right as it stands, or how it was settled by other means.

    item_id: as in the reconciliation. reason: up to 255 characters. by: who says so for the platform.
    """

    bank: BankNo
    currency: Annotated[str, Coded("CURRENCY")]
    day: date
    item_id: str
    reason: str
    by: str  # as the journal names who acts; were it marked as personal, every "by" of every log and case would be


def sums(rows: Iterable[Movement | Entry], currency: str) -> Sums:
    """Debits and credits together."""
    debits = credits_ = Money(Decimal(0), currency)
    for row in rows:
        if row.is_credit:
            credits_ += row.amount
        else:
            debits += row.amount
    return debits, credits_


def items(differences: Iterable[Difference]) -> Iterator[ReconciledItem]:
    """As they are told; of several that say just the same, each has its own number."""
    seen: dict[str, int] = {}
    for each in differences:
        said = "|".join(map(str, (each.kind, each.is_credit, each.what, each.of, each.reference, each.bank_reference,
                                  each.ours, each.theirs)))  # fmt: skip
        seen[said] = seen.get(said, 0) + 1
        yield ReconciledItem(
            item_id=sha256(f"{said}|{seen[said]}".encode()).hexdigest()[:16],
            kind=each.kind.value,
            owner=each.way.owner.value,
            is_credit=each.is_credit,
            what=each.what,
            reference=each.reference,
            bank_reference=each.bank_reference,
            ours=each.ours,
            theirs=each.theirs,
        )


def day_of(body: ExchangeReconciliation | ExchangeExplanation) -> BookDay:
    """The day it is about."""
    return BookDay(body.day, body.bank, body.currency)
