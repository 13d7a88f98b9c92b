"""What must hold within one message of duty guarantees, beyond its schema, identifiers and codes; a file an idea.

A rule may be handed a partial record; asking for what could not be read ends that rule, so each asks for little.
Tables in capitals are by message type; those that need the head, too, are `ONCE` (a message that only ever is new),
`ENDED` (one that may be taken back), `FOR_LIFE` (one that may be changed, too), and `OF_…`.
"""

from messages.guarantee.rules.answers import (
    answer_names_what_it_is_about,
    filing_result_is_whole,
    grant_says_how_much,
    payment_of_the_claim_is_whole,
    refusal_of_the_claim_tells_why,
    refusal_of_the_filing_tells_why,
    refusal_tells_why,
)
from messages.guarantee.rules.days import (
    authorization_ends_after_it_begins,
    authorization_is_not_over,
    payment_is_not_to_come,
    period_begins_later,
    period_is_within_a_year,
    premium_is_due_later,
    quota_ends_after_it_begins,
)
from messages.guarantee.rules.functions import ENDED, FOR_LIFE, ONCE
from messages.guarantee.rules.lists import items_differ, offices_differ, taxes_differ, uses_differ
from messages.guarantee.rules.numbers import (
    authorization_is_of_the_trader,
    proposal_is_of_the_trader,
    quota_is_of_the_trader,
)
from messages.guarantee.rules.proofs import elements_tell_their_approval, grade_is_good_enough, premium_is_proved
from messages.guarantee.rules.sums import (
    amounts_of_the_claim_are_yuan,
    amounts_of_the_policy_are_yuan,
    amounts_of_the_quota_are_yuan,
    claim_paid_is_yuan,
    insured_is_yuan,
    limit_is_yuan,
    paid_is_yuan,
    posted_is_yuan,
    premium_is_yuan,
)

_COVER = (taxes_differ, offices_differ, uses_differ, period_is_within_a_year)

AUTHORIZATION = (authorization_is_of_the_trader, items_differ, authorization_ends_after_it_begins)
QUOTA = (
    quota_is_of_the_trader,
    authorization_is_of_the_trader,
    quota_ends_after_it_begins,
    amounts_of_the_quota_are_yuan,
    grade_is_good_enough,
)
PROPOSAL = (proposal_is_of_the_trader, quota_is_of_the_trader, *_COVER, insured_is_yuan)
PREMIUM_NOTICE = (proposal_is_of_the_trader, premium_is_yuan)
PREMIUM = (proposal_is_of_the_trader, paid_is_yuan, premium_is_proved)
POLICY = (proposal_is_of_the_trader, *_COVER, amounts_of_the_policy_are_yuan)
RESULT = (answer_names_what_it_is_about, grant_says_how_much, refusal_tells_why, limit_is_yuan)
FILING = (proposal_is_of_the_trader, *_COVER, insured_is_yuan, elements_tell_their_approval)
FILING_RESULT = (proposal_is_of_the_trader, uses_differ, filing_result_is_whole, refusal_of_the_filing_tells_why)
USAGE = (proposal_is_of_the_trader, posted_is_yuan)
CLAIM = (proposal_is_of_the_trader, amounts_of_the_claim_are_yuan)
CLAIM_RESULT = (
    proposal_is_of_the_trader,
    claim_paid_is_yuan,
    payment_of_the_claim_is_whole,
    refusal_of_the_claim_tells_why,
)

OF_AUTHORIZATION = (*ENDED, authorization_is_not_over)
OF_PROPOSAL = (*FOR_LIFE, period_begins_later)
OF_PREMIUM_NOTICE = (*ONCE, premium_is_due_later)
OF_PREMIUM = (*ONCE, payment_is_not_to_come)

__all__ = [
    "AUTHORIZATION",
    "CLAIM",
    "CLAIM_RESULT",
    "ENDED",
    "FILING",
    "FILING_RESULT",
    "FOR_LIFE",
    "OF_AUTHORIZATION",
    "OF_PREMIUM",
    "OF_PREMIUM_NOTICE",
    "OF_PROPOSAL",
    "ONCE",
    "POLICY",
    "PREMIUM",
    "PREMIUM_NOTICE",
    "PROPOSAL",
    "QUOTA",
    "RESULT",
    "USAGE",
]
