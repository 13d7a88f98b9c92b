"""What everybody's view of a case has in common: codes told in words beside them, in Chinese and English."""

from collections.abc import Iterable, Mapping
from typing import Any

from messages.codes import LISTS
from messages.guarantee.answers import Answer
from messages.guarantee.policy.ledger import (
    CURRENCY,
    ELSEWHERE,
    FILING,
    INSURED,
    KIND,
    OFFICE,
    PERIOD,
    TWICE,
    UNMATCHED,
    USE,
)

WHY: Mapping[str, tuple[str, str, str]] = {  # why a posting does not count: finding code, zh, en
    PERIOD: ("SW795", "不在保险期间内", "outside the period of the policy"),
    OFFICE: ("SW795", "申报地海关不是被保险人", "the customs office is not insured"),
    USE: ("SW795", "该担保用途未投保或未备案", "the use is not insured, or not filed"),
    FILING: ("SW795", "保单未出具、未备案，或备案编号不符", "no policy, not filed, or another filing number"),
    TWICE: ("SW796", "该报关单已有占用未恢复", "cover is held for this declaration already"),
    ELSEWHERE: ("SW796", "该报关单已由本企业另一保单担保", "another policy of the trader holds this declaration"),
    UNMATCHED: ("SW796", "超过该报关单已占用的金额", "more than is held for this declaration"),
    CURRENCY: ("SW796", "币种与保险金额不同", "not in the currency of the sum insured"),
    KIND: ("SW503", "类别不在代码表内，不计入", "the kind is not on its list"),
    INSURED: ("SW797", "占用合计超过保险金额", "together more than is insured"),
}


def word(list_id: str, code: str | None) -> Mapping[str, str | None]:
    """A code with its words; one that is not listed has none."""
    row = LISTS[list_id].get(code) if code else None
    return {"code": code, "zh": row.zh if row else None, "en": row.en if row else None}


def words_of(list_id: str, codes: Iterable[str]) -> list[Mapping[str, str | None]]:
    """Codes with their words."""
    return [word(list_id, code) for code in codes]


def answers(known: Iterable[Answer]) -> list[Mapping[str, Any]]:
    """Every word of the insurer, in its order."""
    return [
        {
            "about": word("GUARANTEE_ABOUT", each.about),
            "verdict": word("GUARANTEE_VERDICT", each.verdict),
            "at": each.at,
            "heard_at": each.heard_at,
            "limit": each.limit,
            "rate": each.rate,
            "valid_until": each.valid_until,
            "reason_code": each.reason_code,
            "reason": each.reason,
        }
        for each in known
    ]


def why(reasons: Iterable[str]) -> list[Mapping[str, str]]:
    """Why a posting does not count: what everyone who may read the case is told."""
    return [{"code": WHY[each][0], "zh": WHY[each][1], "en": WHY[each][2]} for each in reasons]
