"""What must hold between a message and the authorisation it speaks of."""

from collections.abc import Callable, Iterable, Iterator

from messages.financing.authorization.known import Authorization
from messages.financing.functions import CHANGED, WITHDRAWN
from messages.financing.keys import same_bank
from messages.findings import Fault
from messages.process import Received
from messages.times import beijing_date

Known = Authorization | None
Rule = Callable[[Known, Received], Iterable[Fault]]


def is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW764 where it is given twice; SW763 where nothing is there to be changed or withdrawn."""
    touches = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if touches and known is None:
        yield Fault(code="SW763", at="authorization_no")
    if not touches and known is not None:
        yield Fault(code="SW764", at="authorization_no", wanted="FunctionCode 5, or a new AuthorizationNo")


def bank_is_the_same(known: Known, received: Received) -> Iterator[Fault]:
    """SW763: another bank is another authorisation."""
    if known is not None and not same_bank(known.bank, received.message.body.bank, received.find):
        yield Fault(code="SW763", at="bank", wanted=known.bank)


def is_not_over(known: Known, received: Received) -> Iterator[Fault]:
    """SW766: what is given still holds today."""
    today = beijing_date(received.at)
    if received.message.head.function_code != WITHDRAWN and received.message.body.valid_until < today:
        yield Fault(code="SW766", at="valid_until", wanted=f"{today} or later")


AGAINST: dict[str, tuple[Rule, ...]] = {
    "financing.authorization": (is_new_or_known, bank_is_the_same, is_not_over),
}
