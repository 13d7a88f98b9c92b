"""汇入汇款 as the bank has advised it."""

from dataclasses import dataclass
from datetime import date, datetime

from messages.money import Money
from messages.settlement.records import Account, Charge, Party, SettlementInwardAdvice


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The money, as the bank has advised it. booked: on the account; None: the amount less the charges. at: when."""

    account: Account
    amount: Money
    value_on: date
    booked_on: date | None
    debtor: Party
    creditor: Party
    debtor_country: str | None
    method: str
    charges: tuple[Charge, ...]
    pending: bool
    end_to_end_id: str | None
    uetr: str | None
    note: str | None
    at: datetime
    booked: Money | None = None

    @classmethod
    def of(cls, said: SettlementInwardAdvice, at: datetime) -> "Advice":
        """What is kept of a message."""
        return cls(
            account=said.account,
            amount=said.amount,
            value_on=said.value_on,
            booked_on=said.booked_on,
            debtor=said.debtor,
            creditor=said.creditor,
            debtor_country=said.debtor_country,
            method=said.method,
            charges=said.charges,
            pending=said.pending,
            end_to_end_id=said.end_to_end_id,
            uetr=said.uetr,
            note=said.note,
            at=at,
            booked=said.booked,
        )

    @property
    def clear(self) -> Money:
        """What there is of it to be had: what the bank has booked, else what is left after what banks took."""
        return self.booked or less_charges(self.amount, self.charges)

    def is_of(self, said: SettlementInwardAdvice) -> bool:
        """Whether a message advises the same money: of the same payer, under his number, as much."""
        known = self.amount, self.debtor.name, self.end_to_end_id
        return known == (said.amount, said.debtor.name, said.end_to_end_id)


def less_charges(amount: Money, charges: tuple[Charge, ...]) -> Money:
    """The amount less what banks took of it in its currency, and with what they gave back."""
    left = amount
    for each in charges:
        if each.amount.currency == left.currency and not each.is_separate:
            left = left + each.amount if each.is_refund else left - each.amount
    return left
