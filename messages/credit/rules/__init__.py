"""What must hold within one message of export credit insurance, beyond its schema, identifiers and codes.

A rule may be handed a partial record; asking for what could not be read ends that rule, so each asks for little, and
of several items looks at those it can read. Tables in capitals are by message type; those that need the head, too, are
`ONCE` (a message that only ever is new), `CHANGEABLE`, `ENDABLE`, `FOR_LIFE` and `OF_…`.
"""

from messages.credit.rules.answers import (
    refusal_tells_why,
    report_of_a_buyer_is_for_one,
    result_names_what_it_is_about,
    risk_names_its_subject,
    verdict_brings_nothing_else,
    verdict_brings_what_it_must,
    verdict_is_one_of_it,
)
from messages.credit.rules.days import (
    agreement_ends_after_it_begins,
    agreement_is_not_over,
    cover_ends_after_it_begins,
    goods_are_due_after_they_were_shipped,
    goods_were_shipped,
    loss_is_known,
    period_is_of_a_year,
    premium_was_paid,
    report_holds_after_it_is_dated,
)
from messages.credit.rules.functions import CHANGEABLE, ENDABLE, FOR_LIFE, ONCE
from messages.credit.rules.numbers import (
    buyers_differ,
    documents_differ,
    limits_differ,
    markets_differ,
    of_the_trader,
    premium_is_proved,
    shipments_differ,
)
from messages.credit.rules.programmes import OURS, by_programmes
from messages.credit.rules.sums import (
    cover_is_in_one_currency,
    no_more_is_unpaid_than_was_invoiced,
    no_more_was_recovered_than_is_claimed,
    proposal_is_in_one_currency,
    recovery_is_in_the_currency,
    shipments_are_in_the_currency,
    shipments_make_the_amount,
)

SIGNING = (*of_the_trader("agreement_no"), agreement_ends_after_it_begins)
WHATEVER_THE_PLACE = (
    *of_the_trader("agreement_no", "proposal_no"),
    period_is_of_a_year,
    proposal_is_in_one_currency,
    buyers_differ,
    markets_differ,
)
PROPOSAL = (*WHATEVER_THE_PLACE, *OURS)
PREMIUM_NOTICE = (
    *of_the_trader("agreement_no", "proposal_no"),
    cover_ends_after_it_begins,
    cover_is_in_one_currency,
    limits_differ,
)
PREMIUM = (*of_the_trader("agreement_no", "proposal_no", "premium_no"), premium_is_proved)
ENQUIRY = of_the_trader("enquiry_no", "agreement_no")
_LOSS = (
    *of_the_trader("claim_no", "agreement_no"),
    shipments_differ,
    shipments_are_in_the_currency,
    shipments_make_the_amount,
    no_more_is_unpaid_than_was_invoiced,
    goods_are_due_after_they_were_shipped,
)
LOSS_NOTICE = _LOSS
CLAIM = (*_LOSS, recovery_is_in_the_currency, no_more_was_recovered_than_is_claimed, documents_differ)
RISK_QUERY = (*of_the_trader("query_no"), risk_names_its_subject)
RISK_REPORT = (
    *of_the_trader("query_no"),
    risk_names_its_subject,
    report_of_a_buyer_is_for_one,
    report_holds_after_it_is_dated,
)
RESULT = (
    *of_the_trader("agreement_no", "proposal_no", "enquiry_no", "claim_no"),
    result_names_what_it_is_about,
    verdict_is_one_of_it,
    verdict_brings_what_it_must,
    verdict_brings_nothing_else,
    refusal_tells_why,
    cover_ends_after_it_begins,
    cover_is_in_one_currency,
    limits_differ,
)

OF_SIGNING = (*ENDABLE, agreement_is_not_over)
OF_PREMIUM = (*ONCE, premium_was_paid)
OF_LOSS_NOTICE = (*FOR_LIFE, loss_is_known, goods_were_shipped)
OF_CLAIM = (*CHANGEABLE, goods_were_shipped)

__all__ = [
    "CHANGEABLE",
    "CLAIM",
    "ENDABLE",
    "ENQUIRY",
    "FOR_LIFE",
    "LOSS_NOTICE",
    "OF_CLAIM",
    "OF_LOSS_NOTICE",
    "OF_PREMIUM",
    "OF_SIGNING",
    "ONCE",
    "PREMIUM",
    "PREMIUM_NOTICE",
    "PROPOSAL",
    "RESULT",
    "RISK_QUERY",
    "RISK_REPORT",
    "SIGNING",
    "WHATEVER_THE_PLACE",
    "by_programmes",
]
