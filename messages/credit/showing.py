"""What everybody's view of a case has in common: codes are told in words beside them, in Chinese and English."""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.credit import CREDIT_REASON, CREDIT_VERDICT
from messages.credit.records import CreditReason
from messages.credit.words import Word


def words(known: Iterable[Word]) -> list[Mapping[str, Any]]:
    """Every word of the insurer, in its order."""
    return [
        {
            "about": each.about,
            "verdict": each.verdict,
            **named("verdict_", CREDIT_VERDICT, each.verdict),
            "at": each.at,
            "heard_at": each.heard_at,
            "number": each.number,
            "text": each.text,
            "reason": reason(each.reason),
        }
        for each in known
    ]


def reason(known: CreditReason | None) -> Mapping[str, Any] | None:
    """Why, by code and in words; text is the insurer's own."""
    if known is None:
        return None
    return {"code": known.code, **named("", CREDIT_REASON, known.code), "text": known.text}


def named(prefix: str, codes: CodeList, code: str | None) -> Mapping[str, str | None]:
    """What a code is called; one of the insurer's own has no name here."""
    row = codes.get(code) if code else None
    return {f"{prefix}zh": row.zh if row else None, f"{prefix}en": row.en if row else None}
