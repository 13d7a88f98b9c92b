"""企业征信信息查询授权书: the enterprise lets an insurer look up what is known of its credit."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import Coded, CreditCode, Each, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeAuthorization:
    """企业征信信息查询授权书: the trader lets an insurer look up his credit for some time, or takes that back.

    authorization_no: the trader's own number of it. insurer: credit code of the insurer.
    scope:            what may be looked up, list CREDIT_SCOPE, up to 10.
    valid_from:       first day, Beijing. valid_until: last day.
    terms:            which text of the authorisation, like "2026-1"; terms_digest: SHA-256 of it, 64 hex digits.
    note:             up to 255 characters.
    """

    authorization_no: Reference
    trader_id: CreditCode
    trader_name: str
    insurer: CreditCode
    scope: Annotated[tuple[Annotated[str, Coded("CREDIT_SCOPE")], ...], Each("Item")]
    valid_from: date
    valid_until: date
    terms: str
    terms_digest: str
    note: str | None = None
