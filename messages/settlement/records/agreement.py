"""三方协议: what the enterprise, its bank and the platform say of the agreement between them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import BankNo, Coded, CreditCode, Each, Reference
from messages.settlement.records.parts import Account, BoundUser, Party, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementSigning:
    """三方协议签约: the trader signs, changes or ends an agreement with his bank and the single window.

    agreement_no: the trader's own number of it. bank: CNAPS number or BIC of the bank that keeps the accounts.
    accounts:     that may be used, 1 to 50; ending one leaves it out.
    users:        who may act under it, up to 50: what trader and bank agree; who may sign here, the trader's own
                  certificates and their duties say.
    valid_from:   first day, Beijing. valid_until: last day; None: until it is ended.
    terms:        which text of the agreement, like "2026-1"; terms_digest: SHA-256 of that text, 64 hex digits.
    note:         up to 255 characters.
    """

    agreement_no: Reference
    trader_id: CreditCode
    trader: Party
    bank: BankNo
    accounts: Annotated[tuple[Account, ...], Each("Account")]
    valid_from: date
    terms: str
    terms_digest: str
    users: Annotated[tuple[BoundUser, ...], Each("User")] = ()
    valid_until: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementSigningResult:
    """The bank's word on an agreement: it takes it up for review, signs it, declines it, suspends, resumes or ends it.

    document_digest:   SHA-256 of the trader's document that is signed or declined, 64 hex digits; all three sign it.
    verdict:           list AGREEMENT_VERDICT. decided_at: when the bank decided, aware.
    bank_agreement_no: the bank's own number of it, up to 35 characters.
    """

    agreement_no: Reference
    trader_id: CreditCode
    bank: BankNo
    document_digest: str
    verdict: Annotated[str, Coded("AGREEMENT_VERDICT")]
    decided_at: datetime
    bank_agreement_no: str | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementCountersignature:
    """平台会签: the platform signs last, or declines.

    document_digest: as in the bank's result. verdict: sign, decline.
    """

    agreement_no: Reference
    trader_id: CreditCode
    bank: BankNo
    document_digest: str
    verdict: str
    reason: Reason | None = None
