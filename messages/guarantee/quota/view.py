"""By which numbers a quota is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.guarantee.quota.known import Quota
from messages.guarantee.showing import answers
from messages.process import Alias
from messages.roles import Role


def aliases(known: Quota) -> Iterator[Alias]:
    """Its number, that of the authorisation, and its trader."""
    yield Alias(kind="quota", value=known.quota_no)
    yield Alias(kind="authorization", value=known.authorization_no)
    yield Alias(kind="enterprise", value=known.trader_id)


def view(known: Quota, role: Role | None) -> Mapping[str, Any]:
    """What anyone whom it concerns may read: trader and insurer."""
    granted = known.granted
    return {
        "quota_no": known.quota_no,
        "authorization_no": known.authorization_no,
        "trader_id": known.trader_id,
        "insurer": known.insurer,
        "amount": known.amount,
        "period_from": known.period_from,
        "period_to": known.period_to,
        "duty_last_year": known.duty_last_year,
        "grade": known.grade,
        "applied_at": known.applied_at,
        "withdrawn_at": known.withdrawn_at,
        "limit": known.limit,
        "rate": granted.rate if granted else None,
        "valid_until": known.last_day if granted else None,
        "answers": answers(known.answers),
    }
