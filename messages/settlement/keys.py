"""What traders, banks and the platform are found by in the register, and whether two names are of one bank.

A bank is registered with its CNAPS number, its BIC, or both, and is the same by either; a trader by his credit code.
The platform is whoever is registered as `platform` in the role gateway.
"""

from messages.identifiers import bank, compact
from messages.process import Find, Key
from messages.roles import BANK, GATEWAY, Role

PLATFORM: tuple[Role, tuple[Key, ...]] = (GATEWAY, (Key(kind="platform", value="single-window"),))


def bank_no(text: str) -> str:
    """The number of a bank as it is compared: a BIC with its branch."""
    number = compact(text)
    return number if number.isdigit() else bank.full(number)


def bank_keys(number: str) -> tuple[Key, ...]:
    """A bank by its number."""
    number = bank_no(number)
    return (Key(kind="cnaps" if number.isdigit() else "bic", value=number),)


def trader_keys(trader_id: str) -> tuple[Key, ...]:
    """A trader by his credit code."""
    return (Key(kind="credit-code", value=compact(trader_id)),)


def account_keys(bank: str, number: str) -> tuple[Key, ...]:
    """Whose account it is; nobody's in the register, unless an operator says so."""
    return (Key(kind="account", value=f"{bank_no(bank)}/{compact(number)}"),)


def same_bank(one: str, other: str, find: Find | None) -> bool:
    """Whether two numbers are of one bank, by themselves or by the register."""
    if bank_no(one) == bank_no(other):
        return True
    found = find(BANK, bank_keys(one)) if find else None
    return found is not None and find is not None and find(BANK, bank_keys(other)) == found
