"""How much may still be paid for a loss: ratio of the loss, limit of the buyer, cap of the policy, whichever is least.

What lies beyond is recorded and told, and counts for nothing: what is counted as paid never exceeds any of the three.
"""

from collections.abc import Iterable
from decimal import ROUND_DOWN, Decimal

from messages.credit.beside import claims, policy_of
from messages.credit.claim.known import Claim
from messages.credit.policy.known import Policy
from messages.money import MINOR_DIGITS, Money
from messages.process import Received


def bears(known: Claim, received: Received, sum_: Money) -> bool:
    """Whether one more payment of this sum, that names the policy, is within all three."""
    if not names_the_policy(known, received):
        return False  # what else was paid under it is found by its number
    policy = policy_of(received, known.agreement_no, known.policy_no)
    room = room_of(known, policy, claims(received)) if policy is not None else None
    return room is not None and room.currency == sum_.currency and sum_ <= room


def names_the_policy(known: Claim, received: Received) -> bool:
    """Whether a word names agreement and policy of the loss."""
    said = received.message.body
    return (said.agreement_no, said.policy_no) == (known.agreement_no, known.policy_no)


def room_of(known: Claim, policy: Policy, beside: Iterable[Claim]) -> Money | None:
    """What may still be paid; None: the policy has no terms for it, or one of the sums is of another currency."""
    limit, cover = policy.limit_of(known.buyer_no), policy.cover
    if limit is None or cover is None or {limit.limit.currency, cover.max_liability.currency} != {known.loss.currency}:
        return None
    others = [each for each in beside if is_under(each, known) and each.paid.amount]
    if {each.paid.currency for each in (known, *others)} != {known.loss.currency}:
        return None
    of_buyer = [each.paid.amount for each in others if each.buyer_no == known.buyer_no]
    mine = known.paid.amount
    return Money(
        max(
            Decimal(),
            min(
                share(known.loss, policy.ratio_of(known.buyer_no)) - mine,
                limit.limit.amount - sum(of_buyer) - mine,
                cover.max_liability.amount - sum(each.paid.amount for each in others) - mine,
            ),
        ),
        known.loss.currency,
    )


def is_under(one: Claim, other: Claim) -> bool:
    """Whether both are losses under one policy."""
    return one.claim_no != other.claim_no and all(
        getattr(one, name) == getattr(other, name) for name in ("insurer", "agreement_no", "policy_no")
    )


def share(loss: Money, ratio: Decimal) -> Decimal:
    """Percent of a loss, what is less than the smallest coin cut off."""
    coin = Decimal(1).scaleb(-MINOR_DIGITS[loss.currency])
    return (loss.amount * ratio / 100).quantize(coin, ROUND_DOWN)
