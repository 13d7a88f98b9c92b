"""What must hold within one message. A rule may be handed a partial record; what it cannot read ends it."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.identifiers import BadIdentifier, credit_code, reference
from messages.opinion.records import OpinionApproval, OpinionGrievance, OpinionRating, OpinionWorkOrderReply

RATE, APPROVE, EXTENSION = "rate", "approve", "extension"


def number_is_of_the_trader(body: OpinionGrievance) -> Iterator[Fault]:
    """SW891."""
    try:
        reference.check(body.grievance_no)
        credit_code.check(body.trader_id)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if not reference.is_of(body.grievance_no, body.trader_id):
        yield Fault(code="SW891", at="grievance_no", wanted=f"{credit_code.organisation(body.trader_id)}…")


def a_case_has_family_and_number(body: OpinionGrievance) -> Iterator[Fault]:
    """SW897."""
    if (body.family is None) is not (body.number is None):
        yield Fault(code="SW897", at="number" if body.number else "family", wanted="Family, Number")


def a_grade_is_given_by_whoever_rates(body: OpinionRating) -> Iterator[Fault]:
    """SW890: nobody is given a grade that he has not given, and declining asks nothing of anyone."""
    if body.answer == RATE and body.grade is None:
        yield Fault(code="SW890", at="grade", wanted="1, 2, 3, 4, 5")
    if body.answer != RATE and (body.grade is not None or body.units or body.tags or body.text is not None):
        yield Fault(code="SW890", at="answer", wanted="Token, Answer")


def a_unit_is_rated_once(body: OpinionRating) -> Iterator[Fault]:
    """SW899."""
    roles = [each.role for each in body.units]
    for number, role in enumerate(roles):
        if role in roles[:number]:
            yield Fault(code="SW899", at=f"units[{number}].role", wanted="each only once")


def an_extension_is_signed(body: OpinionWorkOrderReply) -> Iterator[Fault]:
    """SW895."""
    if body.stage == EXTENSION and (body.extend_until is None or body.unit_head is None):
        at = "extend_until" if body.extend_until is None else "unit_head"
        yield Fault(code="SW895", at=at, wanted="ExtendUntil, UnitHead")


def a_refusal_says_why(body: OpinionApproval) -> Iterator[Fault]:
    """SW860."""
    if body.verdict != APPROVE and body.reason is None:
        yield Fault(code="SW860", at="reason", wanted="Reason")


GRIEVANCE = (number_is_of_the_trader, a_case_has_family_and_number)
RATING = (a_grade_is_given_by_whoever_rates, a_unit_is_rated_once)
WORK_ORDER_REPLY = (an_extension_is_signed,)
APPROVAL = (a_refusal_says_why,)
