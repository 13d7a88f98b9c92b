"""What is known of one case of settlement: an agreement, a payment, money that came in, or a statement."""

from dataclasses import dataclass
from typing import Any

from messages.settlement.agreement.known import Agreement
from messages.settlement.payment.known import Payment
from messages.settlement.receipt.known import Receipt
from messages.settlement.statement import Statement

AGREEMENT, PAYMENT, RECEIPT, STATEMENT = "agreement", "payment", "receipt", "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """One case. kind: agreement, payment, receipt or statement; the part of that name is there, and no other."""

    kind: str
    agreement: Agreement | None = None
    payment: Payment | None = None
    receipt: Receipt | None = None
    statement: Statement | None = None

    @property
    def part(self) -> Any:
        """What it is about."""
        return getattr(self, self.kind)


def of(kind: str, part: Any) -> Settlement:
    """The case of this part."""
    return Settlement(kind=kind, **{kind: part})
