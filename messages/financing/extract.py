"""海关数据: what a bank is told of the declarations a loan rests on, and that only under an authorisation.

The gateway brings it forth when an application, or a drawdown, names an authorisation of that trader for that bank:
what the journal has of his own cases with those declarations, within the scopes and days he has agreed to. Of each
message it says which it was and when it came, by its digest and its leaf, and how far its case is; never what it said.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from messages.envelope import Head, Message
from messages.financing.authorization.known import Authorization
from messages.financing.keys import authorization_key, bank_no, same_bank, trader_keys
from messages.financing.known import AUTHORIZATION
from messages.financing.records import FinancingCustomsData, JournalFact
from messages.identifiers import compact
from messages.process import Alias, Case, Inquiry, Received, Recorded
from messages.roles import TRADER

OURS = "EPORT"
TYPE = "financing.customs-data.1"
DECLARATION = "declaration"  # FINANCING_DOCUMENT, and the kind of number that finds cases
MOST = 1000  # facts in one extract

SCOPES: Mapping[str, str] = {  # family of a case: list DATA_SCOPE
    "declaration": "declarations",
    "release": "declarations",
    "inspection": "inspections",
    "settlement": "settlements",
}


def declarations(body: Any) -> tuple[str, ...]:
    """The declarations among the documents of an application or a drawdown, each once."""
    found = (compact(each.number) for each in body.documents if each.kind == DECLARATION)
    return tuple(dict.fromkeys(found))


def inquires(body: Any) -> Inquiry | None:
    """What the journal is to be asked for; None: nothing, for the bank is to be told nothing."""
    if getattr(body, "authorization_no", None) is None or not hasattr(body, "documents"):
        return None
    numbers = tuple(Alias(kind=DECLARATION, value=each) for each in declarations(body))
    if not numbers:
        return None
    return Inquiry(families=tuple(SCOPES), numbers=numbers, owner=(TRADER, trader_keys(body.trader_id)), most=MOST)


def beside(authorization_no: str | None) -> Iterator[str]:
    """By what the authorisation is found."""
    if authorization_no is not None:
        yield authorization_key(authorization_no)


def authorization_of(body: Any, cases: Iterable[Case]) -> Authorization | None:
    """The authorisation that a message names, where it is that trader's."""
    found = (case.known.authorization for case in cases if case.known.kind == AUTHORIZATION)
    mine = (each for each in found if each.trader_id == compact(body.trader_id))
    return next((each for each in mine if each.authorization_no == body.authorization_no), None)


def may_be_told(known: Authorization | None, received: Received, entry_ids: Sequence[str]) -> bool:
    """Whether the bank of a message may be told of these declarations now."""
    if known is None or not known.holds_at(received.at):
        return False
    is_for_him = same_bank(known.bank, received.message.body.bank, received.find)
    return is_for_him and all(known.covers(each) for each in entry_ids)


def brought(received: Received) -> tuple[Message, ...]:
    """The extract that goes with an application or a drawdown; nothing where no authorisation bears it."""
    body = received.message.body
    entry_ids = declarations(body)
    known = authorization_of(body, received.beside)
    if known is None or not entry_ids or not may_be_told(known, received, entry_ids):
        return ()
    facts = tuple(_facts(received.recorded, known))
    said = FinancingCustomsData(
        application_no=body.application_no,
        authorization_no=known.authorization_no,
        trader_id=known.trader_id,
        bank=bank_no(body.bank),
        made_at=received.at.replace(microsecond=0),
        declarations=entry_ids,
        facts=facts,
        is_cut=len(received.recorded) >= MOST,
    )
    head = Head(
        message_id=f"customs-data-{received.id}",
        function_code="9",
        message_type=TYPE,
        sender_id=OURS,
        receiver_id=OURS,
        send_time=received.at,
    )
    return (Message(head, said),)


def _facts(recorded: Iterable[Recorded], known: Authorization) -> Iterator[JournalFact]:
    for each in recorded:
        scope = SCOPES[each.family]
        if known.bears(scope, each.received_at) and known.covers(each.number.value):
            yield JournalFact(
                entry_id=each.number.value,
                scope=scope,
                message_type=each.type,
                message_uuid=each.message,
                document_digest=each.digest,
                leaf_seq=each.seq,
                received_at=each.received_at.replace(microsecond=0),
                state=each.state.name,
                state_zh=each.state.zh,
                state_en=each.state.en,
            )
