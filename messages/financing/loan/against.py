"""What must hold between a message and the loan it speaks of, the documents it rests on, the authorisation it names."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from messages.financing import extract
from messages.financing.beside import DRAW, REPAYMENT, others, settled
from messages.financing.documents import Pledge, nameless, numbered_by_others, numbered_otherwise, overfinanced
from messages.financing.functions import WITHDRAWN
from messages.financing.keys import same_bank
from messages.financing.loan.carrying import is_on_its_way, is_over
from messages.financing.loan.facts import Odd, hears, is_clear
from messages.financing.loan.known import Loan
from messages.financing.loan.ledger import PARTS, Draw
from messages.financing.rules.classes import days_of_class
from messages.findings import Fault
from messages.money import Money
from messages.process import Received
from messages.times import beijing_date

Known = Loan | None
Rule = Callable[[Known, Received], Iterable[Fault]]

MOST_OPEN, MOST_ASKED = 200, 100  # A: drawdowns of one loan that are not repaid; its repayments on their way


def application_is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW764; SW763 where nothing is there to be withdrawn."""
    is_withdrawn = received.message.head.function_code == WITHDRAWN
    is_there = known is not None and known.application is not None
    if is_withdrawn and not is_there:
        yield Fault(code="SW763", at="application_no")
    if is_there and not is_withdrawn:
        yield Fault(code="SW764", at="application_no")


def authorization_bears_it(known: Known, received: Received) -> Iterator[Fault]:
    """SW766: an authorisation that is named is his, for that bank, in force, and given for every declaration."""
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN or body.authorization_no is None:
        return
    named = extract.authorization_of(body, received.beside)
    if not extract.may_be_told(named, received, extract.declarations(body)):
        yield Fault(code="SW766", at="authorization_no", wanted="one in force, for that bank and every declaration")


def extract_is_borne(known: Known, received: Received) -> Iterator[Fault]:
    """SW766: so it is with what the bank is told, fact by fact; the gateway holds itself to it once more."""
    body = received.message.body
    named = extract.authorization_of(body, received.beside)
    wanted = {*(each for each in body.declarations), *(each.entry_id for each in body.facts)}
    if named is None or not extract.may_be_told(named, received, sorted(wanted)):
        yield Fault(code="SW766", at="authorization_no", wanted="an authorisation in force that covers it")
    elif not all(named.bears(each.scope, each.received_at) for each in body.facts):
        yield Fault(code="SW766", at="facts", wanted="facts within the scopes and days of the authorisation")


def documents_are_free(known: Known, received: Received) -> Iterator[Fault]:
    """SW768, SW769, SW771: no document is financed beyond its worth, at whatever bank, under whatever number."""
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN:
        return
    own = known.pledge if known is not None else Pledge()
    beside = others(received)
    yield from numbered_otherwise(body.documents, (own, *beside.own))
    yield from numbered_by_others(body.documents, beside.strangers)
    yield from overfinanced(body.documents, own, beside, received.at)


def digests_are_told(known: Known, received: Received) -> Iterator[Fault]:
    """SW771."""
    if known is not None:
        yield from nameless(received.message.body.documents, known.pledge)


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW763."""
    if known is None or known.application is None:
        yield Fault(code="SW763", at="application_no")


def is_with_that_bank(known: Known, received: Received) -> Iterator[Fault]:
    """SW763: a loan is of one bank."""
    if known is not None and not same_bank(known.bank, received.message.body.bank, received.find):
        yield Fault(code="SW763", at="bank", wanted=known.bank)


def terms_are_those_offered(known: Known, received: Received) -> Iterator[Fault]:
    """SW765: what is signed is what was offered, by number and by the digest of its text."""
    body = received.message.body
    contract = known.contract if known is not None else None
    if contract is None:
        return  # the moves say so
    for at in ("contract_no", "terms_digest"):
        if getattr(body, at) != getattr(contract, at):
            yield Fault(code="SW765", at=at, wanted=getattr(contract, at))


def offer_still_holds(known: Known, received: Received) -> Iterator[Fault]:
    """SW770: it is signed by its last day."""
    contract = known.contract if known is not None else None
    is_late = contract is not None and received.at >= contract.over_at
    if contract is not None and is_late and received.message.head.function_code != WITHDRAWN:
        yield Fault(code="SW770", at="contract_no", wanted=f"signed by {contract.valid_to}")


def contract_is_his(known: Known, received: Received) -> Iterator[Fault]:
    """SW765: the contract is the one of this loan."""
    contract = known.contract if known is not None else None
    if contract is not None and received.message.body.contract_no != contract.contract_no:
        yield Fault(code="SW765", at="contract_no", wanted=contract.contract_no)


def draw_is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW764."""
    is_known = known is not None and known.ledger.draw(received.message.body.draw_no) is not None
    if is_known or any(each.kind == DRAW for each in settled(received)):
        yield Fault(code="SW764", at="draw_no")


def draws_are_not_too_many(known: Known, received: Received) -> Iterator[Fault]:
    """SW771: a loan has so many drawdowns of which something is left to pay, and no more."""
    if known is None or len(known.ledger.draws) < MOST_OPEN:
        return
    if sum(not is_over(known.ledger, each) for each in known.ledger.draws) >= MOST_OPEN:
        yield Fault(code="SW771", at="draw_no", wanted=f"at most {MOST_OPEN} drawdowns that are not repaid")


def contract_may_be_drawn_upon(known: Known, received: Received) -> Iterator[Fault]:
    """SW770: on the day it is asked for, and on that of the disbursement."""
    contract = known.in_force if known is not None else None
    if contract is None:
        return
    for at, day in (("contract_no", beijing_date(received.at)), ("value_on", received.message.body.value_on)):
        if not contract.holds_on(day):
            yield Fault(code="SW770", at=at, wanted=f"{contract.valid_from} to {contract.valid_to}")


