"""Numbers: whose they are, which is given, and that nothing is named twice."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.identifiers import BadIdentifier, compact, credit_code, reference
from messages.settlement.records import (
    SettlementAllocation,
    SettlementBopReport,
    SettlementCancellation,
    SettlementCountersignature,
    SettlementOutward,
    SettlementQuery,
    SettlementSigning,
    SettlementSigningResult,
    SettlementStatus,
)
from messages.settlement.rules.readable import readable, twice
from messages.voice import Duty

ARRIVAL = "arrival"  # PAYMENT_NATURE
OUT, IN = ("payment", "cancellation"), ("receipt",)  # STATUS_ABOUT

Numbered = SettlementOutward | SettlementAllocation | SettlementCancellation | SettlementQuery
OfAgreement = SettlementSigning | SettlementSigningResult | SettlementCountersignature | SettlementOutward
Allocated = SettlementOutward | SettlementAllocation | SettlementBopReport


def reference_is_of_the_trader(body: Numbered) -> Iterator[Fault]:
    """SW700: a reference begins with his organisation code, so that it is his alone."""
    if body.reference is not None:
        yield from _his("reference", body.reference, body.trader_id)


def agreement_is_of_the_trader(body: OfAgreement) -> Iterator[Fault]:
    """SW700: so does the number of an agreement."""
    yield from _his("agreement_no", body.agreement_no, body.trader_id)


def one_number_is_given(body: SettlementAllocation | SettlementQuery) -> Iterator[Fault]:
    """SW713: it is about a payment out, or about one in."""
    if (body.reference is None) == (body.bank_reference is None):
        yield Fault(code="SW713", at="reference", wanted="Reference or BankReference, one of the two")


def status_names_what_it_is_about(status: SettlementStatus) -> Iterator[Fault]:
    """SW713: a payment out by the trader's number, one in by the bank's, a declaration by either."""
    if status.about in OUT and status.reference is None:
        yield Fault(code="SW713", at="reference", wanted="Reference")
    elif status.about in IN and status.bank_reference is None:
        yield Fault(code="SW713", at="bank_reference", wanted="BankReference")
    elif status.reference is None and status.bank_reference is None:
        yield Fault(code="SW713", at="reference", wanted="Reference or BankReference")


def declarations_differ(body: Allocated) -> Iterator[Fault]:
    """SW706: a declaration is named once."""
    rows = readable("allocations", body.allocations, "entry_id")
    yield from twice((f"{at}entry_id", compact(each.entry_id)) for at, each in rows)


def accounts_differ(signing: SettlementSigning) -> Iterator[Fault]:
    """SW706: so is an account, in each of its currencies."""
    rows = readable("accounts", signing.accounts, "account_no", "currency")
    yield from twice((f"{at}account_no", (compact(each.account_no), each.currency)) for at, each in rows)


def users_differ(signing: SettlementSigning) -> Iterator[Fault]:
    """SW706: and a user, in each of his duties."""
    rows = readable("users", signing.users, "user_id", "duty")
    yield from twice((f"{at}user_id", (each.user_id, each.duty)) for at, each in rows)


def someone_may_sign(signing: SettlementSigning) -> Iterator[Fault]:
    """SW703: doubted only, for the trader's own key may sign as well."""
    if signing.users and all(user.duty != Duty.SIGNATORY for user in signing.users):
        yield Fault(code="SW703", at="users", wanted=f"a user with the duty {Duty.SIGNATORY}")


def goods_that_came_are_declared(outward: SettlementOutward) -> Iterator[Fault]:
    """SW707: doubted only; for which declarations a payment is may be said later."""
    if outward.nature == ARRIVAL and not outward.allocations:
        yield Fault(code="SW707", at="allocations", wanted="Allocations")


def _his(at: str, number: str, trader_id: str) -> Iterator[Fault]:
    try:
        reference.check(number)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if not reference.is_of(number, trader_id):
        yield Fault(code="SW700", at=at, wanted=f"{credit_code.organisation(trader_id)}…")
