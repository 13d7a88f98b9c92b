"""What must hold within one message of financing, beyond its schema, identifiers and codes; a file an idea.

A rule may be handed a partial record; asking for what could not be read ends that rule, so each asks for little. Tables
in capitals are by message type; those that need the head, too, are `ONCE`, `OR_WITHDRAWN` and `OF_…`.
"""

from messages.financing.rules.answers import rejection_tells_why, result_names_its_number, verdict_fits
from messages.financing.rules.classes import tenor_fits_the_class
from messages.financing.rules.days import (
    authorization_is_not_over,
    contract_ends_after_it_begins,
    data_end_after_they_begin,
    draw_is_due_after_its_value,
    money_is_asked_for_in_time,
)
from messages.financing.rules.functions import FOR_LIFE, ONCE, OR_WITHDRAWN
from messages.financing.rules.numbers import (
    application_is_of_the_trader,
    authorization_is_of_the_trader,
    declarations_differ,
    declarations_have_their_numbers,
    documents_differ,
    draw_is_of_the_trader,
    insured_export_names_its_policy,
    repayment_is_of_the_trader,
    scopes_differ,
)
from messages.financing.rules.sums import (
    no_more_is_used_than_there_is,
    nothing_is_outstanding,
    notice_is_whole,
    parts_are_in_one_currency,
    something_is_paid,
    used_makes_the_amount,
)

AUTHORIZATION = (authorization_is_of_the_trader, data_end_after_they_begin, scopes_differ, declarations_differ)
APPLICATION = (
    application_is_of_the_trader,
    authorization_is_of_the_trader,
    tenor_fits_the_class,
    documents_differ,
    declarations_have_their_numbers,
    insured_export_names_its_policy,
)
CONTRACT_OFFER = (contract_ends_after_it_begins,)
CONTRACT = (application_is_of_the_trader,)
DRAWDOWN = (
    application_is_of_the_trader,
    authorization_is_of_the_trader,
    draw_is_of_the_trader,
    draw_is_due_after_its_value,
    documents_differ,
    declarations_have_their_numbers,
    used_makes_the_amount,
    no_more_is_used_than_there_is,
)
REPAYMENT = (
    application_is_of_the_trader,
    draw_is_of_the_trader,
    repayment_is_of_the_trader,
    something_is_paid,
    parts_are_in_one_currency,
)
REPAYMENT_NOTICE = (notice_is_whole, parts_are_in_one_currency)
CLOSURE_REQUEST = (application_is_of_the_trader,)
CLOSURE = (nothing_is_outstanding,)
RESULT = (verdict_fits, result_names_its_number, rejection_tells_why)

OF_AUTHORIZATION = (*FOR_LIFE, authorization_is_not_over)
OF_DRAWDOWN = (*ONCE, money_is_asked_for_in_time)

__all__ = [
    "APPLICATION",
    "AUTHORIZATION",
    "CLOSURE",
    "CLOSURE_REQUEST",
    "CONTRACT",
    "CONTRACT_OFFER",
    "DRAWDOWN",
    "OF_AUTHORIZATION",
    "OF_DRAWDOWN",
    "ONCE",
    "OR_WITHDRAWN",
    "REPAYMENT",
    "REPAYMENT_NOTICE",
    "RESULT",
]