def draw_is_within_the_limit(known: Known, received: Received) -> Iterator[Fault]:
    """SW767: with what is owed and asked for already; SW771 in another currency."""
    contract = known.in_force if known is not None else None
    if known is None or contract is None:
        return
    amount, left = received.message.body.amount, contract.limit.amount - known.ledger.committed
    if amount.currency != contract.limit.currency:
        yield Fault(code="SW771", at="amount", wanted=contract.limit.currency)
    elif amount.amount > left:
        yield Fault(code="SW767", at="amount", wanted=f"at most {Money(left, amount.currency)} of {contract.limit}")


def draw_is_short_enough(known: Known, received: Received) -> Iterator[Fault]:
    """SW771: no longer than was applied for, nor than the class of the trader lets it be."""
    body = received.message.body
    if known is None or known.application is None:
        return
    most = min(known.application.tenor_days, days_of_class(known.application.safe_class))
    if (body.due_on - body.value_on).days > most:
        yield Fault(code="SW771", at="due_on", wanted=f"at most {most} days after {body.value_on}")


def value_is_not_past(known: Known, received: Received) -> Iterator[Fault]:
    """SW770: the day has passed since it was sent, while it waited to be signed."""
    today = beijing_date(received.at)
    if received.message.body.value_on < today:
        yield Fault(code="SW770", at="value_on", wanted=f"{today} or later")


def draw_was_disbursed(known: Known, received: Received) -> Iterator[Fault]:
    """SW763: what is paid back was drawn."""
    draw = _draw(known, received)
    if known is not None and known.in_force is not None and (draw is None or draw.disbursed is None):
        yield Fault(code="SW763", at="draw_no", wanted="a drawdown that was disbursed")


def repayment_is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW764."""
    is_known = known is not None and known.ledger.repayment(received.message.body.repayment_no) is not None
    if is_known or any(each.kind == REPAYMENT for each in settled(received)):
        yield Fault(code="SW764", at="repayment_no")


def repayments_are_not_too_many(known: Known, received: Received) -> Iterator[Fault]:
    """SW771: so many repayments of a loan are on their way at once, and no more."""
    if known is not None and sum(map(is_on_its_way, known.ledger.repayments)) >= MOST_ASKED:
        yield Fault(code="SW771", at="repayment_no", wanted=f"at most {MOST_ASKED} repayments on their way")


def no_more_is_repaid_than_owed(known: Known, received: Received) -> Iterator[Fault]:
    """SW771: in the currency of the loan; with what is on its way, no more principal than is owed of that draw."""
    draw, body = _draw(known, received), received.message.body
    if known is None or draw is None:
        return
    for at in PARTS:
        said: Money | None = getattr(body, at)
        if said is not None and said.currency != draw.amount.currency:
            yield Fault(code="SW771", at=at, wanted=draw.amount.currency)
            return
    left = max(known.ledger.owed(draw) - known.ledger.asked(draw.draw_no), Decimal())
    if body.principal is not None and body.principal.amount > left:
        yield Fault(code="SW771", at="principal", wanted=f"at most {Money(left, draw.amount.currency)}")


def nothing_is_owed(known: Known, received: Received) -> Iterator[Fault]:
    """SW773."""
    if known is not None and known.in_force is not None and not is_clear(known):
        due = known.ledger.due_in_all
        parts = [f"{name} {known.in_force.limit.currency} {getattr(due, name)}" for name in PARTS if getattr(due, name)]
        value = ", ".join(parts) or "a drawdown that waits"
        yield Fault(code="SW773", at="contract_no", value=value, wanted="nothing owed, and no drawdown that waits")


def agrees_with_the_ledger(known: Known, received: Received) -> Iterator[Fault]:
    """SW772, SW774: told only, for the bank speaks of its own; what is odd is recorded and books nothing."""
    if known is None:
        return
    heard = hears(known, received)
    if isinstance(heard, Odd):
        yield Fault(code=heard.code, at=heard.at, wanted=heard.wanted)


def _draw(known: Known, received: Received) -> Draw | None:
    return known.ledger.draw(received.message.body.draw_no) if known is not None else None


_ASKED: tuple[Rule, ...] = (is_there, is_with_that_bank)
_UNDER: tuple[Rule, ...] = (*_ASKED, contract_is_his)
_HEARD: tuple[Rule, ...] = (agrees_with_the_ledger,)

AGAINST: dict[str, tuple[Rule, ...]] = {
    "financing.application": (application_is_new, is_with_that_bank, authorization_bears_it, documents_are_free),
    "financing.contract": (*_ASKED, terms_are_those_offered, offer_still_holds),
    "financing.drawdown": (
        *_UNDER,
        draw_is_new,
        draws_are_not_too_many,
        contract_may_be_drawn_upon,
        value_is_not_past,
        draw_is_within_the_limit,
        draw_is_short_enough,
        authorization_bears_it,
        digests_are_told,
        documents_are_free,
    ),
    "financing.repayment": (
        *_UNDER,
        repayment_is_new,
        repayments_are_not_too_many,
        draw_was_disbursed,
        no_more_is_repaid_than_owed,
    ),
    "financing.closure-request": (*_UNDER, nothing_is_owed),
    "financing.customs-data": (*_ASKED, extract_is_borne),
    "financing.contract-offer": _HEARD,
    "financing.result": _HEARD,
    "financing.repayment-notice": _HEARD,
    "financing.closure": _HEARD,
}
