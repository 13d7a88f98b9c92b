"""签约: the agreement of a trader with his insurer, under which he proposes, asks and claims."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import CreditCode, Personal, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditSigning:
    """签约: the trader signs an agreement with an insurer, or ends it.

    agreement_no: the trader's own number of it. trader: his registered name. insurer: its credit code.
    legal_person: 法定代表人. contact, phone: whom the insurer may call.
    terms:        which text of the agreement, like "2026-1"; terms_digest: SHA-256 of that text, 64 hex digits.
    valid_from:   first day, Beijing. valid_until: last day; None: until it is ended.
    branch:       of the insurer, up to 70 characters. note: up to 255 characters.
    """

    agreement_no: Reference
    trader_id: CreditCode
    trader: str
    insurer: CreditCode
    legal_person: Annotated[str, Personal()]
    contact: Annotated[str, Personal()]
    phone: Annotated[str, Personal()]
    terms: str
    terms_digest: str
    valid_from: date
    valid_until: date | None = None
    branch: str | None = None
    note: str | None = None
