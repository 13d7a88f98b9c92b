"""By which numbers an authorisation is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.guarantee.authorization.known import Authorization
from messages.guarantee.showing import answers, words_of
from messages.process import Alias
from messages.roles import Role


def aliases(known: Authorization) -> Iterator[Alias]:
    """Its number, and its trader."""
    yield Alias(kind="authorization", value=known.authorization_no)
    yield Alias(kind="enterprise", value=known.trader_id)


def view(known: Authorization, role: Role | None) -> Mapping[str, Any]:
    """What anyone whom it concerns may read: trader and insurer."""
    return {
        "authorization_no": known.authorization_no,
        "trader_id": known.trader_id,
        "trader_name": known.trader_name,
        "insurer": known.insurer,
        "scope": words_of("CREDIT_SCOPE", known.scope),
        "valid_from": known.valid_from,
        "valid_until": known.valid_until,
        "terms": known.terms,
        "terms_digest": known.terms_digest,
        "document_digest": known.digest,
        "signed_at": known.signed_at,
        "withdrawn_at": known.withdrawn_at,
        "answers": answers(known.answers),
    }
