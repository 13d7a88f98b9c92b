"""What everybody's view of a case has in common: account numbers whole for trader and bank, their end for others.

What a bank says in codes is told in words beside them, in Chinese and English; a code of its own has none.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.settlement import PAYMENT_STATUS
from messages.codes.status_reasons import STATUS_REASON
from messages.roles import BANK, TRADER, Role
from messages.settlement.bookings import Booking
from messages.settlement.records import Account, Funds, Reason
from messages.settlement.statuses import Status

WHOLE = (None, TRADER, BANK)
SHOWN = 4  # of the end


def number(text: str, role: Role | None) -> str:
    """An account number as this role may read it."""
    return text if role in WHOLE else "*" * max(len(text) - SHOWN, 0) + text[-SHOWN:]


def account(known: Account, role: Role | None) -> Mapping[str, Any]:
    """An account as this role may read it."""
    return {"account_no": number(known.account_no, role), "currency": known.currency}


def funds(known: Iterable[Funds], role: Role | None) -> list[Mapping[str, Any]]:
    """Where money comes from or goes to."""
    return [{"kind": each.kind, "amount": each.amount, "account": account(each.account, role)} for each in known]


def bookings(known: Iterable[Booking]) -> list[Mapping[str, Any]]:
    """Every movement on an account, without its number: what belongs to which is told elsewhere."""
    return [
        {
            "what": each.what,
            "amount": each.booked,
            "on": each.on,
            "at": each.at,
            "bank_reference": each.bank_reference,
            "charges": each.charges,
        }
        for each in known
    ]


def statuses(known: Iterable[Status]) -> list[Mapping[str, Any]]:
    """Every word of the bank, in its order."""
    return [
        {
            "about": each.about,
            "status": each.status,
            **_words("status_", PAYMENT_STATUS, each.status),
            "at": each.at,
            "heard_at": each.heard_at,
            "level": each.level,
            "reasons": reasons(each.reasons),
        }
        for each in known
    ]


def reasons(known: Iterable[Reason]) -> list[Mapping[str, Any]]:
    """Why, by code and in words; text is the bank's own."""
    return [{"code": each.code, **_words("", STATUS_REASON, each.code), "text": each.text} for each in known]


def reason(known: Reason | None) -> Mapping[str, Any] | None:
    """Why, where something is said of it."""
    return reasons((known,))[0] if known else None


def _words(prefix: str, codes: CodeList, code: str | None) -> Mapping[str, str | None]:
    row = codes.get(code) if code else None
    return {f"{prefix}zh": row.zh if row else None, f"{prefix}en": row.en if row else None}
