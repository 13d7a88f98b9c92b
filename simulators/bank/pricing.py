"""What a transfer costs and how it is booked: charges by who bears them, and the rate where currency is bought."""

from decimal import Decimal

from simulators.bank.books import ABROAD, CHARGES, EXCHANGE, NOSTRO, Account, Books
from simulators.bank.house import HOME, House, charges
from simulators.bank.money import Money
from simulators.bank.payments import Payment


def price(payment: Payment, account: Account, house: House) -> bool:
    """Find what is taken from the account and what leaves; False where the charges eat it up.

    DEBT: the debtor pays this bank and those abroad. SHAR: he pays this bank. CRED: this bank keeps its charges back.
    """
    one = payment.instruction
    own, others = charges(house, one.amount)
    same = account.currency == one.amount.currency
    payment.rate = None if same else house.rates[one.amount.currency].sell
    principal = one.amount.amount if same else house.bought(one.amount.amount, one.amount.currency)
    borne = one.amount.currency if one.charges == "CRED" else account.currency
    payment.own = Money(house.worth(own, borne), borne)
    payment.others = Money(house.worth(others, borne) if one.charges == "DEBT" else Decimal(0), borne)
    if one.charges == "CRED":
        payment.total, payment.abroad = principal, one.amount.amount - payment.own.amount
    else:
        payment.total = principal + payment.own.amount + payment.others.amount
        payment.abroad = one.amount.amount
    return payment.abroad > 0


def lines(payment: Payment, books: Books, house: House) -> list[tuple[str, Decimal]]:
    """The posting of a debit, the customer's account first."""
    amount, own, others = payment.instruction.amount, payment.own, payment.others
    if own is None or others is None:
        raise ValueError(f"{payment.reference} has no price")
    posted = [
        (payment.number, -payment.total),
        (books.own(NOSTRO, amount.currency), payment.abroad),
        (books.own(CHARGES, own.currency), own.amount),
        (books.own(ABROAD, others.currency), others.amount),
    ]
    if books.accounts[payment.number].currency != amount.currency:
        bought = house.bought(amount.amount, amount.currency)
        posted += [(books.own(EXCHANGE, HOME), bought), (books.own(EXCHANGE, amount.currency), -amount.amount)]
    return posted
