"""海关数据: what a bank is told of the declarations a loan rests on, and that only under an authorisation.

The gateway brings it forth when an application, or a drawdown, names an authorisation of that trader for that bank:
what the journal has of his own cases with those declarations, within the scopes and days he has agreed to. Of each
message it says which it was and when it came, with the proof of its leaf, how far its case is, and of what it said the
facts that a bank asks for (`contents`). A head of the log stands over all of them, so that a bank can verify each by
the gateway's certificate alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from messages.catalogue import Permit
from messages.envelope import Head, Message
from messages.financing.authorization.known import Authorization
from messages.financing.contents import content_of, without_goods
from messages.financing.keys import authorization_key, bank_no, same_bank, trader_keys
from messages.financing.known import AUTHORIZATION, Financing
from messages.financing.records import (
    FactContent,
    FactProof,
    FinancingCustomsData,
    JournalFact,
    LogCheckpoint,
    SealingCertificate,
)
from messages.identifiers import compact
from messages.process import Alias, Case, Inquiry, LogHead, Received, Recorded, Shown
from messages.roles import BANK, TRADER

OURS = "EPORT"
TYPE = "financing.customs-data.1"
DECLARATION = "declaration"  # FINANCING_DOCUMENT, and the kind of number that finds cases
MOST = 200  # facts in one extract
LOOKED_AT = 1000  # messages of the journal, the newest, among which those are sought that the authorisation bears
MOST_GOODS = 1000  # lines of goods in one

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
    return Inquiry(
        families=tuple(SCOPES), numbers=numbers, owner=(TRADER, trader_keys(body.trader_id)), most=LOOKED_AT + 1
    )


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


def still_borne(found: Sequence[Financing], body: FinancingCustomsData, at: datetime) -> bool:
    """Whether the authorisation of an extract bears all of it, as it stands when the bank would get it."""
    given = (each.authorization for each in found if each.authorization is not None)
    named = next((each for each in given if each.trader_id == compact(body.trader_id)), None)
    if named is None or not named.holds_at(at) or not all(named.covers(each) for each in body.declarations):
        return False
    return all(named.covers(each.entry_id) and named.bears(each.scope, each.received_at) for each in body.facts)


PERMIT = Permit(
    roles=(BANK,),
    under=lambda body: authorization_key(body.authorization_no),
    lasts=still_borne,
    zh="数据授权已撤销、到期或变更，不再提供",
    en="the authorisation of data was withdrawn, has lapsed or was changed; it is not given out any more",
)


def brought(received: Received) -> tuple[Message, ...]:
    """The extract that goes with an application or a drawdown; nothing where no authorisation bears it.

    Nor in a dry run, which does not know what the journal had.
    """
    recorded = received.recorded
    body = received.message.body
    entry_ids = declarations(body)
    known = authorization_of(body, received.beside)
    if recorded is None or known is None or not entry_ids or not may_be_told(known, received, entry_ids):
        return ()
    borne = [each for each in recorded[-LOOKED_AT:] if _is_borne(each, known)]
    facts = tuple(_facts(borne[-MOST:]))
    said = FinancingCustomsData(
        application_no=body.application_no,
        authorization_no=known.authorization_no,
        trader_id=known.trader_id,
        bank=bank_no(body.bank),
        made_at=received.at.replace(microsecond=0),
        declarations=entry_ids,
        facts=facts,
        is_cut=len(borne) > MOST or len(recorded) > LOOKED_AT,
        certificates=tuple(_certificates(recorded, facts)),
        checkpoint=_checkpoint(received.log) if facts else None,
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


def _facts(borne: Sequence[Recorded]) -> Iterator[JournalFact]:
    for each, content in zip(borne, _contents(borne), strict=True):
        head, shown = each.head, each.shown
        yield JournalFact(
            entry_id=each.number.value,
            scope=SCOPES[each.family],
            message_type=each.type,
            message_id=head.message_id if head else None,
            sender_id=head.sender_id if head else None,
            function_code=head.function_code if head else None,
            message_uuid=each.message,
            document_digest=each.digest,
            leaf_seq=each.seq,
            batch_no=each.batch,
            received_at=each.received_at.replace(microsecond=0),
            state=each.state.name,
            state_zh=each.state.zh,
            state_en=each.state.en,
            content=content,
            proof=_proof(shown) if shown else None,
        )


def _is_borne(each: Recorded, known: Authorization) -> bool:
    return known.bears(SCOPES[each.family], each.received_at) and known.covers(each.number.value)


def _contents(recorded: Sequence[Recorded]) -> list[FactContent | None]:
    """What each says that may be told; goods of the newest message of a declaration alone, and so many in all."""
    told = [content_of(each.body, each.number.value) if each.body is not None else None for each in recorded]
    left, seen = MOST_GOODS, set()
    for n in reversed(range(len(recorded))):
        content, entry_id = told[n], recorded[n].number.value
        if content is None or not content.goods:
            continue
        told[n] = content = without_goods(content, but=0 if entry_id in seen else left)
        seen.add(entry_id)
        left -= len(content.goods)
    return told


def _proof(shown: Shown) -> FactProof:
    return FactProof(
        leaf=shown.leaf,
        path=shown.path,
        batch_header=shown.batch_header,
        signature=shown.signature,
        key_id=shown.key_id,
    )


def _certificates(recorded: Iterable[Recorded], facts: Iterable[JournalFact]) -> Iterator[SealingCertificate]:
    """Those of the keys that the proofs name, each once."""
    named = {each.proof.key_id for each in facts if each.proof is not None}
    known = {each.shown.key_id: each.shown.certificate for each in recorded if each.shown is not None}
    yield from (SealingCertificate(key_id=each, certificate=known[each]) for each in sorted(named))


def _checkpoint(log: LogHead | None) -> LogCheckpoint | None:
    return LogCheckpoint(text=log.text, signature=log.signature, key_id=log.key_id) if log is not None else None
