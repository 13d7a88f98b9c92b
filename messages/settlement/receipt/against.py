"""What must hold between a message and the money that came in of which it speaks."""

from collections.abc import Callable, Iterable, Iterator

from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.settlement import held
from messages.settlement.beside import holders, shares
from messages.settlement.clocks import clock_is_right
from messages.settlement.functions import CHANGED
from messages.settlement.keys import bank_no
from messages.settlement.receipt.advice import less_charges
from messages.settlement.receipt.choosing import is_other_money
from messages.settlement.receipt.fold import RETURN
from messages.settlement.receipt.known import ACCEPTED, DECLARED, Receipt

Known = Receipt | None
Rule = Callable[[Known, Received], Iterable[Fault]]
KIND = "receipt"


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW729."""
    if known is None:
        yield Fault(code="SW729", at="bank_reference")


def account_is_in_an_agreement(known: Known, received: Received) -> Iterator[Fault]:
    """SW739: what is done with money is said under an agreement in force that lists the account."""
    if known is None or known.advice is None:
        return
    number = known.advice.account.account_no
    if compact(received.message.body.trader_id) not in holders(received, known.bank, number):
        yield Fault(code="SW739", at="trader_id")


def nothing_waits_for_the_bank(known: Known, received: Received) -> Iterator[Fault]:
    """SW749: one order for one sum; while the bank has not answered it, there is no other."""
    if known is not None and known.instruction is not None and known.outcome is None:
        yield Fault(code="SW749", at="verdict", wanted=f"the bank's answer to {known.instruction.verdict} first")


def funds_are_what_came(known: Known, received: Received) -> Iterator[Fault]:
    """SW737: to keep or to exchange is said of all that was booked of it, and has not gone back."""
    body = received.message.body
    if known is None or known.advice is None or body.verdict == RETURN:
        return
    clear = known.left or known.advice.clear
    said = [each.amount for each in body.funds]
    total = sum(each.amount for each in said)
    if any(each.currency != clear.currency for each in said) or total != clear.amount:
        yield Fault(code="SW737", at="funds", value=", ".join(map(str, said)) or None, wanted=str(clear))


def report_is_of_that_money(known: Known, received: Received) -> Iterator[Fault]:
    """SW738: the declaration has the amount and the number that the bank has advised."""
    body = received.message.body
    if known is None or known.advice is None:
        return
    if body.amount != known.advice.amount:
        yield Fault(code="SW738", at="amount", wanted=str(known.advice.amount))
    if known.bop_no and compact(body.bop_no) != compact(known.bop_no):
        yield Fault(code="SW738", at="bop_no", wanted=known.bop_no)


def it_is_declared_once(known: Known, received: Received) -> Iterator[Fault]:
    """SW744: a declaration that stands is changed, not given again."""
    is_new = received.message.head.function_code != CHANGED
    if known is not None and is_new and known.standing in (DECLARED, ACCEPTED):
        yield Fault(code="SW744", at="bop_no", wanted=f"FunctionCode {CHANGED}")


def what_was_booked_is_what_is_left(known: Known, received: Received) -> Iterator[Fault]:
    """SW740: where both are in one currency, the amount less the charges is what was booked."""
    body = received.message.body
    left = less_charges(body.amount, body.charges)
    if body.booked is not None and body.booked.currency == left.currency and body.booked != left:
        yield Fault(code="SW740", at="booked", wanted=str(left))


def number_is_of_this_money(known: Known, received: Received) -> Iterator[Fault]:
    """SW741: no other money has come under it."""
    body = received.message.body
    others = (case.known.receipt for case in received.beside if case.known.kind == KIND)
    same = (each for each in others if each.bank_reference == body.bank_reference)
    is_new = known is None or known.advice is None
    if is_new and any(each.bank == bank_no(body.bank) and is_other_money(each, body) for each in same):
        yield Fault(code="SW741", at="bank_reference", wanted="a number of its own")


def trader_has_the_account(known: Known, received: Received) -> Iterator[Fault]:
    """SW748: whom the bank names has the account in an agreement of his, if anybody has."""
    body = received.message.body
    if body.trader_id is None:
        return
    found = holders(received, body.bank, body.account.account_no)
    if found and compact(body.trader_id) not in found:
        yield Fault(code="SW748", at="trader_id", wanted="the trader in whose agreement the account stands")


def no_more_than_came(known: Known, received: Received) -> Iterator[Fault]:
    """SW738: what is allocated of it is in its currency, and no more than it."""
    if known is None or known.advice is None:
        return
    came = known.advice.amount
    said = [each.amount for each in received.message.body.allocations]
    for number, each in enumerate(said):
        if each.currency != came.currency:
            yield Fault(code="SW738", at=f"allocations[{number}].amount", wanted=came.currency)
    if sum(each.amount for each in said if each.currency == came.currency) > came.amount:
        yield Fault(code="SW738", at="allocations", wanted=f"at most {came}")


def declarations_bear_it(known: Known, received: Received) -> Iterator[Fault]:
    """SW730, SW731: what came for a declaration is no more than it is worth."""
    body = received.message.body
    before = known.shares if known else held.NOTHING
    corrects = received.message.head.function_code == CHANGED
    others = shares(received, KIND, body.trader_id)
    yield from held.overdrawn(body.allocations, before, others, received.at, corrects=corrects)


AGAINST: dict[str, tuple[Rule, ...]] = {
    "settlement.inward-advice": (what_was_booked_is_what_is_left, number_is_of_this_money, trader_has_the_account),
    "settlement.inward-instruction": (
        is_there,
        account_is_in_an_agreement,
        nothing_waits_for_the_bank,
        funds_are_what_came,
    ),
    "settlement.bop-report": (
        is_there,
        it_is_declared_once,
        report_is_of_that_money,
        no_more_than_came,
        declarations_bear_it,
    ),
    "settlement.allocation": (is_there, no_more_than_came, declarations_bear_it),
    "settlement.query": (is_there,),
    "settlement.status": (clock_is_right,),
}
