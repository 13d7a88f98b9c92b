"""The names of things: order keys, and by what traders and banks are found; banks as in settlement."""

from messages.financing.known import AUTHORIZATION, LOAN
from messages.settlement.keys import bank_keys, bank_no, same_bank, trader_keys

__all__ = ["authorization_key", "bank_keys", "bank_no", "loan_key", "same_bank", "trader_keys"]


def loan_key(application_no: str) -> str:
    """The order key of a loan."""
    return f"{LOAN}:{application_no}"


def authorization_key(authorization_no: str) -> str:
    """The order key of an authorisation of data."""
    return f"{AUTHORIZATION}:{authorization_no}"
