"""数据授权: what customs and settlement know of a trader's goods goes to a bank only where he lets it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import BankNo, Coded, CreditCode, Each, EntryId, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingAuthorization:
    """数据授权: the trader lets the single window tell one bank what it knows of his declarations.

    authorization_no: the trader's own number of it. bank: CNAPS number or BIC of the bank that may be told.
    scopes:           what kind of data, list DATA_SCOPE.
    data_from, data_until: days within which that must have been taken in, Beijing, both included.
    valid_until:      last day on which anything is told, Beijing; before it the trader may withdraw it.
    declarations:     of which declarations, up to 200; none: whichever an application of his names.
    """

    authorization_no: Reference
    trader_id: CreditCode
    bank: BankNo
    scopes: Annotated[tuple[str, ...], Each("Scope"), Coded("DATA_SCOPE")]
    data_from: date
    data_until: date
    valid_until: date
    declarations: Annotated[tuple[EntryId, ...], Each("EntryId")] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFact:
    """A message that the single window has taken in, and what became of the case it belongs to.

    entry_id: the declaration. scope: list DATA_SCOPE. message_type: like "inspection.result.1".
    message_uuid:    the gateway's id of it. document_digest: SHA-256 of the document as it came, 64 hex digits.
    leaf_seq:        number of its leaf in the journal; whoever has the document can have its proof.
    received_at:     when it was taken in; aware, whole seconds.
    state, state_zh, state_en: of its case when this was told: "released", 放行, released.
    """

    entry_id: EntryId
    scope: Annotated[str, Coded("DATA_SCOPE")]
    message_type: str
    message_uuid: str
    document_digest: str
    leaf_seq: int
    received_at: datetime
    state: str
    state_zh: str
    state_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingCustomsData:
    """海关数据: what the journal of the single window has of the declarations that a loan rests on.

    made_at:      when it was told; aware, whole seconds.
    declarations: of which, 1 to 50, whether anything is known of them or not.
    facts:        in the order of the journal, up to 1,000.
    is_cut:       there are more than are told, the oldest of them left out.
    """

    application_no: Reference
    authorization_no: Reference
    trader_id: CreditCode
    bank: BankNo
    made_at: datetime
    declarations: Annotated[tuple[EntryId, ...], Each("EntryId")]
    facts: Annotated[tuple[JournalFact, ...], Each("Fact")] = ()
    is_cut: bool = False
