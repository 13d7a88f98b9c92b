"""What must hold between a message and the agreement it speaks of."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.process import Received
from messages.settlement.agreement.known import DECLINE, REVIEW, SIGN, Agreement
from messages.settlement.clocks import decision_has_come
from messages.settlement.functions import CHANGED, WITHDRAWN
from messages.settlement.keys import same_bank
from messages.times import beijing_date


def number_is_new_or_known(known: Agreement | None, received: Received) -> Iterator[Fault]:
    """SW732: a new one under a number that stands for one already. SW721: nothing there to change or end."""
    touches = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if touches and known is None:
        yield Fault(code="SW721", at="agreement_no")
    if not touches and known is not None:
        yield Fault(code="SW732", at="agreement_no")


def bank_stays(known: Agreement | None, received: Received) -> Iterator[Fault]:
    """SW723."""
    if known is not None and not same_bank(known.bank, received.message.body.bank, received.find):
        yield Fault(code="SW723", at="bank", wanted=known.bank)


def last_day_is_to_come(known: Agreement | None, received: Received) -> Iterator[Fault]:
    """SW728: it has passed since it was sent; that it had passed before is said of the message alone."""
    head, until = received.message.head, received.message.body.valid_until
    today, sent = beijing_date(received.at), beijing_date(head.send_time)
    if until is not None and sent <= until < today and head.function_code != WITHDRAWN:
        yield Fault(code="SW728", at="valid_until", wanted=f"{today} or later")


def is_there(known: Agreement | None, received: Received) -> Iterator[Fault]:
    """SW721."""
    if known is None:
        yield Fault(code="SW721", at="agreement_no")


def digest_is_of_a_document(known: Agreement | None, received: Received) -> Iterator[Fault]:
    """SW734: what bank and platform sign is the document of the trader; the bank may repeat itself later."""
    body = received.message.body
    if known is None or getattr(body, "verdict", SIGN) not in (REVIEW, SIGN, DECLINE):
        return
    spoken_of = [terms.digest for terms in (known.waiting, known.in_force, known.declined) if terms]
    if body.document_digest not in spoken_of:
        yield Fault(code="SW734", at="document_digest", wanted=spoken_of[0] if spoken_of else None)


def bank_has_signed_this(known: Agreement | None, received: Received) -> Iterator[Fault]:
    """SW735: the platform signs last, and what the bank has signed. SW734: another document."""
    if known is None:
        return
    waits = known.waiting
    if waits is None or waits.verdict != SIGN:
        yield Fault(code="SW735", at="agreement_no")
    elif received.message.body.document_digest != waits.digest:
        yield Fault(code="SW734", at="document_digest", wanted=waits.digest)


AGAINST = {
    "settlement.signing": (number_is_new_or_known, bank_stays, last_day_is_to_come),
    "settlement.signing-result": (is_there, digest_is_of_a_document, decision_has_come),
    "settlement.countersignature": (is_there, bank_stays, bank_has_signed_this),
}
