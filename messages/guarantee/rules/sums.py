"""Amounts: duties are assessed and paid in renminbi, and so is all that guarantees them."""

from collections.abc import Callable, Iterator
from typing import Any

from messages.findings import Fault

YUAN = "CNY"
Rule = Callable[[Any], Iterator[Fault]]


def _yuan(*names: str) -> Rule:
    def amounts_are_yuan(body: Any) -> Iterator[Fault]:
        """SW776."""
        for name in names:
            money = getattr(body, name)
            if money is not None and money.currency != YUAN:
                yield Fault(code="SW776", at=name, value=str(money), wanted=YUAN)

    return amounts_are_yuan


amounts_of_the_quota_are_yuan = _yuan("amount", "duty_last_year")
insured_is_yuan = _yuan("insured")
premium_is_yuan = _yuan("premium")
paid_is_yuan = _yuan("amount")
posted_is_yuan = _yuan("amount")
amounts_of_the_policy_are_yuan = _yuan("insured", "premium", "refund")
limit_is_yuan = _yuan("limit")
amounts_of_the_claim_are_yuan = _yuan("tax", "late_fee")
claim_paid_is_yuan = _yuan("paid")
