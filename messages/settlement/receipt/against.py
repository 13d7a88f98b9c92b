"""What must hold between a message and the money that came in of which it speaks."""

from collections.abc import Callable, Iterable, Iterator

from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.settlement import held
from messages.settlement.beside import holders, shares
from messages.settlement.functions import CHANGED
from messages.settlement.receipt.fold import RETURN
from messages.settlement.receipt.known import Receipt

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
    number = known.advice.account.number
    if compact(received.message.body.trader_id) not in holders(received, known.bank, number):
        yield Fault(code="SW739", at="trader_id")


def funds_are_what_came(known: Known, received: Received) -> Iterator[Fault]:
    """SW737: to keep or to exchange is said of all of it, less what banks took."""
    body = received.message.body
    if known is None or known.advice is None or body.verdict == RETURN:
        return
    clear = known.advice.clear
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
    "settlement.inward-instruction": (is_there, account_is_in_an_agreement, funds_are_what_came),
    "settlement.bop-report": (is_there, report_is_of_that_money, no_more_than_came, declarations_bear_it),
    "settlement.allocation": (is_there, no_more_than_came, declarations_bear_it),
    "settlement.query": (is_there,),
}
