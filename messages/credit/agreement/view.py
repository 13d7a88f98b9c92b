"""By which numbers an agreement is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.credit.agreement.known import Agreement
from messages.credit.keys import SIGNED
from messages.credit.showing import words
from messages.process import Alias
from messages.roles import Role


def aliases(known: Agreement) -> Iterator[Alias]:
    """Its number, which every policy under it has too; as the one that was signed; and the insurer's."""
    yield Alias(kind="agreement", value=known.agreement_no)
    yield Alias(kind=SIGNED, value=known.agreement_no)
    if known.insurer_no:
        yield Alias(kind="agreement", value=known.insurer_no)


def view(known: Agreement, role: Role | None) -> Mapping[str, Any]:
    """What this role may read; whom the insurer may call stays in the document."""
    return {
        "agreement_no": known.agreement_no,
        "insurer_no": known.insurer_no,
        "trader_id": known.trader_id,
        "trader": known.trader,
        "insurer": known.insurer,
        "branch": known.branch,
        "document_digest": known.digest,
        "signed_at": known.signed_at,
        "terms": known.terms,
        "terms_digest": known.terms_digest,
        "valid_from": known.valid_from,
        "valid_until": known.valid_until,
        "outcome": known.outcome,
        "ended_by": known.ended_by,
        "hidden": known.hidden,
        "results": words(known.words),
    }
