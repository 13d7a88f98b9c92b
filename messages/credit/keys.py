"""What traders and insurers are found by in the register, and under which keys their messages are kept in order."""

from messages.identifiers import compact
from messages.process import Key

SIGNED, PROPOSED = "signing", "proposal"  # kinds of the aliases that find an agreement alone, and one policy under it


def insurer_keys(insurer: str) -> tuple[Key, ...]:
    """An insurer by its credit code."""
    return (Key(kind="credit-code", value=compact(insurer)),)


def trader_keys(trader_id: str) -> tuple[Key, ...]:
    """A trader by his credit code."""
    return (Key(kind="credit-code", value=compact(trader_id)),)


def cover_key(agreement_no: str) -> str:
    """An agreement and every policy under it: nothing of them overtakes the signing."""
    return f"cover:{agreement_no}"


def risk_key(insurer: str, about: str, subject: str, trader_id: str | None) -> str:
    """What an insurer says of one subject, to one trader or to everybody: "risk:9137…:country:AU:all"."""
    return f"risk:{compact(insurer)}:{about}:{subject}:{compact(trader_id) if trader_id else 'all'}"
