"""数据授权: what customs and settlement know of a trader's goods goes to a bank only where he lets it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from messages.fields import BankNo, Coded, CreditCode, Each, EntryId, Reference
from messages.money import Money


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
class FactOutcome:
    """What was found or decided. codes: the list that code is from: "RELEASE_VERDICT". lines: of how many lines."""

    codes: str
    code: str
    zh: str | None = None
    en: str | None = None
    lines: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactGoods:
    """One line of the declaration, as customs has it.

    line_no:    from 1. hs_code: commodity number, 8 or 10 digits. goods_name: in words, up to 255 characters.
    origin:     country of origin, list COUNTRY. quantity, unit: as declared.
    """

    line_no: int
    hs_code: str
    goods_name: str
    origin: Annotated[str | None, Coded("COUNTRY")] = None
    quantity: Decimal | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactContent:
    """What of a message a bank may read; what the message does not say is not there.

    happened_at:    when it was issued, found, decided or done, as the message has it; aware.
    ie_flag:        I import, E export. declared_on: day of the declaration. office: customs office, 4 digits.
    amount:         what was paid for the declaration. declared_total: what its goods are worth, as whoever paid said.
    goods:          lines of the declaration, of the newest message that has them. goods_left_out: how many more.
    """

    happened_at: datetime | None = None
    ie_flag: Annotated[str | None, Coded("IE_FLAG")] = None
    declared_on: date | None = None
    office: Annotated[str | None, Coded("CC011")] = None
    amount: Money | None = None
    declared_total: Money | None = None
    outcomes: Annotated[tuple[FactOutcome, ...], Each("Outcome")] = ()
    goods: Annotated[tuple[FactGoods, ...], Each("Line")] = ()
    goods_left_out: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactProof:
    """That the leaf of a fact lies in a signed batch of the journal, as its receipt has it; holds offline (RFC 9162).

    leaf, batch_header: verbatim. path: hashes beside the way from leaf to root, nearest first, 64 hex digits each.
    signature:          of the header, base64. key_id: the key that made it; its certificate is among `certificates`.
    """

    leaf: str
    path: Annotated[tuple[str, ...], Each("Hash")] = ()
    batch_header: str
    signature: str
    key_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFact:
    """A message that the single window has taken in, and what became of the case it belongs to.

    entry_id: the declaration. scope: list DATA_SCOPE. message_type: like "inspection.result.1".
    message_id, sender_id: as its Head has them; None: that is not kept any more, like function_code and content.
    function_code:   3: it takes back what was said before; 5: it changes that.
    message_uuid:    the gateway's id of it. document_digest: SHA-256 of the document as it came, 64 hex digits.
    leaf_seq:        number of its leaf in the journal, and of its receipt. batch_no: the batch that leaf lies in.
    received_at:     when it was taken in; aware, whole seconds.
    state, state_zh, state_en: of its case when this was told: "released", 放行, released.
    """

    entry_id: EntryId
    scope: Annotated[str, Coded("DATA_SCOPE")]
    message_type: str
    message_id: str | None = None
    sender_id: str | None = None
    function_code: Annotated[str | None, Coded("FUNCTION")] = None
    message_uuid: str
    document_digest: str
    leaf_seq: int
    batch_no: int
    received_at: datetime
    state: str
    state_zh: str
    state_en: str
    content: FactContent | None = None
    proof: FactProof | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealingCertificate:
    """A key that sealed batches, or the log. certificate: X.509, DER, base64; whom to trust is known beforehand."""

    key_id: str
    certificate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogCheckpoint:
    """A signed head of the log of batches: nothing that it covers can be changed any more without its being seen.

    text: verbatim, lines "name: value" that begin with "swg-checkpoint-1". signature: base64. key_id: whose.
    """

    text: str
    signature: str
    key_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingCustomsData:
    """海关数据: what the journal of the single window has of the declarations that a loan rests on.

    made_at:      when it was told; aware, whole seconds.
    declarations: of which, 1 to 50, whether anything is known of them or not.
    facts:        in the order of the journal, up to 200.
    is_cut:       there are more than are told, the oldest of them left out.
    certificates: of the keys that the proofs name.
    checkpoint:   the newest there was; None: none was signed yet, or nothing is told.
    """

    application_no: Reference
    authorization_no: Reference
    trader_id: CreditCode
    bank: BankNo
    made_at: datetime
    declarations: Annotated[tuple[EntryId, ...], Each("EntryId")]
    facts: Annotated[tuple[JournalFact, ...], Each("Fact")] = ()
    is_cut: bool = False
    certificates: Annotated[tuple[SealingCertificate, ...], Each("SealingCertificate")] = ()
    checkpoint: LogCheckpoint | None = None
