"""What an agent may not say for his trader in a chain: SW855, SW856.

He fills in the form and corrects it, for nothing of it leaves without the trader's consent to what he is shown. What is
said later is not shown, and leaves in the trader's name at once; so does what takes back a message of his.
"""

from collections.abc import Iterator

from messages.chain.fold import BACK, CHANGED
from messages.chain.given import value_of
from messages.chain.known import Chain
from messages.chain.parts import PARTS
from messages.findings import Fault
from messages.process import Received
from messages.roles import AGENT
from messages.xml.records import Partial


def trader_says_that_he_has_paid(known: Chain | None, received: Received) -> Iterator[Fault]:
    """SW855: an agent leaves as it was what the trader says once he has paid."""
    body = received.message.body
    if received.by != AGENT or isinstance(body, Partial) or received.message.head.function_code == BACK:
        return
    for part in PARTS:
        for path in (field.path for field in part.fields if field.later):
            before = value_of(known.form, path) if known is not None else None
            if getattr(body, part.name) is not None and value_of(body, path) != before:
                yield Fault(code="SW855", at=part.name, value=path, wanted=f"{path}: {before or '—'}")


def trader_takes_back_what_he_agreed_to(known: Chain | None, received: Received) -> Iterator[Fault]:
    """SW856: an agent withdraws no part that the trader has ever agreed to, nor the chain it is of."""
    body, function = received.message.body, received.message.head.function_code
    if known is None or received.by != AGENT or isinstance(body, Partial) or function not in (BACK, CHANGED):
        return
    for name, chosen in known.parts.items():
        is_dropped = function == BACK or getattr(body, name) is None
        if chosen.is_active and chosen.was_agreed and is_dropped:
            yield Fault(code="SW856", at="" if function == BACK else name, value=name)


OF_AGENT = (trader_says_that_he_has_paid, trader_takes_back_what_he_agreed_to)
