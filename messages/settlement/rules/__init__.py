"""What must hold within one message of settlement, beyond its schema, identifiers and codes; a file an idea.

A rule may be handed a partial record; asking for what could not be read ends that rule, so each asks for little, and
of several items looks at those it can read. Tables in capitals are by message type; those that need the head, too, are
`ONCE` (a message that only ever is new), `CHANGEABLE`, and `OF_…`.
"""

from messages.settlement.rules.answers import (
    cancellation_has_its_statuses,
    instruction_is_whole,
    part_is_of_a_group,
    refusal_of_an_agreement_tells_why,
    rejection_tells_why,
)
from messages.settlement.rules.banks import creditors_bank_is_named, debtors_bank_is_named
from messages.settlement.rules.days import (
    agreement_ends_after_it_begins,
    agreement_is_not_over,
    application_is_not_to_come,
    bookings_are_of_the_day,
    declaration_is_not_to_come,
    money_is_asked_for_in_time,
    prepayment_tells_the_shipment,
    value_is_of_these_weeks,
    value_of_the_status_is_of_these_weeks,
)
from messages.settlement.rules.functions import CHANGEABLE, FOR_LIFE, ONCE
from messages.settlement.rules.letters import addresses_go_abroad, names_go_abroad, numbers_go_abroad, texts_go_abroad
from messages.settlement.rules.numbers import (
    accounts_differ,
    agreement_is_of_the_trader,
    declarations_differ,
    goods_that_came_are_declared,
    one_number_is_given,
    reference_is_of_the_trader,
    someone_may_sign,
    status_names_what_it_is_about,
    users_differ,
)
from messages.settlement.rules.sums import (
    allocations_are_in_one_currency,
    allocations_are_in_the_currency,
    allocations_fit_the_amount,
    bop_lines_are_in_the_currency,
    bop_lines_make_the_amount,
    funds_are_in_one_currency,
    funds_are_in_the_currency,
    funds_fit_their_accounts,
    funds_make_the_amount,
    statement_balances,
    statement_is_in_the_currency,
)

SIGNING = (
    agreement_is_of_the_trader,
    agreement_ends_after_it_begins,
    accounts_differ,
    users_differ,
    someone_may_sign,
)
SIGNING_RESULT = (agreement_is_of_the_trader, refusal_of_an_agreement_tells_why)
COUNTERSIGNATURE = (agreement_is_of_the_trader, refusal_of_an_agreement_tells_why)
OUTWARD = (
    reference_is_of_the_trader,
    agreement_is_of_the_trader,
    funds_are_in_the_currency,
    funds_make_the_amount,
    funds_fit_their_accounts,
    bop_lines_are_in_the_currency,
    bop_lines_make_the_amount,
    declarations_differ,
    allocations_are_in_the_currency,
    allocations_fit_the_amount,
    goods_that_came_are_declared,
    prepayment_tells_the_shipment,
    creditors_bank_is_named,
    names_go_abroad,
    addresses_go_abroad,
    texts_go_abroad,
    numbers_go_abroad,
)
ALLOCATION = (
    reference_is_of_the_trader,
    one_number_is_given,
    declarations_differ,
    allocations_are_in_one_currency,
)
CANCELLATION = (reference_is_of_the_trader,)
QUERY = (reference_is_of_the_trader, one_number_is_given)
STATUS = (
    status_names_what_it_is_about,
    cancellation_has_its_statuses,
    part_is_of_a_group,
    rejection_tells_why,
    value_of_the_status_is_of_these_weeks,
)
INWARD_ADVICE = (debtors_bank_is_named,)
INWARD_INSTRUCTION = (instruction_is_whole, funds_are_in_one_currency, funds_fit_their_accounts)
BOP_REPORT = (
    bop_lines_are_in_the_currency,
    bop_lines_make_the_amount,
    declarations_differ,
    allocations_are_in_the_currency,
    allocations_fit_the_amount,
)
STATEMENT = (statement_is_in_the_currency, statement_balances, bookings_are_of_the_day)

OF_SIGNING = (*FOR_LIFE, agreement_is_not_over)
OF_OUTWARD = (*ONCE, money_is_asked_for_in_time, application_is_not_to_come)
OF_INWARD_ADVICE = (value_is_of_these_weeks,)
OF_BOP_REPORT = (*CHANGEABLE, declaration_is_not_to_come)

__all__ = [
    "ALLOCATION",
    "BOP_REPORT",
    "CANCELLATION",
    "CHANGEABLE",
    "COUNTERSIGNATURE",
    "INWARD_ADVICE",
    "INWARD_INSTRUCTION",
    "OF_BOP_REPORT",
    "OF_INWARD_ADVICE",
    "OF_OUTWARD",
    "OF_SIGNING",
    "ONCE",
    "OUTWARD",
    "QUERY",
    "SIGNING",
    "SIGNING_RESULT",
    "STATEMENT",
    "STATUS",
]
