"""What everybody's view of a case has in common: account numbers whole for trader and bank, their end for others."""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.roles import BANK, TRADER, Role
from messages.settlement.records import Account, Funds
from messages.settlement.statuses import Status

WHOLE = (None, TRADER, BANK)
SHOWN = 4  # of the end


def number(text: str, role: Role | None) -> str:
    """An account number as this role may read it."""
    return text if role in WHOLE else "*" * max(len(text) - SHOWN, 0) + text[-SHOWN:]


def account(known: Account, role: Role | None) -> Mapping[str, Any]:
    """An account as this role may read it."""
    return {"number": number(known.number, role), "currency": known.currency}


def funds(known: Iterable[Funds], role: Role | None) -> list[Mapping[str, Any]]:
    """Where money comes from or goes to."""
    return [{"kind": each.kind, "amount": each.amount, "account": account(each.account, role)} for each in known]


def statuses(known: Iterable[Status]) -> list[Mapping[str, Any]]:
    """Every word of the bank, in its order."""
    return [
        {
            "about": each.about,
            "status": each.status,
            "at": each.at,
            "heard_at": each.heard_at,
            "level": each.level,
            "reasons": each.reasons,
        }
        for each in known
    ]
