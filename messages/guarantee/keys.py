"""What traders, insurers and customs are found by in the register: credit codes, and the office."""

from messages.identifiers import compact
from messages.process import Key


def firm_keys(credit_code: str) -> tuple[Key, ...]:
    """A trader or an insurer by his credit code."""
    return (Key(kind="credit-code", value=compact(credit_code)),)


def office_keys(office: str) -> tuple[Key, ...]:
    """Customs by the number of an office."""
    return (Key(kind="office", value=office),)
